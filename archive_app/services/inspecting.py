"""What there is to import: counted in full, looked into at its beginning."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from archive_app.domain.articles import Side
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_ports import Importers
from archive_app.domain.import_preview import ColumnSample, FileSample, SourceSummary
from archive_app.domain.importing import BadItem, FoundFile, SourceItem
from archive_app.domain.jobs import JobContext, Progress

FILES_LOOKED_INTO = 40
ROWS_LOOKED_INTO = 200
_RECORDS = 5  # of each file, for the sources that they name
_TABLES = 8  # files whose columns are looked at
_LINE = 160  # characters of a first line

Found = Path | FoundFile


@dataclass(slots=True)
class _Sums:
    files: int = 0
    size: int = 0
    pairs: int = 0
    passed_over: int = 0
    kinds: Counter[str] = field(default_factory=Counter)


def inspect(importers: Importers, plan: ImportPlan, ctx: JobContext) -> SourceSummary:
    """Count the files of a plan and look into the first ones; raises Cancelled.

    Raises UserError for a mapping or an encoding of the plan that makes no sense.
    """
    walk = importers.discover([Path(path) for path in plan.paths])
    sums = _Sums()
    first: list[Found] = []
    for found in walk:
        ctx.checkpoint()
        if len(first) < FILES_LOOKED_INTO:
            first.append(found)
        inside = importers.contents(found, ctx.checkpoint)
        sums.files += inside.files
        sums.size += inside.size
        sums.pairs += inside.pairs
        sums.passed_over += inside.passed_over
        sums.kinds.update(inside.kinds)
        ctx.report(Progress(sums.files, None))
    passed_over = sums.passed_over + walk.unknown
    samples, sources = _samples(importers, plan, first, ctx)
    columns = _columns(importers, plan, first, ctx)
    return SourceSummary(
        files=sums.files,
        size=sums.size,
        kinds=dict(sums.kinds.most_common()),
        pairs=sums.pairs,
        passed_over=passed_over,
        samples=samples,
        columns=columns,
        fields=importers.fields if columns else {},
        sources=sources,
    )


def _samples(
    importers: Importers, plan: ImportPlan, first: list[Found], ctx: JobContext
) -> tuple[tuple[FileSample, ...], tuple[str, ...]]:
    """A sample a file, of an archive one a member; and the sources that they name."""
    samples: dict[str, FileSample] = {}
    sources: dict[str, None] = {}
    records: Counter[str] = Counter()
    for found in first:
        for item in importers.read(found, plan.reading):
            ctx.checkpoint()
            for sample in _of_item(importers, item, found):
                samples.setdefault(sample.file, sample)
            if isinstance(item, SourceItem) and item.draft.source:
                sources.setdefault(item.draft.source)
            records[item.file] += 1
            if records[item.file] >= _RECORDS or len(samples) >= FILES_LOOKED_INTO:
                break
        if len(samples) >= FILES_LOOKED_INTO:
            break
    return tuple(samples.values()), tuple(sources)


def _of_item(importers: Importers, item: SourceItem | BadItem, found: Found) -> list[FileSample]:
    name = item.file or found.name
    if isinstance(item, BadItem):
        kind = importers.format_name(name)
        return [FileSample(item.file, kind, problem=item.reason)]
    files = [(item.file, item.raw)]
    sides = [item.draft.side(Side.ORIGINAL), item.draft.side(Side.TRANSLATION)]
    texts = [text for text in sides if text is not None]
    if item.companion is not None:
        files.append((item.companion.file, item.companion.raw))
    else:
        texts.reverse()  # the side that is read tells of a file with both
    return [
        FileSample(
            file,
            importers.format_name(file or name, raw.media_type),
            raw.encoding,
            raw.encoding_confidence,
            text.language,
            _first_line(text.received),
        )
        for (file, raw), text in zip(files, texts, strict=False)
    ]


def _first_line(text: str) -> str:
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= _LINE else line[: _LINE - 1] + "…"


def _columns(
    importers: Importers, plan: ImportPlan, first: list[Found], ctx: JobContext
) -> tuple[ColumnSample, ...]:
    """The columns of the first tables, each once, with the first values there are."""
    known: dict[str, ColumnSample] = {}
    tables = 0
    for found in first:
        ctx.checkpoint()
        columns = importers.columns(found, plan.reading, ROWS_LOOKED_INTO)
        for column in columns:
            if column.name not in known or not known[column.name].values:
                known[column.name] = column
        tables += bool(columns)
        if tables >= _TABLES:
            break
    return tuple(known.values())
