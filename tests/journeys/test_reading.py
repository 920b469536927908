"""Reading a damaged translation: flags by R, a find by F4, terms by their chips, the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.damaged_article import write_damaged
from tests.journeys.person import SHIFT, Person

ALT = Qt.KeyboardModifier.AltModifier


def open_damaged(person: Person, folder: Path) -> None:
    folder.mkdir()
    person.import_paths([write_damaged(folder)])
    person.search("座谈会 OR night OR note:box")
    person.click_row(next(n for n, title in enumerate(person.titles()) if "Night school" in title))
    person.settle()


def test_flags_of_a_damaged_translation_are_walked_by_r(person: Person, tmp_path: Path) -> None:
    open_damaged(person, tmp_path / "damaged")
    reader = person.window.shell.reader
    summary = reader.header.flags.summary
    assert "numbers differ: 300 / 3,000 ¶1" in summary
    assert "numbers differ: 13 / 14 ¶1" in summary
    assert "untranslated “座谈会” ¶2" in summary
    reader.view.setFocus()
    seen = []
    for _ in range(7):
        person.press(Qt.Key.Key_R)
        seen.append(reader.view.copied_text())
    assert {"3,000", "14", "座谈会"} <= set(seen)
    last = reader.flags.current
    person.press(Qt.Key.Key_R, SHIFT)
    assert reader.flags.current != last
    assert reader.header.flags.summary.startswith("Flag 6 of 7")


def test_letters_typed_to_find_are_no_commands(person: Person, tmp_path: Path) -> None:
    open_damaged(person, tmp_path / "damaged")
    reader = person.window.shell.reader
    reader.view.setFocus()
    person.press(Qt.Key.Key_F4)
    field = QApplication.focusWidget()
    assert field is person.window.features.finding.bar.field
    QTest.keyClicks(field, "RIVERSIDE")
    person.settle()
    assert reader.flags.current is None, "R and Shift+R were typed"
    assert person.window.features.finding.bar.count_text == "1 of 2", "in the title too"
    person.press(Qt.Key.Key_Escape)
    assert reader.view.hasFocus()


def test_back_leads_to_the_article_read_before(person: Person, tmp_path: Path) -> None:
    open_damaged(person, tmp_path / "damaged")
    reader = person.window.shell.reader
    assert [chip.text() for chip in reader.terms.chips] == ["座谈会 中 1 · EN 1", "night EN 3"]
    first = reader.page
    assert first is not None
    person.search("lantern")
    person.click_row(0)
    person.settle()
    assert reader.page is not None
    assert reader.page.article.id != first.article.id
    person.press(Qt.Key.Key_Left, ALT)
    person.settle()
    assert reader.page.article.id == first.article.id
    person.press(Qt.Key.Key_Right, ALT)
    person.settle()
    assert reader.page.article.id != first.article.id


def test_the_list_gives_each_term_the_number_that_the_reader_gives_it(
    person: Person, tmp_path: Path
) -> None:
    open_damaged(person, tmp_path / "damaged")
    place = next(n for n, title in enumerate(person.titles()) if "Night school" in title)
    cuts = person.row(place).snippets
    named = {
        (cut.text[mark.start : mark.end].casefold(), term)
        for cut in cuts
        for mark, term in zip(cut.marks, cut.terms, strict=True)
    }
    assert ("座谈会", 0) in named
    assert person.row(place).title_terms == (1,), "night is the second term, as on its chip"
