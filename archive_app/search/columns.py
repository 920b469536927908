"""Facet values and sort keys of every article, in memory, following the store's facet sequence."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Set
from functools import cached_property, lru_cache

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, FacetValue, Filters
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import ColumnRow
from archive_app.domain.ports import IndexFeed
from archive_app.domain.searching import Sort
from archive_app.text.fold import fold_text

_DATE = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
_RANGE = re.compile(f"(?P<first>{_DATE})?(?P<dots>\\.\\.)?(?P<last>{_DATE})?")
_FIRST_KEY, _LAST_KEY = "0000-00-00", "9999-99-99"
_COMPARED = re.compile(f"(?P<sign>[<>]=?)(?P<date>{_DATE})")


class Columns:
    """One consistent state of all columns; never changes once made."""

    def __init__(
        self,
        rows: Mapping[ArticleId, ColumnRow],
        values: Mapping[Facet, Mapping[str, Set[ArticleId]]],
        head: int = 0,
    ) -> None:
        self.rows = rows
        self.head = head  # the store's facet sequence that this state shows
        self._values = values

    @cached_property
    def ids(self) -> frozenset[ArticleId]:
        """Every article."""
        return frozenset(self.rows)

    def values(self, facet: Facet) -> Collection[str]:
        """The distinct values of a facet, without "(none)"."""
        return self._values.get(facet, {}).keys()

    def any_value(self, facet: Facet) -> Set[ArticleId]:
        """Articles that have a value of the facet."""
        return frozenset().union(*self._values.get(facet, {}).values())

    def with_value(self, facet: Facet, value: str) -> Set[ArticleId]:
        """Articles for which a filter value holds: the value itself, "(none)", a period of time.

        Else the values that are equal but for case, width and accents.
        """
        known = self._values.get(facet, {})
        if value in known:
            return known[value]
        if value == NONE_VALUE:
            return self.ids - self.any_value(facet)
        if facet is Facet.DATE and (period := read_period(value)):
            return self.in_period(*period)
        folded = fold_text(value).strip()
        return self.with_any(facet, lambda one: folded_value(one) == folded)

    def with_any(self, facet: Facet, wanted: Callable[[str], bool]) -> Set[ArticleId]:
        """Articles with a value for which ``wanted`` holds."""
        known = self._values.get(facet, {})
        return frozenset().union(*(ids for value, ids in known.items() if wanted(value)))

    def in_period(self, first: str, last: str) -> Set[ArticleId]:
        """Articles surely dated between two keys: of a lone year, the whole year must be inside."""
        return {
            article
            for article, row in self.rows.items()
            if row.date_key and first <= row.date_key and _latest(row.date_key) <= last
        }

    def chosen(self, choice: Choice, facet: Facet, among: Set[ArticleId]) -> Set[ArticleId]:
        """Those of ``among`` that a choice of one facet lets through."""
        if choice.include:
            wanted = frozenset().union(*(self.with_value(facet, one) for one in choice.include))
            among = among & wanted
        for value in choice.exclude:
            among = among - self.with_value(facet, value)
        return among

    def filtered(self, filters: Filters, among: Set[ArticleId]) -> Set[ArticleId]:
        """Those of ``among`` that all filters let through."""
        for facet, choice in filters.choices.items():
            among = self.chosen(choice, facet, among)
        return among

    def count(
        self, facet: Facet, matching: Set[ArticleId], filters: Filters, limit: int
    ) -> tuple[tuple[FacetValue, ...], int]:
        """Values of a facet with what a click on each would give, and how many values there are.

        ``matching`` are the hits of the query before any filter. This facet's own choice is left
        out; chosen values are always listed.
        """
        among = self.filtered(filters.without(facet), matching)
        counts: Counter[str] = Counter()
        none = 0
        for article in among:
            values = self.rows[article].values.get(facet, ())
            counts.update(set(values))
            none += not values
        if none:
            counts[NONE_VALUE] = none
        choice = filters.of(facet)
        missing = {
            value: len(among & self.with_value(facet, value))
            for value in choice.include | choice.exclude
            if value not in counts
        }
        ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        kept = ranked[:limit]
        kept += [item for item in ranked[limit:] if item[0] in choice.include | choice.exclude]
        kept = sorted([*kept, *missing.items()], key=lambda item: (-item[1], item[0]))
        return tuple(FacetValue(*item) for item in kept), len(counts) + len(missing)

    def ordered(self, ids: Iterable[ArticleId], sort: Sort) -> list[ArticleId]:
        """Articles in the order of ``sort``; relevance is the caller's business."""
        rank = self.rank(sort)
        return sorted(ids, key=rank.__getitem__)

    def rank(self, sort: Sort) -> Mapping[ArticleId, int]:
        """The place of every article in the order of ``sort``; relevance: newest first."""
        match sort:
            case Sort.OLDEST:
                return self._oldest
            case Sort.TITLE:
                return self._by_key(lambda row: row.title_key)
            case Sort.SOURCE:
                return self._by_key(lambda row: row.source_key)
            case Sort.ADDED:
                return {article: -article for article in self.rows}
            case _:
                return self._newest

    @cached_property
    def _newest(self) -> Mapping[ArticleId, int]:
        """Newest first, undated last, then by id: sorting twice keeps the order of ids."""
        by_id = sorted(self.rows)
        newest = sorted(by_id, key=lambda article: self.rows[article].date_key, reverse=True)
        return {article: place for place, article in enumerate(newest)}

    @cached_property
    def _oldest(self) -> Mapping[ArticleId, int]:
        oldest = sorted(
            self.rows, key=lambda article: (_last(self.rows[article].date_key), article)
        )
        return {article: place for place, article in enumerate(oldest)}

    def _by_key(self, key: Callable[[ColumnRow], str]) -> Mapping[ArticleId, int]:
        newest = self._newest
        ordered = sorted(
            self.rows, key=lambda article: (_last(key(self.rows[article])), newest[article])
        )
        return {article: place for place, article in enumerate(ordered)}


class LiveColumns:
    """Keeps the newest state of the columns; safe in any thread."""

    def __init__(self, feed: IndexFeed) -> None:
        self._feed = feed
        self._lock = threading.Lock()
        self._now = Columns({}, {})
        self._loaded = False

    def current(self) -> Columns:
        """The state of now: follows the store when it has moved on."""
        with self._lock:
            head = self._feed.facet_head()
            if self._loaded and head == self._now.head:
                return self._now
            # A sequence that went back belongs to another history: read everything again.
            known = self._now if self._loaded and head > self._now.head else Columns({}, {})
            new_head, rows, removed = self._feed.column_rows(known.head)
            self._now = changed(known, rows, removed, new_head)
            self._loaded = True
            return self._now

    def forget(self) -> None:
        """Read everything again next time: the library behind may be another one."""
        with self._lock:
            self._loaded = False
            self._now = Columns({}, {})


def changed(
    known: Columns, rows: Iterable[ColumnRow], removed: Iterable[ArticleId], head: int
) -> Columns:
    """A new state with some rows replaced and some gone; ``known`` stays as it is."""
    new = {row.id: row for row in rows}
    gone = set(removed) - new.keys()
    touched = new.keys() | gone
    all_rows = {article: row for article, row in known.rows.items() if article not in touched}
    values: dict[Facet, dict[str, Set[ArticleId]]] = {
        facet: dict(known._values.get(facet, {})) for facet in Facet
    }
    leaving: dict[tuple[Facet, str], set[ArticleId]] = {}
    coming: dict[tuple[Facet, str], set[ArticleId]] = {}
    for article in touched & known.rows.keys():
        _note(leaving, known.rows[article])
    for row in new.values():
        _note(coming, row)
    for facet, value in leaving.keys() | coming.keys():
        before = values[facet].get(value, frozenset())
        after = before - leaving.get((facet, value), set()) | coming.get((facet, value), set())
        if after:
            values[facet][value] = after
        else:
            values[facet].pop(value, None)
    return Columns(all_rows | new, values, head)


def read_period(text: str) -> tuple[str, str] | None:
    """First and last date key of ``2021-03``, ``2020-07..2021-09``, ``>=2021``; None for others."""
    text = fold_text(text).strip().replace("...", "..")
    if compared := _COMPARED.fullmatch(text):
        sign, date = compared["sign"], _padded(compared["date"])
        return {
            ">=": (date, _LAST_KEY),
            ">": (_latest(date) + "~", _LAST_KEY),  # "~" sorts behind every digit
            "<=": (_FIRST_KEY, _latest(date)),
            "<": (_FIRST_KEY, date[:-1] + "/"),  # "/" sorts just before the digits
        }[sign]
    found = _RANGE.fullmatch(text)
    if not found or not (found["first"] or found["last"]):
        return None
    if not found["dots"]:
        return (_padded(text), _latest(_padded(text))) if found["last"] is None else None
    first, last = found["first"], found["last"]
    return (
        _padded(first) if first else _FIRST_KEY,
        _latest(_padded(last)) if last else _LAST_KEY,
    )


@lru_cache(maxsize=100_000)
def folded_value(value: str) -> str:
    """A facet value as it is compared."""
    return fold_text(value).strip()


def _note(into: dict[tuple[Facet, str], set[ArticleId]], row: ColumnRow) -> None:
    for facet, values in row.values.items():
        for value in values:
            into.setdefault((facet, value), set()).add(row.id)


def _last(key: str) -> tuple[bool, str]:
    """Sorts the empty key last."""
    return not key, key


def _padded(date: str) -> str:
    """The earliest key of a year, a month or a day."""
    return date + "-00-00"[len(date) - 4 :] if len(date) < 10 else date


def _latest(key: str) -> str:
    """The latest day that a key with unknown parts may stand for."""
    return key.replace("-00", "-99")
