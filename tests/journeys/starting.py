"""How journeys begin and end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from archive_app.settings.load import Settings
from archive_app.settings.places import settings_file
from tests.journeys.person import Person

StartWindow = Callable[..., Person]


def start_empty(start: StartWindow, folder: Path) -> Person:
    """A window on a new archive without articles."""
    settings = Settings(settings_file())
    settings.set("library.sample", False)
    person = start()
    person.prompts.to_make = folder / "ledu.archive"
    person.act("file.new")
    person.settle()
    return person


def quit_window(person: Person) -> None:
    """Close the window; nothing may run afterwards."""
    window = person.window
    if not window.isHidden():
        window.close()
    person.settle()
    assert not window.session.is_open
    window.deleteLater()
