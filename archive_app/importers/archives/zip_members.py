"""Members of a zip file, by its central directory, one entry in memory at a time.

The standard library's reader holds every entry and trusts the names; this one streams the
directory, so that a million entries take no more memory than one, and reads stored, deflated and
bzip2 members with their size and CRC checked. Format: PKWARE APPNOTE 6.3, sections 4.3 and 4.4.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import BinaryIO

from archive_app.domain.importing import BadItem
from archive_app.importers.archives.caps import Budget, Meter, too_large
from archive_app.importers.archives.member import Member, PassedOver, stream_of
from archive_app.importers.archives.names import Labels, label_source, readable_name
from archive_app.importers.source_file import SourceFile, Unreadable

_END = struct.Struct("<4s4H2LH")
_END64_PLACE = struct.Struct("<4sLQL")
_END64 = struct.Struct("<4sQ2H2L4Q")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_MAX_COMMENT = 0xFFFF
_FULL32 = 0xFFFFFFFF
_CHUNK = 64 * 1024
_STORED, _DEFLATED, _BZIP2 = 0, 8, 12
_UNIX = 3
_FILE_KINDS = (0, 0o100000)  # of st_mode: not told, a regular file

# A function of (gives more packed bytes, most bytes wanted) to unpacked bytes, b'' at the end.
_Unpack = Callable[[Callable[[int], bytes], int], bytes]


@dataclass(frozen=True, slots=True)
class _Entry:
    """One entry of the central directory."""

    name: bytes
    is_utf8: bool
    encrypted: bool
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    is_file: bool


@dataclass(frozen=True, slots=True)
class _Directory:
    """Where the central directory stands; ``shift`` is what precedes the archive in the file."""

    start: int
    size: int
    shift: int


def zip_members(source: SourceFile, budget: Budget) -> Iterator[Member | PassedOver | BadItem]:
    """Every file of the archive in the order of its directory; bad ones with their reason.

    Raises Unreadable when it is no zip file or its directory is damaged, Exhausted beyond a cap.
    """
    labels = Labels.none()
    with source.open() as stream:
        directory = _directory(stream)
        for number, entry in enumerate(_entries(stream, directory), start=1):
            budget.entry()
            if entry.name.endswith(b"/"):
                continue
            text = readable_name(entry.name, is_utf8=entry.is_utf8)
            name, name_bytes = labels.of(text, entry.name, number)
            label = label_source(source, name, name_bytes)
            if not entry.is_file:
                yield PassedOver()
            elif problem := _problem(entry, budget):
                yield label.bad(problem)
            else:
                opened = partial(_open, source, entry, directory.shift, budget)
                yield Member(replace(label, open=opened), entry.size, lasting=True)


def _problem(entry: _Entry, budget: Budget) -> str:
    if entry.encrypted:
        return "It is encrypted: unpack the archive with its password first."
    if entry.method not in {_STORED, _DEFLATED, _BZIP2}:
        return f"It is packed with a method that can't be read (number {entry.method})."
    if entry.size > budget.caps.container:
        return too_large(budget.caps.container).message
    return ""


def _directory(stream: BinaryIO) -> _Directory:
    """The place of the central directory; raises Unreadable."""
    length = stream.seek(0, 2)
    tail_at = max(0, length - _END.size - _MAX_COMMENT)
    stream.seek(tail_at)
    tail = stream.read(_END.size + _MAX_COMMENT)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        raise Unreadable("It is not a zip file, or its end is missing.")
    *_, size, offset, _comment = _END.unpack_from(tail, at)
    end = tail_at + at
    if _FULL32 in (size, offset) or tail[max(0, at - _END64_PLACE.size) :].startswith(
        b"PK\x06\x07"
    ):
        end, size, offset = _directory64(stream, end, size, offset)
    shift = end - size - offset
    if shift < 0 or size > length:
        raise Unreadable("The directory of the zip file is damaged.")
    return _Directory(offset + shift, size, shift)


def _directory64(stream: BinaryIO, end: int, size: int, offset: int) -> tuple[int, int, int]:
    """(end, size, offset) as the zip64 records tell them, or as they were without such records."""
    place = end - _END64_PLACE.size
    if place < _END64.size:
        return end, size, offset
    stream.seek(place)
    mark, _, end64, _ = _END64_PLACE.unpack(stream.read(_END64_PLACE.size))
    if mark != b"PK\x06\x07":
        return end, size, offset
    # What stands before the archive shifts the record from where the locator says it is.
    for at in (end64, place - _END64.size):
        if not 0 <= at <= place - _END64.size:
            continue
        stream.seek(at)
        found = _END64.unpack(stream.read(_END64.size))
        if found[0] == b"PK\x06\x06":
            return at, found[8], found[9]
    raise Unreadable("The directory of the zip file is damaged.")


def _entries(stream: BinaryIO, directory: _Directory) -> Iterator[_Entry]:
    """The entries, read piece by piece; raises Unreadable where the directory is damaged."""
    at, end = directory.start, directory.start + directory.size
    pending = b""
    while at < end or pending:
        if len(pending) < _ENTRY.size + 3 * 0xFFFF and at < end:
            stream.seek(at)
            more = stream.read(min(_CHUNK * 8, end - at))
            if not more:
                raise Unreadable("The directory of the zip file is cut off.")
            pending, at = pending + more, at + len(more)
        taken = 0
        # As many as the piece holds for sure, so that it is cut once and not after every entry.
        while len(pending) - taken >= (_ENTRY.size + 3 * 0xFFFF if at < end else 1):
            entry, length = _entry(pending, taken)
            taken += length
            yield entry
        pending = pending[taken:]


def _entry(data: bytes, at: int) -> tuple[_Entry, int]:
    if len(data) - at < _ENTRY.size:
        raise Unreadable("The directory of the zip file is damaged.")
    found = _ENTRY.unpack_from(data, at)
    mark, made_by, _, flags, method, _, _, crc, packed, size, names, extras, comment = found[:13]
    attributes, offset = found[15:17]
    length = _ENTRY.size + names + extras + comment
    if mark != b"PK\x01\x02" or len(data) - at < length:
        raise Unreadable("The directory of the zip file is damaged.")
    name = data[at + _ENTRY.size : at + _ENTRY.size + names]
    extra = data[at + _ENTRY.size + names : at + _ENTRY.size + names + extras]
    size, packed, offset = _sizes64(extra, size, packed, offset)
    kind = (attributes >> 16) & 0o170000 if made_by >> 8 == _UNIX else 0
    entry = _Entry(
        name=name,
        is_utf8=bool(flags & 0x800),
        encrypted=bool(flags & 0x2041),
        method=method,
        crc=crc,
        packed=packed,
        size=size,
        offset=offset,
        is_file=kind in _FILE_KINDS,
    )
    return entry, length


def _sizes64(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """Sizes of which the entry says that they stand in its zip64 field."""
    values = [size, packed, offset]
    at = 0
    while len(extra) - at >= 4:
        kind, length = struct.unpack_from("<2H", extra, at)
        field = extra[at + 4 : at + 4 + length]
        if kind == 1:
            for place, value in enumerate(values):
                if value == _FULL32 and len(field) >= 8:
                    values[place] = int.from_bytes(field[:8], "little")
                    field = field[8:]
        at += 4 + length
    return values[0], values[1], values[2]


def _open(source: SourceFile, entry: _Entry, shift: int, budget: Budget) -> BinaryIO:
    """The unpacked bytes; reading them raises Unreadable when size or CRC are not as told."""
    meter = Meter(budget, limit=budget.caps.container, packed=entry.packed)
    stream = source.open()
    return stream_of(_Pull(stream, entry, shift, meter), stream.close)


class _Pull:
    """Unpacks one member piece by piece."""

    def __init__(self, stream: BinaryIO, entry: _Entry, shift: int, meter: Meter) -> None:
        self._stream = stream
        self._entry = entry
        self._meter = meter
        self._left = entry.packed  # packed bytes not read yet
        self._size = 0
        self._crc = 0
        self._unpack = _unpacker(entry.method)
        stream.seek(shift + entry.offset)
        head = stream.read(_LOCAL.size)
        if len(head) < _LOCAL.size or not head.startswith(b"PK\x03\x04"):
            stream.close()
            raise Unreadable("Its place in the archive is damaged.")
        names, extras = _LOCAL.unpack(head)[-2:]
        self._at = shift + entry.offset + _LOCAL.size + names + extras

    def __call__(self, size: int) -> bytes:
        if self._stream.closed:
            return b""
        try:
            data = self._unpack(self._packed, size)
        except (zlib.error, OSError, EOFError, ValueError) as fault:
            self._stream.close()
            if isinstance(fault, Unreadable):
                raise
            raise Unreadable("It is damaged: it can't be unpacked.") from fault
        if not data:
            self._finish()
            return b""
        self._size += len(data)
        self._crc = zlib.crc32(data, self._crc)
        if self._size > self._entry.size:
            raise Unreadable("It is larger than the archive says.")
        self._meter.count(len(data))
        return data

    def _packed(self, size: int) -> bytes:
        """The next packed bytes."""
        self._stream.seek(self._at)
        data = self._stream.read(min(size, self._left))
        self._at += len(data)
        self._left -= len(data)
        return data

    def _finish(self) -> None:
        self._stream.close()
        if self._size != self._entry.size:
            raise Unreadable("It is cut off.")
        if self._crc != self._entry.crc:
            raise Unreadable("It is damaged: its check sum is another.")


def _unpacker(method: int) -> _Unpack:
    """How a method unpacks."""
    if method == _STORED:
        return lambda more, size: more(size)
    if method == _DEFLATED:
        return _deflated()
    import bz2  # not every Python has it

    unpacker = bz2.BZ2Decompressor()

    def unpacked(more: Callable[[int], bytes], size: int) -> bytes:
        while not unpacker.eof:
            packed = more(_CHUNK) if unpacker.needs_input else b""
            if data := unpacker.decompress(packed, size):
                return data
            if unpacker.needs_input and not packed:
                return b""
        return b""

    return unpacked


def _deflated() -> _Unpack:
    unpacker = zlib.decompressobj(-15)

    def unpacked(more: Callable[[int], bytes], size: int) -> bytes:
        while not unpacker.eof:
            packed = unpacker.unconsumed_tail or more(_CHUNK)
            if data := unpacker.decompress(packed, size):
                return data
            if not packed:
                return unpacker.flush(size)
        return b""

    return unpacked
