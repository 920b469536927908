"""The bilingual view: aligned lines, lazy layout, steady scrolling, hits, selection, keys."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.ui.reader import Layout, ReaderPane
from archive_app.ui.reader.document import Hit
from archive_app.ui.reader.hit_testing import caret_box, note_at, place_at
from archive_app.ui.reader.hit_walk import TitleHit
from archive_app.ui.reader.link_words import missing_words
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.row_layout import RowLayouts
from archive_app.ui.reader.scroller import Scroller
from tests.ui.reader.sample import long_page, original, page, sample_page, translation

_KINSOKU = set("，。、；：！？）】》”’」』")


def scroller_of(pane: ReaderPane) -> Scroller:
    """The scroller of a pane that shows text."""
    scroller = pane.view.scroller
    assert scroller is not None
    return scroller


@pytest.mark.parametrize("width", [700, 728, 901, 1400])
def test_first_lines_of_both_sides_stand_at_the_same_height(pane: ReaderPane, width: int) -> None:
    pane.resize(width, 790)
    pane.set_page(sample_page())
    rows = scroller_of(pane).rows
    for number in range(len(rows)):
        laid = rows.ensure(number)
        tops = {
            laid.tops[side] + cell.baselines()[0]
            for side, cell in laid.cells.items()
            if cell.blocks
        }
        assert len(tops) == 1, f"row {number}: {tops}"


def test_lines_are_evenly_spaced_with_latin_words_inside(pane: ReaderPane) -> None:
    pane.set_page(page(original(["GPS定位救生衣English words和中文混排" * 20]), translation(["x"])))
    cell = scroller_of(pane).rows.ensure(0).cells[Side.ORIGINAL]
    baselines = cell.baselines()
    assert len(baselines) > 5
    steps = {round(b - a, 3) for a, b in pairwise(baselines)}
    assert steps == {float(cell.pitch)}


def test_no_line_begins_with_closing_punctuation(pane: ReaderPane) -> None:
    texts = sample_page().article.original
    assert texts is not None
    for width in range(600, 760, 8):
        pane.resize(width, 500)
        pane.set_page(page(texts, translation()))
        rows = scroller_of(pane).rows
        for number in range(len(rows)):
            for block in rows.ensure(number).cells[Side.ORIGINAL].blocks:
                for index in range(1, block.layout.lineCount()):
                    start = block.layout.lineAt(index).textStart()
                    assert block.display.string[start] not in _KINSOKU


def test_the_denser_script_gets_the_narrower_column(pane: ReaderPane) -> None:
    pane.set_page(sample_page())
    columns = scroller_of(pane).rows.geometry.columns
    left, right = columns[Side.ORIGINAL].width, columns[Side.TRANSLATION].width
    assert 0.36 <= left / (left + right) < 0.5


def test_lines_are_not_too_long_to_read(pane: ReaderPane) -> None:
    pane.resize(2400, 700)
    pane.set_page(page(original(["字" * 300]), translation(["word " * 100])))
    cells = scroller_of(pane).rows.ensure(0).cells
    longest = max(cells[Side.ORIGINAL].blocks[0].layout.lineAt(i).textLength() for i in range(3))
    assert longest <= 38
    lines = cells[Side.TRANSLATION].blocks[0].layout
    assert max(lines.lineAt(i).textLength() for i in range(lines.lineCount())) <= 90


def test_a_large_article_opens_without_being_laid_out(pane: ReaderPane) -> None:
    large = long_page(4800, 1200)
    size = sum(
        len(p.text.encode())
        for t in (large.article.original, large.article.translation)
        if t
        for p in t.paragraphs
    )
    assert size > 8_000_000
    pane.set_page(large)
    pane.grab()
    rows = scroller_of(pane).rows
    assert len(rows) == 4800
    assert rows.laid_out < 12
    pane.view.scroll_to_edge(top=False)
    pane.grab()
    assert rows.laid_out < 30


def test_the_estimate_is_near_the_truth(pane: ReaderPane) -> None:
    pane.set_page(long_page(60, 700))
    rows = scroller_of(pane).rows
    estimate = rows.total
    for number in range(len(rows)):
        rows.ensure(number)
    assert rows.total == pytest.approx(estimate, rel=0.06)


def test_heights_become_exact_by_and_by_and_nothing_moves(qtbot: QtBot, pane: ReaderPane) -> None:
    texts = ["水上分局GPS定位救生衣，平均年龄三十一岁。" * (number % 7 + 2) for number in range(90)]
    pane.set_page(page(original(texts), translation(["word " * 40] * 90)))
    pane.view.scroll_by(7000)
    scroller = scroller_of(pane)
    before = scroller.row, scroller.offset
    exact = RowLayouts(scroller.rows.document, scroller.rows.geometry, pane.view.faces)
    for number in range(90):
        exact.ensure(number)
    assert scroller.rows.total != exact.total
    qtbot.waitUntil(lambda: scroller.rows.total == exact.total)
    assert (scroller.row, scroller.offset) == before
    assert pane.view.verticalScrollBar().maximum() == scroller.maximum
    assert pane.view.verticalScrollBar().value() == scroller.value


def test_a_huge_paragraph_is_split(pane: ReaderPane) -> None:
    text = "水上分局现有女警十七名，平均年龄三十一岁。" * 10_000
    pane.set_page(page(original([text]), None))
    rows = scroller_of(pane).rows
    assert len(rows) > 200
    assert rows.laid_out < 10


def test_resizing_keeps_the_row_at_the_top(pane: ReaderPane) -> None:
    pane.set_page(long_page(200))
    scroller = scroller_of(pane)
    pane.view.scroll_by(9000)
    row = scroller.row
    assert row > 5
    for width in (900, 620, 500, 1300, 728):
        pane.resize(width, 790)
        assert scroller_of(pane).row == row


def test_scrolling_down_and_up_returns_to_the_same_place(pane: ReaderPane) -> None:
    pane.set_page(long_page(120))
    scroller = scroller_of(pane)
    scroller.move_to(scroller.maximum // 2)
    pane.view.refresh()
    before = scroller.row, scroller.offset
    for _ in range(40):
        pane.view.scroll_by(-170)
    for _ in range(40):
        pane.view.scroll_by(170)
    assert (scroller.row, scroller.offset) == before


def test_the_scroll_bar_reaches_both_ends(pane: ReaderPane) -> None:
    pane.set_page(long_page(120))
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    scroller = scroller_of(pane)
    visible = list(scroller.visible())
    assert visible[-1][0] == 119
    bar.setValue(0)
    assert (scroller.row, scroller.value) == (0, 0)


def test_the_counter_says_as_many_hits_as_are_marked(pane: ReaderPane) -> None:
    shown = sample_page()
    pane.set_page(shown)
    assert pane.view.walk.total == shown.hit_count == 8
    assert pane.tools.hit_text == "Hit 2 of 8", "the first is in the title"
    pane.set_layout("original")
    assert pane.tools.hit_text == "Hit 2 of 5"


def test_f3_walks_round_and_brings_hits_into_sight(pane: ReaderPane) -> None:
    pane.resize(728, 420)
    pane.set_page(sample_page())
    seen = []
    for _ in range(8):
        seen.append(pane.tools.hit_text)
        hit = pane.view.walk.current
        if isinstance(hit, TitleHit):
            assert scroller_of(pane).value == 0
        else:
            assert hit is not None
            assert hit.row in [row for row, _ in scroller_of(pane).visible()]
        QTest.keyClick(pane.view, Qt.Key.Key_F3)
    assert seen == [f"Hit {number} of 8" for number in (*range(2, 9), 1)]
    assert pane.tools.hit_text == "Hit 2 of 8"
    QTest.keyClick(pane.view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert pane.tools.hit_text == "Hit 1 of 8"


def test_the_current_hit_in_a_title_is_outlined(pane: ReaderPane) -> None:
    pane.set_page(sample_page())
    pane.grab()
    before = pane.header.head.grab().toImage()
    QTest.keyClick(pane.view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(pane.view.walk.current, TitleHit)
    outlined = pane.header.head.grab().toImage()
    assert outlined != before
    QTest.keyClick(pane.view, Qt.Key.Key_F3)
    assert pane.header.head.grab().toImage() == before


def test_an_article_opens_where_most_terms_meet(pane: ReaderPane) -> None:
    texts = ["女警到场。", "女警参加座谈会。", "座谈会结束。"]
    shown = page(original(texts), None, "女警", "座谈会")
    terms = {Side.ORIGINAL: ((0,), (0, 1), (1,))}
    pane.set_page(replace(shown, mark_terms=terms, terms=("女警", "座谈会")))
    current = pane.view.walk.current
    assert isinstance(current, Hit)
    assert (current.row, current.term) == (1, 0)


def test_a_hit_in_the_title_alone_is_one_too(pane: ReaderPane) -> None:
    shown = page(original(["无"]), None, "开放日")
    pane.set_page(shown)
    assert isinstance(pane.view.walk.current, TitleHit)
    assert pane.tools.hit_text == "Hit 1 of 1"


def test_a_hit_out_of_sight_comes_to_a_third_of_the_window(pane: ReaderPane) -> None:
    shown = page(original(["无"] * 80 + ["女警"] + ["无"] * 80), None, "女警")
    pane.set_page(shown)
    tops = dict(scroller_of(pane).visible())
    assert tops[80] == pytest.approx(pane.view.viewport().height() / 3, abs=30)


def test_a_page_without_hits_shows_no_walk(pane: ReaderPane) -> None:
    pane.set_page(page(original(), translation()))
    assert pane.tools.hit_text == ""


def test_copying_everything_gives_the_side_with_the_caret(pane: ReaderPane) -> None:
    shown = sample_page()
    pane.set_page(shown)
    control = Qt.KeyboardModifier.ControlModifier
    for text in (shown.article.original, shown.article.translation):
        assert text is not None
        QTest.keyClick(pane.view, Qt.Key.Key_A, control)
        QTest.keyClick(pane.view, Qt.Key.Key_C, control)
        expected = "\n\n".join(paragraph.text for paragraph in text.paragraphs)
        assert QGuiApplication.clipboard().text() == expected
        QTest.keyClick(pane.view, Qt.Key.Key_Tab, control)


def test_dragging_selects_on_one_side_across_rows(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.set_page(page(original(["一二三四", "五六七八"]), translation(["one", "two"])))
    scroller = scroller_of(pane)
    document = pane.view.document
    assert document is not None
    tops = dict(scroller.visible())
    points = []
    for place in (Place(0, 0, 1), Place(1, 0, 2)):
        box = caret_box(document, scroller, Side.ORIGINAL, place)
        points.append(QPoint(round(box.left()), round(tops[place.row] + box.center().y())))
    viewport = pane.view.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    # A synthetic move has no buttons; the end of a drag is what Shift and a click select.
    QTest.mouseRelease(
        viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0]
    )
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, shift, points[1])
    assert pane.view.copied_text() == "二三四\n\n五六"


def test_shift_and_arrows_extend_the_selection(pane: ReaderPane) -> None:
    pane.set_page(page(original(["一二三四", "五六七八"]), translation(["one", "two"])))
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(6):
        QTest.keyClick(pane.view, Qt.Key.Key_Right, shift)
    assert pane.view.copied_text() == "一二三四\n\n五"
    QTest.keyClick(pane.view, Qt.Key.Key_Left, shift)
    QTest.keyClick(pane.view, Qt.Key.Key_Left, shift)
    assert pane.view.copied_text() == "一二三四"
    QTest.keyClick(pane.view, Qt.Key.Key_Down, shift)
    assert pane.view.copied_text() == "一二三四\n\n五六七八"


def test_a_double_click_selects_a_word(pane: ReaderPane) -> None:
    pane.set_page(page(None, translation(["The water branch has officers."])))
    document, scroller = pane.view.document, scroller_of(pane)
    assert document is not None
    box = caret_box(document, scroller, Side.TRANSLATION, Place(0, 0, 6))
    top = dict(scroller.visible())[0]
    point = QPoint(round(box.left()), round(top + box.center().y()))
    QTest.mouseDClick(
        pane.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
    )
    assert pane.view.copied_text() == "water"


def test_keys_move_between_pairs_and_scroll(pane: ReaderPane) -> None:
    pane.set_page(long_page(40))
    alt = Qt.KeyboardModifier.AltModifier
    for _ in range(5):
        QTest.keyClick(pane.view, Qt.Key.Key_Down, alt)
    selection = pane.view.selection
    assert selection is not None
    assert selection.caret == Place(5)
    assert 5 in [row for row, _ in scroller_of(pane).visible()]
    assert pane.view.accessibleDescription().startswith("¶6\nOriginal, 中文 (简体): 第6段。")
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(pane.view, Qt.Key.Key_Home, control)
    assert scroller_of(pane).value == 0
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        before = scroller_of(pane).value
        QTest.keyClick(pane.view, key)
        assert scroller_of(pane).value > before
    QTest.keyClick(pane.view, Qt.Key.Key_End, control)
    assert [row for row, _ in scroller_of(pane).visible()][-1] == 39


def test_arabic_begins_at_the_right_and_is_found_there(pane: ReaderPane) -> None:
    text = "وشاركت أكثر من أربعين شرطية في الزيارة"
    pane.set_page(page(original([text], "ar"), translation(["short"]), "أكثر"))
    scroller, document = scroller_of(pane), pane.view.document
    assert document is not None
    cell = scroller.rows.ensure(0).cells[Side.ORIGINAL]
    width = scroller.rows.geometry.columns[Side.ORIGINAL].width
    assert cell.caret_rect(0, 0).left() == pytest.approx(width, abs=2)
    (hit,) = cell.span_rects(0, text.index("أكثر"), text.index("أكثر") + 4)
    assert 0 < hit.width() < width / 2
    top = dict(scroller.visible())[0]
    box = caret_box(document, scroller, Side.ORIGINAL, Place(0, 0, 3))
    point = QPointF(box.left(), top + box.center().y())
    assert place_at(document, scroller, Side.ORIGINAL, point) == Place(0, 0, 3)


def test_characters_outside_the_basic_plane_keep_marks_in_place(pane: ReaderPane) -> None:
    pane.set_page(page(original(["𠀀𠀁女警𠀂"]), None, "女警"))
    cell = scroller_of(pane).rows.ensure(0).cells[Side.ORIGINAL]
    (rect,) = cell.span_rects(0, 2, 4)
    assert rect.left() == pytest.approx(cell.caret_rect(0, 2).left())
    assert rect.right() == pytest.approx(cell.caret_rect(0, 4).left())
    assert rect.width() == pytest.approx(32, abs=2)


def test_a_mark_says_what_it_means(pane: ReaderPane) -> None:
    pane.set_page(sample_page())
    scroller, document = scroller_of(pane), pane.view.document
    assert document is not None
    start = document.paragraph(Side.TRANSLATION, 2).index("lesbians")
    box = caret_box(document, scroller, Side.TRANSLATION, Place(2, 0, start))
    top = dict(scroller.visible())[2]
    point = QPointF(box.left() + 4, top + box.center().y())
    assert note_at(document, scroller, point) == "女同志: female comrades"
    assert note_at(document, scroller, QPointF(5, top + 4)) == ""


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("width", [320, 728, 1600])
def test_every_layout_paints_at_every_width(pane: ReaderPane, layout: Layout, width: int) -> None:
    pane.set_page(sample_page())
    pane.set_layout(layout.value)
    pane.resize(width, 600)
    pane.grab()
    columns = scroller_of(pane).rows.geometry.columns
    room = pane.view.viewport().width()
    assert all(column.x > 0 and column.x + column.width <= room for column in columns.values())


def test_a_narrow_window_stacks_the_sides(pane: ReaderPane) -> None:
    pane.set_page(sample_page())
    assert not scroller_of(pane).rows.geometry.stacked
    pane.resize(540, 600)
    assert scroller_of(pane).rows.geometry.stacked
    assert pane.layout_name == "side_by_side"


def test_an_empty_cell_says_which_side_lacks_the_paragraph() -> None:
    assert missing_words(Side.TRANSLATION) == "not translated here"
    assert missing_words(Side.ORIGINAL) == "not in the original"
