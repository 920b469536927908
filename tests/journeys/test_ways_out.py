"""Nothing matches: every way that is offered leads to as many articles as it says."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QPushButton

from archive_app.domain.facets import Choice, Facet
from archive_app.domain.searching import Scope
from tests.journeys.person import Person
from tests.journeys.starting import StartWindow

QUERIES = [
    "symposum xylophone",
    "nvjing",
    "=座談会",
    "flood -flood",
    '"female polise"',
    "AND ( zzz",
    "tag:none tag:training",
]


def _offers(person: Person) -> list[str]:
    empty = person.window.shell.results.empty
    return [button.text() for button in empty.findChildren(QPushButton) if button.isVisible()]


@pytest.mark.parametrize("query", QUERIES)
def test_each_way_finds_what_it_says(start: StartWindow, query: str) -> None:
    person = start()
    person.window.browser.choose(Facet.SOURCE, Choice(frozenset({"City Radio Transcript"})))
    person.search(query)
    for number, offer in enumerate(_offers(person)):
        person.window.browser.choose(Facet.SOURCE, Choice(frozenset({"City Radio Transcript"})))
        person.search(query)
        assert person.titles() == []
        person.click_text(offer, person.window.shell.results.empty)
        person.settle()
        told = re.search(r": (\d+) articles?$", offer)
        assert told is not None, offer
        assert len(person.titles()) == int(told[1]), f"{number}: {offer}"


def test_one_side_offers_both(start: StartWindow) -> None:
    person = start()
    person.window.shell.search.set_scope(Scope.ORIGINAL)
    person.window.browser.set_scope(Scope.ORIGINAL)
    person.search("symposium")
    (offer,) = (text for text in _offers(person) if text.startswith("In both sides"))
    person.click_text(offer, person.window.shell.results.empty)
    person.settle()
    assert person.titles()
    assert person.window.browser.request.scope is Scope.BOTH
