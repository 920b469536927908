"""Names of members: labels for people, never paths; the bytes are kept as they stood."""

from __future__ import annotations

import re
from dataclasses import dataclass

from archive_app.importers.source_file import SourceFile
from archive_app.text.encoding import decode

_HAN_OR_KANA = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_LATIN_FALLBACK = "cp437"  # what zip means when it says nothing
_LONGEST = 1_000  # characters of a name that are shown


def readable_name(name: bytes, *, is_utf8: bool = False) -> str:
    """A name as text: UTF-8 when it is, a Chinese or Japanese encoding when that explains it."""
    if is_utf8 or name.isascii():
        return name.decode("utf-8", "replace")
    try:
        return name.decode("utf-8")
    except UnicodeDecodeError:
        pass
    for codec in (decode(name).encoding, "gb18030", "big5", "cp932"):
        try:
            text = name.decode(codec)
        except (UnicodeDecodeError, LookupError):
            continue
        if _HAN_OR_KANA.search(text):
            return text
    return name.decode(_LATIN_FALLBACK, "replace")


def is_hidden(name: str) -> bool:
    """Whether a system or a program keeps this member for itself: ``.x``, ``__MACOSX/``."""
    parts = name.replace("\\", "/").split("/")
    return any((p.startswith(".") and p.strip(".")) or p == "__MACOSX" for p in parts)


@dataclass(slots=True)
class Labels:
    """Gives every member of one archive a label of its own, whatever its name is."""

    _seen: set[int]

    @classmethod
    def none(cls) -> Labels:
        """No label given yet."""
        return cls(set())

    def of(self, name: str, name_bytes: bytes, number: int) -> tuple[str, bytes]:
        """(text, bytes) of the member that is entry ``number``; a repeated name is told apart."""
        key = hash(name_bytes)
        if key in self._seen:
            mark = f" (entry {number})"
            name, name_bytes = _marked(name, mark), _marked_bytes(name_bytes, mark.encode())
        self._seen.add(key)
        name = name.removeprefix("./")  # as tar writes what lies in the folder it was called in
        if len(name) > _LONGEST:
            name = f"{name[: _LONGEST // 2]}…{name[-_LONGEST // 2 :]}"
        return name, name_bytes


def _marked(name: str, mark: str) -> str:
    folder, slash, last = name.rpartition("/")
    stem, dot, suffix = last.rpartition(".")
    return f"{folder}{slash}{stem}{mark}{dot}{suffix}" if dot else f"{name}{mark}"


def _marked_bytes(name: bytes, mark: bytes) -> bytes:
    folder, slash, last = name.rpartition(b"/")
    stem, dot, suffix = last.rpartition(b".")
    return folder + slash + stem + mark + dot + suffix if dot else name + mark


def label_source(outer: SourceFile, name: str, name_bytes: bytes) -> SourceFile:
    """The member as a source without bytes: for reports of what is wrong with it."""
    return outer.member(name, name_bytes, b"")
