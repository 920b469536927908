"""What is done with a window for pictures of help, of diagnostics, and of what is told."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from archive_app.services.manual import Place
from archive_app.settings.places import log_file
from archive_app.ui.errors import report
from archive_app.ui.main_window import MainWindow
from tests.shots.shot import Shot
from tests.window_waiting import settle


def manual(window: MainWindow) -> None:
    """The manual beside the main window, words found in it."""
    window.actions_by_name["help.manual"].trigger()
    help_window = window.help.window
    assert help_window is not None
    help_window.resize(min(1040, window.width() - 80), window.height() - 80)
    help_window.move(QPoint(window.width() - help_window.width() - 20, 40))
    help_window.open(Place("query-syntax", "words"))
    help_window.row.field.setText("pinyin")
    QTest.qWait(300)
    help_window.row.step_requested.emit(False)


def diagnostics(window: MainWindow) -> None:
    """What is known of this installation, with an error of the log."""
    log_file().parent.mkdir(parents=True, exist_ok=True)
    line = "2026-03-02 09:14:07,120 ERROR archive_app.ui.session a job failed:"
    log_file().write_text(f"{line}\n{_fault()}\n", encoding="utf-8")
    window.actions_by_name["help.diagnostics"].trigger()
    settle(window)
    dialog = window.diagnostics.dialog
    assert dialog is not None
    dialog.move(QPoint((window.width() - dialog.width()) // 2, 60))


def bug(window: MainWindow) -> None:
    """A bug, told above the panes."""
    window.shell.results.view.next_article()
    settle(window)
    window.shell.notices.show_bug(_fault())


def nothing_open(window: MainWindow) -> None:
    """No archive is open."""
    window.actions_by_name["file.close"].trigger()
    QTest.qWait(300)


def _fault() -> str:
    try:
        _fail()
    except ZeroDivisionError as problem:
        return report(problem)
    raise AssertionError("it must fail")


def _fail() -> float:
    return 1 / 0


SHOTS = (
    Shot("59-help", manual),
    Shot("60-diagnostics", diagnostics),
    Shot("61-bug", bug),
    Shot("62-nothing-open", nothing_open),
)
