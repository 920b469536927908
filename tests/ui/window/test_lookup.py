"""A word is looked up in the background; the card or a sentence follows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Article, NameKind, NameMention, NameRole, Side
from archive_app.ui.lookup.card import WordPopup
from archive_app.ui.lookup.controller import Lookup
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
