"""Pasted sentences: the article in which the words stand as they were pasted comes first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, Final

from whoosh import query as wq

from archive_app.domain.query import And, Node, Phrase, Word
from archive_app.search.asking import ranking
from archive_app.search.asking.dictionary import Dictionary
from archive_app.search.asking.fields import adjacent, text_fields
from archive_app.search.asking.rules import Where
from archive_app.text.leaves import StepKind, read_leaf

FEWEST: Final = 5  # words that are read as a sentence
MOST_PAIRS: Final = 20  # of neighbours that are looked for


def in_order(node: Node, where: Where, dictionary: Dictionary) -> Any | None:
    """A query of what neighbouring words of a sentence find beside each other; only for scores.

    None when ``node`` is no sentence: at least ``FEWEST`` plain words that are all wanted.
    """
    words = list(_words(node))
    if len(words) < FEWEST or not all(word == Word(word.text) for word in words):
        return None
    pairs = [f"{one.text} {two.text}" for one, two in pairwise(words)]
    leaves = [read_leaf(Phrase(pair)) for pair in _spread(list(dict.fromkeys(pairs)))]
    fields = [field for side in sorted(where.sides) for field in text_fields(where, side)]
    parts: list[Any] = []
    for leaf in leaves:
        if any(step.kind is not StepKind.TERM for step in leaf.steps):
            continue
        # Worth the same however long the article is and however often it says so.
        found = [
            adjacent(leaf, field, 0.0) for field in fields if dictionary.may_have(field, leaf.steps)
        ]
        if found:
            parts.append(wq.ConstantScoreQuery(wq.Or(found), ranking.IN_ORDER))
    return wq.Or(parts) if parts else None


def _words(node: Node) -> Iterator[Word]:
    """The words of parts that are all wanted, in order; of anything else one that is no word."""
    match node:
        case And(children):
            for child in children:
                yield from _words(child)
        case Word():
            yield node
        case _:
            yield Word("", exact=True)


def _spread(pairs: list[str]) -> list[str]:
    """At most ``MOST_PAIRS``, from the whole length of the sentence."""
    if len(pairs) <= MOST_PAIRS:
        return pairs
    return [pairs[at * len(pairs) // MOST_PAIRS] for at in range(MOST_PAIRS)]
