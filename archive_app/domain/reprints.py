"""Articles that are alike: how, how much, what a person said of them, and clusters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive_app.domain.articles import Side
from archive_app.domain.ids import ArticleId, TextId


class ReprintKind(StrEnum):
    """What two articles are to each other, the closest first. The values are stored."""

    SAME = "same"  # every sentence of one is in the other
    NEAR = "near"  # most of both
    EXCERPT = "excerpt"  # most of the shorter stands in the longer
    OTHER_TRANSLATION = "other_translation"  # of the same original, or the same told otherwise
    SAME_URL = "same_url"  # one address, another text


class Verdict(StrEnum):
    """What a person said of two articles; it wins over what was computed, for ever."""

    NONE = ""
    SAME = "same"
    REPRINT = "reprint"
    UNRELATED = "unrelated"


@dataclass(frozen=True, slots=True)
class AlikePair:
    """Two articles, the lower id first. ``kind`` is None when only a person joined them.

    ``score`` is from 0 to 1: the share that both have in common, of both together or (excerpts)
    of the shorter; 0 when nothing but the address is the same.
    """

    first: ArticleId
    second: ArticleId
    kind: ReprintKind | None
    score: float
    verdict: Verdict = Verdict.NONE

    @property
    def joins(self) -> bool:
        """They belong to one cluster."""
        return self.verdict is not Verdict.UNRELATED and (
            self.kind is not None or self.verdict is not Verdict.NONE
        )


@dataclass(frozen=True, slots=True)
class ReprintCluster:
    """Articles joined by likeness, directly or by way of others, ascending.

    ``kind`` and ``score`` are those of the closest pair; ``title`` is that of the first article.
    """

    id: int
    articles: tuple[ArticleId, ...]
    kind: ReprintKind
    score: float
    title: str = ""


@dataclass(frozen=True, slots=True)
class ComparableText:
    """A current text that has fingerprints; ``stamp`` tells how it was compared, 0 not at all."""

    text: TextId
    article: ArticleId
    side: Side
    language: str
    stamp: int


@dataclass(frozen=True, slots=True)
class TextBody:
    """The body of a text as it is read, and a mark that moves whenever it does."""

    text: TextId
    language: str
    body: str
    mark: bytes


@dataclass(frozen=True, slots=True)
class TextPrints:
    """The fingerprints of one text as bytes, and the mark of the body they were made from."""

    text: TextId
    mark: bytes
    sentences: bytes
    shingles: bytes


@dataclass(frozen=True, slots=True)
class Followed:
    """What comparing did: texts read anew, articles compared, pairs found among them."""

    read: int
    compared: int
    pairs: int


def closest(kinds: Sequence[ReprintKind]) -> ReprintKind:
    """The closest of some kinds; there must be one."""
    return min(kinds, key=list(ReprintKind).index)
