"""Aligned articles to measure an aligner on, checked by hand, and harder ones made of them.

``tests/data/alignment/gold`` holds every bilingual article of the sample: as it is read, and, where
the translation begins with a truncated lead, also as received. Each bead was read by a person.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from archive_app.domain.alignment import Alignment, Sentence
from archive_app.domain.articles import Side

GOLD = Path(__file__).parents[3] / "data" / "alignment" / "gold"

Bead = tuple[tuple[int, ...], tuple[int, ...]]
Beads = list[Bead]


@dataclass(slots=True)
class AlignedText:
    """Sentences of both sides, those that begin paragraphs, and the beads that are right."""

    name: str = ""
    languages: tuple[str, str] = ("zh-Hans", "en")
    source: list[str] = field(default_factory=list)
    target: list[str] = field(default_factory=list)
    beads: Beads = field(default_factory=list)
    source_breaks: set[int] = field(default_factory=lambda: {0})
    target_breaks: set[int] = field(default_factory=lambda: {0})
    glued: frozenset[int] = frozenset()  # sentences of the target without a space after them

    def add(self, source: Sequence[str], target: Sequence[str]) -> None:
        """A bead at the end."""
        left, right = len(self.source), len(self.target)
        self.beads.append(
            (tuple(range(left, left + len(source))), tuple(range(right, right + len(target))))
        )
        self.source += source
        self.target += target

    def break_here(self, *, source: bool, target: bool) -> None:
        """What is added next begins a paragraph."""
        if source:
            self.source_breaks.add(len(self.source))
        if target:
            self.target_breaks.add(len(self.target))

    def paragraphs(self) -> tuple[list[str], list[str]]:
        """The texts, a paragraph each."""
        return (
            _paragraphs(self.source, self.source_breaks, self.languages[0], frozenset()),
            _paragraphs(self.target, self.target_breaks, self.languages[1], self.glued),
        )

    def sentences(self) -> dict[Side, list[Sentence]]:
        """Where the sentences stand in the paragraphs."""
        sides = (
            (self.source, self.source_breaks, self.languages[0], frozenset[int]()),
            (self.target, self.target_breaks, self.languages[1], self.glued),
        )
        return {side: _sentences(*one) for side, one in zip(Side, sides, strict=True)}

    def rows(self) -> Beads:
        """The paragraphs that belong together, by the right beads."""
        rows: Beads = []
        sides: tuple[set[int], set[int]] = set(), set()
        left = right = 0
        for source, target in self.beads:
            sides[0].update(_paragraph_of(at, self.source_breaks) for at in source)
            sides[1].update(_paragraph_of(at, self.target_breaks) for at in target)
            left, right = left + len(source), right + len(target)
            source_ends = left in self.source_breaks or left == len(self.source)
            if source_ends and (right in self.target_breaks or right == len(self.target)):
                rows.append((tuple(sorted(sides[0])), tuple(sorted(sides[1]))))
                sides = set(), set()
        return rows


def gold_texts() -> list[AlignedText]:
    """The articles checked by hand."""
    return [_read(path) for path in sorted(GOLD.glob("*.json"))]


def _read(path: Path) -> AlignedText:
    record = json.loads(path.read_text(encoding="utf-8"))
    text = AlignedText(path.stem, tuple(record["languages"]))
    for source, target in record["beads"]:
        text.add(source, target)
    text.source_breaks = _breaks(record["paragraphs"]["original"])
    text.target_breaks = _breaks(record["paragraphs"]["translation"])
    text.glued = frozenset(record.get("glued", ()))
    return text


def _breaks(counts: Sequence[int]) -> set[int]:
    return {sum(counts[:at]) for at in range(len(counts))}


def _paragraph_of(sentence: int, breaks: set[int]) -> int:
    return sum(at <= sentence for at in breaks) - 1


def _paragraphs(
    sentences: Sequence[str], breaks: set[int], language: str, glued: frozenset[int]
) -> list[str]:
    between = _between(language)
    paragraphs: list[str] = []
    for at, sentence in enumerate(sentences):
        if at in breaks:
            paragraphs.append(sentence)
        else:
            paragraphs[-1] += ("" if at - 1 in glued else between) + sentence
    return paragraphs


def _sentences(
    sentences: Sequence[str], breaks: set[int], language: str, glued: frozenset[int]
) -> list[Sentence]:
    found: list[Sentence] = []
    paragraph, start = -1, 0
    for at, sentence in enumerate(sentences):
        if at in breaks:
            paragraph, start = paragraph + 1, 0
        elif at - 1 not in glued:
            start += len(_between(language))
        found.append(Sentence(paragraph, start, start + len(sentence)))
        start += len(sentence)
    return found


def _between(language: str) -> str:
    return "" if language.startswith(("zh", "ja")) else " "


def with_sentences_dropped(text: AlignedText, draw: random.Random, share: float) -> AlignedText:
    """The text without the counterpart of some sentences."""
    made = AlignedText(text.name, text.languages)
    for bead in text.beads:
        _break_like(made, text, bead)
        ours, theirs = _said(text, bead)
        if len(ours) == len(theirs) == 1 and draw.random() < share:
            made.add(*((ours, []) if draw.random() < 0.5 else ([], theirs)))
        else:
            made.add(ours, theirs)
    return _trimmed(made)


def with_sentences_joined(text: AlignedText, draw: random.Random, share: float) -> AlignedText:
    """The text with some neighbouring sentences of one side made one."""
    made = AlignedText(text.name, text.languages)
    beads = iter(text.beads)
    for bead in beads:
        _break_like(made, text, bead)
        ours, theirs = _said(text, bead)
        if ours and theirs and draw.random() < share and (following := next(beads, None)):
            more = _said(text, following)
            if not all(more):
                made.add(ours, theirs)
                made.add(*more)
            elif draw.random() < 0.5:
                made.add(["".join(ours + more[0])], theirs + more[1])
            else:
                made.add(ours + more[0], [" ".join(theirs + more[1])])
        else:
            made.add(ours, theirs)
    return _trimmed(made)


def with_paragraphs_broken_anew(text: AlignedText, draw: random.Random) -> AlignedText:
    """The text with paragraphs of about three beads, broken alike or on one side only."""
    made = AlignedText(text.name, text.languages)
    for bead in text.beads:
        chance = draw.random()
        if chance < 0.35:
            made.break_here(source=chance < 0.3, target=chance < 0.25 or chance > 0.3)
        made.add(*_said(text, bead))
    return _trimmed(made)


def _said(text: AlignedText, bead: Bead) -> tuple[list[str], list[str]]:
    return [text.source[at] for at in bead[0]], [text.target[at] for at in bead[1]]


def _break_like(made: AlignedText, text: AlignedText, bead: Bead) -> None:
    made.break_here(
        source=bool(bead[0]) and bead[0][0] in text.source_breaks,
        target=bool(bead[1]) and bead[1][0] in text.target_breaks,
    )


def _trimmed(text: AlignedText) -> AlignedText:
    """Without breaks behind the last sentence."""
    text.source_breaks = {at for at in text.source_breaks if at < len(text.source)} | {0}
    text.target_breaks = {at for at in text.target_breaks if at < len(text.target)} | {0}
    return text


def links_of(alignment: Alignment) -> Beads:
    """The links as beads."""
    return [(link.original, link.translation) for link in alignment.links]


def rows_of(alignment: Alignment) -> Beads:
    """The paragraphs that belong together."""
    return [(bead.original, bead.translation) for bead in alignment.beads]


def sentences_of_side(alignment: Alignment, side: Side, paragraphs: Sequence[str]) -> list[str]:
    """What the sentences of a side say."""
    return [paragraphs[one.paragraph][one.start : one.end] for one in alignment.sentences[side]]


def scores(texts: Iterable[tuple[Beads, Beads]]) -> tuple[float, float]:
    """Strict and lax F1 over (right, found) beads; empty ones don't count.

    Strict counts equal beads; lax those that share a sentence on both sides with a right one.
    """
    equal = right_beads = found_beads = lax_found = lax_right = 0
    for right, found in texts:
        truth = [bead for bead in right if all(bead)]
        got = [bead for bead in found if all(bead)]
        equal += len(set(truth) & set(got))
        right_beads += len(truth)
        found_beads += len(got)
        lax_found += sum(_touches(bead, truth) for bead in got)
        lax_right += sum(_touches(bead, got) for bead in truth)
    precision, recall = lax_found / found_beads, lax_right / right_beads
    strict = 2 * equal / (right_beads + found_beads)
    return strict, 2 * precision * recall / (precision + recall)


def dropped_found(texts: Iterable[tuple[Beads, Beads]]) -> tuple[int, int, int]:
    """Of sentences without a counterpart: how many were found, how many there are, how many wrong.

    Beads of several sentences count as that many.
    """
    met = right_alone = wrong = 0
    for right, found in texts:
        truth, got = _alone(right), _alone(found)
        met += len(truth & got)
        right_alone += len(truth)
        wrong += len(got - truth)
    return met, right_alone, wrong


def _alone(beads: Beads) -> set[tuple[int, int]]:
    return {(side, at) for bead in beads if not all(bead) for side in range(2) for at in bead[side]}


def _touches(bead: Bead, others: Beads) -> bool:
    return any(set(bead[0]) & set(one[0]) and set(bead[1]) & set(one[1]) for one in others)
