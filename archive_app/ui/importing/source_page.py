"""Step 1 of an import: which files, what they are, and in which encodings they are read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_preview import SourceSummary
from archive_app.ui.dialogs.prompts import Prompts
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.importing.chosen_paths import ChosenPaths
from archive_app.ui.importing.drop_zone import DropZone, local_files
from archive_app.ui.importing.inspection import Inspection, LookState
from archive_app.ui.importing.page import Page
from archive_app.ui.importing.samples_table import SamplesTable
from archive_app.ui.importing.source_words import ENCODINGS, SourceWords
from archive_app.ui.long_work import LongWork
from archive_app.ui.said import said
from archive_app.ui.session import Session
from archive_app.ui.tab_order import put_after
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone


class SourcePage(Page):
    """``inspected`` carries the summary of what was chosen, each time that it is known anew."""

    inspected = Signal(object)  # SourceSummary

    def __init__(
        self,
        theme: Theme,
        session: Session,
        work: LongWork,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._prompts = prompts
        self._words = SourceWords(self)
        self._plan = ImportPlan(())
        self._paths: tuple[Path, ...] = ()
        self._folders: frozenset[Path] = frozenset()
        self.look = Inspection(work, self)
        self.empty = DropZone(theme, self)
        self.add_files = QPushButton(" " + self.tr("Add files…"), self)
        self.add_folder = QPushButton(" " + self.tr("Add a folder…"), self)
        self.list = ChosenPaths(theme, self)
        self.total = QLabel(self)
        self.kinds = QLabel(self)
        self.again = QPushButton(" " + self.tr("Look again"), self)
        self.bar = QProgressBar(self)
        self.encoding = ChoiceBox(theme, self)
        self.samples = SamplesTable(theme, self)
        self._stack = QStackedWidget(self)
        self.setAcceptDrops(True)
        self._set_up()
        self._lay_out()
        self._connect()
        self._restyle()
        self._show()

    # --- the wizard asks

    def begin(self, plan: ImportPlan) -> None:
        """Show the files of a plan; they are looked into unless they are known."""
        paths = tuple(map(Path, plan.paths))
        is_known = paths == self._paths and plan.reading.encodings == self._plan.reading.encodings
        self._plan, self._paths = plan, paths
        if not is_known or self.look.state is LookState.NOTHING:
            self._ask()
        self._show()

    def plan(self) -> ImportPlan:
        """The plan with these files and encodings."""
        return replace(self._plan, paths=tuple(map(str, self._paths)))

    def clear(self) -> None:
        """Nothing is chosen any more."""
        self._plan, self._paths, self._folders = ImportPlan(()), (), frozenset()
        self.look.forget()
        self._show()

    def leave(self) -> None:
        """Stop looking: nobody sees it."""
        self.look.forget()

    def add(self, paths: Iterable[Path], *, are_folders: bool = False) -> None:
        """Choose more files and folders; those chosen already stay once."""
        given = tuple(dict.fromkeys((*self._paths, *paths)))
        if are_folders:
            self._folders |= frozenset(paths)
        if given != self._paths:
            self._paths = given
            self._ask()
            self._show()

    @property
    def paths(self) -> tuple[Path, ...]:
        """What was chosen."""
        return self._paths

    @property
    def can_go_on(self) -> bool:
        """Whether it is known that there is anything to import."""
        summary = self.look.summary
        return self.look.state is LookState.KNOWN and summary is not None and summary.files > 0

    @property
    def step_state(self) -> str:
        """What was chosen, in a few words."""
        if self.look.state is LookState.WAITING:
            return self.tr("waiting")
        if self.look.is_busy:
            return self.tr("looking into the files")
        return self._words.chosen(self._paths)

    @property
    def footer_text(self) -> str:
        """What is safe."""
        return self.tr("Nothing is written before the last step. Your files are never changed.")

    # --- inside: set up

    def _set_up(self) -> None:
        px, theme = self._theme.px, self._theme
        heading = theme.font("section")
        heading.setWeight(QFont.Weight.DemiBold)
        self.total.setFont(heading)
        self.kinds.setFont(theme.font("ui"))
        self.kinds.setWordWrap(True)
        set_tone(self.kinds, "text2")
        for label in (self.total, self.kinds):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        self.bar.setFixedHeight(px(4))
        self.bar.setAccessibleName(self.tr("Looking into the files"))
        for button in (self.add_files, self.add_folder, self.again):
            button.setFixedHeight(px(30))
            button.setIconSize(QSize(px(16), px(16)))
        self.encoding.addItem(self.tr("Find out for each file"), "")
        for codec, name in ENCODINGS:
            self.encoding.addItem(name, codec)
        self.encoding.setAccessibleName(self.tr("Encoding of all files"))
        self.encoding.setMinimumContentsLength(22)

    def _lay_out(self) -> None:
        px = self._theme.px
        chosen = QWidget(self)
        column = QVBoxLayout(chosen)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top_row())
        column.addSpacing(px(8))
        column.addWidget(self.list)
        column.addSpacing(px(16))
        column.addLayout(self._total_row())
        column.addSpacing(px(4))
        column.addWidget(self.kinds)
        column.addSpacing(px(8))
        column.addWidget(self.bar)
        column.addSpacing(px(12))
        column.addLayout(self._encoding_row())
        column.addSpacing(px(8))
        column.addWidget(self.samples, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(24), px(16), px(24), px(16))
        layout.addWidget(self._stack)

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(_caption(self._theme, self.tr("To import"), self), 1)
        row.addWidget(self.add_files)
        row.addWidget(self.add_folder)
        return row

    def _total_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.total, 1)
        row.addWidget(self.again)
        return row

    def _encoding_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(_caption(self._theme, self.tr("The first files"), self), 1)
        label = QLabel(self.tr("&Encoding of all files"), self)
        label.setBuddy(self.encoding)
        set_tone(label, "text2")
        row.addWidget(label)
        row.addWidget(self.encoding)
        return row

    def _connect(self) -> None:
        for asked in (self.empty.files_asked, self.add_files.clicked):
            asked.connect(self._choose_files)
        for asked in (self.empty.folder_asked, self.add_folder.clicked):
            asked.connect(self._choose_folder)
        self.list.removed.connect(self._remove)
        self.again.clicked.connect(self._ask)
        self.look.changed.connect(self._looked)
        self.encoding.activated.connect(self._choose_encoding)
        self.samples.encoding_chosen.connect(self._choose_one_encoding)
        self._theme.changed.connect(self._restyle)

    # --- inside: what a person does

    def _choose_files(self) -> None:
        self.add(self._prompts.files_to_import(self._start()))

    def _choose_folder(self) -> None:
        if folder := self._prompts.folder_to_import(self._start()):
            self.add([folder], are_folders=True)

    def _remove(self, path: Path) -> None:
        self._paths = tuple(one for one in self._paths if one != path)
        self._ask()
        self._show()
        if not self._paths:
            self.empty.files.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_encoding(self, _place: int) -> None:
        # One for all means all: what was chosen for single files before gives way.
        reading = replace(self._plan.reading, encoding=self.encoding.value, encodings={})
        self._plan = replace(self._plan, reading=reading)
        self._ask()

    def _choose_one_encoding(self, file: str, codec: str) -> None:
        encodings = {**self._plan.reading.encodings, file: codec}
        kept = {name: value for name, value in encodings.items() if value}
        self._plan = replace(self._plan, reading=replace(self._plan.reading, encodings=kept))
        self._ask()

    def _ask(self) -> None:
        self.look.look(self._paths, self._plan.reading)

    def _start(self) -> Path:
        """Where a file dialog starts: beside what was chosen, else beside the archive."""
        if self._paths:
            return self._paths[-1].parent
        if self._session.is_open and not self._session.is_sample:
            return self._session.workspace.path.parent
        return Path.home()

    # --- inside: what is shown

    def _looked(self) -> None:
        if self.look.state is LookState.KNOWN and self.look.summary is not None:
            self.inspected.emit(self.look.summary)
        self._show()

    def _show(self) -> None:
        self._stack.setCurrentIndex(1 if self._paths else 0)
        self.list.set_paths(self._paths, self._folders)
        put_after(self.add_folder, self.list)
        summary, state = self.look.summary, self.look.state
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # what is below doesn't jump
        self.bar.setSizePolicy(policy)
        self.bar.setVisible(self.look.is_busy)
        self.again.setVisible(state is LookState.FAILED)
        self.total.setText(self._heading(summary, state))
        set_tone(self.total, "err" if state is LookState.FAILED else "text")
        self.kinds.setText(self._facts(summary, state))
        self.encoding.set_value(self._plan.reading.encoding)
        if summary is not None:
            self.samples.set_samples(summary.samples, self._plan.reading.encodings)
        else:
            self.samples.set_samples((), {})
        self.state_changed.emit()

    def _heading(self, summary: SourceSummary | None, state: LookState) -> str:
        if state is LookState.WAITING:
            return self.tr("Waiting until another task is done")
        if state is LookState.FAILED:
            if self.look.problem is not None:
                return visible_controls(said(self.look.problem.message))
            return self.tr("The files were not looked into to the end.")
        if summary is None:
            return self.tr("Looking into the files …")
        if not summary.files:
            return self.tr("Nothing here can be imported.")
        return self._words.total(summary)

    def _facts(self, summary: SourceSummary | None, state: LookState) -> str:
        if state is LookState.FAILED and self.look.problem is not None:
            return visible_controls(said(self.look.problem.advice))
        if summary is None:
            return ""
        facts = [
            self.tr("{kind}: {count}").format(
                kind=self._words.kind(kind), count=self._words.number(count)
            )
            for kind, count in sorted(summary.kinds.items(), key=lambda one: (-one[1], one[0]))
        ]
        if summary.pairs:
            facts.append(self._words.pairs(summary.pairs))
        if summary.passed_over:
            facts.append(self._words.passed_over(summary.passed_over))
        return " · ".join(facts)

    def _restyle(self) -> None:
        self.add_files.setIcon(self._theme.icon("file-plus"))
        self.add_folder.setIcon(self._theme.icon("folder-plus"))
        self.again.setIcon(self._theme.icon("refresh-cw"))

    # --- Qt asks

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self.empty.set_over(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.empty.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.empty.set_over(False)
        self.add(local_files(event.mimeData()))
        event.acceptProposedAction()


def _caption(theme: Theme, text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    font = theme.font("ui")
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label
