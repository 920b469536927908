"""Words of importing: raw objects, items and their outcomes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from archive_app.domain.articles import ArticleDraft
from archive_app.domain.ids import ArticleId


@dataclass(frozen=True, slots=True)
class RawObject:
    """Bytes as received with what is known of them; ``sha256`` is in lower-case hex.

    ``encoding`` is a Python codec name ('' for binary media); ``encoding_confidence`` from 0 to 1.
    """

    data: bytes
    media_type: str
    encoding: str
    encoding_confidence: float = 1.0

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes, lower-case hex: the one hash that store and checker share."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file to read together with the one that holds its translation, or with a doubt about that.

    ``stem`` is the name that both share; ``doubt`` says why a file is read alone although others
    look like its other side. ``refused`` says why a file is not read at all.
    """

    path: Path
    translation: Path | None = None
    stem: str = ""
    doubt: str = ""
    refused: str = ""

    @property
    def name(self) -> str:
        """The name of the file, of the first of two."""
        return self.path.name


@dataclass(frozen=True, slots=True)
class Companion:
    """The second file of an article, which holds its translation."""

    raw: RawObject
    file: str
    path_bytes: bytes = b""


@dataclass(frozen=True, slots=True)
class SourceItem:
    """One record found in a file: the draft, its bytes, and where it stood.

    ``file`` is the path for people; ``path_bytes`` the path as the file system has it; ``record``
    the line or row number inside the file (1-based), 0 for a whole file. An article of two files
    has its original from this one and its translation from ``companion``.

    ``may_join`` are ids of articles of which this may be the side that they lack; with
    ``must_join`` it is nothing else, and fails where that can't be; with ``may_replace`` besides,
    a side that is there gets a new version, whatever its language.
    """

    draft: ArticleDraft
    raw: RawObject
    file: str
    path_bytes: bytes = b""
    record: int = 0
    companion: Companion | None = None
    may_join: tuple[str, ...] = ()
    must_join: bool = False
    may_replace: bool = False


@dataclass(frozen=True, slots=True)
class BadItem:
    """A file or record that isn't imported: what was wrong, in words.

    With ``skipped``, nothing was: a person left it out.
    """

    file: str
    reason: str
    path_bytes: bytes = b""
    record: int = 0
    skipped: bool = False


class Outcome(StrEnum):
    """What became of an item."""

    IMPORTED = "imported"
    DUPLICATE = "duplicate"  # the same content is here already
    UPDATED = "updated"  # same external id, other text: a new version
    FAILED = "failed"
    SKIPPED = "skipped"  # a person left it out
    COMPANION = "companion"  # the second file of an article: stored, and counted with the first


@dataclass(frozen=True, slots=True)
class ItemResult:
    """One line of an import report; ``external_id`` is the one that the article has (or had)."""

    file: str
    record: int
    outcome: Outcome
    reason: str = ""
    article: ArticleId | None = None
    external_id: str = ""
