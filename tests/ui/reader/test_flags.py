"""Quality flags: each is counted once, marked where it stands, and walked to by R."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.domain.damage import Damage, DamageKind, TextPlace
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.domain.reading import ReaderPage
from archive_app.ui.reader import ReaderPane
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.marks import MarkKind
from tests.ui.reader.sample import (
    flawed_translation,
    original,
    page,
    paragraphs,
    sample_page,
    translation,
)
from tests.ui.reader.sample_text import ORIGINAL, TRANSLATION

REASON = "111th Women's Day: 8 March 2021"


def damaged(shown: ReaderPage) -> ReaderPage:
    """The page with a number that differs in ¶2 and Han left in ¶3."""
    numbers = Damage(
        DamageKind.NUMBERS_DIFFER,
        _place(Side.TRANSLATION, 1, "300"),
        "三百 / 300",
        _place(Side.ORIGINAL, 1, "三百"),
    )
    words = Damage(DamageKind.UNTRANSLATED, _place(Side.TRANSLATION, 2, "symposium"), "座谈会")
    return replace(shown, damage=(numbers, words))


def _place(side: Side, paragraph: int, words: str) -> TextPlace:
    text = (ORIGINAL if side is Side.ORIGINAL else TRANSLATION)[paragraph]
    start = text.index(words)
    return TextPlace(side, paragraph, Span(start, start + len(words)))


def marks_drawn(document: Document) -> int:
    """Every mark of a flag, and every token shown that the text leaves out."""
    shown = 0
    for row in document.rows:
        for side in document.sides:
            for block in row.cell(side):
                kinds = [mark.kind for mark in document.block_marks(side, block)]
                shown += len([k for k in kinds if k not in {MarkKind.HIT, MarkKind.COUNTERPART}])
                shown += len(document.block_insertions(side, block))
    return shown


def test_as_many_flags_are_counted_as_are_marked(pane: ReaderPane) -> None:
    pane.set_page(damaged(sample_page()))
    document = pane.document
    assert document is not None
    flags = document.flags()
    placed = [flag for flag in flags if flag.paragraph is not None]
    assert len(placed) == marks_drawn(document) == 5
    assert [flag.kind for flag in flags if flag.paragraph is None] == [FindingKind.DUPLICATE_LEAD]
    assert pane.header.flags.summary == (
        "6 quality flags  numbers differ: 三百 / 300 ¶2  stray “html” ¶3  untranslated “座谈会” ¶3"
        "  suspect term ¶3  glued sentence ¶4  duplicate lead"
    )


@pytest.mark.parametrize("kind", [FindingKind.SUSPECT_TERM, FindingKind.DATE_WITHOUT_YEAR])
def test_a_flag_on_characters_that_are_left_out_is_marked_between_the_others(
    kind: FindingKind,
) -> None:
    received = "One html two."
    text = translation(["One two."])
    (whole,) = paragraphs(received, [received])
    paragraph = replace(whole, text="One two.", offsets=(*range(4), *range(9, 13), 13))
    found = Finding(kind, Span(4, 8), None, "here")
    shown = replace(text, received=received, paragraphs=(paragraph,), findings=(found,))
    document = Document(page(None, shown))
    (flag,) = document.flags()
    assert (flag.start, flag.end) == (4, 4)
    assert marks_drawn(document) == 1


def test_two_stray_tokens_in_one_place_are_both_shown() -> None:
    received = "One html html two."
    (whole,) = paragraphs(received, [received])
    paragraph = replace(whole, text="One two.", offsets=(*range(4), *range(14, 19)))
    findings = tuple(
        Finding(FindingKind.STRAY_MARKUP, Span(start, start + 4), "", "left over")
        for start in (4, 9)
    )
    text = replace(
        translation(["One two."]), received=received, paragraphs=(paragraph,), findings=findings
    )
    document = Document(page(None, text))
    (block,) = document.rows[0].cell(Side.TRANSLATION)
    (insertion,) = document.block_insertions(Side.TRANSLATION, block)
    assert insertion.text == "html html "
    assert len(document.flags()) == 2


def test_stray_tokens_before_a_paragraph_are_all_shown_in_it() -> None:
    received = "html html One."
    (whole,) = paragraphs(received, ["One."])
    findings = tuple(
        Finding(FindingKind.STRAY_MARKUP, Span(start, start + 4), "", "left over")
        for start in (0, 5)
    )
    text = replace(translation(["One."]), received=received, paragraphs=(whole,), findings=findings)
    document = Document(page(None, text))
    (block,) = document.rows[0].cell(Side.TRANSLATION)
    (insertion,) = document.block_insertions(Side.TRANSLATION, block)
    assert insertion.text == "html html "
    assert [flag.paragraph for flag in document.flags()] == [0, 0]


def test_r_walks_the_flags_in_order_and_round(pane: ReaderPane) -> None:
    pane.set_page(damaged(sample_page()))
    seen, said = [], []
    for _ in range(6):
        pane.next_flag()
        flag = pane.flags.current
        assert flag is not None
        seen.append(flag.kind)
        said.append(pane.header.flags.summary.split("  ")[0])
    assert said == [f"Flag {number} of 6" for number in range(1, 7)]
    assert seen[0] is DamageKind.NUMBERS_DIFFER
    assert seen[-1] is FindingKind.DUPLICATE_LEAD
    assert pane.view.hit_map.value() == 0, "what has no place leads to the head"
    pane.next_flag()
    assert kind_of(pane) is DamageKind.NUMBERS_DIFFER
    assert pane.view.copied_text() == "300"
    pane.previous_flag()
    assert kind_of(pane) is FindingKind.DUPLICATE_LEAD


def kind_of(pane: ReaderPane) -> FindingKind | DamageKind | None:
    return pane.flags.current.kind if pane.flags.current is not None else None


def test_a_flag_of_a_hidden_side_leads_to_its_row(pane: ReaderPane) -> None:
    pane.set_page(damaged(sample_page()))
    pane.set_layout("original")
    pane.next_flag()
    assert pane.view.selection is not None
    assert pane.view.selection.caret.row == 1


def test_a_group_leads_to_its_next_flag(qtbot: QtBot, pane: ReaderPane) -> None:
    shown = damaged(sample_page())
    assert shown.damage is not None
    words = shown.damage[1]
    again = replace(words, place=_place(Side.TRANSLATION, 3, "Women's Day"))
    pane.resize(1400, 700)
    pane.set_page(replace(shown, damage=(*shown.damage, again)))
    button = next(b for b in pane.header.flags.buttons if b.text().startswith("untranslated"))
    assert button.text() == "untranslated “座谈会” ¶3 ¶4"
    places = []
    for _ in range(3):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert pane.flags.current is not None
        places.append(pane.flags.current.paragraph)
        assert button.isChecked()
    assert places == [2, 3, 2]


def test_the_one_line_head_says_which_flag_is_looked_at(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.resize(900, 300)
    pane.set_page(damaged(sample_page()))
    QTest.mouseClick(review_of(pane), Qt.MouseButton.LeftButton)
    assert pane.compact.isVisible()
    badge = next(b for b in pane.compact.findChildren(QToolButton) if "of 6" in b.text())
    assert badge.text() == "1 of 6 · numbers differ: 三百 / 300"
    QTest.mouseClick(badge, Qt.MouseButton.LeftButton)
    assert badge.text() == "2 of 6 · stray “html”"


def review_of(pane: ReaderPane) -> QToolButton:
    return next(b for b in pane.header.flags.findChildren(QToolButton) if "(R)" in b.text())


def test_an_edit_keeps_the_flag_that_is_looked_at(pane: ReaderPane) -> None:
    shown = damaged(sample_page())
    pane.set_page(shown)
    pane.next_flag()
    pane.next_flag()
    assert shown.damage is not None
    pane.refresh_page(replace(shown, damage=shown.damage[1:]))
    assert pane.header.flags.summary.startswith("Flag 1 of 5  stray “html” ¶3")
    pane.refresh_page(replace(shown, damage=None))
    assert pane.flags.current is not None
    assert pane.flags.current.kind is FindingKind.STRAY_MARKUP


def test_without_flags_r_does_nothing(pane: ReaderPane) -> None:
    pane.set_page(page(original(), translation()))
    pane.next_flag()
    pane.previous_flag()
    assert pane.flags.current is None
    assert pane.header.flags.isHidden()
    pane.set_page(None)
    pane.next_flag()


def test_the_badge_of_an_inferred_year_shows_its_evidence_in_the_text(pane: ReaderPane) -> None:
    text = flawed_translation()
    start = text.received.index("111th")
    found = Finding(FindingKind.YEAR_INFERRED, Span(start, start + 5), None, REASON)
    dating = Dating(PartialDate(2021, 3, 5), DateBasis.INFERRED, (REASON, "archived later"), 0.9)
    text = replace(text, findings=(*text.findings, found))
    pane.set_page(page(original(), text, dating=dating))
    badge = pane.header.head.inferred
    QTest.mouseClick(badge, Qt.MouseButton.LeftButton)
    popup = badge.popup
    assert popup is not None
    assert popup.lines == (
        "The record does not say the year. Evidence:",
        f"• {REASON}",
        "• archived later",
        "Certainty: 90 %",
    )
    (show,) = popup.findChildren(QToolButton)
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert pane.view.copied_text() == "111th"
    assert pane.flags.current is not None
    assert pane.flags.current.kind is FindingKind.YEAR_INFERRED


def test_a_stated_year_has_no_badge(pane: ReaderPane) -> None:
    pane.set_page(page(original(), translation()))
    assert pane.header.head.inferred.isHidden()


def test_a_date_without_its_year_is_called_so(pane: ReaderPane) -> None:
    dating = Dating(PartialDate(None, 7, 13), DateBasis.INFERRED, ("the text says so",), 0.5)
    pane.set_page(page(original(), translation(), dating=dating))
    badge = pane.header.head.inferred
    assert badge.text() == "date inferred"
    assert badge.toolTip().startswith("<qt>The record does not say the date.")


def test_the_group_looked_at_is_always_in_sight(pane: ReaderPane) -> None:
    pane.resize(560, 600)
    pane.set_page(damaged(sample_page()))
    bar = pane.header.flags
    assert not all(button.isVisible() for button in bar.buttons)
    for _ in bar.buttons:
        pane.next_flag()
        (current,) = (button for button in bar.buttons if button.isChecked())
        assert current.isVisible()
        assert current.geometry().right() <= bar.width()
