"""Colour tokens: read from ``resources/themes/*.toml``, checked, and compared for contrast."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor

from archive_app.resource_files import resource

TOKEN_NAMES: tuple[str, ...] = (
    *("window", "rail", "surface", "raised", "sunken"),
    *("text", "text2", "text3"),
    *("accent", "accent_fill", "on_fill", "accent_soft", "accent_soft2"),
    *("border", "border_strong", "selection_line"),
    *("hit", "hit_underline", "hit_current", "hit_text", "pair"),
    *(f"hit{term}{part}" for term in range(2, 7) for part in ("", "_underline")),
    *("ok", "ok_soft", "warn", "warn_soft", "err", "err_soft", "info", "info_soft"),
    *("chip", "chip_text"),
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, ``#RRGGBB`` by token name; every name of TOKEN_NAMES is there."""

    name: str
    is_dark: bool
    colors: Mapping[str, str]


def load_tokens(name: str) -> Tokens:
    """Read ``themes/<name>.toml``; raises ValueError when a token is missing or is no colour."""
    with resource("themes", f"{name}.toml").open("rb") as file:
        data = tomllib.load(file)
    colors: dict[str, str] = data["colors"]
    wrong = set(TOKEN_NAMES) ^ set(colors)
    wrong |= {key for key, value in colors.items() if not QColor.isValidColorName(value)}
    if wrong:
        raise ValueError(f"theme {name}: missing, unknown or bad tokens {sorted(wrong)}")
    return Tokens(name, bool(data["dark"]), colors)


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    channels = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
