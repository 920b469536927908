"""Colours, type and icons: the one place where a colour literal may stand."""

from archive_app.ui.theme.fonts import ReadingFont
from archive_app.ui.theme.style import set_ground, set_tone
from archive_app.ui.theme.theme import Mode, Theme

__all__ = ["Mode", "ReadingFont", "Theme", "set_ground", "set_tone"]
