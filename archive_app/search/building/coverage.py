"""What an index covers: how far it has read, and which articles a build has still to do.

Kept in the table of contents, so that it changes in the same step as the segments.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import Checkpoint
from archive_app.domain.ports import IndexFeed
from archive_app.search.analyser import fields

_MOST_BAD = 1000  # articles that can't be indexed kept by name; more are a fault of the program


@dataclass(frozen=True, slots=True)
class Stretch:
    """The article ids ``first`` to ``last``, of which ``count`` exist."""

    first: int
    last: int
    count: int

    def __contains__(self, article: object) -> bool:
        return isinstance(article, int) and self.first <= article <= self.last


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every article as it was at the checkpoint is covered, but those in the ``todo`` stretches.

    A build reads articles as they are when it comes to them; what changes after the checkpoint is
    followed later. ``counted`` is the sequence number at which the articles to do were counted.
    ``bad`` articles could not be indexed. ``stopped`` means that a person stopped the build.
    """

    checkpoint: Checkpoint
    todo: tuple[Stretch, ...] = ()
    counted: int = 0
    bad: tuple[tuple[ArticleId, str], ...] = ()
    reason: str = ""  # why the build began
    stopped: bool = False

    def __contains__(self, article: object) -> bool:
        """Whether that article is still to be built."""
        return any(article in one for one in self.todo)

    @classmethod
    def begun(cls, checkpoint: Checkpoint, ids: Sequence[ArticleId], reason: str) -> Self:
        """All of ``ids``, ascending, are to be built; the library stands at ``checkpoint``."""
        todo = (Stretch(ids[0], ids[-1], len(ids)),) if ids else ()
        return cls(checkpoint, todo, checkpoint.seq, reason=reason)

    def recounted(self, ids: Sequence[ArticleId], counted: int) -> Self:
        """The same with only those of ``ids``, all that exist now, ascending, left to be built."""
        return replace(self, todo=_counted(self.todo, ids), counted=counted)

    def left_of(self, ids: Sequence[ArticleId]) -> list[ArticleId]:
        """Those of ``ids``, ascending, that are still to be built."""
        left: list[ArticleId] = []
        for one in self.todo:
            start, end = _bounds(ids, one.first, one.last)
            left += ids[start:end]
        return left

    def without(
        self,
        built: Sequence[ArticleId],
        ids: Sequence[ArticleId],
        bad: Iterable[tuple[ArticleId, str]] = (),
    ) -> Self:
        """The same after ``built``, neighbours in ``ids`` as for ``recounted``, have been built."""
        first, last = built[0], built[-1]
        todo: list[Stretch] = []
        for one in self.todo:
            if one.last < first or last < one.first:
                todo.append(one)
            else:
                around = (Stretch(one.first, first - 1, 0), Stretch(last + 1, one.last, 0))
                todo += _counted(around, ids)
        return replace(self, todo=tuple(todo), bad=tuple(sorted({*self.bad, *bad}))[:_MOST_BAD])

    def pending(self, feed: IndexFeed, changed: int | None = None) -> int:
        """How many articles are not covered as they are now, or are gone and still there.

        Exact; too high by those that are removed in the very moment in which a build begins.
        ``changed`` is ``feed.pending`` of the checkpoint for who has asked already.
        """
        if changed is None:
            changed = feed.pending(self.checkpoint.seq)
        waiting = sum(one.count for one in self.todo)
        if not (changed and waiting):
            return changed + waiting
        # An article that changed while the build had not come to it would be counted twice.
        moved = feed.changes(self.checkpoint.seq, changed + 1)
        gone = moved.removed
        if self.counted != self.checkpoint.seq:
            gone = feed.changes(self.counted, changed + 1).removed
        return changed + waiting - sum(one in self for one in (*moved.articles, *gone))

    def to_json(self) -> dict[str, Any]:
        """Plain values for the table of contents."""
        return {
            "library": self.checkpoint.library,
            "schema": self.checkpoint.schema,
            "seq": self.checkpoint.seq,
            "token": self.checkpoint.token.hex(),
            "todo": [[one.first, one.last, one.count] for one in self.todo],
            "counted": self.counted,
            "bad": [[article, why] for article, why in self.bad],
            "reason": self.reason,
            "stopped": self.stopped,
        }

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Self:
        """Read what ``to_json`` writes; raises ValueError."""
        try:
            return cls(
                Checkpoint(
                    library=str(content["library"]),
                    schema=str(content["schema"]),
                    seq=int(content["seq"]),
                    token=bytes.fromhex(content["token"]),
                ),
                tuple(Stretch(int(a), int(b), int(count)) for a, b, count in content["todo"]),
                int(content["counted"]),
                tuple((ArticleId(int(one)), str(why)) for one, why in content["bad"]),
                str(content["reason"]),
                bool(content["stopped"]),
            )
        except (KeyError, TypeError) as problem:
            raise ValueError("the table of contents says nothing of what is covered") from problem


def _counted(stretches: Iterable[Stretch], ids: Sequence[ArticleId]) -> tuple[Stretch, ...]:
    """The stretches with any of ``ids``, each with how many."""
    counts = [(one, *_bounds(ids, one.first, one.last)) for one in stretches]
    return tuple(replace(one, count=end - start) for one, start, end in counts if end > start)


def _bounds(ids: Sequence[ArticleId], first: int, last: int) -> tuple[int, int]:
    """Where the ids from ``first`` to ``last`` begin and end in the ascending ``ids``."""
    return bisect_left(ids, first), bisect_right(ids, last)


def mismatch(checkpoint: Checkpoint, feed: IndexFeed) -> str:
    """Why an index must not answer for this library, or '' when it may."""
    if checkpoint.library != feed.library_uuid:
        return "The search index belongs to another library."
    if checkpoint.schema != fields.schema_id():
        return "The search index was made by another version of the program."
    known = feed.token(checkpoint.seq) if checkpoint.seq else b""
    if known != checkpoint.token:
        return "The library is not the one that was indexed: it may have been restored."
    return ""
