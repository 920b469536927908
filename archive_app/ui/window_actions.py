"""Actions of windows beside the main one: how they are opened, and what can be done in them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from archive_app.ui.action_spec import ActionSpec, When
from archive_app.ui.action_spec import action_spec as _spec
from archive_app.ui.undo_actions import REDO, UNDO

# In the main window.
OPENING_ACTIONS = (
    _spec(
        "article.window",
        QT_TRANSLATE_NOOP("Actions", "Open in a &window of its own"),
        "article",
        "Ctrl+Shift+O",
        when=When.ARTICLE,
        separator=True,
    ),
    _spec(
        "article.compare",
        QT_TRANSLATE_NOOP("Actions", "Co&mpare two articles"),
        "article",
        when=When.TWO,
    ),
)

_CLOSE = _spec(
    "window.close",
    QT_TRANSLATE_NOOP("Actions", "&Close window"),
    "file",
    "Ctrl+W",
    "Ctrl+F4",
    separator=True,
)
# What is done at the aligned text: where plain text is read, that comes back first.
AT_THE_TEXT = (
    "search.in_article",
    "article.note",
    "article.correct",
    "article.next_flag",
    "article.previous_flag",
    "article.look_up",
)

_KINDS = ("layout", "status", "link")  # every action whose id begins so
_NAMES = frozenset(
    {
        UNDO,
        REDO,
        "file.print",
        "file.pdf",
        "view.swap",
        "view.next_layout",
        "view.details",
        "view.pinyin",
        "view.plain",
        "view.larger",
        "view.smaller",
        "view.normal_size",
        "view.next_pane",
        "view.previous_pane",
        "search.next_hit",
        "search.previous_hit",
        "search.next_of_term",
        "search.in_article",
        "search.words",
        "article.tag",
        "article.note",
        "article.notes",
        "article.correct",
        "article.fields",
        "article.versions",
        "article.status",
        "article.next_flag",
        "article.previous_flag",
        "article.cleaning",
        "article.write_side",
        "article.reprints",
        "article.look_up",
        "article.copy_both",
    }
)


def actions_of_a_window(table: tuple[ActionSpec, ...]) -> tuple[ActionSpec, ...]:
    """What of the main window's table makes sense where only articles are shown, and Close."""
    kept = [spec for spec in table if spec.id in _NAMES or spec.id.partition(".")[0] in _KINDS]
    files = [spec for spec in kept if spec.menu == "file"]
    others = [spec for spec in kept if spec.menu != "file"]
    return (*files, _CLOSE, *others)
