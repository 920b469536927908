"""The colours of tags: which token of the theme shows each, and what each is called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_UNKNOWN = "text3"  # a colour of a newer version
TOKENS: Final[Mapping[str, str]] = {
    "red": "err",
    "orange": "hit6_underline",
    "yellow": "warn",
    "green": "ok",
    "teal": "hit3_underline",
    "blue": "accent",
    "violet": "info",
    "pink": "hit4_underline",
    "grey": "text3",
}
_NAMES: Final[Mapping[str, object]] = {  # what QT_TRANSLATE_NOOP returns
    "": QT_TRANSLATE_NOOP("TagColours", "No colour"),
    "red": QT_TRANSLATE_NOOP("TagColours", "Red"),
    "orange": QT_TRANSLATE_NOOP("TagColours", "Orange"),
    "yellow": QT_TRANSLATE_NOOP("TagColours", "Yellow"),
    "green": QT_TRANSLATE_NOOP("TagColours", "Green"),
    "teal": QT_TRANSLATE_NOOP("TagColours", "Teal"),
    "blue": QT_TRANSLATE_NOOP("TagColours", "Blue"),
    "violet": QT_TRANSLATE_NOOP("TagColours", "Violet"),
    "pink": QT_TRANSLATE_NOOP("TagColours", "Pink"),
    "grey": QT_TRANSLATE_NOOP("TagColours", "Grey"),
}


def token_of(colour: str) -> str:
    """The token of the theme for the colour of a tag."""
    return TOKENS.get(colour, _UNKNOWN)


def colour_name(colour: str) -> str:
    """The colour in words; '' is that of most tags."""
    return QCoreApplication.translate("TagColours", str(_NAMES.get(colour, colour)))
