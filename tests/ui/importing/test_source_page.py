"""The first step: files are chosen, looked into, and read in encodings that a person may choose."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.errors import EnvironmentProblem
from archive_app.domain.import_plans import ImportPlan
from archive_app.ui.importing.choice_box import ChoiceBox
from archive_app.ui.importing.samples_table import SampleColumn
from archive_app.ui.importing.source_page import SourcePage
from archive_app.ui.long_work import LongWork
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from tests.ui.importing.source_fakes import FakePrompts, LookingWork, summary

ZIP, CSV = Path("/in/a.zip"), Path("/in/b.csv")


@pytest.fixture
def work() -> LookingWork:
    return LookingWork()


@pytest.fixture
def prompts() -> FakePrompts:
    return FakePrompts()


@pytest.fixture
def page(
    qtbot: QtBot, theme: Theme, session: Session, work: LookingWork, prompts: FakePrompts
) -> Iterator[SourcePage]:
    page = SourcePage(theme, session, cast(LongWork, work), prompts)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.show()
    yield page
    page.leave()


def looked(qtbot: QtBot, work: LookingWork, times: int) -> None:
    qtbot.waitUntil(lambda: len(work.looks) == times)


def choose(box: ChoiceBox, value: str) -> None:
    """As the keyboard does: down to the value, and Enter."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def known(page: SourcePage, qtbot: QtBot, work: LookingWork, *paths: Path) -> None:
    page.add(paths)
    looked(qtbot, work, 1)
    work.end_look(summary())


def test_chosen_files_are_looked_into_and_told(
    qtbot: QtBot, page: SourcePage, work: LookingWork, prompts: FakePrompts
) -> None:
    assert page.empty.isVisible()
    assert page.step_state == "nothing chosen"
    prompts.files = [ZIP, CSV]
    page.empty.files.click()
    looked(qtbot, work, 1)
    assert work.looks[0][0] == (ZIP, CSV)
    assert page.step_state == "looking into the files"
    work.end_look(summary())
    assert page.total.text() == "4,400 files · 61 MB"
    assert "Text: 4,300 · Word: 100 · 2,150 articles of two files · 12 files" in page.kinds.text()
    assert page.can_go_on
    assert page.plan().paths == (str(ZIP), str(CSV))


def test_samples_tell_kind_encoding_language_and_first_line(
    qtbot: QtBot, page: SourcePage, work: LookingWork
) -> None:
    known(page, qtbot, work, ZIP)
    texts = [
        [cell.text() if (cell := page.samples.item(row, column)) else "" for column in SampleColumn]
        for row in range(3)
    ]
    assert texts[0][0] == "001_zh.txt"
    assert texts[0][3:] == ["Chinese (simplified)", "“三八”开放日"]
    guessed, sure = page.samples.encoding_box(0), page.samples.encoding_box(1)
    assert guessed is not None
    assert sure is not None
    assert guessed.currentText() == "GB18030, 82 %"
    assert not guessed.itemIcon(0).isNull()
    assert sure.currentText() == "UTF-8"
    assert page.samples.encoding_box(2) is None  # a document has no encoding to choose


def test_an_encoding_for_one_file_is_looked_at_at_once(
    qtbot: QtBot, page: SourcePage, work: LookingWork
) -> None:
    known(page, qtbot, work, ZIP)
    box = page.samples.encoding_box(0)
    assert box is not None
    choose(box, "big5hkscs")
    looked(qtbot, work, 2)
    assert work.looks[1][1].encodings == {"a.zip/001_zh.txt": "big5hkscs"}
    work.end_look(summary())
    assert page.plan().reading.encodings == {"a.zip/001_zh.txt": "big5hkscs"}
    assert box.itemText(0) == "GB18030, 82 %"  # what was found out is still offered
    choose(box, "")
    looked(qtbot, work, 3)
    assert page.plan().reading.encodings == {}


def test_an_encoding_for_all_replaces_those_of_single_files(
    qtbot: QtBot, page: SourcePage, work: LookingWork
) -> None:
    known(page, qtbot, work, ZIP)
    box = page.samples.encoding_box(0)
    assert box is not None
    choose(box, "big5hkscs")
    choose(page.encoding, "gb18030")
    reading = page.plan().reading
    assert (reading.encoding, dict(reading.encodings)) == ("gb18030", {})


def test_only_the_newest_choice_is_told(qtbot: QtBot, page: SourcePage, work: LookingWork) -> None:
    page.add([ZIP])
    looked(qtbot, work, 1)
    page.add([CSV])
    assert ("stop",) in work.asked
    work.end_look(summary(files=1))  # of before: not wanted any more
    assert not page.can_go_on
    looked(qtbot, work, 2)
    assert work.looks[1][0] == (ZIP, CSV)
    work.end_look(summary())
    assert page.can_go_on


def test_a_look_waits_for_another_task(qtbot: QtBot, page: SourcePage, work: LookingWork) -> None:
    work.begin_other()
    page.add([ZIP])
    qtbot.waitUntil(lambda: page.total.text() == "Waiting until another task is done")
    assert work.looks == []
    work.end()
    looked(qtbot, work, 1)


def test_what_went_wrong_is_told_and_tried_again(
    qtbot: QtBot, page: SourcePage, work: LookingWork
) -> None:
    page.add([ZIP])
    looked(qtbot, work, 1)
    work.fail(EnvironmentProblem("The disk is gone.", "Plug it in."))
    assert (page.total.text(), page.kinds.text()) == ("The disk is gone.", "Plug it in.")
    assert not page.can_go_on
    page.again.click()
    looked(qtbot, work, 2)
    work.end_look(summary())
    assert page.can_go_on


def test_a_look_stopped_elsewhere_can_be_tried_again(
    qtbot: QtBot, page: SourcePage, work: LookingWork
) -> None:
    page.add([ZIP])
    looked(qtbot, work, 1)
    work.end()
    qtbot.waitUntil(page.again.isVisible)


def test_files_are_taken_away_by_the_keyboard(
    qtbot: QtBot, page: SourcePage, work: LookingWork
) -> None:
    known(page, qtbot, work, ZIP, CSV)
    button = page.list.row(0).remove
    assert button.accessibleName() == "Remove a.zip"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert page.paths == (CSV,)
    page.list.row(0).remove.click()
    assert not page.plan().paths
    assert page.empty.isVisible()
    assert not page.can_go_on


def test_dropped_files_are_chosen_once(qtbot: QtBot, page: SourcePage, work: LookingWork) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(ZIP)), QUrl("https://example.org/x")])
    for _ in range(2):
        event = QDropEvent(
            QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        page.dropEvent(event)
    assert page.paths == (ZIP,)


def test_nothing_that_can_be_imported_is_said(
    qtbot: QtBot, page: SourcePage, work: LookingWork
) -> None:
    page.add([Path("/in/empty")])
    looked(qtbot, work, 1)
    work.end_look(summary(files=0))
    assert page.total.text() == "Nothing here can be imported."
    assert not page.can_go_on


def test_a_plan_that_is_known_is_not_looked_into_again(
    qtbot: QtBot, page: SourcePage, work: LookingWork
) -> None:
    known(page, qtbot, work, ZIP)
    page.begin(page.plan())
    page.begin(ImportPlan((str(CSV),)))
    looked(qtbot, work, 2)
    assert work.looks[1][0] == (CSV,)
