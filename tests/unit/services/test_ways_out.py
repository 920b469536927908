"""Ways out of an empty result: each leads where it says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from archive_app.domain.facets import Facet, Filters
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.domain.ports import SearchIndex
from archive_app.domain.query import And, Every, Field, InField, Node, Not, Or, Phrase, Word
from archive_app.domain.query_parser import parse
from archive_app.domain.searching import (
    IndexState,
    Scope,
    SearchRequest,
    Suggestion,
    SuggestionKind,
)
from archive_app.services.ways_out import WaysOut

ARTICLES = [
    ("female police officers held a symposium", {"a"}),
    ("police symposium in harbin", {"a", "b"}),
    ("flood in harbin", {"b"}),
]
MEANT = {"polcie": ("police", "polite"), "sympsium": ("symposium",)}


@dataclass
class Found:
    ids: Sequence[int]


class Index:
    """Three articles with tags, searched in the simplest way."""

    def __init__(self, *, ready: bool = True) -> None:
        self.ready = ready
        self.asked = 0

    def state(self) -> IndexState:
        return IndexState(ready=self.ready)

    def search(self, node: Node, *, filters: Filters, **_: object) -> Found:
        self.asked += 1
        wanted = filters.of(Facet.TAG).include
        return Found(
            [
                at
                for at, (text, tags) in enumerate(ARTICLES)
                if _holds(node, text) and (not wanted or wanted & tags)
            ]
        )

    def similar_words(
        self, word: str, limit: int, ctx: JobContext | None = None
    ) -> Sequence[tuple[str, int]]:
        return [(other, 1) for other in MEANT.get(word, ())][:limit]


def _holds(node: Node, text: str) -> bool:
    match node:
        case Every():
            return True
        case Word(word):
            return word in text.split()
        case Phrase(words):
            return " ".join(re.findall(r"\w+", words)) in text
        case And(children):
            return all(_holds(child, text) for child in children)
        case Or(children):
            return any(_holds(child, text) for child in children)
        case Not(child):
            return not _holds(child, text)
        case InField(_, child):
            return _holds(child, text)
        case _:
            return False


def ways(text: str, tags: Sequence[str] = (), index: Index | None = None) -> tuple[Suggestion, ...]:
    """The ways out of a search."""
    request = SearchRequest(text, Filters.build([(Facet.TAG, tag) for tag in tags]))
    index = index or Index()
    found = WaysOut(cast(SearchIndex, index), request, lambda node: node, NoContext())
    offered = found.find(parse(text).root)
    for way in offered:  # each leads where it says
        filters = request.filters.without(way.facet) if way.facet else request.filters
        assert len(index.search(parse(way.text).root, filters=filters).ids) == way.total > 0
    return offered


def test_without_a_filter_or_without_the_words() -> None:
    assert ways("flood", ["a"]) == (
        Suggestion(None, 2, SuggestionKind.TEXT),
        Suggestion(Facet.TAG, 1, text="flood"),
    )


def test_without_one_word() -> None:
    assert ways("symposium flood") == (
        Suggestion(None, 2, SuggestionKind.WORD, "symposium", "flood"),
        Suggestion(None, 1, SuggestionKind.WORD, "flood", "symposium"),
    )


def test_never_only_what_is_excluded() -> None:
    assert ways("flood -harbin") == (Suggestion(None, 1, SuggestionKind.WORD, "flood", "-harbin"),)
    assert ways("-police -flood") == ()


def test_spellings_come_first_and_only_those_that_find_something() -> None:
    assert ways("female polcie") == (
        Suggestion(None, 1, SuggestionKind.SPELLING, "female police", "police"),
        Suggestion(None, 1, SuggestionKind.WORD, "female", "polcie"),
    )


def test_spelling_within_phrases_and_fields() -> None:
    assert ways('"female polcie"')[0].text == '"female police"'
    assert ways("title:(polcie OR sympsium)")[0].text == "title:(police OR sympsium)"
    assert ways("=polcie") == ()


def test_several_misspelt_words_at_once() -> None:
    assert ways("polcie sympsium")[0].text == "police symposium"
    assert ways("polcie sympsium")[0].word == "police symposium"


def test_of_a_long_text_the_rarest_words_are_left_out() -> None:
    found = ways("female police officers held a symposium xylophone")
    assert found[0].word == "xylophone"


def test_without_an_index_only_filters_are_tried() -> None:
    """Every look would read the whole archive."""
    index = Index(ready=False)
    assert [way.kind for way in ways("flood", ["a"], index)] == [
        SuggestionKind.TEXT,
        SuggestionKind.FACET,
    ]
    before = index.asked
    assert ways("symposium flood", index=index) == ()
    assert index.asked == before


def test_the_likest_spelling_comes_before_the_most_frequent() -> None:
    class Spelt(Index):
        def similar_words(
            self, word: str, limit: int, ctx: JobContext | None = None
        ) -> Sequence[tuple[str, int]]:
            return [("officers", 1), ("harbin", 2)]

    found = [(way.word, way.total) for way in ways("xyz", index=Spelt())]
    assert found == [("officers", 1), ("harbin", 2)]


def test_an_exclusion_that_was_none_is_offered_literally() -> None:
    text = "police symposium -in harbin"
    assert _literal(text) == [Suggestion(None, 1, SuggestionKind.LITERAL, f'"{text}"')]
    assert _literal("police -harbin") == []  # nowhere so
    assert _literal("female police xyz") == []


def test_a_repaired_query_is_offered_literally() -> None:
    assert [way.text for way in _literal("flood: (in harbin")] == ['"flood: (in harbin"']
    assert _literal('"flood in harbim"') == []


def test_signs_alone_lead_to_every_article() -> None:
    assert ways("😀") == (Suggestion(None, 3, SuggestionKind.TEXT),)


def _literal(text: str) -> list[Suggestion]:
    return [way for way in ways(text) if way.kind is SuggestionKind.LITERAL]


class Deep(Index):
    """Exact words are found in no text; a sound, the other side, an expansion each in one."""

    def search(self, node: Node, *, filters: Filters, **how: object) -> Found:
        self.asked += 1
        if how.get("scope") is Scope.BOTH and not how.get("without"):
            return Found([0]) if self.elsewhere else Found(_found_loosely(node))
        return Found([])

    elsewhere = False


def _found_loosely(node: Node) -> list[int]:
    match node:
        case Word("jueju", exact=False) | InField(Field.SOUNDS, Word("nujing")):
            return [1]
        case InField(Field.BODY, child):
            return _found_loosely(child)
        case And(children):
            return [1] if all(map(_found_loosely, children)) else []
        case _:
            return []


def _deep(request: SearchRequest, *, elsewhere: bool = False) -> list[Suggestion]:
    index = Deep()
    index.elsewhere = elsewhere
    found = WaysOut(cast(SearchIndex, index), request, lambda node: node, NoContext())
    return list(found.find(parse(request.text).root))


def test_exact_words_in_their_other_forms() -> None:
    assert Suggestion(None, 1, SuggestionKind.FORMS, "jueju") in _deep(SearchRequest("=jueju"))
    assert Suggestion(None, 1, SuggestionKind.FORMS, "body:jueju") in _deep(
        SearchRequest("body:=jueju")
    )
    kinds = [way.kind for way in _deep(SearchRequest("tag:=jueju"))]
    assert SuggestionKind.FORMS not in kinds, "a whole value is no spelling"


def test_letters_that_no_text_has_may_be_pinyin() -> None:
    sound = Suggestion(None, 1, SuggestionKind.SOUND, "sounds:nujing", "nujing")
    assert _deep(SearchRequest("nujing")) == [sound]
    both = _deep(SearchRequest("nujing jueju"))
    assert Suggestion(None, 1, SuggestionKind.SOUND, "sounds:nujing jueju", "nujing") in both
    assert _deep(SearchRequest("=nujing")) == []


def test_the_other_side_and_what_was_switched_off() -> None:
    one_side = SearchRequest("x", scope=Scope.ORIGINAL)
    assert _deep(one_side, elsewhere=True) == [Suggestion(None, 1, SuggestionKind.SCOPE, "x")]
    without = SearchRequest("x", without=frozenset({"stem:x"}))
    assert _deep(without, elsewhere=True) == [Suggestion(None, 1, SuggestionKind.ALSO, "x")]
