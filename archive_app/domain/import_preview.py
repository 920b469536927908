"""What a dry run says of the records of an import, and what there is to import at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from archive_app.domain.importing import FoundFile


class Readiness(StrEnum):
    """What would become of a record; the four are counted on chips that add up to all."""

    READY = "ready"
    WARNING = "warning"  # would be imported, and a person should look
    DUPLICATE = "duplicate"  # is here already, or earlier in this import
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One record of a dry run. ``said`` are sentences in words, the weightiest first.

    ``date`` is EDTF or ''; ``pairing`` the mean score of the paragraph pairs from 0 to 1, None
    when a side is missing. ``title`` is the translation's (or the only one), ``original_title``
    '' when there is no original beside it. ``updates`` tells that the record would become a new
    version of the article ``external_id``, ``similar`` that it is nearly the same as another one
    (which ``said`` names). ``found`` is the file on disk that it stands in.
    """

    file: str
    record: int
    readiness: Readiness
    said: tuple[str, ...] = ()
    title: str = ""
    original_title: str = ""
    date: str = ""
    date_inferred: bool = False
    pairing: float | None = None
    language: str = ""
    original_language: str = ""
    source: str = ""
    encoding: str = ""
    encoding_confidence: float = 1.0
    external_id: str = ""
    updates: bool = False
    similar: bool = False
    found: FoundFile = field(default_factory=lambda: FoundFile(Path()))

    def to_json(self) -> str:
        """The row as one line of ASCII."""
        given = asdict(self)
        found = self.found
        given["found"] = [
            str(found.path),
            None if found.translation is None else str(found.translation),
            found.stem,
            found.doubt,
            found.refused,
        ]
        return json.dumps(given)

    @classmethod
    def from_json(cls, line: str | bytes) -> PreviewRow:
        """Read what :meth:`to_json` writes; raises ValueError."""
        try:
            given: dict[str, Any] = json.loads(line)
            path, translation, *words = given.pop("found")
            other = None if translation is None else Path(translation)
            given["readiness"] = Readiness(given["readiness"])
            given["said"] = tuple(given["said"])
            return cls(**given, found=FoundFile(Path(path), other, *words))
        except (AttributeError, TypeError, KeyError, RecursionError) as fault:
            raise ValueError("not a row of a dry run") from fault


@dataclass(frozen=True, slots=True)
class Contents:
    """A file, two that are one article, or what an archive holds; ``size`` is in bytes, on disk.

    ``kinds`` counts files by the name of their format, '' for those that can't be read.
    """

    files: int
    size: int
    kinds: Mapping[str, int] = field(default_factory=dict)
    pairs: int = 0
    passed_over: int = 0


@dataclass(frozen=True, slots=True)
class ColumnSample:
    """A column of tables or records: its name, some values, and the field it would go into.

    ``meaning`` is the name of a field of the column mapping, '' when the column stays an extra.
    """

    name: str
    values: tuple[str, ...]
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class FileSample:
    """A file that was looked into: the name of its format, encoding, languages, a first line."""

    file: str
    kind: str
    encoding: str = ""
    encoding_confidence: float = 1.0
    language: str = ""
    first_line: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class SourceSummary:
    """What there is to import: counted in full, looked into at its beginning.

    ``kinds`` counts files by the name of their format; ``size`` is in bytes; ``passed_over``
    files of other kinds, ``pairs`` articles of two files. ``columns`` are of the tables and
    records among the first files; empty when there are none. ``fields`` are the fields that a
    column can go into, {name: what it means in English}.
    """

    files: int
    size: int
    kinds: Mapping[str, int] = field(default_factory=dict)
    pairs: int = 0
    passed_over: int = 0
    samples: tuple[FileSample, ...] = ()
    columns: tuple[ColumnSample, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[str, ...] = ()  # sources met in the samples: those rules may be set for

    def to_data(self) -> dict[str, object]:
        """The summary as JSON values."""
        return asdict(self)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> SourceSummary:
        """Read what :meth:`to_data` gives, after a way through JSON; raises ValueError."""
        try:
            given = dict(data)
            given["samples"] = tuple(FileSample(**one) for one in given["samples"])
            given["columns"] = tuple(
                ColumnSample(one["name"], tuple(one["values"]), one["meaning"])
                for one in given["columns"]
            )
            given["sources"] = tuple(given["sources"])
            return cls(**given)
        except (AttributeError, TypeError, KeyError) as fault:
            raise ValueError("not a summary of files") from fault
