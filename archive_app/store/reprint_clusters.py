"""Clusters of articles that are alike, kept in step with the pairs and with what people say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, insert, or_, select, update

from archive_app.domain.ids import ArticleId
from archive_app.domain.reprints import AlikePair, ReprintKind, Verdict, closest
from archive_app.store.reprint_tables import ClusterRow, FingerprintRow, LikenessRow
from archive_app.store.tables import TextRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import AnyRow, one_of

# A person's word counts as the likeness of that name.
_SAID = {Verdict.SAME: ReprintKind.SAME, Verdict.REPRINT: ReprintKind.NEAR}


def pair_of(row: AnyRow) -> AlikePair:
    """A row of likeness as a value."""
    return AlikePair(
        ArticleId(row.first_id),
        ArticleId(row.second_id),
        ReprintKind(row.kind) if row.kind else None,
        row.score,
        Verdict(row.verdict),
    )


def kind_of(pair: AlikePair) -> ReprintKind:
    """What a pair that joins counts as: what a person said, else what was found."""
    if pair.verdict is Verdict.SAME or pair.kind is None:
        return _SAID.get(pair.verdict, ReprintKind.NEAR)
    return pair.kind


def pairs_touching(connection: Connection, articles: Collection[int]) -> list[AlikePair]:
    """The pairs that at least one of the articles is in."""
    # Two searches by index instead of one over the table.
    found = {
        pair
        for column in (LikenessRow.first_id, LikenessRow.second_id)
        for pair in map(
            pair_of,
            connection.execute(select(LikenessRow.__table__).where(one_of(column, articles))),
        )
    }
    return sorted(found, key=lambda pair: (pair.first, pair.second))


def members_with(connection: Connection, articles: Collection[int]) -> set[int]:
    """The articles and all that share a cluster with one of them."""
    clusters = connection.scalars(
        select(ClusterRow.cluster_id).where(one_of(ClusterRow.article_id, articles)).distinct()
    ).all()
    members = select(ClusterRow.article_id).where(one_of(ClusterRow.cluster_id, clusters))
    return {*articles, *connection.scalars(members)}


def cluster_again(work: Work, articles: Collection[int]) -> None:
    """Make the clusters that the articles are or come to be in anew from their pairs.

    Articles that are gone may be among them; columns of those whose kind changed will follow.
    """
    region = members_with(work.connection, articles)
    pairs: dict[tuple[int, int], AlikePair] = {}
    fresh: Collection[int] = region
    while fresh:
        touching = pairs_touching(work.connection, fresh)
        pairs.update(((pair.first, pair.second), pair) for pair in touching if pair.joins)
        linked = {one for pair in touching if pair.joins for one in (pair.first, pair.second)}
        fresh = members_with(work.connection, linked - region) - region
        region |= fresh
    _write(work, region, dict(_joined(pairs.values())))


def leave_clusters(work: Work, removed: Collection[int]) -> None:
    """Call before articles are removed: their clusters go on without them.

    Those that they were alike with are compared anew the next time: one of them may have stood
    for others that are the same.
    """
    left = members_with(work.connection, removed) - set(removed)
    if not left:
        return
    work.connection.execute(
        delete(LikenessRow).where(
            or_(one_of(LikenessRow.first_id, removed), one_of(LikenessRow.second_id, removed))
        )
    )
    forget_comparison(work.connection, left)
    cluster_again(work, [*left, *removed])


def forget_comparison(connection: Connection, articles: Iterable[int]) -> None:
    """The texts of these articles count as not compared; by what limits they were stays known."""
    texts = select(TextRow.id).where(one_of(TextRow.article_id, articles))
    connection.execute(
        update(FingerprintRow)
        .where(FingerprintRow.text_id.in_(texts))
        .values(version=FingerprintRow.version - STAMP * HOW_FAR)
    )


STAMP = 256  # a fingerprint's version is how it was computed, plus this times how it was compared
HOW_FAR = (FingerprintRow.version // STAMP) % 64  # of how: 0 says that it must be compared again


@dataclass(slots=True)
class _Member:
    cluster: int
    kinds: list[ReprintKind] = field(default_factory=list)


def _joined(pairs: Collection[AlikePair]) -> Iterator[tuple[int, _Member]]:
    """(article, its cluster and its kinds of likeness); a cluster bears its lowest article."""
    root: dict[int, int] = {}

    def top(one: int) -> int:
        while root.setdefault(one, one) != one:
            root[one] = one = root[root[one]]
        return one

    kinds: defaultdict[int, list[ReprintKind]] = defaultdict(list)
    for pair in pairs:
        low, high = sorted((top(pair.first), top(pair.second)))
        root[high] = low
        for end in (pair.first, pair.second):
            kinds[end].append(kind_of(pair))
    for article, found in kinds.items():
        yield article, _Member(top(article), found)


def _write(work: Work, region: Collection[int], members: dict[int, _Member]) -> None:
    """Replace the clusters of a region, and touch what columns show otherwise now."""
    now = {one: (member.cluster, closest(member.kinds).value) for one, member in members.items()}
    rows = work.connection.execute(
        select(ClusterRow.__table__).where(one_of(ClusterRow.article_id, region))
    )
    before = {row.article_id: (row.cluster_id, row.kind) for row in rows}
    moved = [one for one in before if before[one] != now.get(one)]
    work.connection.execute(delete(ClusterRow).where(one_of(ClusterRow.article_id, moved)))
    new = [
        {"article_id": one, "cluster_id": cluster, "kind": kind}
        for one, (cluster, kind) in now.items()
        if before.get(one) != (cluster, kind)
    ]
    if new:
        work.connection.execute(insert(ClusterRow), new)
    shown = {one for one in {*before, *now} if _kind(before, one) != _kind(now, one)}
    if shown:
        work.touch_facets(shown)


def _kind(clusters: dict[int, tuple[int, str]], one: int) -> str:
    return clusters[one][1] if one in clusters else ""
