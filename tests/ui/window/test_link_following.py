"""Sentences are linked in the background: few here, many in a child that makes way."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.jobs import Progress
from archive_app.ui import link_following
from archive_app.ui.link_following import MOST_HERE, LinkFollowing
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from tests.ui.window.conftest import Settle
from tests.ui.window.fakes import FakeArchive, FakeDisk

COMMAND = (sys.executable, str(Path(__file__).with_name("child.py")))
WAIT = 20_000
BROUGHT = ChangeSet(frozenset({Aspect.ARTICLES}))
LINKED = ChangeSet(frozenset({Aspect.ALIGNMENT}))


class Told:
    """What was heard of the work."""

    def __init__(self, session: Session, linking: LinkFollowing) -> None:
        self.changes: list[ChangeSet] = []
        self.running: list[bool] = []
        self.progress: list[Progress] = []
        session.changed.connect(self.changes.append)
        linking.running_changed.connect(self.running.append)
        linking.progressed.connect(self.progress.append)


@pytest.fixture
def work(session: Session) -> Iterator[LongWork]:
    work = LongWork(session, COMMAND)
    yield work
    work.shut_down(0)
    delete(work)


@pytest.fixture
def linking(
    session: Session, work: LongWork, monkeypatch: pytest.MonkeyPatch
) -> Iterator[LinkFollowing]:
    monkeypatch.setattr(link_following, "_LOOK_AFTER", 1)
    linking = LinkFollowing(session, work, COMMAND)
    yield linking
    linking.shut_down(0)
    delete(linking)


@pytest.fixture
def told(session: Session, linking: LinkFollowing) -> Told:
    return Told(session, linking)


def _open(session: Session, disk: FakeDisk, name: str, left: int) -> FakeArchive:
    """Open an archive in which so many articles wait."""
    archive = disk.archives.setdefault(name, FakeArchive(Path(f"{name}.archive")))
    archive.alignments.left = left
    session.open(archive.path)
    return archive


def test_few_articles_are_linked_here_when_an_archive_is_opened(
    qtbot: QtBot, session: Session, disk: FakeDisk, told: Told
) -> None:
    archive = _open(session, disk, "few", MOST_HERE)
    qtbot.waitUntil(lambda: LINKED in told.changes, timeout=WAIT)
    assert archive.alignments.runs == [MOST_HERE]
    assert told.running == []


def test_many_articles_are_linked_by_a_child(
    qtbot: QtBot, session: Session, disk: FakeDisk, told: Told
) -> None:
    archive = _open(session, disk, "many", MOST_HERE + 1)
    qtbot.waitUntil(lambda: told.running == [True, False], timeout=WAIT)
    qtbot.waitUntil(lambda: LINKED in told.changes, timeout=WAIT)
    assert archive.alignments.runs == []
    assert told.progress == [Progress(1, 2, "half")]


def test_what_comes_later_is_linked_too(
    qtbot: QtBot, session: Session, archive: FakeArchive, linking: LinkFollowing, told: Told
) -> None:
    archive.alignments.left = 2
    session.changed.emit(BROUGHT)
    qtbot.waitUntil(lambda: archive.alignments.runs == [2], timeout=WAIT)
    assert not linking.running


def test_links_alone_bring_nothing_to_link(
    qtbot: QtBot, session: Session, archive: FakeArchive, told: Told, settle: Settle
) -> None:
    archive.alignments.left = 2
    session.changed.emit(LINKED)
    qtbot.wait(50)
    settle()
    assert archive.alignments.runs == []


def test_other_work_has_the_machine_for_itself(
    qtbot: QtBot,
    session: Session,
    disk: FakeDisk,
    work: LongWork,
    linking: LinkFollowing,
    told: Told,
) -> None:
    _open(session, disk, "slow", 1000)
    qtbot.waitUntil(lambda: linking.running, timeout=WAIT)
    work.catch_up()
    qtbot.waitUntil(lambda: told.running[:2] == [True, False], timeout=WAIT)
    qtbot.waitUntil(lambda: told.running == [True, False, True], timeout=WAIT)
    assert not work.running


def test_a_person_stops_it_until_the_next_opening(
    qtbot: QtBot, session: Session, disk: FakeDisk, linking: LinkFollowing, told: Told
) -> None:
    archive = _open(session, disk, "slow", 1000)
    qtbot.waitUntil(lambda: linking.running, timeout=WAIT)
    linking.stop()
    qtbot.waitUntil(lambda: told.running == [True, False], timeout=WAIT)
    session.changed.emit(BROUGHT)
    qtbot.wait(50)
    assert not linking.running
    session.close()
    _open(session, disk, "few", 3)
    qtbot.waitUntil(lambda: disk.archives["few"].alignments.runs == [3], timeout=WAIT)
    assert archive.alignments.runs == []


def test_an_archive_that_is_closed_is_let_go(
    qtbot: QtBot, session: Session, disk: FakeDisk, linking: LinkFollowing, told: Told
) -> None:
    _open(session, disk, "slow", 1000)
    qtbot.waitUntil(lambda: linking.running, timeout=WAIT)
    session.close()
    qtbot.waitUntil(lambda: told.running == [True, False], timeout=WAIT)
    assert LINKED not in told.changes
