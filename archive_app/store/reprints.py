"""Fingerprints, likeness and verdicts: what the service of reprints reads and writes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlalchemy import (
    Connection,
    LargeBinary,
    Select,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert

from archive_app.domain.articles import Side
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.ids import ArticleId, TextId
from archive_app.domain.indexing import PARAGRAPH_BREAK
from archive_app.domain.reprints import (
    AlikePair,
    ComparableText,
    ReprintCluster,
    ReprintKind,
    TextBody,
    TextPrints,
    Verdict,
    closest,
)
from archive_app.store.events import Recorder
from archive_app.store.field_values import shown_title
from archive_app.store.prepared import Prepared, among, packed
from archive_app.store.reading import paragraph_texts
from archive_app.store.reprint_clusters import (
    HOW_FAR,
    STAMP,
    cluster_again,
    forget_comparison,
    kind_of,
    pair_of,
    pairs_touching,
)
from archive_app.store.reprint_tables import ClusterRow, FingerprintRow, LikenessRow
from archive_app.store.tables import ArticleRow, TextRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import one_of
from archive_app.store.verdicts import set_verdict

_MARK = 8  # bytes before the sentences: the beginning of the reading's hash
_ASPECTS = frozenset({Aspect.REPRINTS})


class Reprints:
    """``ReprintStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._database = recorder.database

    # --- fingerprints

    def unread(self, version: int) -> list[TextId]:
        """Current texts without fingerprints of that version, or whose reading changed since."""
        kept = func.lower(func.hex(func.substr(FingerprintRow.sentences, 1, _MARK)))
        statement = (
            select(TextRow.id)
            .outerjoin(FingerprintRow, FingerprintRow.text_id == TextRow.id)
            .where(
                TextRow.is_current == 1,
                or_(
                    FingerprintRow.text_id.is_(None),
                    FingerprintRow.version % STAMP != version,
                    kept != func.substr(TextRow.reading_sha256, 1, 2 * _MARK),
                ),
            )
        )
        with self._database.reading() as connection:
            return [TextId(one) for one in connection.scalars(statement.order_by(TextRow.id))]

    def bodies(self, texts: Sequence[TextId]) -> list[TextBody]:
        """The bodies of those of ``texts`` that exist."""
        with self._database.reading() as connection:
            rows = _BODIES.run(connection, **packed(texts)).all()
            paragraphs = paragraph_texts(connection, {row.id: row.received for row in rows})
        return [
            TextBody(
                TextId(row.id),
                row.language,
                PARAGRAPH_BREAK.join(paragraphs[row.id]),
                bytes.fromhex(row.reading_sha256)[:_MARK],
            )
            for row in rows
        ]

    def keep(self, prints: Sequence[TextPrints], version: int) -> None:
        """Keep fingerprints; the texts, and the other sides of their articles, are to compare."""
        rows = [
            {
                "text_id": one.text,
                "version": version,
                "sentences": one.mark + one.sentences,
                "shingles": one.shingles,
            }
            for one in prints
        ]
        ids = [one.text for one in prints]
        with self._recorder.work() as work:
            there = set(work.connection.scalars(select(TextRow.id).where(one_of(TextRow.id, ids))))
            _drop_old(work.connection, there)
            rows = [row for row in rows if row["text_id"] in there]
            if rows:
                work.connection.execute(insert(FingerprintRow), rows)
            work.commit()

    def comparable(self, version: int) -> list[ComparableText]:
        """Every current text with fingerprints of that version, by id."""
        with self._database.reading() as connection:
            # All at once: asked for one by one, rows cost twice as much.
            rows = _COMPARABLE.run(connection).all()
        sides = {side.value: side for side in Side}
        return [
            ComparableText(TextId(text), ArticleId(article), sides[side], language, how // STAMP)
            for text, article, side, language, how in rows
            if how % STAMP == version
        ]

    def a_stamp(self, version: int) -> int:
        """How a text was compared, with fingerprints of that version; 0 when none was."""
        how = FingerprintRow.version
        statement = select(how).where(how >= STAMP, how % STAMP == version).limit(1)
        with self._database.reading() as connection:
            return (connection.scalar(statement) or 0) // STAMP

    def count_not_compared(self, version: int) -> int:
        """How many current texts with fingerprints of that version were not compared."""
        statement = (
            select(func.count())
            .select_from(FingerprintRow)
            .join(TextRow, TextRow.id == FingerprintRow.text_id)
            .where(FingerprintRow.version % STAMP == version, HOW_FAR == 0, TextRow.is_current == 1)
        )
        with self._database.reading() as connection:
            return connection.scalar(statement) or 0

    def packed(self, texts: Sequence[TextId]) -> Mapping[TextId, tuple[bytes, bytes]]:
        """Sentences and shingles of those texts, as they were kept."""
        with self._database.reading() as connection:
            rows = _PRINTS.run(connection, **packed(texts)).all()
        return {TextId(text): (sentences[_MARK:], runs) for text, sentences, runs in rows}

    def count_prints(self) -> int:
        """How many texts have fingerprints."""
        with self._database.reading() as connection:
            return connection.scalar(select(func.count()).select_from(FingerprintRow)) or 0

    def sketches(self, size: int) -> Iterator[tuple[TextId, ArticleId, bytes]]:
        """(text, its article, its ``size`` lowest sentences) of all current texts."""
        lowest = func.substr(FingerprintRow.sentences, 1 + _MARK, 8 * size, type_=LargeBinary)
        statement = (
            select(TextRow.id, TextRow.article_id, lowest)
            .join(FingerprintRow, FingerprintRow.text_id == TextRow.id)
            .where(TextRow.is_current == 1)
        )
        with self._database.reading() as connection:
            for text, article, numbers in connection.execute(statement):
                yield TextId(text), ArticleId(article), numbers

    # --- pairs

    def shared_addresses(
        self, among: Collection[ArticleId], most: int
    ) -> Iterator[tuple[ArticleId, ...]]:
        """Articles with one URL, at least one of them ``among`` those; not of more than most."""
        wanted = set(among)
        shared = (
            select(ArticleRow.url)
            .where(ArticleRow.url != "")
            .group_by(ArticleRow.url)
            .having(func.count().between(2, most))
        )
        statement = select(ArticleRow.url, ArticleRow.id).where(ArticleRow.url.in_(shared))
        found: dict[str, list[ArticleId]] = {}
        with self._database.reading() as connection:
            for url, one in connection.execute(statement.order_by(ArticleRow.id)):
                found.setdefault(url, []).append(ArticleId(one))
        for articles in found.values():
            if not wanted.isdisjoint(articles):
                yield tuple(articles)

    def partners(self, articles: Collection[ArticleId]) -> frozenset[ArticleId]:
        """The articles that those were found to be like."""
        with self._database.reading() as connection:
            pairs = pairs_touching(connection, articles)
        return frozenset(one for pair in pairs for one in (pair.first, pair.second)) - set(articles)

    def put_compared(
        self,
        articles: Collection[ArticleId],
        pairs: Sequence[AlikePair],
        version: int,
        stamp: int,
    ) -> ChangeSet:
        """Replace what is known of ``articles`` by ``pairs``; what a person said stays."""
        with self._recorder.work() as work:
            before = pairs_touching(work.connection, articles)
            _forget(work, articles)
            _put(work, pairs)
            _stamp(work, articles, version, stamp)
            touched = {one for pair in (*before, *pairs) for one in (pair.first, pair.second)}
            cluster_again(work, touched)
            work.commit()
        return ChangeSet(_ASPECTS, frozenset(touched), changed=len(touched))

    def pairs_of(self, article: ArticleId) -> list[AlikePair]:
        """The pairs that an article is in, whatever a person said of them; the closest first."""
        with self._database.reading() as connection:
            pairs = pairs_touching(connection, [article])
        order = list(ReprintKind)
        pairs = [pair for pair in pairs if pair.kind is not None or pair.verdict]
        return sorted(pairs, key=lambda pair: (order.index(kind_of(pair)), -pair.score))

    def parted(self, limit: int) -> list[AlikePair]:
        """Pairs that a person parted, the latest articles first."""
        statement = (
            select(LikenessRow.__table__)
            .where(LikenessRow.verdict == Verdict.UNRELATED.value)
            .order_by(LikenessRow.second_id.desc(), LikenessRow.first_id.desc())
            .limit(limit)
        )
        with self._database.reading() as connection:
            return [pair_of(row) for row in connection.execute(statement)]

    def pairs_among(self, articles: Collection[ArticleId]) -> list[AlikePair]:
        """The pairs between any two of those articles."""
        with self._database.reading() as connection:
            return _among(connection, articles)

    # --- clusters

    def clusters(self, offset: int, limit: int) -> list[ReprintCluster]:
        """Clusters, the largest first."""
        statement = (
            select(ClusterRow.cluster_id)
            .group_by(ClusterRow.cluster_id)
            .order_by(func.count().desc(), ClusterRow.cluster_id)
        )
        with self._database.reading() as connection:
            ids = connection.scalars(statement.offset(offset).limit(limit)).all()
            return _clusters(connection, ids)

    def count_clusters(self) -> int:
        """How many clusters there are."""
        with self._database.reading() as connection:
            return connection.scalar(select(func.count(ClusterRow.cluster_id.distinct()))) or 0

    def cluster_of(self, article: ArticleId) -> ReprintCluster | None:
        """The cluster that an article is in."""
        wanted = select(ClusterRow.cluster_id).where(ClusterRow.article_id == article)
        with self._database.reading() as connection:
            found = _clusters(connection, connection.scalars(wanted).all())
        return found[0] if found else None

    def set_verdict(self, one: ArticleId, other: ArticleId, verdict: Verdict) -> ChangeSet:
        """Remember what a person says of two articles; one undoable event. Raises UserError."""
        return set_verdict(self._recorder, one, other, verdict)


_BODIES = Prepared(
    select(TextRow.id, TextRow.language, TextRow.reading_sha256, TextRow.received)
    .where(among(TextRow.id))
    .order_by(TextRow.id)
)
_COMPARABLE = Prepared(
    select(TextRow.id, TextRow.article_id, TextRow.side, TextRow.language, FingerprintRow.version)
    .join(FingerprintRow, FingerprintRow.text_id == TextRow.id)
    .where(TextRow.is_current == 1)
    .order_by(TextRow.id)
)
_PRINTS = Prepared(
    select(FingerprintRow.text_id, FingerprintRow.sentences, FingerprintRow.shingles)
    .where(among(FingerprintRow.text_id))
    .order_by(FingerprintRow.text_id)
)


def _drop_old(connection: Connection, texts: Collection[int]) -> None:
    """Make room for new fingerprints of texts; their articles are to be compared again."""
    mine = select(TextRow.article_id).where(one_of(TextRow.id, texts))
    articles = connection.scalars(mine.distinct()).all()
    forget_comparison(connection, articles)
    older = and_(one_of(TextRow.article_id, articles), TextRow.is_current == 0)
    connection.execute(
        delete(FingerprintRow).where(
            or_(
                one_of(FingerprintRow.text_id, texts),
                FingerprintRow.text_id.in_(select(TextRow.id).where(older)),
            )
        )
    )


def _forget(work: Work, articles: Collection[int]) -> None:
    """Forget what was found of the articles; of pairs with a verdict only what was found."""
    mine = or_(one_of(LikenessRow.first_id, articles), one_of(LikenessRow.second_id, articles))
    work.connection.execute(delete(LikenessRow).where(mine, *_UNSAID))
    work.connection.execute(update(LikenessRow).where(mine).values(kind="", score=0.0))


def _put(work: Work, pairs: Collection[AlikePair]) -> None:
    ids = {one for pair in pairs for one in (pair.first, pair.second)}
    there = set(work.connection.scalars(select(ArticleRow.id).where(one_of(ArticleRow.id, ids))))
    rows = [
        {
            "first_id": pair.first,
            "second_id": pair.second,
            "kind": pair.kind.value if pair.kind else "",
            "score": pair.score,
        }
        for pair in pairs
        if pair.first in there and pair.second in there
    ]
    if rows:
        put = upsert(LikenessRow)
        found = {"kind": put.excluded.kind, "score": put.excluded.score}
        put = put.on_conflict_do_update(index_elements=["first_id", "second_id"], set_=found)
        work.connection.execute(put, rows)


_UNSAID = (LikenessRow.verdict == "", LikenessRow.event_id.is_(None))


def _stamp(work: Work, articles: Collection[int], version: int, stamp: int) -> None:
    texts = select(TextRow.id).where(one_of(TextRow.article_id, articles), TextRow.is_current == 1)
    work.connection.execute(
        update(FingerprintRow)
        .where(FingerprintRow.text_id.in_(texts), FingerprintRow.version % STAMP == version)
        .values(version=version + STAMP * stamp)
    )


def _among(connection: Connection, articles: Collection[int]) -> list[AlikePair]:
    statement = select(LikenessRow.__table__).where(
        one_of(LikenessRow.first_id, articles), one_of(LikenessRow.second_id, articles)
    )
    return [pair_of(row) for row in connection.execute(statement)]


def _clusters(connection: Connection, ids: Sequence[int]) -> list[ReprintCluster]:
    """The clusters of those ids, in their order."""
    members: dict[int, list[ArticleId]] = {one: [] for one in ids}
    rows = select(ClusterRow.cluster_id, ClusterRow.article_id).where(
        one_of(ClusterRow.cluster_id, ids)
    )
    for cluster, article in connection.execute(rows.order_by(ClusterRow.article_id)):
        members[cluster].append(ArticleId(article))
    titles = {row[0]: row[1] for row in connection.execute(_titles(members))}
    found = []
    for cluster, articles in members.items():
        pairs = [pair for pair in _among(connection, articles) if pair.joins]
        if not pairs:  # never: a cluster is made of pairs
            continue
        kind = closest([kind_of(pair) for pair in pairs])
        score = max(pair.score for pair in pairs if kind_of(pair) is kind)
        title = titles.get(articles[0], "")
        found.append(ReprintCluster(cluster, tuple(articles), kind, score, title))
    return found


def _titles(members: Mapping[int, Sequence[int]]) -> Select[int, str]:
    """(article, title) of the first articles; the translation's title comes last and wins."""
    firsts = [articles[0] for articles in members.values() if articles]
    return (
        select(TextRow.article_id, shown_title())
        .where(one_of(TextRow.article_id, firsts), TextRow.is_current == 1)
        .order_by(TextRow.article_id, TextRow.side)
    )
