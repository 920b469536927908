"""Which sentences of an original and its translation belong together, how surely, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from archive_app.domain.articles import Bead, Side

BY_HAND = "manual"  # the method of links that a person made
LOW_SCORE = 0.35  # below it a link is shown as uncertain


class Sentence(NamedTuple):
    """Characters ``start`` up to, not including, ``end`` of a paragraph's reading text."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SentenceLink:
    """Sentences that translate each other, by their numbers on each side, ascending and adjacent.

    One side is empty where the other has no counterpart. ``score`` runs from 0 to 1. ``anchors``
    are (original, translation) as printed, the weightiest first: why the two were linked.
    A link that a person made or ``verified`` stays as it is when texts are aligned again.
    """

    original: tuple[int, ...]
    translation: tuple[int, ...]
    method: str = ""
    score: float = 0.0
    anchors: tuple[tuple[str, str], ...] = ()
    verified: bool = False

    def of(self, side: Side) -> tuple[int, ...]:
        """The sentences of one side."""
        return self.original if side is Side.ORIGINAL else self.translation

    @property
    def is_one_sided(self) -> bool:
        """Whether a side has nothing here."""
        return not (self.original and self.translation)

    @property
    def is_fixed(self) -> bool:
        """Whether a person decided on it."""
        return self.verified or self.method == BY_HAND

    @property
    def is_uncertain(self) -> bool:
        """Whether it is shown dashed."""
        return not self.is_one_sided and not self.is_fixed and self.score < LOW_SCORE


@dataclass(frozen=True, slots=True)
class Alignment:
    """The sentences of both sides and their links.

    Every sentence is in exactly one link, and links keep the order of both texts. ``beads`` are the
    paragraphs that follow from the links: no link crosses their borders.
    """

    sentences: Mapping[Side, tuple[Sentence, ...]]
    links: tuple[SentenceLink, ...]
    beads: tuple[Bead, ...]

    def sentence_at(self, side: Side, paragraph: int, character: int) -> int | None:
        """The number of the sentence at a character; the nearest before it, None without any."""
        found: int | None = None
        for number, sentence in enumerate(self.sentences.get(side, ())):
            if (sentence.paragraph, sentence.start) > (paragraph, character):
                break
            if sentence.paragraph == paragraph:
                found = number
        return found

    def link_of(self, side: Side, sentence: int) -> int | None:
        """The number of the link that holds a sentence."""
        return next(
            (number for number, link in enumerate(self.links) if sentence in link.of(side)), None
        )


class AlignmentStep(StrEnum):
    """What a person can do to links."""

    MERGE_NEXT = "merge_next"  # with the link below
    MERGE_PREVIOUS = "merge_previous"
    SPLIT = "split"  # before a sentence of one side; the other side is cut where it fits best
    SHIFT_NEXT = "shift_next"  # the last sentence of a side goes to the link below
    SHIFT_PREVIOUS = "shift_previous"  # the first sentence of a side goes to the link above
    UNLINK = "unlink"  # its two sides stand alone
    VERIFY = "verify"
    UNVERIFY = "unverify"
    AUTOMATIC = "automatic"  # forget what people did to it, and align it anew


@dataclass(frozen=True, slots=True)
class AlignmentEdit:
    """A step at the link of that number; ``side`` and ``sentence`` where the step needs them."""

    step: AlignmentStep
    link: int
    side: Side | None = None
    sentence: int | None = None
