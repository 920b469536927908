"""What a merge would do, with its totals, and why the names are thought to be one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from archive_app.domain.authority import NameRecord
from archive_app.services.authorities import MergePreview, NameGroup
from archive_app.ui.models.wording import Wording
from archive_app.ui.name_space.words import REASON_ICONS, NameWords
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone


class MergeCard(QWidget):
    """A card of the records and the total, reasons below it; hidden without a preview."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._words = NameWords(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(8))
        self._preview: MergePreview | None = None
        self._group: NameGroup | None = None
        theme.changed.connect(self._fill)
        self.hide()

    def show_merge(self, preview: MergePreview | None, group: NameGroup | None) -> None:
        """Show what merging would do, and why these are in one group."""
        self._preview, self._group = preview, group
        self._fill()
        self.setVisible(preview is not None or group is not None)

    # --- inside

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if self._preview is not None:
            self._column.addWidget(self._heading(self.tr("Merge preview")))
            self._column.addWidget(self._card(self._preview))
        reasons = self._reasons(self._group, self._preview) if self._group is not None else []
        if reasons:
            self._column.addWidget(self._heading(self.tr("Why these were grouped")))
            for icon, words in reasons:
                self._column.addWidget(self._reason(icon, words))

    def _card(self, preview: MergePreview) -> QWidget:
        px = self._theme.px
        card = _Card(self._theme, self)
        grid = QGridLayout(card)
        grid.setContentsMargins(px(12), px(8), px(12), px(8))
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        lines = [(preview.into, self.tr("keeps its record"), "ok")]
        lines += [(one, self.tr("becomes a variant"), "accent") for one in preview.others]
        for row, (record, becomes, tone) in enumerate(lines):
            called, words = self._label(_called(record)), self._label(becomes, tone)
            for place, label in enumerate((called, words)):
                label.setWordWrap(True)
                grid.addWidget(label, row, place)
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            number = self._label(self._wording.number(record.articles))
            grid.addWidget(number, row, 2, Qt.AlignmentFlag.AlignRight)
        total = self._label(self.tr("After the merge"), bold=True)
        grid.addWidget(total, len(lines), 0)
        mentions = self.tr("{mentions} mentions in {articles}").format(
            mentions=self._wording.number(preview.mentions),
            articles=self._wording.articles(preview.articles),
        )
        sum_of_all = self._label(mentions)
        sum_of_all.setWordWrap(True)
        sum_of_all.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(sum_of_all, len(lines), 1, 1, 2)
        return card

    def _reasons(self, group: NameGroup, preview: MergePreview | None) -> list[tuple[str, str]]:
        links = group.reasons
        if preview is not None:
            merged = {int(one.id) for one in (preview.into, *preview.others)}
            links = tuple(link for link in links if {link.first, link.second} <= merged)
        said = ((REASON_ICONS[link.reason], self._words.reason(link)) for link in links)
        reasons = list(dict.fromkeys(said))
        if preview is not None and preview.shared:
            words = self.tr("Together in {articles}").format(
                articles=self._wording.articles(preview.shared)
            )
            reasons.append(("newspaper", words))
        return reasons

    def _reason(self, icon: str, words: str) -> QWidget:
        px = self._theme.px
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        picture = QLabel(row)
        picture.setPixmap(self._theme.pixmap(icon, px(15), "text2", ratio=self.devicePixelRatioF()))
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        label = self._label(words)
        label.setWordWrap(True)
        line.addWidget(label, 1)
        return row

    def _heading(self, words: str) -> QLabel:
        label = self._label(words, "text2", bold=True)
        label.setFont(_demi(self._theme.font("meta")))
        return label

    def _label(self, words: str, tone: str = "text", *, bold: bool = False) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font = self._theme.font("ui")
        label.setFont(_demi(font) if bold else font)
        set_tone(label, tone)
        return label


class _Card(QWidget):
    """A ground of its own with round corners."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border_strong"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()


def _called(record: NameRecord) -> str:
    return visible_controls(record.original or record.preferred)


def _demi(font: QFont) -> QFont:
    font.setWeight(QFont.Weight.DemiBold)
    return font
