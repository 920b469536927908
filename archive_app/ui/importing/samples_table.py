"""The first files that were looked into: kind, encoding, language, first line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from archive_app.domain.import_preview import FileSample
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.importing.file_names import FileNameDelegate
from archive_app.ui.importing.source_words import ENCODINGS, UNSURE, SourceWords, encoding_name
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.said import said
from archive_app.ui.tab_order import put_after
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme

_ROW = 36
_NARROW = 860
_WIDTHS, _WIDTHS_NARROW = (220, 104, 176, 144), (124, 96, 176, 144)  # the last column has the rest


class SampleColumn(IntEnum):
    """The columns, from the left."""

    FILE = 0
    KIND = 1
    ENCODING = 2
    LANGUAGE = 3
    FIRST_LINE = 4


class SamplesTable(QTableWidget):
    """``encoding_chosen`` carries a file's displayed name and a codec, '' to find it out."""

    encoding_chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(0, len(SampleColumn), parent)
        self._theme = theme
        self._words = SourceWords(self)
        self._samples: tuple[FileSample, ...] = ()
        self._boxes: dict[int, ChoiceBox] = {}
        self._found: dict[str, str] = {}  # what was found out before a person chose otherwise
        self.setItemDelegateForColumn(SampleColumn.FILE, FileNameDelegate(self))
        self._set_up()
        theme.changed.connect(self._restyle)

    def set_samples(self, samples: Sequence[FileSample], chosen: Mapping[str, str]) -> None:
        """Show files, with the encodings that were chosen for single ones."""
        files = [sample.file for sample in samples]
        same = files == [sample.file for sample in self._samples]
        self._samples = tuple(samples)
        if not same:
            self._found.clear()
            self._build()
        for row, sample in enumerate(samples):
            self._fill(row, sample, chosen.get(sample.file, ""))

    def encoding_box(self, row: int) -> ChoiceBox | None:
        """The choice of a row; None where a file has no encoding."""
        return self._boxes.get(row)

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self._theme.px
        widths = _WIDTHS_NARROW if self.width() < px(_NARROW) else _WIDTHS
        for column, width in enumerate(widths):
            self.horizontalHeader().resizeSection(column, px(width))

    # --- inside

    def _set_up(self) -> None:
        px, header = self._theme.px, self.horizontalHeader()
        self.setHorizontalHeaderLabels(
            [
                self.tr("File"),
                self.tr("Kind"),
                self.tr("Encoding"),
                self.tr("Language"),
                self.tr("First line"),
            ]
        )
        self.setAccessibleName(self.tr("The first files"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setProperty("roomy", True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        header.setProperty("flat", True)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)

    def _build(self) -> None:
        self._boxes.clear()
        self.clearContents()
        self.setRowCount(len(self._samples))
        for row, sample in enumerate(self._samples):
            for column in SampleColumn:
                self.setItem(row, column, QTableWidgetItem())
            if sample.encoding:
                box = self._boxes[row] = self._box(sample.file)
                self.setCellWidget(row, SampleColumn.ENCODING, box.in_cell(self))
        put_after(self, self)

    def _box(self, file: str) -> ChoiceBox:
        box = _EncodingBox(self._theme, file, self)
        box.addItem("", "")
        for codec, name in ENCODINGS:
            box.addItem(name, codec)
        box.setAccessibleName(self.tr("Encoding of {file}").format(file=visible_controls(file)))
        box.setToolTip(self.tr("Choose another encoding when the first line can't be read"))
        box.chosen.connect(self.encoding_chosen)
        return box

    def _fill(self, row: int, sample: FileSample, chosen: str) -> None:
        name = sample.file.replace("\\", "/").rsplit("/", 1)[-1]
        self._put(row, SampleColumn.FILE, name, sample.file)
        kind = self._words.kind(sample.kind)
        self._put(row, SampleColumn.KIND, kind, kind)
        self._put(row, SampleColumn.LANGUAGE, self._words.language(sample.language), "")
        line = said(sample.problem) or sample.first_line
        self._put(row, SampleColumn.FIRST_LINE, line, line)
        item = self._cell(row, SampleColumn.FIRST_LINE)
        item.setFont(self._theme.font("ui", "" if sample.problem else sample.language))
        item.setForeground(self._theme.color("err" if sample.problem else "text"))
        box = self.encoding_box(row)
        if box is None:
            return
        if not chosen:
            self._found[sample.file] = self._words.found_encoding(sample)
        found = self._found.get(sample.file) or self.tr("Find out")
        box.setItemText(0, found)
        is_guess = not chosen and sample.encoding_confidence < UNSURE
        icon = self._theme.icon("triangle-alert", "warn") if is_guess else None
        if icon is not None:
            box.setItemIcon(0, icon)
        box.setItemData(
            0,
            self.tr("Guessed: look whether the first line can be read") if is_guess else None,
            Qt.ItemDataRole.ToolTipRole,
        )
        if chosen and box.findData(chosen) < 0:
            box.addItem(encoding_name(chosen), chosen)
        box.set_value(chosen)

    def _put(self, row: int, column: SampleColumn, text: str, tip: str) -> None:
        item = self._cell(row, column)
        item.setText(visible_controls(text))
        item.setToolTip(plain_tip(tip))

    def _cell(self, row: int, column: SampleColumn) -> QTableWidgetItem:
        item = self.item(row, column)
        assert item is not None, "every cell of a row is made with it"
        return item

    def _restyle(self) -> None:
        for row, sample in enumerate(self._samples):
            self._cell(row, SampleColumn.FIRST_LINE).setForeground(
                self._theme.color("err" if sample.problem else "text")
            )


class _EncodingBox(ChoiceBox):
    """The choice of one file."""

    chosen = Signal(str, str)  # the file, the codec

    def __init__(self, theme: Theme, file: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._file = file
        self.activated.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._file, self.value)
