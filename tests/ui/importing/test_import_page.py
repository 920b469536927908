"""The import page as a person meets it: progress, pause, the question, the report, the way back."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import EnvironmentProblem
from archive_app.domain.ids import BatchId
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import Outcome
from archive_app.ui.importing.import_page import ImportPage
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from tests.ui.importing.fakes import FakeArchive, FakeWork

PLAN = ImportPlan(("/in/songning-2021.zip",))


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, session: Session, long_work: LongWork) -> ImportPage:
    page = ImportPage(theme, session, long_work)
    qtbot.addWidget(page, before_close_func=ImportPage.leave)
    page.resize(900, 560)
    with qtbot.waitExposed(page):
        page.show()
    return page


def offered(page: ImportPage) -> set[str]:
    buttons: list[QPushButton] = page.findChildren(QPushButton)
    return {one.text() for one in buttons if one.isVisible() and one.isEnabled()}


def counted(page: ImportPage) -> dict[str, int]:
    names = [page.tiles.tile(outcome).accessibleName() for outcome in Outcome if outcome in SHOWN]
    return {name.split(",")[0]: int(name.rsplit(" ", 1)[1].replace(",", "")) for name in names}


def settle(qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not session.is_busy)


SHOWN = set(Outcome) - {Outcome.COMPANION}


def test_counts_grow_while_it_runs(
    qtbot: QtBot, page: ImportPage, work: FakeWork, archive: FakeArchive, session: Session
) -> None:
    archive.batches.put(BatchState.RUNNING, 1, imported=9)  # was cut off once
    page.begin(PLAN)
    assert work.asked == [("import", PLAN)]
    assert page.heading.text() == "Importing songning-2021.zip"
    work.go_on(1912, 4400, "220 a second, 11 s left")
    assert page.pace.text() == "1,912 of 4,400 files · 220 a second, 11 s left"
    assert offered(page) == {"Pause"}
    settle(qtbot, session)  # which imports there were is known
    archive.batches.put(BatchState.RUNNING, 2, imported=1900, failed=3)
    qtbot.waitUntil(lambda: counted(page)["Imported"] == 1900)
    assert counted(page)["Not imported"] == 3
    qtbot.waitUntil(lambda: page.lines.index(2, 1).data() == "failed 2")
    archive.batches.put(BatchState.RUNNING, 2, imported=2000, failed=250)
    qtbot.waitUntil(lambda: page.lines.rowCount() == 250)
    qtbot.waitUntil(lambda: page.lines.index(249, 1).data() == "failed 249")


def test_a_pause_can_go_on(
    qtbot: QtBot, page: ImportPage, work: FakeWork, archive: FakeArchive
) -> None:
    archive.batches.put(BatchState.PAUSED, imported=5)
    page.begin(PLAN)
    page.pause.click()
    assert work.last() == ("pause",)
    assert offered(page) == set()
    work.end_import(BatchState.PAUSED)
    qtbot.waitUntil(lambda: "Undo this import" in offered(page))
    assert page.heading.text() == "Paused"
    page.resume.click()
    assert work.last() == ("resume", BatchId(1), False)
    assert page.heading.text() == "Importing songning-2021.zip"


def test_too_much_that_is_bad_is_a_question(
    qtbot: QtBot, page: ImportPage, work: FakeWork, archive: FakeArchive
) -> None:
    archive.batches.put(BatchState.ASKING, imported=36, failed=4)
    page.begin(PLAN)
    work.end_import(BatchState.ASKING)
    choices = {"Go on all the same", "Stop here", "Show these articles", "Undo this import"}
    qtbot.waitUntil(lambda: offered(page) == choices)
    assert page.sentence.text().startswith("4 of 40 records could not be imported.")
    page.resume.click()
    assert work.last() == ("resume", BatchId(1), True)


def test_it_can_stop_where_it_asks(
    qtbot: QtBot, page: ImportPage, work: FakeWork, archive: FakeArchive
) -> None:
    archive.batches.put(BatchState.ASKING, imported=36, failed=4)
    page.begin(PLAN)
    work.end_import(BatchState.ASKING)
    qtbot.waitUntil(page.stay.isVisible)
    page.stay.click()
    qtbot.waitUntil(lambda: page.heading.text() == "Stopped")
    assert archive.imports.stopped == [BatchId(1)]
    assert offered(page) == {"Retry failed", "Show these articles", "Undo this import"}


def test_the_end_shows_outcomes_with_reasons(
    qtbot: QtBot, page: ImportPage, work: FakeWork, archive: FakeArchive
) -> None:
    counts: dict[str, Any] = {"imported": 4112, "updated": 3, "duplicate": 61, "failed": 24}
    archive.batches.put(BatchState.DONE, **counts)
    page.begin(PLAN)
    work.end_import(BatchState.DONE)
    qtbot.waitUntil(lambda: page.heading.text() == "Import finished")
    qtbot.waitUntil(lambda: page.lines.rowCount() == 24)
    assert "4,115 articles imported or renewed, of 4,200 records." in page.sentence.text()
    page.tiles.tile(Outcome.DUPLICATE).click()
    assert page.lines.rowCount() == 61
    qtbot.waitUntil(lambda: page.lines.index(60, 1).data() == "duplicate 60")
    page.retry.click()
    assert work.last() == ("retry", BatchId(1))


def test_an_import_is_undone(
    qtbot: QtBot, page: ImportPage, work: FakeWork, archive: FakeArchive, session: Session
) -> None:
    changes: list[ChangeSet] = []
    session.changed.connect(changes.append)
    archive.batches.put(BatchState.DONE, imported=2)
    page.begin(PLAN)
    work.end_import(BatchState.DONE)
    qtbot.waitUntil(page.undo.isVisible)
    page.undo.click()
    qtbot.waitUntil(lambda: page.heading.text() == "The import was undone")
    qtbot.waitUntil(lambda: offered(page) == set())
    assert (archive.batches.undone, len(changes)) == ([BatchId(1)], 1)


def test_an_undo_arrives_though_the_window_has_gone(
    qtbot: QtBot,
    theme: Theme,
    session: Session,
    long_work: LongWork,
    work: FakeWork,
    archive: FakeArchive,
) -> None:
    changes: list[ChangeSet] = []
    session.changed.connect(changes.append)
    archive.batches.put(BatchState.DONE, imported=2)
    page = ImportPage(theme, session, long_work)
    page.begin(PLAN)
    work.end_import(BatchState.DONE)
    qtbot.waitUntil(lambda: not page.undo.isHidden())
    page.undo.click()
    page.leave()
    page.deleteLater()
    qtbot.waitUntil(lambda: len(changes) == 1)


def test_the_articles_of_the_import_are_asked_for(
    qtbot: QtBot, page: ImportPage, work: FakeWork, archive: FakeArchive
) -> None:
    archive.batches.put(BatchState.DONE, imported=2)
    page.begin(PLAN)
    work.end_import(BatchState.DONE)
    qtbot.waitUntil(page.show_articles.isVisible)
    with qtbot.waitSignal(page.articles_wanted) as wanted:
        page.show_articles.click()
    assert wanted.args[0].id == 1


def test_a_fault_of_the_machine_is_told_and_can_go_on(
    qtbot: QtBot, page: ImportPage, work: FakeWork, archive: FakeArchive, session: Session
) -> None:
    page.begin(PLAN)
    settle(qtbot, session)
    archive.batches.put(BatchState.FAILED, imported=5)
    work.fail(EnvironmentProblem("The disk is full.", "Make room."))
    qtbot.waitUntil(lambda: "Go on" in offered(page))
    qtbot.waitUntil(lambda: counted(page)["Imported"] == 5)
    assert page.sentence.text().startswith("The disk is full. Make room.")
    page.resume.click()
    assert work.last() == ("resume", BatchId(1), False)


def test_a_child_that_dies_without_a_word_can_go_on(
    qtbot: QtBot, page: ImportPage, work: FakeWork, archive: FakeArchive
) -> None:
    archive.batches.put(BatchState.RUNNING, imported=5)
    page.begin(PLAN)
    work.end()
    qtbot.waitUntil(lambda: page.heading.text() == "The import was cut off")
    assert "Go on" in offered(page)


def test_it_waits_for_what_runs(page: ImportPage, work: FakeWork) -> None:
    work.begin_other()
    page.begin(PLAN)
    assert (page.heading.text(), work.asked) == ("Waiting", [])
    work.end()
    assert work.asked == [("import", PLAN)]


def test_an_archive_that_is_closed_has_no_import(
    qtbot: QtBot, page: ImportPage, work: FakeWork, archive: FakeArchive, session: Session
) -> None:
    archive.batches.put(BatchState.DONE, imported=2)
    page.begin(PLAN)
    work.end_import(BatchState.DONE)
    qtbot.waitUntil(page.undo.isVisible)
    session.close()
    assert offered(page) == set()
    assert page.lines.rowCount() == 0
