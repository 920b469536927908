"""The palette and the style sheet, both made from the tokens of a theme."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from archive_app.resource_files import resource

_PLACEHOLDER = re.compile(r"@([a-z_0-9]+)")


def build_palette(colors: Mapping[str, QColor]) -> QPalette:
    """The palette for the Fusion style."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, token in {
        roles.Window: "window",
        roles.WindowText: "text",
        roles.Base: "surface",
        roles.AlternateBase: "sunken",
        roles.Text: "text",
        roles.PlaceholderText: "text3",
        roles.Button: "raised",
        roles.ButtonText: "text",
        roles.BrightText: "err",
        roles.ToolTipBase: "raised",
        roles.ToolTipText: "text",
        roles.Highlight: "accent_fill",
        roles.HighlightedText: "on_fill",
        roles.Link: "accent",
        roles.LinkVisited: "info",
        roles.Accent: "accent_fill",
        roles.Light: "raised",
        roles.Midlight: "border",
        roles.Mid: "border_strong",
        roles.Dark: "border_strong",
        roles.Shadow: "rail",
    }.items():
        palette.setColor(role, colors[token])
    disabled = QPalette.ColorGroup.Disabled
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        palette.setColor(disabled, role, colors["text3"])
    palette.setColor(disabled, roles.Highlight, colors["border"])
    return palette


def build_style_sheet(colors: Mapping[str, QColor]) -> str:
    """``themes/style.qss`` with every ``@token`` replaced; raises KeyError for an unknown token."""
    template = resource("themes", "style.qss").read_text(encoding="utf-8")
    return _PLACEHOLDER.sub(lambda found: colors[found[1]].name(), template)


def set_tone(label: QLabel, token: str) -> None:
    """Give a label its style: text, text2, text3, struck, accent, ok, warn, err, info.

    A palette of its own would be lost when the label, or a widget around it, gets another parent.
    """
    if label.property("tone") != token:
        label.setProperty("tone", token)
        _polish(label)


def set_ground(widget: QWidget, token: str) -> None:
    """Fill a widget by the style sheet: window, surface, border, popup."""
    widget.setProperty("ground", token)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    _polish(widget)


def _polish(widget: QWidget) -> None:
    """Make the style look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
