"""Reprints: which articles are alike, kept in step with the archive, and what people say of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property

from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.ports import WriterLock
from archive_app.domain.reprint_ports import ReprintStore
from archive_app.domain.reprints import (
    AlikePair,
    ComparableText,
    Followed,
    ReprintCluster,
    ReprintKind,
    TextPrints,
    Verdict,
)
from archive_app.services.reprint_limits import limits_of, rounded, stamp_of
from archive_app.services.reprint_pairs import article_kind, language_of
from archive_app.text.fingerprints import (
    DEFAULT_LIMITS,
    FINGERPRINT_VERSION,
    Fingerprints,
    Limits,
    Pair,
    fingerprint,
)
from archive_app.text.packed_prints import Packed, pack, unpack
from archive_app.text.reprints import alike_among

_READ_AT_ONCE = 500  # texts a transaction
_PACKED_AT_ONCE = 5000
_MOST_OF_AN_ADDRESS = 12  # articles: an address that more share is that of a site


class ReprintService:
    """Finds reprints, excerpts and other translations; nothing is merged, hidden or deleted."""

    def __init__(
        self,
        store: ReprintStore,
        lock: WriterLock,
        preferred: Callable[[], Limits] = lambda: DEFAULT_LIMITS,
    ) -> None:
        """``preferred`` are the limits of an archive that has not been compared yet."""
        self._store = store
        self._lock = lock
        self._preferred = preferred

    def limits(self) -> Limits:
        """From which scores on texts count as alike: as compared last, or as a person prefers."""
        return self._in_force() or rounded(self._preferred())

    def waiting(self) -> int:
        """How many texts have not been read for this since they came or changed."""
        return len(self._store.unread(FINGERPRINT_VERSION))

    def keep_up(self, ctx: JobContext, most: int) -> Followed | None:
        """Follow if the archive was compared before and no more than ``most`` texts wait.

        None when nothing was done. Raises what :meth:`follow` raises.
        """
        if self._in_force() is None:
            return None
        waiting = self.waiting() + self._store.count_not_compared(FINGERPRINT_VERSION)
        return self.follow(ctx) if 0 < waiting <= most else None

    def follow(
        self, ctx: JobContext, *, limits: Limits | None = None, anew: bool = False
    ) -> Followed:
        """Read what is new or changed and compare it with everything; ``anew`` compares all.

        Without ``limits`` those of the last time hold. Others compare all, too; so does an
        archive that has grown by half, for then other phrases are stock phrases. Raises
        Cancelled: what was read is kept. Raises LibraryBusy while something else writes.
        """
        limits = rounded(limits) if limits else self.limits()
        with self._lock.hold():
            read = self._read(ctx)
            return self._compare(ctx, limits, read, anew=anew)

    def clusters(self, offset: int = 0, limit: int = 100) -> list[ReprintCluster]:
        """Clusters, the largest first."""
        return self._store.clusters(offset, limit)

    def count_clusters(self) -> int:
        """How many clusters there are."""
        return self._store.count_clusters()

    def cluster_of(self, article: ArticleId) -> ReprintCluster | None:
        """The cluster that an article is in, or None."""
        return self._store.cluster_of(article)

    def of(self, article: ArticleId) -> list[AlikePair]:
        """The pairs that an article is in, those that a person parted too; the closest first."""
        return self._store.pairs_of(article)

    def parted(self, limit: int) -> list[AlikePair]:
        """Pairs of which a person said that they are not related; the latest articles first."""
        return self._store.parted(limit)

    def among(self, articles: Collection[ArticleId]) -> list[AlikePair]:
        """The pairs between any two of those articles."""
        return self._store.pairs_among(articles)

    def set_verdict(self, one: ArticleId, other: ArticleId, verdict: Verdict) -> ChangeSet:
        """Remember what a person says of two articles; undoable. Raises UserError."""
        return self._store.set_verdict(one, other, verdict)

    # --- following

    def _in_force(self) -> Limits | None:
        return limits_of(self._store.a_stamp(FINGERPRINT_VERSION))

    def _read(self, ctx: JobContext) -> int:
        """Make the fingerprints that are missing; committed every few hundred texts."""
        waiting = self._store.unread(FINGERPRINT_VERSION)
        for start in range(0, len(waiting), _READ_AT_ONCE):
            ctx.checkpoint()
            ctx.report(Progress(start, len(waiting), "Reading texts for reprints"))
            prints = []
            for body in self._store.bodies(waiting[start : start + _READ_AT_ONCE]):
                packed = pack(fingerprint(body.body, body.language))
                prints.append(TextPrints(body.text, body.mark, packed.sentences, packed.shingles))
            self._store.keep(prints, FINGERPRINT_VERSION)
        return len(waiting)

    def _compare(self, ctx: JobContext, limits: Limits, read: int, *, anew: bool) -> Followed:
        texts = self._store.comparable(FINGERPRINT_VERSION)
        stamp = stamp_of(limits, len(texts))
        changed = {text.article for text in texts if anew or text.stamp != stamp}
        if not changed:
            return Followed(read, 0, 0)
        ctx.report(Progress(0, len(changed), "Comparing articles"))
        fresh = changed | self._store.partners(changed)
        places = None
        if len(fresh) < len({text.article for text in texts}):
            places = [place for place, text in enumerate(texts) if text.article in fresh]
        stored = _Stored(self._store, texts, ctx)
        found = alike_among(stored, fresh=places, limits=limits)
        ctx.checkpoint()
        pairs = self._article_pairs(stored, found, limits)
        self._add_addresses(pairs, fresh)
        self._store.put_compared(changed, list(pairs.values()), FINGERPRINT_VERSION, stamp)
        ctx.report(Progress(len(changed), len(changed), "Comparing articles"))
        return Followed(read, len(changed), len(pairs))

    def _article_pairs(
        self, stored: _Stored, found: Sequence[Pair[int]], limits: Limits
    ) -> dict[tuple[ArticleId, ArticleId], AlikePair]:
        """Pairs of texts as pairs of articles."""
        by_articles: dict[tuple[ArticleId, ArticleId], list[Pair[int]]] = defaultdict(list)
        for pair in found:
            both = {stored.texts[pair.first].article, stored.texts[pair.second].article}
            if len(both) == 2:
                first, second = sorted(both)
                by_articles[first, second].append(pair)
        pairs: dict[tuple[ArticleId, ArticleId], AlikePair] = {}
        for (first, second), told in by_articles.items():
            kind_and_score = article_kind(
                {language_of(stored.texts[one.first].language): one for one in reversed(told)},
                stored.sides(first),
                stored.sides(second),
                stored.prints,
                limits,
            )
            if kind_and_score is not None:
                pairs[first, second] = AlikePair(first, second, *kind_and_score)
        return pairs

    def _add_addresses(
        self,
        pairs: dict[tuple[ArticleId, ArticleId], AlikePair],
        fresh: Collection[ArticleId],
    ) -> None:
        """Articles of one address that are not alike otherwise: never merged, but told."""
        for articles in self._store.shared_addresses(fresh, _MOST_OF_AN_ADDRESS):
            for at, second in enumerate(articles):
                for first in articles[:at]:
                    if first in fresh or second in fresh:
                        same = AlikePair(first, second, ReprintKind.SAME_URL, 0.0)
                        pairs.setdefault((first, second), same)


class _Stored:
    """``Texts`` of the store, by their places among all that can be compared."""

    def __init__(
        self, store: ReprintStore, texts: Sequence[ComparableText], ctx: JobContext
    ) -> None:
        self.texts = texts
        self._store = store
        self._ctx = ctx

    def __len__(self) -> int:
        return len(self.texts)

    def blocks(self) -> Iterator[Sequence[Packed]]:
        """All of them in order."""
        for start in range(0, len(self.texts), _PACKED_AT_ONCE):
            self._ctx.checkpoint()
            yield self._packed(self.texts[start : start + _PACKED_AT_ONCE])

    def some(self, places: Collection[int]) -> Mapping[int, Packed]:
        """Those at the given places."""
        read = self._packed([self.texts[place] for place in places])
        return dict(zip(places, read, strict=True))

    def _packed(self, texts: Sequence[ComparableText]) -> list[Packed]:
        read = self._store.packed([text.text for text in texts])
        # A text that went away meanwhile has nothing in common with any other.
        return [Packed(*read.get(text.text, (b"", b""))) for text in texts]

    def prints(self, places: Collection[int]) -> Mapping[int, Fingerprints]:
        """The fingerprints at the given places."""
        return {place: unpack(packed) for place, packed in self.some(places).items()}

    def sides(self, article: ArticleId) -> Mapping[str, int]:
        """{language: place} of an article's texts."""
        return self._sides[article]

    @cached_property
    def _sides(self) -> Mapping[ArticleId, Mapping[str, int]]:
        """Made when it is asked for: most often nothing is alike."""
        found: dict[ArticleId, dict[str, int]] = defaultdict(dict)
        for place, text in enumerate(self.texts):
            found[text.article].setdefault(language_of(text.language), place)
        return found
