"""The second step: columns go into fields, by themselves, by hand or by a preset."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.import_plans import ImportPlan, Reading
from archive_app.settings.presets import load_preset
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.importing.fields_page import FieldsPage
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from tests.ui.importing.source_fakes import COLUMNS, summary


@pytest.fixture(autouse=True)
def _own_presets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("archive_app.settings.presets.preset_folder", lambda: tmp_path / "presets")


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, session: Session, _own_presets: None) -> Iterator[FieldsPage]:
    page = FieldsPage(theme, session)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    qtbot.waitUntil(lambda: not session.is_busy)
    yield page
    qtbot.waitUntil(lambda: not session.is_busy)


def box(page: FieldsPage, column: str) -> ChoiceBox:
    return next(
        one
        for one in page.findChildren(ChoiceBox)
        if one.accessibleName() == f"Field for column {column}"
    )


def choose(one: ChoiceBox, value: str) -> None:
    one.setCurrentIndex(one.findData(value))
    one.activated.emit(one.currentIndex())


def test_without_columns_nothing_is_to_be_done(page: FieldsPage) -> None:
    page.set_summary(summary())
    assert not page.is_needed
    assert page.step_state == "nothing to map"
    assert page.plan().reading.mapping == {}


def test_columns_go_where_they_say(page: FieldsPage) -> None:
    page.set_summary(summary(COLUMNS))
    page.begin(ImportPlan(()))
    assert page.is_needed
    assert page.step_state == "2 of 4 mapped"
    assert box(page, "Headline").currentText() == "Title"
    assert box(page, "clicks").currentText() == "Kept as an extra"
    assert page.plan().reading.mapping == {}  # nothing that a person decided


def test_only_what_a_person_changes_is_in_the_plan(page: FieldsPage) -> None:
    page.set_summary(summary(COLUMNS))
    page.begin(ImportPlan(()))
    choose(box(page, "when"), "published")
    choose(box(page, "Headline"), "")
    assert page.plan().reading.mapping == {"when": "published", "Headline": ""}
    assert page.step_state == "2 of 4 mapped"


def test_a_look_of_later_does_not_forget_what_a_person_chose(page: FieldsPage) -> None:
    page.set_summary(summary(COLUMNS))
    page.begin(ImportPlan(()))
    choose(box(page, "when"), "published")
    page.begin(page.plan())
    page.set_summary(summary(COLUMNS, files=2))
    assert page.plan().reading.mapping == {"when": "published"}


def test_a_plan_is_shown_as_it_maps(page: FieldsPage) -> None:
    page.set_summary(summary(COLUMNS))
    page.begin(ImportPlan((), Reading(mapping={"clicks": "id"})))
    assert box(page, "clicks").currentText() == "Identifier"


def test_what_would_surprise_is_said(page: FieldsPage) -> None:
    page.set_summary(summary(COLUMNS))
    page.begin(ImportPlan(()))
    choose(box(page, "Body"), "")
    assert page.sentence.text().startswith("No column goes into a text")
    choose(box(page, "Body"), "text")
    choose(box(page, "clicks"), "title")
    assert page.sentence.text().startswith("2 columns go into “Title”")


def test_a_preset_is_kept_and_used(qtbot: QtBot, page: FieldsPage) -> None:
    page.set_summary(summary(COLUMNS))
    page.begin(ImportPlan(()))
    choose(box(page, "when"), "published")
    QTest.keyClicks(page.presets.name, "legal")
    QTest.keyClick(page.presets.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.presets.choice.findData("legal") > 0)
    assert load_preset("legal")["when"] == "published"
    choose(box(page, "when"), "")
    choose(page.presets.choice, "legal")
    qtbot.waitUntil(lambda: box(page, "when").value == "published")
    assert page.presets.told.text() == "The preset names 4 of these 4 columns."


def test_a_name_that_can_not_be_is_told(qtbot: QtBot, page: FieldsPage) -> None:
    page.set_summary(summary(COLUMNS))
    QTest.keyClicks(page.presets.name, "../x")
    page.presets.keep.click()
    qtbot.waitUntil(lambda: "can't be the name of a preset" in page.presets.told.text())
