"""Cards, the list and the box for writing, driven as a person does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.domain.ids import ArticleId, NoteId
from archive_app.domain.notes import MOST_WORDS, Anchor, Note
from archive_app.ui.notes.card import NoteCard, cut_lines
from archive_app.ui.notes.editor import NoteEditor
from archive_app.ui.notes.panel import NotesPanel
from archive_app.ui.notes.words import NoteWords, short_quote
from archive_app.ui.theme import Theme

WRITTEN = "2026-11-12T09:30:00Z"
NOTE = Note(NoteId(7), ArticleId(1), "Who?\n<b>Who</b>\u202e?", "Mei", WRITTEN, WRITTEN)


def at(
    note: Note, number: int, side: Side, start: int, quote: str, *, orphan: bool = False
) -> Note:
    anchor = Anchor(side, Span(start, start + len(quote)), quote)
    return replace(note, id=NoteId(number), anchor=anchor, is_orphan=orphan)


@pytest.fixture
def words(theme: Theme) -> NoteWords:
    return NoteWords()


@pytest.fixture
def card(qtbot: QtBot, theme: Theme, words: NoteWords) -> NoteCard:
    card = NoteCard(theme, words, NOTE)
    qtbot.addWidget(card)
    card.resize(200, 120)
    with qtbot.waitExposed(card):
        card.show()
    return card


def test_a_card_says_who_and_when_and_never_reads_markup(card: NoteCard) -> None:
    assert card.head.text() == "Mei · 12 Nov 2026"
    assert card.body.text() == "Who?\n<b>Who</b>\ufffd?"
    assert card.body.textFormat() is Qt.TextFormat.PlainText
    assert "Written" in card.toolTip()
    assert "changed" not in card.toolTip()
    card.set_note(replace(NOTE, updated_at="2026-11-13T09:30:00Z"))
    assert "changed" in card.toolTip()


def test_keys_and_buttons_of_a_card_ask(qtbot: QtBot, card: NoteCard) -> None:
    card.setFocus()
    asked: list[tuple[SignalInstance, Callable[[], None]]] = [
        (card.edit_wanted, lambda: QTest.keyClick(card, Qt.Key.Key_Return)),
        (card.edit_wanted, lambda: QTest.mouseClick(card.edit, Qt.MouseButton.LeftButton)),
        (card.remove_wanted, lambda: QTest.keyClick(card, Qt.Key.Key_Delete)),
        (card.remove_wanted, lambda: QTest.mouseClick(card.remove, Qt.MouseButton.LeftButton)),
        (card.chosen, lambda: QTest.keyClick(card, Qt.Key.Key_Space)),
        (card.chosen, lambda: QTest.mouseClick(card, Qt.MouseButton.LeftButton)),
    ]
    for signal, act in asked:
        with qtbot.waitSignal(signal, timeout=1000) as told:
            act()
        assert told.args == [7]


def test_a_card_of_an_archive_that_cannot_be_written_only_shows(
    qtbot: QtBot, theme: Theme, words: NoteWords
) -> None:
    card = NoteCard(theme, words, NOTE, can_edit=False)
    qtbot.addWidget(card)
    card.show()
    assert card.edit.isHidden()
    assert card.remove.isHidden()
    with qtbot.assertNotEmitted(card.edit_wanted), qtbot.assertNotEmitted(card.remove_wanted):
        QTest.keyClick(card, Qt.Key.Key_Return)
        QTest.keyClick(card, Qt.Key.Key_Delete)


def test_a_quiet_card_shows_its_buttons_to_the_keyboard(qtbot: QtBot, card: NoteCard) -> None:
    card.be_quiet()
    card.clearFocus()
    assert card.edit.isHidden() or card.underMouse()
    card.setFocus()
    qtbot.waitUntil(card.edit.isVisible)


@pytest.mark.parametrize(
    "text, shown",
    [
        ("short", "short"),
        ("a" * 300, "a" * 220 + "…"),
        ("警" * 200, "警" * 110 + "…"),
        ("\n".join("abcdefghij"), "\n".join("abcdefgh") + "\n…"),
    ],
)
def test_a_long_note_is_cut_on_its_card_and_says_so(text: str, shown: str) -> None:
    assert cut_lines(text) == shown


def test_quoted_words_are_one_short_line() -> None:
    assert short_quote("a\nb  c") == "a b c"
    assert len(short_quote("x" * 500)) == 90


# --- the list


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, words: NoteWords) -> NotesPanel:
    panel = NotesPanel(theme, words)
    qtbot.addWidget(panel)
    panel.resize(300, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_notes_stand_in_reading_order_and_orphans_first(qtbot: QtBot, panel: NotesPanel) -> None:
    notes = [
        at(NOTE, 1, Side.TRANSLATION, 50, "second"),
        at(NOTE, 2, Side.TRANSLATION, 5, "first"),
        replace(NOTE, id=NoteId(3)),
        at(NOTE, 4, Side.TRANSLATION, 1, "lost words", orphan=True),
        at(NOTE, 5, Side.ORIGINAL, 90, "原文"),
    ]
    panel.set_notes(notes, can_edit=True)
    assert [card.note.id for card in panel.cards] == [4, 3, 5, 2, 1]
    assert [card.place.text() for card in panel.cards[:3]] == [
        "These words are gone: lost words",
        "About the whole article",
        "原文",
    ]
    orphan = panel.cards[0]
    assert [card.attach.isVisible() for card in panel.cards] == [True, *([False] * 4)]
    with qtbot.waitSignal(panel.attach_wanted, timeout=1000) as told:
        QTest.mouseClick(orphan.attach, Qt.MouseButton.LeftButton)
    assert told.args == [4]


def test_the_keyboard_stays_on_a_note_whose_list_is_made_anew(panel: NotesPanel) -> None:
    notes = [replace(NOTE, id=NoteId(number)) for number in range(1, 4)]
    panel.set_notes(notes, can_edit=True)
    panel.cards[1].setFocus()
    panel.set_notes(notes[1:], can_edit=True)
    assert panel.cards[0].hasFocus()


def test_without_notes_it_says_so_and_offers_to_write(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.set_notes((), can_edit=True)
    assert panel.cards == []
    with qtbot.waitSignal(panel.add_wanted, timeout=1000):
        QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    panel.set_notes((), can_edit=False)
    assert panel.add.isHidden()


# --- writing


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def box(theme: Theme, window: QWidget) -> NoteEditor:
    box = NoteEditor(theme, window)
    box.ask("New note", "some words", "", QRect(600, 450, 90, 20))
    return box


def test_ctrl_enter_saves_what_was_typed(qtbot: QtBot, box: NoteEditor) -> None:
    assert not box.save.isEnabled(), "an empty note can't be saved"
    QTest.keyClicks(box.edit, "Who sent them?")
    with qtbot.waitSignal(box.saved, timeout=1000) as told:
        QTest.keyClick(box.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["Who sent them?"]
    assert box.isHidden()


def test_enter_is_a_new_line_and_escape_puts_aside(qtbot: QtBot, box: NoteEditor) -> None:
    QTest.keyClicks(box.edit, "One")
    QTest.keyClick(box.edit, Qt.Key.Key_Return)
    QTest.keyClicks(box.edit, "two")
    with (
        qtbot.assertNotEmitted(box.saved),
        qtbot.waitSignal(box.put_aside, timeout=1000) as told,
    ):
        QTest.keyClick(box.edit, Qt.Key.Key_Escape)
    assert told.args == ["One\ntwo"]


def test_the_box_is_seen_whole_wherever_it_is_asked_for(box: NoteEditor) -> None:
    parent = box.parentWidget()
    assert parent is not None
    for words in (QRect(600, 450, 90, 20), QRect(0, 0, 700, 40), QRect(300, 200, 90, 60)):
        box.ask("New note", "some words", "", words)
        assert parent.rect().contains(box.geometry())
        assert not box.geometry().intersects(words), "the words can be read meanwhile"


def test_a_note_that_is_too_long_says_by_how_much(box: NoteEditor) -> None:
    box.edit.setPlainText("x" * (MOST_WORDS + 3))
    assert box.hint.text() == "3 characters too many"
    assert not box.save.isEnabled()
