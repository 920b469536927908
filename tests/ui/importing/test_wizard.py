"""The wizard: five steps, one plan, and what happens when it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.ui.importing.wizard import ImportWizard
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from tests.ui.importing import rows
from tests.ui.importing.fakes import FakeArchive
from tests.ui.importing.source_fakes import (
    COLUMNS,
    FakePrompts,
    LookingWork,
    ProfileBatches,
    summary,
)

ZIP = Path("/in/songning-2021.zip")
SOURCE, FIELDS, CLEANING, PREVIEW, IMPORT = range(5)


@pytest.fixture
def work() -> LookingWork:
    return LookingWork()


@pytest.fixture
def batches() -> ProfileBatches:
    return ProfileBatches()


@pytest.fixture
def archive(batches: ProfileBatches) -> FakeArchive:
    archive = FakeArchive()
    archive.batches = batches
    return archive


@pytest.fixture
def wizard(
    qtbot: QtBot, theme: Theme, session: Session, work: LookingWork
) -> Iterator[ImportWizard]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1440, 900)
    wizard = ImportWizard(theme, session, cast(LongWork, work), FakePrompts(), window)
    yield wizard
    work.running = False
    wizard.close()
    qtbot.waitUntil(lambda: not session.is_busy)


def looked(qtbot: QtBot, work: LookingWork, *, tables: bool = False) -> None:
    qtbot.waitUntil(lambda: bool(work.looks))
    work.end_look(summary(COLUMNS if tables else ()))


def to_preview(qtbot: QtBot, wizard: ImportWizard, work: LookingWork) -> None:
    wizard.start([ZIP])
    looked(qtbot, work)
    wizard.go_on()
    wizard.go_on()
    assert wizard.step == PREVIEW


def to_import(qtbot: QtBot, wizard: ImportWizard, work: LookingWork) -> None:
    to_preview(qtbot, wizard, work)
    rows.write(work.target, [rows.row(number) for number in range(8)])
    work.end_preview()
    qtbot.waitUntil(lambda: wizard.foot.next.isEnabled())
    wizard.go_on()
    assert wizard.step == IMPORT


def imported(work: LookingWork) -> ImportPlan:
    return next(cast(ImportPlan, one[1]) for one in work.asked if one[0] == "import")


def primaries(wizard: ImportWizard) -> list[str]:
    buttons = wizard.findChildren(QPushButton)
    return [one.text() for one in buttons if one.isVisible() and one.property("primary")]


def test_it_opens_beside_the_window_and_asks_for_files(wizard: ImportWizard) -> None:
    wizard.start()
    assert wizard.isVisible()
    assert not wizard.isModal()
    assert wizard.step == SOURCE
    assert not wizard.foot.next.isEnabled()
    assert wizard.focusWidget() is wizard.source.empty.files


def test_dropped_files_are_looked_into_at_once(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork
) -> None:
    wizard.start([ZIP])
    looked(qtbot, work)
    assert work.looks[0][0] == (ZIP,)
    assert wizard.head.facts.text() == "songning-2021.zip · 4,400 files · 61 MB"
    assert wizard.rail.step(SOURCE).accessibleDescription() == "1 archive"


def test_the_step_of_fields_is_passed_where_there_are_no_columns(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork
) -> None:
    wizard.start([ZIP])
    looked(qtbot, work)
    QTest.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wizard.step == CLEANING
    wizard.foot.back.click()
    assert wizard.step == SOURCE
    wizard.rail.step(FIELDS).click()  # and can be looked at all the same
    assert wizard.step == FIELDS


def test_the_step_of_fields_comes_where_there_are_columns(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork
) -> None:
    wizard.start([ZIP])
    looked(qtbot, work, tables=True)
    wizard.go_on()
    assert wizard.step == FIELDS
    assert wizard.rail.step(FIELDS).accessibleName() == "Step 2, Fields, shown now"
    assert wizard.rail.step(FIELDS).accessibleDescription() == "2 of 4 mapped"
    assert wizard.rail.step(SOURCE).accessibleName() == "Step 1, Source, done"


def test_what_every_step_decided_is_in_the_plan_that_is_imported(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork
) -> None:
    wizard.start([ZIP], attach="")
    looked(qtbot, work, tables=True)
    wizard.go_on()
    wizard.fields.apply_preset({"when": "published"})
    wizard.go_on()
    wizard.cleaning.rules.switch("byline").click()
    wizard.show_step(SOURCE)
    wizard.rail.step(PREVIEW).click()
    rows.write(work.target, [rows.row(number) for number in range(4)])
    work.end_preview()
    qtbot.waitUntil(lambda: wizard.foot.next.isEnabled())
    wizard.go_on()
    plan = imported(work)
    assert plan.paths == (str(ZIP),)
    assert plan.reading.mapping == {"when": "published"}
    assert plan.reading.rules_off == frozenset({"byline"})


def test_an_import_begins_by_the_button_alone(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork
) -> None:
    to_preview(qtbot, wizard, work)
    assert not wizard.rail.step(IMPORT).isEnabled()
    assert wizard.rail.step(CLEANING).isEnabled()
    rows.write(work.target, [rows.row(number) for number in range(8)])
    work.end_preview()
    qtbot.waitUntil(lambda: wizard.foot.next.isEnabled())
    assert not wizard.rail.step(IMPORT).isEnabled()
    assert wizard.foot.next.text() == "Import 4 articles"


def test_rules_of_a_source_are_kept_when_the_import_begins(
    qtbot: QtBot,
    session: Session,
    wizard: ImportWizard,
    work: LookingWork,
    batches: ProfileBatches,
) -> None:
    wizard.start([ZIP])
    looked(qtbot, work)
    wizard.go_on()
    scope = wizard.cleaning.scope
    scope.setCurrentIndex(scope.findData("Legal Daily"))
    scope.activated.emit(scope.currentIndex())
    wizard.cleaning.rules.switch("byline").click()
    wizard.go_on()
    rows.write(work.target, [rows.row(number) for number in range(8)])
    work.end_preview()
    qtbot.waitUntil(lambda: wizard.foot.next.isEnabled())
    assert batches.kept == {}
    wizard.go_on()
    qtbot.waitUntil(lambda: not session.is_busy)
    assert batches.kept == {"Legal Daily": frozenset({"byline"})}


def test_one_button_stands_out_on_every_step(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork
) -> None:
    wizard.start([ZIP])
    looked(qtbot, work, tables=True)
    for _ in range(3):
        assert primaries(wizard) == [wizard.foot.next.text()]
        wizard.go_on()
    assert primaries(wizard) == [wizard.foot.next.text()]


def test_enter_in_a_field_presses_no_button(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork
) -> None:
    wizard.start([ZIP])
    looked(qtbot, work, tables=True)
    wizard.go_on()
    QTest.keyClick(wizard.fields.presets.name, Qt.Key.Key_Return)
    assert wizard.step == FIELDS
    wizard.foot.back.setFocus()
    QTest.keyClick(wizard.foot.back, Qt.Key.Key_Return)  # a button itself it does press
    assert wizard.step == SOURCE


def test_tab_walks_a_page_as_it_is_read_then_the_buttons(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork
) -> None:
    wizard.start([ZIP])
    looked(qtbot, work)
    wizard.source.add_files.setFocus()
    stops: list[QWidget] = []
    while wizard.focusWidget() not in stops:
        stops.append(wizard.focusWidget())
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
    page, boxes = wizard.source, [wizard.source.samples.encoding_box(row) for row in (0, 1)]
    assert stops[:8] == [
        page.add_files, page.add_folder, page.list.row(0).remove, page.encoding, page.samples,
        *boxes, wizard.foot.next,
    ]  # fmt: skip
    assert stops[-1] is wizard.rail.step(PREVIEW)


def test_the_keyboard_goes_from_pause_to_what_comes_after_it(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork, batches: ProfileBatches
) -> None:
    to_import(qtbot, wizard, work)
    page = wizard.importing
    batches.put(BatchState.PAUSED, imported=4)
    page.pause.setFocus()
    work.end_import(BatchState.PAUSED)
    qtbot.waitUntil(lambda: wizard.focusWidget() is page.resume)
    QTest.keyClick(page.resume, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: wizard.focusWidget() is page.pause)
    batches.put(BatchState.DONE, imported=8)
    work.end_import(BatchState.DONE)
    qtbot.waitUntil(lambda: wizard.foot.next.text() == "Close")
    assert wizard.focusWidget() is wizard.foot.next


def test_closing_stops_a_dry_run(qtbot: QtBot, wizard: ImportWizard, work: LookingWork) -> None:
    to_preview(qtbot, wizard, work)
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert work.asked[-1] == ("stop",)


def test_closing_leaves_an_import_running_and_opening_shows_it(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork
) -> None:
    to_import(qtbot, wizard, work)
    before = list(work.asked)
    wizard.close()
    assert wizard.is_importing
    wizard.start([Path("/in/other.zip")])
    assert wizard.step == IMPORT
    assert work.asked == before
    assert not wizard.foot.back.isVisible()
    assert not wizard.rail.step(SOURCE).isEnabled()


def test_after_an_import_it_opens_for_a_new_one(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork, batches: ProfileBatches
) -> None:
    to_import(qtbot, wizard, work)
    batches.put(BatchState.DONE, imported=4)
    work.end_import(BatchState.DONE)
    qtbot.waitUntil(lambda: wizard.foot.next.text() == "Close")
    wizard.foot.next.click()
    assert not wizard.isVisible()
    wizard.start()
    assert wizard.step == SOURCE
    assert wizard.source.paths == ()
    assert "done" not in wizard.rail.step(IMPORT).accessibleName()
    assert wizard.importing.step_state == "report at the end"


def test_it_closes_with_the_archive(wizard: ImportWizard, session: Session) -> None:
    wizard.start()
    session.close()
    assert not wizard.isVisible()


def test_it_fits_a_small_window(
    qtbot: QtBot, theme: Theme, session: Session, work: LookingWork
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    wizard = ImportWizard(theme, session, cast(LongWork, work), FakePrompts(), window)
    wizard.start()
    assert wizard.width() <= 1024
    assert wizard.height() <= 700
    wizard.close()


def test_every_control_without_words_has_a_name(
    qtbot: QtBot, wizard: ImportWizard, work: LookingWork
) -> None:
    wizard.start([ZIP])
    looked(qtbot, work, tables=True)
    for step in (SOURCE, FIELDS, CLEANING):
        wizard.show_step(step)
        nameless = [
            button
            for button in wizard.findChildren(QAbstractButton)
            if button.isVisible() and not (button.text().strip() or button.accessibleName())
        ]
        assert nameless == []
