"""The child process answers, fails, dies, refuses to end: each start has exactly one end."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import ArchiveError
from archive_app.domain.ids import BatchId
from archive_app.domain.import_plans import ImportPlan, Reading
from archive_app.domain.import_preview import SourceSummary
from archive_app.domain.jobs import Progress
from archive_app.domain.worker_protocol import Failure, Request, Result
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import MOST_HERE, Session
from archive_app.ui.tasks import child as child_module
from archive_app.ui.tasks.child import ChildProcess
from tests.ui.window.fakes import FakeArchive

COMMAND = (sys.executable, str(Path(__file__).with_name("child.py")))
WAIT = 20_000


class Heard:
    """What a child process said."""

    def __init__(self, child: ChildProcess) -> None:
        self.progress: list[Progress] = []
        self.ends: list[Result | Failure] = []
        child.progressed.connect(self.progress.append)
        child.done.connect(self.ends.append)
        child.failed.connect(self.ends.append)


@pytest.fixture
def child(qtbot: QtBot) -> Iterator[ChildProcess]:
    child = ChildProcess(COMMAND)
    yield child
    child.shut_down(0)
    delete(child)  # here: a garbage collection on a lane's thread may not stop its timer


@pytest.fixture
def heard(child: ChildProcess) -> Heard:
    return Heard(child)


def ask(child: ChildProcess, what: str) -> None:
    child.start(Request("import", "a.archive", (what,)))


def test_progress_and_a_result(qtbot: QtBot, child: ChildProcess, heard: Heard) -> None:
    ask(child, "result")
    assert child.running
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=WAIT)
    assert heard.progress == [Progress(1, 2, "half")]
    assert heard.ends == [Result({"imported": 2, "duplicate": 1})]
    assert not child.running


def test_a_failure_in_words(qtbot: QtBot, child: ChildProcess, heard: Heard) -> None:
    ask(child, "failure")
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=WAIT)
    (end,) = heard.ends
    assert isinstance(end, Failure)
    assert (end.message, end.advice) == ("The disk is full.", "Make room.")


@pytest.mark.allow_log("something unreadable")
def test_a_line_that_means_nothing_is_passed_over(
    qtbot: QtBot, child: ChildProcess, heard: Heard
) -> None:
    ask(child, "garbage")
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=WAIT)
    assert heard.ends == [Result({"imported": 1})]


@pytest.mark.allow_log("ended without an answer")
def test_a_death_without_an_answer_is_a_failure(
    qtbot: QtBot, child: ChildProcess, heard: Heard
) -> None:
    ask(child, "death")
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=WAIT)
    (end,) = heard.ends
    assert isinstance(end, Failure)
    assert end.message == "The background process ended unexpectedly."


@pytest.mark.allow_log("ended without an answer", "could not be started")
def test_a_program_that_is_not_there_is_a_failure(qtbot: QtBot, tmp_path: Path) -> None:
    child = ChildProcess((str(tmp_path / "nothing-here"),))
    heard = Heard(child)
    ask(child, "result")
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=WAIT)
    assert isinstance(heard.ends[0], Failure)
    assert not child.running


def test_stop_lets_it_finish_what_it_does(qtbot: QtBot, child: ChildProcess, heard: Heard) -> None:
    ask(child, "stop")
    qtbot.waitUntil(lambda: bool(heard.progress), timeout=WAIT)
    child.stop()
    child.stop()
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=WAIT)
    assert heard.ends == [Result({"imported": 1}, stopped=True)]


def test_one_that_refuses_to_stop_is_killed(
    qtbot: QtBot, child: ChildProcess, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_module, "PATIENCE", 50)
    ask(child, "stubborn")
    qtbot.waitUntil(lambda: bool(heard.progress), timeout=WAIT)
    child.stop()
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=WAIT)
    assert heard.ends == [Result({}, stopped=True)]  # it was asked to stop, and did
    assert not child.running


def test_the_end_of_the_program_kills_it_without_a_word(
    qtbot: QtBot, child: ChildProcess, heard: Heard
) -> None:
    ask(child, "stubborn")
    qtbot.waitUntil(lambda: bool(heard.progress), timeout=WAIT)
    assert child.shut_down(50) is False
    assert not child.running
    assert heard.ends == []


def test_it_can_be_used_again(qtbot: QtBot, child: ChildProcess, heard: Heard) -> None:
    for count in (1, 2):
        ask(child, "result")
        qtbot.waitUntil(lambda count=count: len(heard.ends) == count, timeout=WAIT)  # type: ignore[misc]


def test_two_requests_at_once_are_a_bug(child: ChildProcess) -> None:
    ask(child, "stop")
    with pytest.raises(RuntimeError):
        ask(child, "result")


# --- what the window makes of it


def plan(name: str) -> ImportPlan:
    """A plan for a file; its name says what the child does."""
    return ImportPlan.of([Path(name)])


class Told:
    """What long work said."""

    def __init__(self, work: LongWork, session: Session) -> None:
        self.finished: list[str] = []
        self.failed: list[ArchiveError] = []
        self.refused: list[ArchiveError] = []
        self.imported: list[dict[str, object]] = []
        self.previewed: list[dict[str, object]] = []
        self.inspected: list[SourceSummary] = []
        self.changed: list[ChangeSet] = []
        self.running: list[bool] = []
        work.finished.connect(self.finished.append)
        work.failed.connect(self.failed.append)
        work.refused.connect(self.refused.append)
        work.imported.connect(self.imported.append)
        work.previewed.connect(self.previewed.append)
        work.inspected.connect(self.inspected.append)
        work.running_changed.connect(self.running.append)
        session.changed.connect(self.changed.append)

    def ended(self) -> bool:
        """Whether it said how it ended."""
        return bool(self.finished or self.failed)


@pytest.fixture
def work(session: Session, archive: FakeArchive) -> Iterator[LongWork]:
    work = LongWork(session, COMMAND, session)
    yield work
    work.shut_down(0)


def test_an_import_is_told_and_the_lists_follow(
    qtbot: QtBot, work: LongWork, session: Session
) -> None:
    told = Told(work, session)
    work.import_plan(plan("result"))
    qtbot.waitUntil(told.ended, timeout=WAIT)
    assert told.finished[0].startswith("2 articles imported")
    assert told.imported == [{"state": "done", "imported": 2, "duplicate": 1}]
    assert told.running == [True, False]
    assert [change.aspects for change in told.changed] == [{Aspect.ARTICLES, Aspect.INDEX}]


def test_what_an_import_left_to_the_index_is_taken_in(
    qtbot: QtBot, work: LongWork, session: Session, archive: FakeArchive
) -> None:
    """A stopped import leaves articles that the child didn't index."""
    before = archive.care.caught_up
    told = Told(work, session)
    work.import_plan(plan("result"))
    qtbot.waitUntil(told.ended, timeout=WAIT)
    qtbot.waitUntil(lambda: archive.care.caught_up > before, timeout=WAIT)


def test_much_to_index_is_left_to_the_child(
    qtbot: QtBot, work: LongWork, session: Session, archive: FakeArchive
) -> None:
    qtbot.waitUntil(lambda: not session.is_busy, timeout=WAIT)
    before = archive.care.caught_up
    archive.care.to_come = MOST_HERE + 1
    told = Told(work, session)
    session.catch_up()
    qtbot.waitUntil(told.ended, timeout=WAIT)
    assert told.finished == ["All articles can be found."]
    assert [change.aspects for change in told.changed] == [{Aspect.ARTICLES, Aspect.INDEX}]
    qtbot.waitUntil(lambda: not session.is_busy, timeout=WAIT)
    assert told.running == [True, False]  # and not again, though as much seems to wait
    assert archive.care.caught_up == before


def test_much_to_index_waits_until_what_runs_is_done(
    qtbot: QtBot, work: LongWork, session: Session, archive: FakeArchive
) -> None:
    qtbot.waitUntil(lambda: not session.is_busy, timeout=WAIT)
    archive.care.to_come = MOST_HERE + 1
    told = Told(work, session)
    work.import_plan(plan("stop"))
    session.catch_up()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=WAIT)
    work.stop()
    qtbot.waitUntil(lambda: len(told.finished) == 2, timeout=WAIT)
    assert told.failed == []
    assert told.finished[1] == "All articles can be found."


def test_a_second_task_is_refused_in_words(qtbot: QtBot, work: LongWork, session: Session) -> None:
    told = Told(work, session)
    work.import_plan(plan("stop"))
    work.import_plan(plan("result"))
    assert [problem.message for problem in told.refused] == ["Another task is still running."]
    assert told.failed == []  # whoever waits for what runs isn't told of a failure
    assert work.running
    work.stop()
    qtbot.waitUntil(lambda: bool(told.finished), timeout=WAIT)
    assert "Paused" in told.finished[0]


def test_a_failure_is_told_in_the_words_of_the_child(
    qtbot: QtBot, work: LongWork, session: Session
) -> None:
    told = Told(work, session)
    work.import_plan(plan("failure"))
    qtbot.waitUntil(told.ended, timeout=WAIT)
    assert str(told.failed[0]) == "The disk is full. Make room."


def test_closing_the_archive_stops_the_work(qtbot: QtBot, work: LongWork, session: Session) -> None:
    told = Told(work, session)
    work.import_plan(plan("stop"))
    session.close()
    qtbot.waitUntil(lambda: not work.running, timeout=WAIT)
    assert told.failed == []
    assert told.changed == []


def test_a_pause_leaves_an_import_that_can_go_on(
    qtbot: QtBot, work: LongWork, session: Session
) -> None:
    told = Told(work, session)
    work.import_plan(plan("stop"))
    assert work.importing
    work.pause()
    qtbot.waitUntil(told.ended, timeout=WAIT)
    assert told.imported == [{"state": "paused", "imported": 1}]
    work.resume(BatchId(7), go_on=True)
    qtbot.waitUntil(lambda: len(told.imported) == 2, timeout=WAIT)
    assert told.imported[1]["asked"] == ["resume", 7, True]
    work.retry(BatchId(8))
    qtbot.waitUntil(lambda: len(told.imported) == 3, timeout=WAIT)
    assert told.imported[2]["asked"] == ["retry", 8, False]


def test_looks_change_nothing_and_say_what_they_found(
    qtbot: QtBot, work: LongWork, session: Session, tmp_path: Path
) -> None:
    told = Told(work, session)
    work.inspect([Path("some")], Reading(encoding="big5"))
    assert not work.importing
    qtbot.waitUntil(lambda: not work.running, timeout=WAIT)
    assert [(one.files, one.sources) for one in told.inspected] == [(1, ("big5",))]
    work.preview(plan("some"), tmp_path / "rows.jsonl")
    qtbot.waitUntil(lambda: not work.running, timeout=WAIT)
    assert told.previewed == [{"rows": 3, "counts": {}}]
    assert (tmp_path / "rows.jsonl").read_text() == "written"
    assert (told.finished, told.failed, told.changed) == ([], [], [])


def test_who_waits_may_start_when_something_has_ended(
    qtbot: QtBot, work: LongWork, session: Session
) -> None:
    told = Told(work, session)

    def go_on(running: bool) -> None:
        if not running and not told.inspected:
            work.inspect([Path("some")], Reading())

    work.running_changed.connect(go_on)
    work.import_plan(plan("result"))
    qtbot.waitUntil(lambda: bool(told.inspected) and not work.running, timeout=WAIT)
    assert told.running == [True, False, True, False]
    assert len(told.finished) == 1
