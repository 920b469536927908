"""Colours, type and icons: the one place where a colour literal may stand."""

from archive_app.ui.theme.theme import Mode, Theme

__all__ = ["Mode", "Theme"]
