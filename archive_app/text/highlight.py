"""Marks the hits of a query in a text, by the same tokens and rules as the index."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
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
from archive_app.text.leaves import (
    LONGEST_NAME,
    Leaf,
    TokenTable,
    near_places,
    near_starts,
    places,
    read_leaf,
    span_at,
)
from archive_app.text.pinyin import name_forms
from archive_app.text.printed_names import allowed_leaves, printed_leaves
from archive_app.text.snippets import ELLIPSIS as ELLIPSIS
from archive_app.text.snippets import snippet as snippet
from archive_app.text.sounds import allowed_spellings, sound_leaves
from archive_app.text.tokens import Token, tokenize
from archive_app.text.units import ArticleTables, Part, PartTable
from archive_app.text.wild import as_near

Place = Literal["title", "body", "name", "note"]

# Fields that restrict which text a leaf is marked in; other fields are matched by facet values.
_TEXT_FIELDS = frozenset({Field.TITLE, Field.BODY, Field.ORIG, Field.TRANS, Field.ZH, Field.EN})
_NAME_FIELDS = frozenset({Field.PERSON, Field.ORG, Field.PLACE, Field.BYLINE, Field.CREDIT})


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Leaves and the fields that they stand in; several stand near one another.

    ``joined`` are names written as one word. What is ``apart`` is marked once: no place of it
    begins within another one.
    """

    leaves: tuple[Leaf, ...]
    fields: frozenset[Field]
    joined: frozenset[str] = frozenset()
    distance: int = 0
    apart: bool = False

    def found(self, table: TokenTable) -> list[tuple[int, Leaf]]:
        """The places of the leaves in a text: (position, leaf)."""
        if self.distance:
            return near_places(self.leaves, self.distance, table)
        found = [(place, leaf) for leaf in self.leaves for place in places(leaf, table)]
        return _apart(found) if self.apart else found

    def starts(self, table: TokenTable) -> list[int]:
        """The positions at which it is found, those of windows at their first leaf."""
        if self.distance:
            return near_starts(self.leaves, self.distance, table)
        return [place for place, _ in self.found(table)]


@dataclass(frozen=True, slots=True)
class _Pair:
    """What must hold within one aligned pair, and what is marked in the pairs where it does."""

    child: Node
    fields: frozenset[Field]
    wanted: tuple[_Wanted, ...]


@dataclass(frozen=True, slots=True)
class Marker:
    """Knows what to mark for one query; cheap to keep, safe in any thread."""

    wanted: tuple[_Wanted, ...]
    pairs: tuple[_Pair, ...] = ()
    without: frozenset[str] = frozenset()

    def spans(
        self, text: str, *, side: Side, language: str, field: Place = "body"
    ) -> tuple[Span, ...]:
        """Hits in ``text`` as stored: sorted, merged where they overlap, never overlapping.

        ``field`` tells what the text is: a title, body text, a name as printed or a note. Of what
        must stand in one aligned pair every hit is marked: one text alone doesn't tell the pairs.
        """
        everything = (*self.wanted, *(one for pair in self.pairs for one in pair.wanted))
        wanted = [one for one in everything if _applies(one.fields, side, language, field)]
        if not wanted or not text:
            return ()
        found = _found(wanted, TokenTable(tokenize(text)))
        if field == "name" and any(one.joined & name_forms(text) for one in wanted):
            found.append((0, len(text)))
        return merge(found)

    def article_spans(
        self, texts: Sequence[IndexedText]
    ) -> Mapping[tuple[Side, Part], tuple[Span, ...]]:
        """Hits in the title and the body of each side, as :meth:`spans` finds them.

        What must stand in one aligned pair is marked only in the pairs where all of it does.
        """
        tables = ArticleTables(texts)
        inside = [(pair, self._units(pair.child, pair.fields, tables)) for pair in self.pairs]
        spans: dict[tuple[Side, Part], tuple[Span, ...]] = {}
        for part in tables.parts:
            found = _found(_applying(self.wanted, part), part.table)
            for pair, units in inside:
                if units:
                    found += _found(_applying(pair.wanted, part), part.table, _within(part, units))
            spans[part.side, part.part] = merge(found)
        return spans

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
    return Marker(tuple(collected.wanted), tuple(collected.pairs), collected.without)


def merge(spans: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """Sorted spans; those that overlap made one."""
    merged: list[list[int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return tuple(Span(start, end) for start, end in merged)


def named_words(children: Sequence[Node]) -> list[Leaf]:
    """The parts of an AND that may be parts of a name."""
    leaves = [read_leaf(child) for child in children if isinstance(child, Word)]
    return [leaf for leaf in leaves if leaf.joined]


class _Collected:
    """What one tree wants marked, in the order of the tree."""

    def __init__(self, without: frozenset[str], *, names: bool = True) -> None:
        self.without = without
        self._names = names
        self.wanted: dict[_Wanted, None] = {}
        self.pairs: list[_Pair] = []

    def add(self, node: Node, fields: frozenset[Field]) -> None:
        """Gather the leaves that are not excluded."""
        match node:
            case Word() | Phrase() | Near():
                if (wanted := _read(node, fields, self.without)) is not None:
                    self.wanted[wanted] = None
                    self._add_printed(wanted.joined, wanted.leaves, fields)
            case InField(field, child):
                self.add(child, fields | {field})
            case And(children) | Or(children):
                for child in children:
                    self.add(child, fields)
                if isinstance(node, And):
                    joined = _run_names(children, self.without)
                    if joined:
                        self.wanted[_Wanted((), fields, joined)] = None
                        self._add_printed(joined, named_words(children), fields)
            case SamePair(child):
                inner = _Collected(self.without, names=False)
                inner.add(child, fields)
                self.pairs.append(_Pair(child, fields, tuple(inner.wanted)))
            case _:
                pass

    def _add_printed(
        self, joined: Iterable[str], leaves: Sequence[Leaf], fields: frozenset[Field]
    ) -> None:
        """Names as texts may print them; what only repeats the leaves is marked with them."""
        if fields or not self._names:
            return
        terms = {step.term for leaf in leaves for step in leaf.steps}
        printed = tuple(
            leaf
            for name in sorted(joined)
            for leaf in printed_leaves(name)
            if not terms.issuperset(step.term for step in leaf.steps)
        )
        if printed:
            self.wanted[_Wanted(printed, fields, apart=True)] = None


def _read(
    node: Word | Phrase | Near, fields: frozenset[Field], without: frozenset[str]
) -> _Wanted | None:
    """What a leaf of the tree wants marked; None when there is nothing to look for."""
    if isinstance(node, Word) and (pieces := as_near(node)) is not None:
        node = pieces
    if isinstance(node, Near):
        leaves = tuple(leaf for part in node.parts if (leaf := read_leaf(part)).steps)
        if len(leaves) < 2:
            return _Wanted(leaves, fields) if leaves else None
        return _Wanted(leaves, fields, distance=node.distance)
    if Field.SOUNDS in fields:
        heard = sound_leaves(node.text)
        return _Wanted(heard, fields - {Field.SOUNDS}) if heard else None
    leaves = allowed_leaves(node, without)
    if not leaves[0].steps:
        return None
    names = allowed_spellings(leaves[0].joined, node.text, without)
    return _Wanted(leaves, fields, frozenset(names))


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


def _applying(wanted: Iterable[_Wanted], part: PartTable) -> list[_Wanted]:
    """Those that are wanted in a title or body."""
    return [one for one in wanted if _applies(one.fields, part.side, part.language, part.part)]


def _found(
    wanted: Sequence[_Wanted],
    table: TokenTable,
    is_inside: Callable[[int], bool] = lambda _: True,
) -> list[tuple[int, int]]:
    """The offsets of everything wanted whose first position is inside."""
    found = [
        span_at(place, leaf, table)
        for one in wanted
        for place, leaf in one.found(table)
        if is_inside(place)
    ]
    # The words of several leaves are marked one by one.
    joined = frozenset().union(*(one.joined for one in wanted if one.leaves))
    return found + _names(joined, table.words, is_inside)


def _apart(found: list[tuple[int, Leaf]]) -> list[tuple[int, Leaf]]:
    """The places from the first on, of several that begin alike the longest; none overlap."""
    kept: list[tuple[int, Leaf]] = []
    end = 0
    for place, leaf in sorted(found, key=lambda one: (one[0], -one[1].width)):
        if place >= end:
            kept.append((place, leaf))
            end = place + leaf.width
    return kept


def _within(part: PartTable, units: frozenset[int]) -> Callable[[int], bool]:
    """Whether a position lies in one of the units."""
    return lambda position: part.unit_at(position) in units


def _units_with(wanted: _Wanted, tables: ArticleTables) -> frozenset[int]:
    """The units in which something wanted is found."""
    units = {
        part.unit_at(place)
        for part in tables.parts
        if _applying((wanted,), part)
        for place in wanted.starts(part.table)
    }
    return tables.units & units


def _names(
    joined: frozenset[str], words: Sequence[Token], is_inside: Callable[[int], bool]
) -> list[tuple[int, int]]:
    """Neighbouring words of the text that make one of the names: ``biweimin`` marks Bi Wei-min."""
    if not joined:
        return []
    found: list[tuple[int, int]] = []
    for at in range(len(words)):
        name = words[at].term
        for until in range(at + 1, min(at + LONGEST_NAME, len(words))):
            if words[until].position != words[until - 1].position + 1:
                break
            name += words[until].term
            if name in joined and is_inside(words[at].position):
                found.append((words[at].start, words[until].end))
    return found
