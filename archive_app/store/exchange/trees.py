"""Two trees, of tags or of collections, compared by what was done to them since they were one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from archive_app.domain.exchange import Judged, Part, Record, Standing
from archive_app.store.exchange.log import LoggedEdit
from archive_app.store.exchange.sides import Numbered, Taking, stands_against
from archive_app.store.values import tag_key

Value = dict[str, Any]  # a node as packages tell it: path, description ...
ToValue = Callable[[int, Mapping[int, Any]], Value]


@dataclass(frozen=True, slots=True)
class Trees:
    """A tree now and as it was before some edits: the value of each node by its number.

    ``was`` are the paths that nodes had on the way, newest first; ``last`` the last values of those
    that are gone; ``moved`` the nodes whose own name or place is another now.
    """

    now: Mapping[int, Value]
    former: Mapping[int, Value]
    was: Mapping[int, Sequence[str]]
    last: Mapping[int, Value]
    moved: Collection[int]

    def find(self, record: Record) -> int | None:
        """The node that a record is about.

        The one that was so, or had one of its paths, when both trees were one; else by paths now.
        """
        after = _path(record.after)
        was = [record.thing, *((record.before or {}).get("was", ()))]
        for values, paths in (
            (self.former, [after, *was]),
            (self.now, [after, *was]),
        ):
            for path in paths:
                found = None if path is None else _at(values, path)
                if found is not None and found in self.now:
                    return found
        return None

    def named(self, path: str) -> int | None:
        """The node that has that path now."""
        return _at(self.now, path)


class Past:
    """Goes back in a tree edit by edit, and remembers what nodes were called on the way."""

    def __init__(self, rows: Mapping[int, Mapping[str, Any]], value: ToValue) -> None:
        self._now = dict(rows)
        self._rows: dict[int, Any] = dict(rows)
        self._value = value
        self._values_now = self._values()
        self._was: dict[int, list[str]] = {}
        self._last: dict[int, Value] = {}

    def step(self, before: Mapping[int, Mapping[str, Any] | None]) -> None:
        """One edit back: the columns of nodes before it, None where there was no such node."""
        for key, row in before.items():
            if row is None:
                self._rows.pop(key, None)
            else:
                self._rows[key] = {**self._rows.get(key, {}), **row}
        for key in before:
            if key not in self._rows:
                continue
            value = self._value(key, self._rows)
            self._was.setdefault(key, []).append(value["path"])
            if key not in self._now:
                self._last.setdefault(key, value)

    def trees(self) -> Trees:
        """What was found out."""
        moved = {
            key for key, row in self._now.items() if _place(self._rows.get(key)) != _place(row)
        }
        return Trees(self._values_now, self._values(), self._was, self._last, moved)

    def _values(self) -> dict[int, Value]:
        return {key: self._value(key, self._rows) for key in self._rows}


def path_key(path: str) -> str:
    """The key by which paths are the same."""
    return "/".join(tag_key(" ".join(name.split())) for name in path.split("/"))


def path_in(rows: Mapping[int, Mapping[str, Any]], key: int) -> str:
    """The path of a node."""
    names: list[str] = []
    at: int | None = key
    while at is not None and at in rows and len(names) <= len(rows):
        names.append(rows[at]["name"])
        at = rows[at]["parent_id"]
    return "/".join(reversed(names))


def collect(
    part: Part,
    trees: Trees,
    touched: Mapping[int, LoggedEdit],
    went_into: Callable[[str], str | None],
) -> list[Record]:
    """A record for each touched node that is another now; parents before what is below them.

    ``was`` of a value before are all the paths that the node had meanwhile: another copy may have
    been made at any time between.
    """
    records = []
    for key, edit in touched.items():
        before, after = trees.former.get(key), trees.now.get(key)
        was = list(dict.fromkeys(trees.was.get(key, ())))
        if after is None:
            before = trees.last.get(key)
            if before is None or trees.named(before["path"]) is not None:
                continue  # another one has taken its place
            into = went_into(before["path"])
            value: Value | None = None if into is None else {"into": into}
            earlier = [path for path in was if path != before["path"]]
            before = {**before, "was": earlier}
            records.append(Record(part, before["path"], before, value, edit.by, edit.at))
            continue
        if before == after:
            continue
        thing = (before or after)["path"]
        if before is not None and key not in trees.moved:
            before = {**before, "path": after["path"]}  # only what is above it has another name
        if before is not None or was:
            before = {**(before or {}), "was": [path for path in was if path != thing]}
        records.append(Record(part, thing, before, after, edit.by, edit.at))
    found = {_key_of(record): record for record in records}
    return sorted(found.values(), key=lambda one: (one.after is None, one.thing.count("/")))


def judge(
    taking: Taking,
    records: Iterable[Numbered],
    trees: Trees,
    own: Mapping[int, LoggedEdit],
    used: Callable[[int, Record], LoggedEdit | None],
) -> list[Judged]:
    """What each record is: ``own`` are the last edits of nodes here.

    ``used`` tells whether somebody here has put articles to a node that is to go.
    """
    judged = []
    for number, record in records:
        path, key = _path(record.after), trees.find(record)
        if path is not None and key is not None:
            taking.nodes[record.part, path_key(path)] = key
        judged.append(_judge(number, record, trees, own, used))
    return judged


def called_here(taking: Taking, part: Part, path: str, now: Mapping[int, str]) -> str:
    """The path here of what a package calls ``path``; the same where nothing is known of it.

    ``now`` are the paths here. What a person keeps under another name is meant by theirs too.
    """
    if path_key(path) in set(map(path_key, now.values())):
        return path
    steps = path.split("/")
    for end in range(len(steps), 0, -1):
        key = taking.nodes.get((part, path_key("/".join(steps[:end]))))
        if key is not None and key in now:
            return "/".join([now[key], *steps[end:]])
    return path


def changed(record: Record) -> Value:
    """What a record changes of its node, by field; all of it where the node is new."""
    after = record.after or {}
    before = record.before or {}
    return {name: value for name, value in after.items() if before.get(name) != value}


# --- inside


def _judge(
    number: int,
    record: Record,
    trees: Trees,
    own: Mapping[int, LoggedEdit],
    used: Callable[[int, Record], LoggedEdit | None],
) -> Judged:
    key, after = trees.find(record), record.after
    edit = None if key is None else own.get(key)
    against = edit if stands_against(edit, record) else None
    if after is None or "into" in after:
        if key is None:
            return Judged(number, record, Standing.THERE)
        return _judged(number, record, trees.now[key], against or used(key, record))
    if key is None:
        return Judged(number, record, Standing.NEW)
    mine, base = trees.now[key], trees.former.get(key, {})
    other = {name for name, value in changed(record).items() if not _same(mine.get(name), value)}
    if not other:
        return Judged(number, record, Standing.THERE, mine)
    touched = {name for name in other if mine[name] != base.get(name)} - {"also"}
    there = trees.named(after["path"]) if "path" in other else None
    if there not in (None, key):  # another one stands where it is to go
        return Judged(number, record, Standing.CONFLICT, mine, *_signed(edit))
    return _judged(number, record, mine, against if touched else None)


def _judged(number: int, record: Record, mine: Value, against: LoggedEdit | None) -> Judged:
    if against is None:
        return Judged(number, record, Standing.NEW, mine)
    return Judged(number, record, Standing.CONFLICT, mine, *_signed(against))


def _signed(edit: LoggedEdit | None) -> tuple[str, str]:
    return ("", "") if edit is None else (edit.by, edit.at)


def _same(mine: Any, theirs: Any) -> bool:
    """Other names are there when each of theirs is."""
    if isinstance(theirs, list):
        return set(map(path_key, theirs)) <= set(map(path_key, mine or ()))
    return bool(mine == theirs)


def _at(values: Mapping[int, Value], path: str) -> int | None:
    key = path_key(path)
    return next((one for one, value in values.items() if path_key(value["path"]) == key), None)


def _path(value: Value | None) -> str | None:
    return None if value is None else value.get("path")


def _place(row: Mapping[str, Any] | None) -> tuple[Any, Any] | None:
    return None if row is None else (row["parent_id"], row["name"])


def _key_of(record: Record) -> str:
    return path_key(record.thing)
