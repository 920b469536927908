"""Marks the hits of a query in a text, by the same tokens and rules as the index."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.domain.query import And, Field, InField, Node, Or, Phrase, Word
from archive_app.text.leaves import LONGEST_NAME, Leaf, TokenTable, find_in, read_leaf
from archive_app.text.pinyin import name_forms
from archive_app.text.tokens import Token, tokenize

Place = Literal["title", "body", "name"]
ELLIPSIS = "…"
_NOT_FIRST = frozenset(",.;:!?，。；：！？、…’”」』）)》】]}")
_MOST_TRIED = 200  # hits at which a snippet may begin

# Fields that restrict which text a leaf is marked in; other fields are matched by facet values.
_TEXT_FIELDS = frozenset({Field.TITLE, Field.BODY, Field.ORIG, Field.TRANS, Field.ZH, Field.EN})
_NAME_FIELDS = frozenset({Field.PERSON, Field.ORG, Field.PLACE})


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A leaf and the fields that it stands in; ``joined`` are names written as one word."""

    leaf: Leaf
    fields: frozenset[Field]
    joined: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Marker:
    """Knows what to mark for one query; cheap to keep, safe in any thread."""

    wanted: tuple[_Wanted, ...]

    def spans(
        self, text: str, *, side: Side, language: str, field: Place = "body"
    ) -> tuple[Span, ...]:
        """Hits in ``text`` as stored: sorted, merged where they overlap, never overlapping.

        ``field`` tells what the text is: a title, body text, or a name as printed.
        """
        wanted = [one for one in self.wanted if _applies(one.fields, side, language, field)]
        if not wanted or not text:
            return ()
        table = TokenTable(tokenize(text))
        found: list[tuple[int, int]] = []
        for one in wanted:
            found += find_in(one.leaf, table)
        # The words of several leaves are marked one by one.
        joined = frozenset().union(*(one.joined for one in wanted if one.leaf.steps))
        found += _names(joined, table.words)
        if field == "name" and any(one.joined & name_forms(text) for one in wanted):
            found.append((0, len(text)))
        return merge(found)


def compile_marks(root: Node) -> Marker:
    """The marker of a query tree: its positive words and phrases."""
    wanted: dict[_Wanted, None] = {}
    _collect(root, frozenset(), wanted)
    return Marker(tuple(wanted))


def merge(spans: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    """Sorted spans; those that overlap made one."""
    merged: list[list[int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return tuple(Span(start, end) for start, end in merged)


def snippet(text: str, spans: Sequence[Span], width: int) -> tuple[str, tuple[Span, ...]]:
    """A piece of ``text`` about ``width`` display columns wide around its best hits, and its marks.

    A Han character is two columns wide. Cut at word boundaries, with an ellipsis where text is left
    out; line breaks and runs of spaces become one space; marks are never cut, so a long mark may
    widen the piece.
    """
    if not text:
        return "", ()
    start, end = _window(text, spans, width)
    start, end = _trim(text, start, end)
    start = min([start, *(span.start for span in spans if span.start < start < span.end)])
    end = max([end, *(span.end for span in spans if span.start < end < span.end)])
    before = ELLIPSIS if text[:start].strip() else ""
    after = ELLIPSIS if text[end:].strip() else ""
    squeezed, places = _squeeze(text[start:end])
    marks = tuple(
        Span(places[span.start - start] + len(before), places[span.end - start] + len(before))
        for span in spans
        if start <= span.start and span.end <= end
    )
    return before + squeezed + after, marks


def _applies(fields: frozenset[Field], side: Side, language: str, place: Place) -> bool:
    if place == "name":
        return not fields or bool(fields & _NAME_FIELDS)
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


def _collect(node: Node, fields: frozenset[Field], wanted: dict[_Wanted, None]) -> None:
    """Gather the leaves that are not excluded."""
    match node:
        case Word() | Phrase():
            leaf = read_leaf(node)
            if leaf.steps:
                wanted[_Wanted(leaf, fields, _joined([leaf]))] = None
        case InField(field, child):
            _collect(child, fields | {field}, wanted)
        case And(children) | Or(children):
            for child in children:
                _collect(child, fields, wanted)
            if isinstance(node, And):
                run = named_words(children)
                if len(run) > 1:
                    wanted[_Wanted(Leaf(()), fields, _joined(run))] = None
        case _:
            pass


def named_words(children: Sequence[Node]) -> list[Leaf]:
    """The parts of an AND that may be parts of a name."""
    leaves = [read_leaf(child) for child in children if isinstance(child, Word)]
    return [leaf for leaf in leaves if leaf.joined]


def _joined(leaves: Sequence[Leaf]) -> frozenset[str]:
    """Names that neighbouring words give when written as one; a leaf alone gives its own."""
    words = [leaf.joined for leaf in leaves if leaf.joined]
    fewest = min(2, len(words))
    return frozenset(
        "".join(words[at : at + many])
        for many in range(fewest, LONGEST_NAME + 1)
        for at in range(len(words) - many + 1)
        if many
    )


def _names(joined: frozenset[str], words: Sequence[Token]) -> list[tuple[int, int]]:
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
            if name in joined:
                found.append((words[at].start, words[until].end))
    return found


def _squeeze(text: str) -> tuple[str, list[int]]:
    """The text with one space for every run of white space, and the new place of each old one."""
    kept: list[str] = []
    places: list[int] = []
    for char in text:
        places.append(len(kept))
        if not char.isspace():
            kept.append(char)
        elif not kept or kept[-1] != " ":
            kept.append(" ")
    return "".join(kept), [*places, len(kept)]


def _columns(char: str) -> int:
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _window(text: str, spans: Sequence[Span], width: int) -> tuple[int, int]:
    """The stretch that holds most hits within ``width`` columns, with room around them."""
    if not spans:
        return 0, _reach(text, 0, width)
    best, most = (spans[0].start, spans[0].end), (0, 0)
    for first, span in enumerate(spans[:_MOST_TRIED]):
        limit = _reach(text, span.start, width)
        inside = list(takewhile(lambda other: other.end <= limit, spans[first:]))  # noqa: B023
        different = {text[one.start : one.end].casefold() for one in inside}
        if (len(different), len(inside)) > most:
            best, most = (span.start, inside[-1].end), (len(different), len(inside))
    start, end = best
    used = sum(map(_columns, text[start:end]))
    room = max(0, width - used) // 3
    while start > 0 and room > 0:
        start -= 1
        room -= _columns(text[start])
        used += _columns(text[start])
    return start, max(end, _reach(text, end, width - used))


def _reach(text: str, start: int, width: int) -> int:
    """Where ``width`` columns from ``start`` end."""
    end = start
    while end < len(text) and width > 0:
        width -= _columns(text[end])
        end += 1
    return end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Move the cuts off the middle of words, outwards, at most a long word's length."""
    for _ in range(30):
        if not (0 < start < len(text) and _inside_word(text, start)):
            break
        start -= 1
    for _ in range(30):
        if not (0 < end < len(text) and _inside_word(text, end)):
            break
        end += 1
    while start < end and (text[start].isspace() or (start > 0 and text[start] in _NOT_FIRST)):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _inside_word(text: str, at: int) -> bool:
    """Both sides of a cut belong to one word of an alphabet, or to one character."""
    left, right = text[at - 1], text[at]
    if unicodedata.combining(right) or right in "\u200d\ufe0f":
        return True
    return all(char.isalnum() and _columns(char) == 1 for char in (left, right))
