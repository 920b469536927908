"""Importing in units of work: counts add up, stopping and failures leave committed units."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from archive_app.domain.errors import (
    Cancelled,
    EnvironmentProblem,
    ImportProblem,
    LibraryBusy,
    UserError,
)
from archive_app.domain.import_batches import BatchState, ImportReport
from archive_app.domain.import_plans import ImportPlan, Reading
from archive_app.domain.importing import BadItem, SourceItem
from archive_app.domain.jobs import NoContext, Progress
from archive_app.importers.discovery import Walk
from archive_app.importers.registry import ImporterRegistry
from archive_app.services.import_run import UNIT_ITEMS
from tests.integration.importing.fakes import FakeLock, FakeStore, Watcher, dry_run, service_of

Item = SourceItem | BadItem


def write_records(path: Path, count: int, *, bad_every: int = 0) -> None:
    lines = []
    for number in range(count):
        record = {"id": f"r{number}", "text": f"Record {number} of the river."}
        is_bad = bad_every and number % bad_every == 0
        lines.append("{broken" if is_bad else json.dumps(record))
    path.write_text("\n".join(lines), encoding="utf-8")


def adds_up(report: ImportReport, seen: int) -> bool:
    return report.seen == seen and len(report.problems) == report.failed


def test_units_of_a_hundred(tmp_path: Path) -> None:
    store = FakeStore()
    write_records(tmp_path / "a.jsonl", 250, bad_every=50)
    report = service_of(store).run(ImportPlan.of([tmp_path / "a.jsonl"]), NoContext())
    assert [len(unit) for unit in store.units] == [100, 100, 50]
    assert (report.imported, report.failed) == (245, 5)
    assert adds_up(report, 250)
    assert not report.stopped
    assert [problem.record for problem in report.problems] == [1, 51, 101, 151, 201]
    assert store.ended == [(report.batch, BatchState.DONE, "")]
    assert store.begun == [("a.jsonl", ImportPlan.of([tmp_path / "a.jsonl"]))]


def test_a_unit_ends_after_two_seconds(tmp_path: Path) -> None:
    store = FakeStore()
    write_records(tmp_path / "a.jsonl", 10)
    service_of(store, step=0.5).run(ImportPlan.of([tmp_path / "a.jsonl"]), NoContext())
    assert all(len(unit) < 10 for unit in store.units)
    assert sum(len(unit) for unit in store.units) == 10


def test_a_second_import_adds_nothing(tmp_path: Path) -> None:
    store = FakeStore()
    write_records(tmp_path / "a.jsonl", 30)
    (tmp_path / "b.txt").write_text("The water branch has 17 officers.")
    service = service_of(store)
    assert service.run(ImportPlan.of([tmp_path]), NoContext()).imported == 31
    again = service.run(ImportPlan.of([tmp_path]), NoContext())
    assert (again.imported, again.updated, again.duplicate) == (0, 0, 31)


def test_stopping_keeps_whole_units(tmp_path: Path) -> None:
    store = FakeStore()
    write_records(tmp_path / "a.jsonl", 450)
    report = service_of(store).run(ImportPlan.of([tmp_path / "a.jsonl"]), Watcher(stop_after=250))
    assert report.stopped
    assert adds_up(report, 2 * UNIT_ITEMS)
    assert [len(unit) for unit in store.units] == [100, 100]
    assert store.ended == [(report.batch, BatchState.PAUSED, "")]


def test_a_folder_is_walked_once_even_when_stopped(tmp_path: Path) -> None:
    """What was passed over was once counted by a second walk, after Stop and without a check."""

    class Counting(ImporterRegistry):
        walks = 0

        def discover(self, paths: Sequence[Path]) -> Walk:
            self.walks += 1
            return super().discover(paths)

    write_records(tmp_path / "a.jsonl", 150)
    (tmp_path / "picture.png").touch()
    importers = Counting()
    service = service_of(FakeStore(), importers)
    report = service.run(ImportPlan.of([tmp_path]), Watcher(stop_after=120))
    assert (report.stopped, report.passed_over, importers.walks) == (True, 1, 1)


def test_stopping_before_anything(tmp_path: Path) -> None:
    store = FakeStore()
    write_records(tmp_path / "a.jsonl", 5)
    report = service_of(store).run(ImportPlan.of([tmp_path]), Watcher(stop_after=0))
    assert report.stopped
    assert report.seen == 0
    assert len(store.ended) == 1


def test_progress_over_files(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"The river rose {number} times.")
    watcher = Watcher()
    service_of(FakeStore()).run(ImportPlan.of([tmp_path]), watcher)
    assert watcher.reports == [
        Progress(0, 3, "0.txt"),
        Progress(1, 3, "1.txt"),
        Progress(2, 3, "2.txt"),
        Progress(3, 3, ""),
    ]


def test_progress_within_one_file_counts_records(tmp_path: Path) -> None:
    write_records(tmp_path / "a.jsonl", 250)
    watcher = Watcher()
    service_of(FakeStore()).run(ImportPlan.of([tmp_path]), watcher)
    assert [report.done for report in watcher.reports] == [0, 100, 200, 250]
    assert {report.total for report in watcher.reports} == {None}


def test_nothing_to_import(tmp_path: Path) -> None:
    store = FakeStore()
    report = service_of(store).run(ImportPlan.of([tmp_path]), NoContext())
    assert adds_up(report, 0)
    assert len(store.ended) == 1


def test_a_failing_store_ends_the_batch_and_is_told(tmp_path: Path) -> None:
    def full(items: Sequence[Item]) -> None:
        raise EnvironmentProblem("The disk is full.", "Make room, then import again.")

    store = FakeStore(full)
    write_records(tmp_path / "a.jsonl", 5)
    with pytest.raises(EnvironmentProblem, match="disk is full"):
        service_of(store).run(ImportPlan.of([tmp_path]), NoContext())
    assert [(state, problem) for _, state, problem in store.ended] == [
        (BatchState.FAILED, "The disk is full. Make room, then import again.")
    ]


def test_a_record_that_the_store_refuses_costs_only_itself(tmp_path: Path) -> None:
    def refuse(items: Sequence[Item]) -> None:
        if any(isinstance(i, SourceItem) and i.draft.external_id == "r7" for i in items):
            raise ImportProblem("The record can't be stored.")

    store = FakeStore(refuse)
    write_records(tmp_path / "a.jsonl", 20)
    report = service_of(store).run(ImportPlan.of([tmp_path]), NoContext())
    assert (report.imported, report.failed) == (19, 1)
    assert adds_up(report, 20)
    assert report.problems[0].record == 8


def test_the_lock_is_held_while_writing_and_let_go(tmp_path: Path) -> None:
    lock = FakeLock()
    held: list[bool] = []
    store = FakeStore(lambda items: held.append(lock.held))
    write_records(tmp_path / "a.jsonl", 5)
    service = service_of(store, lock=lock)
    service.run(ImportPlan.of([tmp_path]), NoContext())
    assert held == [True]
    assert not lock.held


def test_a_busy_library_begins_no_batch(tmp_path: Path) -> None:
    class Busy(FakeLock):
        def hold(self):  # type: ignore[no-untyped-def]
            raise LibraryBusy("Another import is running.")

    store = FakeStore()
    with pytest.raises(LibraryBusy):
        service_of(store, lock=Busy()).run(ImportPlan.of([tmp_path]), NoContext())
    assert store.begun == []


def test_an_unreadable_mapping_is_told(tmp_path: Path) -> None:
    store = FakeStore()
    write_records(tmp_path / "a.jsonl", 5)
    with pytest.raises(UserError):
        service_of(store).run(
            ImportPlan.of([tmp_path], Reading(mapping={"a": "nonsense"})), NoContext()
        )
    assert store.units == []


# --- damage ---------------------------------------------------------------------------------------

_GOOD = '{"id": "good", "text": "The river rose."}\n'
_DAMAGE: dict[str, bytes] = {
    "empty.txt": b"",
    "blank.txt": b" \n\n ",
    "binary.txt": bytes(range(256)) * 20,
    "nul.txt": b"words \x00 and words" * 5,
    "picture.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
    "archive.jsonl": b"PK\x03\x04\x14\x00\x00\x00",
    "truncated.jsonl": (_GOOD * 2).encode()[:-20],
    "latin.txt": "Caf\xe9 \xe0 la carte \xfc\xf6\xe4\n".encode("latin-1") * 5,
    "cut.txt": "松宁江水上巡逻女警风采展示".encode()[:-1],
    "cut16.txt": "松宁江水上巡逻".encode("utf-16")[:-1],
    "array.jsonl": b"[1, 2, 3]\n",
    "deep.jsonl": b"[" * 100_000,
    "number.jsonl": b'{"text": ' + b"9" * 5000 + b"}\n",
    "nan.jsonl": b'{"text": NaN}\n',
    "surrogate.jsonl": b'{"text": "\\ud800\\udc00 \\udfff"}\n',
    "oneline.txt": b"word " * 400_000,
    "oneword.txt": b"x" * 1_000_000,
    "markup.txt": b"<div>" * 5000 + b"text" + b"</div>" * 5000,
    "controls.txt": "The \u202eriver\u202c rose \u2066here\u2069.".encode(),
    "quote.csv": b'id,text\n1,"never closed\n2,fine\n',
    "wide.csv": b"id,text\n1,a,b,c,d\n",
    "nohead.csv": b"1,2,3\n4,5,6\n",
    "nul.csv": b"id,text\n1,a\x00b\n",
    "garbage.tsv": bytes(range(1, 256)) * 10,
}


@pytest.mark.parametrize("name", sorted(_DAMAGE))
def test_every_kind_of_damage_is_counted(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(_DAMAGE[name])
    (tmp_path / "z_good.jsonl").write_text(_GOOD)
    store = FakeStore()
    report = service_of(store).run(ImportPlan.of([tmp_path]), NoContext())
    assert adds_up(report, sum(len(unit) for unit in store.units))
    assert report.imported + report.updated + report.duplicate >= 1
    for problem in report.problems:
        assert problem.reason.endswith((".", ")"))
        assert problem.file.endswith(name)
    for item in (item for unit in store.units for item in unit):
        if isinstance(item, SourceItem):
            assert item.raw.data
            assert item.raw.data in _DAMAGE[name] + _GOOD.encode()
            for text in item.draft.texts:
                text.received.encode("utf-8")


def test_files_that_vanish_are_counted(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f"The river rose {number} times.")

    class Vanishing(ImporterRegistry):
        def discover(self, paths: Sequence[Path]) -> Walk:
            found = [path for path in super().discover(paths) if isinstance(path, Path)]
            found[2].unlink()
            return Walk(found, str)

    store = FakeStore()
    service = service_of(store, Vanishing())
    report = service.run(ImportPlan.of([tmp_path]), NoContext())
    assert (report.imported, report.failed) == (3, 1)
    assert "no such file" in report.problems[0].reason


# --- dry run --------------------------------------------------------------------------------------


def test_a_dry_run_tells_all(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    records = [
        {
            "id": "both",
            "original_title": "开放日",
            "original_text": "【松宁公安讯】（文/林静）松宁江水上涨。\n\n桥已关闭。",
            "translated_title": "Open day",
            "translated_text": "The river rose.\n\nThe bridge is closed.",
            "published": "2021-03",
        },
        {"id": "one", "text": "The river rose again.", "published": "2021-03-08"},
    ]
    path.write_text("\n".join([*map(json.dumps, records), "{"]), encoding="utf-8")
    both, one, bad = dry_run(ImportPlan.of([path]), NoContext())
    assert json.loads(json.dumps(both)) == both
    assert both["side"] == "both"
    assert both["title"] == "Open day"
    assert both["body"] == ["The river rose.", "The bridge is closed."]
    assert both["byline_people"] == []
    assert (both["published"], both["published_edtf"]) == (None, "2021-03")
    original = both["original"]
    assert isinstance(original, dict)
    assert original["title"] == "开放日"
    assert original["byline_people"] == ["林静"]
    assert original["source_tag"] == "松宁公安讯"
    assert (one["side"], one["published"], one["encoding"]) == (
        "translation",
        "2021-03-08",
        "utf-8",
    )
    assert one["findings"] == [{"kind": "missing_side", "count": 1, "spans": [[0, 0]]}]
    assert "original" not in one
    assert bad == {"file": str(path), "record": 3, "error": bad["error"]}


def test_a_dry_run_can_be_stopped(tmp_path: Path) -> None:
    write_records(tmp_path / "a.jsonl", 50)
    with pytest.raises(Cancelled):
        dry_run(ImportPlan.of([tmp_path]), Watcher(stop_after=10))
