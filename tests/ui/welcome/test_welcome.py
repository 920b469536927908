"""The welcome page offers what works now, nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSplitter
from pytestqt.qtbot import QtBot

from archive_app.ui.theme import Theme
from archive_app.ui.welcome.card_table import CardName
from archive_app.ui.welcome.recent import RecentArchive
from archive_app.ui.welcome.welcome import WelcomePage

LEFT = Qt.MouseButton.LeftButton


def _page(qtbot: QtBot, theme: Theme) -> WelcomePage:
    page = WelcomePage(theme)
    qtbot.addWidget(page)
    page.resize(700, 900)
    page.show()
    return page


def _cards(page: WelcomePage) -> set[CardName]:
    return {name for name, card in page.cards.items() if card.isVisible()}


def test_without_an_archive_one_can_be_opened_or_made(qtbot: QtBot, theme: Theme) -> None:
    page = _page(qtbot, theme)
    assert _cards(page) == {CardName.NEW, CardName.OPEN, CardName.SAMPLE}
    assert not page.import_button.isVisible()


def test_searching_and_reading_come_with_articles(qtbot: QtBot, theme: Theme) -> None:
    page = _page(qtbot, theme)
    page.set_archive("sample.archive", 24, is_sample=True)
    assert {CardName.SEARCH, CardName.FILTERS, CardName.READ, CardName.TAG} < _cards(page)
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert "Welcome. This is a sample archive." in texts
    assert any(text.startswith("24 articles in Chinese and English") for text in texts)
    page.set_archive("new.archive", 0)
    assert _cards(page) == {CardName.IMPORT, CardName.OPEN}
    page.set_archive("shared.archive", 24, read_only=True)
    assert not _cards(page) & {CardName.IMPORT, CardName.TAG}


def test_every_card_tells_by_pointer_and_key(qtbot: QtBot, theme: Theme) -> None:
    page = _page(qtbot, theme)
    told: list[str] = []
    page.card_chosen.connect(told.append)
    page.set_archive("sample.archive", 24, is_sample=True)
    wanted = _cards(page)
    for name in sorted(wanted):
        QTest.mouseClick(page.cards[name], LEFT)
        page.cards[name].setFocus()
        QTest.keyClick(page.cards[name], Qt.Key.Key_Space)
        assert told[-2:] == [name, name]
    QTest.mouseClick(page.import_button, LEFT)
    assert told[-1] == CardName.IMPORT


def test_cards_show_the_keys_that_are_in_force(qtbot: QtBot, theme: Theme) -> None:
    page = _page(qtbot, theme)
    actions: dict[str, QAction] = {}
    page.follow(lambda name: actions.setdefault(name, QAction(page)))
    page.set_archive("sample.archive", 24, is_sample=True)
    actions["article.tag"].setShortcut(QKeySequence("Ctrl+Alt+9"))
    labels = page.cards[CardName.TAG].findChildren(QLabel)
    assert "Ctrl+Alt+9" in [label.text() for label in labels if label.isVisible()]


def test_the_tour_can_be_left_out_but_not_what_an_archive_begins_with(
    qtbot: QtBot, theme: Theme
) -> None:
    page = _page(qtbot, theme)
    page.set_archive("sample.archive", 24, is_sample=True)
    shown: list[bool] = []
    page.steps_shown.connect(shown.append)
    QTest.mouseClick(page.skip, LEFT)
    assert _cards(page) == set()
    page.set_archive("new.archive", 0)
    assert _cards(page) == {CardName.IMPORT, CardName.OPEN}
    page.set_archive("sample.archive", 24, is_sample=True)
    assert _cards(page) == set()
    QTest.mouseClick(page.again, LEFT)
    assert CardName.READ in _cards(page)
    assert shown == [False, True]


def test_recent_archives_stand_where_nothing_is_open(qtbot: QtBot, theme: Theme) -> None:
    page = _page(qtbot, theme)
    chosen: list[str] = []
    page.recent.chosen.connect(chosen.append)
    page.recent.show_archives([RecentArchive(f"/news/{n}.archive", n > 0) for n in range(9)])
    page.show_recent()
    assert page.recent.isVisible()
    buttons = [b for b in page.recent.findChildren(type(page.skip)) if b.isVisible()]
    assert [button.isEnabled() for button in buttons] == [False, True, True, True, True]
    QTest.mouseClick(buttons[1], LEFT)
    assert chosen == ["/news/1.archive"]
    page.set_archive("sample.archive", 24)
    assert not page.recent.isVisible()


def test_colours_survive_a_new_parent(qtbot: QtBot, theme: Theme) -> None:
    """A palette set on a label is lost when its page moves into a splitter."""
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
    inside = page.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() <= page.viewport().width())
    for card in (card for card in page.cards.values() if card.isVisible()):
        right = card.mapTo(page, card.rect().bottomRight()).x()
        assert right < page.viewport().width()
        for label in card.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width())
