"""What the palette offers, as data, and how offers are chosen and put in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive_app.ui.palette.matching import Match, best_match

MOST_OF_A_GROUP = 7


class Group(StrEnum):
    """Groups in the order of the list."""

    RECENT = "recent"  # done before
    CURRENT = "current"  # on the article at hand
    COMMAND = "command"
    SEARCH = "search"
    TAG = "tag"
    NAME = "name"
    ARTICLE = "article"
    ARCHIVE = "archive"
    SETTING = "setting"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. ``key`` tells it from all others; ``blocked`` says in words why it can't be run."""

    key: str
    group: Group
    label: str
    icon: str
    run: Callable[[], None]
    detail: str = ""
    keys: str = ""
    also: tuple[str, ...] = ()  # other words by which it is found
    blocked: str = ""
    found_elsewhere: bool = False  # what was typed was compared already


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, without the sign before it that asks for one kind of thing."""

    text: str
    groups: frozenset[Group]
    sign: str = ""

    @classmethod
    def of(cls, text: str) -> Typed:
        """Read a text: ``>`` asks for commands, ``#`` tags, ``@`` names, ``:`` an article."""
        bare = text.lstrip()
        asked = _SIGNS.get(bare[:1])
        if asked is None:
            return cls(" ".join(text.split()), frozenset(Group))
        return cls(" ".join(bare[1:].split()), asked, bare[0])


_SIGNS = {
    ">": frozenset({Group.CURRENT, Group.COMMAND, Group.RECENT}),
    "#": frozenset({Group.TAG}),
    "@": frozenset({Group.NAME}),
    ":": frozenset({Group.ARTICLE}),
}


@dataclass(frozen=True, slots=True)
class Row:
    """An entry as it is shown: with the letters of its label that fit what was typed."""

    entry: Entry
    places: tuple[int, ...] = ()


def rows_for(typed: Typed, entries: Iterable[Entry]) -> list[Row]:
    """The rows to show, group by group, the best of each first; what can't be run comes last."""
    fitting: dict[Group, list[tuple[Entry, Match]]] = {}
    for entry in entries:
        if entry.group not in typed.groups:
            continue
        found = _fit(typed, entry)
        if found is not None:
            fitting.setdefault(entry.group, []).append((entry, found))
    if typed.text:
        fitting.pop(Group.RECENT, None)  # the same commands stand in their own groups
    rows: list[Row] = []
    for group in Group:
        several = sorted(fitting.get(group, ()), key=_rank)
        if typed.text:
            several = several[:MOST_OF_A_GROUP]
        rows.extend(Row(entry, found.places) for entry, found in several)
    return rows


def _rank(fitting: tuple[Entry, Match]) -> tuple[bool, float]:
    entry, found = fitting
    return bool(entry.blocked) and found.score < 900, -found.score


def _fit(typed: Typed, entry: Entry) -> Match | None:
    found = best_match(typed.text, entry.label, entry.also)
    if found is None and entry.found_elsewhere:
        return Match(0)
    return found


def first_row(rows: Sequence[Row]) -> int:
    """The row that Enter runs when nobody chose another: the first that can be run."""
    return next((place for place, row in enumerate(rows) if not row.entry.blocked), 0)
