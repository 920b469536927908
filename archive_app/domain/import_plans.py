"""An import as it was planned: what is read, how, and what a person decided of single records."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.findings import FindingKind, Span

QUARANTINE_LIMIT = 0.05  # share of bad records from which on an import stops and asks
QUARANTINE_FROM = 40  # records seen before that share says anything


class RecordKey(NamedTuple):
    """A record of an import: its file as displayed, and its place in it (0 for a whole file)."""

    file: str
    record: int


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided of one record before the import.

    ``dismissed`` are findings not to be acted on, ``fields`` values that win over those read,
    under the names of the column mapping (``published``, ``authors``, ``title`` ...).
    """

    skip: bool = False
    dismissed: tuple[Dismissal, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was decided."""
        return not (self.skip or self.dismissed or self.fields)


@dataclass(frozen=True, slots=True)
class Reading:
    """How files become records: what every step of an import hands to the importers.

    ``mapping`` is {column: field}; ``encoding`` the one chosen for all files or '', ``encodings``
    those chosen for single files by their displayed names. ``rules_off`` are names of cleaning
    rules (``text.rules``) that are off for everything, ``rules_off_for`` those off for one source
    beside them, by the source's name. With ``only``, one record is looked for: the others need
    not be made anything of.
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""
    encodings: Mapping[str, str] = field(default_factory=dict)
    rules_off: frozenset[str] = frozenset()
    rules_off_for: Mapping[str, frozenset[str]] = field(default_factory=dict)
    decisions: Mapping[RecordKey, Decision] = field(default_factory=dict)
    only: RecordKey | None = None

    def decision(self, file: str, record: int) -> Decision:
        """What was decided of a record; an empty decision when nothing was."""
        return self.decisions.get(RecordKey(file, record), _NOTHING)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """A whole import. It is kept with its batch, so that what was cut off can go on.

    ``paths`` are paths as Python has them. ``attach`` is the id of an article that the one file
    gives its missing side. ``quarantine_limit`` is the share of bad records at which the import
    stops and asks, None for never.
    """

    paths: tuple[str, ...]
    reading: Reading = field(default_factory=Reading)
    attach: str = ""
    quarantine_limit: float | None = QUARANTINE_LIMIT

    @classmethod
    def of(cls, paths: Sequence[Path], reading: Reading | None = None) -> ImportPlan:
        """A plan for files and folders, with everything else as it is by itself."""
        return cls(tuple(map(str, paths)), reading or Reading())

    def to_json(self) -> str:
        """The plan as JSON in ASCII, for its batch and for the child process."""
        reading = self.reading
        return json.dumps(
            {
                "paths": list(self.paths),
                "mapping": dict(reading.mapping),
                "encoding": reading.encoding,
                "encodings": dict(reading.encodings),
                "rules_off": sorted(reading.rules_off),
                "rules_off_for": {
                    source: sorted(rules) for source, rules in reading.rules_off_for.items()
                },
                "decisions": [[*key, _decided(one)] for key, one in reading.decisions.items()],
                "attach": self.attach,
                "quarantine_limit": self.quarantine_limit,
            }
        )

    @classmethod
    def from_json(cls, text: str) -> ImportPlan:
        """Read what :meth:`to_json` writes; what is missing has its default. Raises ValueError."""
        try:
            given = json.loads(text)
            reading = Reading(
                mapping=_texts(given.get("mapping", {})),
                encoding=str(given.get("encoding", "")),
                encodings=_texts(given.get("encodings", {})),
                rules_off=frozenset(map(str, given.get("rules_off", ()))),
                rules_off_for={
                    str(source): frozenset(map(str, rules))
                    for source, rules in given.get("rules_off_for", {}).items()
                },
                decisions={
                    RecordKey(str(file), int(record)): _decision(one)
                    for file, record, one in given.get("decisions", ())
                },
            )
            limit = given.get("quarantine_limit", QUARANTINE_LIMIT)
            return cls(
                tuple(map(str, given.get("paths", ()))),
                reading,
                str(given.get("attach", "")),
                None if limit is None else float(limit),
            )
        except (AttributeError, TypeError, KeyError, RecursionError) as fault:
            raise ValueError("not a plan of an import") from fault


_NOTHING = Decision()


def _texts(given: Mapping[str, Any]) -> dict[str, str]:
    return {str(key): str(value) for key, value in given.items()}


def _decided(one: Decision) -> dict[str, Any]:
    dismissed = [[d.side, d.kind, d.span.start, d.span.end] for d in one.dismissed]
    return {"skip": one.skip, "dismissed": dismissed, "fields": dict(one.fields)}


def _decision(given: Mapping[str, Any]) -> Decision:
    dismissed = tuple(
        Dismissal(Side(side), FindingKind(kind), Span(int(start), int(end)))
        for side, kind, start, end in given.get("dismissed", ())
    )
    return Decision(bool(given.get("skip")), dismissed, _texts(given.get("fields", {})))
