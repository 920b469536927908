"""The welcome page offers what works now, nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from archive_app.ui.theme import Theme
from archive_app.ui.welcome.welcome import WelcomePage


def _page(qtbot: QtBot, theme: Theme) -> WelcomePage:
    page = WelcomePage(theme)
    qtbot.addWidget(page)
    page.resize(700, 700)
    page.show()
    return page


def _cards(page: WelcomePage) -> list[str]:
    return [b.accessibleName() for b in page.findChildren(QAbstractButton) if b.isVisible()]


def test_without_an_archive_one_can_only_open_one(qtbot: QtBot, theme: Theme) -> None:
    page = _page(qtbot, theme)
    assert [name for name in _cards(page) if name] == ["Open an archive"]


def test_searching_and_reading_come_with_articles(qtbot: QtBot, theme: Theme) -> None:
    page = _page(qtbot, theme)
    page.set_archive("sample.archive", 24, is_sample=True)
    assert "Read side by side" in _cards(page)
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert "Welcome. This is a sample archive." in texts
    assert any(text.startswith("24 articles in Chinese and English") for text in texts)
    page.set_archive("new.archive", 0)
    assert "Search both languages at once" not in _cards(page)
    assert "Import your articles" in _cards(page)


def test_every_card_tells_by_pointer_and_key(qtbot: QtBot, theme: Theme) -> None:
    page = _page(qtbot, theme)
    page.set_archive("sample.archive", 24, is_sample=True)
    for card, signal in (
        (page.import_card, page.import_requested),
        (page.import_button, page.import_requested),
        (page.open_card, page.open_requested),
        (page.search_card, page.search_requested),
        (page.read_card, page.read_requested),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(card, Qt.MouseButton.LeftButton)
        card.setFocus()
        with qtbot.waitSignal(signal):
            QTest.keyClick(card, Qt.Key.Key_Space)


def test_colours_survive_a_new_parent(qtbot: QtBot, theme: Theme) -> None:
    """A palette set on a label is lost when its page moves into a splitter."""
    from PySide6.QtWidgets import QSplitter

    split = QSplitter()
    qtbot.addWidget(split)
    page = WelcomePage(theme, split)
    split.addWidget(page)
    split.resize(700, 700)
    split.show()
    assert page.viewport().grab().toImage().pixelColor(5, 5) == theme.color("surface")


def test_a_narrow_page_cuts_nothing_off(qtbot: QtBot, theme: Theme) -> None:
    page = _page(qtbot, theme)
    page.set_archive("sample.archive", 24, is_sample=True)
    page.resize(theme.px(400), 700)
    for card in (page.import_card, page.open_card, page.search_card, page.read_card):
        right = card.mapTo(page, card.rect().bottomRight()).x()
        assert right < page.viewport().width()
        for label in card.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width())
