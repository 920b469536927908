"""The newest state of the columns, which follows the store and outlives the program in a file."""

from __future__ import annotations

import threading
from pathlib import Path

from archive_app.domain.indexing import ColumnRow
from archive_app.domain.ports import IndexFeed
from archive_app.search.facet_columns.cache_file import Stamp, read_columns, write_columns
from archive_app.search.facet_columns.following import changed, compacted, is_sparse
from archive_app.search.facet_columns.state import Columns

_AT_ONCE = 50_000  # rows read before they are packed
_LEAST_UNSAVED, _UNSAVED_SHARE = 500, 100  # rows that are read again rather than written at once


class LiveColumns:
    """Keeps the newest state of the columns; safe in any thread."""

    def __init__(self, feed: IndexFeed, cache: Path | None = None) -> None:
        """``cache`` is a file of ours in a private folder; None keeps nothing between starts."""
        self._feed = feed
        self._cache = cache
        self._lock = threading.Lock()
        self._saving = threading.Lock()
        self._now: Columns | None = None
        self._stamp: Stamp | None = None  # of the state of now; None when nothing vouches for it
        self._unsaved = 0  # rows that changed since the file was written

    def current(self, head: int | None = None) -> Columns:
        """The state of now: follows the store when it has moved on.

        ``head`` is the store's facet head for who has asked already; a state may be newer than it.
        """
        with self._lock:
            if self._now is None:
                self._load()
            known = self._now
            if head is None or (known is not None and head < known.head):
                head = self._feed.facet_head()  # another thread may have been here in between
            if known is not None and head == known.head:
                return known
            # A sequence that went back, or other tokens: another history. Read everything again.
            if known is None or head < known.head or not self._vouched(self._stamp):
                known = Columns.empty()
            return self._follow(known)

    def forget(self) -> None:
        """Read everything again next time, not even the file: the library may be another one."""
        with self._lock:
            self._now = Columns.empty()
            self._stamp = None

    def save(self) -> bool:
        """Write the file when enough has changed to be worth it; whether it was written."""
        with self._lock:
            now, stamp, unsaved = self._now, self._stamp, self._unsaved
        if self._cache is None or now is None or stamp is None:
            return False
        if unsaved < max(_LEAST_UNSAVED, now.article_count // _UNSAVED_SHARE):
            return False
        with self._saving:
            if not write_columns(self._cache, now, stamp):
                return False
        with self._lock:
            self._unsaved -= unsaved
        return True

    def _load(self) -> None:
        """From the file when it is of this history, else nothing yet."""
        found = read_columns(self._cache) if self._cache is not None else None
        if found is not None and self._vouched(found[1]):
            self._now, self._stamp = found
            if is_sparse(self._now):
                self._now = compacted(self._now)
                self._unsaved = self._now.article_count

    def _vouched(self, stamp: Stamp | None) -> bool:
        """Whether the library still has the transaction of the stamp."""
        if stamp is None or stamp.library != self._feed.library_uuid:
            return False
        token = self._feed.token(stamp.seq)
        return token is not None and token.hex() == stamp.token

    def _follow(self, known: Columns) -> Columns:
        if known.head:
            head, rows, removed = self._feed.column_rows(known.head)
            now = changed(known, rows, removed, head)
            self._unsaved += len(rows) + len(removed)
        else:
            now = self._all(known)
            self._unsaved = len(now.ids)
        # Asked for afterwards: the token is of this transaction or a later one, never of one that
        # a restored backup still shares with what was read.
        seq, token = self._feed.head()
        self._stamp = Stamp(self._feed.library_uuid, seq, token.hex()) if token else None
        self._now = now
        return now

    def _all(self, now: Columns) -> Columns:
        """Everything, a part at a time: a million rows as they are read take gigabytes."""
        head, batches, removed = self._feed.column_batches(now.head)
        part: list[ColumnRow] = []
        for batch in batches:
            part += batch
            if len(part) >= _AT_ONCE:
                now = changed(now, part, (), head)
                part = []
        return changed(now, part, removed, head)
