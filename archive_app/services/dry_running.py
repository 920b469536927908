"""The dry run: every record read, judged against the library and told of; nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from archive_app.domain.articles import ArticleDraft
from archive_app.domain.import_ports import DryJudge
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.domain.importing import BadItem, FoundFile, SourceItem
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.pace import pace_in_words
from archive_app.domain.ports import Clock
from archive_app.services.import_rows import row_of
from archive_app.services.import_walk import PlannedReader, displayed

_UNIT_ITEMS = 50
_UNIT_SECONDS = 0.5  # somebody looks at the rows as they come

Item = SourceItem | BadItem
Sink = Callable[[PreviewRow, Item], None]
# Which text the draft of a row is nearly the same as, in words; '' for none. Asked in order.
Similar = Callable[[int, ArticleDraft], str]


def nothing_similar(_row: int, _draft: ArticleDraft) -> str:
    """For a dry run that doesn't look for texts that are nearly the same."""
    return ""


class DryRun:
    """One dry run. Rows go to the sink in the order of the import, soon after they are made."""

    def __init__(
        self,
        judge: DryJudge,
        clock: Clock,
        ctx: JobContext,
        sink: Sink,
        similar: Similar = nothing_similar,
    ) -> None:
        self._judge = judge
        self._clock = clock
        self._ctx = ctx
        self._sink = sink
        self._similar = similar
        self._unit: list[tuple[Item, Path | FoundFile]] = []
        self._began = self._unit_began = clock.now()
        self.counts = dict.fromkeys(Readiness, 0)

    def carry_out(self, reader: PlannedReader, walk: Iterable[Path | FoundFile]) -> None:
        """Look into every file; raises Cancelled, when the rows so far are told."""
        files = reader.files(walk, self._ctx.checkpoint)
        try:
            for place, found in enumerate(files):
                self._report(place, len(files), displayed(found.name))
                for item in reader.read(found):
                    self._ctx.checkpoint()
                    self._add(item, found)
        finally:
            self._flush()
        self._report(len(files), len(files), "")

    def _add(self, item: Item, found: Path | FoundFile) -> None:
        self._unit.append((item, found))
        lasted = (self._clock.now() - self._unit_began).total_seconds()
        if len(self._unit) >= _UNIT_ITEMS or lasted >= _UNIT_SECONDS:
            self._flush()

    def _flush(self) -> None:
        unit, self._unit = self._unit, []
        results = self._judge.judge([item for item, _ in unit])
        for (item, found), result in zip(unit, results, strict=True):
            row = row_of(item, result, found, self._similar_to(item))
            self.counts[row.readiness] += 1
            self._sink(row, item)
        self._unit_began = self._clock.now()

    def _similar_to(self, item: Item) -> str:
        number = 1 + sum(self.counts.values())
        return "" if isinstance(item, BadItem) else self._similar(number, item.draft)

    def _report(self, place: int, files: int, name: str) -> None:
        seconds = (self._unit_began - self._began).total_seconds()
        rows = sum(self.counts.values())
        if files == 1 and name:
            self._ctx.report(Progress(rows, None, name, pace_in_words(rows, seconds)))
        else:
            pace = pace_in_words(place, seconds, left=files - place)
            self._ctx.report(Progress(place, files, name, pace))
