"""Sentences on the surface: what lights up, where they stand, menus, and the keys."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.ui.reader import ReaderPane
from archive_app.ui.reader.lighting import Look
from tests.ui.reader.linked_sample import CHINESE, ENGLISH, link, linked_page
from tests.ui.reader.sample import original, page, translation

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NO_KEYS = Qt.KeyboardModifier.NoModifier


def point_of(pane: ReaderPane, side: Side, sentence: int) -> QPoint:
    """A point inside the first line of a sentence."""
    return pane.view.sentence_rects(side, sentence)[0].center()


def move_to(pane: ReaderPane, point: QPoint) -> None:
    """Move the pointer; QTest would move a cursor that other windows share."""
    viewport = pane.view.viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        NO_KEYS,
    )
    QApplication.sendEvent(viewport, event)


def picture(pane: ReaderPane) -> QImage:
    return pane.view.viewport().grab().toImage()


def press(pane: ReaderPane, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEYS) -> None:
    QTest.keyClick(pane.view, key, modifiers)


def lit(pane: ReaderPane) -> int:
    assert pane.view.lit is not None
    return pane.view.lit.link


def is_tinted(pane: ReaderPane, side: Side, sentence: int) -> bool:
    """Whether the fill of the pair is seen at the left of the sentence's first line."""
    box = pane.view.sentence_rects(side, sentence)[0].adjusted(5, 6, 0, -6)
    image = picture(pane)
    colours = {image.pixelColor(box.left(), y).name() for y in range(box.top(), box.bottom())}
    return pane.view.theme.color("pair").name() in colours


def test_the_sentence_under_the_pointer_lights_up_with_its_counterpart(pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    for side in Side:
        for number in (1, 2):
            move_to(pane, point_of(pane, side, number))
            shown = {(one, at): is_tinted(pane, one, at) for one in Side for at in range(4)}
            assert {key for key, tinted in shown.items() if tinted} == {
                (one, number) for one in Side
            }


def test_the_sentence_with_the_caret_is_lit_when_the_pointer_leaves(pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    pane.view.show_sentence(Side.TRANSLATION, 3)
    assert lit(pane) == 3
    move_to(pane, point_of(pane, Side.ORIGINAL, 0))
    assert lit(pane) == 0
    press(pane, Qt.Key.Key_Right)  # the pointer only rests: the keyboard says what is meant
    assert lit(pane) == 3


def test_an_uncertain_link_has_a_dashed_edge(pane: ReaderPane) -> None:
    links = [link([0], [0], score=0.1), *(link([at], [at]) for at in (1, 2, 3))]
    pane.set_page(linked_page(links=links))
    pane.view.show_sentence(Side.ORIGINAL, 0)
    assert pane.view.lit is not None
    assert pane.view.lit.look is Look.UNCERTAIN
    image = picture(pane)
    bar = [image.pixelColor(2, y) for y in range(image.height())]
    accent = pane.view.theme.color("accent")
    runs = sum(1 for a, b in pairwise(bar) if a != accent and b == accent)
    assert runs > 3, "the bar of an uncertain link is in pieces"


def test_the_gutter_shows_that_somebody_verified_a_link(pane: ReaderPane) -> None:
    links = [link([at], [at]) for at in range(4)]
    shown: list[QImage] = []
    for verified in (False, True):
        pane.set_page(linked_page(links=[replace(links[0], verified=verified), *links[1:]]))
        pane.view.show_sentence(Side.ORIGINAL, 0)
        columns = pane.view.columns()
        assert columns is not None
        box = pane.view.sentence_rects(Side.ORIGINAL, 0)[0]
        shown.append(
            picture(pane).copy(columns.gutter_x, box.top(), columns.gutter_width, box.height() * 2)
        )
    ok = pane.view.theme.color("ok")
    assert [_has(image, ok) for image in shown] == [False, True]


def test_a_verified_link_keeps_its_tick_when_something_else_is_lit(pane: ReaderPane) -> None:
    links = [link([at], [at]) for at in range(4)]
    links[1] = replace(links[1], verified=True)
    pane.set_page(linked_page(links=links))
    pane.view.show_sentence(Side.ORIGINAL, 3)
    columns = pane.view.columns()
    assert columns is not None
    for number, expected in ((1, True), (2, False)):
        box = pane.view.sentence_rects(Side.ORIGINAL, number)[0].adjusted(0, 0, 0, 8)
        gutter = picture(pane).copy(columns.gutter_x, box.top(), columns.gutter_width, box.height())
        assert _has(gutter, pane.view.theme.color("ok")) is expected


def _has(image: QImage, wanted: QColor) -> bool:
    return any(
        image.pixelColor(x, y) == wanted
        for x in range(image.width())
        for y in range(image.height())
    )


def test_words_say_in_the_text_that_a_sentence_is_not_there(pane: ReaderPane) -> None:
    links = [link([0], [0]), link([1], []), link([2], [1]), link([3], [2])]
    english = (("One here.",), ("Two here.", "Three here."))
    pane.set_page(linked_page(english=english, links=links))
    scroller = pane.view.scroller
    assert scroller is not None
    (block,) = scroller.rows.ensure(0).cells[Side.TRANSLATION].blocks
    assert block.display.string == "One here. \u00a0not\u00a0translated\u00a0here\u00a0"
    assert block.display.labels
    pane.view.show_sentence(Side.TRANSLATION, 0)
    pane.view.select_all()
    assert pane.view.copied_text() == "One here.\n\nTwo here. Three here."
    pane.set_layout("translation")
    assert pane.view.scroller is not None
    (block,) = pane.view.scroller.rows.ensure(0).cells[Side.TRANSLATION].blocks
    assert not block.display.labels, "nothing is missing where one side is read"


def test_where_a_sentence_stands(pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    for number in range(4):
        for side in Side:
            boxes = pane.view.sentence_rects(side, number)
            found = pane.view.links
            assert found is not None
            sentence = found.sentences(side)[number]
            around = pane.view.paragraph_rect(
                side, sentence.paragraph, sentence.start, sentence.end
            )
            assert boxes
            assert all(around.contains(box) for box in boxes)
            columns = pane.view.columns()
            assert columns is not None
            column = columns.columns[side]
            assert all(column.x - 1 <= box.left() for box in boxes)
            assert all(box.right() <= column.x + column.width + 1 for box in boxes)
    assert pane.view.sentence_rects(Side.ORIGINAL, 99) == []


def test_a_sentence_out_of_sight_stands_nowhere_until_it_is_shown(pane: ReaderPane) -> None:
    pane.set_page(page(original(["一句。"] * 90), None))
    assert pane.view.sentence_rects(Side.ORIGINAL, 80) == []
    assert pane.view.paragraph_rect(Side.ORIGINAL, 80, 0, 3).isEmpty()
    pane.view.show_place(Side.ORIGINAL, 80, 1)
    (box,) = pane.view.sentence_rects(Side.ORIGINAL, 80)
    assert pane.view.viewport().rect().contains(box)
    assert pane.view.current_sentence == (Side.ORIGINAL, 80)


def test_a_margin_beside_the_text_takes_its_room(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.resize(1100, 700)
    pane.set_page(linked_page())
    with qtbot.waitSignal(pane.view.geometry_changed):
        pane.view.set_side_margin(220)
    columns = pane.view.columns()
    assert columns is not None
    right = max(column.x + column.width for column in columns.columns.values())
    assert right <= pane.view.viewport().width() - 220


def test_control_and_arrows_go_from_sentence_to_sentence(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    told: list[tuple[Side, int]] = []
    pane.view.current_sentence_changed.connect(lambda side, number: told.append((side, number)))
    for number in (1, 2, 3):
        press(pane, Qt.Key.Key_Right, CTRL)
        assert pane.view.current_sentence == (Side.ORIGINAL, number)
    press(pane, Qt.Key.Key_Right, CTRL)  # to the end of the text
    press(pane, Qt.Key.Key_Left, CTRL)  # to the beginning of its sentence
    assert pane.view.current_sentence == (Side.ORIGINAL, 3)
    press(pane, Qt.Key.Key_Left, CTRL)
    assert pane.view.current_sentence == (Side.ORIGINAL, 2)
    assert told == [(Side.ORIGINAL, at) for at in (1, 2, 3, 2)]
    press(pane, Qt.Key.Key_Right, CTRL | SHIFT)
    assert pane.view.copied_text() == CHINESE[1][0]


def test_control_and_tab_go_to_the_counterpart(pane: ReaderPane) -> None:
    pane.set_page(linked_page(links=[link([0, 1], [0]), link([2], [1, 2]), link([3], [3])]))
    pane.view.show_sentence(Side.ORIGINAL, 2)
    press(pane, Qt.Key.Key_Tab, CTRL)
    assert pane.view.current_sentence == (Side.TRANSLATION, 1)
    press(pane, Qt.Key.Key_Tab, CTRL)
    assert pane.view.current_sentence == (Side.ORIGINAL, 2)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_a_key_activates_the_sentence(qtbot: QtBot, pane: ReaderPane, key: Qt.Key) -> None:
    pane.set_page(linked_page())
    pane.view.show_sentence(Side.TRANSLATION, 1)
    with qtbot.waitSignal(pane.view.sentence_activated) as caught:
        press(pane, key)
    assert caught.args == [Side.TRANSLATION, 1]


def test_alt_and_a_double_click_activate_the_sentence(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    point = point_of(pane, Side.TRANSLATION, 2)
    with qtbot.waitSignal(pane.view.sentence_activated) as caught:
        QTest.mouseDClick(pane.view.viewport(), Qt.MouseButton.LeftButton, ALT, point)
    assert caught.args == [Side.TRANSLATION, 2]


def test_both_sides_are_copied_by_key(pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    pane.view.show_sentence(Side.TRANSLATION, 1)
    press(pane, Qt.Key.Key_C, CTRL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"{CHINESE[0][1]}\n\n{ENGLISH[0][1]}\n\nLin Jing")


def open_menu(pane: ReaderPane, point: QPoint | None) -> QMenu:
    """Ask for a menu by mouse, or by key for None."""
    reason = QContextMenuEvent.Reason.Mouse if point else QContextMenuEvent.Reason.Keyboard
    at = point or QPoint()
    target = pane.view.viewport() if point else pane.view
    event = QContextMenuEvent(reason, at, target.mapToGlobal(at))
    QApplication.sendEvent(target, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def names(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def test_the_menu_of_the_text_is_about_the_sentence_under_it(pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    asked: list[tuple[object, ...]] = []

    def add(menu: QMenu, side: Side, place: object) -> None:
        asked.append((side, place, pane.view.current_sentence))
        menu.addAction("Added by another")

    pane.view.context_menu_requested.connect(add)
    menu = open_menu(pane, point_of(pane, Side.TRANSLATION, 3))
    assert names(menu)[:2] == ["Copy", "Copy both sides with citation"]
    assert names(menu)[-1] == "Added by another"
    ((side, _, sentence),) = asked
    assert (side, sentence) == (Side.TRANSLATION, (Side.TRANSLATION, 3))
    menu.close()


def test_the_menu_by_key_keeps_caret_and_selection(pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    pane.view.show_sentence(Side.TRANSLATION, 2)
    press(pane, Qt.Key.Key_Right, CTRL | SHIFT)
    before = pane.view.selection
    menu = open_menu(pane, None)
    assert pane.view.selection == before
    menu.close()
    # A menu inside what is selected keeps it, too.
    menu = open_menu(pane, point_of(pane, Side.TRANSLATION, 2))
    assert pane.view.selection == before
    menu.close()


def test_a_click_in_the_gutter_asks_for_the_steps_of_the_link(pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    pane.view.gutter_menu_requested.connect(lambda menu: menu.addAction("Merge"))
    columns = pane.view.columns()
    assert columns is not None
    y = point_of(pane, Side.ORIGINAL, 2).y()
    point = QPoint(columns.gutter_x + columns.gutter_width // 2, y)
    move_to(pane, point)
    assert pane.view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, point)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert names(menu) == ["Merge"]
    assert lit(pane) == 2
    menu.close()


def test_an_article_of_one_side_has_nothing_to_link(pane: ReaderPane) -> None:
    pane.set_page(page(original(["一句。二句。"]), None))
    columns = pane.view.columns()
    assert columns is not None
    asked: list[QMenu] = []
    pane.view.gutter_menu_requested.connect(asked.append)
    point = QPoint(columns.gutter_x + 4, point_of(pane, Side.ORIGINAL, 0).y())
    move_to(pane, point)
    assert pane.view.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, NO_KEYS, point)
    assert not asked
    assert pane.view.lit is not None
    assert pane.view.lit.look is Look.PLAIN


def test_a_pair_without_links_lights_up_as_a_whole(pane: ReaderPane) -> None:
    pane.set_page(page(original(["一。二。", "三。"]), translation(["One. Two.", "Three."])))
    move_to(pane, QPoint(40, 0))
    pane.view.show_row(1)
    assert pane.view.lit is not None
    assert pane.view.lit.rows == {1}
    assert set(pane.view.lit.spans) == {(1, Side.ORIGINAL, 0), (1, Side.TRANSLATION, 0)}
    assert pane.view.current_sentence is None


def test_links_that_arrive_later_move_nothing(pane: ReaderPane) -> None:
    sentences = [[f"第{number}段说了很多话，" * 9] for number in range(60)]
    linked = linked_page(sentences, [[f"Part {number} says a lot. " * 9] for number in range(60)])
    pane.set_page(replace(linked, alignment=None))
    pane.view.scroll_by(4000)
    scroller = pane.view.scroller
    assert scroller is not None
    before = picture(pane), list(scroller.visible())
    pane.refresh_page(linked)
    assert pane.view.links is not None
    assert pane.view.scroller is not None
    assert (picture(pane), list(pane.view.scroller.visible())) == before
