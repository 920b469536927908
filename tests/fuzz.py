"""Feeds damaged files to the importers for as long as it is told, and keeps those that break them.

``python -m tests.fuzz --minutes 10``, or ``make fuzz``. Reading must give items or bad items, soon,
and raise nothing; texts must come back whole. A file that breaks this is kept with its traceback.
"""

from __future__ import annotations

import argparse
import gzip
import io
import random
import sys
import tempfile
import time
import traceback
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive_app.domain.articles import Side, TextDraft
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.findings import FindingKind, Span
from archive_app.domain.import_plans import Decision, Reading, RecordKey
from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers.registry import ImporterRegistry
from archive_app.text.paragraphs import is_blank
from archive_app.text.rules import ALL_RULES
from tests.integration.importing.mutations import mutated

CORPUS = (Path(__file__).parent / "data" / "formats", Path(__file__).parent / "data" / "scrapes")
_SLOW = 20.0  # seconds for a file of some kilobytes
_ENCODINGS = ("", "", "", "utf-8", "gb18030", "big5", "shift_jis", "euc-kr", "utf-16", "cp1251")


class BrokenPromise(AssertionError):  # noqa: N818 - it is said of the importers
    """A promise of the importers that a file breaks."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One damaged file, and what a person would have chosen for it."""

    name: str
    data: bytes
    reading: Reading


@dataclass(slots=True)
class Tally:
    """What was read so far; ``kept`` are the files that broke something."""

    files: int = 0
    articles: int = 0
    bad: int = 0
    kept: int = 0


def corpus() -> list[tuple[str, bytes]]:
    """Every whole file that damage starts from: (name, bytes)."""
    known = ImporterRegistry().suffixes
    files = (path for folder in CORPUS for path in sorted(folder.rglob("*")))
    return [(path.name, path.read_bytes()) for path in files if path.name.endswith(known)]


def samples(seed: int, whole: list[tuple[str, bytes]]) -> Iterator[Sample]:
    """Damaged files without end, the same for the same seed."""
    suffixes = ImporterRegistry().suffixes
    chance = random.Random(seed)
    while True:
        name, data = chance.choice(whole)
        data = mutated(data, chance)
        kind = chance.randrange(10)
        if kind == 0:  # another kind of file than it says
            name = f"a{chance.choice(suffixes)}"
        elif kind == 1:
            name, data = f"{name}.gz", gzip.compress(data)
        elif kind == 2:
            name, data = "a.zip", _zipped(name, data, chance)
        elif kind == 3 and zipfile.is_zipfile(io.BytesIO(data)):
            data = _inside(data, chance)
        yield Sample(name, data, _reading(chance))


def check(sample: Sample, folder: Path) -> tuple[int, int]:
    """(articles, bad items) of a sample; raises BrokenPromise, or whatever the importers raised."""
    path = folder / sample.name
    path.write_bytes(sample.data)
    began = time.monotonic()
    decided = {RecordKey(str(path), number): _DECISION for number in range(3)}
    reading = Reading(
        encoding=sample.reading.encoding,
        rules_off=sample.reading.rules_off,
        decisions=decided if sample.reading.decisions else {},
    )
    articles = bad = 0
    for item in ImporterRegistry().read(path, reading):
        if isinstance(item, BadItem):
            bad += 1
            _must(bool(item.reason.strip()), "a reason in words")
        else:
            articles += 1
            _check_item(item)
    _must(articles + bad > 0, "an item or a bad item")
    _must(time.monotonic() - began < _SLOW, f"done in {_SLOW} seconds")
    return articles, bad


def run(seed: int, until: float, most: int | None, keep: Path) -> Tally:
    """Read samples until that time (``time.monotonic``), or that many; broken ones go to ``keep``.

    An interrupt ends it; nothing else does.
    """
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for sample in samples(seed, corpus()):
            if time.monotonic() >= until or (most is not None and tally.files >= most):
                break
            tally.files += 1
            try:
                articles, bad = check(sample, Path(folder))
            except Exception:  # noqa: BLE001 - whatever it is, it is what is looked for
                tally.kept += 1
                _keep(sample, keep, tally.files)
                continue
            finally:
                (Path(folder) / sample.name).unlink(missing_ok=True)
            tally.articles += articles
            tally.bad += bad
    return tally


def main() -> int:
    """The command; 1 when a file broke something."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=None, help="a number; another one each time")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-failures"), metavar="FOLDER")
    given = parser.parse_args()
    seed = random.SystemRandom().randrange(2**32) if given.seed is None else given.seed
    print(f"seed {seed}, {given.minutes:g} minutes")
    tally = run(seed, time.monotonic() + 60 * given.minutes, None, given.keep)
    print(f"{tally.files:,} files: {tally.articles:,} articles, {tally.bad:,} bad items")
    if tally.kept:
        print(f"{tally.kept} broke something; they are in {given.keep}.")
    return 1 if tally.kept else 0


# What is taken back is looked for at the beginning, where bylines and tags stand.
_DECISION = Decision(
    dismissed=tuple(
        Dismissal(side, kind, Span(0, length))
        for side in Side
        for kind in (FindingKind.BYLINE, FindingKind.SOURCE_TAG, FindingKind.DUPLICATE_LEAD)
        for length in range(4, 60)
    ),
    fields={"authors": "Lin Jing; 王丽", "title": "Set by hand"},
)


def _reading(chance: random.Random) -> Reading:
    off = chance.sample(sorted(ALL_RULES), chance.choice((0, 0, 0, 1, 4)))
    decisions = {RecordKey("", 0): _DECISION} if chance.randrange(4) == 0 else {}
    return Reading({}, chance.choice(_ENCODINGS), {}, frozenset(off), {},
                   decisions)  # fmt: skip


def _check_item(item: SourceItem) -> None:
    _must(bool(item.draft.external_id), "an id")
    _must(bool(item.draft.texts), "a text")
    for text in item.draft.texts:
        _check_text(text)


def _check_text(text: TextDraft) -> None:
    """Every character that shows is read, or left out by a finding; spans are of the text."""
    received = text.received
    received.encode("utf-8")
    left = {at for at, char in enumerate(received) if not is_blank(char)}
    for paragraph in text.paragraphs:
        places = paragraph.offsets or range(paragraph.span.start, paragraph.span.end)
        _must("".join(received[at] for at in places) == paragraph.text, "words as received")
        left.difference_update(places)
    for one in (*text.findings, *text.dismissed):
        _must(one.span.end <= len(received), "a span of the text")
        if one.shown is not None and one not in text.dismissed:
            left.difference_update(range(one.span.start, one.span.end))
    _must(not left, "every word read or accounted for")


def _must(holds: bool, promise: str) -> None:
    if not holds:
        raise BrokenPromise(promise)


def _zipped(name: str, data: bytes, chance: random.Random) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
        if chance.randrange(2):
            archive.writestr(f"en/{name}", data[: len(data) // 2])
    return made.getvalue()


def _inside(data: bytes, chance: random.Random) -> bytes:
    """A zip or a package with one of its parts damaged; as it was when that can't be done."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as whole:
            parts = {name: whole.read(name) for name in whole.namelist()}
    except (zipfile.BadZipFile, OSError, RuntimeError, ValueError, NotImplementedError, EOFError):
        return data
    made = io.BytesIO()
    hurt = chance.choice(sorted(parts)) if parts else ""
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, mutated(part, chance) if name == hurt else part)
    return made.getvalue()


def _keep(sample: Sample, folder: Path, number: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / f"{number}-{sample.name}"
    kept.write_bytes(sample.data)
    told = f"{sample.reading}\n\n{traceback.format_exc()}"
    kept.with_name(kept.name + ".why").write_text(told, encoding="utf-8")
    print(f"broken: {kept}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
