"""Query nodes that Whoosh doesn't have; the evaluator knows them beside Whoosh's own."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from whoosh.query import Query

from archive_app.domain.ids import ArticleId


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Terms any of which may stand ``offset`` positions after the first."""

    offset: int
    terms: tuple[str, ...]


class Adjacent(Query):
    """Terms of one field at fixed distances.

    ``plain`` are offsets at which the text is written as folded. Whoosh's own Phrase knows neither
    gaps nor these.
    """

    def __init__(
        self,
        fieldname: str,
        steps: tuple[Alternatives, ...],
        *,
        plain: tuple[int, ...] = (),
        boost: float = 1.0,
    ) -> None:
        self.fieldname = fieldname
        self.steps = steps
        self.plain = plain
        self.boost = boost

    def __repr__(self) -> str:
        return f"Adjacent({self.fieldname!r}, {self.steps!r}, plain={self.plain!r})"


class AnyTerm(Query):
    """Any of many terms of one field, each hit worth the same: prefixes."""

    def __init__(self, fieldname: str, terms: tuple[str, ...], boost: float = 1.0) -> None:
        self.fieldname = fieldname
        self.terms_wanted = terms
        self.boost = boost

    def __repr__(self) -> str:
        return f"AnyTerm({self.fieldname!r}, {len(self.terms_wanted)} terms)"


class IdSet(Query):
    """The articles of a set that the columns know: tags, statuses, dates."""

    def __init__(self, ids: Set[ArticleId], boost: float = 0.0) -> None:
        self.ids = ids
        self.boost = boost

    def __repr__(self) -> str:
        return f"IdSet({len(self.ids)} articles)"
