"""Walking the hits of an article, in its titles and its text: which is current, which is next."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from archive_app.domain.articles import Side
from archive_app.ui.reader.document import SIDES, Document, Hit


@dataclass(frozen=True, slots=True)
class TitleHit:
    """A hit in the title of a side."""

    side: Side
    start: int
    end: int
    term: int = 0


AnyHit = Hit | TitleHit


def hits_of(document: Document, sides: Iterable[Side]) -> tuple[AnyHit, ...]:
    """All hits as they are read: the titles as they stand in the head, then the text.

    The text's are those of ``sides``; titles are always shown.
    """
    return (*_title_hits(document), *document.hits(sides))


def best_hit(hits: Sequence[AnyHit]) -> int:
    """The number of the hit to open at; -1 without any.

    It is the first in the row of the text where most terms meet; a title's only without others.
    """
    terms: defaultdict[int, set[int]] = defaultdict(set)
    for hit in hits:
        if isinstance(hit, Hit):
            terms[hit.row].add(hit.term)
    if not terms:
        return 0 if hits else -1
    most = max(len(found) for found in terms.values())
    row = min(row for row, found in terms.items() if len(found) == most)
    return next(n for n, hit in enumerate(hits) if isinstance(hit, Hit) and hit.row == row)


class HitWalk:
    """Hits in reading order and the current one; the walk goes round."""

    def __init__(self, hits: tuple[AnyHit, ...] = (), *, index: int = -1) -> None:
        self.hits = hits
        self._index = index if index < len(hits) else -1

    @property
    def total(self) -> int:
        """How many hits there are."""
        return len(self.hits)

    @property
    def number(self) -> int:
        """The 1-based number of the current hit; 0 when there is none."""
        return self._index + 1

    @property
    def current(self) -> AnyHit | None:
        """The current hit."""
        return self.hits[self._index] if self._index >= 0 else None

    @property
    def in_text(self) -> tuple[Hit, ...]:
        """The hits that aren't in a title."""
        return tuple(hit for hit in self.hits if isinstance(hit, Hit))

    def step(self, step: int) -> AnyHit | None:
        """Go on by ``step`` (1 or -1), from the end to the beginning; the hit arrived at."""
        if not self.hits:
            return None
        at = self._index if self._index >= 0 else (-1 if step > 0 else 0)
        self._index = (at + step) % len(self.hits)
        return self.hits[self._index]

    def step_term(self, term: int, step: int = 1) -> AnyHit | None:
        """Go to the next hit of one term, round the end; None when it has none."""
        start = max(self._index, -1)
        for away in range(1, len(self.hits) + 1):
            at = (start + step * away) % len(self.hits)
            if self.hits[at].term == term:
                self._index = at
                return self.hits[at]
        return None

    def over(self, hits: tuple[AnyHit, ...]) -> HitWalk:
        """The same walk over the hits of another layout, at the same hit if it is shown there."""
        current = self.current
        if current in hits:
            return HitWalk(hits, index=hits.index(current))
        return HitWalk(hits, index=best_hit(hits))


def _title_hits(document: Document) -> Iterable[TitleHit]:
    page = document.page
    for side in reversed(SIDES):  # the translation's title is the larger one, above
        spans = page.title_marks.get(side, ())
        terms = page.title_terms.get(side, (0,) * len(spans))
        for span, term in zip(spans, terms, strict=True):
            yield TitleHit(side, span.start, span.end, term)
