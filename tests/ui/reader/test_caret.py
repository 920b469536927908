"""The caret by keyboard, and what is read staying where it is while the text is set anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from archive_app.domain.articles import Side
from archive_app.ui.reader import ReaderPane
from archive_app.ui.reader.anchor import Anchor, top_anchor
from archive_app.ui.reader.boxes import character_at, place_of
from archive_app.ui.reader.header import COMPACT_HEIGHT
from archive_app.ui.reader.hit_testing import caret_box
from archive_app.ui.reader.places import Place
from tests.ui.reader.linked_sample import CHINESE, ENGLISH, link, linked_page
from tests.ui.reader.sample import long_page, original, page, translation

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier
ARABIC = "وشاركت أكثر من أربعين شرطية في الزيارة مع أسرهن، وتعرفن على عمل شرطة النهر في المدينة."


def press(pane: ReaderPane, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> Place:
    QTest.keyClick(pane.view, key, modifiers)
    return caret(pane)


def caret(pane: ReaderPane) -> Place:
    selection = pane.view.selection
    assert selection is not None
    return selection.caret


def caret_y(pane: ReaderPane) -> float:
    """The top of the caret's line in the viewport."""
    document, scroller, selection = pane.view.document, pane.view.scroller, pane.view.selection
    assert document is not None
    assert scroller is not None
    assert selection is not None
    place = selection.caret
    top = dict(scroller.visible())[place.row]
    return top + caret_box(document, scroller, selection.side, place).top()


def test_home_and_end_stay_on_the_line(pane: ReaderPane) -> None:
    pane.set_page(page(original(["水上分局现有女警十七名，平均年龄三十一岁。" * 4]), None))
    first = caret_y(pane)
    end = press(pane, Qt.Key.Key_End)
    assert end.character > 10
    assert caret_y(pane) == first
    press(pane, Qt.Key.Key_Down)
    second = caret_y(pane)
    assert second > first
    start = press(pane, Qt.Key.Key_Home)
    assert start.character > end.character
    assert caret_y(pane) == second
    assert press(pane, Qt.Key.Key_Left).character == end.character
    assert caret_y(pane) == first


def test_down_goes_through_every_line_and_up_comes_back(pane: ReaderPane) -> None:
    pane.set_page(long_page(6))
    seen = [caret(pane)]
    while (place := press(pane, Qt.Key.Key_Down)) != seen[-1]:
        assert pane.view.viewport().rect().contains(40, round(caret_y(pane)))
        seen.append(place)
    assert seen == sorted(seen)
    assert {place.row for place in seen} == set(range(6))
    for expected in reversed(seen[:-1]):
        assert press(pane, Qt.Key.Key_Up) == expected


def test_a_page_moves_the_caret_along_and_selects_with_shift(pane: ReaderPane) -> None:
    pane.set_page(long_page(40))
    scroller = pane.view.scroller
    assert scroller is not None
    first = press(pane, Qt.Key.Key_PageDown)
    assert first > Place(0)
    assert first.row in dict(scroller.visible())
    second = press(pane, Qt.Key.Key_PageDown, SHIFT)
    selection = pane.view.selection
    assert selection is not None
    assert (selection.anchor, selection.caret) == (first, second)
    assert second > first
    for _ in range(60):
        press(pane, Qt.Key.Key_PageDown)
    assert caret(pane).row == 39
    press(pane, Qt.Key.Key_Home, CTRL)
    assert (caret(pane), scroller.value) == (Place(0), 0)


def test_everything_is_selected_from_the_start_to_the_end(pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    press(pane, Qt.Key.Key_End, CTRL | SHIFT)
    assert pane.view.copied_text() == "\n\n".join("".join(parts) for parts in CHINESE)
    press(pane, Qt.Key.Key_Home, CTRL)
    press(pane, Qt.Key.Key_End, SHIFT)
    line = pane.view.copied_text()
    assert CHINESE[0][0].startswith(line) or line.startswith(CHINESE[0][0])


def test_a_caret_scrolled_away_comes_back_to_what_is_in_sight(pane: ReaderPane) -> None:
    pane.set_page(long_page(60))
    pane.view.scroll_by(5000)
    scroller = pane.view.scroller
    assert scroller is not None
    before = scroller.value
    place = press(pane, Qt.Key.Key_Down)
    assert place.row in dict(scroller.visible())
    assert abs(scroller.value - before) < 40


def test_in_arabic_the_left_key_goes_on(pane: ReaderPane) -> None:
    pane.set_page(page(None, translation([ARABIC], "ar")))
    assert [press(pane, Qt.Key.Key_Left).character for _ in range(3)] == [1, 2, 3]
    assert press(pane, Qt.Key.Key_Right).character == 2
    document, scroller = pane.view.document, pane.view.scroller
    assert document is not None
    assert scroller is not None
    boxes = [
        caret_box(document, scroller, Side.TRANSLATION, Place(0, 0, at)).left() for at in (2, 6)
    ]
    assert boxes[0] > boxes[1]


def test_in_arabic_the_next_sentence_is_to_the_left(pane: ReaderPane) -> None:
    pane.set_page(page(None, translation([f"{ARABIC} {ARABIC}"], "ar")))
    assert press(pane, Qt.Key.Key_Left, CTRL).character == len(ARABIC) + 1
    assert press(pane, Qt.Key.Key_Right, CTRL).character == 0


def test_a_number_alone_stands_at_the_right_among_arabic(pane: ReaderPane) -> None:
    pane.set_page(page(None, translation([ARABIC, "GPS: يوم 5", "Only Latin"], "ar")))
    scroller = pane.view.scroller
    assert scroller is not None
    laid = [scroller.rows.ensure(row).cells[Side.TRANSLATION].blocks[0] for row in range(3)]
    assert [block.is_rtl for block in laid] == [True, True, False]


def test_a_character_is_what_people_see_as_one(pane: ReaderPane) -> None:
    pane.set_page(page(None, translation(["e\u0301x 👩‍👩‍👧 y"])))
    places = [0]
    while (place := press(pane, Qt.Key.Key_Right).character) != places[-1]:
        places.append(place)
    assert places == [0, 2, 3, 4, 9, 10, 11]
    back = [press(pane, Qt.Key.Key_Left).character for _ in places[1:]]
    assert back == places[-2::-1]


# --- what is read stays where it is


def anchor_of(pane: ReaderPane) -> Anchor:
    document, scroller = pane.view.document, pane.view.scroller
    assert document is not None
    assert scroller is not None
    found = top_anchor(document, scroller, COMPACT_HEIGHT)
    assert found is not None
    return found


def line_y(pane: ReaderPane, anchor: Anchor) -> float:
    """Where the line of an anchor's character stands in the viewport now."""
    document, scroller = pane.view.document, pane.view.scroller
    assert document is not None
    assert scroller is not None
    place = place_of(document, anchor.side, anchor.paragraph, anchor.character)
    assert place is not None
    top = dict(scroller.visible())[place.row]
    return top + caret_box(document, scroller, anchor.side, place).top()


@pytest.mark.parametrize("scrolled", [1800, 3333, 7001])
def test_the_line_read_keeps_its_height(pane: ReaderPane, scrolled: int) -> None:
    pane.set_page(long_page(80, 1100))
    pane.view.scroll_by(scrolled)
    anchor = anchor_of(pane)
    for width in (620, 900, 728, 1300):
        pane.resize(width, 790)
        assert line_y(pane, anchor) == pytest.approx(anchor.y, abs=1)
    for zoom in (1.5, 0.8, 1.0):
        pane.set_zoom(zoom)
        assert line_y(pane, anchor) == pytest.approx(anchor.y, abs=1)
    pane.set_swapped(swapped=True)
    assert line_y(pane, anchor) == pytest.approx(anchor.y, abs=1)
    pane.set_layout("stacked")
    assert line_y(pane, anchor) == pytest.approx(anchor.y, abs=1)


def test_resizing_to_and_fro_does_not_drift(pane: ReaderPane) -> None:
    pane.set_page(long_page(80, 1100))
    pane.view.scroll_by(5000)
    anchor = anchor_of(pane)
    for width in (731, 690, 845, 1002, 664) * 4:
        pane.resize(width, 790)
    assert line_y(pane, anchor) == pytest.approx(anchor.y, abs=1)


def test_one_side_can_be_larger_than_the_other(pane: ReaderPane) -> None:
    pane.set_page(long_page(40))
    pane.view.scroll_by(3000)
    anchor = anchor_of(pane)
    pane.view.set_zooms({Side.ORIGINAL: 1.0, Side.TRANSLATION: 1.6})
    scroller = pane.view.scroller
    assert scroller is not None
    cells = scroller.rows.ensure(scroller.row).cells
    assert cells[Side.ORIGINAL].pitch == 28
    assert cells[Side.TRANSLATION].pitch == 40
    laid = scroller.rows.ensure(scroller.row)
    first = {laid.tops[side] + cell.baselines()[0] for side, cell in cells.items()}
    assert len(first) == 1, "the first lines stand at one height"
    assert line_y(pane, anchor) == pytest.approx(anchor.y, abs=1)


def test_joined_rows_leave_the_caret_at_its_words(pane: ReaderPane) -> None:
    numbers = range(30)
    chinese = [[f"第{number}段说了很多话，" * 6] for number in numbers]
    english = [[f"Part {number} says a lot. " * 9] for number in numbers]
    links = [link([at], [at]) for at in numbers]
    pane.set_page(linked_page(chinese, english, links))
    pane.view.show_place(Side.TRANSLATION, 20, 30)
    before, y = caret(pane), caret_y(pane)
    joined = [*links[:3], link([3, 4], [3, 4]), *links[5:]]
    shown = linked_page(chinese, english, joined)
    pane.refresh_page(shown)
    document = pane.view.document
    assert document is not None
    assert len(document.rows) == 29
    assert caret(pane) == replace(before, row=before.row - 1)
    assert character_at(document, Side.TRANSLATION, caret(pane)) == (20, 30)
    assert caret_y(pane) == pytest.approx(y, abs=1)


def test_a_caret_whose_words_are_gone_goes_to_the_beginning(pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    pane.view.show_sentence(Side.ORIGINAL, 3)
    pane.refresh_page(linked_page(CHINESE[:1], ENGLISH[:1], [link([0], [0]), link([1], [1])]))
    assert caret(pane) == Place(0)
