"""Widgets that are drawn by hand keep their own order where the window runs from right to left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def drawn_from_the_left(widget: QWidget) -> None:
    """Keep a widget, and what is in it, from being mirrored half.

    Layouts and aligned text would be, what a ``paintEvent`` puts at coordinates would not: words
    would lie over numbers. A painter must be told as well when it aligns text.
    """
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
