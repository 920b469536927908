"""Marks the hits of a query in a text, by the same tokens and rules as the index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from typing import Literal

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.domain.indexing import IndexedText
from archive_app.domain.query import (
    And,
    Field,
    InField,
    Near,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    SamePair,
    Word,
)
from archive_app.domain.query_text import to_text
from archive_app.text.hit_marks import Mark as Mark
from archive_app.text.hit_marks import Wanted, find, merged_marks
from archive_app.text.hit_marks import merge as merge
from archive_app.text.leaves import (
    LONGEST_NAME,
    Leaf,
    TokenTable,
    read_leaf,
)
from archive_app.text.pinyin import name_forms
from archive_app.text.printed_names import allowed_leaves, printed_leaves
from archive_app.text.snippets import ELLIPSIS as ELLIPSIS
from archive_app.text.snippets import snippet as snippet
from archive_app.text.sounds import allowed_spellings, sound_leaves
from archive_app.text.tokens import tokenize
from archive_app.text.units import ArticleTables, Part, PartTable
from archive_app.text.wild import as_near

Place = Literal["title", "body", "name", "note"]

# Fields that restrict which text a leaf is marked in; other fields are matched by facet values.
_TEXT_FIELDS = frozenset({Field.TITLE, Field.BODY, Field.ORIG, Field.TRANS, Field.ZH, Field.EN})
_NAME_FIELDS = frozenset({Field.PERSON, Field.ORG, Field.PLACE, Field.BYLINE, Field.CREDIT})


@dataclass(frozen=True, slots=True)
class _Pair:
    """What must hold within one aligned pair, and what is marked in the pairs where it does."""

    child: Node
    fields: frozenset[Field]
    wanted: tuple[Wanted, ...]


@dataclass(frozen=True, slots=True)
class Marker:
    """Knows what to mark for one query; cheap to keep, safe in any thread."""

    wanted: tuple[Wanted, ...]
    pairs: tuple[_Pair, ...] = ()
    without: frozenset[str] = frozenset()
    terms: tuple[str, ...] = ()  # what the query asks for, as it is written there

    @property
    def asks_for_notes(self) -> bool:
        """Whether anything is looked for in notes."""
        return any(Field.NOTE in one.fields for one in self.wanted)

    def spans(
        self, text: str, *, side: Side, language: str, field: Place = "body"
    ) -> tuple[Span, ...]:
        """Hits in ``text`` as stored: sorted, merged where they overlap, never overlapping.

        ``field`` tells what the text is: a title, body text, a name as printed or a note. Of what
        must stand in one aligned pair every hit is marked: one text alone doesn't tell the pairs.
        """
        found = self.marks(text, side=side, language=language, field=field)
        return tuple(mark.span for mark in found)

    def marks(
        self, text: str, *, side: Side, language: str, field: Place = "body"
    ) -> tuple[Mark, ...]:
        """The spans of :meth:`spans`, each with its term."""
        everything = (*self.wanted, *(one for pair in self.pairs for one in pair.wanted))
        wanted = [one for one in everything if _applies(one.fields, side, language, field)]
        if not wanted or not text:
            return ()
        found = find(wanted, TokenTable(tokenize(text)))
        if field == "name":
            forms = name_forms(text)
            found += [(0, len(text), one.term) for one in wanted if one.joined & forms]
        return merged_marks(found)

    def article_marks(
        self, texts: Sequence[IndexedText]
    ) -> Mapping[tuple[Side, Part], tuple[Mark, ...]]:
        """Hits in the title and the body of each side, as :meth:`marks` finds them.

        What must stand in one aligned pair is marked only in the pairs where all of it does.
        """
        tables = ArticleTables(texts)
        inside = [(pair, self._units(pair.child, pair.fields, tables)) for pair in self.pairs]
        marks: dict[tuple[Side, Part], tuple[Mark, ...]] = {}
        for part in tables.parts:
            wanted = _applying(self.wanted, part)
            wanted = [one for one in wanted if one.may_stand_in(part.letters)]
            found = find(wanted, part.table) if wanted else []  # cutting a text takes its time
            for pair, units in inside:
                if units:
                    found += find(_applying(pair.wanted, part), part.table, _within(part, units))
            marks[part.side, part.part] = merged_marks(found)
        return marks

    def article_spans(
        self, texts: Sequence[IndexedText]
    ) -> Mapping[tuple[Side, Part], tuple[Span, ...]]:
        """The spans of :meth:`article_marks`."""
        marks = self.article_marks(texts)
        return {part: tuple(mark.span for mark in found) for part, found in marks.items()}

    def _units(
        self, node: Node, fields: frozenset[Field], tables: ArticleTables
    ) -> frozenset[int] | None:
        """The aligned units in which a node holds; None when it asks for nothing."""
        match node:
            case Word() | Phrase() | Near():
                wanted = _read(node, fields, self.without)
                return None if wanted is None else _units_with(wanted, tables)
            case InField(field, child) if field in _TEXT_FIELDS:
                return self._units(child, fields | {field}, tables)
            case SamePair(child):
                return self._units(child, fields, tables)
            case Not(child):
                units = self._units(child, fields, tables)
                return None if units is None else tables.units - units
            case And(children) | Or(children):
                parts = [self._units(child, fields, tables) for child in children]
                known = [part for part in parts if part is not None]
                join = frozenset.intersection if isinstance(node, And) else frozenset.union
                return join(*known) if known else None
            case Nothing():
                return frozenset()
            case _:  # holds for the article as a whole
                return tables.units


def compile_marks(root: Node, without: Set[str] = frozenset()) -> Marker:
    """The marker of a query tree: its positive words and phrases.

    ``without`` are the keys of expansions that are switched off.
    """
    collected = _Collected(frozenset(without))
    collected.add(root, frozenset())
    return Marker(
        tuple(collected.wanted),
        tuple(collected.pairs),
        collected.without,
        tuple(collected.terms),
    )


def named_words(children: Sequence[Node]) -> list[Leaf]:
    """The parts of an AND that may be parts of a name."""
    leaves = [read_leaf(child) for child in children if isinstance(child, Word)]
    return [leaf for leaf in leaves if leaf.joined]


class _Collected:
    """What one tree wants marked, in the order of the tree."""

    def __init__(
        self,
        without: frozenset[str],
        *,
        names: bool = True,
        terms: dict[str, int] | None = None,
    ) -> None:
        self.without = without
        self.terms: dict[str, int] = terms if terms is not None else {}
        self._names = names
        self.wanted: dict[Wanted, None] = {}
        self.pairs: list[_Pair] = []

    def add(self, node: Node, fields: frozenset[Field]) -> None:
        """Gather the leaves that are not excluded."""
        match node:
            case Word() | Phrase() | Near():
                if (wanted := _read(node, fields, self.without)) is not None:
                    term = self._term(node)
                    self.wanted[replace(wanted, term=term)] = None
                    self._add_printed(wanted.joined, wanted.leaves, fields, term)
            case InField(field, child):
                self.add(child, fields | {field})
            case And(children) | Or(children):
                for child in children:
                    self.add(child, fields)
                if isinstance(node, And):
                    joined = _run_names(children, self.without)
                    if joined:
                        # A name of several words counts as the first of them.
                        term = next(self._term(one) for one in children if isinstance(one, Word))
                        self.wanted[Wanted((), fields, joined, term=term)] = None
                        self._add_printed(joined, named_words(children), fields, term)
            case SamePair(child):
                inner = _Collected(self.without, names=False, terms=self.terms)
                inner.add(child, fields)
                self.pairs.append(_Pair(child, fields, tuple(inner.wanted)))
            case _:
                pass

    def _add_printed(
        self, joined: Iterable[str], leaves: Sequence[Leaf], fields: frozenset[Field], term: int
    ) -> None:
        """Names as texts may print them; what only repeats the leaves is marked with them."""
        if fields or not self._names:
            return
        known = {step.term for leaf in leaves for step in leaf.steps}
        printed = tuple(
            leaf
            for name in sorted(joined)
            for leaf in printed_leaves(name)
            if not known.issuperset(step.term for step in leaf.steps)
        )
        if printed:
            self.wanted[Wanted(printed, fields, apart=True, term=term)] = None

    def _term(self, node: Word | Phrase | Near) -> int:
        """The number of a term; the same words are one term wherever they stand."""
        label = to_text(node) if isinstance(node, Near) else node.text
        return self.terms.setdefault(label, len(self.terms))


def _read(
    node: Word | Phrase | Near, fields: frozenset[Field], without: frozenset[str]
) -> Wanted | None:
    """What a leaf of the tree wants marked; None when there is nothing to look for."""
    if isinstance(node, Word) and (pieces := as_near(node)) is not None:
        node = pieces
    if isinstance(node, Near):
        leaves = tuple(leaf for part in node.parts if (leaf := read_leaf(part)).steps)
        if len(leaves) < 2:
            return Wanted(leaves, fields) if leaves else None
        return Wanted(leaves, fields, distance=node.distance)
    if Field.SOUNDS in fields:
        heard = sound_leaves(node.text)
        return Wanted(heard, fields - {Field.SOUNDS}) if heard else None
    leaves = allowed_leaves(node, without)
    if not leaves[0].steps:
        return None
    names = allowed_spellings(leaves[0].joined, node.text, without)
    return Wanted(leaves, fields, frozenset(names))


def _run_names(children: Sequence[Node], without: frozenset[str]) -> frozenset[str]:
    """Names that neighbouring words of an AND give when written as one."""
    words = [
        (child.text, leaf.joined)
        for child in children
        if isinstance(child, Word) and (leaf := read_leaf(child)).joined
    ]
    return frozenset(
        spelling
        for first in range(len(words))
        for last in range(first + 2, min(first + LONGEST_NAME, len(words)) + 1)
        for spelling in allowed_spellings(
            "".join(joined for _, joined in words[first:last]),
            " ".join(text for text, _ in words[first:last]),
            without,
        )
    )


def _applies(fields: frozenset[Field], side: Side, language: str, place: Place) -> bool:
    if place == "name":
        return not fields or bool(fields & _NAME_FIELDS)
    if place == "note":
        return fields == {Field.NOTE}
    if fields - _TEXT_FIELDS:
        return False
    return all(
        {
            Field.TITLE: place == "title",
            Field.BODY: place == "body",
            Field.ORIG: side is Side.ORIGINAL,
            Field.TRANS: side is Side.TRANSLATION,
            Field.ZH: language.startswith("zh"),
            Field.EN: language.startswith("en"),
        }[field]
        for field in fields
    )


def _applying(wanted: Iterable[Wanted], part: PartTable) -> list[Wanted]:
    """Those that are wanted in a title or body."""
    return [one for one in wanted if _applies(one.fields, part.side, part.language, part.part)]


def _within(part: PartTable, units: frozenset[int]) -> Callable[[int], bool]:
    """Whether a position lies in one of the units."""
    return lambda position: part.unit_at(position) in units


def _units_with(wanted: Wanted, tables: ArticleTables) -> frozenset[int]:
    """The units in which something wanted is found."""
    units = {
        part.unit_at(place)
        for part in tables.parts
        if _applying((wanted,), part)
        for place in wanted.starts(part.table)
    }
    return tables.units & units
