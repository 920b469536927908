"""A correction from the key that begins it to the searches that find both wordings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from archive_app.domain.articles import Side
from tests.journeys.person import CTRL, Person
from tests.journeys.starting import StartWindow, start_empty

ENGLISH = """The river day

Forty officers boarded the patrol boat. The leaders sent flowers to every lesbian."""
CHINESE = """江上开放日

四十名民警登上巡逻艇。领导给每位女同志送上鲜花。"""
RIGHT = "The leaders sent flowers to every female comrade."


@pytest.fixture
def person(start: StartWindow, tmp_path: Path) -> Person:
    """A window on a library of one article of two sides."""
    person = start_empty(start, tmp_path)
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a_en.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "a_zh.txt").write_text(CHINESE, encoding="utf-8")
    person.import_paths([folder])
    return person


def open_at(person: Person, words: str) -> None:
    """Search for words, open the only article found, and put the caret on them."""
    person.search(words)
    assert len(person.titles()) == 1, f"{words} is found once"
    person.click_row(0)
    person.settle()
    person.window.shell.reader.setFocus()


def write(person: Person, words: str) -> None:
    """F2, other words, Enter."""
    person.press(Qt.Key.Key_F2)
    box = QApplication.focusWidget()
    assert box is person.window.features.correcting.box
    person.press(Qt.Key.Key_A, CTRL)
    QTest.keyClicks(box, words)
    person.press(Qt.Key.Key_Return, CTRL)
    person.settle()


def test_a_sentence_is_corrected_found_by_both_wordings_and_undone(
    person: Person, start: StartWindow
) -> None:
    open_at(person, "lesbian")
    write(person, RIGHT)
    assert person.toast() == "Corrected a sentence in 1 article"
    bar = person.window.features.versions.bar
    assert bar.isVisible(), "the word that was searched is in the machine's text alone now"
    assert person.reads("machine's text", bar)
    open_at(person, '"female comrade"')
    assert person.window.shell.reader.page is not None
    assert person.window.shell.reader.page.hit_count > 0
    assert not bar.isVisible()
    person.press(Qt.Key.Key_V)
    assert bar.isVisible()
    assert person.reads("corrected by", bar)
    person.press(Qt.Key.Key_V)

    path = person.window.session.workspace.path
    person.window.close()
    person.settle()
    person = start(path)
    open_at(person, '"female comrade"')
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    person.search('"female comrade"')
    assert person.titles() == []
    person.search("lesbian")
    assert len(person.titles()) == 1
    versions = person.window.features.versions.standing.of(Side.TRANSLATION)
    assert [one.version for one in versions] == [1]
