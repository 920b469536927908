"""A word is looked up in the background; the card or a sentence follows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Article, NameKind, NameMention, NameRole, Side
from archive_app.domain.reading import ReaderPage
from archive_app.ui.lookup.card import WordPopup
from archive_app.ui.lookup.controller import Lookup
from archive_app.ui.lookup.desk import LookupDesk
from archive_app.ui.reader import ReaderPane
from archive_app.ui.session import Session
from archive_app.ui.theme import Theme
from tests.ui.reader.sample import original, sample_page

BI = NameMention(NameKind.PERSON, NameRole.SUBJECT, "Bi Weimin", also=("毕伟民",))


@pytest.fixture
def lookup(qtbot: QtBot, session: Session) -> Lookup:
    """Asks on the session's lane."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Lookup(Theme("light"), session, window)


@pytest.fixture
def article() -> Article:
    text = original(["局长毕伟民说，"])
    return replace(sample_page().article, original=text, beads=(), names=(BI,))


def test_the_card_of_a_word_appears(qtbot: QtBot, lookup: Lookup, article: Article) -> None:
    with qtbot.waitSignal(lookup.shown, timeout=20_000) as shown:
        lookup.look_up(article, Side.ORIGINAL, 0, 3, QRect(10, 10, 16, 16))
    assert shown.args is not None
    (popup,) = shown.args
    assert isinstance(popup, WordPopup)
    assert popup.words.startswith("毕伟民")
    popup.close()


def test_it_is_said_when_nothing_is_known(qtbot: QtBot, lookup: Lookup, article: Article) -> None:
    with qtbot.waitSignal(lookup.told, timeout=20_000) as told:
        lookup.look_up(article, Side.ORIGINAL, 0, 6, QRect(10, 10, 16, 16))
    assert told.args == ["Nothing is known of this word."]


def test_only_the_newest_question_is_answered(
    qtbot: QtBot, lookup: Lookup, article: Article
) -> None:
    shown: list[WordPopup] = []
    lookup.shown.connect(shown.append)
    lookup.look_up(article, Side.ORIGINAL, 0, 0, QRect(10, 10, 16, 16))
    with qtbot.waitSignal(lookup.shown, timeout=20_000):
        lookup.look_up(article, Side.ORIGINAL, 0, 3, QRect(10, 10, 16, 16))
    assert [popup.words.splitlines()[0] for popup in shown] == ["毕伟民"]
    shown[0].close()


@pytest.fixture
def pane(qtbot: QtBot, article: Article) -> ReaderPane:
    pane = ReaderPane(Theme("light"))
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.set_page(ReaderPage(article))
    return pane


def test_a_word_is_clicked_with_ctrl(qtbot: QtBot, session: Session, pane: ReaderPane) -> None:
    desk = LookupDesk(Theme("light"), session, pane, pane)
    for character in (2, 3, 4):
        box = pane.view.paragraph_rect(Side.ORIGINAL, 0, character, character + 1)
        for point in (box.center(), box.center() + QPoint(box.width() // 3, 0)):
            with qtbot.waitSignal(desk.lookup.shown, timeout=20_000) as shown:
                QTest.mouseClick(
                    pane.view.viewport(),
                    Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.ControlModifier,
                    point,
                )
            assert shown.args is not None
            assert shown.args[0].words.startswith("毕伟民")
            shown.args[0].close()


def test_the_word_at_the_caret_is_looked_up_by_key(
    qtbot: QtBot, session: Session, pane: ReaderPane
) -> None:
    desk = LookupDesk(Theme("light"), session, pane, pane)
    pane.view.show_place(Side.ORIGINAL, 0, 3)
    with qtbot.waitSignal(desk.lookup.shown, timeout=20_000) as shown:
        desk.look_up_caret()
    assert shown.args is not None
    popup = shown.args[0]
    assert popup.words.startswith("毕伟民")
    box = pane.view.paragraph_rect(Side.ORIGINAL, 0, 3, 4)
    assert popup.y() >= pane.view.viewport().mapToGlobal(box.topLeft()).y()
    popup.close()


def test_without_an_article_nothing_is_looked_up(session: Session, pane: ReaderPane) -> None:
    desk = LookupDesk(Theme("light"), session, pane, pane)
    pane.set_page(None)
    desk.look_up_caret()
    assert not session.is_busy


def test_a_selection_is_read_aloud(qtbot: QtBot, session: Session, pane: ReaderPane) -> None:
    desk = LookupDesk(Theme("light"), session, pane, pane)
    pane.view.select_text(Side.ORIGINAL, 0, 0, 6)
    with qtbot.waitSignal(desk.lookup.shown, timeout=20_000) as shown:
        desk.look_up_caret()
    assert shown.args is not None
    popup = shown.args[0]
    assert popup.words.splitlines() == ["局长毕伟民说", "jú zhǎng bì wěi mín shuō"]
    popup.close()
