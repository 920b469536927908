"""Merging a package: what is new, where both changed the same thing, and one step that merges."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import Cancelled
from archive_app.domain.exchange import Choice, Merge, Package, Standing
from archive_app.domain.jobs import JobContext, Progress
from archive_app.services.exchanging import ExchangeService
from archive_app.ui.accessibility import announce
from archive_app.ui.editing import Editor
from archive_app.ui.exchange.merge_model import MergeModel
from archive_app.ui.exchange.merge_table import MergeTable
from archive_app.ui.exchange.words import ExchangeWords
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Job, Jobs
from archive_app.ui.theme import Theme, set_ground, set_tone

_WIDTH, _HEIGHT = 980, 640
_LEAST_WIDTH, _LEAST_HEIGHT = 720, 440
_FROM_WINDOW = 48  # left free around it on a small window
_VALUES = 112
_ORDER = (Standing.CONFLICT, Standing.NEW, Standing.MISSING, Standing.THERE)


class MergeDialog(QDialog):
    """Looks first and changes nothing; the button merges, as one step that can be taken back."""

    def __init__(
        self, theme: Theme, session: Session, editor: Editor, path: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge edits"))
        self._theme, self._session, self._editor = theme, session, editor
        self._jobs = Jobs(session.write_lane, self)
        self._merging: _Merge | None = None
        self._words = ExchangeWords(self)
        self._job: Job | None = None
        self._package: Package | None = None
        self._merge: Merge | None = None
        self.model = MergeModel(self._words, self)
        self.head = QLabel(self.tr("Reading the package…"), self)
        self.hint = QLabel(self)
        self.standing = ChoiceBox(theme, self)
        self.standing.setAccessibleName(self.tr("Which of them are shown"))
        self.table = MergeTable(theme, self.model, self)
        self.keep = {
            Choice.MINE: _Keep(Choice.MINE, self.tr("Keep &yours"), self),
            Choice.THEIRS: _Keep(Choice.THEIRS, self.tr("Take &theirs"), self),
            Choice.BOTH: _Keep(Choice.BOTH, self.tr("Keep &both"), self),
        }
        self.here, self.there = _Value(self.tr("Here"), self), _Value(self.tr("There"), self)
        self.progress = QProgressBar(self)
        self.stop_button = QPushButton(self.tr("&Stop"), self)
        self.merge_button = QPushButton(self.tr("&Merge"), self)
        self.close_button = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self._connect()
        work = _Look(session.workspace.exchanging, path)
        self._job = self._jobs.start(work, self._show_merge, self._fail, self._progressed)
        self._job.over.connect(self._looked)
        self._show_state()

    # --- inside: set up

    def _lay_out(self) -> None:
        px = self._theme.px
        set_ground(self, "window")
        font = self._theme.font("card")
        font.setWeight(QFont.Weight.DemiBold)
        self.head.setFont(font)
        for label in (self.head, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        set_tone(self.hint, "text2")
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(px(160), px(6))
        self.progress.setAccessibleName(self.tr("How far it is"))
        self.merge_button.setProperty("primary", True)
        self.merge_button.setDefault(True)
        buttons = (self.stop_button, self.close_button, self.merge_button)
        for button in (*self.keep.values(), *buttons):
            button.setFixedHeight(px(32))
            button.setAutoDefault(button is self.merge_button)
        self.standing.setFixedHeight(px(32))
        self.standing.setMinimumContentsLength(20)
        choosing = QHBoxLayout()
        choosing.setSpacing(px(8))
        choosing.addWidget(self.standing)
        choosing.addStretch(1)
        for button in self.keep.values():
            choosing.addWidget(button)
        values = QHBoxLayout()
        values.setSpacing(px(12))
        for value in (self.here, self.there):
            value.lay_out(self._theme)
            values.addWidget(value, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.hint, 1)
        for widget in (self.progress, *buttons):
            foot.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.setSpacing(px(12))
        layout.addWidget(self.head)
        layout.addLayout(choosing)
        layout.addWidget(self.table, 1)
        layout.addLayout(values)
        layout.addLayout(foot)
        self.setMinimumSize(px(_LEAST_WIDTH), px(_LEAST_HEIGHT))
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        margin = px(_FROM_WINDOW)
        self.resize(
            min(px(_WIDTH), room.width() - margin), min(px(_HEIGHT), room.height() - margin)
        )

    def _connect(self) -> None:
        for button in self.keep.values():
            button.chosen.connect(self._choose)
        self.standing.activated.connect(self._show_standing)
        self.table.choice_wanted.connect(self._choose)
        self.table.row_changed.connect(self._show_row)
        self.table.selectionModel().selectionChanged.connect(self._show_row)
        self.stop_button.clicked.connect(self._stop)
        self.merge_button.clicked.connect(self._do_merge)
        self.close_button.clicked.connect(self.close)
        self._session.closed.connect(self.close)

    # --- looking

    def _looked(self) -> None:
        self._job = None
        self._show_state()
        self.table.setFocus()

    def _progressed(self, progress: Progress) -> None:
        self.progress.setRange(0, progress.total or 0)
        self.progress.setValue(progress.done)

    def _fail(self, problem: Exception) -> None:
        self._session.tell(problem)
        self.close()

    def _stop(self) -> None:
        """Nothing is changed then: a merge is all or nothing."""
        self.close()

    def _show_merge(self, found: tuple[Package, Merge]) -> None:
        self._package, self._merge = found
        package, merge = found
        self.model.set_merge(package, merge)
        self.head.setText(self._words.origin(package))
        self.standing.clear()
        for standing in _ORDER:
            count = len(merge.of(standing))
            if count:
                self.standing.addItem(self._words.standing(standing, count), standing.value)
        self.standing.setCurrentIndex(0)
        self._show_standing()
        announce(self, f"{self.head.text()}. {self.standing.currentText()}")

    def _show_standing(self) -> None:
        if self.standing.value:
            self.model.show_standing(Standing(self.standing.value))
            if self.model.rowCount():
                self.table.selectRow(0)
        self._show_row()

    def _show_row(self) -> None:
        index = self.table.currentIndex()
        one = None
        if index.isValid() and index.row() < self.model.rowCount():
            one = self.model.at(index.row())
        if one is None:
            self.here.show_value("", "")
            self.there.show_value("", "")
        else:
            part, record = one.record.part, one.record
            mine = self._words.value(part, one.mine)
            if one.standing is Standing.MISSING:
                mine = self._words.problem(one)
            self.here.show_value(mine, self._words.signed(one.mine_by, one.mine_at))
            signed = self._words.signed(record.by, record.at)
            self.there.show_value(self._words.value(part, record.after), signed)
        self._show_state()

    def _choose(self, choice: Choice) -> None:
        self.model.choose(self.table.rows, choice)
        self._show_state()
        announce(self.table, self._words.choice(choice))

    def _show_state(self) -> None:
        busy, merge = self._job is not None, self._merge
        self.progress.setVisible(busy)
        self.stop_button.setVisible(busy)
        self.close_button.setVisible(not busy)
        self.table.setEnabled(not busy)
        self.standing.setEnabled(not busy and self.standing.count() > 0)
        choices: set[Choice] = set()
        for row in self.table.rows if merge is not None else ():
            choices.update(self.model.at(row).choices)
        for choice, button in self.keep.items():
            button.setEnabled(not busy and choice in choices)
        self.merge_button.setEnabled(not busy and self._has_work())
        self.hint.setText(self._hint())

    def _has_work(self) -> bool:
        if self._merge is None:
            return False
        chosen = (choice is not Choice.MINE for choice in self.model.choices.values())
        return any(chosen) or bool(self._merge.of(Standing.NEW))

    def _hint(self) -> str:
        if self._merge is None or self._package is None or self._job is not None:
            return ""
        words = []
        if passed := sum(self._package.passed_over.values()):
            words.append(self.tr("%n of a kind that this version doesn't know", "", passed))
        if not self._merge.related:
            words.append(self.tr("From another archive: all that was edited here counts as yours."))
        chosen = sum(choice is not Choice.MINE for choice in self.model.choices.values())
        if count := chosen + len(self._merge.of(Standing.NEW)):
            words.append(self.tr("%n change(s) would be made", "", count))
        else:
            words.append(self.tr("There is nothing to merge."))
        return " · ".join(words)

    # --- merging

    def _do_merge(self) -> None:
        if self._package is None or self._job is not None or not self._has_work():
            return
        self._merging = _Merge(
            self._session.workspace.exchanging, self._package, dict(self.model.choices)
        )
        self._job = self._editor.do(self._merging, watch=self._progressed)
        self._job.over.connect(self._merged)
        self._show_state()

    def _merged(self) -> None:
        """Done, or told why not: the editor tells both."""
        self._job = self._merging = None
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._merging is not None:
            # Its answer must come: what was merged before it heard of the stop can be undone.
            self._merging.stop()
        elif self._job is not None:
            self._job.cancel()
        super().closeEvent(event)


class _Keep(QPushButton):
    """A button for whose value is kept."""

    chosen = Signal(object)  # Choice

    def __init__(self, choice: Choice, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._choice = choice
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.chosen.emit(self._choice)


class _Value(QWidget):
    """One side of a record in full: who set it and when, and the value."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.label = QLabel(name, self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(name)

    def lay_out(self, theme: Theme) -> None:
        """Set it up."""
        set_tone(self.label, "text2")
        self.text.setFixedHeight(theme.px(_VALUES))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addWidget(self.label)
        layout.addWidget(self.text)

    def show_value(self, words: str, signed: str) -> None:
        """Show a value and who set it."""
        self.label.setText(f"{self._name} · {signed}" if signed else self._name)
        self.text.setPlainText(words)


class _Look:
    """The work of reading a package and finding out what merging it would do."""

    def __init__(self, service: ExchangeService, path: Path) -> None:
        self._service = service
        self._path = path

    def __call__(self, ctx: JobContext) -> tuple[Package, Merge]:
        package = self._service.read(self._path)
        return package, self._service.preview(package, ctx)


class _Merge:
    """The work of merging; it can be stopped until it is written."""

    def __init__(
        self, service: ExchangeService, package: Package, choices: Mapping[int, Choice]
    ) -> None:
        self._service = service
        self._package = package
        self._choices = choices
        self._stopped = False
        self._ctx: JobContext | None = None

    def stop(self) -> None:
        """Stop at the next checkpoint, if it isn't written by then."""
        self._stopped = True

    def __call__(self, ctx: JobContext) -> ChangeSet:
        self._ctx = ctx
        merge = self._service.merge(self._package, self, self._choices)
        return merge.change or ChangeSet(frozenset(), summary="Nothing to change")

    # --- the context of the work

    def report(self, progress: Progress) -> None:
        """Pass on how far it is."""
        if self._ctx is not None:
            self._ctx.report(progress)

    def checkpoint(self) -> None:
        """Raise Cancelled when it was stopped."""
        if self._stopped:
            raise Cancelled
        if self._ctx is not None:
            self._ctx.checkpoint()
