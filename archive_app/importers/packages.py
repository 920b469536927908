"""Documents that are zip packages, docx and EPUB: their parts are read, never unpacked to disk."""

from __future__ import annotations

import posixpath
import struct
import zipfile
import zlib
from io import BytesIO
from urllib.parse import unquote

from archive_app.domain.errors import ImportProblem

MAX_PACKAGE = 200 * 1024 * 1024  # bytes of the file
MAX_PART = 40 * 1024 * 1024  # bytes of one part, unpacked
_MOST_PARTS = 20_000
_MOST_UNPACKED = 400 * 1024 * 1024  # bytes of all parts that are read
_MOST_RATIO = 200  # a part may be so many times its packed size ...
_SMALL = 1024 * 1024  # ... when it is larger than this
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OverflowError,
    ValueError,
)


class Package:
    """The parts of a zip package by name. Reading raises ImportProblem with the reason in words."""

    def __init__(self, data: bytes) -> None:
        """Take in the directory of a package; raises ImportProblem for what is none."""
        if len(data) > MAX_PACKAGE:
            raise ImportProblem(f"It is larger than {MAX_PACKAGE // 1024**2} MB.")
        if data.startswith(_OLD_OFFICE):
            raise ImportProblem(
                "It is in the old format of Word (.doc), or protected by a password.",
                "Save it as .docx without a password.",
            )
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            entries = self._zip.infolist()
        except _DAMAGED as fault:
            raise ImportProblem("The file is damaged: it can't be unpacked.") from fault
        if len(entries) > _MOST_PARTS:
            raise ImportProblem(f"It has more than {_MOST_PARTS:,} parts.")
        # The first entry of a name counts: a second one is a trick.
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            self._entries.setdefault(entry.filename.replace("\\", "/").lstrip("/").lower(), entry)
        self._left = _MOST_UNPACKED

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._entries

    def part(self, name: str) -> bytes:
        """The bytes of a part; raises ImportProblem when there is none, or it can't be read."""
        entry = self._entries.get(name.lower())
        if entry is None:
            raise ImportProblem("A part of it is missing.")
        if entry.flag_bits & 1:
            raise ImportProblem("It is protected by a password.")
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(MAX_PART + 1)
        except (RuntimeError, *_DAMAGED) as fault:
            raise ImportProblem("A part of it is damaged: it can't be unpacked.") from fault
        self._left -= len(data)
        packed = max(1, entry.compress_size)
        if len(data) > MAX_PART or self._left < 0:
            raise ImportProblem("It unpacks to more than a document needs.")
        if len(data) > _SMALL and len(data) > _MOST_RATIO * packed:
            raise ImportProblem("It unpacks to far more than a document would.")
        return data

    def optional(self, name: str) -> bytes:
        """The bytes of a part, or none when it isn't there."""
        return self.part(name) if name in self else b""


def beside(part: str, reference: str) -> str:
    """The name of a part that another one refers to, without its fragment.

    A name is only looked up among the parts: one that leads outside is never found.
    """
    path = unquote(reference.partition("#")[0])
    joined = path[1:] if path.startswith("/") else posixpath.join(posixpath.dirname(part), path)
    return posixpath.normpath(joined)
