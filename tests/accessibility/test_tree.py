"""Whatever is open, a screen reader finds a name, a role and a state for everything in it."""

from __future__ import annotations

import pytest
from _pytest.mark import ParameterSet
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from archive_app.ui.main_window import MainWindow
from archive_app.ui.theme import Theme
from tests.accessibility.tree import faults
from tests.shots.registry import SHOTS
from tests.shots.shot import Shot
from tests.window_waiting import settle

OFTEN = ("01", "05", "13", "15", "18", "25", "32", "36")  # in `make test-fast` too


def _scene(shot: Shot) -> ParameterSet:
    marks = [] if shot.name.startswith(OFTEN) else [pytest.mark.slow]
    return pytest.param(shot, marks=marks, id=shot.name)


@pytest.mark.parametrize("shot", [_scene(shot) for shot in SHOTS])
def test_every_scene_can_be_listened_to(window: MainWindow, shot: Shot) -> None:
    shot.act(window)
    if window.session.is_open:
        settle(window)
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert window in shown
    found = [fault for widget in shown for fault in faults(widget)]
    assert "\n".join(sorted(set(found))) == ""


def test_what_is_wrong_is_found(qtbot: QtBot) -> None:
    theme = Theme("light")
    panel = QWidget()
    qtbot.addWidget(panel)
    layout = QVBoxLayout(panel)
    panel.setAccessibleName("panel")
    nameless, tipless, good = QToolButton(panel), QToolButton(panel), QPushButton("Save", panel)
    for button in (nameless, tipless):
        button.setIcon(theme.icon("x"))
    tipless.setAccessibleName("Close")
    odd = QWidget(panel)
    odd.setFocusPolicy(nameless.focusPolicy())
    for widget in (nameless, tipless, good, odd):
        layout.addWidget(widget)
    panel.show()
    found = "\n".join(faults(panel))
    assert "QToolButton '': a Button without a name" in found
    assert "QToolButton 'Close': an icon without a tip" in found
    assert "Save" not in found
