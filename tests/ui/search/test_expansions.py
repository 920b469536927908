"""The row of expansions says what else was found and switches each off and on again."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from archive_app.domain.searching import Expansion, ExpansionKind
from archive_app.ui.search.expansions import ExpansionChip, ExpansionStrip
from archive_app.ui.theme import Theme

STEM = Expansion(ExpansionKind.STEM, "women", ("woman", "woman's"), 12)
SCRIPT = Expansion(ExpansionKind.SCRIPT, "座谈会", ("座談會",), 1234)
OFF = Expansion(ExpansionKind.PINYIN, "bi weimin", ("毕伟民",), 9, on=False)


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> ExpansionStrip:
    """An empty row of a wide window."""
    strip = ExpansionStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(theme.px(1440), strip.height())
    return strip


def _chips(strip: ExpansionStrip) -> list[ExpansionChip]:
    return [chip for chip in strip.findChildren(ExpansionChip) if not chip.isHidden()]


def _words(chip: ExpansionChip) -> list[str]:
    return [label.text() for label in chip.findChildren(QLabel)]


def test_without_expansions_there_is_no_row(strip: ExpansionStrip) -> None:
    strip.set_expansions([STEM])
    assert not strip.isHidden()
    strip.set_expansions([])
    assert strip.isHidden()


def test_a_chip_names_kind_forms_and_count(strip: ExpansionStrip) -> None:
    strip.set_expansions([STEM, SCRIPT])
    assert [_words(chip) for chip in _chips(strip)] == [
        ["form", "woman, woman's", "12"],
        ["written", "座談會", "1,234"],
    ]
    assert "“座谈会” also finds 座談會: 1,234 articles" in _chips(strip)[1].toolTip()


@pytest.mark.parametrize("expansion, on", [(STEM, False), (OFF, True)])
def test_the_switch_asks_for_the_other_state(
    qtbot: QtBot, strip: ExpansionStrip, expansion: Expansion, *, on: bool
) -> None:
    strip.set_expansions([expansion])
    strip.show()
    button = _chips(strip)[0].findChildren(QToolButton)[0]
    with qtbot.waitSignal(strip.switched) as told:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == [expansion.key, on]


def test_one_that_is_off_is_struck_through(strip: ExpansionStrip) -> None:
    strip.set_expansions([OFF])
    _, forms, _ = _chips(strip)[0].findChildren(QLabel)
    assert forms.font().strikeOut()
    assert "Switched off" in _chips(strip)[0].toolTip()


def test_what_has_no_room_is_counted(qtbot: QtBot, theme: Theme, strip: ExpansionStrip) -> None:
    many = [Expansion(ExpansionKind.STEM, f"word{n}", (f"form{n}",), n) for n in range(40)]
    strip.set_expansions(many)
    strip.show()
    strip.resize(theme.px(900), strip.height())
    qtbot.waitUntil(lambda: 0 < len(_chips(strip)) < 40)
    hidden = 40 - len(_chips(strip))
    more = next(b for b in strip.findChildren(QToolButton) if b.text())
    assert more.text() == f"+{hidden} more"
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == hidden
    last = menu.actions()[-1]
    assert last.text() == "word39: form form39 (39)"
    assert last.isChecked()
    with qtbot.waitSignal(strip.switched) as told:
        last.trigger()
    assert told.args == [many[-1].key, False]
    menu.close()


def test_switching_keeps_the_keyboard(qtbot: QtBot, strip: ExpansionStrip) -> None:
    strip.set_expansions([STEM, SCRIPT])
    strip.show()
    strip.activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    _chips(strip)[1].switch.setFocus()
    strip.set_expansions([STEM, replace(SCRIPT, on=False)])
    assert _chips(strip)[1].switch.hasFocus()
    strip.set_expansions([STEM])
    assert _chips(strip)[0].switch.hasFocus()
