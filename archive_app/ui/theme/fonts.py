"""Type: sizes by role, and the families that show a language with its own Han forms.

Without a family named per language Qt picks Japanese glyphs for Chinese text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

# Pixels at 96 dpi for a system font of 13 px or less; larger system fonts scale all of them.
ROLE_PIXELS: dict[str, int] = {
    "caption": 11,
    "meta": 12,
    "ui": 13,
    "card": 14,
    "section": 16,
    "article": 18,
    "focus": 21,
    "title": 24,
}
_READER_PIXELS_CJK = 16
_READER_PIXELS = 15
_BASE_PIXELS = 13.34  # 10 pt at 96 dpi, the larger of the usual defaults

_FAMILIES: dict[str, tuple[str, ...]] = {
    "zh-Hans": (
        "PingFang SC",
        "Microsoft YaHei UI",
        "Noto Sans CJK SC",
        "Source Han Sans SC",
        "WenQuanYi Micro Hei",
    ),
    "zh-Hant": (
        "PingFang TC",
        "PingFang HK",
        "Microsoft JhengHei UI",
        "Noto Sans CJK TC",
        "Source Han Sans TC",
    ),
    "ja": ("Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "Source Han Sans"),
    "ko": ("Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", "Source Han Sans K"),
}
_SERIF_FAMILIES: dict[str, tuple[str, ...]] = {
    "zh-Hans": ("Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun"),
    "zh-Hant": ("Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", "PMingLiU"),
    "ja": ("Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", "Source Han Serif"),
    "ko": ("AppleMyungjo", "Batang", "Noto Serif CJK KR", "Source Han Serif K"),
    "": (
        *("Source Serif 4", "Noto Serif", "Charter", "Georgia", "Cambria", "Times New Roman"),
        *("Liberation Serif", "Noto Serif CJK SC", "DejaVu Serif"),
    ),
}
# What a bare Linux desktop falls back to, and what is better to read there.
_ALIASES = frozenset({"Sans Serif", "Sans", "Serif", "Monospace"})
_STAND_INS = ("DejaVu Sans", "Bitstream Vera Sans", "FreeSans")
_FOR_SCREENS = (
    "Inter", "Noto Sans", "Cantarell", "Ubuntu", "Roboto", "Liberation Sans", "DejaVu Sans",
)  # fmt: skip
_TRADITIONAL = {"zh-hant", "zh-tw", "zh-hk", "zh-mo"}


READING_STEPS: dict[str, int] = {"s": -2, "m": 0, "l": 3, "xl": 6}  # pixels


@dataclass(frozen=True, slots=True)
class ReadingFont:
    """How articles in one script are set: a family, '' for an automatic choice, and a size."""

    family: str = ""
    size: str = "m"


def script_key(language: str) -> str:
    """The key of the families that a BCP 47 tag needs: zh-Hans, zh-Hant, ja, ko, or ''."""
    tag = language.replace("_", "-").casefold()
    primary = tag.split("-", 1)[0]
    if primary in {"ja", "ko"}:
        return primary
    if primary in {"zh", "yue", "cmn", "lzh"}:
        return "zh-Hant" if tag in _TRADITIONAL or "-hant" in tag else "zh-Hans"
    return ""


class FontBook:
    """Makes fonts by role and language; asks the font database once, when it is made."""

    def __init__(self, system: QFont) -> None:
        self._system = QFont(system)
        self._reading: Mapping[str, ReadingFont] = {}
        self._installed = frozenset(QFontDatabase.families())
        self._named_by_system = self._present(
            [family for family in system.families() if family not in _ALIASES]
        )
        self._interface = self._interface_family()
        pixels = QFontInfo(system).pixelSize()
        self.scale = max(1.0, pixels / _BASE_PIXELS)

    def font(self, role: str, language: str = "") -> QFont:
        """The font of a role for text in ``language``; raises KeyError for an unknown role."""
        key = script_key(language)
        chosen: list[str] = []
        if role in {"reader", "reader_serif"}:
            reading = self._reading.get(key, ReadingFont())
            pixels = _READER_PIXELS_CJK if key else _READER_PIXELS
            pixels += READING_STEPS[reading.size]
            chosen = self._present([reading.family])
        else:
            pixels = ROLE_PIXELS[role]
        font = QFont(self._system)
        serif = self._serif_families(key) if role == "reader_serif" else []
        font.setFamilies([*chosen, *serif, *self._families(key)])
        font.setPixelSize(round(pixels * self.scale))
        return font

    def set_reading(self, fonts: Mapping[str, ReadingFont]) -> bool:
        """Set articles so, by the key of their script; whether that is another way than before."""
        before, self._reading = self._reading, dict(fonts)
        return before != self._reading

    def has_script(self, language: str) -> bool:
        """Whether a family made for that language is installed (always so for alphabetic ones)."""
        key = script_key(language)
        return not key or bool(self._present(_FAMILIES[key]))

    def _families(self, key: str) -> list[str]:
        """System font first for the interface; the language's own first for its texts.

        Own families first so that quotes and dots of Chinese text keep their full width.
        """
        system = [*self._named_by_system, self._interface]
        named = self._present(_FAMILIES[key or "zh-Hans"])
        return [*named, *system] if key else [*system, *named]

    @property
    def has_serif(self) -> bool:
        """Whether there is a serif family for Chinese and one for alphabets."""
        return all(self._present(_SERIF_FAMILIES[key]) for key in ("zh-Hans", ""))

    def _serif_families(self, key: str) -> list[str]:
        """The language's own first, then that of alphabets for the words in between."""
        return [*self._present(_SERIF_FAMILIES[key]), *self._present(_SERIF_FAMILIES[""])]

    def _interface_family(self) -> str:
        """The family that the system's alias stands for, or a better one where it is a stand-in.

        Beside named families Qt resolves an alias anew, on a bare Linux desktop to a Chinese font,
        whose quotes are as wide as a Han character.
        """
        family = QFontInfo(self._system).family()
        if family in _STAND_INS or "CJK" in family:
            return next(iter(self._present(_FOR_SCREENS)), family)
        return family

    def _present(self, families: Sequence[str]) -> list[str]:
        return [family for family in families if family in self._installed]
