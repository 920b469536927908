"""Batches: how an import stands, what goes on, what is tried again, what is taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from archive_app.domain.errors import UserError
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import RESUMABLE, BatchState
from archive_app.domain.import_plans import Decision, ImportPlan, Reading, RecordKey
from archive_app.domain.importing import BadItem, Companion, Outcome, SourceItem
from archive_app.domain.jobs import NoContext
from archive_app.store.library import Library
from tests.integration.store.drafts import draft, item, put

PLAN = ImportPlan(
    ("/in/a", "/in/odd\udcff"),
    Reading(encodings={"x.txt": "big5"}, decisions={RecordKey("x.txt", 0): Decision(skip=True)}),
    quarantine_limit=None,
)
ENDS = sorted(set(BatchState) - {BatchState.RUNNING})


def begun(library: Library, *items: SourceItem | BadItem) -> BatchId:
    """An import that is running."""
    batch = library.imports.begin_batch("may", PLAN)
    library.imports.add_items(batch, items)
    return batch


def test_a_running_import(library: Library) -> None:
    batch = begun(library, item(draft()))
    (summary,) = library.batches.batches()
    assert summary == library.batches.batch(batch)
    assert (summary.label, summary.paths) == ("may", ("/in/a", "/in/odd\ufffd"))
    assert (summary.state, summary.can_resume, summary.undone) == (BatchState.RUNNING, True, False)
    assert summary.finished_at == ""
    assert library.batches.plan(batch) == PLAN


def test_imports_of_one_name_are_told_apart(library: Library) -> None:
    for label in ("may", "may (2)", "may", "may", "maybe", "100%", "100 "):
        library.imports.begin_batch(label, PLAN)
    labels = [one.label for one in reversed(library.batches.batches())]
    assert labels == ["may", "may (2)", "may (3)", "may (4)", "maybe", "100%", "100 "]


def test_a_label_may_be_shared(library: Library) -> None:
    for _ in range(2):
        library.imports.begin_batch("typed", ImportPlan(()), shared=True)
    assert [one.label for one in library.batches.batches()] == ["typed", "typed"]


@pytest.mark.parametrize("state", ENDS)
def test_how_an_import_stands(library: Library, state: BatchState) -> None:
    batch = begun(library, item(draft()), BadItem("b.txt", "It is empty."))
    change = library.imports.end_batch(batch, state, "The disk is full.", passed_over=4)
    summary = library.batches.batch(batch)
    assert (summary.state, summary.problem, summary.passed_over) == (state, "The disk is full.", 4)
    assert summary.can_resume == (state in RESUMABLE)
    assert summary.finished_at
    assert (summary.event, change.changed) == (change.event, 1)
    assert change.event is not None


def test_counts_add_up(library: Library) -> None:
    one = item(draft())
    companion = item(draft("pair", "一。", "One."), file="p_zh.txt", path=b"/p_zh.txt")
    second = Companion(companion.raw, "p_en.txt", b"/p_en.txt")
    pair = SourceItem(companion.draft, companion.raw, "p_zh.txt", b"/p_zh.txt", 0, second)
    bad, skipped = BadItem("b.txt", "It is empty."), BadItem("s.txt", "", skipped=True)
    batch = begun(library, one, one, item(draft(translation="New.")), pair, bad, skipped)
    summary = library.batches.batch(batch)
    assert summary.counts == {
        Outcome.IMPORTED: 2,
        Outcome.DUPLICATE: 1,
        Outcome.UPDATED: 1,
        Outcome.FAILED: 1,
        Outcome.SKIPPED: 1,
        Outcome.COMPANION: 1,
    }
    assert summary.seen == 6


def test_the_newest_import_comes_first(library: Library) -> None:
    first, second = begun(library), begun(library)
    assert [one.id for one in library.batches.batches()] == [second, first]


def test_lines_by_outcome_in_pages(library: Library) -> None:
    items = [item(draft(f"k{n}", f"{n}。", f"Text {n}."), record=n + 1) for n in range(5)]
    bad = [BadItem("b.txt", f"Bad {n}.", record=n) for n in range(3)]
    batch = begun(library, *items[:2], *bad, *items[2:])
    begun(library, BadItem("other.txt", "Of another import."))
    pages = [library.batches.lines(batch, (), start, 3) for start in (0, 3, 6, 9)]
    lines = [line for page in pages for line in page]
    assert [line.record for line in lines] == [1, 2, 0, 1, 2, 3, 4, 5]
    assert lines[0].external_id == "k0"
    assert lines[0].title == "The Flood"
    assert (lines[0].encoding, lines[0].sha256) == ("utf-8", items[0].raw.sha256)
    assert (lines[2].reason, lines[2].article, lines[2].encoding) == ("Bad 0.", None, "")
    wanted = (Outcome.FAILED, Outcome.DUPLICATE)
    assert library.batches.lines(batch, wanted, 1, 9) == lines[3:5]
    assert library.batches.count_lines(batch, wanted) == 3
    assert library.batches.count_lines(batch, ()) == 8


def test_an_import_that_stored_nothing_leaves_its_lines_and_no_event(library: Library) -> None:
    batch = begun(library, BadItem("b.txt", "It is empty."))
    assert library.imports.end_batch(batch, BatchState.DONE).event is None
    assert library.curation.history() == []
    assert library.batches.batch(batch).counts == {Outcome.FAILED: 1}


def test_an_import_of_unknown_number(library: Library) -> None:
    with pytest.raises(UserError, match="no import of number 7"):
        library.batches.batch(BatchId(7))
    with pytest.raises(UserError, match="no import of number 7"):
        library.imports.reopen_batch(BatchId(7))


# --- going on -------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", sorted(RESUMABLE))
def test_what_was_cut_off_goes_on(library: Library, state: BatchState) -> None:
    batch = begun(library, item(draft()))
    if state is not BatchState.RUNNING:
        library.imports.end_batch(batch, state, "Why.")
    assert library.imports.reopen_batch(batch) == PLAN
    summary = library.batches.batch(batch)
    assert (summary.state, summary.problem, summary.finished_at) == (BatchState.RUNNING, "", "")
    library.imports.add_items(batch, [item(draft("b", "二。", "Two."))])
    change = library.imports.end_batch(batch, BatchState.DONE)
    assert change.summary == "Imported 2 articles from may"
    assert [entry.summary for entry in library.curation.history()] == [change.summary]


@pytest.mark.parametrize("state", [BatchState.DONE, BatchState.STOPPED])
def test_what_is_at_its_end_runs_again_to_try_failed_files_only(
    library: Library, state: BatchState
) -> None:
    batch = begun(library, BadItem("b.txt", "It is empty."))
    library.imports.end_batch(batch, state)
    with pytest.raises(UserError, match="at its end"):
        library.imports.reopen_batch(batch)
    assert library.imports.reopen_batch(batch, retry=True) == PLAN
    assert library.imports.recorded(batch).failed_files == {"b.txt"}
    assert library.imports.forget_failed(batch) == 1
    assert library.imports.recorded(batch).failed_files == frozenset()
    library.imports.add_items(batch, [item(draft())])
    change = library.imports.end_batch(batch, BatchState.DONE)
    assert change.event is not None, "the first run left none"
    assert library.curation.undo(change.event).changed == 1
    assert library.batches.batch(batch).counts == {Outcome.IMPORTED: 1}


def test_nothing_is_added_to_an_import_that_ended(library: Library) -> None:
    batch = begun(library)
    library.imports.end_batch(batch, BatchState.PAUSED)
    with pytest.raises(UserError, match="ended or taken back"):
        library.imports.add_items(batch, [item(draft())])
    with pytest.raises(UserError, match="ended or taken back"):
        library.imports.forget_failed(batch)
    assert library.reads.count() == 0


def test_a_paused_import_can_be_ended_for_good(library: Library) -> None:
    batch = begun(library, item(draft()))
    library.imports.end_batch(batch, BatchState.ASKING, "Too many were bad.")
    library.imports.end_batch(batch, BatchState.STOPPED)
    assert not library.batches.batch(batch).can_resume
    assert library.reads.count() == 1


def test_a_plan_that_cannot_be_read(library: Library) -> None:
    batch = begun(library)
    with library.imports._recorder.work() as work:
        work.connection.exec_driver_sql("UPDATE import_batch SET plan = '[1]'")
        work.commit()
    with pytest.raises(UserError, match="can't be read"):
        library.imports.reopen_batch(batch)


# --- what has a line ------------------------------------------------------------------------------


def _keys(items: Sequence[SourceItem | BadItem]) -> list[tuple[bytes, int]]:
    return [(one.path_bytes, one.record) for one in items]


def test_the_second_file_of_an_article_has_a_line(library: Library) -> None:
    first = item(draft(), file="x_zh.txt", path=b"/x_zh.txt", record=0)
    second = Companion(first.raw, "x_en.txt", b"/x_en.txt")
    recorded = library.imports.recorded(begun(library, replace(first, companion=second)))
    assert len(recorded) == 2
    assert recorded.take(b"/x_zh.txt", 0)
    assert recorded.take(b"/x_en.txt", 0)


def test_records_with_a_line_are_passed_over(library: Library) -> None:
    table = [item(draft(f"k{n}", f"{n}。", "T."), path=b"/t.csv", record=n) for n in (1, 2)]
    odd = item(draft("o", "三。", "Three."), path=b"/odd\xff.txt", record=0)
    bad = BadItem("b.txt", "It is empty.", b"/b.txt")
    skipped = BadItem("s.txt", "", b"/s.txt", skipped=True)
    seen: list[SourceItem | BadItem] = [*table, odd, bad, skipped]
    batch = begun(library, *seen)
    begun(library, BadItem("c.txt", "Of another import.", b"/c.txt"))
    recorded = library.imports.recorded(batch)
    assert len(recorded) == 5
    assert all(recorded.take(*key) for key in _keys(seen))
    others = [(b"/t.csv", 3), (b"/odd\xfe.txt", 0), (b"/b.txt", 1), (b"/c.txt", 0)]
    assert not any(recorded.take(*key) for key in others)


# --- taking back ----------------------------------------------------------------------------------


@pytest.mark.parametrize("state", sorted(BatchState))
def test_an_import_can_be_taken_back_however_it_stands(library: Library, state: BatchState) -> None:
    put(library, item(draft("kept", "旧。", "Old.")))
    batch = begun(
        library,
        item(draft("new", "新。", "New.")),
        item(draft("kept", "旧。", "Renewed.")),
        BadItem("b.txt", "It is empty."),
    )
    if state is not BatchState.RUNNING:
        library.imports.end_batch(batch, state, "Why.")
    event = library.batches.batch(batch).event
    assert event is not None
    assert library.curation.undo(event).changed == 2
    kept = library.reads.article(library.reads.find_article("kept")).translation
    assert kept is not None
    assert (library.reads.count(), kept.received) == (1, "Old.")
    summary = library.batches.batch(batch)
    assert (summary.undone, summary.can_resume) == (True, False)
    assert summary.counts[Outcome.FAILED] == 1, "its lines stay"
    for retry in (False, True):
        with pytest.raises(UserError, match="was taken back"):
            library.imports.reopen_batch(batch, retry=retry)
    assert library.care.check(NoContext()) == ()


def test_an_import_that_is_taken_back_while_it_runs_stores_no_more(library: Library) -> None:
    batch = begun(library, item(draft()))
    event = library.batches.batch(batch).event
    assert event is not None
    library.curation.undo(event)
    with pytest.raises(UserError, match="taken back"):
        library.imports.add_items(batch, [item(draft("b"))])
    library.imports.end_batch(batch, BatchState.FAILED, "It was taken back.")
    summary = library.batches.batch(batch)
    assert (summary.undone, summary.state) == (True, BatchState.STOPPED)
    assert library.reads.count() == 0


def test_an_import_without_articles_has_nothing_to_take_back(library: Library) -> None:
    batch = begun(library, BadItem("b.txt", "It is empty."))
    event = library.batches.batch(batch).event
    assert event is not None
    with pytest.raises(UserError, match="stored nothing"):
        library.curation.undo(event)
    assert library.batches.batch(batch).can_resume


def test_what_people_edited_stays_when_a_paused_import_is_taken_back(library: Library) -> None:
    batch = begun(library, item(draft("a", "一。", "One.")), item(draft("b", "二。", "Two.")))
    change = library.imports.end_batch(batch, BatchState.PAUSED)
    assert change.event is not None
    library.curation.add_tag([library.reads.find_article("a")], "mine")
    assert library.curation.undo(change.event).changed == 1
    assert library.reads.find_article("a")
    assert not library.batches.batch(batch).can_resume


@pytest.mark.parametrize("kind", ["finding.dismiss", "finding.restore", "rules.set"])
def test_what_people_cleaned_stays_when_an_import_is_taken_back(
    library: Library, kind: str
) -> None:
    put(library, item(draft("old", "旧。", "Old.")))
    old = library.reads.find_article("old")
    batch = begun(
        library,
        item(draft("old", "旧。", "Renewed.")),
        item(draft("a", "一。", "One.")),
        item(draft("b", "二。", "Two.")),
    )
    change = library.imports.end_batch(batch, BatchState.DONE)
    assert change.event is not None
    recorder = library.imports._recorder
    with recorder.work() as work:
        recorder.record(work, kind, "Cleaned", {"ids": [library.reads.find_article("a"), old]})
        work.commit()
    assert library.curation.undo(change.event).changed == 1
    assert library.reads.count() == 2
    renewed = library.reads.article(old).translation
    assert renewed is not None
    assert renewed.received == "Renewed."
