"""A theme and a shown reader pane for the tests of the reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from archive_app.ui.reader import ReaderPane
from archive_app.ui.theme import Theme


@pytest.fixture
def theme(qapp: QObject) -> Theme:
    """A light theme that dresses nothing but the reader."""
    return Theme("light")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ReaderPane:
    """An empty reader of the size that the main window gives it."""
    pane = ReaderPane(theme)
    qtbot.addWidget(pane)
    pane.resize(728, 790)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane
