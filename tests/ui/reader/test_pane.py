"""The reader pane: head, flags, leads, tools, and how they follow the text."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import ReadingText, ReviewStatus, Side
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.domain.ids import ArticleId
from archive_app.domain.reading import ReaderPage
from archive_app.ui.reader import ReaderPane
from archive_app.ui.reader.labels import MarkedLabel
from archive_app.ui.reader.wording import date_words, language_name
from archive_app.ui.theme import Theme
from tests.ui.reader.sample import long_page, original, page, sample_page, translation


def button(pane: ReaderPane, name: str) -> QAbstractButton:
    """The visible button with this accessible name."""
    return next(
        b
        for b in pane.findChildren(QAbstractButton)
        if b.accessibleName() == name and b.isVisible()
    )


@pytest.mark.parametrize(
    "date, words",
    [
        (PartialDate(2021, 3, 5), "5 Mar 2021"),
        (PartialDate(2021, 3), "March 2021"),
        (PartialDate(2021), "2021"),
        (PartialDate(None, 7, 13), "13 July, year unknown"),
        (PartialDate(None, 7), "July, year unknown"),
        (PartialDate(), "undated"),
    ],
)
def test_dates_say_what_is_known(qapp: object, date: PartialDate, words: str) -> None:
    assert date_words(Dating(date, DateBasis.STATED)) == words


@pytest.mark.parametrize(
    "language, name",
    [
        ("zh-Hans", "中文 (简体)"),
        ("zh-Hant-TW", "中文 (繁體)"),
        ("en", "English"),
        ("ja", "日本語"),
    ],
)
def test_languages_are_named_in_their_own_words(language: str, name: str) -> None:
    assert language_name(language) == name


def test_the_head_names_source_date_and_people(pane: ReaderPane) -> None:
    pane.set_page(sample_page(), (1, 1211))
    assert pane.header.head.meta_text == (
        "Songning Public Security News · 5 Mar 2021 · year inferred · Lin Jing, Zhao Wenbo"
    )
    texts = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert "1 of 1,211" in texts
    assert "Responsible editor Song Lan · Reviewing editor-in-chief Fu Guoliang" in texts
    assert "TRANSLATION · English" in texts
    assert "Machine" in texts
    badge = pane.header.head.inferred
    assert "111th Women's Day" in badge.toolTip()


def test_the_flag_bar_counts_flags_and_leads_to_them(pane: ReaderPane) -> None:
    pane.resize(900, 400)
    pane.set_page(sample_page())
    summary = pane.header.flags.summary
    assert summary.startswith("4 quality flags")
    for words in ("stray “html” ¶3", "suspect term ¶3", "glued sentence ¶4", "duplicate lead"):
        assert words in summary
    QTest.mouseClick(button(pane, "glued sentence ¶4"), Qt.MouseButton.LeftButton)
    selection = pane.view.selection
    assert selection is not None
    assert selection.caret.row == 3


def test_without_flags_there_is_no_bar(pane: ReaderPane) -> None:
    pane.set_page(page(original(), translation()))
    assert pane.header.flags.isHidden()


def test_the_lead_opens_in_place(pane: ReaderPane) -> None:
    pane.set_page(sample_page())
    lead = pane.header.leads[Side.TRANSLATION]
    texts = [label.text() for label in lead.findChildren(QLabel)]
    assert "cut second translation, 96 characters, kept in the raw record" in texts
    before = pane.header.height()
    QTest.mouseClick(button(pane, "Show the duplicate lead"), Qt.MouseButton.LeftButton)
    assert lead.is_open
    assert pane.header.height() > before
    QTest.mouseClick(button(pane, "Hide the duplicate lead"), Qt.MouseButton.LeftButton)
    assert pane.header.height() == before


@pytest.mark.parametrize(
    "side, words",
    [
        (Side.ORIGINAL, "No translation in this archive"),
        (Side.TRANSLATION, "No original in this archive"),
    ],
)
def test_an_article_with_one_side_says_so(pane: ReaderPane, side: Side, words: str) -> None:
    first = original() if side is Side.ORIGINAL else None
    second = translation() if side is Side.TRANSLATION else None
    pane.set_page(page(first, second, "女警", "female police"))
    assert pane.header.note.text == words
    assert pane.view.shown_sides() == (side,)
    assert not any(
        b.isVisible() for b in pane.findChildren(QToolButton) if b.toolTip() == "Stacked"
    )
    pane.set_layout("translation")
    assert pane.view.shown_sides() == (side,)
    pane.grab()


def test_the_head_shrinks_to_one_line_while_scrolling(pane: ReaderPane) -> None:
    pane.set_page(long_page(30))
    assert not pane.compact.isVisible()
    pane.view.scroll_by(100)
    assert pane.compact.isVisible()
    assert pane.header.y() == -100
    pane.view.scroll_to_edge(top=True)
    assert not pane.compact.isVisible()


def test_focus_brings_the_head_back(pane: ReaderPane) -> None:
    pane.set_page(long_page(30))
    pane.view.scroll_by(2000)
    button(pane, "Add tag").setFocus(Qt.FocusReason.TabFocusReason)
    assert pane.header.y() == 0


def test_intents_go_up_and_nothing_changes_here(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.set_page(sample_page(), (2, 3))
    with qtbot.waitSignal(pane.tag_removed) as removed:
        QTest.mouseClick(button(pane, "Remove tag women police"), Qt.MouseButton.LeftButton)
    assert removed.args == ["women police"]
    with qtbot.waitSignal(pane.tag_add_requested):
        QTest.mouseClick(button(pane, "Add tag"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.previous_requested):
        QTest.mouseClick(button(pane, "Previous article"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.next_requested):
        QTest.mouseClick(button(pane, "Next article"), Qt.MouseButton.LeftButton)
    status = button(pane, "Review status: In review")
    assert isinstance(status, QToolButton)
    with qtbot.waitSignal(pane.status_chosen) as chosen:
        status.menu().actions()[2].trigger()
    assert chosen.args == [ReviewStatus.REVIEWED]
    assert button(pane, "Remove tag women police").isVisible()


@pytest.mark.parametrize("place, enabled", [((1, 3), (False, True)), ((3, 3), (True, False))])
def test_there_is_no_article_beyond_the_ends(
    pane: ReaderPane, place: tuple[int, int], enabled: tuple[bool, bool]
) -> None:
    pane.set_page(sample_page(), place)
    found = tuple(button(pane, f"{name} article").isEnabled() for name in ("Previous", "Next"))
    assert found == enabled


def test_layouts_are_chosen_and_told(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.set_page(sample_page())
    with qtbot.waitSignal(pane.layout_changed) as changed:
        QTest.mouseClick(button(pane, "Stacked"), Qt.MouseButton.LeftButton)
    assert changed.args == ["stacked"]
    with qtbot.waitSignal(pane.swap_changed):
        QTest.mouseClick(button(pane, "Swap sides"), Qt.MouseButton.LeftButton)
    assert pane.view.shown_sides() == (Side.TRANSLATION, Side.ORIGINAL)
    with pytest.raises(ValueError, match="sideways"):
        pane.set_layout("sideways")


def test_the_theme_can_be_switched_while_reading(pane: ReaderPane, theme: Theme) -> None:
    pane.set_page(sample_page())
    before = pane.grab().toImage()
    row = pane.view.scroller.row if pane.view.scroller else None
    theme.set_mode("dark")
    after = pane.grab().toImage()
    assert before != after
    # a point of the text's background, below the last line of the head
    point = pane.view.viewport().mapTo(pane, pane.view.viewport().rect().bottomLeft())
    assert after.pixelColor(point.x() + 8, point.y() - 4).name() == theme.color("surface").name()
    assert pane.view.scroller is not None
    assert pane.view.scroller.row == row


def test_a_title_cannot_pose_as_another(pane: ReaderPane) -> None:
    text = translation(["x"])
    tricky = replace(text, title="<b>bold</b> \u202egnp.exe\x07")
    pane.set_page(page(None, tricky))
    assert pane.view.accessibleName() == "Article: <b>bold</b> \ufffdgnp.exe\u2407"
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText or not label.text()
        for label in pane.findChildren(QLabel)
    )


def test_every_button_has_a_name(pane: ReaderPane) -> None:
    pane.set_page(sample_page(), (1, 2))
    for found in pane.findChildren(QToolButton):
        if found.isVisible():
            assert found.accessibleName(), found.toolTip()


def test_an_empty_reader_paints(pane: ReaderPane) -> None:
    pane.set_page(sample_page())
    pane.set_page(None)
    pane.grab()
    assert pane.header.isHidden()
    assert pane.compact.isHidden()
    assert pane.tools.hit_text == ""


def test_an_edit_keeps_place_caret_and_hit(pane: ReaderPane) -> None:
    shown = long_page(30, 600, "女警")
    pane.set_page(shown, (1, 5))
    for _ in range(20):
        pane.next_hit()
    assert pane.view.scroller is not None
    before = (pane.view.scroller.value, pane.view.selection, pane.tools.hit_text)
    retold = replace(shown.article, status=ReviewStatus.REVIEWED, tags=())
    reviewed = ReaderPage(retold, shown.marks, shown.title_marks)
    corrected = replace(reviewed, article=replace(retold, translation=flawed(shown)))
    for newer in (reviewed, corrected):
        pane.refresh_page(newer, (1, 5))
        value, selection, hit = before
        assert (pane.view.selection, pane.tools.hit_text) == (selection, hit)
        # The head may be lower or higher now.
        assert pane.view.scroller.value == pytest.approx(value, abs=80)
        assert pane.compact.isVisible()
    other = ReaderPage(replace(shown.article, id=ArticleId(2)), shown.marks)
    pane.refresh_page(other)
    assert pane.tools.hit_text.startswith("Hit 1 of")


def flawed(shown: ReaderPage) -> ReadingText:
    """The translation of a page with one more finding."""
    text = shown.article.translation
    assert text is not None
    return replace(text, findings=(Finding(FindingKind.SUSPECT_TERM, Span(0, 4)),))


def test_a_closed_reader_is_freed(qtbot: QtBot, theme: Theme) -> None:
    pane = ReaderPane(theme)
    pane.set_page(sample_page(), (1, 2))
    watched = weakref.ref(pane)
    with qtbot.waitSignal(pane.destroyed):
        pane.deleteLater()
    theme.set_mode("dark")  # nothing of it listens any more
    del pane
    gc.collect()
    assert watched() is None


def test_the_layout_button_shows_what_is(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.resize(900, 700)
    pane.set_page(sample_page())
    beside, stacked = button(pane, "Side by side"), button(pane, "Stacked")
    assert beside.isChecked()
    pane.resize(560, 700)
    qtbot.waitUntil(stacked.isChecked)
    assert stacked.toolTip() == "Stacked while the window is narrow"
    QTest.mouseClick(beside, Qt.MouseButton.LeftButton)
    assert stacked.isChecked(), "there is no room for it"
    assert pane.layout_name == "side_by_side", "what was chosen is kept"
    pane.resize(900, 700)
    qtbot.waitUntil(beside.isChecked)
    assert stacked.toolTip() == "Stacked"


def test_an_arabic_title_begins_at_the_right(qtbot: QtBot, theme: Theme) -> None:
    label = MarkedLabel(theme, "article")
    qtbot.addWidget(label)
    label.resize(500, 40)
    label.set_text("BBC: يوم مفتوح على رصيف النهر", "ar")
    label.show()
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
    ]
    assert max(inked) > picture.width() - 20
    assert min(inked) > 20
