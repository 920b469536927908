"""What an import that goes on has behind it: the records that have a line in its report."""

from __future__ import annotations

import hashlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class RecordedLines:
    """The records that have a line already, so that an import which goes on passes them over.

    Eight bytes a record: two records are taken for one another once in 10^13. ``failed_files``
    are the names, as displayed, of files with failed records.
    """

    def __init__(
        self, lines: Iterable[tuple[bytes, int]] = (), failed_files: frozenset[str] = frozenset()
    ) -> None:
        self.failed_files = failed_files
        found = array("Q", (_key(path, record) for path, record in lines))
        self._keys = array("Q", sorted(found))
        self._used: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def take(self, path_bytes: bytes, record: int) -> bool:
        """Whether the record has a line, which is used up: files may have records of one number."""
        key = _key(path_bytes, record)
        first, last = bisect_left(self._keys, key), bisect_right(self._keys, key)
        if last - first < 2:
            return last > first
        used = self._used.get(key, 0)
        self._used[key] = used + 1
        return used < last - first


def _key(path_bytes: bytes, record: int) -> int:
    line = b"%d\0%s" % (record, path_bytes)
    return int.from_bytes(hashlib.blake2b(line, digest_size=8).digest())
