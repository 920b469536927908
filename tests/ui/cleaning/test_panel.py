"""The panel of changes: cards, their buttons, and the texts before and after."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Dismissal, Mark, Piece
from archive_app.ui.cleaning.card_frame import CardFrame
from archive_app.ui.cleaning.cards import CleaningPanel, Showing
from archive_app.ui.cleaning.field_form import FieldForm
from archive_app.ui.cleaning.piece_text import PieceText
from archive_app.ui.theme import Theme
from tests.ui.cleaning.views import DATE, GLUED, LEAD, NAMES, RAW, lead, tokens, view


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> CleaningPanel:
    panel = CleaningPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(320, 700)
    panel.set_view(view(), "Changes in row 2")
    panel.show()
    return panel


def _button(panel: CleaningPanel, text: str) -> QPushButton:
    return next(
        one for one in panel.findChildren(QPushButton) if one.text() == text and one.isVisible()
    )


def _frames(panel: CleaningPanel) -> list[str]:
    return [one.accessibleName() for one in panel.findChildren(CardFrame) if one.isVisible()]


def test_cards_of_one_kind_share_a_frame(panel: CleaningPanel) -> None:
    assert _frames(panel) == [
        "Duplicate lead dropped",
        "Stray tokens removed",
        "Missing space noticed",
        "Date",
        "Byline and credits",
        "Original: how it differs",
    ]


def test_keep_and_undo_tell_which_finding(qtbot: QtBot, panel: CleaningPanel) -> None:
    keep = _button(panel, "Keep")
    with qtbot.waitSignal(panel.dismissed) as told:
        QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert told.args == [lead().dismissal]
    panel.set_view(view(GLUED), "Changes in row 2")
    with qtbot.waitSignal(panel.dismissed) as told:
        _button(panel, "Undo").setFocus()
        QTest.keyClick(_button(panel, "Undo"), Qt.Key.Key_Space)
    assert told.args == [GLUED.dismissal]


def test_a_card_taken_back_says_so_and_can_be_applied_again(
    qtbot: QtBot, panel: CleaningPanel
) -> None:
    panel.set_view(view(lead(dismissed=True)), "Changes in row 2")
    assert "Kept in the text." in [one.text() for one in panel.findChildren(QLabel)]
    with qtbot.waitSignal(panel.restored) as told:
        QTest.mouseClick(_button(panel, "Apply again"), Qt.MouseButton.LeftButton)
    assert told.args == [lead().dismissal]


def test_the_keyboard_stays_on_its_card(qtbot: QtBot, panel: CleaningPanel) -> None:
    panel.activateWindow()
    _button(panel, "Keep").setFocus()
    qtbot.waitUntil(_button(panel, "Keep").hasFocus)
    panel.set_view(view(lead(dismissed=True), *tokens(2)), "Changes in row 2")
    assert _button(panel, "Apply again").hasFocus()


def test_fields_are_put_right_by_hand(qtbot: QtBot, panel: CleaningPanel) -> None:
    panel.set_view(view(DATE, NAMES), "Changes in row 2")
    QTest.mouseClick(_button(panel, "Edit"), Qt.MouseButton.LeftButton)
    form = panel.findChild(FieldForm)
    assert form is not None
    edit = form.edit("published")
    assert edit.text() == "2021-03-05"
    edit.setText("last week")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert any("Write the date as" in one.text() for one in form.findChildren(QLabel))
    edit.setText("2021-03")
    with qtbot.waitSignal(panel.field_edited) as told:
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert told.args == ["published", "2021-03"]


def test_tab_walks_the_form_and_the_keyboard_comes_back_to_its_card(
    qtbot: QtBot, panel: CleaningPanel
) -> None:
    edit_button = next(
        one for one in panel.findChildren(QPushButton) if one.accessibleName() == "Edit: Date"
    )
    edit_button.setFocus()
    QTest.keyClick(edit_button, Qt.Key.Key_Space)
    form = panel.findChild(FieldForm)
    assert form is not None
    for stop in (form.edit("published"), form.cancel, form.save):
        assert panel.focusWidget() is stop
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    form.edit("published").setText("2021-03-08")
    QTest.keyClick(form.edit("published"), Qt.Key.Key_Return)
    panel.set_view(view(DATE), panel.title.text())
    again = panel.focusWidget()
    assert again is not edit_button
    assert again.accessibleName() == "Edit: Date"


def test_a_form_that_is_left_changes_nothing(qtbot: QtBot, panel: CleaningPanel) -> None:
    panel.set_view(view(NAMES), "Changes in row 2")
    QTest.mouseClick(_button(panel, "Edit"), Qt.MouseButton.LeftButton)
    form = panel.findChild(FieldForm)
    assert form is not None
    form.edit("authors").setText("Nobody")
    with qtbot.assertNotEmitted(panel.field_edited):
        QTest.keyClick(form.edit("authors"), Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_raw_and_clean_show_the_texts(panel: CleaningPanel) -> None:
    pages = {one.accessibleName(): one for one in panel.findChildren(QPlainTextEdit)}
    raw, clean = pages["The text as received"], pages["The text as it is read"]
    _, show_raw, show_clean = panel.segments.findChildren(QAbstractButton)
    QTest.mouseClick(show_raw, Qt.MouseButton.LeftButton)
    assert raw.isVisible()
    assert raw.toPlainText() == f"Translation\n{RAW}"
    QTest.mouseClick(show_clean, Qt.MouseButton.LeftButton)
    assert clean.isVisible()
    assert LEAD not in clean.toPlainText()
    panel.set_view(view(lead()), "Changes in row 3")
    assert panel.showing is Showing.CLEAN


def test_without_a_record_only_the_title_is_shown(panel: CleaningPanel) -> None:
    panel.set_view(None, "Choose a row to see its changes")
    assert _frames(panel) == []
    assert not panel.segments.isVisible()
    assert panel.title.text() == "Choose a row to see its changes"


def test_many_cards_of_a_kind_wait_until_they_are_asked_for(panel: CleaningPanel) -> None:
    panel.set_view(view(*tokens(500)), "Changes in row 9")
    shown = [one for one in panel.findChildren(PieceText) if one.isVisible()]
    assert len(shown) == 20
    QTest.mouseClick(_button(panel, "Show more: 480"), Qt.MouseButton.LeftButton)
    assert len([one for one in panel.findChildren(PieceText) if one.isVisible()]) == 120
    assert _button(panel, "Show more: 380").isEnabled()


def test_words_of_a_record_are_never_markup_and_controls_are_seen(panel: CleaningPanel) -> None:
    card = replace(lead(), pieces=(Piece("<b>\u202ebold</b>", Mark.REMOVED),), note="<i>a</i>\x07")
    panel.set_view(view(card), "Changes in <u>row</u>")
    text = next(one for one in panel.findChildren(PieceText) if one.isVisible())
    assert text.accessibleName() == "<b>\ufffdbold</b>"
    note = next(one for one in panel.findChildren(QLabel) if "<i>" in one.text())
    assert note.textFormat() is Qt.TextFormat.PlainText
    assert note.text() == "<i>a</i>\u2407"


def test_a_card_grows_with_its_words(qtbot: QtBot, theme: Theme) -> None:
    text = PieceText(theme)
    qtbot.addWidget(text)
    text.set_pieces((Piece("one\ntwo"), Piece("", Mark.NOTED), Piece(" three" * 40)))
    assert text.text.startswith("one\ntwo three")
    assert text.heightForWidth(150) > text.heightForWidth(400) > text.heightForWidth(4000) > 0
    text.resize(200, text.heightForWidth(200))
    assert not text.grab().isNull()


def test_every_paragraph_has_the_font_of_its_language(qtbot: QtBot, theme: Theme) -> None:
    english, chinese = Piece("The policewomen held a symposium."), Piece("\n女警座谈会")
    lines = []
    for pieces in ((english,), (english, chinese)):
        text = PieceText(theme)
        qtbot.addWidget(text)
        text.set_pieces(pieces)
        text.resize(600, 60)
        lines.append(text.grab().toImage().copy(0, 0, 600, 18))
    assert lines[0] == lines[1], "Latin letters look the same with Chinese below them"


def test_a_dismissal_is_known_by_kind_side_and_place() -> None:
    card = tokens(2)[1]
    assert card.finding is not None
    assert card.span is not None
    assert card.dismissal == Dismissal(Side.TRANSLATION, card.finding, card.span)
