"""A reader that follows its edits, on a small real library with a translation to correct."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.bootstrap import create_workspace
from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.ui.theme import Theme
from tests.ui.notes.conftest import Reading

ENGLISH = """The river day

Forty officers boarded the patrol boat in the morning. They learned about the work on the water, \
which is done by day and by night. Everybody was content.

At the symposium, the leaders sent flowers to every lesbian. Nobody had expected that.

The rope is tied firmly across the board."""
CHINESE = """江上开放日

四十名民警上午登上巡逻艇。他们了解了日夜进行的水上工作。大家都很满意。

座谈会上，领导给女同志送上鲜花。没有人想到会这样。

绳子系得很牢。"""


class Correcting(Reading):
    """Edits, undone ones too, bring the newer page as the window's browser does."""

    question = ""

    def __init__(self, theme: Theme, path: Path, settings: Path, qtbot: QtBot) -> None:
        super().__init__(theme, path, settings, qtbot)
        self.session.changed.connect(self._refresh)
        self.told: list[str] = []
        self.offers: list[tuple[str, str, object]] = []
        self.features.told.connect(self.told.append)
        self.features.offered.connect(self._keep_offer)

    @property
    def translation(self) -> ReadingText:
        """The current translation, as the library has it."""
        found = self.article.translation
        assert found is not None
        return found

    def put_caret(self, words: str, side: Side = Side.TRANSLATION) -> None:
        """Click into the middle of some words."""
        QTest.mouseClick(
            self.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=self.middle_of(words, side)
        )

    def middle_of(self, words: str, side: Side = Side.TRANSLATION) -> QPoint:
        """A point on some words, in pixels of the viewport."""
        assert self.pane.page is not None
        article = self.pane.page.article
        text = article.translation if side is Side.TRANSLATION else article.original
        assert text is not None
        number = next(n for n, one in enumerate(text.paragraphs) if words in one.text)
        middle = text.paragraphs[number].text.index(words) + len(words) // 2
        return self.pane.view.paragraph_rect(side, number, middle, middle + 1).center()

    def open(self, words: str) -> None:
        """Put the caret into a sentence and press Enter."""
        self.put_caret(words)
        QTest.keyClick(self.pane.view, Qt.Key.Key_Return)

    def write(self, words: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        """Write over what the box holds, and press a key."""
        box = self.features.correcting.box
        box.selectAll()
        QTest.keyClicks(box, words)
        QTest.keyClick(box, key)
        self.settle()

    def _refresh(self, _change: ChangeSet) -> None:
        service = self.session.workspace.reading
        page = service.open(self.article.id, self.question)
        self.pane.refresh_page(service.aligned(page), (1, 2))

    def _keep_offer(self, said: str, action: str, act: object) -> None:
        self.offers.append((said, action, act))


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
def reading(qtbot: QtBot, theme: Theme, library: Path, tmp_path: Path) -> Iterator[Correcting]:
    """The article open in a reader."""
    reading = Correcting(theme, library, tmp_path / "settings.toml", qtbot)
    yield reading
    reading.session.shut_down()
