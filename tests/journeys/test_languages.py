"""The window in every language: it starts, searches, reads, and cuts no word off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from archive_app.ui.language import LANGUAGES, speak
from tests.journeys.languages import LongWords, cut_off, open_dialogs
from tests.journeys.starting import StartWindow, start_empty
from tests.journeys.texts import write_texts

# What opens a dialog or a window of its own.
_DIALOGS = (
    "article.new",
    "article.cleaning",
    "article.compare",
    "article.write_side",
    "article.look_up",
    "article.window",
    "help.about",
    "help.diagnostics",
    "help.manual",
    "help.shortcuts",
    "search.batch",
    "search.build",
    "search.choose_filters",
    "tools.palette",
    "tools.reprints",
    "tools.settings",
    "view.columns",
)
_HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    """Puts the languages that a test speaks away again."""
    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_in_every_language(
    qapp: QApplication, start: StartWindow, tmp_path: Path, language: str
) -> None:
    assert speak(qapp, language) == language
    person = start_empty(start, tmp_path)
    person.import_paths(write_texts(tmp_path / "texts"))
    window = person.window
    person.search("lantern")
    person.click_row(0)
    person.settle()
    assert person.titles()
    titles = [action.text() for action in window.menuBar().actions()]
    assert all(bool(_HAN.search(title)) == (language == "zh_CN") for title in titles)
    for size in ((1440, 900), (1024, 700)):
        window.resize(*size)
        person.settle()
        assert cut_off(window) == []


@pytest.mark.usefixtures("speaking")
@pytest.mark.parametrize("language", LANGUAGES)
def test_dialogs_in_every_language(
    qapp: QApplication, start: StartWindow, tmp_path: Path, language: str
) -> None:
    """Each opens, and cuts no word off."""
    speak(qapp, language)
    person = start_empty(start, tmp_path)
    person.import_paths(write_texts(tmp_path / "texts"))
    window = person.window
    person.search("lantern")
    person.click_row(0)
    person.settle()
    opened, wrong = 0, {}
    for name in _DIALOGS:
        action = window.actions_by_name[name]
        if not action.isEnabled():
            continue
        before = set(open_dialogs(window))
        person.act(name)
        person.settle()
        shown = [one for one in open_dialogs(window) if one not in before]
        opened += bool(shown)
        if cut := [line for one in shown for line in cut_off(one)]:
            wrong[name] = cut
        for one in shown:
            one.close()
        person.settle()
    assert wrong == {}
    assert opened >= 9


@pytest.mark.usefixtures("speaking")
def test_long_words_with_accents_are_not_cut(
    qapp: QApplication, start: StartWindow, tmp_path: Path
) -> None:
    """A language that is a third longer than English fits at 1024."""
    words = LongWords(qapp)
    qapp.installTranslator(words)
    person = start_empty(start, tmp_path)
    person.import_paths(write_texts(tmp_path / "texts"))
    person.search("lantern")
    person.click_row(0)
    person.window.resize(1024, 700)
    person.settle()
    assert person.titles()
    assert "éé" in person.window.menuBar().actions()[0].text()
    assert cut_off(person.window) == []


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    """The program is laid out as Arabic or Hebrew would be."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("right_to_left")
def test_the_window_from_right_to_left(start: StartWindow, tmp_path: Path) -> None:
    """The panes stand the other way round, side by side; what is drawn by hand stays whole."""
    person = start_empty(start, tmp_path)
    person.import_paths(write_texts(tmp_path / "texts"))
    window = person.window
    person.search("lantern")
    person.click_row(0)
    for size in ((1440, 900), (1024, 700)):
        window.resize(*size)
        person.settle()
        results, reader = place(window, window.shell.results), place(window, window.shell.reader)
        assert results.left() > reader.left()
        assert not results.intersects(reader)
        assert window.rect().contains(results.united(reader))
        assert cut_off(window) == []
    assert window.shell.facets.tree.layoutDirection() is Qt.LayoutDirection.LeftToRight


def place(window: QWidget, widget: QWidget) -> QRect:
    """Where a widget stands in the window."""
    return QRect(widget.mapTo(window, QPoint()), widget.size())
