"""A member of an archive, and the stream that its bytes come from."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, cast

from archive_app.importers.archives.caps import MB
from archive_app.importers.source_file import SourceFile

_KEPT = MB  # how much from its start a stream can go back


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside an archive. ``size`` is its unpacked size in bytes, None when not told.

    ``media_type`` is told by web archives and then decides the format instead of the name, as do
    ``url`` and ``evidence``: the address, and what is known of when it was fetched.
    ``lasting`` members can be opened after the archive has gone on to the next one.
    """

    source: SourceFile
    size: int | None
    lasting: bool = False
    media_type: str = ""
    url: str = ""
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A member that is no file: a link, a device, a request of a web archive."""


class MemberStream(io.RawIOBase):
    """A source that only goes forward, as a stream that can go back within its first megabyte.

    ``pull(n)`` gives up to ``n`` bytes, b'' at the end, and raises OSError when they are damaged.
    Readers look at the head of a file and begin again: no more than that is needed.
    """

    def __init__(self, pull: Callable[[int], bytes], close: Callable[[], None]) -> None:
        super().__init__()
        self._pull = pull
        self._close = close
        self._head = bytearray()
        self._pulled = 0
        self._at = 0

    def readable(self) -> bool:
        """Whether it can be read: always."""
        return True

    def seekable(self) -> bool:
        """Whether it can seek: back to its head."""
        return True

    def close(self) -> None:
        """Let go of what the bytes come from."""
        self._close()
        super().close()

    def tell(self) -> int:
        """The position."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to ``offset`` from the start; raises OSError where those bytes are gone."""
        if whence != io.SEEK_SET or offset > self._pulled or self._pulled > len(self._head):
            if whence == io.SEEK_SET and offset == self._at:
                return offset
            raise io.UnsupportedOperation("the bytes are gone")
        self._at = offset
        return offset

    def read(self, size: int = -1) -> bytes:
        """``size`` bytes, fewer only at the end."""
        parts = []
        wanted = size
        while size < 0 or wanted > 0:
            part = self._piece(64 * 1024 if size < 0 else wanted)
            if not part:
                break
            parts.append(part)
            wanted -= len(part)
        return b"".join(parts)

    def readinto(self, buffer: object) -> int:
        """Fill ``buffer``; the number of bytes."""
        view = memoryview(cast(bytearray, buffer)).cast("B")
        data = self.read(len(view))
        view[: len(data)] = data
        return len(data)

    def _piece(self, size: int) -> bytes:
        if self._at < self._pulled:
            piece = bytes(self._head[self._at : self._at + size])
        else:
            piece = self._pull(size)
            if self._pulled + len(piece) <= _KEPT:
                self._head += piece
            self._pulled += len(piece)
        self._at += len(piece)
        return piece


def _nothing() -> None:
    """Nothing to let go of."""


def stream_of(pull: Callable[[int], bytes], close: Callable[[], None] = _nothing) -> BinaryIO:
    """The bytes that ``pull`` gives as a binary stream; ``close`` is called when it is closed."""
    return cast(BinaryIO, MemberStream(pull, close))
