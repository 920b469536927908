"""Waiting for a whole window outside pytest: until nothing runs and everything is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest

from archive_app.ui.main_window import MainWindow


def until(condition: Callable[[], bool]) -> None:
    """Wait for something of the child process."""
    for _ in range(4000):
        QTest.qWait(15)
        if condition():
            return
    raise TimeoutError("the child process is still busy")


def settle(window: MainWindow) -> None:
    """Wait until nothing runs and everything is painted."""
    quiet = 0
    for _ in range(2000):
        QTest.qWait(15)
        quiet = 0 if window.session.is_busy else quiet + 1
        if quiet >= 12:
            return
    raise TimeoutError("the window is still busy")
