"""What happens in each step of an import: a popup under the question mark."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from archive_app.ui.theme import Theme, set_ground, set_tone


class WizardHelp(QFrame):
    """Esc and clicks elsewhere close it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_ground(self, "popup")
        self.setAccessibleName(self.tr("What happens in each step"))
        layout = QVBoxLayout(self)
        margin = theme.px(16)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(theme.px(4))
        for name, text in self._steps():
            heading = QLabel(name, self)
            font = theme.font("ui")
            font.setWeight(QFont.Weight.DemiBold)
            heading.setFont(font)
            words = QLabel(text, self)
            words.setWordWrap(True)
            words.setFixedWidth(theme.px(360))
            set_tone(words, "text2")
            layout.addWidget(heading)
            layout.addWidget(words)
            layout.addSpacing(theme.px(8))

    def show_under(self, widget: QWidget) -> None:
        """Open below a button, inside its window."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height()))
        self.move(corner)
        self.show()

    def _steps(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Source"),
                self.tr("Choose files, folders or archives. Encodings are found out and shown."),
            ),
            (
                self.tr("Fields"),
                self.tr(
                    "Tables and records only: which column holds the title, the text, the date."
                ),
            ),
            (
                self.tr("Clean & pair"),
                self.tr("Rules that tell the text from what the page put around it."),
            ),
            (
                self.tr("Preview"),
                self.tr("Every record is read and judged, and nothing is written."),
            ),
            (
                self.tr("Import"),
                self.tr("Runs in the background; it can rest, go on, and be taken back whole."),
            ),
        )
