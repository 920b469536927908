"""Aligns the sentences of two texts: which belong together, how surely, and by what evidence."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from archive_app.text.alignment.beads import best_path, ranges_of
from archive_app.text.alignment.evidence import gather
from archive_app.text.alignment.glosses import Dictionary, NoDictionary
from archive_app.text.alignment.idle import part_idle
from archive_app.text.alignment.masks import Unit, weighed
from archive_app.text.alignment.texts import Texts, ends

METHOD = "lexical"
_MOST_ANCHORS = 6  # told of a link
_HAN = re.compile("[\u3400-\u9fff]")
_HAN_LETTERS = 3.6  # Latin letters that a Han character becomes in translated news
_SYLLABLE = re.compile("[\u3041-\u30ff\uac00-\ud7a3]")
_SYLLABLE_LETTERS = 1.6
_USUAL_LENGTH = 600.0  # in letters: so much weight has what is usual against the document
_MOST_UNLIKE = 1.8  # times the usual length; beyond that, much is missing on one side


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences of both sides, by their numbers, that translate each other.

    One side is empty where the other has no counterpart; then the score is 0. ``score`` runs from
    0 to 1: how much of what both sides could share is shared, and how well their lengths fit.
    ``anchors`` are (source, target) as printed, the weightiest first.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float = 0.0
    anchors: tuple[tuple[str, str], ...] = ()


def align_sentences(
    source: Sequence[str], target: Sequence[str], dictionary: Dictionary | None = None
) -> list[Link]:
    """Every sentence of both sides in exactly one link, in order.

    The work grows with the number of sentences. The dictionary is asked for folded Han words.
    """
    texts = prepared(source, target, dictionary or NoDictionary())
    return [linked(texts, *one) for one in part_idle(texts, ranges_of(best_path(texts)))]


def prepared(source: Sequence[str], target: Sequence[str], dictionary: Dictionary) -> Texts:
    """Sentences of both sides with their evidence weighed over the whole of both."""
    first, second = weighed(gather(source, target, dictionary))
    lengths = [length_of(one) for one in source], [length_of(one) for one in target]
    # The document's own ratio; in a short one a missing sentence must not pass for brevity.
    ratio = (sum(lengths[1]) + _USUAL_LENGTH) / (sum(lengths[0]) + _USUAL_LENGTH)
    ratio = min(max(ratio, 1 / _MOST_UNLIKE), _MOST_UNLIKE)
    return Texts(first, second, ends([n * ratio for n in lengths[0]]), ends(lengths[1]))


def length_of(sentence: str) -> float:
    """How long a sentence is, in Latin letters."""
    if sentence.isascii():
        return len(sentence)
    syllables = (_SYLLABLE_LETTERS - 1) * len(_SYLLABLE.findall(sentence))
    return len(sentence) + (_HAN_LETTERS - 1) * len(_HAN.findall(sentence)) + syllables


def linked(texts: Texts, source: range, target: range) -> Link:
    """Sentences of both sides as a link, with its score and what speaks for it."""
    if not source or not target:
        return Link(tuple(source), tuple(target))
    mine = [unit for at in source for unit in texts.source.units[at]]
    theirs = [unit for at in target for unit in texts.target.units[at]]
    pairs = _anchors(mine, theirs)
    shared = sum(one.weight + other.weight for one, other in pairs)
    possible = sum(unit.weight for unit in (*mine, *theirs))
    expected = texts.source_ends[source.stop] - texts.source_ends[source.start]
    length = texts.target_ends[target.stop] - texts.target_ends[target.start]
    evenness = math.exp(-abs(math.log((length + 4) / (expected + 4))))
    # Without anything to go by, lengths alone never make a link sure.
    share = shared / possible if possible else 0.5
    told = tuple((one.printed, other.printed) for one, other in pairs[:_MOST_ANCHORS])
    score = min(1.0, 0.25 * evenness + 0.75 * math.sqrt(share) * (0.5 + 0.5 * evenness))
    return Link(tuple(source), tuple(target), round(score, 3), told)


def _anchors(mine: Sequence[Unit], theirs: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    """Units that meet, each once, the weightiest first."""
    left = sorted(theirs, key=lambda unit: -unit.weight)
    found: list[tuple[Unit, Unit]] = []
    for unit in sorted(mine, key=lambda one: -one.weight):
        other = next((one for one in left if not unit.keys.isdisjoint(one.keys)), None)
        if other is not None:
            left.remove(other)
            found.append((unit, other))
    return found
