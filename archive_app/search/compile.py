"""Query trees to Whoosh queries: which terms, in which fields, worth how much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Any

from whoosh import query as wq

from archive_app.domain.articles import Side
from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.query import (
    And,
    Every,
    Field,
    InField,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    Word,
)
from archive_app.domain.searching import Scope
from archive_app.search import schema
from archive_app.search.analysis import ident_term
from archive_app.search.columns import Columns, folded_value
from archive_app.search.nodes import Adjacent, Alternatives, AnyTerm, IdSet
from archive_app.text.fold import fold_text
from archive_app.text.highlight import named_words
from archive_app.text.leaves import LONGEST_NAME, Leaf, matches, read_leaf
from archive_app.text.pinyin import name_forms

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
_MOST_WAYS = 8  # of reading words as names, in one query
_FACET_VALUE = 0.2
_SIDES = {Field.ORIG: Side.ORIGINAL, Field.TRANS: Side.TRANSLATION}
_LANGUAGES = {Field.ZH: "zh", Field.EN: "en"}
_SCOPES = {
    Scope.BOTH: frozenset(Side),
    Scope.ORIGINAL: frozenset({Side.ORIGINAL}),
    Scope.TRANSLATION: frozenset({Side.TRANSLATION}),
}


@dataclass(frozen=True, slots=True)
class Compiled:
    """A Whoosh query and the limits that bit, in words."""

    query: Any
    notes: tuple[str, ...]


def compile_query(node: Node, *, reader: Any, columns: Columns, scope: Scope) -> Compiled:
    """The Whoosh query of a tree; prefixes are looked up in ``reader``."""
    compiler = _Compiler(reader, columns)
    where = _Where(_SCOPES[scope], extras=scope is Scope.BOTH)
    query = compiler.compile(node, where)
    return Compiled(query or wq.NullQuery, tuple(dict.fromkeys(compiler.notes)))


@dataclass(frozen=True, slots=True)
class _Where:
    """Where a word counts: sides, title or body, a language; ``extras`` are names, source, tags."""

    sides: frozenset[Side]
    extras: bool = True
    title: bool = True
    body: bool = True
    language: str = ""

    def within(self, field: Field) -> _Where:
        """Restricted by one more field."""
        narrow = replace(self, extras=False)
        if field is Field.TITLE:
            return replace(narrow, body=False)
        if field is Field.BODY:
            return replace(narrow, title=False)
        if field in _SIDES:
            return replace(narrow, sides=self.sides & {_SIDES[field]})
        language = _LANGUAGES[field]
        if self.language not in ("", language):
            return replace(narrow, sides=frozenset())
        return replace(narrow, language=language)

    def fields(self, side: Side) -> list[str]:
        """The text fields of one side."""
        named = ((self.title, schema.TITLE), (self.body, schema.BODY))
        return [fields[side] for wanted, fields in named if wanted and side in self.sides]


class _Compiler:
    """Compiles one tree; None stands for a part that asks for nothing."""

    def __init__(self, reader: Any, columns: Columns) -> None:
        self._reader = reader
        self._columns = columns
        self.notes: list[str] = []

    def compile(self, node: Node, where: _Where) -> Any | None:
        """The query of a node."""
        match node:
            case Every():
                return wq.Every() if where.extras else self._has_text(where)
            case Nothing():
                return wq.NullQuery
            case Word() | Phrase():
                leaf = read_leaf(node)
                return self._leaf(leaf, where) if leaf.steps else None
            case InField(field, child):
                return self._in_field(field, child, where)
            case Not(child):
                query = self.compile(child, where)
                return None if query is None else wq.Not(query)
            case And(children):
                query = _join(wq.And, [self.compile(child, where) for child in children])
                return self._with_names(query, children, where)
            case Or(children):
                return _join(wq.Or, [self.compile(child, where) for child in children])

    def _in_field(self, field: Field, child: Node, where: _Where) -> Any | None:
        if field is Field.ID:
            return self._each(child, self._ident)
        if field in _SIDES or field in _LANGUAGES or field in (Field.TITLE, Field.BODY):
            return self.compile(child, where.within(field))
        facet = Facet(field.value)
        return self._each(child, lambda leaf: self._facet(facet, leaf))

    def _each(self, node: Node, leaf: Callable[[Word | Phrase | Every], Any]) -> Any | None:
        """A tree whose leaves are all matched in the same way."""
        match node:
            case Word() | Phrase() | Every():
                return leaf(node)
            case And(children):
                return _join(wq.And, [self._each(child, leaf) for child in children])
            case Or(children):
                return _join(wq.Or, [self._each(child, leaf) for child in children])
            case Not(child):
                query = self._each(child, leaf)
                return None if query is None else wq.Not(query)
            case InField(field, child):
                return self._in_field(field, child, _Where(frozenset(Side)))
            case Nothing():
                return wq.NullQuery

    # Words in texts

    def _leaf(self, leaf: Leaf, where: _Where) -> Any:
        parts: list[Any] = []
        for side in Side:
            found = [self._in_text(leaf, field) for field in where.fields(side)]
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
            tagged = self._columns.with_any(Facet.TAG, lambda tag: _has(leaf, tag))
            if tagged:
                parts.append(IdSet(tagged, boost=_FACET_VALUE))
        return wq.Or(parts) if parts else wq.NullQuery

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

    def _has_text(self, where: _Where) -> Any:
        """Articles that have a text on the sides and in the language asked for."""
        parts: list[Any] = []
        for side in where.sides:
            field = schema.LANGUAGE[side]
            terms = (where.language,) if where.language else self._expand(field, "")
            parts.append(AnyTerm(field, terms, 0.0))
        return wq.Or(parts) if parts else wq.NullQuery

    # Names

    def _with_names(self, query: Any | None, children: Sequence[Node], where: _Where) -> Any | None:
        """Also what neighbouring words find when written as one name: bi wei min, Weimin Bi."""
        words = named_words(children)
        if query is None or not where.extras or len(words) < 2:
            return query
        others = [
            self.compile(child, where)
            for child in children
            if not (isinstance(child, Word) and read_leaf(child).joined)
        ]
        ways = [query]
        for first in range(len(words)):
            for last in range(first + 2, min(first + LONGEST_NAME, len(words)) + 1):
                name = "".join(leaf.joined for leaf in words[first:last])
                if (schema.JOINED, name) not in self._reader:
                    continue
                rest = [self._leaf(leaf, where) for leaf in words[:first] + words[last:]]
                named = wq.Term(schema.JOINED, name, boost=_JOINED)
                ways.append(_join(wq.And, [named, *rest, *others]))
        return _join(wq.Or, ways[:_MOST_WAYS])

    # Values of facets

    def _facet(self, facet: Facet, leaf: Word | Phrase | Every) -> Any:
        if isinstance(leaf, Every):
            return IdSet(self._columns.any_value(facet))
        return IdSet(self._facet_ids(facet, leaf))

    def _facet_ids(self, facet: Facet, leaf: Word | Phrase) -> frozenset[ArticleId]:
        folded = fold_text(leaf.text).strip()
        if folded in ("none", NONE_VALUE):
            return frozenset(self._columns.with_value(facet, NONE_VALUE))
        if facet is Facet.DATE:
            return frozenset(self._columns.with_value(facet, leaf.text))
        prefix = isinstance(leaf, Word) and leaf.prefix
        wanted = read_leaf(leaf)
        people = facet in (Facet.PERSON, Facet.ORG, Facet.PLACE)

        def is_wanted(value: str) -> bool:
            whole = folded_value(value)
            if whole == folded or (prefix and whole.startswith(folded)):
                return True
            return _has(wanted, value) or (people and _is_name(wanted, value))

        return frozenset(self._columns.with_any(facet, is_wanted))

    def _ident(self, leaf: Word | Phrase | Every) -> Any:
        if isinstance(leaf, Every):
            return wq.Every()
        whole = ident_term(leaf.text)
        parts: list[Any] = [wq.Term(schema.IDENT, whole)]
        if isinstance(leaf, Word) and leaf.prefix:
            parts.append(AnyTerm(schema.IDENT, self._expand(schema.IDENT, whole)))
        wanted = read_leaf(leaf)
        if wanted.steps:
            parts.append(self._steps(wanted, schema.IDENT, 0.5))
        return wq.Or(parts)


def _join(kind: Any, parts: Sequence[Any | None]) -> Any | None:
    """One query of the parts that ask for something."""
    wanted = [part for part in parts if part is not None]
    if len(wanted) > 1:
        return kind(wanted)
    return wanted[0] if wanted else None


@lru_cache(maxsize=100_000)
def _has(leaf: Leaf, value: str) -> bool:
    """A facet value holds the words of a leaf; cached because the same few values come again."""
    return matches(leaf, value.replace("_", " "), stems=False)


@lru_cache(maxsize=100_000)
def _is_name(leaf: Leaf, value: str) -> bool:
    """The words of a leaf, written as one, are a form of the name."""
    return bool(leaf.joined) and leaf.joined in name_forms(value)
