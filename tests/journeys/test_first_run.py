"""The first start of the program on a fresh profile."""

from __future__ import annotations

from pathlib import Path

from archive_app.domain.facets import Facet
from archive_app.settings.load import Settings
from archive_app.settings.places import library_folder, settings_file
from archive_app.ui.welcome.card_table import EXAMPLE, CardName
from tests.journeys.person import Person
from tests.journeys.starting import StartWindow

ARTICLES = 48


def test_a_fresh_profile_opens_the_sample(start: StartWindow) -> None:
    person = start()
    assert len(person.titles()) == ARTICLES
    assert all(person.titles()[:8]), "rows on the screen are filled, not only counted"
    assert person.reads("48 articles", person.window.shell.chips)
    assert "sample" in person.window.windowTitle()


def test_the_sidebar_counts_what_there_is(start: StartWindow) -> None:
    person = start()
    assert sum(person.counts(Facet.STATUS).values()) == ARTICLES
    assert len(person.counts(Facet.SOURCE)) > 2
    assert person.window.shell.facets.dates.isVisible()


def test_the_welcome_page_says_what_can_be_done(start: StartWindow) -> None:
    person = start()
    assert person.reads("Welcome. This is a sample archive.", person.window.shell.welcome)
    assert not person.window.shell.reader.isVisible()
    person.click(person.window.shell.welcome.cards[CardName.READ])
    person.settle()
    assert person.window.shell.reader.isVisible()


def test_the_status_bar_says_that_everything_can_be_found(start: StartWindow) -> None:
    person = start()
    status = person.window.shell.status
    assert status.index.text() == "Index up to date"
    assert status.archive.text() == "sample · 48 articles"
    assert not status.task.isVisible()


def test_the_sample_is_made_once(start: StartWindow) -> None:
    first = start()
    titles = first.titles()
    first.window.close()
    second = start()
    assert second.titles() == titles


def test_who_wants_no_sample_sees_an_empty_window(start: StartWindow) -> None:
    person: Person = start()
    person.act("file.close")
    person.settle()
    assert person.titles() == []
    assert person.reads("Welcome to Archive Browser.")
    assert person.window.windowTitle() == "Archive Browser"
    assert person.reads("No archive is open.", person.window.shell.results)
    person.window.shell.results.empty.open_requested.disconnect()
    opened: list[bool] = []
    person.window.shell.results.empty.open_requested.connect(lambda: opened.append(True))
    person.click_text("Open archive…", person.window.shell.results)
    assert opened


def test_every_card_does_what_it_says(start: StartWindow) -> None:
    person = start()
    shell = person.window.shell
    cards = shell.welcome.cards
    person.click(cards[CardName.SEARCH])
    person.settle()
    assert shell.search.field.edit.text() == EXAMPLE
    assert 0 < len(person.titles()) < ARTICLES
    assert shell.search.field.edit.hasFocus()
    person.window.actions_by_name["view.sidebar"].trigger()
    assert not shell.facets.isVisible()
    person.click(cards[CardName.FILTERS])
    assert shell.facets.isAncestorOf(person.window.focusWidget())
    person.click(cards[CardName.TAG])
    person.settle()
    assert shell.reader.isVisible()
    assert shell.tags.isVisible()


def test_cards_are_gone_until_they_are_wanted_again(start: StartWindow) -> None:
    person = start()
    welcome = person.window.shell.welcome
    person.click(welcome.skip)
    assert not any(card.isVisible() for card in welcome.cards.values())
    assert not Settings(settings_file()).flag("welcome.steps")
    person.window.close()
    person.settle()
    again = start()
    assert not any(card.isVisible() for card in again.window.shell.welcome.cards.values())
    again.click_row(0)
    again.act("help.first_steps")
    assert again.window.shell.welcome.cards[CardName.SEARCH].isVisible()
    assert Settings(settings_file()).flag("welcome.steps")


def test_an_unchanged_sample_is_reset_without_a_question(start: StartWindow) -> None:
    person = start()
    uuid = person.window.session.workspace.uuid
    person.act("help.reset_sample")
    person.until(lambda: person.window.session.is_open)
    person.settle()
    assert person.prompts.asked_to_reset == 0
    assert person.window.session.workspace.uuid != uuid
    assert len(person.titles()) == ARTICLES
    assert [path.name for path in library_folder().glob("*.archive")] == ["sample.archive"]
    assert "as it was at first" in person.toast()


def test_a_changed_sample_is_kept_beside_the_fresh_one(start: StartWindow) -> None:
    person = start()
    person.click_row(0)
    article = person.row(0).id
    person.window.editor.add_tags([article], ["mine"])
    person.settle()
    person.act("help.reset_sample")
    person.settle()
    assert person.prompts.asked_to_reset == 1
    assert _tagged_mine(person) == 1, "the answer was no"
    person.prompts.may_reset = True
    person.act("help.reset_sample")
    person.until(lambda: "yours is kept as sample-changed-1.archive" in person.toast())
    person.settle()
    assert _tagged_mine(person) == 0
    person.window.session.open(library_folder() / "sample-changed-1.archive")
    person.settle()
    assert _tagged_mine(person) == 1


def _tagged_mine(person: Person) -> int:
    person.search("tag:mine")
    return len(person.titles())


def test_archives_that_are_gone_are_told_and_taken_off(start: StartWindow, tmp_path: Path) -> None:
    there, gone = tmp_path / "there.archive", tmp_path / "gone.archive"
    settings = Settings(settings_file())
    settings.set("library.sample", False)
    settings.set("library.recent", (str(gone), str(there)))
    there.touch()
    person = start()
    recent = person.window.shell.welcome.recent
    person.until(recent.isVisible)
    assert person.reads("Not found in", recent)
    person.click_text("Take gone off this list", recent)
    person.settle()
    assert not person.reads("Not found in", recent)
    assert Settings(settings_file()).texts("library.recent") == (str(there),)
