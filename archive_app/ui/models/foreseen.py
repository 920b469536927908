"""Rows as an edit that has just begun will leave them, shown until they are read anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from archive_app.domain.articles import ResultRow, ReviewStatus, TagLabel
from archive_app.domain.ids import TagId

Foreseen = Callable[[ResultRow], ResultRow]


def tagged(path: str, colour: str = "") -> Foreseen:
    """With the tag."""
    return partial(_tagged, TagLabel(TagId(0), path, colour))


def untagged(path: str) -> Foreseen:
    """Without the tag."""
    return partial(_untagged, path.casefold())


def marked(status: ReviewStatus) -> Foreseen:
    """With the status."""
    return partial(_marked, status)


def _tagged(tag: TagLabel, row: ResultRow) -> ResultRow:
    if any(one.path.casefold() == tag.path.casefold() for one in row.tags):
        return row
    return replace(row, tags=tuple(sorted((*row.tags, tag), key=lambda one: one.path.casefold())))


def _untagged(folded: str, row: ResultRow) -> ResultRow:
    return replace(row, tags=tuple(one for one in row.tags if one.path.casefold() != folded))


def _marked(status: ReviewStatus, row: ResultRow) -> ResultRow:
    return replace(row, status=status)
