"""The strip over the rows of a dry run: how far it is, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from archive_app.domain.jobs import Progress
from archive_app.ui.importing.preview_run import PreviewRun, RunState
from archive_app.ui.models.wording import Wording
from archive_app.ui.said import said
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_ground, set_tone

_HEIGHT = 36


class RunStrip(QWidget):
    """Shown while a dry run isn't finished: bar and Stop, or why it ended and Look again."""

    stop_asked = Signal()
    again_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setFont(theme.font("meta"))
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(4))
        self.bar.setMinimumWidth(theme.px(60))
        self.stop = QPushButton(self.tr("Stop"), self)
        self.stop.setToolTip(self.tr("Look no further; nothing has been written"))
        self.again = QPushButton(self.tr("Look again"), self)
        set_ground(self, "window")
        for button in (self.stop, self.again):
            button.setFixedHeight(theme.px(26))
            button.setFont(theme.font("meta"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.label)
        layout.addWidget(self.bar, 1)
        layout.addStretch(0)
        layout.addWidget(self.stop)
        layout.addWidget(self.again)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.stop.clicked.connect(self.stop_asked)
        self.again.clicked.connect(self.again_asked)

    def show_run(self, run: PreviewRun, rows: int) -> None:
        """Where the dry run stands, with so many rows."""
        state = run.state
        going = state in (RunState.RUNNING, RunState.WAITING)
        ended = state in (RunState.STOPPED, RunState.FAILED)
        self.setVisible(going or ended)
        self.bar.setVisible(going)
        self.stop.setVisible(going)
        self.again.setVisible(ended)
        set_tone(self.label, "err" if state is RunState.FAILED else "text2")
        self.label.setText(self._short(run, rows))
        total = run.progress.total
        self.bar.setRange(0, total or 0)
        if total:
            self.bar.setValue(run.progress.done)
        self.bar.setAccessibleName(self.tr("Looking into the files"))

    def sentence(self, run: PreviewRun, rows: int) -> str:
        """The line of the footer."""
        if run.state is RunState.FINISHED:
            seconds = max(1, round(run.seconds))
            return self.tr("Dry run finished in {time}. Nothing has been written.").format(
                time=self._duration(seconds)
            )
        if run.state is RunState.STOPPED:
            return self.tr(
                "{progress} Nothing has been written; all of it can be imported."
            ).format(progress=self._short(run, rows))
        if run.state is RunState.FAILED:
            return self.tr("The dry run failed. Nothing has been written.")
        return self.tr("Dry run: nothing is written.")

    def _short(self, run: PreviewRun, rows: int) -> str:
        count, progress = self._wording.number(rows), run.progress
        match run.state:
            case RunState.WAITING:
                return self.tr("Waiting until another task is done")
            case RunState.RUNNING:
                return self._going(progress, count)
            case RunState.STOPPED if progress.total:
                return self.tr("Stopped after {done} of {total} files.").format(
                    done=self._wording.number(progress.done),
                    total=self._wording.number(progress.total),
                )
            case RunState.STOPPED:
                return self.tr("Stopped after {count} records.").format(count=count)
            case RunState.FAILED if run.problem is not None:
                return visible_controls(said(run.problem.message))
            case RunState.FAILED:
                return self.tr("The dry run ended unexpectedly.")
        return ""

    def _going(self, progress: Progress, count: str) -> str:
        if not progress.total:
            looked = self.tr("{count} records looked at").format(count=count)
        else:
            looked = self.tr("{done} of {total} files looked at").format(
                done=self._wording.number(progress.done),
                total=self._wording.number(progress.total),
            )
        return " · ".join(filter(None, (looked, said(progress.pace))))

    def _duration(self, seconds: int) -> str:
        if seconds < 120:
            return self.tr("{count} s").format(count=seconds)
        return self.tr("{count} min").format(count=self._wording.number(round(seconds / 60)))
