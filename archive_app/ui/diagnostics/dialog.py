"""The dialog of diagnostics: facts in sections, the last errors, and what to do about them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive_app.services.diagnostics import Diagnosis, LibraryFacts
from archive_app.ui.diagnostics.fonts import ScriptFont, script_name
from archive_app.ui.diagnostics.report_text import report_text
from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme, set_ground, set_tone

_SIZE = QSize(760, 680)
_TITLE_BAR = 80  # with some air
_NAMES = 190  # width of the left column


class DiagnosticsDialog(QDialog):
    """Shows what :meth:`show_diagnosis` brings; the work is done elsewhere."""

    refresh_requested = Signal()
    save_requested = Signal(str)  # the report
    check_requested = Signal()
    rebuild_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._report = ""
        self._diagnosis: Diagnosis | None = None
        self._fonts: tuple[ScriptFont, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Diagnostics"))
        self._page = QWidget(self)
        set_ground(self._page, "surface")
        self._grid = QGridLayout(self._page)
        self.errors = QListWidget(self)
        self.errors.setAccessibleName(self.tr("Last errors"))
        self.one_error = QPlainTextEdit(self)
        self.one_error.setReadOnly(True)
        self.one_error.setAccessibleName(self.tr("The report of the error"))
        self.copy = QPushButton(self.tr("Copy report"), self)
        self.save = QPushButton(self.tr("Save report…"), self)
        self.check = QPushButton(self.tr("Check this archive"), self)
        self.rebuild = QPushButton(self.tr("Rebuild the index"), self)
        self.done_button = QPushButton(self.tr("Close"), self)
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        set_tone(self.said, "text2")
        self._lay_out()
        self._connect()
        room = parent.screen().availableSize() - QSize(0, _TITLE_BAR)
        self.resize(QSize(theme.px(_SIZE.width()), theme.px(_SIZE.height())).boundedTo(room))

    def _lay_out(self) -> None:
        px = self._theme.px
        area = QScrollArea(self)
        area.setWidget(self._page)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Facts"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        self._grid.setContentsMargins(px(24), px(16), px(24), px(24))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnMinimumWidth(0, px(_NAMES))
        self._grid.setColumnStretch(1, 1)
        self.errors.setFixedHeight(px(112))
        self.one_error.setFixedHeight(px(128))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for button in (self.copy, self.save):
            row.addWidget(button)
        row.addWidget(self.said, 1)
        for button in (self.check, self.rebuild, self.done_button):
            row.addWidget(button)
        self.copy.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(12))
        column.setSpacing(px(12))
        column.addWidget(area, 1)
        row.setContentsMargins(px(16), 0, px(16), 0)
        column.addLayout(row)

    def _connect(self) -> None:
        self.errors.currentRowChanged.connect(self._show_error)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.check.clicked.connect(self.check_requested)
        self.rebuild.clicked.connect(self.rebuild_requested)
        self.done_button.clicked.connect(self.reject)

    @property
    def report(self) -> str:
        """The whole report as text; '' while it is gathered."""
        return self._report

    def say(self, words: str) -> None:
        """What became of the report, beside the buttons."""
        self.said.setText(words)

    def set_possible(self, *, check: bool, rebuild: bool) -> None:
        """Whether the archive can be checked now, and its index built anew."""
        self.check.setEnabled(check)
        self.rebuild.setEnabled(rebuild)

    def show_diagnosis(self, diagnosis: Diagnosis, fonts: Sequence[ScriptFont]) -> None:
        """Show what was gathered."""
        self._diagnosis, self._fonts = diagnosis, tuple(fonts)
        self._report = report_text(diagnosis, fonts)
        self._clear()
        self._add_section(self.tr("Program"), diagnosis.program)
        self._add_section(self.tr("Places"), diagnosis.places)
        self._add_library(diagnosis.library)
        self._add_fonts()
        self._add_errors()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.copy.setText(self.tr("Copy report"))

    # --- inside

    def _clear(self) -> None:
        for place in reversed(range(self._grid.count())):
            item = self._grid.takeAt(place)
            widget = item.widget() if item is not None else None
            if widget in (self.errors, self.one_error):
                widget.hide()
            elif widget is not None:
                widget.deleteLater()

    def _add_heading(self, text: str) -> None:
        label = self._label(text)
        font = self._theme.font("card")
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        label.setContentsMargins(0, self._theme.px(12), 0, self._theme.px(2))
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)

    def _add_section(self, title: str, facts: Sequence[tuple[str, str]]) -> None:
        self._add_heading(title)
        for name, value in facts:
            self._add_fact(QCoreApplication.translate("Diagnostics", name), value)

    def _add_fact(self, name: str, value: str, tone: str = "text") -> None:
        row = self._grid.rowCount()
        left, right = self._label(name), self._label(value)
        set_tone(left, "text2")
        set_tone(right, tone)
        right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(left, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(right, row, 1)

    def _add_library(self, library: LibraryFacts | None) -> None:
        self._add_heading(self.tr("Archive and index"))
        if library is None:
            self._add_fact(self.tr("Archive"), self.tr("No archive is open."))
            return
        number = self._wording.number
        size = self.locale().formattedDataSize(library.size)
        self._add_fact(self.tr("Archive"), f"{library.path} · {size}")
        articles = self._wording.articles(library.articles)
        if library.read_only:
            articles = self.tr("{articles}, for reading only").format(articles=articles)
        self._add_fact(self.tr("Articles"), articles)
        if library.problem or not library.index_ready:
            problem = library.problem or self.tr("It has not been built yet.")
            self._add_fact(self.tr("Search index"), f"⚠ {problem}", "warn")
        elif library.pending:
            words = self.tr("{indexed} articles, {pending} not yet searchable")
            told = words.format(indexed=number(library.indexed), pending=number(library.pending))
            self._add_fact(self.tr("Search index"), told, "warn")
        else:
            words = self.tr("Up to date: {articles}")
            told = words.format(articles=self._wording.articles(library.indexed))
            self._add_fact(self.tr("Search index"), told)

    def _add_fonts(self) -> None:
        self._add_heading(self.tr("Fonts"))
        for font in self._fonts:
            name = script_name(font)
            if not font.family:
                missing = self.tr("No font on this computer: texts in it can't be shown.")
                self._add_fact(name, f"⚠ {missing}", "warn")
            elif font.made_for_it:
                self._add_fact(name, font.family)
            else:
                stand_in = self.tr("{family}, made for another language: install Noto Sans CJK.")
                self._add_fact(name, f"⚠ {stand_in.format(family=font.family)}", "warn")

    def _add_errors(self) -> None:
        assert self._diagnosis is not None
        self._add_heading(self.tr("Last errors"))
        errors = self._diagnosis.errors
        self.errors.clear()
        self.errors.addItems([f"{error.when}   {error.words}" for error in errors])
        self.one_error.clear()
        if not errors:
            self._add_fact(self.tr("Log"), self.tr("No error was noted."))
            return
        for widget in (self.errors, self.one_error):
            self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)
            widget.show()
        self.errors.setCurrentRow(0)

    def _show_error(self, row: int) -> None:
        if self._diagnosis is not None and 0 <= row < len(self._diagnosis.errors):
            self.one_error.setPlainText(self._diagnosis.errors[row].report)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.setText(self.tr("Copied"))

    def _save(self) -> None:
        self.save_requested.emit(self._report)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self._page)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font("ui"))
        label.setWordWrap(True)
        return label
