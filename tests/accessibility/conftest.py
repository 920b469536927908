"""A window on a copy of the sample library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from archive_app import app
from archive_app.settings.load import Settings
from archive_app.settings.places import settings_file
from archive_app.ui import accessibility
from archive_app.ui.main_window import MainWindow
from archive_app.ui.reader import accessible
from archive_app.ui.theme import Theme
from tests.journeys.prompts import FakePrompts
from tests.sample_copy import keep_sample, put_sample
from tests.window_waiting import settle


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sample library, made once."""
    home, store = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("sample")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home))
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(home))
        keep_sample(store)
    return store


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, sample: Path) -> Iterator[MainWindow]:
    """The program's window on the sample."""
    accessible.install()
    accessibility.install()
    theme = Theme("light")
    theme.apply(qapp)
    put_sample(sample)
    prompts = FakePrompts()
    window = app.make_window(Settings(settings_file()), theme, prompts)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.begin(None)
    settle(window)
    yield window
    window.windows.close_all()
    window.close()
    qtbot.waitUntil(lambda: not window.session.is_busy, timeout=40_000)
    window.deleteLater()
    theme.set_mode("light")
    qapp.setStyleSheet("")
    assert prompts.bugs == []
