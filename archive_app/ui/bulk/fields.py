"""What else is set on many articles: status, collection, source, who reviews."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.fields import ArticleField
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.models.wording import STATUS_ICONS, Wording
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone

_INTO, _OUT = "into:", "out:"


class BulkFields(QWidget):
    """Choices that begin as "Leave unchanged"; those with a line take what is typed too."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self.status = ChoiceBox(theme, self)
        self.collection = ChoiceBox(theme, self)
        self.source = self._typed()
        self.reviewer = self._typed()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(8))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, box in (
            (self.tr("Review status"), self.status),
            (self.tr("Collection"), self.collection),
            (self.tr("Source"), self.source),
            (self.tr("Reviewer"), self.reviewer),
        ):
            label = QLabel(words, self)
            label.setFont(theme.font("ui"))
            set_tone(label, "text2")
            label.setMinimumWidth(theme.px(96))
            box.setAccessibleName(words)
            box.setFixedHeight(theme.px(30))
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            form.addRow(label, box)
            box.currentTextChanged.connect(self._tell)
        self._fill_status()
        self.set_collections((), ())

    # --- setters

    def set_collections(self, every: Sequence[str], of_some: Sequence[str]) -> None:
        """All collections, and those that some of the articles are in."""
        box, before = self.collection, self.collection.value
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("Leave unchanged"), "")
        for path in every:
            name = visible_controls(path)
            box.addItem(self.tr("Put into “{name}”").format(name=name), f"{_INTO}{path}")
        for path in of_some:
            name = visible_controls(path)
            box.addItem(self.tr("Take out of “{name}”").format(name=name), f"{_OUT}{path}")
        box.set_value(before)
        box.blockSignals(False)

    def set_known(self, sources: Sequence[str], reviewers: Sequence[str]) -> None:
        """What sources and reviewers there are, to be chosen from."""
        for box, values in ((self.source, sources), (self.reviewer, reviewers)):
            text = box.currentText()
            box.blockSignals(True)
            box.clear()
            box.addItems(list(values))
            box.setCurrentIndex(-1)
            box.setCurrentText(text)
            box.blockSignals(False)

    def reset(self) -> None:
        """Leave everything as it is."""
        for box in (self.status, self.collection):
            box.setCurrentIndex(0)
        for box in (self.source, self.reviewer):
            box.setCurrentIndex(-1)
            box.clearEditText()

    # --- questions

    @property
    def wanted_status(self) -> ReviewStatus | None:
        """The status chosen."""
        return ReviewStatus(self.status.value) if self.status.value else None

    @property
    def into(self) -> str:
        """The collection to put articles in."""
        value = self.collection.value
        return value.removeprefix(_INTO) if value.startswith(_INTO) else ""

    @property
    def out_of(self) -> str:
        """The collection to take articles out of."""
        value = self.collection.value
        return value.removeprefix(_OUT) if value.startswith(_OUT) else ""

    @property
    def values(self) -> dict[ArticleField, str]:
        """Fields with what was typed in them."""
        typed = {ArticleField.SOURCE: self.source, ArticleField.ASSIGNEE: self.reviewer}
        texts = {field: box.currentText().strip() for field, box in typed.items()}
        return {field: text for field, text in texts.items() if text}

    # --- inside

    def _typed(self) -> ChoiceBox:
        box = ChoiceBox(self._theme, self)
        box.setEditable(True)
        if (line := box.lineEdit()) is not None:
            line.setFrame(False)
            line.setFont(self._theme.font("ui"))
            line.setTextMargins(self._theme.px(4), 0, 0, 0)
            line.setPlaceholderText(self.tr("Leave unchanged"))
        return box

    def _fill_status(self) -> None:
        self.status.addItem(self.tr("Leave unchanged"), "")
        for status in ReviewStatus:
            icon = self._theme.icon(*STATUS_ICONS[status])
            self.status.addItem(icon, self._wording.status(status), status.value)

    def _tell(self) -> None:
        self.changed.emit()
