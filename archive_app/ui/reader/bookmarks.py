"""Where somebody was in an article: the line at the top of the window, and the caret."""

from __future__ import annotations

from dataclasses import dataclass

from archive_app.domain.articles import Side
from archive_app.ui.reader.anchor import Anchor


@dataclass(frozen=True, slots=True)
class Bookmark:
    """``anchor`` is None at the very top; ``caret`` is (side, paragraph, character)."""

    anchor: Anchor | None = None
    caret: tuple[Side, int, int] | None = None
