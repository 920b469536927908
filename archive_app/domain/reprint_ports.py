"""What the service of reprints asks of the store."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Protocol

from archive_app.domain.changes import ChangeSet
from archive_app.domain.ids import ArticleId, TextId
from archive_app.domain.reprints import (
    AlikePair,
    ComparableText,
    ReprintCluster,
    TextBody,
    TextPrints,
    Verdict,
)


class ReprintStore(Protocol):
    """Fingerprints, likeness and clusters of a library; safe in any thread."""

    def unread(self, version: int) -> list[TextId]:
        """Current texts without fingerprints of that version, or whose reading changed since."""

    def bodies(self, texts: Sequence[TextId]) -> list[TextBody]:
        """The bodies of those of ``texts`` that exist."""

    def keep(self, prints: Sequence[TextPrints], version: int) -> None:
        """Keep fingerprints; the texts count as not compared."""

    def comparable(self, version: int) -> list[ComparableText]:
        """Every current text with fingerprints of that version, by id."""

    def a_stamp(self, version: int) -> int:
        """How a text was compared, with fingerprints of that version; 0 when none was."""

    def count_not_compared(self, version: int) -> int:
        """How many current texts with fingerprints of that version were not compared."""

    def packed(self, texts: Sequence[TextId]) -> Mapping[TextId, tuple[bytes, bytes]]:
        """Sentences and shingles of those texts, as they were kept."""

    def count_prints(self) -> int:
        """How many texts have fingerprints."""

    def sketches(self, size: int) -> Iterator[tuple[TextId, ArticleId, bytes]]:
        """(text, its article, its ``size`` lowest sentences) of all current texts."""

    def shared_addresses(
        self, among: Collection[ArticleId], most: int
    ) -> Iterator[tuple[ArticleId, ...]]:
        """Articles with one URL, at least one of them ``among`` those; not of more than most."""

    def partners(self, articles: Collection[ArticleId]) -> frozenset[ArticleId]:
        """The articles that those were found to be like."""

    def put_compared(
        self,
        articles: Collection[ArticleId],
        pairs: Sequence[AlikePair],
        version: int,
        stamp: int,
    ) -> ChangeSet:
        """Replace what is known of ``articles`` by ``pairs``; what a person said stays.

        Their texts are compared under ``stamp`` from now on.
        """

    def clusters(self, offset: int, limit: int) -> list[ReprintCluster]:
        """Clusters, the largest first."""

    def count_clusters(self) -> int:
        """How many clusters there are."""

    def cluster_of(self, article: ArticleId) -> ReprintCluster | None:
        """The cluster that an article is in."""

    def pairs_of(self, article: ArticleId) -> list[AlikePair]:
        """The pairs that an article is in, whatever a person said of them; the closest first."""

    def parted(self, limit: int) -> list[AlikePair]:
        """Pairs that a person parted, the latest articles first."""

    def pairs_among(self, articles: Collection[ArticleId]) -> list[AlikePair]:
        """The pairs between any two of those articles."""

    def set_verdict(self, one: ArticleId, other: ArticleId, verdict: Verdict) -> ChangeSet:
        """Remember what a person says of two articles; one undoable event.

        Raises UserError when one of them isn't there, or both are one.
        """
