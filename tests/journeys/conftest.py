"""A window on a real library, closed at the end with nothing left running."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive_app import app
from archive_app.settings.load import Settings
from archive_app.settings.places import settings_file
from archive_app.ui.theme import Theme
from tests.gui_thread_guard import GuiThreadGuard
from tests.journeys.person import Person
from tests.journeys.prompts import FakePrompts
from tests.journeys.starting import StartWindow, quit_window, start_empty
from tests.journeys.texts import write_texts


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme, applied; the application is undressed afterwards."""
    theme = Theme("light")
    theme.apply(qapp)
    yield theme
    theme.set_mode("light")
    qapp.setStyleSheet("")


@pytest.fixture
def start(qtbot: QtBot, theme: Theme, guard: GuiThreadGuard) -> Iterator[StartWindow]:
    """Starts the program's window as ``main`` does; call it again for the next start."""
    people: list[Person] = []

    def start_window(path: Path | None = None) -> Person:
        prompts = FakePrompts()
        window = app.make_window(Settings(settings_file()), theme, prompts)
        person = Person(window, prompts, qtbot)
        people.append(person)
        window.resize(1440, 900)  # the screen of the offscreen platform is small
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.begin(path)
        person.settle()
        return person

    yield start_window
    for person in people:
        quit_window(person)
    assert guard.open == 0, "an archive was left open"
    assert [person.prompts.bugs for person in people if person.prompts.bugs] == []


@pytest.fixture
def person(start: StartWindow, tmp_path: Path) -> Person:
    """A window on a library of six invented articles, imported through the menu."""
    person = start_empty(start, tmp_path)
    person.import_paths(write_texts(tmp_path / "texts"))
    assert person.prompts.problems == []
    return person
