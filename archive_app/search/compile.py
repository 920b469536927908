"""Query trees to Whoosh queries: which terms, in which fields, worth how much."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import islice
from typing import Any

from whoosh import query as wq

from archive_app.domain.articles import Side
from archive_app.domain.ids import ArticleId
from archive_app.domain.query import Node, Phrase, Word
from archive_app.domain.searching import Scope
from archive_app.search import schema
from archive_app.search.analysis import ident_term
from archive_app.search.columns import Columns
from archive_app.search.nodes import Adjacent, Alternatives, AnyTerm, IdSet
from archive_app.search.rules import Rules, Where, scoped
from archive_app.text.leaves import Leaf, read_leaf

MOST_TERMS = 1000  # that a prefix may stand for

# What a hit is worth: exact before stem before name, title before body, facets last.
_FIELD_BOOSTS = {
    **dict.fromkeys(schema.TITLE.values(), 3.0),
    **dict.fromkeys(schema.BODY.values(), 1.0),
    schema.NAMES: 0.8,
    schema.SOURCE: 0.3,
    schema.SECTION: 0.3,
    schema.IDENT: 1.0,
}
_STEM = 0.4
_JOINED = 0.3
_FACET_VALUE = 0.2


@dataclass(frozen=True, slots=True)
class Compiled:
    """A Whoosh query and the limits that bit, in words."""

    query: Any
    notes: tuple[str, ...]


def compile_query(node: Node, *, reader: Any, columns: Columns, scope: Scope) -> Compiled:
    """The Whoosh query of a tree; prefixes are looked up in ``reader``."""
    compiler = _Compiler(reader, columns)
    query = compiler.read(node, scoped(scope))
    return Compiled(query or wq.NullQuery, tuple(dict.fromkeys(compiler.notes)))


class _Compiler(Rules[Any]):
    """Makes Whoosh queries of the parts of one tree."""

    def __init__(self, reader: Any, columns: Columns) -> None:
        super().__init__(columns)
        self._reader = reader
        self.notes: list[str] = []

    def every(self) -> Any:
        return wq.Every()

    def nothing(self) -> Any:
        return wq.NullQuery

    def all_of(self, parts: Sequence[Any]) -> Any:
        return wq.And(parts)

    def any_of(self, parts: Sequence[Any]) -> Any:
        return wq.Or(parts)

    def none_of(self, part: Any) -> Any:
        return wq.Not(part)

    def among(self, ids: Set[ArticleId]) -> Any:
        return IdSet(ids)

    def has_text(self, where: Where) -> Any:
        parts: list[Any] = []
        for side in where.sides:
            field = schema.LANGUAGE[side]
            terms = (where.language,) if where.language else self._expand(field, "")
            parts.append(AnyTerm(field, terms, 0.0))
        return wq.Or(parts) if parts else wq.NullQuery

    def word(self, leaf: Leaf, where: Where) -> Any:
        parts: list[Any] = []
        for side in Side:
            found = [self._in_text(leaf, field) for field in _fields(where, side)]
            if where.language and found:
                language = wq.Term(schema.LANGUAGE[side], where.language, boost=0.0)
                found = [wq.And([wq.Or(found), language])]
            parts += found
        if where.extras:
            parts += [
                self._steps(leaf, field, _FIELD_BOOSTS[field])
                for field in (schema.NAMES, schema.SOURCE, schema.SECTION)
            ]
            if leaf.joined:
                parts.append(wq.Term(schema.JOINED, leaf.joined, boost=_JOINED))
            if tagged := self.tagged(leaf):
                parts.append(IdSet(tagged, boost=_FACET_VALUE))
        return wq.Or(parts) if parts else wq.NullQuery

    def named(self, joined: str) -> Any | None:
        if (schema.JOINED, joined) not in self._reader:
            return None
        return wq.Term(schema.JOINED, joined, boost=_JOINED)

    def ident(self, leaf: Word | Phrase) -> Any:
        whole = ident_term(leaf.text)
        parts: list[Any] = [wq.Term(schema.IDENT, whole)]
        if isinstance(leaf, Word) and leaf.prefix:
            parts.append(AnyTerm(schema.IDENT, self._expand(schema.IDENT, whole)))
        wanted = read_leaf(leaf)
        if wanted.steps:
            parts.append(self._steps(wanted, schema.IDENT, 0.5))
        return wq.Or(parts)

    def _in_text(self, leaf: Leaf, field: str) -> Any:
        boost = _FIELD_BOOSTS[field]
        exact = self._steps(leaf, field, boost)
        if not leaf.stem:
            return exact
        stems = wq.Term(field + schema.STEM_SUFFIX, leaf.stem, boost=boost * _STEM)
        return wq.Or([exact, stems])

    def _steps(self, leaf: Leaf, field: str, boost: float) -> Any:
        """A leaf in one field."""
        steps = tuple(
            Alternatives(
                step.offset, self._expand(field, step.term) if step.prefix else (step.term,)
            )
            for step in leaf.steps
        )
        if len(steps) == 1 and not leaf.plain:
            if leaf.steps[0].prefix:
                return AnyTerm(field, steps[0].terms, boost)
            return wq.Term(field, steps[0].terms[0], boost=boost)
        return Adjacent(field, steps, plain=leaf.plain, boost=boost)

    def _expand(self, field: str, prefix: str) -> tuple[str, ...]:
        """The terms of a field that begin so, at most ``MOST_TERMS``."""
        found = islice(self._reader.expand_prefix(field, prefix), MOST_TERMS + 1)
        terms = [bytes(term).decode() for term in found]
        if len(terms) > MOST_TERMS:
            self.notes.append(
                f"{prefix}* stands for more than {MOST_TERMS:,} different words;"
                f" only the first {MOST_TERMS:,} are looked for."
            )
        return tuple(terms[:MOST_TERMS])


def _fields(where: Where, side: Side) -> list[str]:
    """The text fields of one side in which a word counts."""
    named = ((where.title, schema.TITLE), (where.body, schema.BODY))
    return [fields[side] for wanted, fields in named if wanted and side in where.sides]
