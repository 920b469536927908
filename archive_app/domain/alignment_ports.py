"""What the service of alignment asks of the store."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from archive_app.domain.alignment import Alignment, AlignmentEdit
from archive_app.domain.articles import Bead, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import ArticleId

Translation = tuple[str, str, float]  # a word, one of the other language, how sure: 0 to 1


@dataclass(frozen=True, slots=True)
class AlignableArticle:
    """Both texts of an article, as the reading texts of their paragraphs.

    ``hashes`` tell afterwards whether the texts are still these. ``given`` are pairs of paragraphs
    that came with the article: links don't cross them. ``before`` is the alignment of
    ``texts_before``, which the article had when it was aligned last.
    """

    id: ArticleId
    languages: tuple[str, str]
    texts: Mapping[Side, tuple[str, ...]]
    hashes: tuple[str, str]
    given: tuple[Bead, ...] = ()
    before: Alignment | None = None
    texts_before: Mapping[Side, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AlignedArticle:
    """What became of an :class:`AlignableArticle`."""

    id: ArticleId
    hashes: tuple[str, str]
    alignment: Alignment


@dataclass(frozen=True, slots=True)
class LinkCounts:
    """Of a library: articles with links that fit their texts, those that wait, fixed links."""

    aligned: int
    waiting: int
    fixed: int


@dataclass(frozen=True, slots=True)
class LinksFollowed:
    """What one run did: articles aligned, and those whose paragraphs are paired otherwise now."""

    aligned: int
    paired_anew: int


class AlignmentStore(Protocol):
    """Links of sentences, kept with the texts that they are of; safe in any thread."""

    def get(self, article: ArticleId) -> Alignment | None:
        """The links; None when there are none, or none of the current texts."""

    def waiting(self, limit: int, after: int = 0) -> list[ArticleId]:
        """Articles behind ``after`` that have two sides and no links that fit them, by id."""

    def counts(self) -> LinkCounts:
        """How far the alignment of the library is."""

    def count_waiting(self) -> int:
        """How many articles have two sides and no links that fit them."""

    def read(self, articles: Sequence[ArticleId]) -> list[AlignableArticle]:
        """Those of ``articles`` that have two sides, to be aligned."""

    def put(self, found: Sequence[AlignedArticle], engine: str) -> ChangeSet:
        """Keep links of texts that are still current; their pairs of paragraphs replace the old.

        Not an edit: nothing is to be undone. The change set holds the articles whose pairs are
        others now: only these are indexed anew. Links that a person fixed meanwhile stay.
        """

    def edit(self, article: ArticleId, edit: AlignmentEdit) -> ChangeSet:
        """Carry out what a person asks of the links, as one undoable event.

        Raises UserError when the step isn't possible, or the article has no links now.
        """

    def reset(self, articles: Collection[ArticleId] | None = None) -> None:
        """Let articles, or all, wait for a new alignment; what people decided is carried over."""

    def articles_of(self, languages: tuple[str, str]) -> list[ArticleId]:
        """Articles of two languages, whatever their scripts, that have links; by id."""

    def lexicon(self, pair: str) -> list[Translation]:
        """The words learned for a pair of languages, as "en-ru"."""

    def put_lexicon(self, pair: str, words: Sequence[Translation]) -> None:
        """Replace the words learned for a pair of languages."""
