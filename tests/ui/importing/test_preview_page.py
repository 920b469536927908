"""The preview as a person meets it: rows come in, are filtered, found, chosen, put right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.errors import EnvironmentProblem
from archive_app.domain.findings import FindingKind, Span
from archive_app.domain.import_plans import Decision, ImportPlan, Reading, RecordKey
from archive_app.domain.import_preview import Readiness
from archive_app.ui.importing.preview_page import PreviewPage
from archive_app.ui.importing.preview_words import Column
from archive_app.ui.long_work import LongWork
from archive_app.ui.models.tag_list import TagState
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from tests.ui.importing import rows
from tests.ui.importing.fakes import FakeArchive, FakeWork

PLAN = ImportPlan(("/in",))
MARKUP = Dismissal(Side.TRANSLATION, FindingKind.STRAY_MARKUP, Span(0, 4))

Finish = Callable[[int], None]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, session: Session, long_work: LongWork) -> PreviewPage:
    page = PreviewPage(theme, session, long_work)
    qtbot.addWidget(page, before_close_func=PreviewPage.leave)
    page.resize(1052, 560)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def finish(qtbot: QtBot, page: PreviewPage, work: FakeWork, session: Session) -> Finish:
    """A dry run with so many rows, from its beginning to its end."""

    def run(count: int) -> None:
        page.begin(PLAN)
        rows.write(work.target, [rows.row(n) for n in range(count)])
        work.end_preview()
        qtbot.waitUntil(lambda: page.footer_text.startswith("Dry run finished"))
        settle(qtbot, session)

    return run


def settle(qtbot: QtBot, session: Session) -> None:
    qtbot.wait(100)  # pauses before a search and before a row is looked into
    qtbot.waitUntil(lambda: not session.read_lane.busy)


def click_box(
    page: PreviewPage, place: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    index = page.model.index(place, Column.CHOICE)
    at = page.view.visualRect(index).center()
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, keys, at)


def click_row(page: PreviewPage, place: int) -> None:
    index = page.model.index(place, Column.ARTICLE)
    at = page.view.visualRect(index).topLeft() + QPoint(20, 10)
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def shows(page: PreviewPage, wanted: list[int]) -> bool:
    return list(page.model.shown) == wanted


def state(page: PreviewPage) -> TagState:
    return page.view.choose_all.state


def key(number: int) -> RecordKey:
    return RecordKey(rows.row(number).file, 0)


def test_rows_show_while_the_child_writes_them(
    qtbot: QtBot, page: PreviewPage, work: FakeWork
) -> None:
    page.begin(PLAN)
    rows.write(work.target, [rows.row(n) for n in range(3)])
    work.go_on(3, 8)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert page.strip.label.text() == "3 of 8 files looked at"
    assert not page.can_go_on
    rows.write(work.target, [rows.row(n) for n in range(3, 8)])
    work.end_preview()
    qtbot.waitUntil(lambda: page.can_go_on)
    assert page.model.rowCount() == 8
    assert page.next_text == "Import 4 articles"
    assert page.strip.isHidden()
    names = [page.chips.chip(kind).accessibleName() for kind in (None, *Readiness)]
    assert names == [
        "All, rows: 8", "Ready, rows: 2", "Warnings, rows: 2", "Duplicates, rows: 2",
        "Errors, rows: 2",
    ]  # fmt: skip


def test_the_panel_never_asks_for_a_row_while_one_is_chosen(
    qtbot: QtBot, page: PreviewPage, finish: Finish
) -> None:
    titles: list[str] = []
    page.view.row_entered.connect(lambda _number: titles.append(page.panel.title.text()))
    finish(4)
    assert titles == ["Changes in row 2"]
    page.search.setText("nothing says that")
    qtbot.waitUntil(lambda: not page.view.currentIndex().isValid())
    page.search.clear()
    page.chips.chip(Readiness.READY).click()
    qtbot.waitUntil(lambda: titles[-1] == "Changes in row 1")


def test_a_chip_shows_its_rows_alone(page: PreviewPage, finish: Finish) -> None:
    finish(12)
    page.chips.chip(Readiness.ERROR).click()
    assert list(page.model.shown) == [3, 7, 11]
    assert not page.view.choose_all.isEnabled()
    page.chips.chip(None).click()
    assert page.model.rowCount() == 12


def test_find_looks_at_titles_files_and_results(
    qtbot: QtBot, page: PreviewPage, finish: Finish, session: Session
) -> None:
    finish(40)
    for typed, wanted in (("base 17", [17]), ("000004.TXT", [4]), ("启用 5", [5]), ("no such", [])):
        page.search.selectAll()
        page.search.insert(typed)  # as an input method does
        qtbot.waitUntil(partial(shows, page, wanted))
    page.search.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == 40)
    QTest.keyClicks(page.search, "gb18030")
    qtbot.waitUntil(lambda: len(page.model.shown) == 10)
    page.chips.chip(Readiness.READY).click()
    assert page.model.rowCount() == 0


def test_a_search_takes_in_rows_that_come_later(
    qtbot: QtBot, page: PreviewPage, work: FakeWork
) -> None:
    page.begin(PLAN)
    rows.write(work.target, [rows.row(n) for n in range(20)])
    qtbot.waitUntil(lambda: page.model.rowCount() == 20)
    QTest.keyClicks(page.search, "base 2")
    qtbot.waitUntil(lambda: list(page.model.shown) == [2])
    rows.write(work.target, [rows.row(n) for n in range(20, 30)])
    work.end_preview()
    wanted = [2, 20, 21, 22, 24, 25, 26, 28, 29]  # errors have no title
    qtbot.waitUntil(lambda: list(page.model.shown) == wanted)


def test_boxes_leave_rows_out_one_by_one_and_in_ranges(
    qtbot: QtBot, page: PreviewPage, finish: Finish
) -> None:
    finish(8)
    click_box(page, 0)
    assert page.next_text == "Import 3 articles"
    click_box(page, 5, Qt.KeyboardModifier.ShiftModifier)  # from the row of the last click on
    assert page.next_text == "Import"
    assert not page.can_go_on
    click_box(page, 2)  # a duplicate: nothing to choose
    click_box(page, 4)
    assert page.next_text == "Import 1 article"
    qtbot.waitUntil(lambda: page.can_go_on)
    assert set(page.plan().reading.decisions) == {key(0), key(1), key(5)}
    assert all(one.skip for one in page.plan().reading.decisions.values())


def test_space_does_it_from_the_keyboard(page: PreviewPage, finish: Finish) -> None:
    finish(8)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Home)
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert not page.model.choice.is_written(0)
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert page.model.choice.written_among([0, 1]) == (2, 2)  # all in before any goes out
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert page.next_text == "Import"
    assert not page.can_go_on


def test_the_box_in_the_heading_stands_for_what_is_shown(
    qtbot: QtBot, page: PreviewPage, finish: Finish
) -> None:
    finish(8)
    box = page.view.choose_all
    assert state(page) is TagState.ALL
    page.chips.chip(Readiness.WARNING).click()
    box.click()
    assert (state(page), page.next_text) == (TagState.NONE, "Import 2 articles")
    page.chips.chip(None).click()
    assert state(page) is TagState.SOME
    box.click()
    assert (state(page), page.next_text) == (TagState.ALL, "Import 4 articles")
    assert page.plan() == PLAN


def test_a_row_that_is_chosen_shows_its_changes_and_can_be_put_right(
    qtbot: QtBot, page: PreviewPage, finish: Finish, archive: FakeArchive, session: Session
) -> None:
    finish(8)
    click_row(page, 4)
    settle(qtbot, session)
    assert archive.imports.plans[-1] == PLAN
    page.panel.dismissed.emit(MARKUP)
    settle(qtbot, session)
    assert page.plan().reading.decisions == {key(4): Decision(dismissed=(MARKUP,))}
    assert archive.imports.plans[-1].reading.decision(*key(4)).dismissed == (MARKUP,)
    page.panel.field_edited.emit("published", "2021-03-06")
    page.panel.restored.emit(MARKUP)
    settle(qtbot, session)
    assert page.plan().reading.decisions == {key(4): Decision(fields={"published": "2021-03-06"})}
    assert page.next_text == "Import 4 articles"


def test_a_dry_run_of_nothing_new_says_so(qtbot: QtBot, page: PreviewPage, work: FakeWork) -> None:
    page.begin(PLAN)
    rows.write(work.target, [rows.row(0, Readiness.DUPLICATE), rows.row(1, Readiness.ERROR)])
    work.end_preview()
    qtbot.waitUntil(lambda: page.footer_text.startswith("Nothing would be imported"))
    assert not page.can_go_on


def test_a_date_put_right_stands_in_its_row(page: PreviewPage, finish: Finish) -> None:
    finish(2)
    page.model.set_field(1, key(1), "published", "2021-03-08")
    assert page.model.index(1, Column.DATE).data() == "8 Mar 2021"
    page.model.set_field(1, key(1), "published", "")
    assert page.model.index(1, Column.DATE).data() != "8 Mar 2021"


def test_a_row_that_cannot_be_read_has_no_changes(
    qtbot: QtBot, page: PreviewPage, finish: Finish, session: Session
) -> None:
    told: list[object] = []
    session.failed.connect(told.append)
    finish(8)
    click_row(page, 3)
    settle(qtbot, session)
    assert not told  # the row itself says what is wrong


def test_a_dry_run_that_is_stopped_may_be_imported_all_the_same(
    qtbot: QtBot, page: PreviewPage, work: FakeWork
) -> None:
    page.begin(PLAN)
    rows.write(work.target, [rows.row(n) for n in range(6)])
    work.go_on(6, 4400)
    page.strip.stop.click()
    assert work.last() == ("stop",)
    work.end_preview()
    qtbot.waitUntil(lambda: page.can_go_on)
    assert page.next_text == "Import all"
    assert page.footer_text.startswith("Stopped after 6 of 4,400 files.")
    page.strip.again.click()
    assert work.last()[0] == "preview"
    assert page.model.rowCount() == 0


def test_a_dry_run_that_fails_says_why(qtbot: QtBot, page: PreviewPage, work: FakeWork) -> None:
    page.begin(PLAN)
    work.fail(EnvironmentProblem("The disk is full.", "Make room."))
    qtbot.waitUntil(page.strip.again.isVisible)
    assert page.strip.label.text() == "The disk is full."
    assert not page.can_go_on


def test_a_dry_run_waits_for_what_runs(qtbot: QtBot, page: PreviewPage, work: FakeWork) -> None:
    work.begin_other()
    page.begin(PLAN)
    assert page.strip.label.text() == "Waiting until another task is done"
    assert work.asked == []
    work.end()
    assert work.asked[0][0] == "preview"


def test_decisions_survive_going_back_to_the_rules(
    qtbot: QtBot, page: PreviewPage, work: FakeWork, finish: Finish, session: Session
) -> None:
    finish(8)
    click_box(page, 0)
    settle(qtbot, session)
    page.begin(PLAN)
    assert len(work.asked) == 1  # nothing changed: what was found is still right
    other = replace(PLAN, reading=Reading(rules_off=frozenset({"boilerplate"})))
    page.begin(other)
    assert work.last()[1] == other  # a row that was left out is looked at all the same
    rows.write(work.target, [rows.row(n) for n in range(8)])
    work.end_preview()
    qtbot.waitUntil(lambda: page.can_go_on)
    assert page.next_text == "Import 3 articles"
    assert page.plan().reading.decisions == {key(0): Decision(skip=True)}


def test_a_hundred_thousand_rows_are_filtered_and_searched(
    qtbot: QtBot, page: PreviewPage, work: FakeWork
) -> None:
    count = 100_000
    page.begin(PLAN)
    template = rows.row(1).to_json() + "\n"
    with work.target.open("w", encoding="ascii", newline="\n") as file:
        file.writelines(template.replace("000001", f"{n:06}") for n in range(count))
    work.end_preview()
    qtbot.waitUntil(lambda: page.can_go_on, timeout=20_000)
    assert page.next_text == "Import 100,000 articles"
    QTest.keyClicks(page.search, "099999.txt")
    qtbot.waitUntil(lambda: list(page.model.shown) == [99_999], timeout=20_000)
    page.search.clear()
    qtbot.waitUntil(lambda: page.model.rowCount() == count)
    page.view.choose_all.click()
    qtbot.waitUntil(lambda: not page.model.choice.nameless, timeout=20_000)
    assert len(page.plan().reading.decisions) == count


def test_leaving_lets_the_file_of_the_dry_run_go(
    qtbot: QtBot, page: PreviewPage, work: FakeWork, finish: Finish
) -> None:
    finish(4)
    target: Path = work.target
    assert target.exists()
    page.leave()
    assert not target.exists()
