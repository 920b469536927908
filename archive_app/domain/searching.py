"""What is asked of a search and what comes back: ids in order, counts, how the query was read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from archive_app.domain.facets import Facet, FacetValue, Filters
from archive_app.domain.grouping import Grouping, Groups
from archive_app.domain.histogram import Histogram
from archive_app.domain.ids import ArticleId


class Sort(StrEnum):
    """Orders of a result; ties go by date (newest first), then by id.

    Articles without what an order goes by come last, whichever way it goes.
    """

    RELEVANCE = "relevance"  # the best first; there is no other way round
    NEWEST = "newest"  # undated last
    OLDEST = "oldest"  # undated last
    TITLE = "title"
    TITLE_DOWN = "title_down"
    SOURCE = "source"
    SOURCE_DOWN = "source_down"
    ADDED = "added"  # newest import first
    ADDED_FIRST = "added_first"  # oldest import first


class Scope(StrEnum):
    """Which side bare words are looked for in."""

    BOTH = "both"
    ORIGINAL = "original"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A question: query text, filters, order and scope; which facets to count, if any.

    ``then`` orders articles that are equal by ``sort``; None leaves them newest first. ``group``
    puts articles together that belong together, each group where the first of them stands.
    """

    text: str = ""
    filters: Filters = field(default_factory=Filters)
    sort: Sort = Sort.RELEVANCE
    scope: Scope = Scope.BOTH
    facets: tuple[Facet, ...] = ()
    facet_limit: int = 50
    without: frozenset[str] = frozenset()  # keys of expansions that are switched off
    then: Sort | None = None
    group: Grouping = Grouping.NONE


class SearchStage(StrEnum):
    """What a search is busy with; the label of the progress that it reports."""

    WORDS = "Looking for the words"  # which articles match
    FACETS = "Counting for the filters"  # how many have each value
    WAYS_OUT = "Looking for ways out"  # what would find something, when nothing matches


class ExpansionKind(StrEnum):
    """Why something else than what was typed is found too, the surest first."""

    SCRIPT = "script"  # simplified or traditional form, accents
    STEM = "stem"  # women -> woman
    ALIAS = "alias"  # another form of a name
    PINYIN = "pinyin"  # a name read aloud
    SOUND = "sound"  # Han text found by ``sounds:``


@dataclass(frozen=True, slots=True)
class Expansion:
    """What one word of the query also finds.

    ``word`` is the word as typed, ``forms`` what was found instead (at most a dozen, the most
    frequent first), ``total`` the articles of the result that are found only thanks to it: each
    counts for the surest kind. ``on`` is False when the request switched it off by ``key``: then
    ``total`` tells what it would find among the filtered articles.
    """

    kind: ExpansionKind
    word: str
    forms: tuple[str, ...]
    total: int
    on: bool = True

    @property
    def key(self) -> str:
        """What a request names to switch it off."""
        return f"{self.kind}:{self.word}"


class SuggestionKind(StrEnum):
    """What a suggestion changes."""

    FACET = "facet"  # without the choice of one facet
    TEXT = "text"  # without the words, filters only
    WORD = "word"  # without one word
    SPELLING = "spelling"  # one word written otherwise
    LITERAL = "literal"  # the whole text searched literally
    FORMS = "forms"  # what was asked for exactly, in its other forms too
    SOUND = "sound"  # Han text that is read aloud like one word
    SCOPE = "scope"  # in both sides
    ALSO = "also"  # with the expansions that are switched off


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A way out of an empty result, and how many articles it leads to.

    ``text`` is the query text to search with instead ('' for no words); ``word`` the word that is
    dropped or, for SPELLING, the word to write instead; for SOUND the word that is read aloud.
    """

    facet: Facet | None
    total: int
    kind: SuggestionKind = SuggestionKind.FACET
    text: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class IndexState:
    """The index beside the store: ``pending`` articles wait; ``problem`` says what is wrong."""

    ready: bool
    pending: int = 0
    documents: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The answer: every matching id in order, so that ``total`` is exact.

    ``facets`` hold the top values (count descending, then value; chosen values always present, even
    with count 0). ``read_as`` is the query as understood when it had to be repaired, else ''.
    ``pending`` counts articles that were not looked at, so that the list may lack them; it is
    complete when there are none, whatever the state of the ``index``. ``library_total`` counts all
    articles.
    """

    request: SearchRequest
    ids: Sequence[ArticleId]
    facets: Mapping[Facet, tuple[FacetValue, ...]] = field(default_factory=dict)
    facet_sizes: Mapping[Facet, int] = field(default_factory=dict)  # distinct values of each
    histogram: Histogram = field(default_factory=Histogram)  # empty unless dates were asked for
    read_as: str = ""
    notes: tuple[str, ...] = ()  # limits that bit, in words
    suggestions: tuple[Suggestion, ...] = ()  # only when nothing matches
    expansions: tuple[Expansion, ...] = ()  # what is found beside the words as typed
    pending: int = 0
    index: IndexState = field(default_factory=partial(IndexState, ready=True))
    library_total: int = 0
    seconds: float = 0.0
    groups: Groups | None = None  # of all ``ids``, when they are grouped

    @property
    def total(self) -> int:
        """How many articles match."""
        return len(self.ids)
