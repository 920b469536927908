"""A session with a made-up archive open, and long work that does what a test says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from archive_app.settings.load import Settings
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Openers, Session
from tests.ui.importing.fakes import FakeArchive, FakeWork


@pytest.fixture
def archive() -> FakeArchive:
    return FakeArchive()


@pytest.fixture
def session(qtbot: QtBot, archive: FakeArchive, tmp_path: Path) -> Iterator[Session]:
    """A session with the archive open; ended after the test."""

    def sample() -> object:
        return archive.workspace(tmp_path / "sample.archive")

    openers = Openers(archive.workspace, archive.workspace, sample, tmp_path / "sample.archive")  # type: ignore[arg-type]
    session = Session(openers, Settings(tmp_path / "settings.json"))
    session.open(tmp_path / "first.archive")
    qtbot.waitUntil(lambda: session.is_open and not session.is_busy)
    yield session
    assert session.shut_down()
    qtbot.waitUntil(lambda: not session.is_busy)


@pytest.fixture
def work() -> FakeWork:
    return FakeWork()


@pytest.fixture
def long_work(work: FakeWork) -> LongWork:
    """The same, as pages know it."""
    return cast(LongWork, work)
