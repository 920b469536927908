"""The size of the text, of each side by itself: stepped, kept within bounds, remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.domain.articles import Side
from archive_app.settings.load import Settings
from archive_app.ui.reader.view import BilingualView

SMALLEST, LARGEST, STEP = 60, 300, 10  # per cent
_KEYS = {Side.ORIGINAL: "reader.zoom_original", Side.TRANSLATION: "reader.zoom_translation"}


class Zooming(QObject):
    """Sizes as settings, and the view that shows them."""

    def __init__(
        self, settings: Settings, view: BilingualView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._view = view
        self._factor = 1.0
        view.zoom_asked.connect(self.step)
        self.follow()

    def set_factor(self, factor: float) -> None:
        """Show everything so many times larger, for as long as a mode of the window lasts."""
        self._factor = factor
        self.follow()

    def larger(self) -> None:
        """Both sides one step larger."""
        self.step(None, 1)

    def smaller(self) -> None:
        """Both sides one step smaller."""
        self.step(None, -1)

    def reset(self) -> None:
        """Both sides as designed."""
        for key in _KEYS.values():
            self._settings.set(key, 100)
        self.follow()

    def step(self, side: Side | None, steps: int) -> None:
        """One side, or both for None, so many steps larger or smaller."""
        for one, key in _KEYS.items():
            if side in {None, one}:
                wanted = self._settings.number(key) + steps * STEP
                self._settings.set(key, min(max(wanted, SMALLEST), LARGEST))
        self.follow()

    def follow(self) -> None:
        """Show what the settings say now."""
        self._view.set_zooms(
            {side: self._settings.number(key) / 100 * self._factor for side, key in _KEYS.items()}
        )
