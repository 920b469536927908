"""A file being imported, or a member of an archive: its bytes, its name, its records as items."""

from __future__ import annotations

import io
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from archive_app.domain.errors import ImportProblem
from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.drafting import draft_article
from archive_app.importers.record import RecordFields

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file, or a member of an archive, under a name that is only a label.

    ``display`` is for people, ``path_bytes`` is exact: ``outer.zip!/inner/x.txt`` for a member.
    :meth:`open` gives its bytes from their start as a stream that can seek; every call a new one.
    ``charset`` is the encoding that whoever delivered the bytes declared, '' when nobody did.
    """

    display: str
    path_bytes: bytes
    open: Callable[[], BinaryIO]
    charset: str = ""

    @classmethod
    def of(cls, path: Path) -> SourceFile:
        """The file at ``path``; a name that isn't UTF-8 is shown with replacement characters."""
        exact = os.fsencode(path)
        return cls(exact.decode("utf-8", "replace"), exact, lambda: path.open("rb"))

    def member(self, name: str, name_bytes: bytes, data: bytes, *, charset: str = "") -> SourceFile:
        """A member of this archive whose bytes are at hand."""
        return SourceFile(
            f"{self.display}!/{name}",
            self.path_bytes + b"!/" + name_bytes,
            lambda: io.BytesIO(data),
            charset,
        )

    @property
    def name(self) -> str:
        """The last part of the name, for people: ``x.txt``."""
        return self.path_bytes.decode("utf-8", "replace").replace("\\", "/").rsplit("/", 1)[-1]

    @property
    def stem(self) -> str:
        """The name without its last suffix: the external id where a file is an article."""
        return self.name.rsplit(".", 1)[0]

    @property
    def suffix(self) -> str:
        """The last suffix in lower case with its dot, or ''."""
        return Path(self.name).suffix.lower()

    def read(self, limit: int) -> bytes:
        """The bytes, no more than ``limit`` + 1 of them; raises OSError."""
        with self.open() as stream:
            return stream.read(limit + 1)

    def bad(self, reason: str, record: int = 0) -> BadItem:
        """A record of this file, or the whole file, that can't be imported."""
        return BadItem(self.display, reason, self.path_bytes, record)

    def item(self, fields: RecordFields, raw: RawObject, record: int = 0) -> SourceItem | BadItem:
        """The record as a draft, or as a bad item when nothing can be made of it; never raises.

        A fault in the text rules must cost one record, not the import: the kinds of exception that
        pure functions raise on strange input are caught here and logged by their kind alone.
        A record without an id gets one from its bytes, so that it is known again.
        """
        if not fields.external_id:
            fields = replace(fields, external_id=raw.sha256[:16])
        try:
            draft = draft_article(fields)
        except ImportProblem as problem:
            return self.bad(problem.message, record)
        except (ValueError, LookupError, ArithmeticError, RecursionError) as fault:
            kind = type(fault).__name__
            log.error("text rules failed in %s, record %d: %s", self.display, record, kind)
            return self.bad(f"The text could not be analysed ({kind}).", record)
        return SourceItem(draft, raw, self.display, self.path_bytes, record)


def in_words(problem: OSError) -> str:
    """Why a file could not be read, as a sentence."""
    if isinstance(problem, FileNotFoundError):
        return "There is no such file (any more)."
    if isinstance(problem, PermissionError):
        return "There is no permission to read it."
    if isinstance(problem, IsADirectoryError):
        return "It is a folder."
    return f"It could not be read: {problem.strerror or type(problem).__name__}."
