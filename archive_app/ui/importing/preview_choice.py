"""What would be imported: which rows of a dry run a person left out or put right. No Qt here.

A dry run may have a million rows: here they are two bytes and an offset each, and whatever goes
over all of them goes over arrays.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from archive_app.domain.cleaning import Dismissal
from archive_app.domain.import_plans import Decision, RecordKey
from archive_app.domain.import_preview import Readiness
from archive_app.services.preview_file import READINESS, NewRows

# What would be written: the others are here already, or can't be read.
WRITTEN = frozenset({Readiness.READY, Readiness.WARNING})

_WRITTEN = bytes(readiness in WRITTEN for readiness in READINESS)
_NOTHING = Decision()


class PreviewChoice:
    """Readiness of all rows, counted, and the decisions of a person about some of them.

    ``given`` are decisions made before, in an earlier dry run of the same files: they hold for the
    rows of these records as soon as those are there.
    """

    def __init__(self, given: Mapping[RecordKey, Decision] | None = None) -> None:
        self.offsets = array("q")
        self._codes = bytearray()
        self._skipped = bytearray()
        self._counts = [0] * len(READINESS)
        self._left_out = [0] * len(READINESS)
        self._given = dict(given or {})
        self._keys: dict[int, RecordKey] = {}
        self._nameless: set[int] = set()  # left out, and their records aren't known yet
        self._changed: dict[int, Decision] = {}  # those that change what a row says

    def __len__(self) -> int:
        return len(self._codes)

    # --- what there is

    def append(self, new: NewRows) -> None:
        """Take rows in after those that are here."""
        first = len(self)
        self.offsets.extend(new.offsets)
        self._codes.extend(new.codes)
        self._skipped.extend(bytes(len(new.codes)))
        for code in range(len(READINESS)):
            self._counts[code] += new.codes.count(code)
        for number, key in new.known.items():
            self._decide(first + number, key, self._given.pop(key, _NOTHING))

    def readiness(self, row: int) -> Readiness:
        """What would become of a row."""
        return READINESS[self._codes[row]]

    def count(self, readiness: Readiness | None = None) -> int:
        """How many rows there are, of one kind or of all."""
        return len(self) if readiness is None else self._counts[READINESS.index(readiness)]

    @property
    def to_write(self) -> int:
        """How many rows would be written."""
        return self.written_of(None)[0]

    def rows_of(self, readiness: Readiness | None, start: int = 0) -> array[int]:
        """The rows of a kind, or all, from row ``start`` on."""
        if readiness is None:
            return array("I", range(start, len(self)))
        code = READINESS.index(readiness)
        return array("I", (row for row in range(start, len(self)) if self._codes[row] == code))

    # --- left out

    def can_write(self, row: int) -> bool:
        """Whether a person may choose about this row: it would be written unless left out."""
        return bool(_WRITTEN[self._codes[row]])

    def is_written(self, row: int) -> bool:
        """Whether the row would be written."""
        return self.can_write(row) and not self._skipped[row]

    def set_written(self, rows: Iterable[int], *, write: bool) -> None:
        """Leave rows out or take them in again; those that can't be written are passed over."""
        skip = not write
        for row in rows:
            if self.can_write(row) and self._skipped[row] != skip:
                self._skipped[row] = skip
                self._left_out[self._codes[row]] += 1 if skip else -1
                if skip and row not in self._keys:
                    self._nameless.add(row)
                elif not skip:
                    self._nameless.discard(row)

    def written_of(self, kind: Readiness | None) -> tuple[int, int]:
        """How many rows of a kind, or of all, would be written, and how many could be."""
        codes = [code for code, one in enumerate(READINESS) if kind in (None, one)]
        free = [code for code in codes if _WRITTEN[code]]
        could = sum(self._counts[code] for code in free)
        return could - sum(self._left_out[code] for code in free), could

    def written_among(self, rows: Sequence[int]) -> tuple[int, int]:
        """How many of these rows would be written, and how many of them could be."""
        codes, skipped = self._codes, self._skipped
        free = [row for row in rows if _WRITTEN[codes[row]]]
        return len(free) - sum(skipped[row] for row in free), len(free)

    # --- put right

    def decision(self, row: int) -> Decision:
        """What was decided of a row."""
        decided = self._changed.get(row, _NOTHING)
        return replace(decided, skip=True) if self._skipped[row] else decided

    def is_changed(self, row: int) -> bool:
        """Whether a person took findings back or put fields right."""
        return row in self._changed

    def dismiss(self, row: int, key: RecordKey, finding: Dismissal) -> None:
        """A finding shall have no effect."""
        now = self._changed.get(row, _NOTHING)
        others = tuple(one for one in now.dismissed if one != finding)
        self._decide(row, key, replace(now, dismissed=(*others, finding)))

    def restore(self, row: int, key: RecordKey, finding: Dismissal) -> None:
        """A finding that was taken back shall have its effect again."""
        now = self._changed.get(row, _NOTHING)
        left = tuple(one for one in now.dismissed if one != finding)
        self._decide(row, key, replace(now, dismissed=left))

    def set_field(self, row: int, key: RecordKey, name: str, value: str) -> None:
        """A value that wins over what was read; '' lets what was read win again."""
        now = self._changed.get(row, _NOTHING)
        fields = {**now.fields, name: value} if value else dict(now.fields)
        if not value:
            fields.pop(name, None)
        self._decide(row, key, replace(now, fields=fields))

    # --- the plan

    @property
    def nameless(self) -> frozenset[int]:
        """Rows that were left out, and whose records nobody knows yet: see :meth:`name`."""
        return frozenset(self._nameless)

    def name(self, rows: Iterable[int], keys: Iterable[RecordKey]) -> None:
        """Tell which records the rows are of."""
        named = dict(zip(rows, keys, strict=True))
        self._keys.update(named)
        self._nameless.difference_update(named)

    def decisions(self) -> dict[RecordKey, Decision]:
        """All that was decided, by record; of nameless rows nobody can say it yet.

        Decisions given before whose records weren't met again are handed on.
        """
        rows = (set(self._changed) | self._left_out_rows()) - self._nameless
        return {**self._given, **{self._keys[row]: self.decision(row) for row in sorted(rows)}}

    def _left_out_rows(self) -> set[int]:
        if not any(self._left_out):
            return set()
        return {row for row in range(len(self)) if self._skipped[row]}

    def _decide(self, row: int, key: RecordKey, decision: Decision) -> None:
        self._keys[row] = key
        if decision.skip:
            self.set_written([row], write=False)
        decision = replace(decision, skip=False)
        if decision.is_empty:
            self._changed.pop(row, None)
        else:
            self._changed[row] = decision
