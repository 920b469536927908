"""The first start of the program on a fresh profile."""

from __future__ import annotations

from archive_app.domain.facets import Facet
from tests.journeys.person import Person
from tests.journeys.starting import StartWindow

ARTICLES = 48


def test_a_fresh_profile_opens_the_sample(start: StartWindow) -> None:
    person = start()
    assert len(person.titles()) == ARTICLES
    assert all(person.titles()[:20]), "rows are filled, not only counted"
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
    person.click(person.window.shell.welcome.read_card)
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
