"""Alignment of an archive: links of sentences, kept in step with it, and what people change."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from archive_app.domain.alignment import Alignment, AlignmentEdit
from archive_app.domain.alignment_ports import (
    AlignableArticle,
    AlignedArticle,
    AlignmentStore,
    LinkCounts,
    LinksFollowed,
)
from archive_app.domain.articles import Article, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.pace import pace_in_words
from archive_app.domain.reading import ReaderPage
from archive_app.text.alignment.fitting import fits

if TYPE_CHECKING:
    from archive_app.services.word_learning import WordLearning
    from archive_app.text.alignment.glosses import Dictionary

log = logging.getLogger(__name__)

ENGINE = "lexical-1"  # of the links made now; a new number when they would be made otherwise
_READ_AT_ONCE = 20  # articles
_KEEP_EVERY = 1.0  # seconds of work that a stop may cost
_Align = Callable[[Sequence[ArticleId]], Iterator[AlignedArticle]]
# What a fault of the aligner in one article looks like: it must not keep the others from links.
_FAULTS = (ValueError, LookupError, ArithmeticError, AssertionError, RecursionError)


class AlignmentService:
    """Links of the sentences of every article that has two sides."""

    def __init__(self, store: AlignmentStore) -> None:
        self._store = store
        self._dictionaries: dict[str, Dictionary] = {}

    def stored(self, article: Article) -> Alignment | None:
        """The links that are kept, if they are of the article's texts as given; no work."""
        found = self._store.get(article.id)
        return found if found is not None and fits(found, _texts_of(article)) else None

    def of(self, article: Article) -> Alignment | None:
        """The links of an article's texts as given: kept ones, else made now and not kept.

        None when a side is missing, or the aligner fails.
        """
        texts = _texts_of(article)
        if article.original is None or article.translation is None:
            return None
        found = self._store.get(article.id)
        if found is not None and fits(found, texts):
            return found
        languages = (article.original.language, article.translation.language)
        known = next(iter(self._store.read([article.id])), None)
        if known is None or known.texts != texts:  # another version is shown than the current one
            known = AlignableArticle(article.id, languages, texts, ("", ""))
        return self._tried(known)

    def edit(self, article: ArticleId, edit: AlignmentEdit) -> ChangeSet:
        """Carry out what a person asks of links as :meth:`of` gives them; undoable.

        Raises UserError when the step isn't possible.
        """
        if self._store.get(article) is None:
            self._store.put(list(self._all_aligned([article])), ENGINE)
        return self._store.edit(article, edit)

    def waiting(self) -> int:
        """How many articles have no links of their texts yet."""
        return self._store.count_waiting()

    def counts(self) -> LinkCounts:
        """How far the archive is aligned."""
        return self._store.counts()

    def refresh(self, ctx: JobContext) -> LinksFollowed:
        """Align every article anew; what people decided stays. Raises what follow raises."""
        self._store.reset()
        return self.follow(ctx)

    def follow(self, ctx: JobContext) -> LinksFollowed:
        """Align all articles that wait; kept every second. Raises Cancelled: then the rest waits.

        Other programs may write meanwhile: texts that were changed go on waiting.
        """
        from archive_app.services.word_learning import WordLearning

        learning = WordLearning(self._store)
        done = _Following(self._store, partial(self._all_aligned, learning=learning), ctx).run()
        gaining = learning.learn_late()
        self._dictionaries.clear()
        if not gaining:
            return done
        self._store.reset(gaining)
        again = _Following(self._store, self._all_aligned, ctx).run()
        return LinksFollowed(done.aligned, done.paired_anew + again.paired_anew)

    # --- inside

    def _all_aligned(
        self, articles: Sequence[ArticleId], learning: WordLearning | None = None
    ) -> Iterator[AlignedArticle]:
        """The articles aligned, one by one; those at which the aligner fails are left out."""
        for one in self._store.read(articles):
            if (alignment := self._tried(one)) is not None:
                yield AlignedArticle(one.id, one.hashes, alignment)
                if learning is not None:
                    learning.saw(one)
        if learning is not None and learning.learn_early():
            self._dictionaries.clear()

    def _tried(self, one: AlignableArticle) -> Alignment | None:
        try:
            return self._aligned(one)
        except _FAULTS as fault:
            log.warning("article %d can't be aligned: %s", one.id, type(fault).__name__)
            return None

    def _aligned(self, one: AlignableArticle) -> Alignment:
        # The aligner is loaded when it is needed: a library opens sooner without it.
        from archive_app.text.alignment.articles import align_article, carry_over
        from archive_app.text.alignment.given import align_within

        words = self._words(one.languages)
        original, translation = (one.texts[side] for side in Side)
        before = one.before
        if before is not None and one.texts_before != one.texts:
            return carry_over(before, one.texts_before, original, translation, one.languages, words)
        pinned = [link for link in before.links if link.is_fixed] if before is not None else []
        sentences = before.sentences if before is not None and pinned else None
        if one.given:
            return align_within(one.given, one.texts, one.languages, words, pinned, sentences)
        return align_article(original, translation, one.languages, words, pinned, sentences)

    def _words(self, languages: tuple[str, str]) -> Dictionary:
        """The dictionary of two languages, read once."""
        from archive_app.text.alignment.choosing import dictionary_for, pair_of

        pair = pair_of(languages)
        if pair not in self._dictionaries:
            self._dictionaries[pair] = dictionary_for(languages, self._store.lexicon)
        return self._dictionaries[pair]


class _Following:
    """One run over everything that waits."""

    def __init__(self, store: AlignmentStore, align: _Align, ctx: JobContext) -> None:
        self._store = store
        self._align = align
        self._ctx = ctx
        self._total = store.count_waiting()
        self._began = self._kept_at = monotonic()
        self._ready: list[AlignedArticle] = []
        self._seen = self._aligned = self._paired_anew = 0

    def run(self) -> LinksFollowed:
        """Align and keep; raises Cancelled when what was aligned is kept."""
        after = 0
        self._tell()
        try:
            while articles := self._store.waiting(_READ_AT_ONCE, after):
                for one in self._align(articles):
                    self._take(one)
                after = articles[-1]
        finally:
            self._keep()
        self._tell()
        return LinksFollowed(self._aligned, self._paired_anew)

    def _take(self, one: AlignedArticle) -> None:
        self._ready.append(one)
        self._seen += 1
        self._ctx.checkpoint()
        if monotonic() - self._kept_at >= _KEEP_EVERY:
            self._keep()
            self._tell()

    def _keep(self) -> None:
        ready, self._ready = self._ready, []
        if ready:
            change = self._store.put(ready, ENGINE)
            self._aligned += change.changed
            self._paired_anew += len(change.articles)
        self._kept_at = monotonic()

    def _tell(self) -> None:
        left = max(0, self._total - self._seen)
        pace = pace_in_words(self._seen, monotonic() - self._began, left=left)
        self._ctx.report(Progress(self._seen, self._total, "Linking sentences", pace))


def linked_as(page: ReaderPage, before: ReaderPage | None) -> ReaderPage:
    """A page without links with those of the page before, if it shows the same texts."""
    if page.alignment is not None or before is None or before.alignment is None:
        return page
    now, then = page.article, before.article
    if (now.id, now.original, now.translation) != (then.id, then.original, then.translation):
        return page
    article = replace(now, beads=then.beads)
    return replace(page, article=article, alignment=before.alignment, damage=before.damage)


def _texts_of(article: Article) -> dict[Side, tuple[str, ...]]:
    texts = (article.original, article.translation)
    return {
        text.side: tuple(paragraph.text for paragraph in text.paragraphs)
        for text in texts
        if text is not None
    }
