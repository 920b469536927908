"""Sentences corrected in the reader as a person does it: opened, written, saved, put aside."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from archive_app.domain.articles import Side
from archive_app.ui.correcting.sentence_editor import SentenceEditor
from archive_app.ui.theme import Theme
from tests.ui.correcting.conftest import ENGLISH, Correcting

FLOWERS = "At the symposium, the leaders sent flowers to every lesbian."
RIGHT = "At the symposium, the leaders sent flowers to every female comrade."
LAST = "The rope is tied firmly across the board."


def box_of(reading: Correcting) -> SentenceEditor:
    return reading.features.correcting.box


def bodies(reading: Correcting) -> str:
    return "\n\n".join(one.text for one in reading.translation.paragraphs)


def test_a_sentence_is_corrected_in_its_place(reading: Correcting) -> None:
    before = bodies(reading)
    reading.open(FLOWERS)
    box = box_of(reading)
    assert box.isVisible()
    assert box.hasFocus()
    assert box.toPlainText() == FLOWERS
    reading.write(RIGHT)
    assert bodies(reading) == before.replace(FLOWERS, RIGHT)
    assert box.isHidden()
    assert reading.pane.view.hasFocus(), "reading goes on where it was"
    versions = reading.features.versions.standing.of(Side.TRANSLATION)
    assert [(one.version, one.base, one.is_current) for one in versions] == [
        (2, 1, True),
        (1, None, False),
    ]
    reading.editor.undo_last()
    reading.settle()
    assert bodies(reading) == before
    assert len(reading.features.versions.standing.of(Side.TRANSLATION)) == 1


def test_the_box_stands_exactly_over_the_sentence(reading: Correcting) -> None:
    words = "They learned about the work on the water, which is done by day and by night."
    reading.open(words)
    view, box = reading.pane.view, box_of(reading)
    current = view.current_sentence
    assert current is not None
    lines = view.sentence_rects(*current)
    assert len(lines) > 1
    column = view.columns().columns[Side.TRANSLATION]  # type: ignore[union-attr]
    layout = box.document().firstBlock().layout()
    assert layout.lineCount() == len(lines), "its lines break where the reader's do"
    left = box.geometry().left() + box.viewport().geometry().left()
    assert left <= column.x <= left + 8, "with a little room around the words"
    first = left + layout.lineAt(0).position().x()
    assert abs(first - lines[0].left()) <= 2, "the first line begins where the sentence does"
    assert abs(box.geometry().top() - lines[0].top()) <= 2
    end = left + layout.lineAt(len(lines) - 1).naturalTextRect().right()
    assert abs(end - lines[-1].right()) <= 3
    neighbour = reading.middle_of("Forty officers")
    assert not box.geometry().contains(neighbour) or not box.mask().contains(
        neighbour - box.geometry().topLeft()
    ), "the sentence before it stays in sight"


def test_the_box_follows_the_reader(reading: Correcting) -> None:
    reading.window.resize(780, 300)
    reading.settle()
    reading.open(FLOWERS)
    box = box_of(reading)
    top = box.geometry().top()
    reading.pane.view.scroll_by(30)
    assert box.geometry().top() == top - 30
    reading.pane.view.set_zoom(1.2)
    current = reading.pane.view.current_sentence
    assert current is not None
    assert abs(box.geometry().top() - reading.pane.view.sentence_rects(*current)[0].top()) <= 3


def test_tab_saves_and_opens_the_next_sentence(reading: Correcting) -> None:
    reading.open("Nobody had expected that.")
    reading.write("Nobody had expected it at all.", Qt.Key.Key_Tab)
    assert "Nobody had expected it at all." in bodies(reading)
    assert box_of(reading).isVisible()
    assert box_of(reading).toPlainText() == LAST
    QTest.keyClick(box_of(reading), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert box_of(reading).toPlainText() == "Nobody had expected it at all."
    QTest.keyClick(box_of(reading), Qt.Key.Key_Tab)
    assert box_of(reading).toPlainText() == LAST, "nothing was changed: nothing is saved"
    assert len(reading.features.versions.standing.places) == 1
    QTest.keyClick(box_of(reading), Qt.Key.Key_Tab)
    assert box_of(reading).isHidden(), "there is no further sentence"


def test_what_was_put_aside_is_offered_again(reading: Correcting) -> None:
    reading.open(FLOWERS)
    reading.write("Half a thought", Qt.Key.Key_Escape)
    assert box_of(reading).isHidden()
    assert bodies(reading) in ENGLISH
    ((said, action, go_on),) = reading.offers
    assert (said, action) == ("Your correction is not saved.", "Go on")
    assert callable(go_on)
    go_on()
    assert box_of(reading).toPlainText() == "Half a thought"
    QTest.keyClick(box_of(reading), Qt.Key.Key_Escape)
    reading.open(FLOWERS)
    assert box_of(reading).toPlainText() == "Half a thought", "the sentence has kept it"
    reading.write(FLOWERS, Qt.Key.Key_Escape)
    reading.open(FLOWERS)
    assert box_of(reading).toPlainText() == FLOWERS


def test_another_article_keeps_the_draft_of_this_one(reading: Correcting) -> None:
    reading.open(FLOWERS)
    box_of(reading).insertPlainText(" More.")
    reading.pane.set_page(None)
    assert box_of(reading).isHidden()
    assert len(reading.offers) == 1
    reading.show()
    reading.open(FLOWERS)
    assert box_of(reading).toPlainText() == f"{FLOWERS} More."


def test_a_draft_outlives_the_archive_and_the_program(
    reading: Correcting, theme: Theme, library: Path, tmp_path: Path
) -> None:
    reading.open(FLOWERS)
    box_of(reading).insertPlainText(" More.")
    with reading.qtbot.waitSignal(reading.session.closed):
        reading.session.close()
    again = Correcting(theme, library, tmp_path / "settings.toml", reading.qtbot)
    again.open(FLOWERS)
    assert box_of(again).toPlainText() == f"{FLOWERS} More."
    again.write(RIGHT)
    assert RIGHT in bodies(again)
    again.editor.undo_last()
    again.settle()
    again.open(FLOWERS)
    assert box_of(again).toPlainText() == FLOWERS, "what was saved is no draft any more"
    QTest.keyClick(box_of(again), Qt.Key.Key_Escape)
    again.session.shut_down()


def test_writing_below_the_edge_scrolls_the_reader(reading: Correcting) -> None:
    reading.window.resize(780, 330)
    reading.settle()
    reading.pane.view.scroll_to_edge(top=True)
    reading.open("Everybody was content.")
    box, viewport = box_of(reading), reading.pane.view.viewport()
    box.insertPlainText(" And more was said of it that day." * 8)
    caret = box.cursorRect().translated(box.geometry().topLeft())
    assert viewport.rect().contains(caret.center())


def test_the_original_says_why_it_is_not_corrected(reading: Correcting) -> None:
    reading.put_caret("绳子系得很牢。", Side.ORIGINAL)
    QTest.keyClick(reading.pane.view, Qt.Key.Key_F2)
    assert box_of(reading).isHidden()
    (said,) = reading.told
    assert "as it was published" in said


def test_alt_and_a_double_click_open_the_sentence(reading: Correcting) -> None:
    viewport, point = reading.pane.view.viewport(), reading.middle_of(LAST)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=point)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, alt, point)
    assert box_of(reading).toPlainText() == LAST


def test_the_menu_offers_it_over_the_translation_alone(reading: Correcting) -> None:
    for side, words, is_offered in (
        (Side.TRANSLATION, LAST, True),
        (Side.ORIGINAL, "绳子系得很牢。", False),
    ):
        reading.put_caret(words, side)
        menu = QMenu()
        selection = reading.pane.view.selection
        assert selection is not None
        reading.features.correcting.fill_menu(menu, side, selection.caret)
        names = [action.text().replace("&", "") for action in menu.actions()]
        assert ("Correct this sentence" in names) is is_offered


def test_pasted_lines_become_one_sentence(reading: Correcting) -> None:
    reading.open(LAST)
    box, pasted = box_of(reading), QMimeData()
    pasted.setText("The rope\nis\n<b>tight</b>.")
    box.selectAll()
    box.insertFromMimeData(pasted)
    assert box.toPlainText() == "The rope is <b>tight</b>."
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    reading.settle()
    assert reading.translation.paragraphs[-1].text == "The rope is <b>tight</b>."


def test_letters_with_a_meaning_in_the_window_are_written(reading: Correcting) -> None:
    reading.open(LAST)
    reading.write("njkt V")
    assert reading.translation.paragraphs[-1].text == "njkt V"


def test_corrected_words_are_marked_and_say_what_they_were(reading: Correcting) -> None:
    assert reading.features.versions.marks.isHidden()
    reading.open(FLOWERS)
    reading.write(RIGHT)
    marks = reading.features.versions.marks
    assert marks.isVisible()
    point = reading.middle_of(RIGHT)
    tip = marks.tip_at(point)
    assert FLOWERS in tip
    assert "Corrected by" in tip
    assert marks.tip_at(reading.middle_of(LAST)) == ""
    viewport = reading.pane.view.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QHelpEvent.Type.ToolTip, point, QPoint(5, 5)))
    assert "lesbian" in QToolTip.text()


def test_somebody_else_was_faster(reading: Correcting) -> None:
    reading.open(FLOWERS)
    service = reading.session.workspace.correcting
    with reading.qtbot.waitSignal(reading.session.failed):
        spot = reading.features.correcting._writing
        assert spot is not None
        service.correct(
            reading.article.id, Side.TRANSLATION, spot.spot.correction("Flowers were sent.")
        )
        reading.write("My own words.")
    assert box_of(reading).isVisible(), "what was written is still there"
    assert box_of(reading).toPlainText() == "My own words."
    assert not box_of(reading).isReadOnly()


def test_an_open_box_is_kept_while_it_is_written(reading: Correcting) -> None:
    reading.open(FLOWERS)
    box_of(reading).selectAll()
    QTest.keyClicks(box_of(reading), "Half a thought")
    settings = reading.session.settings
    reading.qtbot.waitUntil(lambda: "Half a thought" in str(settings.texts("corrections.drafts")))
    assert box_of(reading).isVisible(), "nobody closed it"
