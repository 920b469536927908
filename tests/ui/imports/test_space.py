"""The Imports space lists what was imported, tells what became of it, and lets it go on or back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.ids import BatchId, EventId
from archive_app.domain.import_batches import BatchState, BatchSummary
from archive_app.domain.importing import Outcome
from archive_app.settings.load import Settings
from archive_app.ui.importing.import_run import Phase
from archive_app.ui.importing.report_saving import ReportSaver
from archive_app.ui.imports.batch_desk import BatchDesk
from archive_app.ui.imports.batch_list import BatchRole
from archive_app.ui.imports.batch_panel import Deed
from archive_app.ui.imports.space import ImportsSpace
from archive_app.ui.session import Openers, Session
from archive_app.ui.theme import Theme
from tests.ui.window.fakes import FakeArchive, FakeDisk

LEFT = Qt.MouseButton.LeftButton


class QuietWork(QObject):
    """Long work that only notes what is asked of it."""

    running_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.running = self.importing = False
        self.asked: list[tuple[object, ...]] = []

    def pause(self) -> None:
        """Note it."""
        self.asked.append(("pause",))

    def resume(self, batch: BatchId, *, go_on: bool = False) -> None:
        """Note it."""
        self.asked.append(("resume", batch, go_on))

    def retry(self, batch: BatchId) -> None:
        """Note it."""
        self.asked.append(("retry", batch))

    def run(self, *, importing: bool) -> None:
        """Something runs."""
        self.running, self.importing = True, importing
        self.running_changed.emit(True)


class Desk:
    """A space over a fake archive, and what is wanted of others."""

    def __init__(self, qtbot: QtBot, theme: Theme, session: Session) -> None:
        self._qtbot = qtbot
        self.work = QuietWork()
        self.work.setParent(session)
        reports_home = QPushButton()
        qtbot.addWidget(reports_home)
        self.desk = BatchDesk(
            session,
            self.work,  # type: ignore[arg-type]
            ReportSaver(session, reports_home),
            session,
        )
        self.space = ImportsSpace(theme, session, self.desk)
        qtbot.addWidget(self.space)
        self.told: list[str] = []
        self.desk.told.connect(self.told.append)

    def click(self, button: QPushButton) -> None:
        """Press a button that can be seen."""
        assert button.isVisible()
        QTest.mouseClick(button, LEFT)


def batch(number: int, state: BatchState, problem: str = "", **counts: int) -> BatchSummary:
    """An import of a name that tells its number."""
    return BatchSummary(
        BatchId(number),
        f"news-{number}.zip",
        (f"/in/news-{number}.zip",),
        "ana",
        "2021-03-05T10:00:00+00:00",
        "",
        state,
        {Outcome(name): count for name, count in counts.items()},
        problem=problem,
        can_resume=state not in (BatchState.DONE, BatchState.STOPPED),
        event=EventId(number) if counts.get("imported") else None,
    )


@pytest.fixture
def disk() -> FakeDisk:
    return FakeDisk()


@pytest.fixture
def session(qtbot: QtBot, disk: FakeDisk, tmp_path: Path) -> Iterator[Session]:
    openers = Openers(disk.open, disk.open, disk.sample, tmp_path / "sample.archive")
    session = Session(openers, Settings(tmp_path / "settings.json"))
    yield session
    assert session.shut_down()
    qtbot.waitUntil(lambda: not session.is_busy)


@pytest.fixture
def archive(qtbot: QtBot, session: Session, disk: FakeDisk) -> FakeArchive:
    session.open(Path("first.archive"))
    qtbot.waitUntil(lambda: session.is_open and not session.is_busy)
    return disk.archives["first"]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, session: Session, archive: FakeArchive) -> Desk:
    archive.batches.all = [
        batch(3, BatchState.PAUSED, imported=40),
        batch(2, BatchState.ASKING, "5 of 50 records can't be read.", imported=45, failed=5),
        batch(1, BatchState.DONE, imported=6, duplicate=2, failed=1),
    ]
    return Desk(qtbot, theme, session)


def look(qtbot: QtBot, session: Session, desk: Desk, row: int = 0) -> None:
    """Show the space and choose a row of the list, as by a click."""
    desk.space.resize(1300, 800)
    desk.space.show()
    qtbot.waitUntil(lambda: desk.space.model.rowCount() == 3 and not session.is_busy)
    view = desk.space.view
    place = view.visualRect(desk.space.model.index(row, 0)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    qtbot.waitUntil(lambda: not session.is_busy)


def test_the_list_says_where_every_import_stands(
    qtbot: QtBot, session: Session, desk: Desk
) -> None:
    look(qtbot, session, desk)
    model = desk.space.model
    assert [model.index(row, 0).data(BatchRole.BELOW) for row in range(3)] == [
        "Paused · 40 articles",
        "Asks you · 45 articles · 5 not imported",
        "Done · 6 articles · 1 not imported",
    ]
    heard = str(model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert heard == "news-1.zip, Done · 6 articles · 1 not imported, 5 Mar 2021"


def test_what_rests_can_go_on_and_what_asks_gets_an_answer(
    qtbot: QtBot, session: Session, desk: Desk
) -> None:
    look(qtbot, session, desk)
    desk.click(desk.space.panel.resume)
    look(qtbot, session, desk, 1)
    assert "5 of 50 records can't be read." in desk.space.panel.sentence.text()
    assert desk.space.panel.resume.text() == "Go on all the same"
    desk.click(desk.space.panel.resume)
    assert desk.work.asked == [("resume", 3, False), ("resume", 2, True)]


def test_the_lines_of_an_import_are_read_by_outcome(
    qtbot: QtBot, session: Session, desk: Desk
) -> None:
    look(qtbot, session, desk, 2)
    panel = desk.space.panel
    lines = panel.lines
    qtbot.waitUntil(lambda: lines.index(0, 1).data() == "failed 0")
    QTest.mouseClick(panel.tiles.tile(Outcome.DUPLICATE), LEFT)
    qtbot.waitUntil(lambda: lines.index(1, 1).data() == "duplicate 1")
    assert lines.rowCount() == 2
    desk.click(panel.retry)
    assert desk.work.asked == [("retry", 1)]


def test_taking_an_import_back_is_asked_first_and_told_after(
    qtbot: QtBot, session: Session, desk: Desk, archive: FakeArchive
) -> None:
    look(qtbot, session, desk, 2)
    panel = desk.space.panel
    desk.click(panel.undo)
    assert "6 articles" in panel.question.label.text()
    QTest.keyClick(panel.question.no, Qt.Key.Key_Escape)
    assert not panel.question.isVisible()
    assert QApplication.focusWidget() is panel.undo, "the keyboard goes back"
    assert archive.batches.undone == []
    desk.click(panel.undo)
    desk.click(panel.question.yes)
    qtbot.waitUntil(lambda: bool(desk.told))
    assert archive.batches.undone == [1]
    assert desk.told == ["Taken back: 4 articles. Edited since, so they stay: 2."]
    qtbot.waitUntil(lambda: desk.space.model.index(2, 0).data(BatchRole.BELOW).startswith("Undone"))
    assert not panel.undo.isVisible()
    assert QApplication.focusWidget() is panel.report


def test_while_something_runs_nothing_else_can_begin(
    qtbot: QtBot, session: Session, desk: Desk, archive: FakeArchive
) -> None:
    archive.batches.all[0] = batch(3, BatchState.RUNNING, imported=12)
    look(qtbot, session, desk)
    assert desk.space.model.index(0, 0).data(BatchRole.BELOW) == "Cut off · 12 articles"
    desk.work.run(importing=True)
    qtbot.waitUntil(
        lambda: desk.space.model.index(0, 0).data(BatchRole.BELOW) == "Running · 12 articles"
    )
    desk.click(desk.space.panel.pause)
    assert desk.work.asked == [("pause",)]
    look(qtbot, session, desk, 1)
    assert not desk.space.panel.resume.isEnabled()


def test_an_archive_without_imports_says_so(
    qtbot: QtBot, theme: Theme, session: Session, archive: FakeArchive
) -> None:
    desk = Desk(qtbot, theme, session)
    desk.space.show()
    qtbot.waitUntil(lambda: not session.is_busy)
    button = next(one for one in desk.space.empty.findChildren(QPushButton) if one.isVisible())
    with qtbot.waitSignal(desk.space.import_requested):
        QTest.mouseClick(button, LEFT)


def test_an_import_that_was_cut_off_is_told_when_the_archive_is_opened(
    qtbot: QtBot, theme: Theme, session: Session, disk: FakeDisk
) -> None:
    desk = Desk(qtbot, theme, session)
    cut_off: list[BatchSummary] = []
    desk.desk.cut_off.connect(cut_off.append)
    disk.open(Path("second.archive"))
    disk.archives["second"].batches.all = [batch(9, BatchState.RUNNING, imported=4)]
    session.open(Path("second.archive"))
    qtbot.waitUntil(lambda: bool(cut_off))
    assert [one.id for one in cut_off] == [9]
    desk.desk.do(Deed.RESUME, cut_off[0])
    assert desk.work.asked == [("resume", 9, False)]


def test_tab_reaches_everything_and_stays_where_a_button_goes(
    qtbot: QtBot, session: Session, desk: Desk
) -> None:
    look(qtbot, session, desk)
    space, panel = desk.space, desk.space.panel
    space.setFocus()
    stops: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in stops:
        assert here is not None
        stops.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    tile = panel.tiles.tile(panel.tiles.current)
    assert stops == [
        space.view, panel.resume, panel.stay, panel.show_articles, panel.report, panel.undo,
        tile, panel.table, space.new,
    ]  # fmt: skip
    panel.resume.setFocus()
    running = replace(space.model.batches[0], state=BatchState.RUNNING)
    panel.show_batch(running, Phase.RUNNING, writable=True, busy=True)
    assert QApplication.focusWidget() is panel.pause


def test_it_is_told_once_until_it_stands_otherwise(
    qtbot: QtBot, theme: Theme, session: Session, disk: FakeDisk
) -> None:
    desk = Desk(qtbot, theme, session)
    told: list[BatchState] = []
    desk.desk.cut_off.connect(lambda one: told.append(one.state))
    disk.open(Path("second.archive"))
    for stands in (
        batch(9, BatchState.PAUSED, imported=4),
        batch(9, BatchState.PAUSED, imported=4),
        batch(9, BatchState.PAUSED, imported=5),
        batch(9, BatchState.ASKING, imported=5),
        batch(9, BatchState.ASKING, imported=5),
    ):
        disk.archives["second"].batches.all = [stands]
        session.open(Path("second.archive"))
        qtbot.waitUntil(lambda: session.is_open and not session.is_busy)
        session.close()
        qtbot.waitUntil(lambda: not session.is_open and not session.is_busy)
    assert told == [BatchState.PAUSED, BatchState.PAUSED, BatchState.ASKING]
