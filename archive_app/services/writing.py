"""Writing by hand: new articles, and sides added to articles or replaced in them."""

from __future__ import annotations

import hashlib
import json
from contextlib import closing
from dataclasses import replace

from archive_app.domain.articles import Article, ArticleDraft, ReadingText, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.cleaning import CleaningView
from archive_app.domain.dates import Dating
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_batches import BatchState
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_ports import ImportStore
from archive_app.domain.importing import Companion, Outcome, RawObject, SourceItem
from archive_app.domain.ports import Clock, ReadStore
from archive_app.domain.writing import TypedArticle, TypedDrafts, TypedText

LABEL = "Typed by hand"
_FILE = "typed by hand"
_MEDIA_TYPE = "text/plain"


class WritingService:
    """Each act is a small import of its own, with its bytes, its report line and its undo."""

    def __init__(
        self, store: ImportStore, drafts: TypedDrafts, reads: ReadStore, clock: Clock
    ) -> None:
        self._store = store
        self._drafts = drafts
        self._reads = reads
        self._clock = clock

    def look(self, article: TypedArticle) -> CleaningView:
        """What cleaning finds in it so far; an empty view while there is no text.

        Raises UserError for a date that can't be read in one way.
        """
        from archive_app.services.cleaning_cards import view_of  # cleaning takes long to load

        if article.is_blank:
            return CleaningView((), {}, {})
        return view_of(self._drafts.typed(article))

    def add(self, article: TypedArticle) -> ChangeSet:
        """Keep a new article; ``articles`` of the answer holds its id.

        Raises UserError when it has no text, its date makes no sense, or it is here already.
        """
        if article.is_blank:
            raise UserError("There is no text to keep.", "Type or paste at least one of the two.")
        draft = replace(self._drafts.typed(article), external_id=self._name(article))
        return self._keep(_item(article, draft), f"Typed “{_title(draft)}”")

    def set_side(
        self, article: ArticleId, side: Side, text: str, *, title: str = "", language: str = ""
    ) -> ChangeSet:
        """Give an article a text on one side: it is added, or a new version where there is one.

        The older version is kept. Of the article itself only what it lacks is taken from the
        text. Raises UserError when the text is blank or the same as the one that is here, and
        when there is no such article.
        """
        typed = TypedText(text, title, language)
        if typed.is_blank:
            raise UserError("There is no text to keep.", "Type or paste one.")
        here = self._reads.article(article)
        is_original = side is Side.ORIGINAL
        whole = TypedArticle(original=typed) if is_original else TypedArticle(translation=typed)
        item = _item(whole, _beside(self._drafts.typed(whole), here))
        joins = (here.external_id,)
        is_new = _text_of(here, side) is None
        summary = f"{'Added' if is_new else 'Replaced'} the {side.value} of “{here.title}”"
        joined = replace(item, may_join=joins, must_join=True, may_replace=True)
        return self._keep(joined, summary)

    def _name(self, article: TypedArticle) -> str:
        """An id: the day, and a few digits that two articles of one day don't share."""
        words = json.dumps([article.original.text, article.translation.text])
        digits = hashlib.sha256(words.encode("ascii")).hexdigest()[:10]
        return f"typed-{self._clock.now():%Y%m%d}-{digits}"

    def _keep(self, item: SourceItem, summary: str) -> ChangeSet:
        with closing(self._store.dry_judge()) as judge:
            (verdict,) = judge.judge([item])
        if verdict.outcome not in (Outcome.IMPORTED, Outcome.UPDATED):
            raise UserError(verdict.reason)
        batch = self._store.begin_batch(LABEL, ImportPlan(()), shared=True)
        state, problem = BatchState.FAILED, "It could not be stored."
        try:
            (result,) = (
                one
                for one in self._store.add_items(batch, [item])
                if one.outcome is not Outcome.COMPANION
            )
            state, problem = BatchState.DONE, ""
        finally:
            change = self._store.end_batch(batch, state, problem, summary=summary)
        if result.article is None or result.outcome not in (Outcome.IMPORTED, Outcome.UPDATED):
            raise UserError(result.reason)
        return replace(change, articles=frozenset({result.article}))


def _item(article: TypedArticle, draft: ArticleDraft) -> SourceItem:
    """The record with the bytes of what was typed, one object a side."""
    raws = [
        RawObject(article.side(side).text.encode("utf-8", "replace"), _MEDIA_TYPE, "utf-8")
        for side in Side
        if not article.side(side).is_blank
    ]
    companion = Companion(raws[1], _FILE) if len(raws) == len(Side) else None
    return SourceItem(draft, raws[0], _FILE, companion=companion)


def _beside(draft: ArticleDraft, here: Article) -> ArticleDraft:
    """A draft of one side that leaves alone what is known of the article it belongs to."""
    return replace(
        draft,
        external_id=here.external_id,
        source=here.source or draft.source,
        section=here.section or draft.section,
        url=here.url or draft.url,
        dating=draft.dating if here.dating.date.is_unknown else Dating(),
    )


def _text_of(article: Article, side: Side) -> ReadingText | None:
    return article.original if side is Side.ORIGINAL else article.translation


def _title(draft: ArticleDraft) -> str:
    """The title that people see first: the translation's."""
    shown = draft.side(Side.TRANSLATION) or draft.side(Side.ORIGINAL)
    return shown.title if shown is not None else draft.external_id
