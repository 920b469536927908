"""Walking the hits of an article: which is the current one, which comes next."""

from __future__ import annotations

from archive_app.ui.reader.document import Hit


class HitWalk:
    """Hits in reading order and the current one; the walk goes round."""

    def __init__(self, hits: tuple[Hit, ...] = (), *, index: int = -1) -> None:
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
    def current(self) -> Hit | None:
        """The current hit."""
        return self.hits[self._index] if self._index >= 0 else None

    def step(self, step: int) -> Hit | None:
        """Go on by ``step`` (1 or -1), from the end to the beginning; the hit arrived at."""
        if not self.hits:
            return None
        at = self._index if self._index >= 0 else (-1 if step > 0 else 0)
        self._index = (at + step) % len(self.hits)
        return self.hits[self._index]

    def step_term(self, term: int, step: int = 1) -> Hit | None:
        """Go to the next hit of one term, round the end; None when it has none."""
        start = max(self._index, -1)
        for away in range(1, len(self.hits) + 1):
            at = (start + step * away) % len(self.hits)
            if self.hits[at].term == term:
                self._index = at
                return self.hits[at]
        return None

    def over(self, hits: tuple[Hit, ...]) -> HitWalk:
        """The same walk over the hits of another layout, at the same hit if it is shown there."""
        current = self.current
        if current in hits:
            return HitWalk(hits, index=hits.index(current))
        return HitWalk(hits, index=0 if hits else -1)
