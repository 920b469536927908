"""Orders of a result by one key or two: which belong together, and how they are written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from archive_app.domain.searching import SearchRequest, Sort

# Both ways of one key, the one of a first click first.
BOTH_WAYS: Final = (
    (Sort.RELEVANCE,),
    (Sort.NEWEST, Sort.OLDEST),
    (Sort.TITLE, Sort.TITLE_DOWN),
    (Sort.SOURCE, Sort.SOURCE_DOWN),
    (Sort.ADDED, Sort.ADDED_FIRST),
)
_WAYS: Final = {sort: ways for ways in BOTH_WAYS for sort in ways}
_NONE_ALIKE: Final = _WAYS[Sort.ADDED]  # every article was added at a place of its own


@dataclass(frozen=True, slots=True)
class Ordering:
    """What a list goes by, and what decides between articles that are equal by it, if anything.

    Make it with :meth:`of`, so that the second key means something.
    """

    sort: Sort = Sort.RELEVANCE
    then: Sort | None = None

    @classmethod
    def of(cls, sort: Sort, then: Sort | None = None) -> Ordering:
        """By ``sort``, then by ``then`` as far as that can decide anything."""
        return cls(sort, then if then is not None and may_follow(sort, then) else None)

    @classmethod
    def in_force(cls, request: SearchRequest) -> Ordering:
        """The order that a question asks for."""
        return cls.of(request.sort, request.then)

    @classmethod
    def read(cls, text: str) -> Ordering:
        """What :attr:`text` gave; orders that this version doesn't know are passed over."""
        known = {sort.value: sort for sort in Sort}
        sorts = [known[word] for word in text.split()[:2] if word in known]
        return cls.of(*sorts) if sorts else cls()

    @property
    def text(self) -> str:
        """The order as words for a file: ``source newest``."""
        return self.sort.value if self.then is None else f"{self.sort.value} {self.then.value}"

    def by(self, sort: Sort) -> Ordering:
        """By ``sort`` first; the second key stays when the first only turns round."""
        return Ordering.of(sort, self.then if same_key(sort, self.sort) else None)

    def turned(self, column: Sort) -> Ordering:
        """After a click: by this key, and the other way round when it was by this key before."""
        return self.by(reverse(self.sort) if same_key(column, self.sort) else column)

    def followed(self, column: Sort) -> Ordering:
        """After a click with Shift: this key is the second one, or turns round where it stands."""
        if same_key(column, self.sort):
            return Ordering.of(reverse(self.sort), self.then)
        if self.then is not None and same_key(column, self.then):
            return Ordering.of(self.sort, reverse(self.then))
        return Ordering.of(self.sort, column)


def reverse(sort: Sort) -> Sort:
    """The other way round; relevance has none and stays."""
    ways = _WAYS[sort]
    return ways[(ways.index(sort) + 1) % len(ways)]


def same_key(one: Sort, other: Sort) -> bool:
    """Whether two orders go by the same key, either way round."""
    return _WAYS[one] is _WAYS[other]


def may_follow(sort: Sort, then: Sort) -> bool:
    """Whether ``then`` can decide between articles that are equal by ``sort``."""
    return not same_key(sort, then) and sort not in _NONE_ALIKE
