"""Facets: named ways to narrow a result, their values, and what of them is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

NONE_VALUE = "(none)"  # the articles that have no value of a facet


class Facet(StrEnum):
    """The facets; values are the names of the command line and of the query language."""

    SOURCE = "source"
    # Counted are years: "2021"; chosen may be any period too: "2020-07..2021-09", "partial".
    DATE = "date"  # a year that is only inferred counts here and under FLAG
    STATUS = "status"
    TAG = "tag"  # paths "a/b"; an article with "a/b" counts for "a" too
    FLAG = "flag"
    PERSON = "person"
    ORG = "org"
    PLACE = "place"
    LANG = "lang"  # languages of either side
    KIND = "kind"  # who made the translation
    SECTION = "section"
    BATCH = "batch"
    BYLINE = "byline"  # who wrote, photographed or translated it
    CREDIT = "credit"  # who edited and checked it
    COLLECTION = "collection"  # paths as of tags
    REVIEWER = "reviewer"  # to whom it is assigned
    DUPLICATE = "duplicate"  # same, near, excerpt, other_translation, same_url
    HAS = "has"  # note, original, translation, pairs, url, date, byline, credit, collection ...


# Facets of which an article may have several values, so that asking for all of some makes sense.
MANY_VALUED = frozenset(
    {
        Facet.TAG,
        Facet.FLAG,
        Facet.PERSON,
        Facet.ORG,
        Facet.PLACE,
        Facet.LANG,
        Facet.BYLINE,
        Facet.CREDIT,
        Facet.COLLECTION,
        Facet.HAS,
    }
)
# Other spellings that people type; stored and printed is always the facet's own name.
ALIASES: Mapping[str, Facet] = {
    "sources": Facet.SOURCE,
    "outlet": Facet.SOURCE,
    "year": Facet.DATE,
    "dates": Facet.DATE,
    "people": Facet.PERSON,
    "persons": Facet.PERSON,
    "organisation": Facet.ORG,
    "organisations": Facet.ORG,
    "organization": Facet.ORG,
    "organizations": Facet.ORG,
    "orgs": Facet.ORG,
    "places": Facet.PLACE,
    "tags": Facet.TAG,
    "collections": Facet.COLLECTION,
    "flags": Facet.FLAG,
    "finding": Facet.FLAG,
    "findings": Facet.FLAG,
    "language": Facet.LANG,
    "languages": Facet.LANG,
    "assignee": Facet.REVIEWER,
    "assigned": Facet.REVIEWER,
    "reviewers": Facet.REVIEWER,
    "review": Facet.STATUS,
    "review_status": Facet.STATUS,
    "translation_kind": Facet.KIND,
    "sections": Facet.SECTION,
    "import": Facet.BATCH,
    "duplicates": Facet.DUPLICATE,
    "reprint": Facet.DUPLICATE,
    "reprints": Facet.DUPLICATE,
}


def facet_named(name: str) -> Facet:
    """The facet of that name or alias, whatever its case; raises KeyError when there is none."""
    key = name.strip().casefold()
    try:
        return Facet(key)
    except ValueError:
        return ALIASES[key]


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of a facet: ``value`` can be given back to a filter; ``count`` in articles."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen of one facet: any of ``include`` (when not empty) and none of ``exclude``.

    With ``every`` all of ``include`` are asked for, not any.
    """

    include: frozenset[str] = frozenset()
    exclude: frozenset[str] = frozenset()
    every: bool = False

    @property
    def is_empty(self) -> bool:
        """Nothing is chosen."""
        return not self.include and not self.exclude


@dataclass(frozen=True, slots=True)
class Filters:
    """Choices per facet: OR inside a facet (or every value), AND across; never changes."""

    choices: Mapping[Facet, Choice] = field(default_factory=dict)

    def of(self, facet: Facet) -> Choice:
        """The choice of ``facet``; an empty one when nothing is chosen."""
        return self.choices.get(facet, Choice())

    def with_choice(self, facet: Facet, choice: Choice) -> Filters:
        """These filters with the choice of ``facet`` replaced; an empty choice removes it."""
        rest = {name: kept for name, kept in self.choices.items() if name is not facet}
        if not choice.is_empty:
            rest[facet] = choice
        return Filters(rest)

    def without(self, facet: Facet) -> Filters:
        """These filters with nothing chosen of ``facet``."""
        return self.with_choice(facet, Choice())

    @property
    def is_empty(self) -> bool:
        """Nothing is chosen in any facet."""
        return not self.choices

    @classmethod
    def build(
        cls,
        include: Iterable[tuple[Facet, str]] = (),
        exclude: Iterable[tuple[Facet, str]] = (),
    ) -> Filters:
        """Filters from (facet, value) pairs."""
        included: dict[Facet, set[str]] = {}
        excluded: dict[Facet, set[str]] = {}
        for facet, value in include:
            included.setdefault(facet, set()).add(value)
        for facet, value in exclude:
            excluded.setdefault(facet, set()).add(value)
        return cls(
            {
                facet: Choice(
                    frozenset(included.get(facet, ())), frozenset(excluded.get(facet, ()))
                )
                for facet in Facet
                if facet in included or facet in excluded
            }
        )
