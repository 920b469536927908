"""Links of sentences in the library: what waits for them, what is kept, and what people change."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from archive_app.domain.alignment import Alignment, AlignmentEdit, AlignmentStep
from archive_app.domain.alignment_ports import (
    AlignableArticle,
    AlignedArticle,
    LinkCounts,
    Translation,
)
from archive_app.domain.articles import Side
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, EventId
from archive_app.store.alignment_json import decode
from archive_app.store.alignment_rows import (
    ORIGINAL,
    TRANSLATION,
    ReadText,
    alignment_row,
    current_texts,
    fits,
    put_alignment_row,
    texts_of_hashes,
)
from archive_app.store.alignment_tables import AlignmentRow, LexiconRow
from archive_app.store.events import Recorder
from archive_app.store.pair_changes import pair_change, pairs_now
from archive_app.store.pairs import OURS, beads_of, with_given
from archive_app.store.realigning import dictionary_of, lexicon_of, replace_beads, row_of
from archive_app.store.tables import TextRow
from archive_app.store.unit_of_work import Work
from archive_app.store.values import one_of, storable

_LINKS = frozenset({Aspect.ALIGNMENT})
_DONE = {
    AlignmentStep.MERGE_NEXT: "Merged linked sentences",
    AlignmentStep.MERGE_PREVIOUS: "Merged linked sentences",
    AlignmentStep.SPLIT: "Split linked sentences",
    AlignmentStep.SHIFT_NEXT: "Moved a sentence to the next link",
    AlignmentStep.SHIFT_PREVIOUS: "Moved a sentence to the link before",
    AlignmentStep.UNLINK: "Unlinked sentences",
    AlignmentStep.VERIFY: "Verified linked sentences",
    AlignmentStep.UNVERIFY: "Took back that linked sentences are verified",
    AlignmentStep.AUTOMATIC: "Linked sentences automatically again",
}


class Alignments:
    """``AlignmentStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._database = recorder.database

    def get(self, article: ArticleId) -> Alignment | None:
        """The links; None when there are none, or none of the current texts."""
        mine = select(AlignmentRow.data).where(AlignmentRow.article_id == article, fits())
        with self._database.reading() as connection:
            data = connection.scalar(mine)
        return None if data is None else decode(data)

    def waiting(self, limit: int, after: int = 0) -> list[ArticleId]:
        """Articles behind ``after`` that have two sides and no links that fit them, by id."""
        statement = (
            select(ORIGINAL.article_id)
            .where(*_two_sides(), _waits(), ORIGINAL.article_id > after)
            .order_by(ORIGINAL.article_id)
            .limit(limit)
        )
        with self._database.reading() as connection:
            return [ArticleId(one) for one in connection.scalars(statement)]

    def count_waiting(self) -> int:
        """How many articles have two sides and no links that fit them."""
        with self._database.reading() as connection:
            return _count_waiting(connection)

    def counts(self) -> LinkCounts:
        """How far the alignment of the library is."""
        known = select(func.count(), func.coalesce(func.sum(AlignmentRow.fixed), 0)).where(
            AlignmentRow.waiting == 0
        )
        with self._database.reading() as connection:
            aligned, fixed = connection.execute(known).one()
            return LinkCounts(aligned, _count_waiting(connection), fixed)

    def read(self, articles: Sequence[ArticleId]) -> list[AlignableArticle]:
        """Those of ``articles`` that have two sides, to be aligned."""
        with self._database.reading() as connection:
            texts = current_texts(connection, articles)
            return [
                _alignable(connection, article, texts[article])
                for article in articles
                if len(texts.get(article, ())) == len(Side)
            ]

    def put(self, found: Sequence[AlignedArticle], engine: str) -> ChangeSet:
        """Keep links of texts that are still current; their pairs of paragraphs replace the old.

        Not an edit: nothing is to be undone. The change set holds the articles whose pairs are
        others now: only these are indexed anew. Links that a person fixed meanwhile stay.
        """
        with self._recorder.work() as work:
            texts = current_texts(work.connection, [one.id for one in found])
            kept = [one for one in found if _may_be_put(work, one, texts.get(one.id, {}))]
            moved = [one.id for one in kept if _put(work, one, engine, texts[one.id])]
            if moved:
                work.touch_texts(moved)
            work.commit()
        return ChangeSet(_LINKS, frozenset(moved), changed=len(kept))

    def edit(self, article: ArticleId, edit: AlignmentEdit) -> ChangeSet:
        """Carry out what a person asks of the links, as one undoable event.

        Raises UserError when the step isn't possible, or the article has no links now.
        """
        from archive_app.text.alignment.editing import apply_edit

        with self._recorder.work() as work:
            connection = work.connection
            row = alignment_row(connection, article)
            texts = current_texts(connection, [article]).get(article, {})
            if row is None or _hashes(texts) != (row["original_sha"], row["translation_sha"]):
                raise UserError(
                    "These texts have no links of sentences.", "Open the article again."
                )
            paragraphs = {side: text.paragraphs for side, text in texts.items()}
            words = dictionary_of(connection, _languages(texts))
            before = decode(row["data"])
            after = apply_edit(before, edit, paragraphs, words)
            if after == before:
                return ChangeSet(_LINKS, summary="Nothing to change")
            stood = pairs_now(connection, article)
            put_alignment_row(connection, article, row_of(after, _hashes(texts), row["engine"]))
            moved = replace_beads(connection, article, after.beads, paragraphs)
            change = pair_change(stood, pairs_now(connection, article))
            summary = f"{_DONE[edit.step]} in 1 article"
            payload = {"ids": [int(article)], "step": edit.step.value}
            inverse = {"article": int(article), **change}
            event = self._recorder.record(work, "alignment.edit", summary, payload, inverse)
            if moved:
                work.touch_texts([article])
            work.commit()
        return ChangeSet(_LINKS, frozenset({article}), summary, EventId(event), changed=1)

    def reset(self, articles: Collection[ArticleId] | None = None) -> None:
        """Let articles, or all, wait for a new alignment; what people decided is carried over."""
        rows = update(AlignmentRow).values(waiting=1)
        if articles is not None:
            rows = rows.where(one_of(AlignmentRow.article_id, articles))
        with self._recorder.work() as work:
            work.connection.execute(rows)
            work.commit()

    def articles_of(self, languages: tuple[str, str]) -> list[ArticleId]:
        """Articles of two languages, whatever their scripts, that have links; by id."""
        statement = (
            select(ORIGINAL.article_id)
            .where(*_two_sides(), ~_waits())
            .where(_speaks(ORIGINAL, languages[0]), _speaks(TRANSLATION, languages[1]))
            .order_by(ORIGINAL.article_id)
        )
        with self._database.reading() as connection:
            return [ArticleId(one) for one in connection.scalars(statement)]

    def lexicon(self, pair: str) -> list[Translation]:
        """The words learned for a pair of languages, as "en-ru"."""
        with self._database.reading() as connection:
            return lexicon_of(connection, pair)

    def put_lexicon(self, pair: str, words: Sequence[Translation]) -> None:
        """Replace the words learned for a pair of languages."""
        rows = {
            (storable(source), storable(target)): float(score) for source, target, score in words
        }
        with self._recorder.work() as work:
            work.connection.execute(delete(LexiconRow).where(LexiconRow.pair == pair))
            if rows:
                work.connection.execute(
                    insert(LexiconRow),
                    [
                        {"pair": pair, "source": source, "target": target, "score": score}
                        for (source, target), score in rows.items()
                    ],
                )
            work.commit()


# --- inside


def _two_sides() -> tuple[ColumnElement[bool], ...]:
    return (
        ORIGINAL.side == Side.ORIGINAL.value,
        ORIGINAL.is_current == 1,
        TRANSLATION.article_id == ORIGINAL.article_id,
        TRANSLATION.side == Side.TRANSLATION.value,
        TRANSLATION.is_current == 1,
    )


def _waits() -> ColumnElement[bool]:
    """Hashes are not compared: ``waiting`` is kept true by every edit, and costs no reading."""
    return ~exists().where(
        AlignmentRow.article_id == ORIGINAL.article_id, AlignmentRow.waiting == 0
    )


def _speaks(text: type[TextRow], language: str) -> ColumnElement[bool]:
    base = language.partition("-")[0]
    return or_(text.language == base, text.language.startswith(f"{base}-", autoescape=True))


def _count_waiting(connection: Connection) -> int:
    statement = select(func.count()).select_from(ORIGINAL).join(TRANSLATION, _two_sides()[2])
    return connection.scalar(statement.where(*_two_sides(), _waits())) or 0


def _alignable(
    connection: Connection, article: ArticleId, texts: dict[Side, ReadText]
) -> AlignableArticle:
    row = alignment_row(connection, article)
    before = {}
    if row is not None:
        hashes = dict(zip(Side, (row["original_sha"], row["translation_sha"]), strict=True))
        before = texts_of_hashes(connection, article, hashes)
    is_known = row is not None and len(before) == len(Side)
    return AlignableArticle(
        article,
        _languages(texts),
        {side: texts[side].paragraphs for side in Side},
        _hashes(texts),
        tuple(bead for bead in beads_of(connection, article) if bead.method not in OURS),
        decode(row["data"]) if row is not None and is_known else None,
        before if is_known else {},
    )


def _languages(texts: dict[Side, ReadText]) -> tuple[str, str]:
    return texts[Side.ORIGINAL].language, texts[Side.TRANSLATION].language


def _hashes(texts: dict[Side, ReadText]) -> tuple[str, str]:
    """Of both texts; '' for one that is missing."""
    first, second = (texts[side].sha256 if side in texts else "" for side in Side)
    return first, second


def _may_be_put(work: Work, one: AlignedArticle, texts: dict[Side, ReadText]) -> bool:
    """Whether the texts are still those that were aligned, and still wait."""
    if _hashes(texts) != one.hashes:
        return False
    done = select(AlignmentRow.article_id).where(
        AlignmentRow.article_id == one.id, AlignmentRow.waiting == 0, fits()
    )
    return work.connection.scalar(done) is None


def _put(work: Work, one: AlignedArticle, engine: str, texts: dict[Side, ReadText]) -> bool:
    """Whether other paragraphs belong together now."""
    connection = work.connection
    put_alignment_row(connection, one.id, row_of(one.alignment, one.hashes, engine))
    given = [bead for bead in beads_of(connection, one.id) if bead.method not in OURS]
    beads = with_given(one.alignment.beads, given)
    return replace_beads(connection, one.id, beads, {side: texts[side].paragraphs for side in Side})
