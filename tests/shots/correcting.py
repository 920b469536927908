"""Scenes of texts that are corrected, cleaned and written, and of their versions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from archive_app.domain.articles import Side
from archive_app.ui.correcting.work import Wording
from archive_app.ui.main_window import MainWindow
from tests.shots.main import main_view
from tests.shots.shot import Shot
from tests.window_waiting import settle

_WRITTEN = "At the symposium, the detachment leaders sent flowers to every policewoman "


def correcting(window: MainWindow) -> None:
    """A sentence of the translation, being corrected in its place."""
    main_view(window)
    settle(window)
    desk, view = window.features.correcting, window.shell.reader.view
    page = window.shell.reader.page
    assert page is not None
    assert page.article.translation is not None
    number = min(2, len(page.article.translation.paragraphs) - 1)
    view.show_place(Side.TRANSLATION, number, 0)
    desk.start()
    settle(window)
    desk.box.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(desk.box, _WRITTEN)


def corrected(window: MainWindow) -> None:
    """The same, saved: the mark below the words and what the head says of it."""
    correcting(window)
    QTest.keyClick(window.features.correcting.box, Qt.Key.Key_Return)
    settle(window)
    window.shell.reader.view.scroll_to_edge(top=True)


def versions(window: MainWindow) -> None:
    """The bar of versions, the machine's text on show."""
    corrected(window)
    desk = window.features.versions
    desk.toggle_bar()
    desk.choose_wording(Wording.CLEANED)
    settle(window)


def changes(window: MainWindow) -> None:
    """What people changed of the machine's text."""
    corrected(window)
    window.features.versions.toggle_bar()
    window.features.versions.show_changes(True)
    settle(window)


def left_out(window: MainWindow) -> None:
    """What cleaning left out of the texts as received."""
    main_view(window)
    settle(window)
    window.features.versions.toggle_bar()
    window.features.versions.show_changes(True)
    settle(window)


def writing(window: MainWindow) -> None:
    """A side typed beside the one there is."""
    window.shell.results.view.next_article()
    settle(window)
    window.actions_by_name["article.write_side"].trigger()


def cleaning(window: MainWindow) -> None:
    """What cleaning did to an article."""
    main_view(window)
    settle(window)
    window.actions_by_name["article.cleaning"].trigger()


SHOTS = (
    Shot("17-writing", writing),
    Shot("18-cleaning", cleaning),
    Shot("28-correcting", correcting),
    Shot("29-corrected", corrected),
    Shot("30-versions", versions),
    Shot("31-changes", changes),
    Shot("31-left-out", left_out),
)
