"""Pinyin above the characters: room for it in the line, and where each syllable stands.

Characters are set apart where their syllables need it, so that no two syllables touch.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)

from archive_app.text.reading_aloud import readings_of
from archive_app.ui.reader.lines import cursor_x, format_range

RUBY_SHARE = 0.58  # of the size of the text
RUBY_ROOM = 0.72  # of the size of the text: how much lines stand further apart
_ABOVE = 0.96  # of the size of the text: from one baseline to the other
_GAP = 0.16  # of the size of the text, between two syllables


@dataclass(frozen=True, slots=True)
class Syllable:
    """The reading of the character at a place as Qt counts it; ``width`` in pixels."""

    place: int
    text: str
    width: float


def syllables_of(string: str, font: QFont) -> tuple[Syllable, ...]:
    """The syllables above ``string`` in a font for them."""
    metrics = QFontMetricsF(font)
    is_plain = not string or max(string) <= "\uffff"
    return tuple(
        Syllable(
            reading.place if is_plain else _units(string, reading.place),
            reading.pinyin,
            metrics.horizontalAdvance(reading.pinyin),
        )
        for reading in readings_of(string)
        if reading.pinyin
    )


def spread(syllables: Sequence[Syllable], pixels: float) -> list[QTextLayout.FormatRange]:
    """What sets neighbouring characters of ``pixels`` apart as their syllables need it."""
    found: list[QTextLayout.FormatRange] = []
    for one, following in itertools.zip_longest(syllables, syllables[1:]):
        neighbour = following.width if following and following.place == one.place + 1 else pixels
        needed = (one.width + neighbour) / 2 + _GAP * pixels - pixels
        if needed > 0:
            found.append(format_range(one.place, one.place + 1, _spaced(needed)))
    return found


def draw_syllables(
    painter: QPainter,
    layout: QTextLayout,
    syllables: Sequence[Syllable],
    origin: QPointF,
    fonts: tuple[QFont, QColor, float],
) -> None:
    """Draw syllables in (font, colour) above characters of so many pixels."""
    font, color, pixels = fonts
    painter.setFont(font)
    painter.setPen(color)
    for one in syllables:
        line = layout.lineForTextPosition(one.place)
        left = cursor_x(line, one.place)
        baseline = line.y() + line.ascent()
        place = QPointF(left + (pixels - one.width) / 2, baseline - _ABOVE * pixels)
        painter.drawText(origin + place, one.text)


def _spaced(pixels: float) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    look.setFontLetterSpacing(pixels)
    return look


def _units(string: str, place: int) -> int:
    """A place in UTF-16 units."""
    return place + sum(character > "\uffff" for character in string[:place])
