"""Pages of a web archive (WARC 1.0 and 1.1), plain or as gzip members, with address and date.

Format: ISO 28500:2017. Only successful responses, resources and conversions are pages; requests,
revisits, metadata and the like are passed over.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import BinaryIO

from archive_app.domain.importing import BadItem
from archive_app.importers.archives.caps import Budget, Exhausted
from archive_app.importers.archives.compressed import unpacked
from archive_app.importers.archives.http_body import body_of
from archive_app.importers.archives.member import Member, PassedOver
from archive_app.importers.archives.names import label_source
from archive_app.importers.source_file import SourceFile, Unreadable

_MAX_LINE = 16 * 1024
_MAX_LINES = 1_000
_CHUNK = 64 * 1024
_OF_THE_TOOL = "metadata:"  # what a crawler notes of itself: its options, its log
_PAGES = frozenset({"response", "resource", "conversion"})
# Others are never unpacked; whether there is a reader for these is decided later.
_READ_TYPES = ("text/", "application/xhtml", "application/pdf", "application/epub")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_DAMAGED = "It is not a web archive, or it is damaged from here on."


@dataclass(slots=True)
class _Block:
    """The bytes of one record, of which ``left`` were not read yet."""

    stream: BinaryIO
    left: int

    def read(self, size: int) -> bytes:
        data = self.stream.read(min(size, self.left))
        self.left -= len(data)
        return data

    def line(self) -> bytes:
        """A line with its end, or as much of it as a line may have."""
        data = self.stream.readline(min(_MAX_LINE, self.left))
        self.left -= len(data)
        return data

    def skip(self) -> bool:
        """Go to the end of the record; False when the file ends before it."""
        while self.left:
            if not self.read(_CHUNK):
                return False
        return True


def warc_members(source: SourceFile, budget: Budget) -> Iterator[Member | PassedOver | BadItem]:
    """Every page, its bytes as the server meant them: chunks joined, content unpacked.

    A record that is cut off is a bad item. Raises Unreadable where the archive is damaged,
    Exhausted beyond a cap.
    """
    with _opened(source, budget) as stream:
        number = 0
        while (headers := _record_headers(stream)) is not None:
            number += 1
            budget.entry()
            length = headers.get("content-length", "")
            if not (length.isascii() and length.isdigit() and len(length) < 16):
                raise Unreadable(_DAMAGED)
            block = _Block(stream, int(length))
            found = _page(source, headers, block, budget, number)
            is_whole = block.skip()
            address = headers.get("warc-target-uri", "")
            if not is_whole and not isinstance(found, PassedOver):
                found = _label(source, address, number).bad("The record is cut off.")
            yield found


def _opened(source: SourceFile, budget: Budget) -> BinaryIO:
    with source.open() as stream:
        head = stream.read(2)
    if head == b"\x1f\x8b":
        return unpacked(source, budget, limit=budget.caps.total)
    return source.open()


def _record_headers(stream: BinaryIO) -> dict[str, str] | None:
    """The headers of the next record, names in lower case; None at the end of the archive."""
    line = b"\n"
    for _ in range(_MAX_LINES):  # blank lines part records
        if line.strip():
            break
        line = stream.readline(_MAX_LINE)
        if not line:
            return None
    if not line.startswith(b"WARC/"):
        raise Unreadable(_DAMAGED)
    return read_headers(_Block(stream, _MAX_LINE * _MAX_LINES))


def read_headers(block: _Block) -> dict[str, str]:
    """Headers up to a blank line, names in lower case; raises Unreadable for too many."""
    headers: dict[str, str] = {}
    for _ in range(_MAX_LINES):
        line = block.line()
        if not line.strip():
            return headers
        name, _, value = line.decode("utf-8", "replace").partition(":")
        headers.setdefault(name.strip().lower(), value.strip())
    raise Unreadable(_DAMAGED)


def _page(
    source: SourceFile, headers: Mapping[str, str], block: _Block, budget: Budget, number: int
) -> Member | PassedOver | BadItem:
    address = headers.get("warc-target-uri", "").lstrip("<")
    if headers.get("warc-type", "").lower() not in _PAGES or address.startswith(_OF_THE_TOOL):
        return PassedOver()
    content = headers
    if headers.get("content-type", "").lower().startswith("application/http"):
        status = block.line().split(None, 2)
        if len(status) < 2 or not status[1].startswith(b"2"):
            return PassedOver()
        content = read_headers(block)
    media_type = content.get("content-type", "").partition(";")[0].strip().lower()
    if not media_type.startswith(_READ_TYPES):
        return PassedOver()
    label = _label(source, headers.get("warc-target-uri", ""), number)
    if reason := headers.get("warc-truncated", ""):
        return label.bad(f"Whoever fetched the page cut it off ({reason[:40]}).")
    try:
        data = body_of(content, block.read, budget)
    except Exhausted:
        raise
    except Unreadable as fault:
        return label.bad(fault.message)
    return _member(label, headers, content, data, media_type)


def _member(
    label: SourceFile,
    headers: Mapping[str, str],
    content: Mapping[str, str],
    data: bytes,
    media_type: str,
) -> Member:
    charset = _CHARSET.search(content.get("content-type", ""))
    inside = replace(label, open=lambda: io.BytesIO(data), charset=charset[1] if charset else "")
    fetched = headers.get("warc-date", "")[:40]
    return Member(
        inside,
        len(data),
        lasting=True,
        media_type=media_type,
        url=_address(headers.get("warc-target-uri", "")),
        evidence=f"fetched {fetched} (WARC-Date)" if fetched else "",
    )


def _address(uri: str) -> str:
    """The address without the angle brackets that early writers put around it."""
    return uri.strip().removeprefix("<").removesuffix(">")


def _label(source: SourceFile, uri: str, number: int) -> SourceFile:
    name = _address(uri)[:1_000] or f"record {number}"
    return label_source(source, name, name.encode("utf-8", "replace"))
