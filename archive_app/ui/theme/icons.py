"""Line icons: SVG files tinted with a token colour, drawn sharp at the pixel ratio asked for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from archive_app.resource_files import resource

_ICON_SIZES = (14, 16, 18, 20, 24)
_DISABLED_OPACITY = 0.4


class IconBook:
    """Draws icons and keeps what it has drawn; one for every theme."""

    def __init__(self) -> None:
        self._sources: dict[str, bytes] = {}
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, int, str, float, float], QPixmap] = {}
        self._icons: dict[tuple[str, str, str], QIcon] = {}

    def clear(self) -> None:
        """Forget every picture drawn (the colours or the screens changed)."""
        self._renderers.clear()
        self._pixmaps.clear()
        self._icons.clear()

    def pixmap(
        self, name: str, size: int, color: QColor, *, ratio: float = 1.0, opacity: float = 1.0
    ) -> QPixmap:
        """A square picture of ``size`` logical pixels; FileNotFoundError for a name we lack."""
        key = (name, size, color.name(), ratio, opacity)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, size, color, ratio, opacity)
        return self._pixmaps[key]

    def icon(self, name: str, color: QColor, checked: QColor) -> QIcon:
        """An icon with a faint picture for disabled controls and a tinted one for checked ones."""
        key = (name, color.name(), checked.name())
        if key not in self._icons:
            self._icons[key] = self._compose(name, color, checked)
        return self._icons[key]

    def _compose(self, name: str, color: QColor, checked: QColor) -> QIcon:
        icon = QIcon()
        ratios = {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
        for ratio in sorted(ratios):
            for size in _ICON_SIZES:
                icon.addPixmap(self.pixmap(name, size, color, ratio=ratio))
                icon.addPixmap(
                    self.pixmap(name, size, checked, ratio=ratio),
                    QIcon.Mode.Normal,
                    QIcon.State.On,
                )
                faint = self.pixmap(name, size, color, ratio=ratio, opacity=_DISABLED_OPACITY)
                icon.addPixmap(faint, QIcon.Mode.Disabled)
        return icon

    def _draw(self, name: str, size: int, color: QColor, ratio: float, opacity: float) -> QPixmap:
        renderer = self._renderer(name, color)
        pixels = max(1, round(size * ratio))
        pixmap = QPixmap(QSize(pixels, pixels))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(opacity)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _renderer(self, name: str, color: QColor) -> QSvgRenderer:
        """An icon has some fifteen pictures, and reading its file costs as much as drawing one."""
        key = (name, color.name())
        if key not in self._renderers:
            self._renderers[key] = QSvgRenderer(QByteArray(self._tinted(name, color)))
        return self._renderers[key]

    def _tinted(self, name: str, color: QColor) -> bytes:
        if name not in self._sources:
            self._sources[name] = resource("icons", f"{name}.svg").read_bytes()
        return self._sources[name].replace(b"currentColor", color.name().encode("ascii"))
