"""What the columns must answer, counted one article after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from archive_app.domain.facets import NONE_VALUE, Choice, Facet, FacetValue, Filters
from archive_app.domain.histogram import DayCount, Histogram
from archive_app.domain.indexing import ColumnRow
from archive_app.domain.periods import PARTIAL_VALUE
from archive_app.domain.searching import Sort
from archive_app.search.facet_columns import folded_value, read_period


@dataclass
class Reference:
    """Articles in a dictionary; every question goes through all of them."""

    rows: dict[int, ColumnRow] = field(default_factory=dict)

    def change(self, rows: Iterable[ColumnRow], removed: Iterable[int]) -> None:
        """Replace and remove articles."""
        new = {int(row.id): row for row in rows}
        for article in removed:
            self.rows.pop(article, None)
        self.rows |= new

    def values(self, facet: Facet) -> set[str]:
        return {value for row in self.rows.values() for value in row.values.get(facet, ())}

    def with_any(self, facet: Facet, wanted: Callable[[str], bool]) -> set[int]:
        return {
            article
            for article, row in self.rows.items()
            if any(wanted(value) for value in row.values.get(facet, ()))
        }

    def with_value(self, facet: Facet, value: str) -> set[int]:
        if value in self.values(facet):
            return self.with_any(facet, value.__eq__)
        if value == NONE_VALUE:
            return self.rows.keys() - self.with_any(facet, lambda _: True)
        if facet is Facet.DATE and value == PARTIAL_VALUE:
            return {at for at, row in self.rows.items() if row.date_key.endswith("-00")}
        if facet is Facet.DATE and (period := read_period(value)):
            return self.in_period(period.first, period.last)
        return self.with_any(facet, lambda one: folded_value(one) == folded_value(value))

    def in_period(self, first: int, last: int) -> set[int]:
        return {
            article
            for article, row in self.rows.items()
            if row.date_key
            and first <= int(row.date_key.replace("-", ""))
            and int(row.date_key.replace("-00", "-99").replace("-", "")) <= last
        }

    def filtered(self, filters: Filters, among: set[int]) -> set[int]:
        for facet, choice in filters.choices.items():
            if choice.every:
                for value in choice.include:
                    among = among & self.with_value(facet, value)
            elif choice.include:
                among = among & set().union(*(self.with_value(facet, v) for v in choice.include))
            for value in choice.exclude:
                among = among - self.with_value(facet, value)
        return among

    def count(
        self, facet: Facet, matching: set[int], filters: Filters, limit: int
    ) -> tuple[tuple[FacetValue, ...], int]:
        choice: Choice = filters.of(facet)
        among = self.filtered(filters if choice.every else filters.without(facet), matching)
        counts: Counter[str] = Counter()
        for article in among:
            counts.update(set(self.rows[article].values.get(facet, ())) or {NONE_VALUE})
        chosen = choice.include | choice.exclude
        missing = {
            v: len(self.filtered(clicked(filters, facet, v), matching))
            for v in chosen
            if v not in counts
        }
        ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
        kept = ranked[:limit] + [item for item in ranked[limit:] if item[0] in chosen]
        kept = sorted([*kept, *missing.items()], key=lambda item: (-item[1], item[0]))
        return tuple(FacetValue(*item) for item in kept), len(counts) + len(missing)

    def histogram(self, matching: set[int], filters: Filters) -> Histogram:
        among = self.filtered(filters.without(Facet.DATE), matching)
        total = Counter(int(row.date_key.replace("-", "") or 0) for row in self.rows.values())
        some = Counter(int(self.rows[one].date_key.replace("-", "") or 0) for one in among)
        return Histogram(tuple(DayCount(day, some[day], total[day]) for day in sorted(total)))

    def ordered(self, scores: dict[int, float], sort: Sort, then: Sort | None = None) -> list[int]:
        ties = self._by(Sort.NEWEST, scores, sorted(scores))
        if sort is Sort.OLDEST:
            ties = sorted(scores)
        if then is not None:
            ties = self.ordered(scores, then)
        return self._by(sort, scores, ties)

    def _by(self, sort: Sort, scores: dict[int, float], ties: list[int]) -> list[int]:
        """By one key; equal ones stay as they stand."""
        rows = self.rows
        match sort:
            case Sort.RELEVANCE:
                return sorted(ties, key=lambda one: -round(scores[one], 9))
            case Sort.NEWEST:
                return sorted(ties, key=lambda one: rows[one].date_key, reverse=True)
            case Sort.OLDEST:
                return sorted(ties, key=lambda one: _last(rows[one].date_key))
            case Sort.ADDED | Sort.ADDED_FIRST:
                return sorted(ties, reverse=sort is Sort.ADDED)
        name = "title_key" if sort in (Sort.TITLE, Sort.TITLE_DOWN) else "source_key"
        keyed = [one for one in ties if getattr(rows[one], name)]
        falls = sort in (Sort.TITLE_DOWN, Sort.SOURCE_DOWN)
        keyed.sort(key=lambda one: getattr(rows[one], name), reverse=falls)
        return keyed + [one for one in ties if not getattr(rows[one], name)]


def clicked(filters: Filters, facet: Facet, value: str) -> Filters:
    """The filters whose results the count of a value promises."""
    choice = filters.of(facet)
    only = Choice(frozenset({value}))
    if choice.every:
        only = Choice(choice.include | {value}, choice.exclude - {value}, every=True)
    return filters.with_choice(facet, only)


def _last(key: str) -> tuple[bool, str]:
    """Sorts the empty key last."""
    return not key, key
