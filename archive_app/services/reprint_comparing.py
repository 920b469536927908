"""Two articles that are alike beside each other: what one has that the other doesn't."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from archive_app.domain.articles import Article, ReadingText, ResultRow
from archive_app.domain.cleaning import Piece
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import PARAGRAPH_BREAK
from archive_app.domain.ports import ReadStore
from archive_app.domain.reprints import AlikePair, ReprintCluster
from archive_app.services.reprint_pairs import language_of
from archive_app.services.reprints import ReprintService
from archive_app.text.differences import differences, shortened

_AROUND, _MOST = 400, 12_000  # characters beside a difference, and of all of it


@dataclass(frozen=True, slots=True)
class ClusterView:
    """A cluster with its articles as list rows, and the pairs between them."""

    cluster: ReprintCluster
    rows: tuple[ResultRow, ...]
    pairs: Mapping[tuple[ArticleId, ArticleId], AlikePair]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the second article differs from the first, text by text of one language."""

    pieces: tuple[Piece, ...]
    languages: tuple[str, ...]


def view_cluster(
    reads: ReadStore, reprints: ReprintService, cluster: ReprintCluster
) -> ClusterView:
    """The cluster for people to look at."""
    pairs = {(pair.first, pair.second): pair for pair in reprints.among(cluster.articles)}
    return ClusterView(cluster, tuple(reads.rows(cluster.articles)), pairs)


def compare_articles(reads: ReadStore, first: ArticleId, second: ArticleId) -> Comparison:
    """What was removed from the first and added in the second; raises UserError."""
    one, other = _texts(reads.article(first)), _texts(reads.article(second))
    pieces: list[Piece] = []
    languages = tuple(language for language in one if language in other)
    for language in languages:
        if pieces:
            pieces.append(Piece(PARAGRAPH_BREAK))
        found = differences(_body(one[language]), _body(other[language]))
        pieces += shortened(found, _AROUND, _MOST)
    return Comparison(tuple(pieces), languages)


def _texts(article: Article) -> dict[str, ReadingText]:
    """{language: text}, the original first."""
    found: dict[str, ReadingText] = {}
    for text in (article.original, article.translation):
        if text is not None:
            found.setdefault(language_of(text.language), text)
    return found


def _body(text: ReadingText) -> str:
    return PARAGRAPH_BREAK.join(paragraph.text for paragraph in text.paragraphs)
