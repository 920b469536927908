"""Finding inside the article, as a person does it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.domain.reading import ReaderPage
from archive_app.text.find_in import TITLE
from archive_app.ui.finding import Finding
from archive_app.ui.reader import ReaderPane
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from tests.ui.reader.sample import original, sample_page, translation
from tests.ui.window.conftest import Settle


@pytest.fixture
def page() -> ReaderPage:
    article = replace(
        sample_page().article,
        original=replace(original(["國際婦女節。", "没有。", "妇女在国际上。"]), title="新闻"),
        translation=replace(
            translation(["Women's Day.", "Nothing.", "WOMEN abroad, women here."]), title="A day"
        ),
        beads=(),
    )
    return ReaderPage(article)


@pytest.fixture
def pane(qtbot: QtBot, page: ReaderPage) -> ReaderPane:
    pane = ReaderPane(Theme("light"))
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.set_page(page)
    return pane


@pytest.fixture
def finding(session: Session, pane: ReaderPane) -> Finding:
    return Finding(Theme("light"), session, pane, pane)


def selected(pane: ReaderPane) -> str:
    selection = pane.view.selection
    assert selection is not None
    return "" if selection.is_empty else pane.view.copied_text()


def test_what_is_typed_is_ringed_counted_and_walked_through(
    pane: ReaderPane, finding: Finding, settle: Settle
) -> None:
    finding.open()
    QTest.keyClicks(finding.bar.field, "women")
    settle()
    assert finding.bar.count_text == "1 of 3"
    assert selected(pane) == "Women"
    walked = []
    for _ in range(3):
        QTest.keyClick(finding.bar.field, Qt.Key.Key_Return)
        walked.append((selected(pane), finding.bar.count_text))
    assert walked == [("WOMEN", "2 of 3"), ("women", "3 of 3"), ("Women", "1 of 3")]
    QTest.keyClick(finding.bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (selected(pane), finding.bar.count_text) == ("women", "3 of 3")


def test_traditional_and_simplified_are_found_alike(
    pane: ReaderPane, finding: Finding, settle: Settle
) -> None:
    finding.open()
    finding.bar.field.setText("妇女")
    settle()
    assert finding.bar.count_text == "1 of 2"
    assert selected(pane) == "婦女"


def test_it_is_said_when_nothing_is_there(finding: Finding, settle: Settle) -> None:
    finding.open()
    finding.bar.field.setText("policewoman")
    settle()
    assert finding.bar.count_text == "Not in this article"
    finding.bar.field.clear()
    settle()
    assert finding.bar.count_text == ""


def test_escape_closes_takes_the_rings_away_and_gives_the_keyboard_back(
    pane: ReaderPane, finding: Finding, settle: Settle
) -> None:
    finding.open()
    finding.bar.field.setText("women")
    settle()
    rings = pane.view._found
    assert sum(len(spans) for spans in rings.values()) == 3
    QTest.keyClick(finding.bar.field, Qt.Key.Key_Escape)
    assert finding.bar.isHidden()
    assert not pane.view._found
    assert pane.focusWidget() is pane.view


def test_titles_are_walked_too(pane: ReaderPane, finding: Finding, settle: Settle) -> None:
    page = pane.page
    assert page is not None
    assert page.article.translation is not None
    word = page.article.translation.title.split()[-1]
    finding.open()
    finding.bar.field.setText(word)
    settle()
    steps = len(finding._places)
    assert steps
    seen = []
    for _ in range(steps):
        finding.step(1)
        current = finding._places[finding._at]
        seen.append(current.paragraph)
        titles = pane.header.head._titles
        is_title = current.paragraph == TITLE
        assert (titles[Side.TRANSLATION]._found_now is not None) == is_title
    assert TITLE in seen
    finding.close()
    assert not pane.header.head._titles[Side.TRANSLATION]._found


def test_a_selection_is_what_is_looked_for(
    pane: ReaderPane, finding: Finding, settle: Settle
) -> None:
    pane.view.select_text(Side.TRANSLATION, 2, 0, 5)
    finding.open()
    settle()
    assert finding.bar.field.text() == "WOMEN"
    assert finding.bar.count_text == "2 of 3"  # from the caret on


def test_only_the_sides_that_are_shown_are_looked_through(
    pane: ReaderPane, finding: Finding, settle: Settle
) -> None:
    pane.set_layout("original")
    finding.open()
    finding.bar.field.setText("women")
    settle()
    assert finding.bar.count_text == "Not in this article"
    pane.set_layout("side_by_side")
    settle()
    assert finding.bar.count_text == "Found: 3"


def test_an_edit_of_the_article_moves_nothing(
    pane: ReaderPane, finding: Finding, settle: Settle, page: ReaderPage
) -> None:
    finding.open()
    finding.bar.field.setText("women")
    settle()
    pane.view.show_place(Side.ORIGINAL, 0, 0)
    before = pane.view.selection
    words = translation(["Women's Day.", "No women.", "WOMEN, women."])
    changed = replace(page.article, translation=replace(words, title="A day"))
    pane.refresh_page(ReaderPage(changed))
    settle()
    assert finding.bar.count_text == "Found: 4"
    assert pane.view.selection == before
