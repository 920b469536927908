"""When something is wrong: what is told, and what can be sent."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from archive_app.domain.jobs import JobContext
from archive_app.settings.places import log_file
from archive_app.ui.diagnostics.dialog import DiagnosticsDialog
from archive_app.ui.dialogs.prompts import QtPrompts
from archive_app.ui.log import start_log
from tests.journeys.person import LEFT, Person
from tests.journeys.starting import StartWindow


def _open(person: Person) -> DiagnosticsDialog:
    person.act("help.diagnostics")
    dialog = person.window.diagnostics.dialog
    assert dialog is not None
    person.until(lambda: dialog.report)
    return dialog


def test_the_report_tells_versions_index_and_fonts(start: StartWindow) -> None:
    person = start()
    dialog = _open(person)
    for part in ("SQLite", "Whoosh", "Simplified Chinese", "Articles: 48", "Index: ready"):
        assert part in dialog.report
    assert str(Path.home()) not in dialog.report
    QTest.mouseClick(dialog.copy, LEFT)
    assert QGuiApplication.clipboard().text() == dialog.report
    dialog.close()


def test_it_follows_what_is_open(start: StartWindow) -> None:
    person = start()
    dialog = _open(person)
    person.act("file.close")
    person.until(lambda: "Open: none" in dialog.report)
    assert not dialog.rebuild.isEnabled()
    dialog.close()


def test_the_index_is_built_anew_from_there(start: StartWindow) -> None:
    person = start()
    dialog = _open(person)
    QTest.mouseClick(dialog.rebuild, LEFT)
    person.until(lambda: person.window.work.running)
    person.settle()
    assert person.toast() == "The search index is new."
    dialog.close()


def test_the_report_is_saved(start: StartWindow, tmp_path: Path) -> None:
    person = start()
    target = tmp_path / "报告.txt"
    person.window.diagnostics._choose = lambda _wanted: target
    dialog = _open(person)
    QTest.mouseClick(dialog.save, LEFT)
    person.until(target.exists)
    person.settle()
    assert target.read_text(encoding="utf-8") == dialog.report
    assert "报告.txt" in dialog.said.text()
    dialog.close()


@pytest.mark.allow_log("a job failed")
def test_a_bug_is_told_in_the_window_and_noted(
    start: StartWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = start()
    window = person.window
    start_log(log_file())
    handlers = logging.getLogger("archive_app").handlers
    notices = window.shell.notices
    monkeypatch.setattr(window, "_prompts", QtPrompts(window, notices))

    def fail(_ctx: JobContext) -> None:
        raise KeyError("警方在座谈会上")

    window.session.read_lane.start(fail, print, window.session.tell)
    person.until(notices.isVisible)
    handlers[-1].close()
    noted = log_file().read_text(encoding="utf-8")
    logging.getLogger("archive_app").removeHandler(handlers[-1])
    assert "KeyError" in noted
    assert "座谈会" not in noted + notices.report
    person.click(notices.details)
    dialog = window.diagnostics.dialog
    assert dialog is not None
    person.until(lambda: dialog.errors.count())
    assert "KeyError" in dialog.one_error.toPlainText()
    dialog.close()
