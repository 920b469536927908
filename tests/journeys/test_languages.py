"""The window in every language: it starts, searches, reads, and cuts no word off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from archive_app.ui.language import LANGUAGES, speak
from tests.journeys.starting import StartWindow, start_empty
from tests.journeys.texts import write_texts

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


def cut_off(window: QWidget) -> list[str]:
    """Words of labels and buttons that have less room than they need."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QAbstractButton)) or not widget.isVisible():
            continue
        text = widget.text()
        icons_only = (
            isinstance(widget, QToolButton)
            and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        if not text or icons_only or (isinstance(widget, QLabel) and widget.wordWrap()):
            continue
        needed = widget.fontMetrics().horizontalAdvance(re.sub(r"<[^>]+>", "", text))
        if widget.width() < needed:
            found.append(f"{text!r} needs {needed}, has {widget.width()}")
    return found


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
