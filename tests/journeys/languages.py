"""Helpers for journeys in other languages: words cut off, a language made up, its clean end."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

_ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "áéíóúýÁÉÍÓÚÝčñšž")
_KEPT = re.compile(r"(\{\w+\}|%[n\d]|&\w+;|&|<[^>]*>)")
_LONGER = 0.3  # German is about a third longer than English


class LongWords(QTranslator):
    """English with accents and a third longer: what a language not written yet will need."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks
        return False

    def translate(
        self, context: str, text: str, _disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Every sentence but layouts of dates, whose letters are orders."""
        if context == "Wording" and re.fullmatch(r"[dMyHm,: ]+", text):
            return text
        pieces = _KEPT.split(text)
        told = "".join(
            piece if number % 2 else piece.translate(_ACCENTS)
            for number, piece in enumerate(pieces)
        )
        long = told + "é" * round(_LONGER * len(text))
        return long.replace("%n", str(n)) if n >= 0 else long


def cut_off(window: QWidget) -> list[str]:
    """Words of labels and buttons that have less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QAbstractButton)) or not widget.isVisible():
            continue
        text = widget.text()
        icons_only = (
            isinstance(widget, QToolButton)
            and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        if not text or icons_only or (isinstance(widget, QLabel) and widget.wordWrap()):
            continue
        needed = widget.fontMetrics().horizontalAdvance(re.sub(r"<[^>]+>|&(?=\w)", "", text))
        if widget.width() < needed:
            found.append(f"{text!r} needs {needed}, has {widget.width()}")
    return found


def open_dialogs(window: QWidget) -> list[QWidget]:
    """Windows and dialogs beside the main window that are shown."""
    tops = QApplication.topLevelWidgets()
    inside = [one for one in window.findChildren(QWidget) if one.isWindow()]
    return [one for one in dict.fromkeys((*tops, *inside)) if one.isVisible() and one != window]
