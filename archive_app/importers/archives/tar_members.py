"""Members of a tar archive, read forward only: ustar, GNU long names, pax headers.

The standard library's reader keeps every header and reads extended headers of any size into
memory; this one keeps nothing, and gives names as bytes. Links and devices are never followed.
Format: POSIX.1-2017, pax; GNU tar manual, "Basic Tar Format".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import BinaryIO

from archive_app.domain.importing import BadItem
from archive_app.importers.archives.caps import (
    MB,
    Budget,
    too_large,
)
from archive_app.importers.archives.member import Member, PassedOver, stream_of
from archive_app.importers.archives.names import Labels, label_source, readable_name
from archive_app.importers.source_file import SourceFile, Unreadable

_BLOCK = 512
_CHUNK = 64 * 1024
_MAX_HEADER = MB  # of an extended header: a name and a few words
_FILES = b"0\0" + b"7"  # regular files, and contiguous ones
_FOLDER, _LONG_NAME, _LONG_LINK, _PAX, _PAX_ALL, _SPARSE = b"5", b"L", b"K", b"x", b"g", b"S"


@dataclass(slots=True)
class _Extended:
    """What extended headers say of the member that follows them."""

    name: bytes = b""
    size: int | None = None
    sparse: bool = False


@dataclass(slots=True)
class _Reader:
    """The archive's bytes, forward only, and how far the current member has been read."""

    stream: BinaryIO
    left: int = 0  # of the current member
    padding: int = 0
    extended: _Extended = field(default_factory=_Extended)

    def begin(self, size: int) -> None:
        self.left, self.padding = size, -size % _BLOCK

    def pull(self, size: int) -> bytes:
        """Bytes of the current member, b'' at its end."""
        if not self.left:
            return b""
        data = self.stream.read(min(size, self.left))
        if not data:
            self.left = self.padding = 0
            raise Unreadable("It is cut off: the archive ends inside it.")
        self.left -= len(data)
        return data

    def skip(self) -> None:
        """Go to the next header."""
        self.left, rest = 0, self.left + self.padding
        while rest:
            data = self.stream.read(min(_CHUNK, rest))
            if not data:
                return
            rest -= len(data)

    def header(self) -> bytes:
        """The next header, b'' at the end of the archive."""
        block = self.stream.read(_BLOCK)
        if not block.strip(b"\0"):
            return b""
        if len(block) < _BLOCK:
            raise Unreadable("The archive is cut off.")
        if not _sums_up(block):
            raise Unreadable("It is not a tar archive, or it is damaged from here on.")
        return block


def tar_members(source: SourceFile, budget: Budget) -> Iterator[Member | PassedOver | BadItem]:
    """Every file of the archive in its order; each must be read before the next is asked for.

    Raises Unreadable where the archive is damaged, Exhausted beyond a cap. The unpacked bytes are
    counted where the archive is unpacked: in itself it has no more bytes than it shows.
    """
    labels, number = Labels.none(), 0
    with source.open() as stream:
        reader = _Reader(stream)
        while block := reader.header():
            number += 1
            budget.entry()
            kind = block[156:157]
            reader.begin(_number(block[124:136]))
            if kind in {_LONG_NAME, _LONG_LINK, _PAX, _PAX_ALL}:
                _extend(reader, kind)
            else:
                if reader.extended.size is not None:
                    reader.begin(reader.extended.size)
                yield from _member(source, budget, reader, block, labels, number)
                reader.extended = _Extended()
            reader.skip()


def _member(
    source: SourceFile,
    budget: Budget,
    reader: _Reader,
    block: bytes,
    labels: Labels,
    number: int,
) -> Iterator[Member | PassedOver | BadItem]:
    kind, told = block[156:157], reader.extended
    raw = told.name or _name(block)
    if kind == _FOLDER or raw.endswith(b"/"):
        return
    name, name_bytes = labels.of(readable_name(raw), raw, number)
    label = label_source(source, name, name_bytes)
    size = reader.left
    if kind == _SPARSE or told.sparse:
        yield label.bad("It is stored as a sparse file, which can't be read.")
    elif kind not in _FILES:
        reader.begin(0)  # links and devices have no bytes, whatever size their header tells
        yield PassedOver()
    elif size > budget.caps.container:
        yield label.bad(too_large(budget.caps.container).message)
    else:
        yield Member(replace(label, open=partial(stream_of, reader.pull)), size)


def _extend(reader: _Reader, kind: bytes) -> None:
    if reader.left > _MAX_HEADER:
        raise Unreadable("The archive has a header larger than any name: it is damaged from here.")
    parts = []
    while data := reader.pull(_CHUNK):
        parts.append(data)
    content = b"".join(parts)
    if kind == _LONG_NAME:
        reader.extended.name = content.split(b"\0", 1)[0]
    elif kind == _PAX:
        _pax(content, reader.extended)


def _pax(content: bytes, told: _Extended) -> None:
    """Records ``length key=value`` of a pax header; those after a damaged one are left out."""
    at = 0
    while at < len(content):
        length_text = content[at : at + 24].partition(b" ")[0]
        length = int(length_text) if length_text.isdigit() else 0
        if not len(length_text) < length <= len(content) - at:
            return
        record = content[at + len(length_text) + 1 : at + length].rstrip(b"\n")
        key, _, value = record.partition(b"=")
        if key == b"path":
            told.name = value
        elif key == b"size" and value.isdigit() and len(value) < 20:
            told.size = int(value)
        elif key.startswith(b"GNU.sparse"):
            told.sparse = True
        at += length


def _name(block: bytes) -> bytes:
    name = block[:100].split(b"\0", 1)[0]
    prefix = block[345:500].split(b"\0", 1)[0] if block[257:263] == b"ustar\0" else b""
    return prefix + b"/" + name if prefix else name


def _number(text: bytes) -> int:
    """A number in octal, or in base 256 when its first bit is set; raises Unreadable."""
    if text[0] & 0x80:
        return int.from_bytes(text[1:], "big")
    digits = text.strip(b" \0") or b"0"
    try:
        number = int(digits, 8)
    except ValueError:
        number = -1
    if number < 0:
        raise Unreadable("It is not a tar archive, or it is damaged from here on.")
    return number


def _sums_up(block: bytes) -> bool:
    told = block[148:156].strip(b" \0")
    if not told.isdigit():
        return False
    counted = sum(block) - sum(block[148:156]) + 8 * 0x20
    try:
        return int(told, 8) == counted
    except ValueError:
        return False
