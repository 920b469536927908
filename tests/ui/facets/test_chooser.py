"""Which filters are shown, chosen from a list by mouse and key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.facets import Facet
from archive_app.ui.facets.chooser import FilterChooser
from archive_app.ui.theme import Theme

EVERY = (Facet.SOURCE, Facet.STATUS, Facet.TAG, Facet.BYLINE)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def chooser(qtbot: QtBot, theme: Theme) -> Iterator[FilterChooser]:
    """A list of which two are shown."""
    window = QWidget()
    qtbot.addWidget(window)
    chooser = FilterChooser(theme, (Facet.TAG, Facet.SOURCE), EVERY, window)
    chooser.show()
    yield chooser
    window.hide()  # what stands in it lives until then


def test_added_and_moved(qtbot: QtBot, chooser: FilterChooser) -> None:
    names = [chooser.list.item(row).text() for row in range(4)]
    assert names == ["Tags", "Source", "Review status", "Bylines"]
    chooser.list.setCurrentRow(3)
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)
    QTest.mouseClick(chooser.up, LEFT)
    QTest.mouseClick(chooser.up, LEFT)
    place = chooser.list.visualItemRect(chooser.list.item(0)).center()
    QTest.mouseClick(chooser.list.viewport(), LEFT, pos=place)
    with qtbot.waitSignal(chooser.chosen) as told:
        QTest.mouseClick(chooser.accept_button, LEFT)
    assert told.args == [(Facet.BYLINE, Facet.SOURCE)]


def test_reset_gives_all_back(chooser: FilterChooser) -> None:
    assert not chooser.up.isEnabled()
    QTest.mouseClick(chooser.default, LEFT)
    assert chooser.facets == EVERY
