"""Small things of Qt's lines of text that its Python binding makes awkward."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine


def format_range(begin: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format of the characters begin..end, as Qt counts them."""
    # PySide's stubs of some versions declare these three attributes as functions.
    found = QTextLayout.FormatRange()
    found.start = begin  # type: ignore[assignment, unused-ignore]
    found.length = end - begin  # type: ignore[assignment, unused-ignore]
    found.format = look  # type: ignore[assignment, unused-ignore]
    return found


def cursor_x(line: QTextLine, place: int) -> float:
    """Where the caret stands on its line."""
    # PySide answers with (x, place); the stub says float.
    answer: object = line.cursorToX(place)
    return float(answer[0]) if isinstance(answer, tuple) else float(str(answer))
