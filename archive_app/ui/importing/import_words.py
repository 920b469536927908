"""What an import says of itself: a heading, a sentence, how far it is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.domain.errors import ArchiveError
from archive_app.domain.import_batches import BatchState, BatchSummary
from archive_app.domain.importing import Outcome
from archive_app.domain.jobs import Progress
from archive_app.ui.importing.import_run import Phase
from archive_app.ui.models.wording import Wording
from archive_app.ui.said import said
from archive_app.ui.text_display import visible_controls

PHASE_LOOKS: dict[Phase, tuple[str, str]] = {
    Phase.IDLE: ("folder-input", "text2"),
    Phase.WAITING: ("circle-dashed", "text2"),
    Phase.RUNNING: ("folder-input", "accent"),
    Phase.PAUSING: ("pause", "text2"),
    Phase.PAUSED: ("pause", "text2"),
    Phase.ASKING: ("triangle-alert", "warn"),
    Phase.FAILED: ("circle-x", "err"),
    Phase.STOPPED: ("minus", "text2"),
    Phase.DONE: ("circle-check", "ok"),
    Phase.UNDONE: ("undo-2", "text2"),
}


class ImportWords(QObject):
    """Words for one import, in the language of the interface."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def heading(self, phase: Phase, label: str) -> str:
        """Where the import stands, in a few words."""
        if phase in (Phase.RUNNING, Phase.IDLE):
            return self.tr("Importing {name}").format(name=label)
        return {
            Phase.WAITING: self.tr("Waiting"),
            Phase.PAUSING: self.tr("Pausing …"),
            Phase.PAUSED: self.tr("Paused"),
            Phase.ASKING: self.tr("Stopped to ask you"),
            Phase.FAILED: self.tr("The import was cut off"),
            Phase.STOPPED: self.tr("Stopped"),
            Phase.DONE: self.tr("Import finished"),
            Phase.UNDONE: self.tr("The import was undone"),
        }[phase]

    def sentence(
        self, phase: Phase, summary: BatchSummary | None, problem: ArchiveError | None
    ) -> str:
        """What that means, and what can be done."""
        if phase is Phase.ASKING:
            return self._asking(summary)
        if phase is Phase.FAILED:
            return self._failed(summary, problem)
        if phase is Phase.STOPPED:
            return self._stopped(problem)
        if phase is Phase.DONE:
            return self._done(summary)
        return {
            Phase.WAITING: self.tr("Another task is still running; the import begins after it."),
            Phase.PAUSING: self.tr("What is being stored is stored to its end."),
            Phase.PAUSED: self.tr("What was imported stays. The rest can follow at any time."),
            Phase.UNDONE: self.tr("What it stored was taken back. Your files are as they were."),
        }.get(
            phase,
            self.tr(
                "Articles can be searched while the import runs. "
                "You may close this window: the import goes on."
            ),
        )

    def progress(self, phase: Phase, progress: Progress) -> str:
        """``1,912 of 4,400 files · 220 a second · 11 s left``; '' when it isn't under way."""
        if phase not in (Phase.RUNNING, Phase.PAUSING):
            return ""
        done = self._wording.number(progress.done)
        if progress.total is None:
            parts = [self.tr("{done} records").format(done=done)] if progress.done else []
        else:
            total = self._wording.number(progress.total)
            parts = [self.tr("{done} of {total} files").format(done=done, total=total)]
        if progress.pace:
            parts.append(said(progress.pace))
        return " · ".join(parts)

    def step_state(self, phase: Phase) -> str:
        """The line under the step's name."""
        return {
            Phase.IDLE: self.tr("report at the end"),
            Phase.WAITING: self.tr("waiting"),
            Phase.RUNNING: self.tr("running"),
            Phase.PAUSING: self.tr("pausing"),
            Phase.PAUSED: self.tr("paused"),
            Phase.ASKING: self.tr("asks you"),
            Phase.FAILED: self.tr("cut off"),
            Phase.STOPPED: self.tr("stopped"),
            Phase.DONE: self.tr("done"),
            Phase.UNDONE: self.tr("undone"),
        }[phase]

    def _asking(self, summary: BatchSummary | None) -> str:
        advice = self.tr(
            "Go on if that is as it should be. Stop here keeps what was imported; "
            "taking back removes it."
        )
        if summary is None:
            return advice
        counts = self.tr("{bad} of {seen} records could not be imported.").format(
            bad=self._wording.number(summary.counts.get(Outcome.FAILED, 0)),
            seen=self._wording.number(summary.seen),
        )
        return " ".join((visible_controls(said(summary.problem)) or counts, advice))

    def _failed(self, summary: BatchSummary | None, problem: ArchiveError | None) -> str:
        parts = []
        if problem is not None:
            parts += [problem.message, problem.advice]
        elif summary is not None:
            parts.append(summary.problem)
        parts.append(self.tr("What was imported stays, and the import can go on from there."))
        return " ".join(visible_controls(said(part)) for part in parts if part)

    def _stopped(self, problem: ArchiveError | None) -> str:
        parts = [problem.message, problem.advice] if problem is not None else []
        parts.append(self.tr("What was imported stays."))
        return " ".join(visible_controls(said(part)) for part in parts if part)

    def _done(self, summary: BatchSummary | None) -> str:
        if summary is None or summary.state is BatchState.RUNNING:
            return ""  # its last counts are still to come
        counts = summary.counts
        stored = counts.get(Outcome.IMPORTED, 0) + counts.get(Outcome.UPDATED, 0)
        parts = [self.tr("Nothing new was in these files.")]
        if stored:
            parts = [
                self.tr("{articles} imported or renewed, of {seen} records.").format(
                    articles=self._wording.articles(stored), seen=self._wording.number(summary.seen)
                )
            ]
        if summary.passed_over:
            parts.append(
                self.tr("Files of other kinds were passed over: {count}.").format(
                    count=self._wording.number(summary.passed_over)
                )
            )
        parts.append(self.tr("The report stays under Imports."))
        return " ".join(parts)
