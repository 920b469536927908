"""The next state of the columns, from the rows that changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np

from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import ColumnRow
from archive_app.search.facet_columns.arrays import Lists, Mask, Rows, offsets_of, spread
from archive_app.search.facet_columns.periods import Dates, read_days
from archive_app.search.facet_columns.row_codes import row_codes
from archive_app.search.facet_columns.row_ids import RowIds
from archive_app.search.facet_columns.state import Columns, FacetColumn
from archive_app.search.facet_columns.value_table import ValueTable

_DEAD = ColumnRow(ArticleId(0), {}, "", "", "")  # what is left of a removed article
_CODE_BITS = 32
_MOST_DEAD = 0.2  # of all rows


def changed(
    known: Columns, rows: Iterable[ColumnRow], removed: Iterable[ArticleId], head: int
) -> Columns:
    """A new state with some rows replaced and some gone; ``known`` stays as it is.

    Columns in which nothing is different are shared by both.
    """
    by_id = {row.id: row for row in rows}
    new = list(by_id.values())
    new_ids = np.fromiter(by_id, np.int64, len(by_id))
    gone_ids = np.asarray([one for one in removed if one not in by_id], np.int64)
    at, gone = known.rows_of(new_ids), known.rows_of(gone_ids)
    gone = np.unique(gone[gone >= 0])
    existing, added = np.flatnonzero(at >= 0), np.flatnonzero(at < 0)
    added = added[np.argsort(new_ids[added], kind="stable")]
    # Rows that are known, by row; then the new ones, by id.
    touched = np.concatenate((at[existing], gone))
    order = np.argsort(touched, kind="stable")
    sources = np.concatenate((existing, np.full(len(gone), -1)))[order]
    batch = [new[one] if one >= 0 else _DEAD for one in sources.tolist()]
    batch += [new[one] for one in added.tolist()]
    touched = touched[order]
    return Columns(
        known.row_ids.with_added(new_ids[added]),
        _alive(known.alive, at[existing], gone, len(added)),
        known.dates.edited(touched, read_days([row.date_key for row in batch])),
        known.titles.edited(touched, [row.title_key for row in batch]),
        known.sources.edited(touched, [row.source_key for row in batch]),
        _facets(known, touched, batch),
        head=head,
        orders=known.orders,
    )


def is_sparse(columns: Columns) -> bool:
    """So many rows are dead that the columns should be compacted."""
    return columns.article_count < (1 - _MOST_DEAD) * len(columns.alive)


def compacted(columns: Columns) -> Columns:
    """The same articles without dead rows, by id: articles get other rows."""
    by_id = columns.row_ids.ascending
    rows = by_id[columns.alive[by_id]]
    facets = {
        facet: FacetColumn(column.table, row_codes(column.codes.lists(rows), len(column.table)))
        for facet, column in columns.facets.items()
    }
    return Columns(
        RowIds(columns.ids[rows]),
        columns.alive[rows],
        Dates(columns.dates.days[rows]),
        columns.titles.taken(rows),
        columns.sources.taken(rows),
        facets,
        head=columns.head,
    )


def _alive(alive: Mask, existing: Rows, gone: Rows, added: int) -> Mask:
    if not added and not len(gone) and bool(alive[existing].all()):
        return alive
    after = np.concatenate((alive, np.ones(added, np.bool_)))
    after[existing] = True
    after[gone] = False
    return after


def _facets(known: Columns, touched: Rows, batch: Sequence[ColumnRow]) -> dict[Facet, FacetColumn]:
    facets = {}
    found = _found(batch)
    for facet, column in known.facets.items():
        table, lists = _numbered(column.table, *found[facet], len(batch))
        codes = column.codes.edited(touched, lists, len(table))
        same = table is column.table and codes is column.codes
        facets[facet] = column if same else FacetColumn(table, codes)
    return facets


def _found(batch: Sequence[ColumnRow]) -> dict[Facet, tuple[list[int], list[tuple[str, ...]]]]:
    """Per facet which rows of a batch have values, and what values."""
    found: dict[Facet, tuple[list[int], list[tuple[str, ...]]]] = {
        facet: ([], []) for facet in Facet
    }
    for at, row in enumerate(batch):
        for facet, values in row.values.items():
            if values:
                places, lists = found[facet]
                places.append(at)
                lists.append(values)
    return found


def _numbered(
    table: ValueTable, places: Sequence[int], values: Sequence[tuple[str, ...]], size: int
) -> tuple[ValueTable, Lists]:
    """The values of a batch of ``size`` rows as codes of a table that has them all."""
    numbers: dict[tuple[str, ...], int] = {}  # the same few combinations come again and again
    which = np.asarray([numbers.setdefault(one, len(numbers)) for one in values], np.int64)
    table = table.extended(chain.from_iterable(numbers))
    sizes = np.fromiter(map(len, numbers), np.int64, len(numbers))
    flat = chain.from_iterable(numbers)
    codes = np.fromiter(map(table.codes.__getitem__, flat), np.int64, int(sizes.sum()))
    # Each combination's codes in order and once: the number of the combination goes in front.
    packed = np.unique((np.repeat(np.arange(len(sizes)), sizes) << _CODE_BITS) | codes)
    kinds = np.bincount(packed >> _CODE_BITS, minlength=len(sizes))
    codes = packed & ((1 << _CODE_BITS) - 1)
    lengths = np.zeros(size, np.int64)
    lengths[np.asarray(places, np.int64)] = kinds[which]
    return table, Lists(lengths, codes[spread(offsets_of(kinds)[:-1][which], kinds[which])])
