"""How a language is set: its font, its line grid, how wide a line may be, how long a text gets."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF

from archive_app.ui.reader.ruby import RUBY_ROOM, RUBY_SHARE
from archive_app.ui.theme.fonts import script_key

if TYPE_CHECKING:
    from archive_app.ui.theme import Theme

_HAN_LANGUAGES = ("zh", "yue", "lzh", "ja", "ko")
_RTL_LANGUAGES = ("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb")
_HAN_PITCH = 28 / 16  # of the font size
_LATIN_PITCH = 25 / 15
_HAN_LINE = 38  # characters
_LATIN_LINE = 75
# The baseline of a first line below the top of its row, the same on both sides.
_FIRST_BASELINE = 20 / 16
_RUBY_ADVANCE = 1.35  # characters stand so much further apart below their syllables
_SAMPLE = 1500  # characters measured to know the mean width
_LATIN_SAMPLE = "The water branch has more than forty officers, and they were on duty for 56 days. "


@dataclass(frozen=True, slots=True)
class Typeface:
    """Measures in logical pixels; ``advance`` is the mean width of a character of this text."""

    font: QFont
    pitch: int
    first_baseline: int
    max_width: int
    advance: float
    is_han: bool
    is_rtl: bool = False
    raised: int = 0  # how much of the first baseline is room for readings
    ruby: QFont | None = None  # of what stands above the characters

    def lines(self, characters: int, width: float) -> int:
        """About how many lines so many characters take; 1 for an empty text."""
        # A line ends before the word that no longer fits: half a word is lost on each.
        lost = self.advance * (0.6 if self.is_han else 2.6)
        return max(1, math.ceil(characters * self.advance / max(width - lost, self.advance)))


def typeface(
    theme: Theme,
    language: str,
    sample: str,
    *,
    zoom: float = 1.0,
    serif: bool = False,
    ruby: bool = False,
) -> Typeface:
    """The typeface of a language, measured on the beginning of the text that it will set.

    With ``ruby`` Chinese has room for its readings above the characters.
    """
    font = theme.font("reader_serif" if serif else "reader", language)
    pixels = max(8, round(font.pixelSize() * zoom))
    font.setPixelSize(pixels)
    spoken = _spoken(language)
    is_han = spoken in _HAN_LANGUAGES
    metrics = QFontMetricsF(font)
    text = sample[:_SAMPLE].replace("\n", " ") or "x"
    reference = 16 if is_han else 15
    face = Typeface(
        font=font,
        pitch=round(pixels * (_HAN_PITCH if is_han else _LATIN_PITCH)),
        first_baseline=round(pixels / reference * 16 * _FIRST_BASELINE),
        max_width=_max_width(metrics, pixels, is_han=is_han),
        advance=metrics.horizontalAdvance(text) / len(text),
        is_han=is_han,
        is_rtl=spoken in _RTL_LANGUAGES,
    )
    return _with_ruby(face, theme) if ruby and script_key(language).startswith("zh") else face


def is_right_to_left(language: str) -> bool:
    """Whether lines of a language begin at the right."""
    return _spoken(language) in _RTL_LANGUAGES


def _spoken(language: str) -> str:
    """The language of a tag without script and country."""
    return language.split("-", 1)[0].casefold()


def _with_ruby(face: Typeface, theme: Theme) -> Typeface:
    pixels = face.font.pixelSize()
    font = theme.font("meta")
    font.setPixelSize(max(7, round(pixels * RUBY_SHARE)))
    room = round(pixels * RUBY_ROOM)
    return replace(
        face,
        pitch=face.pitch + room,
        first_baseline=face.first_baseline + room,
        raised=room,
        advance=face.advance * _RUBY_ADVANCE,
        ruby=font,
    )


def _max_width(metrics: QFontMetricsF, pixels: int, *, is_han: bool) -> int:
    if is_han:
        return _HAN_LINE * pixels
    return round(_LATIN_LINE * metrics.horizontalAdvance(_LATIN_SAMPLE) / len(_LATIN_SAMPLE))
