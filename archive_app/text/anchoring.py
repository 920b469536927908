"""Finds the words that a note is about again, after the text around or inside them has changed.

Words are known by themselves and by what stands around them. Where it isn't certain that they are
still there, nothing is found: a note without a place is seen and put right, one at other words is
believed. The way is that of the W3C's text quote selectors (exact words, then context), with a
comparison of words after Ratcliff and Obershelp where the words themselves have changed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.domain.notes import Anchor

CONTEXT = 64  # characters kept before and after
_MORE_CONTEXT = 160  # for words that stand in the text more than once
_MOST_CONTEXT = 2_000
_NEEDED = 8  # characters beside the words that tell their place; white space doesn't count
_SHORT = 12  # words so short are known by what stands beside them only
_MOST_COPIES = 5_000
_GRAM = 5
_GRAMS = 60
_COMMON = 40  # pieces more frequent than this tell no place
_BUCKET = 64
# How much of the words must still be there when both neighbours are, when one is, when none is.
_BESIDE_BOTH, _BESIDE_ONE, _ALONE = 0.5, 0.7, 0.85
_TOKEN = re.compile(
    "[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"  # a character at a time
    "|[^\\W\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+|[^\\w\\s]"
)
_BLANKS = re.compile(r"\s+")


def make_anchor(body: str, side: Side, span: Span) -> Anchor:
    """The anchor of some words of ``body``; raises ValueError when the span holds none of it.

    Words that stand in the body more than once are kept with enough around them to tell which.
    """
    quote = body[span.start : span.end]
    if not quote.strip() or span.start < 0 or span.end > len(body):
        raise ValueError("no words to put a note at")
    reach = CONTEXT
    if body.count(quote) > 1:
        reach = _MORE_CONTEXT
        while reach < _MOST_CONTEXT and body.count(_around(body, span, reach)) > 1:
            reach *= 2
    prefix = body[max(0, span.start - reach) : span.start]
    return Anchor(side, span, quote, prefix, body[span.end : span.end + reach])


def find_anchor(anchor: Anchor, body: str) -> Span | None:
    """Where the anchor's words are in ``body`` now, changed or not; None when they are gone.

    Words that the text has more than once are told apart by what stands around them, and by their
    distance from where they stood when that is the same everywhere.
    """
    copies = list(_copies(anchor.quote, body))
    if len(copies) == 1 and not (_was_repeated(anchor) or _is_short(anchor.quote)):
        return _span(copies[0], anchor)
    told = [(found, at) for at in copies if (found := _beside(anchor, body, at)) is not None]
    if told:
        best = max(found for found, _ in told)
        places = [at for found, at in told if found == best]
        return _span(min(places, key=lambda at: abs(at - anchor.span.start)), anchor)
    return _find_changed(anchor, body)


# --- words that are there to the letter


def _copies(quote: str, body: str) -> Iterator[int]:
    at = body.find(quote)
    count = 0
    while at >= 0 and count < _MOST_COPIES:
        yield at
        at = body.find(quote, at + 1)
        count += 1


def _span(start: int, anchor: Anchor) -> Span:
    return Span(start, start + len(anchor.quote))


def _around(body: str, span: Span, reach: int) -> str:
    return body[max(0, span.start - reach) : span.end + reach]


def _was_repeated(anchor: Anchor) -> bool:
    """Whether its words stood in the text more than once: the context kept tells."""
    if max(len(anchor.prefix), len(anchor.suffix)) > CONTEXT:
        return True
    return (anchor.prefix + anchor.quote + anchor.suffix).count(anchor.quote) > 1


def _is_short(quote: str) -> bool:
    return len(quote) < _SHORT


def _beside(anchor: Anchor, body: str, at: int) -> int | None:
    """How many characters beside a copy are those beside the words; None when too few are."""
    end = at + len(anchor.quote)
    reach = 2 * max(len(anchor.prefix), len(anchor.suffix), CONTEXT)
    before, after = body[max(0, at - reach) : at], body[end : end + reach]
    first = _common(_packed(anchor.prefix)[::-1], _packed(before)[::-1])
    last = _common(_packed(anchor.suffix), _packed(after))
    # The beginning and the end of a text are places too.
    starts = not anchor.prefix.strip() and not before.strip()
    ends = not anchor.suffix.strip() and not after.strip()
    if starts or ends or max(first, last) >= _NEEDED:
        return first + last + _NEEDED * (starts + ends)
    return None


def _packed(text: str) -> str:
    return _BLANKS.sub("", text)


def _common(one: str, other: str) -> int:
    most = min(len(one), len(other))
    return next((place for place in range(most) if one[place] != other[place]), most)


# --- words that were changed


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int

    @property
    def weight(self) -> int:
        return len(self.text) if self.text.isalnum() else 0


def _find_changed(anchor: Anchor, body: str) -> Span | None:
    """The changed words where they fit best, if they are still more the same than others."""
    found = [_fit(anchor, body, window) for window in _windows(anchor, body)]
    best = max((one for one in found if one is not None), default=None, key=lambda one: one[0])
    return None if best is None else best[1]


def _windows(anchor: Anchor, body: str) -> list[Span]:
    """The passages that share most with the anchor and its context."""
    pattern = anchor.prefix + anchor.quote + anchor.suffix
    if len(body) <= 3 * len(pattern):
        return [Span(0, len(body))]
    votes: Counter[int] = Counter()
    last = len(pattern) - _GRAM
    for at in range(0, last + 1, max(1, last // _GRAMS)):
        places = _few_places(pattern[at : at + _GRAM], body)
        votes.update({(place - at) // _BUCKET for place in places})
    slack = len(anchor.quote) // 2 + _BUCKET
    return [
        Span(
            max(0, bucket * _BUCKET - slack),
            min(len(body), (bucket + 1) * _BUCKET + len(pattern) + slack),
        )
        for bucket, count in votes.most_common(4)
        if count > 1
    ]


def _few_places(piece: str, body: str) -> list[int]:
    """Where a piece of text stands; nowhere if that is in too many places to tell anything."""
    places: list[int] = []
    at = body.find(piece)
    while at >= 0:
        if len(places) == _COMMON:
            return []
        places.append(at)
        at = body.find(piece, at + 1)
    return places


def _tokens(text: str, base: int = 0) -> list[_Token]:
    return [
        _Token(one[0].casefold(), base + one.start(), base + one.end())
        for one in _TOKEN.finditer(text)
    ]


def _fit(anchor: Anchor, body: str, window: Span) -> tuple[float, Span] | None:
    """How much of the words is in a window, and where; None when it is too little."""
    parts = [_tokens(part) for part in (anchor.prefix, anchor.quote, anchor.suffix)]
    prefix, quote, suffix = parts
    here = _tokens(body[window.start : window.end], window.start)
    pairs = _matched([token for part in parts for token in part], here)
    first, last = len(prefix), len(prefix) + len(quote)
    before = [(one, other) for one, other in pairs if one < first]
    inside = [(one, other) for one, other in pairs if first <= one < last]
    after = [(one, other) for one, other in pairs if one >= last]
    if not inside:
        return None
    low = before[-1][1] + 1 if before else 0
    high = after[0][1] if after else len(here)
    # What was changed at the border of the words is theirs, up to what stands beside them.
    is_left, is_right = _is_there(prefix, before, 0), _is_there(suffix, after, last)
    start = low if is_left and inside[0][0] > first else inside[0][1]
    end = high if is_right and inside[-1][0] < last - 1 else inside[-1][1] + 1
    region = here[start:end]
    is_left |= not prefix and start == 0 and window.start == 0
    is_right |= not suffix and end == len(here) and window.end == len(body)
    likeness = _likeness(quote, region, [here[other] for _, other in inside])
    if likeness < _limit(anchor, is_left + is_right):
        return None
    if is_left + is_right < 2 and _numbers(quote) != _numbers(region):
        return None
    return likeness + is_left + is_right, Span(region[0].start, region[-1].end)


def _limit(anchor: Anchor, sides: int) -> float:
    if sides == 2:
        return _BESIDE_BOTH
    if _is_short(anchor.quote) or (not sides and _was_repeated(anchor)):
        return 2.0  # never
    return _BESIDE_ONE if sides else _ALONE


def _matched(pattern: Sequence[_Token], here: Sequence[_Token]) -> list[tuple[int, int]]:
    matcher = SequenceMatcher(
        None, [token.text for token in pattern], [token.text for token in here], autojunk=False
    )
    return [
        (block.a + step, block.b + step)
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    ]


def _is_there(part: Sequence[_Token], pairs: Sequence[tuple[int, int]], first: int) -> bool:
    """Whether at least half of a neighbour, and enough of it, is still there."""
    weight = sum(token.weight for token in part)
    kept = sum(part[one - first].weight for one, _ in pairs)
    return kept >= min(_NEEDED, weight) and 2 * kept >= weight > 0


def _likeness(quote: Sequence[_Token], region: Sequence[_Token], shared: Sequence[_Token]) -> float:
    """From 0 to 1: twice what is shared by both, in letters and digits."""
    whole = sum(token.weight for token in quote) + sum(token.weight for token in region)
    return 2 * sum(token.weight for token in shared) / whole if whole else 0.0


def _numbers(tokens: Sequence[_Token]) -> list[str]:
    return sorted(token.text for token in tokens if any(map(str.isdigit, token.text)))
