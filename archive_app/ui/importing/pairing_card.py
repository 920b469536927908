"""How originals and translations find each other, with what is known of these files."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from archive_app.domain.import_preview import SourceSummary
from archive_app.ui.importing.source_words import SourceWords
from archive_app.ui.theme import Theme, set_tone


class PairingCard(QWidget):
    """Facts in a frame; nothing has to be chosen here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = SourceWords(self)
        heading = QLabel(self.tr("Pairing"), self)
        font = theme.font("card")
        font.setWeight(QFont.Weight.DemiBold)
        heading.setFont(font)
        self.found = QLabel(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        layout.setSpacing(theme.px(8))
        layout.addWidget(heading)
        layout.addWidget(self._dressed(self.found, "text"))
        for text in (
            self.tr(
                "Two files pair by their names: a_zh.txt with a_en.txt, zh/a.txt with en/a.txt."
            ),
            self.tr("Two columns, fields, table cells, or one file with both languages, pair too."),
            self.tr(
                "Paragraphs are paired and scored. Where the numbers differ, the row says so; "
                "nothing is moved."
            ),
            self.tr("A missing side can come later: import it under the same name."),
        ):
            layout.addWidget(self._dressed(QLabel(text, self), "text2"))
        theme.changed.connect(self.update)

    def set_summary(self, summary: SourceSummary | None) -> None:
        """What was found in the files."""
        pairs = summary.pairs if summary is not None else 0
        if pairs:
            text = self.tr("Found here: {pairs}.").format(pairs=self._words.pairs(pairs))
        else:
            text = self.tr("No two files here pair by their names.")
        self.found.setText(text)

    def _dressed(self, label: QLabel, tone: str) -> QLabel:
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font("ui"))
        label.setWordWrap(True)
        set_tone(label, tone)
        return label

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
