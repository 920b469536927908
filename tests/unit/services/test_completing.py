"""What the search field offers, and where it would stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.completing import Completion, CompletionSource
from archive_app.domain.errors import Cancelled
from archive_app.domain.facets import Facet, FacetValue
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.domain.ports import SavedSearches, SearchIndex
from archive_app.domain.query_parser import parse
from archive_app.domain.saved_searches import SavedSearch
from archive_app.services.completing import CompletionService
from archive_app.text.name_beginnings import begins_name, name_beginner

WORDS = {"flood": 9, "floods": 4, "flood-plain": 1, "flourish": 2, "座谈会": 7}
VALUES = {
    Facet.TAG: {"events/flood": 3, 'a "b"': 1, "florae": 2},
    Facet.PERSON: {"毕伟民": 4, "Bi Weimin": 2, "Flora Lin": 1},
    Facet.SOURCE: {"Songning Evening Post": 5, "松宁晚报": 6},
}


class Index:
    """An index of a few words and values."""

    def complete_words(
        self, prefix: str, limit: int, ctx: JobContext | None = None
    ) -> Sequence[tuple[str, int]]:
        found = [(word, count) for word, count in WORDS.items() if word.startswith(prefix)]
        return sorted(found, key=lambda one: -one[1])[:limit]

    def facet_values(
        self, facet: Facet, wanted: Callable[[str], bool], limit: int
    ) -> Sequence[FacetValue]:
        known = VALUES.get(facet, {})
        found = [FacetValue(value, count) for value, count in known.items() if wanted(value)]
        return sorted(found, key=lambda one: -one.count)[:limit]


class Saved:
    """Two saved searches."""

    def all(self) -> list[SavedSearch]:
        return [SavedSearch("Floods 2021", "flood"), SavedSearch('The "big" one', "a")]


@pytest.fixture
def service() -> CompletionService:
    return CompletionService(cast(SearchIndex, Index()), cast(SavedSearches, Saved()))


def applied(text: str, offer: Completion) -> str:
    """The query text with the offer taken."""
    return text[: offer.start] + offer.text + text[offer.end :]


def offers(service: CompletionService, text: str) -> dict[str, CompletionSource]:
    """The texts that would come of the offers at the end of a text, with their sources."""
    found = service.complete(text, len(text))
    return {applied(text, offer): offer.source for offer in found}


def test_a_bare_word_may_become_many_things(service: CompletionService) -> None:
    found = offers(service, "fire flo")
    assert found == {
        "fire tag:=florae": CompletionSource.TAG,
        'fire tag:="events/flood"': CompletionSource.TAG,
        'fire person:="Flora Lin"': CompletionSource.NAME,
        'fire search:"Floods 2021"': CompletionSource.SEARCH,
        "fire flood": CompletionSource.WORD,
        "fire floods": CompletionSource.WORD,
        "fire flourish": CompletionSource.WORD,
        "fire flood-plain": CompletionSource.WORD,
    }


@pytest.mark.parametrize(
    "text,taken",
    [
        ("ti", "title:"),
        ("标", "标题:"),
        ("person:bwm", "person:=毕伟民"),
        ("biwei", "person:=毕伟民"),
        ("伟民", "person:=毕伟民"),
        ("wei-m", 'person:="Bi Weimin"'),
        ("座", "座谈会"),
        ("-flo", "-flood"),
        ("(flo", "(flood"),
        ("=flo", "=flood"),
        ("title:flo", "title:flood"),
        ("标题：flo", "title:flood"),
        ('title:"high flo', 'title:"high flood'),
        ('"high flo', '"high flood'),
        ("source:", "source:=松宁晚报"),
        ("来源:松", "source:=松宁晚报"),
        ("source:eve", 'source:="Songning Evening Post"'),
        ('source:"Songning Ev', 'source:="Songning Evening Post"'),
        ('source:="Songning Ev', 'source:="Songning Evening Post"'),
        ("-source:post", '-source:="Songning Evening Post"'),
        ("tag:a", 'tag:="a ""b"""'),
        ("tag:no", "tag:none"),
        ("search:the", 'search:="The ""big"" one"'),
        ("saved:", 'search:"Floods 2021"'),
    ],
)
def test_what_comes_of_a_text(service: CompletionService, text: str, taken: str) -> None:
    found = offers(service, text)
    assert taken in found
    if not text.startswith("(") and '"high' not in text:
        assert all(parse(after).repairs == () for after in found if not after.endswith(":"))


def test_only_what_stands_before_the_caret_is_completed(service: CompletionService) -> None:
    text = "fire flo rain"
    (offer, *_) = [one for one in service.complete(text, 8) if one.text == "flood"]
    assert applied(text, offer) == "fire flood rain"
    assert offer.count == WORDS["flood"]


@pytest.mark.parametrize("text", ["!", '"', "(", "#flo", "xyz"])
def test_nothing_to_complete(service: CompletionService, text: str) -> None:
    assert service.complete(text, len(text)) == ()


def test_where_nothing_is_typed_fields_and_operators_are_offered(
    service: CompletionService,
) -> None:
    first = offers(service, "")
    assert list(first)[:3] == ["title:", "source:", "tag:"]
    assert CompletionSource.OPERATOR not in first.values()
    behind = offers(service, "fire ")
    assert list(behind)[:3] == ["fire OR ", "fire NEAR/5 ", "fire AND "]
    assert "fire title:" in behind


@pytest.mark.parametrize("text, taken", [("fire NE", "fire NEAR/5 "), ("fire OR", "fire OR ")])
def test_operators_are_completed_behind_a_word(
    service: CompletionService, text: str, taken: str
) -> None:
    assert offers(service, text)[taken] is CompletionSource.OPERATOR
    assert CompletionSource.OPERATOR not in offers(service, text.lower()).values()
    assert CompletionSource.OPERATOR not in offers(service, text.split()[1]).values()


def test_values_say_whose_they_are(service: CompletionService) -> None:
    values = {one.label: one.facet for one in service.complete("tag:flo", 7)}
    assert values["florae"] is Facet.TAG
    assert all(one.facet is None for one in service.complete("title:flo", 9))


def test_any_caret_is_taken(service: CompletionService) -> None:
    assert service.complete("flo", 99) == service.complete("flo", 3)
    assert service.complete("flo", -1) == service.complete("", 0)
    assert len(service.complete("f", 1, limit=2)) == 2


def labels(service: CompletionService, text: str) -> list[str]:
    return [offer.label for offer in service.complete(text, len(text))]


def test_states_are_offered() -> None:
    service = CompletionService(cast(SearchIndex, Index()))
    assert {"reviewed", "needs-fix", "undated"} <= set(labels(service, "is:"))
    assert labels(service, "a is:unt") == ["untranslated"]
    assert labels(service, "是:und") == ["undated"]
    assert {"note", "pairs", "person"} <= set(labels(service, "has:"))
    for text in ("is:rev", "has:no", "-is:dat"):
        (offer,) = service.complete(text, len(text))
        assert not parse(applied(text, offer)).read_as


@pytest.mark.parametrize("text", ["Bi W", "bi wei", "biwei", "flood bi w"])
def test_names_come_first_by_several_words_too(service: CompletionService, text: str) -> None:
    offers = service.complete(text, len(text))
    assert {one.label for one in offers[:2]} == {"毕伟民", "Bi Weimin"}
    taken = applied(text, offers[0])
    assert taken.removeprefix("flood ") == "person:=毕伟民"


@pytest.mark.parametrize("text", ["bi OR w", "tag:bi w", '"bi" w', "-bi w", "(bi) w", "#bi>1 w"])
def test_only_plain_words_before_the_caret_begin_a_name(
    service: CompletionService, text: str
) -> None:
    assert {offer.start for offer in service.complete(text, len(text))} == {len(text) - 1}


def test_initials_only_behind_the_name_of_a_field(service: CompletionService) -> None:
    assert "Bi Weimin" in labels(service, "person:bwm")
    assert "Bi Weimin" not in labels(service, "bwm")


def test_other_forms_of_a_name_lead_to_it() -> None:
    forms = {Facet.PERSON: {"Bi Weimin": ("毕为民",)}}
    service = CompletionService(
        cast(SearchIndex, Index()), forms_of=lambda facet: forms.get(facet, {})
    )
    assert "Bi Weimin (毕为民)" in labels(service, "毕为")
    assert "Bi Weimin (毕为民)" in labels(service, "person:毕为")


class Stopped(NoContext):
    """Somebody typed on."""

    def checkpoint(self) -> None:
        raise Cancelled


def test_typing_on_stops_the_look_at_values(service: CompletionService) -> None:
    with pytest.raises(Cancelled):
        service.complete("tag:flo", 7, ctx=Stopped())


@given(st.sampled_from(["bi", "weimin", "bwm", "flo", "b", "毕", "伟", "lin", "l"]))
def test_names_begin_as_they_do_one_by_one(piece: str) -> None:
    wanted = name_beginner(piece)
    for name in VALUES[Facet.PERSON]:
        assert wanted(name) == begins_name(piece, name)
