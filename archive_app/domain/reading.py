"""An article opened in the reader, with the hits of the current query marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from enum import StrEnum

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import Article, Side
from archive_app.domain.damage import Damage
from archive_app.domain.findings import Span
from archive_app.domain.searching import Scope


class RecordField(StrEnum):
    """What of a record, beside its texts, a hit can stand in."""

    NAME = "name"
    SOURCE = "source"
    TAG = "tag"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class FieldHit:
    """A hit in a field of the record: all of its ``text``, and where the hits stand in it.

    ``shown`` is what people see of that field: a name is found by another of its forms as well.
    ``terms`` are the terms of the query that ``spans`` are hits of.
    """

    field: RecordField
    text: str
    shown: str
    spans: tuple[Span, ...]
    terms: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What hits are marked for: a query, the sides it is asked of, expansions switched off."""

    text: str = ""
    scope: Scope = Scope.BOTH
    without: Set[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ReaderPage:
    """``marks[side][i]`` are hit spans in paragraph i; ``title_marks`` those in the titles.

    ``alignment`` is None as long as the sentences have not been aligned. ``terms`` are what the
    query asks for, as written there; ``mark_terms`` has the number of the term of each of
    ``marks``, ``title_terms`` of each of ``title_marks``. ``field_hits`` are those in names,
    source, tags and notes. ``question`` is what all of them are of. ``damage`` is None as long as
    the two texts have not been compared.
    """

    article: Article
    marks: Mapping[Side, tuple[tuple[Span, ...], ...]] = field(default_factory=dict)
    title_marks: Mapping[Side, tuple[Span, ...]] = field(default_factory=dict)
    alignment: Alignment | None = None
    terms: tuple[str, ...] = ()
    mark_terms: Mapping[Side, tuple[tuple[int, ...], ...]] = field(default_factory=dict)
    field_hits: tuple[FieldHit, ...] = ()
    question: Question = field(default_factory=Question)
    title_terms: Mapping[Side, tuple[int, ...]] = field(default_factory=dict)
    damage: tuple[Damage, ...] | None = None

    @property
    def hit_count(self) -> int:
        """Marked spans in the titles and paragraphs of both sides."""
        in_titles = sum(len(spans) for spans in self.title_marks.values())
        return in_titles + sum(len(spans) for side in self.marks.values() for spans in side)

    def term_counts(self, side: Side) -> tuple[int, ...]:
        """How many marks each of ``terms`` has in the title and the paragraphs of a side."""
        found = Counter(term for terms in self.mark_terms.get(side, ()) for term in terms)
        found.update(self.title_terms.get(side, ()))
        return tuple(found[term] for term in range(len(self.terms)))
