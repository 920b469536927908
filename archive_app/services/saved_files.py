"""Saved searches as a file that can be shared: small JSON, read with care."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import ArchiveError, UserError
from archive_app.domain.saved_records import search_of, search_record
from archive_app.domain.saved_searches import SavedSearch, name_key
from archive_app.services.saved_searches import SavedSearchService

SUFFIX = ".archive-search"
_FORMAT = "archive-browser saved searches"
_LARGEST = 10_000_000  # bytes
_ADVICE = "Choose a file that was saved by “Save as a file” of saved searches."


@dataclass(frozen=True, slots=True)
class Taken:
    """What comes of a file: searches under their new names, and names that were there just so."""

    added: tuple[SavedSearch, ...]
    known: tuple[str, ...]


def write_searches(searches: Sequence[SavedSearch], path: Path) -> None:
    """Write a file, whole or not at all; raises UserError when it can't be written."""
    record = {"format": _FORMAT, "version": 1, "searches": [search_record(s) for s in searches]}
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as problem:
        part.unlink(missing_ok=True)
        raise UserError(
            f"{path.name} can't be written: {problem.strerror or problem}.",
            "Choose another folder.",
        ) from problem


def read_searches(path: Path) -> list[SavedSearch]:
    """The searches in a file; raises UserError when it isn't such a file."""
    try:
        if path.stat().st_size > _LARGEST:
            raise UserError(f"{path.name} is too big to be a list of searches.", _ADVICE)
        record = json.loads(path.read_text(encoding="utf-8-sig"))
        return _searches(record)
    except OSError as problem:
        raise UserError(
            f"{path.name} can't be read: {problem.strerror or problem}.", "Choose another file."
        ) from problem
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise UserError(f"{path.name} holds no saved searches.", _ADVICE) from problem


def plan_searches(found: Sequence[SavedSearch], known: Sequence[SavedSearch]) -> Taken:
    """What of a file would be kept beside what is there: a name that is taken gets a number."""
    there = {name_key(search.name): search for search in known}
    added: list[SavedSearch] = []
    same: list[str] = []
    for search in found:
        like = there.get(name_key(search.name))
        if like is not None and _alike(like, search):
            same.append(like.name)
            continue
        name, number = search.name, 2
        while name_key(name) in there:
            name, number = f"{search.name} ({number})", number + 1
        kept = replace(search, name=name)
        there[name_key(name)] = kept
        added.append(kept)
    return Taken(tuple(added), tuple(same))


def take_searches(path: Path, service: SavedSearchService) -> tuple[Taken, ChangeSet]:
    """Keep what a file holds, as one edit. Raises UserError, with nothing kept, when it can't be
    read."""
    taken = plan_searches(read_searches(path), service.all())
    return taken, service.add(taken.added)


def _searches(record: Any) -> list[SavedSearch]:
    if record["format"] != _FORMAT:
        raise ValueError("another kind of file")
    try:
        return [search_of(one) for one in record["searches"]]
    except ArchiveError as problem:
        raise ValueError(str(problem)) from problem


def _alike(one: SavedSearch, other: SavedSearch) -> bool:
    """Whether two find and show the same; where they are listed doesn't matter."""
    return _bare(one) == _bare(other)


def _bare(search: SavedSearch) -> SavedSearch:
    return replace(
        search, name="", created_at="", folder="", description="", pinned=False, looked=0
    )
