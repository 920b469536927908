"""Notes in the reader, as a person writes, reads, changes, loses and finds them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from archive_app.domain.articles import Side
from archive_app.services.notes import words_of
from tests.ui.notes.conftest import ENGLISH, Reading

FLOWERS = "At the symposium, the leaders sent flowers to everybody."


def place_of(reading: Reading, side: Side, words: str) -> tuple[int, int]:
    """The paragraph of some words, and the character they begin at."""
    article = reading.article
    text = article.translation if side is Side.TRANSLATION else article.original
    assert text is not None
    number = next(n for n, one in enumerate(text.paragraphs) if words in one.text)
    return number, text.paragraphs[number].text.index(words)


def put_caret(reading: Reading, side: Side, words: str) -> None:
    """Click into the middle of some words."""
    number, start = place_of(reading, side, words)
    middle = start + len(words) // 2
    box = reading.pane.view.paragraph_rect(side, number, middle, middle + 1)
    QTest.mouseClick(reading.pane.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def type_note(reading: Reading, content: str) -> None:
    box = reading.features.notes.box
    QTest.keyClicks(box.edit, content)
    QTest.keyClick(box.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reading.settle()


def write(reading: Reading, content: str, words: str = FLOWERS) -> None:
    """Write a note as a person does: caret, N, words, Ctrl+Enter."""
    put_caret(reading, Side.TRANSLATION, words)
    reading.features.notes.add()
    type_note(reading, content)


def contents(reading: Reading) -> list[str]:
    return [note.content for note in reading.features.notes.notes]


def test_a_note_is_written_at_the_sentence_under_the_caret(reading: Reading) -> None:
    write(reading, "Who sent them?")
    (note,) = reading.features.notes.notes
    assert note.anchor is not None
    assert (note.content, note.anchor.quote) == ("Who sent them?", FLOWERS)
    assert len(reading.features.notes.margin.pins) == 1
    assert reading.pane.view.hasFocus(), "reading goes on where it was"
    put_caret(reading, Side.ORIGINAL, "座谈会上，领导给大家送上鲜花。")
    reading.features.notes.add()
    type_note(reading, "In the original too.")
    assert reading.features.notes.notes[1].anchor is not None
    assert reading.features.notes.notes[1].anchor.quote == "座谈会上，领导给大家送上鲜花。"


def test_the_mark_stands_at_its_line_and_opens_the_note(reading: Reading) -> None:
    write(reading, "Who sent them?")
    (pin,) = reading.features.notes.margin.pins.values()
    number, start = place_of(reading, Side.TRANSLATION, FLOWERS)
    box = reading.pane.view.paragraph_rect(Side.TRANSLATION, number, start, start + len(FLOWERS))
    assert pin.y() == box.top()
    QTest.mouseClick(pin, Qt.MouseButton.LeftButton)
    popup = reading.features.notes.popup
    assert popup.isVisible()
    (card,) = popup.cards
    assert card.body.text() == "Who sent them?"
    QTest.mouseClick(card.edit, Qt.MouseButton.LeftButton)
    assert popup.isHidden()
    type_note(reading, " The mayor.")
    assert contents(reading) == ["Who sent them? The mayor."]


def test_a_wide_reader_has_cards_that_scroll_with_the_text(reading: Reading) -> None:
    write(reading, "Who sent them?")
    reading.window.resize(1300, 300)
    reading.settle()
    reading.features.notes.show_note(reading.features.notes.notes[0].id)
    margin = reading.features.notes.margin
    assert not margin.pins
    (card,) = margin.cards.values()
    geometry = reading.pane.view.columns()
    assert geometry is not None
    assert card.x() >= max(column.x + column.width for column in geometry.columns.values())
    before = card.y()
    bar = reading.pane.view.verticalScrollBar()
    assert bar.maximum() > 10
    top = bar.value()
    bar.setValue(top - 10 if top >= 10 else top + 10)
    assert card.y() == before - (bar.value() - top) != before
    reading.features.notes.button.click()
    assert not margin.cards
    assert reading.pane.view.side_margin == 0
    assert not reading.session.settings.flag("reader.notes")


def test_removing_is_taken_back_by_undo(reading: Reading) -> None:
    write(reading, "Who sent them?")
    reading.features.details.show_notes()
    card = reading.features.notes.panel.cards[0]
    QTest.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    reading.settle()
    assert contents(reading) == []
    reading.editor.undo_last()
    reading.settle()
    assert contents(reading) == ["Who sent them?"]


def test_what_was_put_aside_is_offered_again_at_its_place(reading: Reading) -> None:
    put_caret(reading, Side.TRANSLATION, FLOWERS)
    notes = reading.features.notes
    notes.add()
    QTest.keyClicks(notes.box.edit, "Half a th")
    QTest.keyClick(notes.box.edit, Qt.Key.Key_Escape)
    put_caret(reading, Side.TRANSLATION, "They learned about the work on the water.")
    notes.add()
    assert notes.box.edit.toPlainText() == ""
    QTest.keyClick(notes.box.edit, Qt.Key.Key_Escape)
    reading.pane.set_page(None)
    reading.show()
    put_caret(reading, Side.TRANSLATION, FLOWERS)
    notes.add()
    assert notes.box.edit.toPlainText() == "Half a th"


def test_a_note_that_was_begun_outlives_the_window(reading: Reading) -> None:
    put_caret(reading, Side.TRANSLATION, FLOWERS)
    notes = reading.features.notes
    notes.add()
    QTest.keyClicks(notes.box.edit, "Half a th")
    path = reading.session.workspace.path
    with reading.qtbot.waitSignal(reading.session.closed):
        reading.session.close()
    assert notes.box.isHidden()
    with reading.qtbot.waitSignal(reading.session.opened, timeout=20_000):
        reading.session.open(path)
    reading.show()
    reading.features.details.show_notes()
    QTest.mouseClick(notes.panel.resume, Qt.MouseButton.LeftButton)
    assert notes.box.quote.text() == f"“{FLOWERS}”"
    type_note(reading, "ing")
    (note,) = notes.notes
    assert note.anchor is not None
    assert (note.content, note.anchor.quote) == ("Half a thing", FLOWERS)
    assert notes.panel.resume.isHidden()


def lose(reading: Reading) -> None:
    """Put another translation into the article, in which the sentence isn't."""
    workspace = reading.session.workspace
    other = ENGLISH.replace(FLOWERS, "It rained.")
    workspace.writing.set_side(reading.article.id, Side.TRANSLATION, other)
    reading.show()


def test_a_note_that_lost_its_words_is_told_and_put_right(reading: Reading) -> None:
    write(reading, "Who sent them?")
    notes = reading.features.notes
    assert notes.bar.isHidden()
    lose(reading)
    assert notes.notes[0].is_orphan
    assert notes.bar.label.text() == "1 note is about words that are gone"
    assert not notes.margin.pins
    QTest.mouseClick(notes.bar.button, Qt.MouseButton.LeftButton)
    assert reading.features.details.is_open
    put_caret(reading, Side.TRANSLATION, "Nobody had expected that.")
    QTest.mouseClick(notes.panel.cards[0].attach, Qt.MouseButton.LeftButton)
    reading.settle()
    (note,) = notes.notes
    assert note.anchor is not None
    assert (note.is_orphan, note.anchor.quote) == (False, "Nobody had expected that.")
    assert notes.bar.isHidden()


def test_a_chosen_note_shows_its_words(reading: Reading) -> None:
    write(reading, "Who sent them?")
    put_caret(reading, Side.TRANSLATION, "They learned about the work on the water.")
    reading.features.details.show_notes()
    QTest.mouseClick(reading.features.notes.panel.cards[0], Qt.MouseButton.LeftButton)
    view = reading.pane.view
    assert view.selection is not None
    assert view.current_sentence is not None
    assert view.links is not None
    side, number = view.current_sentence
    sentence = view.links.sentences(side)[number]
    place = place_of(reading, Side.TRANSLATION, FLOWERS)
    assert (side, sentence.paragraph, sentence.start) == (Side.TRANSLATION, *place)


def test_a_note_of_the_side_that_is_hidden_shows_it(reading: Reading) -> None:
    write(reading, "Who sent them?")
    reading.pane.set_layout("original")
    assert not reading.features.notes.margin.pins
    reading.features.notes.show_note(reading.features.notes.notes[0].id)
    assert set(reading.pane.view.shown_sides()) == set(Side)
    assert len(reading.features.notes.margin.pins) == 1


def test_a_page_read_again_leaves_the_keyboard_where_it_is(reading: Reading) -> None:
    write(reading, "Who sent them?")
    (pin,) = reading.features.notes.margin.pins.values()
    pin.setFocus()
    page = reading.pane.page
    assert page is not None
    reading.pane.refresh_page(page)
    reading.settle()
    assert pin.hasFocus()


def test_the_menu_over_the_text_offers_notes(reading: Reading) -> None:
    menu = QMenu(reading.window)
    reading.features.notes.fill_menu(menu)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Add a note here", "Notes on this article"]


def test_notes_of_others_come_with_their_change(reading: Reading) -> None:
    workspace = reading.session.workspace
    words = words_of(reading.article, Side.TRANSLATION, FLOWERS)
    change = workspace.notes.add(reading.article, "From elsewhere.", words)
    reading.session.changed.emit(change)
    reading.settle()
    assert contents(reading) == ["From elsewhere."]


def test_an_open_box_is_kept_while_it_is_written(reading: Reading) -> None:
    notes = reading.features.notes
    QTest.mouseClick(notes.panel.add_general, Qt.MouseButton.LeftButton)
    QTest.keyClicks(notes.box.edit, "Half a thought")
    settings = reading.session.settings
    reading.qtbot.waitUntil(lambda: "Half a thought" in str(settings.texts("notes.drafts")))
    assert notes.box.isVisible(), "nobody closed it"
    QTest.mouseClick(notes.box.save, Qt.MouseButton.LeftButton)
    reading.settle()
    assert [note.content for note in notes.notes] == ["Half a thought"]
    assert settings.texts("notes.drafts") == ()


def test_notes_stand_on_the_map(reading: Reading) -> None:
    marks = reading.pane.view.hit_map.marks
    write(reading, "Who sent them?")
    (added,) = (mark for mark in reading.pane.view.hit_map.marks if mark not in marks)
    assert 0 < added.place < 1
    (note,) = reading.features.notes.notes
    reading.features.notes.remove(int(note.id))
    reading.settle()
    assert reading.pane.view.hit_map.marks == marks
