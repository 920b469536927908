"""Versions in the reader: shown, compared, made current; what is found in others is said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QTextEdit

from archive_app.domain.articles import Side
from archive_app.ui.correcting.versions import VersionsDesk
from archive_app.ui.correcting.words import VersionWords
from archive_app.ui.details.raw import RawDialog
from archive_app.ui.reader.selection import everything
from tests.ui.correcting.conftest import Correcting

FLOWERS = "At the symposium, the leaders sent flowers to every lesbian."
RIGHT = "At the symposium, the leaders sent flowers to every female comrade."


@pytest.fixture
def corrected(reading: Correcting) -> Correcting:
    """The article with one sentence corrected."""
    reading.open(FLOWERS)
    reading.write(RIGHT)
    return reading


def desk_of(reading: Correcting) -> VersionsDesk:
    return reading.features.versions


def choose(reading: Correcting, wording: str) -> None:
    """Click a segment of the bar."""
    bar = desk_of(reading).bar
    buttons = bar.wordings.findChildren(QAbstractButton)
    (button,) = (one for one in buttons if one.text() == wording)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    reading.settle()


def shown(reading: Correcting) -> str:
    """The translation in the reader."""
    assert reading.pane.page is not None
    text = reading.pane.page.article.translation
    assert text is not None
    return "\n".join(one.text for one in text.paragraphs)


def pieces_of(edit: QTextEdit) -> list[tuple[str, str]]:
    """The marked pieces of a text as they are drawn: (how, words)."""
    found: list[tuple[str, str]] = []
    block = edit.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            look = fragment.charFormat()
            if look.fontStrikeOut() or look.fontUnderline():
                found.append(("struck" if look.fontStrikeOut() else "under", fragment.text()))
            parts += 1
        block = block.next()
    return found


def head(reading: Correcting, side: Side = Side.TRANSLATION) -> str:
    """What the head of a column says of its text."""
    return reading.pane.header.headings.note(side)


def test_the_bar_is_there_when_it_is_wanted(reading: Correcting) -> None:
    desk = desk_of(reading)
    assert desk.bar.isHidden(), "there is nothing to say of one version"
    QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton)
    assert desk.bar.isVisible()
    corrected = desk.bar.wordings.findChildren(QAbstractButton)[-1]
    assert not corrected.isEnabled(), "nobody has corrected anything"
    QTest.mouseClick(desk.bar.close_button, Qt.MouseButton.LeftButton)
    assert desk.bar.isHidden()


def test_the_machine_text_can_be_looked_at_beside_the_corrected_one(
    corrected: Correcting,
) -> None:
    assert head(corrected) == "corrected"
    desk = desk_of(corrected)
    desk.toggle_bar()
    assert "corrected by" in desk.bar.about.text()
    choose(corrected, "Cleaned")
    assert FLOWERS in shown(corrected)
    assert head(corrected) == "version 1, not the current one"
    assert desk.marks.isHidden(), "these are the machine's words"
    assert RIGHT in "\n".join(one.text for one in corrected.translation.paragraphs)
    assert corrected.pane.page is not None
    assert corrected.pane.page.alignment is not None, "its sentences are linked as well"
    choose(corrected, "Corrected")
    assert RIGHT in shown(corrected)
    assert head(corrected) == "corrected"
    assert desk.marks.isVisible()


def test_an_old_version_on_show_is_not_corrected(corrected: Correcting) -> None:
    desk_of(corrected).toggle_bar()
    choose(corrected, "Cleaned")
    corrected.open("Nobody had expected that.")
    assert not corrected.features.correcting.is_open
    assert "Make this one current" in corrected.told[-1]


def test_the_version_shown_stays_through_an_edit_elsewhere(corrected: Correcting) -> None:
    desk_of(corrected).toggle_bar()
    choose(corrected, "Cleaned")
    corrected.editor.add_tags([corrected.article.id], ["rivers"])
    corrected.settle()
    assert FLOWERS in shown(corrected)
    QTest.mouseClick(desk_of(corrected).bar.close_button, Qt.MouseButton.LeftButton)
    corrected.settle()
    assert RIGHT in shown(corrected)


def test_a_version_is_made_current_and_that_is_undone(corrected: Correcting) -> None:
    desk = desk_of(corrected)
    desk.toggle_bar()
    actions = [one for one in desk.bar.menu.actions() if one.data()]
    assert [(one.data()[1], one.isChecked()) for one in actions[:2]] == [(2, True), (1, False)]
    actions[1].trigger()
    corrected.settle()
    assert FLOWERS in shown(corrected)
    QTest.mouseClick(desk.bar.current, Qt.MouseButton.LeftButton)
    corrected.settle()
    assert corrected.translation.version == 1
    assert desk.bar.current.isHidden()
    assert head(corrected) == ""
    corrected.editor.undo_last()
    corrected.settle()
    assert corrected.translation.version == 2
    assert RIGHT in shown(corrected)


def test_what_people_changed_is_shown_in_the_text(corrected: Correcting) -> None:
    desk = desk_of(corrected)
    desk.toggle_bar()
    QTest.mouseClick(desk.bar.changes, Qt.MouseButton.LeftButton)
    corrected.settle()
    page = desk.texts
    assert page.isVisible()
    assert page.texts[Side.TRANSLATION].hasFocus()
    assert pieces_of(page.texts[Side.TRANSLATION]) == [
        ("struck", "lesbian"),
        ("under", "female comrade"),
    ]
    assert pieces_of(page.texts[Side.ORIGINAL]) == []
    QTest.keyClick(page.texts[Side.TRANSLATION], Qt.Key.Key_Escape)
    assert page.isHidden()
    assert not desk.bar.changes.isChecked()


def test_the_text_as_received_and_what_cleaning_left_out(reading: Correcting) -> None:
    desk = desk_of(reading)
    desk.toggle_bar()
    choose(reading, "As received")
    assert desk.texts.isVisible()
    assert desk.texts.texts[Side.TRANSLATION].toPlainText() == reading.translation.received
    assert not desk.bar.changes.isEnabled()
    choose(reading, "Cleaned")
    assert desk.texts.isHidden()
    QTest.mouseClick(desk.bar.changes, Qt.MouseButton.LeftButton)
    reading.settle()
    assert pieces_of(desk.texts.texts[Side.ORIGINAL]) == []
    assert "left out" in desk.texts.legend.text()


def test_a_corrected_text_was_received_as_the_machine_wrote_it(corrected: Correcting) -> None:
    desk = desk_of(corrected)
    desk.toggle_bar()
    choose(corrected, "As received")
    received = desk.texts.texts[Side.TRANSLATION].toPlainText()
    assert FLOWERS in received
    assert received != corrected.translation.received
    QTest.mouseClick(corrected.features.details.description.raw, Qt.MouseButton.LeftButton)
    corrected.settle()
    (dialog,) = corrected.pane.findChildren(RawDialog)
    assert received in [view.toPlainText() for view in dialog.findChildren(QPlainTextEdit)]
    dialog.close()


def test_the_day_of_a_correction_is_told_like_every_day(corrected: Correcting) -> None:
    (version,) = [one for one in desk_of(corrected).standing.versions if one.made_by]
    told = VersionWords().about(replace(version, at="2026-03-07T10:00:00+00:00"), 0)
    assert told.endswith("7 Mar 2026")


def test_a_hit_only_in_the_machine_text_is_said_and_shown(corrected: Correcting) -> None:
    desk = desk_of(corrected)
    assert desk.bar.isHidden()
    corrected.question = "lesbian"
    corrected.editor.add_tags([corrected.article.id], ["rivers"])  # shows the page again
    corrected.settle()
    assert desk.bar.isVisible()
    assert desk.bar.hidden.text() == "1 more hit in the machine's text"
    QTest.mouseClick(desk.bar.hidden, Qt.MouseButton.LeftButton)
    corrected.settle()
    assert FLOWERS in shown(corrected)
    assert corrected.pane.page is not None
    assert corrected.pane.page.hit_count == 1


def test_an_original_that_changed_makes_the_translation_stale(corrected: Correcting) -> None:
    desk, writing = desk_of(corrected), corrected.session.workspace.writing
    assert corrected.article.original is not None
    newer = corrected.article.original.received.replace("没有人想到会这样。", "谁也没想到。")
    writing.set_side(corrected.article.id, Side.ORIGINAL, newer)
    corrected.show()
    assert head(corrected) == "original changed since"
    flags = corrected.pane.header.flags
    assert "original changed since" in flags.summary
    assert desk.bar.isVisible()
    assert "has changed since" in desk.bar.about.text()
    corrected.open("Nobody had expected that.")
    corrected.write("No one had expected it.")
    assert head(corrected) == "corrected", "it was corrected against the original as it is"
    assert "original changed since" not in flags.summary


def test_v_closes_a_bar_that_came_by_itself(corrected: Correcting) -> None:
    desk, writing = desk_of(corrected), corrected.session.workspace.writing
    assert corrected.article.original is not None
    newer = corrected.article.original.received.replace("没有人想到会这样。", "谁也没想到。")
    writing.set_side(corrected.article.id, Side.ORIGINAL, newer)
    corrected.show()
    assert desk.bar.isVisible()
    desk.toggle_bar()
    assert desk.bar.isHidden()
    corrected.editor.add_tags([corrected.article.id], ["rivers"])  # shows the page again
    corrected.settle()
    assert desk.bar.isHidden(), "it has been read"
    desk.toggle_bar()
    assert desk.bar.isVisible()


def test_everything_stays_selected_in_another_version(corrected: Correcting) -> None:
    corrected.open("The rope is tied")
    corrected.write("The rope is tied firmly across the board of the boat.")
    view = corrected.pane.view
    corrected.put_caret("The rope")
    desk_of(corrected).toggle_bar()
    choose(corrected, "Cleaned")
    view.select_all()
    for wording in ("Corrected", "Cleaned"):
        choose(corrected, wording)
        assert view.document is not None
        assert view.selection == everything(view.document, Side.TRANSLATION)


def test_the_drawer_says_who_corrected_a_text(corrected: Correcting) -> None:
    details = corrected.features.details
    details.show_details()
    corrected.settle()
    text = corrected.translation
    assert text.made_by
    assert text.made_at.startswith("20")
    labels = [one.text().replace("\u200b", "") for one in details.provenance.findChildren(QLabel)]
    said = labels[labels.index("Corrected by") + 1]
    assert said.startswith(f"{text.made_by}, ")


def test_a_newer_translation_says_where_the_corrections_are(corrected: Correcting) -> None:
    writing = corrected.session.workspace.writing
    newer = corrected.translation.received.replace("Nobody had expected that.", "What a surprise.")
    writing.set_side(corrected.article.id, Side.TRANSLATION, newer.replace(RIGHT, FLOWERS))
    corrected.show()
    desk = desk_of(corrected)
    assert desk.bar.isVisible()
    assert "the corrected one is version 2" in desk.bar.about.text()
    (one,) = (a for a in desk.bar.menu.actions() if a.data() == ("translation", 2))
    one.trigger()
    corrected.settle()
    assert RIGHT in shown(corrected)


def test_another_translation_is_asked_for(reading: Correcting) -> None:
    wanted: list[object] = []
    reading.features.text_wanted.connect(wanted.append)
    desk_of(reading).toggle_bar()
    (add,) = (a for a in desk_of(reading).bar.menu.actions() if "another" in a.text())
    add.trigger()
    assert wanted == [reading.article.id]
