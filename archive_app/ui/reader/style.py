"""The style sheet of the reader's head and tools, from the tokens of the theme."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_TOKEN = re.compile(r"@([a-z_0-9]+)")

_SHEET = """
#readerHead, #readerHeadings, #readerLead, #readerNote, #readerTools, #readerTerms
    { background: @surface; }
#readerTools, #readerCompact, #readerTerms, #readerFind { background: @surface;
    border-bottom: 1px solid @border; }
#readerHead { border: none; }
#readerHeadings { border-bottom: 1px solid @border; }
#readerFlags { background: @warn_soft; border-top: 1px solid @border;
    border-bottom: 1px solid @border; }
#readerHead QLabel, #readerNote QLabel, #readerTools QLabel, #readerLead QLabel { color: @text2; }
QLabel[tone="strong"] { color: @text; }
QLabel[tone="faint"] { color: @text3; }
#readerFlags QLabel[tone="warn"] { color: @warn; }
QLabel[badge="warn"] { background: @warn_soft; color: @warn; border-radius: 4px; padding: 2px 6px; }
QFrame#readerPopup { background: @raised; border: 1px solid @border_strong; border-radius: 6px; }
QLabel[badge="info"] { background: @info_soft; color: @info; border-radius: 4px; padding: 2px 6px; }
QFrame[chip="tag"] { background: @chip; border-radius: 4px; }
QFrame[chip="tag"] QLabel { color: @chip_text; }
QToolButton { color: @text; border: 2px solid transparent; border-radius: 6px; padding: 2px; }
QToolButton:hover { background: @accent_soft2; }
QToolButton:checked { background: @accent_soft; border: 1px solid @accent; padding: 3px; }
QToolButton:focus { border: 2px solid @accent; padding: 2px; }
QToolButton:disabled { color: @text3; }
QToolButton[words="true"] { padding: 2px 6px; }
QToolButton[control="true"] { border: 1px solid @border_strong; padding: 3px 9px;
    background: @raised; }
QToolButton[control="true"]:focus { border: 2px solid @accent; padding: 2px 8px; }
QToolButton[control="true"]::menu-indicator { image: none; }
QToolButton[chip="true"] { background: @accent_soft; color: @accent; border-radius: 4px;
    padding: 0 6px; }
QToolButton[chip="true"]:focus { padding: 0 6px; }
QToolButton[chip="true"]::menu-indicator { image: none; }
QToolButton[flag="true"] { color: @text2; padding: 0 2px; border-radius: 4px; }
QToolButton[flag="true"]:hover { color: @text; background: transparent;
    text-decoration: underline; }
QToolButton[flag="true"]:checked { color: @text; background: @surface; padding: 0 3px;
    border: 1px solid @warn; }
QToolButton[flag="review"] { color: @text; padding: 0 6px; }
QToolButton[link="true"] { color: @accent; padding: 0 6px; }
QFrame#layoutGroup { border: 1px solid @border_strong; border-radius: 6px; background: @raised; }
QFrame[rule="true"] { background: @border; }
"""


def pane_style(theme: Theme) -> str:
    """The sheet with every token replaced; raises KeyError for a token that the theme lacks."""
    return _TOKEN.sub(lambda found: theme.color(found[1]).name(), _SHEET)
