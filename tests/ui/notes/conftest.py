"""A reader with its features on a small real library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from archive_app.bootstrap import create_workspace, open_sample, open_workspace
from archive_app.domain.articles import Article
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.settings.load import Settings
from archive_app.ui.editing import Editor
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.reading_features import ReadingFeatures
from archive_app.ui.session import Openers, Session
from archive_app.ui.theme import Theme
from archive_app.ui.undo.stack import UndoStack

ENGLISH = """The river day

Forty officers boarded the patrol boat in the morning. They learned about the work on the water.

At the symposium, the leaders sent flowers to everybody. Nobody had expected that."""
CHINESE = """江上开放日

四十名民警上午登上巡逻艇。他们了解了水上工作。

座谈会上，领导给大家送上鲜花。没有人想到会这样。"""


class Reading:
    """A window with a reader and nothing else; an article of two sides is open in it."""

    def __init__(self, theme: Theme, path: Path, settings: Path, qtbot: QtBot) -> None:
        openers = Openers(open_workspace, create_workspace, open_sample, path.with_name("s"))
        self.session = Session(openers, Settings(settings))
        self.qtbot = qtbot
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.session.setParent(self.window)
        self.editor = Editor(self.session, UndoStack(self.window), self.window)
        self.pane = ReaderPane(theme, self.window)
        self.features = ReadingFeatures(theme, self.session, self.editor, self.pane, self.window)
        self.window.setCentralWidget(self.pane)
        self.window.resize(780, 700)
        with qtbot.waitExposed(self.window):
            self.window.show()
        with qtbot.waitSignal(self.session.opened, timeout=20_000):
            self.session.open(path)
        self.show()

    @property
    def article(self) -> Article:
        """The article as it is in the library now."""
        return self.session.workspace.reading.find("a")

    def show(self) -> None:
        """Open the article, and wait for its notes."""
        service = self.session.workspace.reading
        self.pane.set_page(service.aligned(service.open(self.article.id)))
        self.settle()

    def settle(self) -> None:
        """Wait until every answer is here."""
        self.qtbot.waitUntil(lambda: not self.session.is_busy, timeout=20_000)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with one article of two sides."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a_en.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "a_zh.txt").write_text(CHINESE, encoding="utf-8")
    path = tmp_path / "news.archive"
    workspace = create_workspace(path)
    workspace.imports.run(ImportPlan.of([folder]), NoContext())
    workspace.close()
    return path


@pytest.fixture
def reading(qtbot: QtBot, theme: Theme, library: Path, tmp_path: Path) -> Iterator[Reading]:
    """The article open in a reader."""
    reading = Reading(theme, library, tmp_path / "settings.toml", qtbot)
    yield reading
    reading.session.shut_down()
