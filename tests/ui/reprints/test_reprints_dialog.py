"""The dialog of reprints: clusters, differences, a person's word and its undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.bootstrap import create_workspace
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.domain.reprints import Verdict
from archive_app.services.workspace import Workspace
from archive_app.settings.load import Settings
from archive_app.ui.editing import Editor
from archive_app.ui.reprints.dialog import ReprintsDialog
from archive_app.ui.reprints.limits import LimitsDialog
from archive_app.ui.session import Openers, Session
from archive_app.ui.theme import Theme
from archive_app.ui.undo.stack import UndoStack

NEWS = (
    "市议会周一批准在河上新建一座桥。\n工程将在两年内完成。\n消防员曾要求拓宽通往港口的道路。\n"
    "对岸有四十座房屋。\n市长感谢工程师们的耐心。\n洪水季节过后即开始动工。"
)
EDITED = NEWS.replace("四十", "五十")
OTHER = "博物馆在城北落成开放。\n第一批参观者乘火车和轮船前来。\n馆内陈列着三百件古代青铜器。"

Open = Callable[..., ReprintsDialog]


def filled(path: Path, *, folder: Path) -> Workspace:
    """A library of three articles, two of them nearly the same."""
    files = []
    for name, text in (("a", NEWS), ("b", EDITED), ("c", OTHER)):
        files.append(folder / f"{name}.txt")
        files[-1].write_text(text, encoding="utf-8")
    workspace = create_workspace(path, index_parent=folder / "index")
    workspace.imports.run(ImportPlan.of(files), NoContext())
    workspace.reprints.follow(NoContext())
    return workspace


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    path = tmp_path / "a.archive"
    opener = partial(filled, folder=tmp_path)
    settings = Settings(tmp_path / "settings.json")
    session = Session(Openers(opener, opener, partial(opener, path), path), settings)
    session.create(path)
    qtbot.waitUntil(lambda: session.is_open and not session.is_busy, timeout=20_000)
    yield session
    assert session.shut_down()
    qtbot.waitUntil(lambda: not session.is_busy)


@pytest.fixture
def undo() -> UndoStack:
    return UndoStack()


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, session: Session, undo: UndoStack) -> Iterator[Open]:
    """Opens dialogs; closes them."""
    editor = Editor(session, undo)
    dialogs: list[ReprintsDialog] = []

    def open_one(article: ArticleId | None = None) -> ReprintsDialog:
        dialog = ReprintsDialog(theme, session, editor, None, article)
        dialogs.append(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: bool(dialog.sentence.text()), timeout=20_000)
        return dialog

    yield open_one
    for dialog in dialogs:
        dialog.close()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)


def test_a_cluster_with_its_difference(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    qtbot.waitUntil(lambda: bool(dialog.pane.difference.text), timeout=20_000)
    assert dialog.clusters.count() == 1
    assert "Nearly the same, 71 %" in dialog.clusters.item(0).text()
    assert dialog.members.count() == 2
    assert "四" in dialog.pane.difference.text
    assert "五" in dialog.pane.difference.text


def test_a_word_parts_them_and_undo_joins_them_again(
    qtbot: QtBot, opened: Open, undo: UndoStack
) -> None:
    dialog = opened()
    qtbot.waitUntil(dialog.pane.unrelated.isEnabled, timeout=20_000)
    QTest.mouseClick(dialog.pane.unrelated, Qt.MouseButton.LeftButton)
    said = "No articles are alike"
    qtbot.waitUntil(lambda: dialog.sentence.text().startswith(said), timeout=20_000)
    undo.stack.undo()
    qtbot.waitUntil(lambda: dialog.sentence.text().startswith("1 cluster."), timeout=20_000)
    assert dialog.clusters.count() == 1


def test_what_was_parted_stays_in_sight_and_is_joined_again(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    qtbot.waitUntil(dialog.pane.unrelated.isEnabled, timeout=20_000)
    assert not dialog.pane.take_back.isEnabled()
    QTest.mouseClick(dialog.pane.unrelated, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.pane.take_back.isEnabled, timeout=20_000)
    assert "Not related" in dialog.clusters.item(0).text()
    assert dialog.pane.unrelated.isChecked()
    assert dialog.members.count() == 2
    QTest.mouseClick(dialog.pane.take_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nearly" in dialog.clusters.item(0).text(), timeout=20_000)


def test_a_parted_pair_of_one_article(qtbot: QtBot, opened: Open, session: Session) -> None:
    session.workspace.reprints.set_verdict(ArticleId(2), ArticleId(3), Verdict.UNRELATED)
    dialog = opened(ArticleId(3))
    assert dialog.clusters.count() == 1
    assert "Not related" in dialog.clusters.item(0).text()


def test_limits_are_asked_kept_and_compared_by(
    qtbot: QtBot, opened: Open, session: Session
) -> None:
    dialog = opened()
    assert "50 % of the sentences" in dialog.sentence.text()
    with qtbot.waitSignal(dialog.compare_wanted) as wanted:
        QTest.mouseClick(dialog.limits, Qt.MouseButton.LeftButton)
        asked = dialog.findChild(LimitsDialog)
        assert asked is not None
        asked.boxes[0].setValue(90)
        QTest.mouseClick(asked.ok, Qt.MouseButton.LeftButton)
    assert wanted.args == [(90, 60, 10)]
    assert session.settings.number("reprints.near") == 90


def test_saying_it_again_takes_it_back(qtbot: QtBot, opened: Open) -> None:
    dialog = opened()
    qtbot.waitUntil(dialog.pane.same.isEnabled, timeout=20_000)
    QTest.mouseClick(dialog.pane.reprint, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.pane.reprint.isChecked, timeout=20_000)
    qtbot.wait_until(lambda: dialog.pane.reprint.isEnabled() and dialog.pane.reprint.isChecked())
    QTest.mouseClick(dialog.pane.reprint, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.pane.reprint.isChecked(), timeout=20_000)


def test_of_one_article(qtbot: QtBot, opened: Open) -> None:
    assert opened(ArticleId(3)).clusters.count() == 0
    assert opened(ArticleId(2)).clusters.count() == 1


def test_clusters_follow_what_came_in(
    qtbot: QtBot, opened: Open, session: Session, tmp_path: Path
) -> None:
    dialog = opened()
    file = tmp_path / "d.txt"
    file.write_text(OTHER + "\n洪水季节过后即开始动工。", encoding="utf-8")
    session.workspace.imports.run(ImportPlan.of([file]), NoContext())
    session.catch_up()
    qtbot.waitUntil(lambda: dialog.clusters.count() == 2, timeout=20_000)
