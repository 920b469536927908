"""How much an archive may hold before reading it ends: sizes, counts, ratio, nesting."""

from __future__ import annotations

from dataclasses import dataclass

from archive_app.importers.source_file import Unreadable

MB = 1024 * 1024
# Below this size no ratio is suspicious: a page of blanks packs a thousand to one.
_RATIO_FROM = MB


class Exhausted(Unreadable):
    """The whole archive is beyond a cap: nothing more of it is read."""


@dataclass(frozen=True, slots=True)
class Caps:
    """Sizes in bytes. ``container`` is for members that are read record by record."""

    member: int = 20 * MB
    container: int = 2048 * MB
    nested_zip: int = 128 * MB  # a zip in an archive is held in memory: its index stands last
    total: int = 10 * 1024 * MB
    entries: int = 1_000_000
    ratio: int = 200
    nesting: int = 2


class Budget:
    """What was taken so far of one archive on disk and of all archives inside it."""

    def __init__(self, caps: Caps | None = None) -> None:
        self.caps = caps or Caps()
        self._bytes = 0
        self._entries = 0

    def entry(self) -> None:
        """One more member; raises Exhausted."""
        self._entries += 1
        if self._entries > self.caps.entries:
            raise Exhausted(f"It holds more than {self.caps.entries:,} entries; the rest was left.")

    def spend(self, size: int) -> None:
        """So many more unpacked bytes; raises Exhausted."""
        self._bytes += size
        if self._bytes > self.caps.total:
            limit = in_words(self.caps.total)
            raise Exhausted(f"It unpacks to more than {limit}; the rest was left.")


class Meter:
    """Watches the unpacked bytes of one member; ``packed`` is its size in the archive, 0 unknown.

    ``limit`` is the cap of this member.
    """

    def __init__(self, budget: Budget, *, limit: int, packed: int = 0) -> None:
        self._budget = budget
        self._limit = limit
        self._packed = packed
        self._seen = 0

    def feed(self, size: int) -> None:
        """So many more packed bytes went in, where the archive doesn't tell how many there are."""
        self._packed += size

    def count(self, size: int) -> None:
        """So many more bytes came out; raises Unreadable when that is too much."""
        self._seen += size
        self._budget.spend(size)
        if self._seen > self._limit:
            raise too_large(self._limit)
        ratio = self._budget.caps.ratio
        if self._packed and self._seen > max(_RATIO_FROM, self._packed * ratio):
            raise Unreadable(f"It unpacks to more than {ratio} times its packed size.")


def too_large(limit: int) -> Unreadable:
    """The refusal of a member larger than ``limit`` bytes."""
    return Unreadable(f"It is larger than {in_words(limit)}, too large inside an archive.")


def in_words(size: int) -> str:
    """A size for people: ``20 MB``, ``2 GB``, or bytes where it is no whole number of them."""
    for unit, name in ((1024 * MB, "GB"), (MB, "MB")):
        if size >= unit and size % unit == 0:
            return f"{size // unit} {name}"
    return f"{size:,} bytes"
