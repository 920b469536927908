"""The body of an HTTP response as the server meant it: chunks joined, content unpacked, bounded."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Mapping

from archive_app.importers.archives.caps import Budget, Meter, too_large
from archive_app.importers.source_file import Unreadable

_KNOWN = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}
_CHUNK_SIZE = re.compile(rb"\s*([0-9A-Fa-f]{1,8})\s*(?:;[^\r\n]*)?")
_DAMAGED = "The page is damaged: it can't be unpacked."


def body_of(headers: Mapping[str, str], read: Callable[[int], bytes], budget: Budget) -> bytes:
    """The body that follows ``headers`` (names in lower case); raises Unreadable.

    Some writers of web archives store the body unpacked and leave the headers as they were: what
    doesn't begin as chunks or as a packed stream is taken as it stands.
    """
    limit = budget.caps.member
    data = read(limit + 1)
    if len(data) > limit:
        raise too_large(limit)
    if "chunked" in headers.get("transfer-encoding", "").lower():
        data = _joined(data)
    for coding in reversed(headers.get("content-encoding", "").lower().split(",")):
        coding = coding.strip()
        if coding in _KNOWN:
            data = _inflated(data, _KNOWN[coding], budget)
        elif coding not in {"", "identity"}:
            raise Unreadable(f"The page is packed as “{coding[:20]}”, which can't be read.")
    return data


def _joined(data: bytes) -> bytes:
    """Chunks as one; the data itself when it isn't in chunks."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = data.find(b"\r\n", at, at + 1_000)
        size = _chunk_size(data[at:end]) if end >= 0 else None
        if size is None:
            if not parts:
                return data
            raise Unreadable("The page is cut off between two chunks.")
        if size == 0:
            return b"".join(parts)
        at = end + 2 + size + 2
        if at > len(data) + 2:
            raise Unreadable("The page is cut off inside a chunk.")
        parts.append(data[end + 2 : end + 2 + size])


def _chunk_size(line: bytes) -> int | None:
    found = _CHUNK_SIZE.fullmatch(line)
    return int(found[1], 16) if found else None


def _inflated(data: bytes, bits: int, budget: Budget) -> bytes:
    if bits > zlib.MAX_WBITS and not data.startswith(b"\x1f\x8b"):
        return data
    meter = Meter(budget, limit=budget.caps.member, packed=len(data))
    try:
        return _all(zlib.decompressobj(bits), data, meter)
    except zlib.error:
        if bits != zlib.MAX_WBITS:
            raise Unreadable(_DAMAGED) from None
    try:  # many servers send "deflate" without its header
        return _all(zlib.decompressobj(-zlib.MAX_WBITS), data, meter)
    except zlib.error:
        raise Unreadable(_DAMAGED) from None


def _all(unpacker: zlib._Decompress, data: bytes, meter: Meter) -> bytes:
    parts = []
    while not unpacker.eof:
        part = unpacker.decompress(data, 256 * 1024)
        data = unpacker.unconsumed_tail
        meter.count(len(part))
        parts.append(part)
        if not part and not data:
            raise Unreadable("The page is cut off.")
    return b"".join(parts)
