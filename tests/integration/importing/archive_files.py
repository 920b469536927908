"""Archives put together byte by byte, right and wrong, and readers of what comes out of them."""

from __future__ import annotations

import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers.registry import ImporterRegistry

TEXT = "The women of the water branch opened the pier to the public.\n\nForty officers came."


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of those members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def tarred(files: Mapping[str, bytes], mode: str = "w", kind: int = tarfile.PAX_FORMAT) -> bytes:
    """A tar archive of those members; ``mode`` as ``tarfile`` takes it."""
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode=mode, format=kind) as archive:  # type: ignore[call-overload]
        for name, data in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return target.getvalue()


def raw_zip(entries: Iterable[tuple[bytes, bytes, int]]) -> bytes:
    """A zip file of stored members: (name as bytes, content, flags)."""
    body, directory, count = b"", b"", 0
    for name, data, flags in entries:
        crc, size = zlib.crc32(data), len(data)
        head = (20, flags, 0, 0, 0, crc, size, size, len(name), 0)
        directory += struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, *head, 0, 0, 0, 0, len(body))
        directory += name
        body += struct.pack("<4s5H3L2H", b"PK\x03\x04", *head) + name + data
        count += 1
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, count, count, len(directory), len(body), 0)
    return body + directory + end


def read(path: Path, data: bytes | None = None) -> list[SourceItem | BadItem]:
    """The items of a file, written first when ``data`` is given."""
    if data is not None:
        path.write_bytes(data)
    return list(ImporterRegistry().read(path))


def good(items: Iterable[SourceItem | BadItem]) -> list[SourceItem]:
    """Those that became articles."""
    return [item for item in items if isinstance(item, SourceItem)]


def reasons(items: Iterable[SourceItem | BadItem]) -> list[str]:
    """What was wrong with the others."""
    return [item.reason for item in items if isinstance(item, BadItem)]


def ids(items: Iterable[SourceItem | BadItem]) -> list[str]:
    """External ids of those that became articles."""
    return [item.draft.external_id for item in good(items)]


def named(value: object) -> str:
    """The name of a parameter: bytes have none, for those of an archive hold the time of day."""
    return value if isinstance(value, str) else "" if isinstance(value, bytes) else str(value)
