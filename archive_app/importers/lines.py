"""Physical lines of a file with their exact bytes, decoded; a line may be of any length."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from archive_app.text.encoding import decode

MAX_LINE = 20 * 1024 * 1024  # bytes
_CHUNK = 64 * 1024
_HEAD = 256 * 1024
_BOMS = (  # UTF-32 before UTF-16: the one starts with the other
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: ``data`` with its line end as it stood, ``text`` decoded; ``number`` from 1.

    ``too_long`` lines come without data: they are passed over, never held.
    """

    number: int
    data: bytes
    text: str
    encoding: str
    confidence: float = 1.0
    too_long: bool = False


@dataclass(frozen=True, slots=True)
class _Head:
    """What the start of a file tells: codec, length of its byte order mark, line end, NUL bytes."""

    codec: str
    confidence: float
    bom: int
    newline: bytes
    binary: bool
    chosen: bool = False


def looks_binary(stream: BinaryIO, encoding: str = "") -> bool:
    """Whether the start of the file has NUL bytes that no wide encoding explains."""
    return _examine(stream, encoding).binary


def read_lines(stream: BinaryIO, *, limit: int = MAX_LINE, encoding: str = "") -> Iterator[Line]:
    """Every line of ``stream`` from its start; no more than ``limit`` bytes are held at once.

    Lines end at line feeds; in a file without any, at carriage returns. A byte order mark is left
    out of the first line. A line that the file's encoding can't explain is decoded on its own,
    unless the encoding was chosen: then its bytes are replaced.
    """
    head = _examine(stream, encoding)
    stream.seek(head.bom)
    for number, data in enumerate(_split(stream, head.newline, limit), start=1):
        if data is None:
            yield Line(number, b"", "", head.codec, too_long=True)
        else:
            yield _decoded(number, data, head)


def _decoded(number: int, data: bytes, head: _Head) -> Line:
    try:
        return Line(number, data, data.decode(head.codec), head.codec, head.confidence)
    except UnicodeDecodeError:
        if len(head.newline) > 1 or head.chosen:
            text = data.decode(head.codec, "replace")
            return Line(number, data, text, head.codec, head.confidence / 2)
        found = decode(data)
        return Line(number, data, found.text, found.encoding, found.confidence)


def _examine(stream: BinaryIO, chosen: str) -> _Head:
    stream.seek(0)
    start = stream.read(_HEAD)
    codec, confidence, bom = _chosen_codec(start, chosen) if chosen else _codec(start)
    wide = codec.startswith(("utf-16", "utf-32"))
    ends_in_cr = "\r".encode(codec) in start and "\n".encode(codec) not in start
    newline = ("\r" if ends_in_cr else "\n").encode(codec)
    return _Head(codec, confidence, bom, newline, not wide and b"\0" in start, bool(chosen))


def _chosen_codec(start: bytes, chosen: str) -> tuple[str, float, int]:
    """The codec that a person chose; a mark at the start tells the order of its bytes."""
    for bom, codec in _BOMS:
        if start.startswith(bom) and codec.startswith(chosen.removesuffix("-sig")):
            return codec, 1.0, len(bom)
    return _without_mark(chosen), 1.0, 0


def _codec(start: bytes) -> tuple[str, float, int]:
    for bom, codec in _BOMS:
        if start.startswith(bom):
            return codec, 1.0, len(bom)
    try:
        # Not final: the sample may end within a character.
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        pass
    else:
        if b"\0" not in start:
            return "utf-8", 1.0, 0
    found = decode(start[: start.rfind(b"\n") + 1] or start)
    return _without_mark(found.encoding), found.confidence, 0


def _without_mark(codec: str) -> str:
    """A codec that neither writes nor expects a byte order mark: lines have none."""
    name = codec.lower().replace("_", "-")
    return {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(name, name)


def _split(stream: BinaryIO, newline: bytes, limit: int) -> Iterator[bytes | None]:
    """Lines as bytes with their ends; None stands for one longer than ``limit``."""
    unit = len(newline)
    pending = bytearray()
    searched = 0
    skipping = False
    while chunk := stream.read(_CHUNK):
        pending += chunk
        while (end := _find(pending, newline, searched)) >= 0:
            line = bytes(pending[: end + unit])
            del pending[: end + unit]
            searched = 0
            yield None if skipping or len(line) > limit else line
            skipping = False
        searched = max(0, len(pending) - len(pending) % unit - unit)
        if skipping or len(pending) > limit:
            # Keep what may be the start of a character, so that wide characters stay aligned.
            keep = len(pending) % unit
            del pending[: len(pending) - keep]
            searched, skipping = 0, True
    if skipping:
        yield None
    elif pending:
        yield bytes(pending)


def _find(data: bytearray, newline: bytes, start: int) -> int:
    """The first ``newline`` from ``start`` at a multiple of its own length, or -1."""
    unit = len(newline)
    at = data.find(newline, start)
    while at >= 0 and at % unit:
        at = data.find(newline, at + 1)
    return at
