"""The store as an import sees it: batches, items, duplicates and new versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, func, insert, select, update

from archive_app.domain.articles import TextDraft
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.ids import ArticleId, BatchId, EventId
from archive_app.domain.import_batches import BatchState
from archive_app.domain.importing import BadItem, Companion, ItemResult, Outcome, SourceItem
from archive_app.store.events import Recorder, articles_in_words
from archive_app.store.identity import (
    content_sha256,
    home,
    is_named_by_file,
    speak_differently,
    text_sha256,
)
from archive_app.store.intake import Intake
from archive_app.store.tables import (
    ArticleRow,
    BatchRow,
    ContentRow,
    EventRow,
    ImportItemRow,
    TextRow,
)
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps, one_of, storable

_LISTED = 10_000  # a change set names its articles up to this number; beyond, it means "any"
_STORED = (Outcome.IMPORTED.value, Outcome.UPDATED.value)


class Imports:
    """``ImportStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def begin_batch(self, label: str, paths: Sequence[str]) -> BatchId:
        """Record that an import starts; its event is there from now on, should it be killed."""
        label = storable(label)
        with self._recorder.work() as work:
            row = {
                "label": label,
                "paths": dumps(list(paths)),
                "actor": self._recorder.actor,
                "started_at": work.at,
                "state": BatchState.RUNNING.value,
            }
            key = work.connection.execute(insert(BatchRow).values(**row)).inserted_primary_key
            assert key is not None
            batch = int(key[0])
            event = self._recorder.record(work, "import", f"Import of {label}", {"batch": batch})
            mine = update(BatchRow).where(BatchRow.id == batch)
            work.connection.execute(mine.values(event_id=event))
            work.commit()
        return BatchId(batch)

    def add_items(
        self, batch: BatchId, items: Sequence[SourceItem | BadItem]
    ) -> tuple[ItemResult, ...]:
        """Store the items in one transaction; nothing is stored when it raises."""
        with self._recorder.work() as work:
            intake = Intake(work, batch)
            judge = _Judge(work.connection, [i for i in items if isinstance(i, SourceItem)])
            results = tuple(_take(item, intake, judge) for item in items)
            intake.flush()
            work.commit()
        return results

    def finish_batch(self, batch: BatchId, *, stopped: bool) -> ChangeSet:
        """Record the end of an import; an import that stored nothing leaves no event."""
        with self._recorder.work() as work:
            row = work.connection.execute(
                select(BatchRow.label, BatchRow.event_id).where(BatchRow.id == batch)
            ).one()
            mine = update(BatchRow).where(BatchRow.id == batch)
            state = (BatchState.STOPPED if stopped else BatchState.DONE).value
            work.connection.execute(mine.values(finished_at=work.at, state=state))
            ids = _stored_by(work, batch)
            summary = f"Imported {articles_in_words(len(ids))} from {row.label}"
            if ids:
                _sum_up(work, row.event_id, summary)
            else:
                work.connection.execute(delete(EventRow).where(EventRow.id == row.event_id))
            work.commit()
        return ChangeSet(
            aspects=frozenset({Aspect.ARTICLES, Aspect.TEXTS, Aspect.NAMES, Aspect.TAGS}),
            articles=frozenset(ids if len(ids) <= _LISTED else ()),
            summary=summary,
            event=EventId(row.event_id) if ids else None,
            changed=len(ids),
        )


def _sum_up(work: Work, event: int, summary: str) -> None:
    work.connection.execute(update(EventRow).where(EventRow.id == event).values(summary=summary))


def _stored_by(work: Work, batch: int) -> list[ArticleId]:
    statement = select(ImportItemRow.article_id).where(
        ImportItemRow.batch_id == batch,
        ImportItemRow.outcome.in_(_STORED),
        ImportItemRow.article_id.is_not(None),
    )
    return [ArticleId(row) for row in work.connection.scalars(statement.distinct()) if row]


def _take(item: SourceItem | BadItem, intake: Intake, judge: _Judge) -> ItemResult:
    """Store one item; the result is also a line of the stored report."""
    file = storable(item.file)
    if isinstance(item, BadItem):
        result = ItemResult(file, item.record, Outcome.FAILED, storable(item.reason))
        sha256, raw = "", None
    else:
        result = _store(item, file, intake, judge)
        sha256 = item.raw.sha256
        raw = intake.raw_id(item) if result.outcome.value in _STORED else None
    intake.add_item(
        file=file,
        path=item.path_bytes,
        record=item.record,
        outcome=result.outcome.value,
        reason=result.reason,
        sha256=sha256,
        article_id=result.article,
        raw_object_id=raw,
    )
    if isinstance(item, SourceItem) and item.companion and raw is not None:
        _add_companion(item.companion, result, intake)
    return result


def _add_companion(second: Companion, result: ItemResult, intake: Intake) -> None:
    """A line of the report for the second file of an article, so that its bytes have a name."""
    intake.add_item(
        file=storable(second.file),
        path=second.path_bytes,
        record=0,
        outcome=Outcome.COMPANION.value,
        reason=f"It is one article with {result.file}.",
        sha256=second.raw.sha256,
        article_id=result.article,
        raw_object_id=intake.raw_id(second),
    )


def _store(item: SourceItem, file: str, intake: Intake, judge: _Judge) -> ItemResult:
    verdict = judge.judge(item)
    if verdict.outcome is Outcome.UPDATED:
        assert verdict.article is not None
        intake.update_article(verdict.article, item, verdict.new_texts, joins=verdict.joins)
        article = verdict.article
    elif verdict.outcome is Outcome.IMPORTED:
        article = intake.add_article(item, verdict.external_id)
    else:
        return ItemResult(file, item.record, verdict.outcome, verdict.reason, verdict.article)
    judge.remember(item, article, verdict.external_id)
    return ItemResult(file, item.record, verdict.outcome, verdict.reason, article)


@dataclass(frozen=True, slots=True)
class _Verdict:
    outcome: Outcome
    external_id: str
    article: ArticleId | None = None
    reason: str = ""
    new_texts: tuple[TextDraft, ...] = ()
    joins: bool = False  # it brings the side that the article lacks


@dataclass(slots=True)
class _Known:
    """An article under an external id: what its sides hold and have held, where it came from."""

    article: ArticleId
    texts: set[str] = field(default_factory=set)  # of all versions
    current: dict[str, str] = field(default_factory=dict)  # of each side
    languages: dict[str, str] = field(default_factory=dict)  # of each side
    home: str | bytes = ""


def _join(item: SourceItem, external_id: str, known: _Known) -> _Verdict:
    sides = " and the ".join(text.side.value for text in item.draft.texts)
    return _Verdict(
        Outcome.UPDATED,
        external_id,
        known.article,
        f"The {sides} of {external_id} was added.",
        item.draft.texts,
        joins=True,
    )


class _Judge:
    """Says of each item whether it is new, a duplicate or a new version; asks the store once."""

    def __init__(self, connection: Connection, items: Sequence[SourceItem]) -> None:
        self._connection = connection
        self._contents: dict[str, ArticleId] = {}
        self._known: dict[str, _Known] = {}
        self._load_contents([content_sha256(item.draft) for item in items])
        self._load_known(
            [storable(one) for item in items for one in (item.draft.external_id, *item.may_join)]
        )
        self._names: dict[ArticleId, str] = {}

    def judge(self, item: SourceItem) -> _Verdict:
        """The verdict; nothing is changed."""
        if item.must_join:
            return self._judge_joining(item)
        content = content_sha256(item.draft)
        external_id = storable(item.draft.external_id) or f"sha256-{content[:16]}"
        external_id, known = self._resolve(item, external_id)
        if known is not None:
            return self._judge_known(item, external_id, known, self._contents.get(content))
        if (twin := self._contents.get(content)) is not None:
            reason = f"The same content is here as {self._name(twin)}."
            return _Verdict(Outcome.DUPLICATE, external_id, twin, reason)
        return self._joined(item) or _Verdict(Outcome.IMPORTED, external_id)

    def remember(self, item: SourceItem, article: ArticleId, external_id: str) -> None:
        """The item was stored: later items of the same unit must see it."""
        self._contents.setdefault(content_sha256(item.draft), article)
        known = self._known.setdefault(external_id, _Known(article))
        known.current |= {text.side.value: text_sha256(text) for text in item.draft.texts}
        known.texts |= set(known.current.values())
        known.languages |= {text.side.value: text.language for text in item.draft.texts}
        known.home = home(storable(item.file), item.path_bytes)
        self._names[article] = external_id

    def _judge_known(
        self, item: SourceItem, external_id: str, known: _Known, twin: ArticleId | None
    ) -> _Verdict:
        """A text that differs from the current one is a new version, though it was here before.

        Only a record that was stored as a whole is the old file once more: files of all versions,
        imported again, change nothing.
        """
        new = tuple(
            text
            for text in item.draft.texts
            if text_sha256(text) != known.current.get(text.side.value)
        )
        if not new or twin == known.article:
            reason = f"The same content is here as {external_id}."
            return _Verdict(Outcome.DUPLICATE, external_id, known.article, reason)
        if not any(text.side in known.current for text in item.draft.texts):
            return _join(item, external_id, known)
        reason = f"A new version of {external_id}; the older one is kept."
        return _Verdict(Outcome.UPDATED, external_id, known.article, reason, new)

    def _joined(self, item: SourceItem) -> _Verdict | None:
        """The verdict on a file whose other side is here already under a name like its own."""
        here = home(storable(item.file), item.path_bytes)
        for name in item.may_join:
            known = self._known.get(storable(name))
            if known is None or known.home != here:
                continue
            if all(text_sha256(text) in known.texts for text in item.draft.texts):
                reason = f"The same content is here as {name}."
                return _Verdict(Outcome.DUPLICATE, storable(name), known.article, reason)
            if not any(text.side in known.current for text in item.draft.texts):
                return _join(item, storable(name), known)
        return None

    def _judge_joining(self, item: SourceItem) -> _Verdict:
        """The verdict on a side that a person gives to an article."""
        (name, *_) = (*map(storable, item.may_join), "")
        known = self._known.get(name)
        if known is None:
            reason = f"There is no article “{name}” that it could be added to."
            return _Verdict(Outcome.FAILED, name, reason=reason)
        if all(text_sha256(text) in known.texts for text in item.draft.texts):
            reason = f"The same content is here as {name}."
            return _Verdict(Outcome.DUPLICATE, name, known.article, reason)
        there = [text.side.value for text in item.draft.texts if text.side in known.current]
        if there:
            reason = f"“{name}” has its {' and its '.join(there)} already."
            return _Verdict(Outcome.FAILED, name, reason=reason)
        return _join(item, name, known)

    def _is_namesake(self, item: SourceItem, known: _Known) -> bool:
        """Whether only the id is the same: a text in another language is no new version.

        Nor is ``2020/a.txt`` one of ``2019/a.txt``, where the id is nothing but the file's name.
        """
        if any(
            speak_differently(text.language, known.languages.get(text.side, ""))
            for text in item.draft.texts
        ):
            return True
        if not is_named_by_file(item):
            return False
        if any(text_sha256(text) in known.texts for text in item.draft.texts):
            return False
        return home(storable(item.file), item.path_bytes) != known.home

    def _resolve(self, item: SourceItem, external_id: str) -> tuple[str, _Known | None]:
        """The article the item's id stands for, past namesakes; or a free id and None."""
        candidate, number = external_id, 2
        while (known := self._known.get(candidate)) and self._is_namesake(item, known):
            candidate, number = f"{external_id}~{number}", number + 1
            if candidate not in self._known:
                self._load_known([candidate])
        return candidate, known

    def _name(self, article: ArticleId) -> str:
        if article not in self._names:
            statement = select(ArticleRow.external_id).where(ArticleRow.id == article)
            self._names[article] = str(self._connection.scalar(statement))
        return self._names[article]

    def _load_contents(self, hashes: Sequence[str]) -> None:
        statement = select(ContentRow.sha256, ContentRow.article_id)
        for row in self._connection.execute(statement.where(one_of(ContentRow.sha256, hashes))):
            self._contents[row.sha256] = ArticleId(row.article_id)

    def _load_known(self, external_ids: Sequence[str]) -> None:
        mine = one_of(ArticleRow.external_id, external_ids)
        by_article: dict[int, _Known] = {}
        rows = self._connection.execute(select(ArticleRow.id, ArticleRow.external_id).where(mine))
        for row in rows:
            by_article[row.id] = self._known[row.external_id] = _Known(ArticleId(row.id))
        for text in self._connection.execute(
            select(
                TextRow.article_id,
                TextRow.content_sha256,
                TextRow.side,
                TextRow.language,
                TextRow.is_current,
            ).where(one_of(TextRow.article_id, by_article))
        ):
            known = by_article[text.article_id]
            known.texts.add(text.content_sha256)
            if text.is_current:
                known.current[text.side] = text.content_sha256
                known.languages[text.side] = text.language
        last = (
            select(func.max(ImportItemRow.id))
            .where(one_of(ImportItemRow.article_id, by_article), ImportItemRow.outcome.in_(_STORED))
            .group_by(ImportItemRow.article_id)
        )
        for origin, file, path in self._connection.execute(
            select(ImportItemRow.article_id, ImportItemRow.file, ImportItemRow.path).where(
                ImportItemRow.id.in_(last)
            )
        ):
            by_article[origin or 0].home = home(file, path)
