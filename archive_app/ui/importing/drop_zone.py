"""Where files are dropped while none is chosen: a dashed frame, words, two buttons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from archive_app.ui.theme import Theme, set_tone


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropZone(QWidget):
    """Says what can be dropped; the page around it takes the drop."""

    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_over = False
        self._picture = QLabel(self)
        self._heading = QLabel(self.tr("Drop files, folders or archives here"), self)
        self._formats = QLabel(
            self.tr(
                "Text, Markdown, web pages, Word, PDF, EPUB, tables, JSON, TMX, WARC; also inside "
                "ZIP and TAR. Originals and translations find each other by their names."
            ),
            self,
        )
        self.files = QPushButton(" " + self.tr("Choose files…"), self)
        self.folder = QPushButton(" " + self.tr("Choose a folder…"), self)
        self._lay_out()
        self.files.clicked.connect(self.files_asked)
        self.folder.clicked.connect(self.folder_asked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_over(self, is_over: bool) -> None:
        """Whether something that can be dropped is over it."""
        self._is_over = is_over
        self.update()

    def _lay_out(self) -> None:
        px, theme = self._theme.px, self._theme
        font = theme.font("section")
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._formats.setFont(theme.font("ui"))
        self._formats.setWordWrap(True)
        self._formats.setMaximumWidth(px(460))
        self._formats.setMinimumWidth(px(320))
        self._formats.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_tone(self._formats, "text2")
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addStretch(1)
        for button in (self.files, self.folder):
            button.setFixedHeight(px(32))
            button.setIconSize(QSize(px(16), px(16)))
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(24), px(24), px(24))
        layout.setSpacing(px(8))
        layout.addStretch(1)
        center = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(self._picture, 0, center)
        layout.addSpacing(px(8))
        layout.addWidget(self._heading, 0, center)
        layout.addWidget(self._formats, 0, center)
        layout.addSpacing(px(16))
        layout.addLayout(buttons)
        layout.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("accent" if self._is_over else "border_strong"), 1.5)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(theme.color("accent_soft2" if self._is_over else "sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _restyle(self) -> None:
        theme, ratio = self._theme, self.devicePixelRatioF()
        self._picture.setPixmap(theme.pixmap("folder-input", theme.px(40), "accent", ratio=ratio))
        self.files.setIcon(theme.icon("file-plus"))
        self.folder.setIcon(theme.icon("folder-plus"))
        self.update()
