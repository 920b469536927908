"""The third step: rules of cleaning, for all articles or for one source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.import_plans import ImportPlan, Reading
from archive_app.ui.importing.cleaning_page import CleaningPage
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from tests.ui.importing.fakes import FakeArchive
from tests.ui.importing.source_fakes import ProfileBatches, summary

KEPT = {"Evening Post": frozenset({"byline"})}


@pytest.fixture
def batches() -> ProfileBatches:
    return ProfileBatches(KEPT)


@pytest.fixture
def archive(batches: ProfileBatches) -> FakeArchive:
    archive = FakeArchive()
    archive.batches = batches
    return archive


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, session: Session) -> CleaningPage:
    page = CleaningPage(theme, session)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    page.set_summary(summary())
    page.begin(ImportPlan(()))
    qtbot.waitUntil(lambda: not session.is_busy)
    return page


def switch(page: CleaningPage, rule: str) -> None:
    one = page.rules.switch(rule)
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Space)


def choose(page: CleaningPage, source: str) -> None:
    page.scope.setCurrentIndex(page.scope.findData(source))
    page.scope.activated.emit(page.scope.currentIndex())


def test_all_rules_are_on_at_first_but_those_kept_for_sources(page: CleaningPage) -> None:
    assert page.step_state == "all rules on"
    reading = page.plan().reading
    assert reading.rules_off == frozenset()
    assert reading.rules_off_for == KEPT


def test_a_switch_turns_a_rule_off_for_all(page: CleaningPage) -> None:
    switch(page, "boilerplate")
    assert page.plan().reading.rules_off == frozenset({"boilerplate"})
    assert page.step_state == "10 rules on"
    switch(page, "boilerplate")
    assert page.plan().reading.rules_off == frozenset()


def test_rules_of_one_source_leave_others_alone(page: CleaningPage) -> None:
    switch(page, "credit")
    choose(page, "Legal Daily")
    assert not page.rules.switch("credit").isEnabled()  # off for all articles
    switch(page, "source_tag")
    choose(page, "")
    assert page.rules.switch("source_tag").isChecked()
    reading = page.plan().reading
    assert reading.rules_off == frozenset({"credit"})
    assert reading.rules_off_for == {**KEPT, "Legal Daily": frozenset({"source_tag"})}


def test_nothing_is_kept_in_the_library_before_the_import(
    qtbot: QtBot, page: CleaningPage, session: Session, batches: ProfileBatches
) -> None:
    choose(page, "Legal Daily")
    switch(page, "source_tag")
    page.plan()
    assert batches.kept == KEPT
    page.keep_profiles()
    qtbot.waitUntil(lambda: not session.is_busy)
    assert batches.kept == {**KEPT, "Legal Daily": frozenset({"source_tag"})}


def test_a_source_is_not_remembered_against_a_persons_will(
    qtbot: QtBot, page: CleaningPage, session: Session, batches: ProfileBatches
) -> None:
    choose(page, "Legal Daily")
    switch(page, "source_tag")
    assert page.remember.isVisible()
    page.remember.click()
    page.keep_profiles()
    qtbot.waitUntil(lambda: not session.is_busy)
    assert batches.kept == KEPT
    assert "Legal Daily" in page.plan().reading.rules_off_for


def test_a_rule_put_on_again_for_a_source_is_forgotten_there(
    qtbot: QtBot, page: CleaningPage, session: Session, batches: ProfileBatches
) -> None:
    choose(page, "Evening Post")
    switch(page, "byline")
    assert page.plan().reading.rules_off_for == {}
    page.keep_profiles()
    qtbot.waitUntil(lambda: not session.is_busy)
    assert batches.kept == {"Evening Post": frozenset()}


def test_a_plan_is_shown_as_it_is(page: CleaningPage) -> None:
    page.begin(ImportPlan((), Reading(rules_off=frozenset({"byline"}))))
    assert not page.rules.switch("byline").isChecked()
    assert page.rules.switch("credit").isChecked()


def test_pairs_are_told(page: CleaningPage) -> None:
    assert page.pairing.found.text() == "Found here: 2,150 articles of two files."
