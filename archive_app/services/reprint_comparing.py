"""Two articles that are alike beside each other: what one has that the other doesn't."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from archive_app.domain.articles import Article, ReadingText, ResultRow
from archive_app.domain.cleaning import Piece
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import PARAGRAPH_BREAK
from archive_app.domain.ports import ReadStore
from archive_app.domain.reprints import AlikePair, ReprintKind, Verdict
from archive_app.services.reprint_pairs import language_of
from archive_app.services.reprints import ReprintService
from archive_app.text.differences import differences, shortened
from archive_app.text.fingerprints import Limits

_AROUND, _MOST = 400, 12_000  # characters beside a difference, and of all of it


@dataclass(frozen=True, slots=True)
class Group:
    """A cluster to be listed, or two articles that a person parted: then ``kind`` is None."""

    articles: tuple[ArticleId, ...]
    kind: ReprintKind | None
    score: float
    title: str


@dataclass(frozen=True, slots=True)
class Groups:
    """Clusters first, then what was parted; how many clusters there are, and by what limits."""

    groups: tuple[Group, ...]
    clusters: int
    limits: Limits


@dataclass(frozen=True, slots=True)
class GroupView:
    """Articles that are alike, or were parted, as list rows, and the pairs between them."""

    rows: tuple[ResultRow, ...]
    pairs: Mapping[tuple[ArticleId, ArticleId], AlikePair]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the second article differs from the first, text by text of one language."""

    pieces: tuple[Piece, ...]
    languages: tuple[str, ...]


def list_groups(
    reads: ReadStore, reprints: ReprintService, article: ArticleId | None, most: int
) -> Groups:
    """Up to ``most`` clusters and as many pairs that were parted; of one article, only its own."""
    if article is None:
        clusters, count = reprints.clusters(0, most), reprints.count_clusters()
        parted = reprints.parted(most)
    else:
        cluster = reprints.cluster_of(article)
        clusters = [cluster] if cluster is not None else []
        count = len(clusters)
        parted = [pair for pair in reprints.of(article) if pair.verdict is Verdict.UNRELATED]
    titles = {row.id: row.title for row in reads.rows([pair.first for pair in parted])}
    groups = [Group(one.articles, one.kind, one.score, one.title) for one in clusters]
    groups += [
        Group((pair.first, pair.second), None, pair.score, titles.get(pair.first, ""))
        for pair in parted
    ]
    return Groups(tuple(groups), count, reprints.limits())


def view_group(reads: ReadStore, reprints: ReprintService, group: Group) -> GroupView:
    """The articles of a group for people to look at."""
    pairs = {(pair.first, pair.second): pair for pair in reprints.among(group.articles)}
    return GroupView(tuple(reads.rows(group.articles)), pairs)


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
