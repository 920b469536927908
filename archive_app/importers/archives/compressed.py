"""Single compressed streams (gzip, xz, bzip2), bounded in what they may unpack to."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import BinaryIO, Protocol

from archive_app.domain.importing import BadItem
from archive_app.importers.archives.caps import MB, Budget, Meter
from archive_app.importers.archives.member import Member, PassedOver, stream_of
from archive_app.importers.archives.names import label_source
from archive_app.importers.source_file import SourceFile, Unreadable

_CHUNK = 64 * 1024
_XZ_MEMORY = 256 * MB  # an xz header may ask for gigabytes
_DAMAGED = "It is damaged: it can't be unpacked."
_SUFFIXES = {".tgz": ".tar", ".txz": ".tar", ".tbz2": ".tar", ".tbz": ".tar"}


class _Unpacker(Protocol):
    """What the decompressors of gzip, xz and bzip2 have in common here."""

    def feed(self, data: bytes, size: int) -> bytes:
        """Up to ``size`` unpacked bytes from ``data`` or from what was fed before."""

    @property
    def hungry(self) -> bool:
        """Whether nothing more comes without more data."""

    @property
    def rest(self) -> bytes | None:
        """What follows the end of the stream; None before its end."""


class _Gzip:
    def __init__(self) -> None:
        self._inner = zlib.decompressobj(16 + zlib.MAX_WBITS)
        self._full = False

    def feed(self, data: bytes, size: int) -> bytes:
        out = self._inner.decompress(self._inner.unconsumed_tail + data, size)
        self._full = len(out) == size
        return out

    @property
    def hungry(self) -> bool:
        return not self._inner.unconsumed_tail and not self._full

    @property
    def rest(self) -> bytes | None:
        return self._inner.unused_data if self._inner.eof else None


class _Buffered:
    """A decompressor of the lzma or bz2 module."""

    def __init__(self, inner: _Inner) -> None:
        self._inner = inner

    def feed(self, data: bytes, size: int) -> bytes:
        return self._inner.decompress(data, size)

    @property
    def hungry(self) -> bool:
        return self._inner.needs_input

    @property
    def rest(self) -> bytes | None:
        return self._inner.unused_data if self._inner.eof else None


class _Inner(Protocol):
    @property
    def needs_input(self) -> bool: ...
    @property
    def eof(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = ..., /) -> bytes: ...


def _unpacker(head: bytes) -> tuple[Callable[[], _Unpacker], tuple[type[Exception], ...]] | None:
    """How to unpack a file that starts so, and what damage raises; None for no known start."""
    if head.startswith(b"\x1f\x8b"):
        return _Gzip, (zlib.error,)
    if head.startswith(b"\xfd7zXZ\x00"):
        import lzma  # not every Python has it

        def xz() -> _Unpacker:
            return _Buffered(lzma.LZMADecompressor(lzma.FORMAT_XZ, _XZ_MEMORY))

        return xz, (lzma.LZMAError, EOFError)
    if head.startswith(b"BZh"):
        import bz2

        return lambda: _Buffered(bz2.BZ2Decompressor()), (OSError, ValueError, EOFError)
    return None


def unpacked(source: SourceFile, budget: Budget, *, limit: int) -> BinaryIO:
    """The bytes inside a compressed file as a stream of at most ``limit`` bytes.

    Reading raises Unreadable when it is damaged, cut off or beyond a cap. Several streams in one
    file are read as one; zeros and other bytes after them are passed over.
    """
    stream = source.open()
    return stream_of(_Pull(stream, Meter(budget, limit=limit)), stream.close)


def compressed_member(
    source: SourceFile, budget: Budget
) -> Iterator[Member | PassedOver | BadItem]:
    """The one file inside: its name is the archive's without the suffix, ``.tar`` for ``.tgz``."""
    budget.entry()
    name = source.name[: len(source.name) - len(source.suffix)] + _SUFFIXES.get(source.suffix, "")
    inside = label_source(source, name, name.encode())
    opened = partial(unpacked, source, budget, limit=budget.caps.container)
    yield Member(replace(inside, open=opened), None, lasting=True)


class _Pull:
    """Unpacks piece by piece; the ratio is watched by the bytes that went in."""

    def __init__(self, stream: BinaryIO, meter: Meter) -> None:
        self._stream = stream
        self._meter = meter
        head = stream.read(_CHUNK)
        known = _unpacker(head)
        if known is None:
            stream.close()
            raise Unreadable("It is not a compressed file, whatever its name says.")
        self._new, self._faults = known
        self._unpacker: _Unpacker | None = self._new()
        self._pending = head
        self._meter.feed(len(head))

    def __call__(self, size: int) -> bytes:
        while self._unpacker is not None:
            try:
                data = self._unpacker.feed(self._take(), size)
            except self._faults as fault:
                raise Unreadable(_DAMAGED) from fault
            if (rest := self._unpacker.rest) is not None:
                self._next(rest)
            if data:
                self._meter.count(len(data))
                return data
        return b""

    def _take(self) -> bytes:
        """What goes in next: nothing while there is still something to come out."""
        assert self._unpacker is not None
        if self._pending:
            data, self._pending = self._pending, b""
            return data
        if not self._unpacker.hungry:
            return b""
        data = self._stream.read(_CHUNK)
        if not data:
            raise Unreadable("It is cut off.")
        self._meter.feed(len(data))
        return data

    def _next(self, rest: bytes) -> None:
        """Go on with the stream after this one, if there is one."""
        rest = rest.lstrip(b"\0")
        while not rest and (more := self._stream.read(_CHUNK)):
            self._meter.feed(len(more))
            rest = more.lstrip(b"\0")
        if len(rest) < 6:
            rest += self._stream.read(_CHUNK)
        self._unpacker = self._new() if rest and _unpacker(rest) else None
        self._pending = rest
