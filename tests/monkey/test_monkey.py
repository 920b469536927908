"""Two hundred random operations raise nothing and leave nothing behind; `make monkey` is longer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QToolButton

from archive_app.ui.main_window import MainWindow
from tests.monkey.play import play
from tests.monkey.watching import Held, slope, watched

STEPS = 200


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [7])
def test_the_monkey_breaks_nothing(window: MainWindow, seed: int) -> None:
    before = len(window.findChildren(QObject))
    with watched() as trouble:
        samples = play(window, STEPS, seed, trouble, 50, lambda _: None)
    assert "\n\n".join(trouble.found) == ""
    assert samples[-1].objects - before < 2 * before, "objects are made and never thrown away"


def test_trouble_is_noticed(window: MainWindow) -> None:
    def fall() -> None:
        raise ZeroDivisionError("a slot that falls")

    button = QToolButton(window)
    button.clicked.connect(fall)
    with watched() as trouble:
        button.click()
    assert len(trouble.found) == 1
    assert "ZeroDivisionError: a slot that falls" in trouble.found[0]


def test_the_slope_is_that_after_the_warming_up() -> None:
    steep = [Held(step, 10**9 if step < 200 else 1000 * step, 0, 7) for step in range(0, 1000, 50)]
    assert slope(steep, "rss") == pytest.approx(1_000_000)
    assert slope(steep, "objects") == pytest.approx(0)
