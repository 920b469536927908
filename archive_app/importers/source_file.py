"""A file being imported, or a member of an archive: its bytes, its name, its records as items."""

from __future__ import annotations

import io
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from archive_app.domain.errors import ImportProblem, UserError
from archive_app.domain.import_plans import Reading
from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.choices import Choices
from archive_app.importers.drafting import draft_article
from archive_app.importers.record import RecordFields
from archive_app.text.encoding import Decoded, decode, encoding_named

log = logging.getLogger(__name__)

INSIDE = "!/"  # between the name of an archive and that of its member


class Unreadable(OSError):  # noqa: N818 - it is said of the bytes, to people
    """Bytes that can't be had; the first argument says why, as a sentence."""

    @property
    def message(self) -> str:
        """The sentence."""
        return str(self.args[0])


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file, or a member of an archive, under a name that is only a label.

    ``display`` is for people, ``path_bytes`` is exact: ``outer.zip!/inner/x.txt`` for a member.
    :meth:`open` gives its bytes from their start as a stream that can seek; every call a new one.
    ``charset`` is the encoding that whoever delivered the bytes declared, '' when nobody did;
    ``reading`` is what a person chose and decided, for this file among others.
    """

    display: str
    path_bytes: bytes
    open: Callable[[], BinaryIO]
    charset: str = ""
    reading: Reading = field(default_factory=Reading)
    taker: Callable[[RecordFields, RawObject], None] | None = None

    @classmethod
    def of(cls, path: Path, reading: Reading | None = None) -> SourceFile:
        """The file at ``path``; a name that isn't UTF-8 is shown with replacement characters."""
        exact = os.fsencode(path)
        display = exact.decode("utf-8", "replace")
        return cls(display, exact, lambda: path.open("rb"), reading=reading or Reading())

    @property
    def encoding(self) -> str:
        """The codec that a person chose for the texts of this file, or ''; raises UserError.

        One chosen for this file comes before one chosen for the archive it is in, and that before
        the one chosen for all files.
        """
        chosen, name = self.reading.encodings, self.display
        while chosen and name:
            if found := chosen.get(name):
                return checked_encoding(found)
            name = name.rpartition(INSIDE)[0]
        return checked_encoding(self.reading.encoding)

    def decode(self, data: bytes, declared: str | None = None) -> Decoded:
        """The text of bytes of this file; the encoding that a person chose wins over all else.

        ``declared`` is what the bytes themselves say; who delivered them is asked first.
        """
        return decode(data, self.charset or declared, chosen=self.encoding)

    def member(self, name: str, name_bytes: bytes, data: bytes, *, charset: str = "") -> SourceFile:
        """A member of this archive whose bytes are at hand."""
        return replace(
            self,
            display=f"{self.display}{INSIDE}{name}",
            path_bytes=self.path_bytes + INSIDE.encode() + name_bytes,
            open=lambda: io.BytesIO(data),
            charset=charset,
        )

    @property
    def name(self) -> str:
        """The last part of the name, for people: ``x.txt``."""
        try:
            path = self.path_bytes.decode("utf-8")
        except UnicodeDecodeError:
            path = self.display  # a member's name is shown in the encoding that explains it
        return path.replace("\\", "/").rsplit("/", 1)[-1]

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

        A ``taker`` is given the record instead, and the item means nothing: two files that are
        one article are put together before they are drafted.

        A fault in the text rules must cost one record, not the import: the kinds of exception that
        pure functions raise on strange input are caught here and logged by their kind alone.
        A record without an id gets one from its bytes, so that it is known again.
        """
        if self.taker is not None:
            self.taker(fields, raw)
            return self.bad("", record)
        if self.reading.only not in (None, (self.display, record)):
            return self.bad("", record)  # somebody looks for another record
        if not fields.external_id:
            fields = replace(fields, external_id=raw.sha256[:16])
        try:
            draft = draft_article(fields, self._choices(record))
        except ImportProblem as problem:
            return self.bad(problem.message, record)
        except (ValueError, LookupError, ArithmeticError, RecursionError) as fault:
            kind = type(fault).__name__
            log.error("text rules failed in %s, record %d: %s", self.display, record, kind)
            return self.bad(f"The text could not be analysed ({kind}).", record)
        return SourceItem(draft, raw, self.display, self.path_bytes, record)

    def _choices(self, record: int) -> Choices:
        """What a person chose for a record; the path dates only what is a file of its own."""
        decision = self.reading.decision(self.display, record)
        return Choices(self.reading, decision, "" if record else self.display)


def checked_encoding(name: str) -> str:
    """The codec of an encoding that a person chose, '' for none; raises UserError."""
    if not name:
        return ""
    try:
        return encoding_named(name)
    except ValueError as fault:
        raise UserError(
            f"There is no encoding called “{name}”.",
            "Known are, among others, UTF-8, UTF-16, GB18030, GBK, Big5, Shift_JIS, EUC-JP, "
            "EUC-KR, KOI8-R, Windows-1250 to Windows-1258 and ISO-8859-1 to ISO-8859-16.",
        ) from fault


def in_words(problem: OSError) -> str:
    """Why a file could not be read, as a sentence."""
    if isinstance(problem, Unreadable):
        return problem.message
    if isinstance(problem, FileNotFoundError):
        return "There is no such file (any more)."
    if isinstance(problem, PermissionError):
        return "There is no permission to read it."
    if isinstance(problem, IsADirectoryError):
        return "It is a folder."
    return f"It could not be read: {problem.strerror or type(problem).__name__}."
