"""Which archive is open, whatever opens, fails and closes at the same time."""

from __future__ import annotations

from pathlib import Path

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import LibraryBusy
from archive_app.domain.indexing import CatchUp
from archive_app.ui.session import Session
from tests.ui.window.conftest import Settle
from tests.ui.window.fakes import FakeArchive, FakeDisk


def test_an_archive_opens_and_is_remembered(session: Session, settle: Settle) -> None:
    names: list[str] = []
    session.opening.connect(names.append)
    session.open(Path("/a/first.archive"))
    settle()
    assert names == ["first"]
    assert session.workspace.name == "first"
    assert session.settings.text("library.last") == str(Path("/a/first.archive"))


def test_the_sample_is_not_remembered(session: Session, settle: Settle) -> None:
    session.open_sample()
    settle()
    assert session.is_sample
    assert session.settings.text("library.last") == ""


def test_what_cannot_be_opened_leaves_open_what_was(
    session: Session, archive: FakeArchive, disk: FakeDisk, settle: Settle
) -> None:
    problems: list[object] = []
    session.failed.connect(problems.append)
    disk.broken.add("second")
    session.open(Path("second.archive"))
    settle()
    assert [str(problem) for problem in problems] == ["second is broken. Choose another."]
    assert session.workspace.name == "first"
    assert not archive.closed


def test_of_two_openings_the_second_counts(
    session: Session, disk: FakeDisk, settle: Settle
) -> None:
    opened: list[str] = []
    session.opened.connect(lambda: opened.append(session.workspace.name))
    disk.held.add("slow")
    session.open(Path("slow.archive"))
    session.open(Path("quick.archive"))
    disk.gate.set()
    settle()
    assert opened == ["quick"]
    assert "slow" not in disk.archives or disk.archives["slow"].closed


def test_closing_before_it_is_open_leaves_nothing_open(
    session: Session, disk: FakeDisk, settle: Settle
) -> None:
    ended: list[bool] = []
    session.opening_failed.connect(lambda: ended.append(True))
    disk.held.add("slow")
    session.open(Path("slow.archive"))
    session.close()
    disk.gate.set()
    settle()
    assert ended == [True]
    assert not session.is_open


def test_a_new_archive_takes_the_place_of_the_old(
    session: Session, archive: FakeArchive, settle: Settle
) -> None:
    order: list[str] = []
    session.closed.connect(lambda: order.append("closed"))
    session.opened.connect(lambda: order.append("opened"))
    session.open(Path("second.archive"))
    settle()
    assert order == ["closed", "opened"]
    assert archive.closed == 1


def test_answers_about_a_closed_archive_are_dropped(
    session: Session, archive: FakeArchive, settle: Settle
) -> None:
    answers: list[object] = []
    session.write_lane.start(lambda _ctx: "late", answers.append, answers.append)
    session.close()
    settle()
    assert answers == []


def test_an_index_that_moved_is_told(session: Session, disk: FakeDisk, settle: Settle) -> None:
    changes: list[ChangeSet] = []
    session.changed.connect(changes.append)
    disk.archives["moved"] = FakeArchive(Path("moved.archive"))
    disk.archives["moved"].care.answer = CatchUp(indexed=4, removed=0)
    session.open(Path("moved.archive"))
    settle()
    assert [change.aspects for change in changes] == [{Aspect.INDEX}]


def test_reprints_follow_when_the_index_has(
    session: Session, archive: FakeArchive, settle: Settle
) -> None:
    changes: list[ChangeSet] = []
    session.changed.connect(changes.append)
    archive.reprints.is_behind = True
    session.catch_up()
    settle()
    assert [change.aspects for change in changes] == [{Aspect.REPRINTS}]


def test_reprints_wait_in_silence_for_an_import(
    session: Session, archive: FakeArchive, settle: Settle
) -> None:
    told: list[object] = []
    session.failed.connect(told.append)
    session.crashed.connect(told.append)
    archive.reprints.problem = LibraryBusy("Another program writes.")
    session.catch_up()
    settle()
    assert told == []


def test_the_archive_that_is_open_is_not_opened_again(
    session: Session, disk: FakeDisk, settle: Settle, tmp_path: Path
) -> None:
    """Looking into the file would cost this process its locks on it."""
    path = tmp_path / "here.archive"
    path.touch()
    session.open(path)
    settle()
    opened: list[bool] = []
    session.opened.connect(lambda: opened.append(True))
    session.open(tmp_path / "." / "here.archive")
    settle()
    assert opened == []
    assert not disk.archives["here"].closed
