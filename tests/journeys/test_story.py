"""The whole story by keyboard and mouse: import, search, filter, read, tag, undo, come back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.ui.reader.status_button import StatusButton
from archive_app.ui.reader.tag_chips import TagChip
from tests.journeys.person import CTRL, LEFT, SHIFT, Person, shown_words
from tests.journeys.starting import StartWindow, start_empty
from tests.journeys.texts import write_texts

ARTICLES = 6


def tags_in_reader(person: Person) -> list[str]:
    """The tag chips of the article that is open."""
    chips = person.window.shell.reader.findChildren(TagChip)
    return [word for chip in chips if chip.isVisible() for word in shown_words(chip)]


def tag(person: Person, name: str) -> None:
    """T, the name, Enter, Esc."""
    person.press(Qt.Key.Key_T)
    popup = person.window.shell.tags
    person.until(popup.isVisible)
    QTest.keyClicks(popup.edit, name)
    person.press(Qt.Key.Key_Return)
    person.settle()
    person.press(Qt.Key.Key_Escape)
    person.until(lambda: not popup.isVisible())


def status_button(person: Person) -> StatusButton:
    """The status button in the head of the reader."""
    buttons = person.window.shell.reader.header.findChildren(StatusButton)
    return next(button for button in buttons if button.isVisible())


def test_importing_fills_the_list_and_says_how_many(start: StartWindow, tmp_path: Path) -> None:
    person = start_empty(start, tmp_path)
    assert person.titles() == []
    person.import_paths(write_texts(tmp_path / "texts"))
    assert person.prompts.problems == []
    assert person.toast().startswith("6 articles imported")
    assert len(person.titles()) == ARTICLES
    assert "Ice lantern festival opens" in person.titles()
    assert person.window.shell.status.index.text() == "Index up to date"
    assert not person.window.shell.status.task.isVisible()


def test_importing_again_adds_nothing(person: Person, tmp_path: Path) -> None:
    person.import_paths(write_texts(tmp_path / "texts"))
    assert "lready there" in person.toast()
    assert len(person.titles()) == ARTICLES


def test_a_chinese_and_an_english_query_find_their_articles(person: Person) -> None:
    person.search("女警")
    assert sorted(person.titles()) == ["Flood drill held", "Night school begins"]
    snippet = person.row(0).snippets[0]
    assert [snippet.text[mark.start : mark.end] for mark in snippet.marks] == ["女警"]
    person.search("lantern")
    assert len(person.titles()) == 2, "lantern and lanterns"
    assert person.reads("2 of 6 articles", person.window.shell.chips)
    person.press(Qt.Key.Key_F, CTRL)
    person.press(Qt.Key.Key_Escape)
    person.settle()
    assert len(person.titles()) == ARTICLES


def test_a_click_on_a_value_gives_as_many_articles_as_it_counts(person: Person) -> None:
    for value, count in person.counts(Facet.SOURCE).items():
        person.click_value(Facet.SOURCE, value)
        assert len(person.titles()) == count, value
        assert len(person.chips()) == 1
        person.click_value(Facet.SOURCE, value)
        assert len(person.titles()) == ARTICLES
        assert person.chips() == []


def test_shift_and_space_exclude_a_value_and_the_chip_takes_it_back(person: Person) -> None:
    counts = person.counts(Facet.SOURCE)
    person.go_to_value(Facet.SOURCE, "Northern Law Daily")
    person.press(Qt.Key.Key_Space, SHIFT)
    person.settle()
    assert len(person.titles()) == ARTICLES - counts["Northern Law Daily"]
    assert person.chips() == ["not Northern Law Daily"]
    (chip,) = person.window.shell.chips.chips
    person.click_text("Remove the filter Source: not Northern Law Daily", chip)
    person.settle()
    assert len(person.titles()) == ARTICLES
    assert person.chips() == []


def test_enter_opens_both_sides_and_f3_walks_the_hits(person: Person) -> None:
    person.search("冰灯 OR lanterns")
    person.window.shell.results.view.setFocus()
    for _ in range(person.titles().index("Ice lantern festival opens") + 1):
        person.press(Qt.Key.Key_J)
    person.press(Qt.Key.Key_Return)
    person.settle()
    reader = person.window.shell.reader
    assert reader.view.hasFocus()
    assert person.reads("Ice lantern festival opens", reader)
    assert person.reads("冰灯节开幕", reader)
    page = person.window.coordinator.page
    assert page is not None
    hits = page.hit_count
    assert hits > 2
    start = reader.view.walk.number
    seen = []
    for _ in range(3):
        person.press(Qt.Key.Key_F3)
        seen.append(reader.tools.hit_text)
    assert seen == [f"Hit {(start + step) % hits + 1} of {hits}" for step in range(3)]
    person.press(Qt.Key.Key_F3, SHIFT)
    assert reader.tools.hit_text == seen[1]


def test_a_tag_is_put_on_taken_back_and_put_on_again(person: Person) -> None:
    person.click_row(0)
    before = tags_in_reader(person)
    tag(person, "shore leave")
    assert tags_in_reader(person) == sorted([*before, "shore leave"])
    assert person.counts(Facet.TAG)["shore leave"] == 1
    assert "shore leave" in person.toast()
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    assert tags_in_reader(person) == before
    assert "shore leave" not in person.counts(Facet.TAG)
    person.press(Qt.Key.Key_Z, CTRL | SHIFT)
    person.settle()
    assert "shore leave" in tags_in_reader(person)
    assert person.counts(Facet.TAG)["shore leave"] == 1


def test_the_toast_takes_an_edit_back_too(person: Person) -> None:
    person.click_row(0)
    tag(person, "mistake")
    person.click(person.window.shell.status.toast.action)
    person.settle()
    assert "mistake" not in tags_in_reader(person)
    assert "mistake" not in person.counts(Facet.TAG)


def test_the_cross_of_a_chip_takes_the_tag_away(person: Person) -> None:
    person.click_row(person.titles().index("Ice lantern festival opens"))
    assert tags_in_reader(person) == ["winter"]
    person.click_text("Remove tag winter", person.window.shell.reader)
    person.settle()
    assert tags_in_reader(person) == []
    assert "winter" not in person.counts(Facet.TAG)


def test_several_articles_are_tagged_at_once_as_one_step(person: Person) -> None:
    person.click_row(0)
    person.press(Qt.Key.Key_A, CTRL)
    person.settle()
    tag(person, "all")
    assert person.counts(Facet.TAG)["all"] == ARTICLES
    person.press(Qt.Key.Key_Z, CTRL)
    person.settle()
    assert "all" not in person.counts(Facet.TAG)


def test_add_tag_in_the_reader_means_the_article_in_the_reader(person: Person) -> None:
    person.click_row(0)
    person.press(Qt.Key.Key_A, CTRL)
    person.settle()
    person.click_row(1)  # many were chosen and the bulk editor stood here; one is the article again
    person.settle()
    person.click_text("Add tag", person.window.shell.reader)
    popup = person.window.shell.tags
    person.until(popup.isVisible)
    QTest.keyClicks(popup.edit, "this one")
    person.press(Qt.Key.Key_Return)
    person.settle()
    popup.close()
    assert person.counts(Facet.TAG)["this one"] == 1


def test_the_status_is_set_by_its_button(person: Person) -> None:
    person.click_row(1)
    person.choose_in_menu(status_button(person), "Reviewed")
    person.settle()
    assert person.counts(Facet.STATUS) == {"unreviewed": ARTICLES - 1, "reviewed": 1}
    assert person.row(1).status == "reviewed"
    assert "Reviewed" in status_button(person).text()


def test_the_status_is_set_by_keys(person: Person) -> None:
    person.click_row(1)
    person.press(Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    person.settle()
    assert person.counts(Facet.STATUS) == {"unreviewed": ARTICLES - 1, "in_review": 1}


def test_edits_leave_the_list_alone_until_the_next_search(person: Person) -> None:
    person.click_value(Facet.TAG, NONE_VALUE)
    untagged = person.titles()
    person.click_row(0)
    tag(person, "done")
    assert person.titles() == untagged, "the row that was tagged is still there"
    person.press(Qt.Key.Key_F, CTRL)
    person.press(Qt.Key.Key_Return)
    person.settle()
    assert len(person.titles()) == len(untagged) - 1


def test_another_day_everything_is_there_and_can_be_undone(
    person: Person, start: StartWindow
) -> None:
    person.click_row(person.titles().index("Flood drill held"))
    person.choose_in_menu(status_button(person), "Needs fix")
    person.settle()
    tag(person, "evening work")
    person.window.close()
    again = start()
    assert "ledu" in again.window.windowTitle()
    assert len(again.titles()) == ARTICLES
    assert again.counts(Facet.STATUS)["needs_fix"] == 1
    again.click_row(again.titles().index("Flood drill held"))
    assert tags_in_reader(again) == ["evening work", "river/flood"]
    assert "Needs fix" in status_button(again).text()
    again.press(Qt.Key.Key_Z, CTRL)
    again.settle()
    assert tags_in_reader(again) == ["river/flood"]
    assert "evening work" not in again.counts(Facet.TAG)


def test_the_mouse_opens_walks_and_goes_on(person: Person) -> None:
    person.click_row(0)
    view = person.window.shell.results.view
    rect = view.visualRect(view.model().index(2, 0))
    QTest.mouseDClick(view.viewport(), LEFT, pos=rect.center())
    person.settle()
    assert person.reads(person.titles()[2], person.window.shell.reader)
    assert person.reads("3 of 6", person.window.shell.reader.tools)
    person.click_text("Next article", person.window.shell.reader.tools)
    person.settle()
    assert person.reads("4 of 6", person.window.shell.reader.tools)


def test_texts_as_they_come_from_the_scraper(
    start: StartWindow, tmp_path: Path, shared_data: Path
) -> None:
    seeds = sorted((shared_data / "seeds").rglob("*.txt"))[:20]
    person = start_empty(start, tmp_path)
    person.import_paths(seeds)
    assert person.prompts.problems == []
    assert 0 < len(person.titles()) <= len(seeds)
    person.click_row(0)
    assert person.window.shell.reader.isVisible()


def test_importing_into_an_archive_that_was_left_empty(start: StartWindow, tmp_path: Path) -> None:
    start_empty(start, tmp_path).window.close()
    person = start()
    person.import_paths(write_texts(tmp_path / "texts"))
    assert len(person.titles()) == ARTICLES
