"""The theme: the one object that widgets ask for colours, fonts and icons."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from archive_app.ui.theme.fonts import FontBook, ReadingFont
from archive_app.ui.theme.icons import IconBook
from archive_app.ui.theme.style import build_palette, build_style_sheet
from archive_app.ui.theme.tokens import load_tokens

_CONTRAST = "-contrast"  # ending of the names of themes
_QT_OWN = frozenset({"QDesktopScreenWidget"})  # windows that Qt makes for itself


class Mode(StrEnum):
    """Which theme is wanted; ``SYSTEM`` follows the desktop, also while the program runs."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Theme(QObject):
    """Colours, fonts and icons of the interface; ``changed`` follows every switch."""

    changed = Signal()
    reading_changed = Signal()  # articles are set in another font or size

    # A mode may be given by its value, as settings have it; another text raises ValueError.
    def __init__(
        self, mode: str = Mode.SYSTEM, parent: QObject | None = None, *, high_contrast: bool = False
    ) -> None:
        super().__init__(parent)
        self._mode = Mode(mode)
        self._high_contrast = high_contrast
        # Kept: with the Python object of the first goes that of the second.
        self._hints = QGuiApplication.styleHints()
        self._needs = self._hints.accessibility()
        self._fonts = FontBook(QGuiApplication.font())
        self._icons = IconBook()
        self._app: QApplication | None = None
        self._load()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._needs.contrastPreferenceChanged.connect(self._follow_contrast)

    # --- what is asked of it

    @property
    def mode(self) -> Mode:
        """The mode asked for."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """Whether the theme shown is a dark one."""
        return self._tokens.is_dark

    @property
    def is_high_contrast(self) -> bool:
        """Whether the colours shown are those of high contrast."""
        return self._tokens.name.endswith(_CONTRAST)

    @property
    def scale(self) -> float:
        """How much larger than designed everything is, for people with a larger system font."""
        return self._fonts.scale

    def px(self, pixels: float) -> int:
        """A measure of the design in logical pixels, scaled with the system font."""
        return round(pixels * self._fonts.scale)

    def color(self, name: str) -> QColor:
        """The colour of a token; raises KeyError for an unknown one."""
        return self._colors[name]

    def font(self, role: str, language: str = "") -> QFont:
        """The font of a role (caption, meta, ui, card, section, article, focus, reader,
        reader_serif).

        ``language`` is a BCP 47 tag; Chinese, Japanese and Korean get families of their own.
        """
        return self._fonts.font(role, language)

    @property
    def has_serif(self) -> bool:
        """Whether there are serif families to read in."""
        return self._fonts.has_serif

    def has_font_for(self, language: str) -> bool:
        """Whether a family for that language is installed (for diagnostics)."""
        return self._fonts.has_script(language)

    def icon(self, name: str, color: str = "text2") -> QIcon:
        """A tinted icon for buttons and menus."""
        return self._icons.icon(name, self.color(color), self.color("accent"))

    def pixmap(self, name: str, size: int, color: str = "text2", *, ratio: float = 1.0) -> QPixmap:
        """A tinted picture of ``size`` logical pixels, for painting; pass the device's ratio."""
        return self._icons.pixmap(name, size, self.color(color), ratio=ratio)

    def palette(self) -> QPalette:
        """The palette of the theme shown."""
        return build_palette(self._colors)

    def style_sheet(self) -> str:
        """The style sheet of the theme shown."""
        return build_style_sheet(self._colors)

    # --- what changes it

    def set_mode(self, mode: str) -> None:
        """Switch to a mode, given by its value; ``changed`` follows when all is restyled.

        Raises ValueError when there is no such mode.
        """
        self._mode = Mode(mode)
        schemes = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}
        # Title bars and native dialogs follow the hint; Unknown gives it back to the desktop.
        wanted = schemes.get(self._mode, Qt.ColorScheme.Unknown)
        QGuiApplication.styleHints().setColorScheme(wanted)
        self._reload()

    def set_high_contrast(self, wanted: bool) -> None:
        """Wear colours of high contrast, or only when the desktop asks for them."""
        self._high_contrast = wanted
        self._reload()

    def set_reading(self, fonts: Mapping[str, ReadingFont]) -> None:
        """Set articles so, by the key of their script: zh-Hans, zh-Hant, ja, ko, '' for others."""
        if self._fonts.set_reading(fonts):
            self.reading_changed.emit()

    def apply(self, app: QApplication) -> None:
        """Dress the application in this theme, now and after every change."""
        self._app = app
        app.setStyle("Fusion")
        app.setFont(self.font("ui"))
        app.setPalette(self.palette())
        app.setStyleSheet(self.style_sheet())
        app.screenAdded.connect(self._draw_anew)

    def dress(self, window: QWidget) -> None:
        """Dress a window of its own, made while the program runs, as the others are by now."""
        if self._app is not None and self._app.styleSheet() != (sheet := self.style_sheet()):
            window.setStyleSheet(sheet)

    # --- inside

    def _follow_system(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._reload()

    def _follow_contrast(self) -> None:
        self._reload()

    def _reload(self) -> None:
        before = self._tokens.name
        self._load()
        if self._tokens.name != before:
            self._dress_anew()
            self.changed.emit()

    def _draw_anew(self) -> None:
        """A screen that came may be finer than those that icons were drawn for."""
        self._icons.clear()
        self.changed.emit()

    def _load(self) -> None:
        system_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = system_dark if self._mode is Mode.SYSTEM else self._mode is Mode.DARK
        contrast = self._needs.contrastPreference()
        high = self._high_contrast or contrast is Qt.ContrastPreference.HighContrast
        self._tokens = load_tokens(("dark" if dark else "light") + (_CONTRAST if high else ""))
        self._colors = {name: QColor(value) for name, value in self._tokens.colors.items()}
        self._icons.clear()

    def _dress_anew(self) -> None:
        """Give every window the sheet, which wins over that of the application.

        Qt polishes a widget once for each that it stands in when the application's sheet changes:
        in a tree as deep as ours nine times, and five times as long.
        """
        if self._app is None:
            return
        self._app.setPalette(self.palette())
        sheet = self.style_sheet()
        for window in self._app.topLevelWidgets():
            if window.parent() is None and window.metaObject().className() not in _QT_OWN:
                window.setStyleSheet(sheet)
