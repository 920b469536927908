"""Whether segment files are those that were written: by size and time, else by their checksums.

Segments never change. One that was cut while it is mapped into memory would kill the process, and
one that was overwritten would answer wrongly without a sign.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from archive_app.search.codec.layout import SegmentFile

FILES = "files"  # in the table of contents: the stamp of each segment's file

Stamp = list[int]  # size in bytes and time of the last change, as JSON keeps them


def stamp(path: Path) -> Stamp:
    """What tells a file from its changed self without reading it; raises OSError."""
    known = path.stat()
    return [known.st_size, known.st_mtime_ns]


def is_intact(data: SegmentFile, meta: Mapping[str, Any]) -> bool:
    """Whether the file is as it was when it was published; raises OSError.

    One that was only copied or touched is read through once.
    """
    files = meta.get(FILES)
    known = files.get(data.path.stem.rpartition("_")[2]) if isinstance(files, dict) else None
    return stamp(data.path) == known or is_sound(data)


def is_sound(data: SegmentFile) -> bool:
    """Whether everything in the file has its checksum; reads all of it."""
    return not any(data.damaged_arrays())
