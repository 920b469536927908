"""A session with fake openers, and a way to wait for its lanes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from archive_app.settings.load import Settings
from archive_app.ui.session import Openers, Session
from tests.ui.window.fakes import FakeArchive, FakeDisk

Settle = Callable[[], None]


@pytest.fixture
def disk() -> FakeDisk:
    return FakeDisk()


@pytest.fixture
def session(qtbot: QtBot, disk: FakeDisk, tmp_path: Path) -> Iterator[Session]:
    """A session without an archive; ended after the test."""
    openers = Openers(disk.open, disk.open, disk.sample, tmp_path / "sample.archive")
    session = Session(openers, Settings(tmp_path / "settings.json"))
    yield session
    disk.gate.set()
    for archive in disk.archives.values():
        archive.searching.gate.set()
        archive.reading.gate.set()
        archive.reading.links_gate.set()
    assert session.shut_down()
    qtbot.waitUntil(lambda: not session.is_busy)
    assert all(archive.closed for archive in disk.archives.values()), "left open"
    delete(session)  # here: a garbage collection on a lane's thread may not stop its timers


@pytest.fixture
def settle(qtbot: QtBot, session: Session) -> Settle:
    """Waits until every answer has arrived, also those that answers asked for."""

    def wait() -> None:
        qtbot.waitUntil(
            lambda: not session.is_busy,
            timeout=20_000,
        )

    return wait


@pytest.fixture
def archive(session: Session, disk: FakeDisk, settle: Settle) -> FakeArchive:
    """The archive ``first``, open."""
    session.open(Path("first.archive"))
    settle()
    return disk.archives["first"]
