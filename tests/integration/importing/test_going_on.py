"""Imports that are cut off, paused, asked or failed go on, and end as if nothing had happened."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import pytest

from archive_app.bootstrap import SystemClock, create_workspace, open_workspace
from archive_app.domain.errors import EnvironmentProblem, UserError
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchState, ImportReport
from archive_app.domain.import_plans import Decision, ImportPlan, Reading, RecordKey
from archive_app.domain.import_ports import ImportStore
from archive_app.domain.importing import BadItem, ItemResult, Outcome, SourceItem
from archive_app.domain.jobs import NoContext
from archive_app.domain.worker_protocol import Request, encode_request
from archive_app.importers import tmx
from archive_app.importers.registry import ImporterRegistry
from archive_app.services.import_walk import GONE
from archive_app.services.importing import ImportPorts, ImportService
from archive_app.store.library import Library
from tests.integration.importing.archive_files import zipped
from tests.integration.importing.fakes import Watcher

Item = SourceItem | BadItem
Line = tuple[str, int, str, str, str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "news.archive", index_parent=tmp_path).close()
    return tmp_path / "news.archive"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """300 records and files of every fate: new, twice, new versions, pairs, bad, in an archive."""
    folder = tmp_path / "files"
    folder.mkdir()
    lines = [json.dumps({"id": f"r{n % 120}", "text": words(n % 150)}) for n in range(180)]
    (folder / "records.jsonl").write_text("\n".join([*lines[:90], "{broken", *lines[90:]]))
    for number in range(60):
        (folder / f"{number}.txt").write_text(words(1000 + number), encoding="utf-8")
    for number in range(10):
        (folder / f"p{number}_en.txt").write_text(words(2000 + number), encoding="utf-8")
        (folder / f"p{number}_zh.txt").write_text(f"松宁江水上涨了{number}米。", encoding="utf-8")
    for number in range(5):
        (folder / f"q{number}.txt").write_text(words(1000 + number), encoding="utf-8")
    (folder / "empty.txt").touch()
    members = {f"m{n}.txt": words(3000 + n).encode() for n in range(40)} | {"bad.txt": b""}
    (folder / "packed.zip").write_bytes(zipped(members))
    return folder


def words(number: int) -> str:
    return f"The river rose {number} times.\n\nBridge {number} was closed by the patrol."


@contextmanager
def service_over(
    path: Path, before_add: Callable[[Sequence[Item]], None] | None = None
) -> Iterator[tuple[ImportService, Library]]:
    """The service over a real library, whose store can be made to fail."""
    with Library.open(path) as library:
        store: object = library.imports
        if before_add is not None:
            store = Interrupted(library.imports, before_add)
        ports = ImportPorts(
            cast("ImportStore", store), library.batches, library.profiles, library.reads
        )
        yield ImportService(ports, ImporterRegistry(), library.lock, SystemClock()), library


class Interrupted:
    """A store with something in its way."""

    def __init__(self, store: object, before_add: Callable[[Sequence[Item]], None]) -> None:
        self._store = store
        self._before_add = before_add

    def add_items(self, batch: BatchId, items: Sequence[Item]) -> tuple[ItemResult, ...]:
        self._before_add(items)
        return cast("ImportStore", self._store).add_items(batch, items)

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)


def report_of(library: Library, batch: BatchId | None) -> list[Line]:
    assert batch is not None
    lines = library.batches.lines(batch, (), 0, 10_000)
    return sorted(
        (line.file, line.record, line.outcome.value, line.reason, line.external_id)
        for line in lines
    )


@pytest.fixture
def undisturbed(tmp_path: Path, files: Path) -> tuple[list[Line], int]:
    """What an import of the files comes to when nothing stops it: its lines, its articles."""
    create_workspace(tmp_path / "other.archive", index_parent=tmp_path).close()
    with service_over(tmp_path / "other.archive") as (service, library):
        report = service.run(ImportPlan.of([files]), NoContext())
        assert (report.state, report.failed) == (BatchState.DONE, 3)
        assert min(report.imported, report.updated, report.duplicate) > 0
        return report_of(library, report.batch), library.reads.count()


def adds_up(report: ImportReport, library: Library, lines: list[Line]) -> bool:
    """The report counts every line but those of second files, in this run and those before."""
    assert report.batch is not None
    seen = [line for line in lines if line[2] != Outcome.COMPANION]
    return report.seen == len(seen) == library.batches.batch(report.batch).seen


def test_killed_again_and_again_it_ends_as_if_nothing_had_happened(
    path: Path, files: Path, undisturbed: tuple[list[Line], int]
) -> None:
    request = Request("import", str(path), plan=ImportPlan.of([files]).to_json())
    for place in (3, 9, 40):
        kill_when_at(request, place)
        with Library.open(path) as library:
            (batch,) = library.batches.batches()
            assert batch.state is BatchState.RUNNING
            assert batch.can_resume
        request = Request("resume", str(path), batch=batch.id)
    with service_over(path) as (service, library):
        report = service.resume(BatchId(1), NoContext())
        lines = report_of(library, report.batch)
        assert (lines, library.reads.count()) == undisturbed
        assert report.state is BatchState.DONE
        assert adds_up(report, library, lines)
        stored = [line.article for line in library.batches.lines(BatchId(1), (), 0, 10_000)
                  if line.outcome is Outcome.IMPORTED]  # fmt: skip
        assert len(stored) == len(set(stored))


def kill_when_at(request: Request, place: int) -> None:
    """Let a child carry out the request until so many files are behind it, then kill it."""
    with subprocess.Popen(
        [sys.executable, "-m", "archive_app", "--worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(encode_request(request))
        child.stdin.flush()
        for line in child.stdout:
            message = json.loads(line)
            assert message["type"] == "progress", message
            if message["done"] >= place:
                break
        child.kill()


def test_paused_it_goes_on(path: Path, files: Path, undisturbed: tuple[list[Line], int]) -> None:
    with service_over(path) as (service, library):
        report = service.run(ImportPlan.of([files]), Watcher(stop_after=260))
        assert report.state is BatchState.PAUSED
        assert 0 < report.seen < 200
        assert report.batch is not None
        report = service.resume(report.batch, Watcher(stop_after=250))
        assert report.state is BatchState.PAUSED
        report = service.resume(BatchId(1), NoContext())
        lines = report_of(library, report.batch)
        assert (lines, library.reads.count()) == undisturbed
        assert adds_up(report, library, lines)
        with pytest.raises(UserError):
            service.resume(BatchId(1), NoContext())


def test_a_full_disk_is_told_and_it_goes_on(
    path: Path, files: Path, undisturbed: tuple[list[Line], int]
) -> None:
    units = 0

    def fill(_items: Sequence[Item]) -> None:
        nonlocal units
        units += 1
        if units == 2:
            raise EnvironmentProblem("The disk is full.", "Make room.")

    with service_over(path, fill) as (service, library):
        with pytest.raises(EnvironmentProblem, match="disk is full"):
            service.run(ImportPlan.of([files]), NoContext())
        (batch,) = library.batches.batches()
        assert (batch.state, batch.problem) == (BatchState.FAILED, "The disk is full. Make room.")
        assert batch.seen == 100
        report = service.resume(batch.id, NoContext())
        assert (report_of(library, report.batch), library.reads.count()) == undisturbed


def many(folder: Path, *, bad: int, good: int) -> Path:
    """Files of which the first ones can't be read."""
    folder.mkdir()
    for number in range(bad):
        (folder / f"a{number}.txt").touch()
    for number in range(good):
        (folder / f"b{number}.txt").write_text(words(number), encoding="utf-8")
    return folder


def test_it_asks_when_more_than_a_twentieth_is_bad(path: Path, tmp_path: Path) -> None:
    folder = many(tmp_path / "many", bad=30, good=90)
    with service_over(path) as (service, library):
        report = service.run(ImportPlan.of([folder]), NoContext())
        assert (report.state, report.seen, report.failed) == (BatchState.ASKING, 40, 30)
        assert report.problem == (
            "30 of the first 40 records can't be imported (75 %), which is more than usual."
        )
        assert library.batches.batch(BatchId(1)).problem == report.problem
        again = service.resume(BatchId(1), NoContext())
        assert (again.state, again.seen) == (BatchState.ASKING, 41)
        paused = service.resume(BatchId(1), Watcher(stop_after=150), go_on=True)
        assert paused.state is BatchState.PAUSED
        # Who let it go on isn't asked again.
        done = service.resume(BatchId(1), NoContext())
        assert (done.state, done.seen, done.failed) == (BatchState.DONE, 120, 30)


@pytest.mark.parametrize("bad, good", [(39, 0), (5, 95), (40, 0)])
def test_it_doesnt_ask_below_that_or_at_the_end(
    path: Path, tmp_path: Path, bad: int, good: int
) -> None:
    folder = many(tmp_path / "many", bad=0, good=good)
    for number in range(bad):
        (folder / f"c{number}.txt").touch()
    limit = None if bad == 40 else 0.05
    plan = ImportPlan((str(folder),), quarantine_limit=limit)
    with service_over(path) as (service, _):
        report = service.run(plan, NoContext())
    assert (report.state, report.failed, report.seen) == (BatchState.DONE, bad, bad + good)


def test_mended_files_are_read_again(path: Path, files: Path) -> None:
    with service_over(path) as (service, library):
        first = service.run(ImportPlan.of([files]), NoContext())
        assert first.batch is not None
        (files / "empty.txt").write_text("The lock is open again.", encoding="utf-8")
        (files / "unasked.txt").write_text("Nobody asked for this one.", encoding="utf-8")
        (files / "packed.zip").write_bytes(zipped({"bad.txt": b"The weir is mended."}))
        report = service.retry(first.batch, NoContext())
        assert (report.failed, report.imported) == (1, first.imported + 2)
        assert report.seen == first.seen
        assert adds_up(report, library, report_of(library, report.batch))
        (line,) = library.batches.lines(first.batch, (Outcome.FAILED,), 0, 10)
        assert line.file == str(files / "records.jsonl")
        texts = {text.rsplit("/", 1)[-1] for text, *_ in report_of(library, report.batch)}
        assert "unasked.txt" not in texts


def test_the_failed_part_of_a_memory_is_read_again(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tmx, "_MAX_UNITS", 2)
    units = [f'<tuv xml:lang="en"><seg>{words(n)}</seg></tuv>' for n in range(6)]
    with_gap = [*units[:2], "", "", *units[4:]]
    memory = tmp_path / "x.tmx"
    memory.write_text(memory_of(with_gap), encoding="utf-8")
    with service_over(path) as (service, library):
        first = service.run(ImportPlan.of([memory]), NoContext())
        assert first.batch is not None
        assert [line[1:3] for line in report_of(library, first.batch)] == [
            (1, "imported"), (3, "failed"), (5, "imported")
        ]  # fmt: skip
        memory.write_text(memory_of(units), encoding="utf-8")
        report = service.retry(first.batch, NoContext())
        assert (report.imported, report.failed, report.duplicate) == (3, 0, 0)
        ids = {line[1]: line[-1] for line in report_of(library, report.batch)}
        assert ids == {1: "x", 3: "x (part 2)", 5: "x (part 3)"}


def memory_of(units: Sequence[str]) -> str:
    body = "".join(f"<tu>{one}</tu>" for one in units)
    return f'<tmx version="1.4"><header srclang="zh"/><body>{body}</body></tmx>'


def test_a_failed_file_that_is_gone_keeps_its_line(path: Path, tmp_path: Path) -> None:
    folder = many(tmp_path / "many", bad=2, good=1)
    with service_over(path) as (service, library):
        batch = service.run(ImportPlan.of([folder]), NoContext()).batch
        assert batch is not None
        (folder / "a0.txt").unlink()
        report = service.retry(batch, NoContext())
        assert report.failed == 2
        reasons = {
            Path(file).name: reason for file, _, _, reason, _ in report_of(library, report.batch)
        }
        assert reasons == {"a0.txt": GONE, "a1.txt": "It is empty.", "b0.txt": ""}


def test_what_a_person_left_out_is_a_line_of_its_own(path: Path, files: Path) -> None:
    skip = Decision(skip=True)
    left_out = [RecordKey(str(files / "7.txt"), 0), RecordKey(str(files / "records.jsonl"), 3)]
    bad = RecordKey(str(files / "empty.txt"), 0)
    reading = Reading(decisions=dict.fromkeys([*left_out, bad], skip))
    with service_over(path) as (service, library):
        report = service.run(ImportPlan.of([files], reading), NoContext())
        assert report.batch is not None
        lines = library.batches.lines(report.batch, (Outcome.SKIPPED,), 0, 10)
        assert sorted((line.file, line.record) for line in lines) == sorted(left_out)
        assert (report.skipped, report.failed) == (2, 3)
        assert adds_up(report, library, report_of(library, report.batch))


def test_rules_kept_for_a_source_count_for_an_import(path: Path, tmp_path: Path) -> None:
    record = {"id": "a", "source": "Songning Daily", "text": "html The river rose by two metres."}
    (tmp_path / "a.jsonl").write_text(json.dumps(record))
    with service_over(path) as (service, library):
        library.profiles.set("Songning Daily", {"stray_markup"})
        service.run(ImportPlan.of([tmp_path / "a.jsonl"]), NoContext())
        text = library.reads.article(library.reads.find_article("a")).translation
    assert text is not None
    assert text.paragraphs[0].text.startswith("html")


def test_names_that_are_no_utf8_go_on(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    folder.mkdir()
    try:
        for number in range(120):
            name = os.fsdecode(b"\xcb\xc9%d.txt" % number)
            (folder / name).write_text(words(number), encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes no such names")
    with service_over(path) as (service, _):
        paused = service.run(ImportPlan.of([folder]), Watcher(stop_after=230))
        assert (paused.state, paused.seen) == (BatchState.PAUSED, 100)
        report = service.resume(BatchId(1), NoContext())
    assert (report.state, report.imported, report.duplicate) == (BatchState.DONE, 120, 0)


def test_the_library_opened_anew_says_what_was_cut_off(path: Path, files: Path) -> None:
    kill_when_at(Request("import", str(path), plan=ImportPlan.of([files]).to_json()), 5)
    workspace = open_workspace(path, write=False)
    try:
        (batch,) = workspace.batches.batches()
        assert (batch.state, batch.can_resume) == (BatchState.RUNNING, True)
        assert workspace.batches.plan(batch.id) == ImportPlan.of([files])
    finally:
        workspace.close()
