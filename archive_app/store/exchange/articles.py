"""Articles as packages name them, and found again in a library whose numbers are others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from archive_app.domain.articles import Side
from archive_app.domain.exchange import PackageArticle
from archive_app.store.tables import ArticleRow, TextRow
from archive_app.store.values import one_of

_MOST_TEXTS = 20  # hashes of one article; there are two as a rule


def named(connection: Connection, ids: Collection[int]) -> dict[int, PackageArticle]:
    """The articles by their numbers here; those that are gone are left out."""
    external = dict(
        connection.execute(
            select(ArticleRow.id, ArticleRow.external_id).where(one_of(ArticleRow.id, ids))
        ).all()
    )
    rows = connection.execute(
        # What people corrected has a hash of its own, which no other copy knows.
        select(TextRow.article_id, TextRow.side, TextRow.sha256, TextRow.title, TextRow.is_current)
        .where(one_of(TextRow.article_id, ids), TextRow.base_id.is_(None))
        .order_by(TextRow.article_id, TextRow.version)
    ).all()
    hashes: dict[int, list[str]] = {}
    titles: dict[int, str] = {}
    for side in (Side.ORIGINAL, Side.TRANSLATION):
        for row in rows:
            if row.side == side.value:
                hashes.setdefault(row.article_id, []).append(row.sha256)
                titles[row.article_id] = row.title  # the translation's comes last
    return {
        key: PackageArticle(
            name, tuple(dict.fromkeys(hashes.get(key, ())))[:_MOST_TEXTS], titles.get(key, "")
        )
        for key, name in external.items()
    }


@dataclass(frozen=True, slots=True)
class Found:
    """The articles of a package: its number of each to ours, and why the others aren't found."""

    here: dict[int, int]
    problems: dict[int, str]


def find(connection: Connection, articles: Sequence[PackageArticle]) -> Found:
    """Which of our articles they are.

    By their id where one of the texts is the same too; else by the texts alone, if these are of
    only one article.
    """
    by_name = dict(
        connection.execute(
            select(ArticleRow.external_id, ArticleRow.id).where(
                one_of(ArticleRow.external_id, {one.id for one in articles})
            )
        ).all()
    )
    own = _texts_of(connection, by_name.values())
    here: dict[int, int] = {}
    for number, article in enumerate(articles):
        key = by_name.get(article.id)
        if key is not None and (not article.texts or own.get(key, set()) & set(article.texts)):
            here[number] = key
    left = [number for number in range(len(articles)) if number not in here]
    holders = _holders(connection, {text for number in left for text in articles[number].texts})
    problems: dict[int, str] = {}
    for number in left:
        same = [holders[text] for text in articles[number].texts if text in holders]
        if same and len(same[0]) == 1:
            here[number] = next(iter(same[0]))
        elif articles[number].id in by_name:
            problems[number] = "The article of that name has other texts here."
        else:
            problems[number] = "The article is not in this archive."
    return Found(here, problems)


def _texts_of(connection: Connection, ids: Iterable[int]) -> dict[int, set[str]]:
    rows = connection.execute(
        select(TextRow.article_id, TextRow.sha256).where(one_of(TextRow.article_id, ids))
    )
    found: dict[int, set[str]] = {}
    for row in rows:
        found.setdefault(row.article_id, set()).add(row.sha256)
    return found


def _holders(connection: Connection, texts: Collection[str]) -> dict[str, set[int]]:
    """The articles that hold each of some texts, as received."""
    if not texts:
        return {}
    rows = connection.execute(
        select(TextRow.sha256, TextRow.article_id).where(
            one_of(TextRow.sha256, texts), TextRow.base_id.is_(None)
        )
    )
    found: dict[str, set[int]] = {}
    for row in rows:
        found.setdefault(row.sha256, set()).add(row.article_id)
    return found
