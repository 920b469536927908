"""What a screen reader is told of the article: its interface, and what is said on the way."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from archive_app.domain.articles import Side
from archive_app.ui.reader import ReaderPane, accessible
from archive_app.ui.reader.view import BilingualView
from archive_app.ui.theme import Theme
from tests.ui.reader.linked_sample import link, linked_page

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _installed() -> None:
    accessible.install()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced."""
    heard: list[str] = []

    class Event(QAccessibleAnnouncementEvent):
        def __init__(self, view: BilingualView, words: str) -> None:
            super().__init__(view, words)
            heard.append(words)

    monkeypatch.setattr(accessible, "QAccessibleAnnouncementEvent", Event)
    return heard


def interface(pane: ReaderPane) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(pane.view)


def test_the_reader_is_a_document_named_after_its_article(pane: ReaderPane) -> None:
    page = linked_page()
    pane.set_page(page)
    found = interface(pane)
    assert found.role() == QAccessible.Role.Document
    assert found.state().readOnly
    assert found.text(QAccessible.Text.Name) == f"Article: {page.article.title}"


def test_its_value_is_the_pair_with_the_caret_both_sides_named(pane: ReaderPane) -> None:
    pane.set_page(linked_page())
    document = pane.document
    assert document is not None
    first = interface(pane).text(QAccessible.Text.Value)
    assert first.startswith("¶1\nOriginal, 中文 (简体): ")
    assert "\nTranslation, English: " in first
    assert document.paragraph(Side.TRANSLATION, 0) in first
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Down, ALT)
    assert interface(pane).text(QAccessible.Text.Value).startswith("¶2\n")
    QTest.keyClick(pane.view, Qt.Key.Key_Tab, CTRL)
    value = interface(pane).text(QAccessible.Text.Value)
    assert value.index("Translation, ") < value.index("Original, "), "the caret's side comes first"


def test_a_link_of_one_side_says_so(pane: ReaderPane) -> None:
    pane.set_page(
        linked_page(links=[link([0], [0, 1]), link([1], []), link([2], [2]), link([3], [3])])
    )
    links = pane.view.links
    assert links is not None
    assert interface(pane).text(QAccessible.Text.Description) == ""
    alone = next(n for n, one in enumerate(links.links) if one.is_one_sided)
    side = Side.ORIGINAL if links.links[alone].original else Side.TRANSLATION
    pane.view.show_sentence(side, links.links[alone].of(side)[0])
    assert "Not " in interface(pane).text(QAccessible.Text.Description)
    assert "not " in pane.view.spoken_sentence()


def test_a_pair_that_the_caret_rests_on_is_said_once(
    qtbot: QtBot, pane: ReaderPane, said: list[str]
) -> None:
    pane.set_page(linked_page())
    pane.window().activateWindow()
    pane.view.setFocus()
    qtbot.waitUntil(pane.view.hasFocus)
    qtbot.wait(250)
    said.clear()
    QTest.keyClick(pane.view, Qt.Key.Key_Down, ALT)
    QTest.keyClick(pane.view, Qt.Key.Key_Up, ALT)
    QTest.keyClick(pane.view, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: bool(said))
    qtbot.wait(250)
    assert len(said) == 1
    assert "¶2" in said[0]


def test_the_sentence_gone_to_is_said_with_its_counterpart(
    qtbot: QtBot, pane: ReaderPane, said: list[str]
) -> None:
    pane.set_page(linked_page())
    pane.window().activateWindow()
    pane.view.setFocus()
    qtbot.waitUntil(pane.view.hasFocus)
    qtbot.waitUntil(lambda: bool(said))
    said.clear()
    QTest.keyClick(pane.view, Qt.Key.Key_Right, CTRL)
    qtbot.waitUntil(lambda: bool(said))
    assert "¶" not in said[0]
    assert said[0].endswith(pane.view.spoken_sentence())


def test_interfaces_go_with_their_readers(qtbot: QtBot, theme: Theme) -> None:
    for _ in range(30):
        view = BilingualView(theme)
        found = QAccessible.queryAccessibleInterface(view)
        assert found.role() == QAccessible.Role.Document
        view.deleteLater()
        del view, found
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
