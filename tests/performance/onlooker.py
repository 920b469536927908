"""Somebody who uses the window of the program and looks at the clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from archive_app.app import make_application, make_window
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.searching import SearchResult
from archive_app.settings.load import Settings
from archive_app.settings.places import settings_file
from archive_app.ui.memory import Collecting
from archive_app.ui.theme import Theme
from tests.journeys.prompts import FakePrompts
from tests.performance.watchdog import Blocked, Watchdog

PATIENCE = 900_000  # milliseconds
_BETWEEN_KEYS = 40  # milliseconds: somebody who types well
_ANSWERED = 400  # milliseconds after the last key: the pause and the answer


class Onlooker:
    """A window on the library at ``path``; times are milliseconds by the clock."""

    def __init__(self, path: Path, size: tuple[int, int]) -> None:
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else make_application()
        self._theme = Theme("light")
        self._theme.apply(self._app)
        self.window = make_window(Settings(settings_file()), self._theme, FakePrompts())
        Collecting(self.window.session, self.window.browser)
        self.window.resize(*size)
        self.window.show()
        self.window.begin(path)
        self._loop = QEventLoop()
        self._rows = self._facets = self._cpu = 0.0
        self.window.browser.found.connect(self._found)
        self.window.browser.counted.connect(self._counted)
        self.window.browser.rows_ready.connect(self._filled)
        self.until(self._is_quiet)

    def close(self) -> None:
        """Close the window."""
        self.window.close()
        self.window.session.shut_down()
        self.window.deleteLater()

    # --- what is measured

    def search(self, text: str) -> dict[str, float]:
        """Ask as at the end of the pause: until rows are painted, and facets after that."""
        self._rows = self._facets = 0.0
        begin, cpu = time.perf_counter(), time.process_time()
        self.window.browser.ask(text)
        self.until(lambda: bool(self._rows and self._facets))
        first = self._rows
        self.until(self._is_quiet)
        return {
            "first": (first - begin) * 1000,
            "cpu": (self._cpu - cpu) * 1000,
            "facets": max(0.0, self._facets - first) * 1000,
        }

    def switch_theme(self) -> dict[str, float]:
        """By the clock and of CPU, until everything is painted."""
        wanted = "theme.light" if self._theme.is_dark else "theme.dark"
        begin, cpu = time.perf_counter(), time.thread_time()
        self.window.actions_by_name[wanted].trigger()
        self.window.repaint()
        self._app.sendPostedEvents()
        clock, cpu = (time.perf_counter() - begin) * 1000, (time.thread_time() - cpu) * 1000
        self.until(self._is_quiet)
        return {"clock": clock, "cpu": cpu}

    def blocked(self, work: Callable[[], None]) -> Blocked:
        """How long the event loop is away while ``work`` is done, which must turn it."""
        watchdog = Watchdog()
        watchdog.start()
        work()
        self.until(self._is_quiet)
        return watchdog.stop()

    def type_all(self, texts: list[str]) -> None:
        """Type each, letter by letter, and wait for its answer; then read the first article."""
        edit = self.window.shell.search.field.edit
        edit.setFocus()
        for text in texts:
            edit.selectAll()
            QTest.keyClicks(edit, text, delay=_BETWEEN_KEYS)
            QTest.qWait(_ANSWERED)
            self.until(self._is_quiet)
            self.window.shell.results.view.next_article()
            QTest.qWait(_ANSWERED)

    def do_import(self, plan: ImportPlan) -> None:
        """Import in the background."""
        self.window.work.import_plan(plan)
        self.until(lambda: not self.window.work.running)

    def rebuild(self) -> None:
        """Build the index anew in the background."""
        self.window.work.rebuild_index()
        self.until(lambda: not self.window.work.running)

    # --- waiting

    def paint(self) -> None:
        """Paint what is to be painted, as the event loop does."""
        self._app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def settle(self) -> None:
        """Let the event loop turn until nothing is on its way."""
        self.until(self._is_quiet)

    def until(self, condition: Callable[[], bool]) -> None:
        """Let the event loop turn until the condition holds."""
        deadline = time.monotonic() + PATIENCE / 1000
        poll = QTimer()
        poll.setInterval(1)
        poll.timeout.connect(lambda: self._loop.quit() if condition() else None)
        poll.start()
        while not condition():
            if time.monotonic() > deadline:
                raise TimeoutError("the window has no answer")
            self._loop.exec()
        poll.stop()

    def _is_quiet(self) -> bool:
        window = self.window
        return window.session.is_open and not window.session.is_busy and not window.work.running

    def _found(self, result: SearchResult) -> None:
        if not result.total:
            self._rows, self._cpu = time.perf_counter(), time.process_time()

    def _counted(self, _result: SearchResult) -> None:
        self.window.shell.facets.repaint()
        self._facets = time.perf_counter()

    def _filled(self, *_rows: object) -> None:
        if not self._rows:
            self.window.shell.results.view.viewport().repaint()
            self._rows, self._cpu = time.perf_counter(), time.process_time()
