"""An import of the past in words: where it stands, when it was, what came of it."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QObject

from archive_app.domain.changes import ChangeSet
from archive_app.domain.import_batches import BatchState, BatchSummary
from archive_app.domain.importing import Outcome
from archive_app.ui.importing.import_run import Phase
from archive_app.ui.importing.import_words import ImportWords
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

_PHASES: dict[BatchState, Phase] = {
    BatchState.RUNNING: Phase.FAILED,  # nobody runs it any more
    BatchState.PAUSED: Phase.PAUSED,
    BatchState.ASKING: Phase.ASKING,
    BatchState.FAILED: Phase.FAILED,
    BatchState.STOPPED: Phase.STOPPED,
    BatchState.DONE: Phase.DONE,
}


def phase_of(batch: BatchSummary, *, running: bool) -> Phase:
    """Where an import stands; ``running`` tells that an import runs at all."""
    if batch.undone:
        return Phase.UNDONE
    if batch.state is BatchState.RUNNING and running:
        return Phase.RUNNING
    return _PHASES[batch.state]


class BatchWords(QObject):
    """Words for imports of the past, in the language of the interface."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)
        self._words = ImportWords(self)

    def state(self, phase: Phase) -> str:
        """One or two words."""
        return {
            Phase.IDLE: self.tr("Waiting"),
            Phase.WAITING: self.tr("Waiting"),
            Phase.RUNNING: self.tr("Running"),
            Phase.PAUSING: self.tr("Pausing"),
            Phase.PAUSED: self.tr("Paused"),
            Phase.ASKING: self.tr("Asks you"),
            Phase.FAILED: self.tr("Cut off"),
            Phase.STOPPED: self.tr("Stopped"),
            Phase.DONE: self.tr("Done"),
            Phase.UNDONE: self.tr("Undone"),
        }[phase]

    def label(self, batch: BatchSummary) -> str:
        """What was imported."""
        return visible_controls(batch.label) or self.tr("Import {number}").format(number=batch.id)

    def came_of_it(self, batch: BatchSummary) -> str:
        """``1,204 articles · 3 not imported``."""
        parts = [self._wording.articles(_stored(batch))]
        if failed := batch.counts.get(Outcome.FAILED, 0):
            parts.append(self.tr("{count} not imported").format(count=self._wording.number(failed)))
        return " · ".join(parts)

    def day(self, batch: BatchSummary) -> str:
        """The day it began, here."""
        return visible_controls(self._wording.moment(batch.started_at))

    def facts(self, batch: BatchSummary) -> str:
        """``22 Nov 2026, 21:04 · by ana · from /home/ana/news``."""
        parts = [visible_controls(self._wording.moment(batch.started_at, time=True))]
        if batch.actor:
            parts.append(self.tr("by {name}").format(name=visible_controls(batch.actor)))
        if batch.paths:
            path = visible_controls(str(PurePath(batch.paths[0])))
            parts.append(self.tr("from {path}").format(path=path))
        if (more := len(batch.paths) - 1) > 0:
            parts.append(self.tr("and {count} more").format(count=self._wording.number(more)))
        return " · ".join(filter(None, parts))

    def sentence(self, batch: BatchSummary, phase: Phase) -> str:
        """What that means, and what can be done."""
        if phase is Phase.RUNNING:
            return self.tr("It is under way. Its articles can be searched as they come.")
        if phase is Phase.DONE:
            return self._done(batch)
        return self._words.sentence(phase, batch, None)

    def question(self, batch: BatchSummary) -> str:
        """What is asked before an import is taken back."""
        return self.tr(
            "Take back what this import stored: {articles}? Articles that you have tagged, noted, "
            "set a status of or renewed since stay. The files can be imported again."
        ).format(articles=self._wording.articles(_stored(batch)))

    def taken_back(self, batch: BatchSummary, change: ChangeSet) -> str:
        """What was taken back, and what stays."""
        words = self.tr("Taken back: {articles}.").format(
            articles=self._wording.articles(change.changed)
        )
        if (stay := _stored(batch) - change.changed) > 0:
            words += " " + self.tr("Edited since, so they stay: {count}.").format(
                count=self._wording.number(stay)
            )
        return words

    def _done(self, batch: BatchSummary) -> str:
        stored = _stored(batch)
        words = self.tr("Nothing new was in these files.")
        if stored:
            words = self.tr("{articles} imported or renewed, of {seen} records.").format(
                articles=self._wording.articles(stored), seen=self._wording.number(batch.seen)
            )
        if batch.passed_over:
            words += " " + self.tr("Files of other kinds were passed over: {count}.").format(
                count=self._wording.number(batch.passed_over)
            )
        return words


def _stored(batch: BatchSummary) -> int:
    counts = batch.counts
    return counts.get(Outcome.IMPORTED, 0) + counts.get(Outcome.UPDATED, 0)
