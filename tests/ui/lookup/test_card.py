"""The card of a word: what it says, where it stands, how it goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import NameKind, NameMention, NameRole
from archive_app.services.lookup import WordCard
from archive_app.text.dictionary import Entry
from archive_app.ui.lookup.card import WordPopup
from archive_app.ui.theme import Theme

BI = NameMention(NameKind.PERSON, NameRole.SUBJECT, "Bi Weimin", "director", ("毕伟民", "畢偉民"))
BANK = Entry("银行", "銀行", "yín háng", ("bank", "measure word: 家 (jiā)"))
CARD = WordCard("银行", 0, 2, (BANK,), (BI,))
PLACE = QRect(60, 40, 32, 20)


@pytest.fixture
def popup(qtbot: QtBot, theme: Theme) -> Iterator[WordPopup]:
    """A card of one word that is a name as well."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    popup = WordPopup(theme, window)
    popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    popup.show_card(CARD, "zh-Hans", PLACE)
    yield popup
    popup.close()


def test_it_says_how_a_word_is_read_what_it_means_and_whose_name_it_is(popup: WordPopup) -> None:
    assert popup.words.splitlines() == [
        "银行",
        "yín háng   銀行",
        "bank; measure word: 家 (jiā)",
        "Bi Weimin   毕伟民   畢偉民",
        "director",
        "CC-CEDICT",
    ]


def test_the_word_is_in_chinese_letters(popup: WordPopup, theme: Theme) -> None:
    (head,) = [
        label for label in popup.findChildren(QWidget) if getattr(label, "text", str)() == "银行"
    ]
    assert head.font().families() == theme.font("section", "zh-Hans").families()


def test_it_stands_below_the_word_and_within_the_screen(popup: WordPopup) -> None:
    assert popup.y() > PLACE.bottom()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    popup.close()
    corner = QRect(screen.right() - 20, screen.bottom() - 20, 16, 16)
    popup.show_card(CARD, "zh-Hans", corner)
    assert screen.contains(popup.geometry())
    assert popup.geometry().bottom() < corner.top()


def test_escape_closes_it(popup: WordPopup) -> None:
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_a_long_entry_scrolls_and_does_not_fill_the_screen(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    popup = WordPopup(theme, window)
    many = tuple(Entry("行", "行", f"{n}", ("meaning " * 40,)) for n in range(20))
    popup.show_card(WordCard("行", 0, 1, many), "zh-Hans", PLACE)
    qapp.processEvents()
    assert popup.height() <= 400
    assert popup._scroll.verticalScrollBar().maximum() > 0
    popup.close()


def test_markup_and_hidden_signs_of_a_record_are_shown_as_they_are(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    popup = WordPopup(theme, window)
    name = NameMention(NameKind.PERSON, NameRole.OTHER, "<b>Bi</b>\u202egnol")
    popup.show_card(WordCard("<b>Bi</b>\u202egnol", 0, 5, (), (name,)), "en", PLACE)
    assert popup.words.splitlines() == ["<b>Bi</b>\ufffdgnol", "<b>Bi</b>\ufffdgnol"]
    popup.close()
