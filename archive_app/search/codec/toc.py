"""The table of contents: JSON with the segments and free facts, replaced in one durable step."""

from __future__ import annotations

import base64
import binascii
import json
import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.invert import MAX_DOCUMENTS
from archive_app.search.codec.segments import MappedSegment, OpenedFiles
from archive_app.search.storage import DurableStorage

TOC_FORMAT: Final = 1
INDEX_NAME: Final = "MAIN"
_SEGMENT_ID = re.compile(r"[0-9a-z]{1,64}")


class TocProblem(ValueError):  # noqa: N818 - reads as what it is
    """There is no table of contents, or it can't be read."""


@dataclass(frozen=True, slots=True)
class Toc:
    """One commit of the index: its number, its segments, and what the program noted with them."""

    generation: int
    segments: list[MappedSegment] = field(default_factory=list)
    meta: dict[str, Any] = field(default_factory=dict)


def toc_name(indexname: str, generation: int) -> str:
    """The file name of a table of contents; Whoosh's own pattern."""
    return f"_{indexname}_{generation}.toc"


def generations(names: Iterable[str], indexname: str) -> list[int]:
    """The numbers of the tables of contents among file names, ascending."""
    pattern = re.compile(rf"_{re.escape(indexname)}_([0-9]{{1,18}})\.toc")
    found = (pattern.fullmatch(name) for name in names)
    return sorted(int(match[1]) for match in found if match)


def read_toc(folder: Path, indexname: str = INDEX_NAME, opened: OpenedFiles | None = None) -> Toc:
    """The newest table of contents in the folder.

    Raises TocProblem when there is none or it isn't one of ours, OSError when it can't be read
    (FileNotFoundError also when a writer replaced it just now: try again).
    """
    numbers = generations((path.name for path in folder.iterdir()), indexname)
    if not numbers:
        raise TocProblem(f"there is no index in {folder.name}")
    raw = (folder / toc_name(indexname, numbers[-1])).read_bytes()
    return parse_toc(raw, numbers[-1], indexname, opened)


def parse_toc(
    raw: bytes, generation: int, indexname: str = INDEX_NAME, opened: OpenedFiles | None = None
) -> Toc:
    """The table of contents in ``raw``; TocProblem unless every part of it is sound."""
    try:
        content = json.loads(raw)
        if content["format"] != TOC_FORMAT:
            raise TocProblem(f"a table of contents of format {content['format']!r}")
        if content["generation"] != generation:
            raise TocProblem("a table of contents under the name of another")
        meta = content["meta"]
        if not isinstance(meta, dict):
            raise TocProblem("the notes in the table of contents are damaged")
        segments = [_segment(entry, indexname, opened) for entry in content["segments"]]
    except TocProblem:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise TocProblem(f"the table of contents is damaged: {error}") from error
    if len({segment.segid for segment in segments}) != len(segments):
        raise TocProblem("the table of contents names a segment twice")
    return Toc(generation, segments, meta)


def write_toc(storage: DurableStorage, toc: Toc, indexname: str = INDEX_NAME) -> None:
    """Make ``toc`` the newest table of contents, on the disk when this returns.

    TypeError or ValueError, before anything is written, when the notes aren't plain JSON.
    """
    content = {
        "format": TOC_FORMAT,
        "generation": toc.generation,
        "segments": [_entry(segment) for segment in toc.segments],
        "meta": toc.meta,
    }
    raw = json.dumps(content, allow_nan=False).encode()
    name = toc_name(indexname, toc.generation)
    beside = f"{name}.{secrets.token_hex(8)}"
    storage.write_new(beside, [raw])
    storage.rename_file(beside, name, safe=True)


def remove_quietly(folder: Path, names: Iterable[str]) -> list[str]:
    """Remove files; those that are gone or, on Windows, still open are left. What was removed."""
    removed = []
    for name in names:
        try:
            (folder / name).unlink()
        except OSError:
            continue
        removed.append(name)
    return removed


def _entry(segment: MappedSegment) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": segment.segid, "documents": segment.doc_count_all()}
    deleted = segment.deleted
    if len(deleted) * 16 > segment.doc_count_all():  # then a bit for each document is shorter
        bits = np.zeros(segment.doc_count_all(), np.bool_)
        bits[deleted] = True
        entry["deleted_bits"] = _text(np.packbits(bits).tobytes())
    elif len(deleted):
        entry["deleted"] = _text(deleted.astype("<u2").tobytes())
    return entry


def _segment(entry: Mapping[str, Any], indexname: str, opened: OpenedFiles | None) -> MappedSegment:
    segid, documents = entry["id"], entry["documents"]
    if not isinstance(segid, str) or not _SEGMENT_ID.fullmatch(segid):
        raise TocProblem("a segment with a strange name")
    if type(documents) is not int or not 0 <= documents <= MAX_DOCUMENTS:
        raise TocProblem("a segment with a strange number of documents")
    return MappedSegment(
        indexname, documents, segid=segid, deleted=_deleted(entry, documents), opened=opened
    )


def _deleted(entry: Mapping[str, Any], documents: int) -> npt.NDArray[np.integer] | None:
    """The deleted documents of an entry; ValueError (binascii.Error too) when damaged."""
    if "deleted_bits" in entry:
        raw = _bytes(entry["deleted_bits"])
        if len(raw) != -(-documents // 8):
            raise TocProblem("deletions of another segment")
        return np.flatnonzero(np.unpackbits(np.frombuffer(raw, np.uint8), count=documents))
    if "deleted" in entry:
        return np.frombuffer(_bytes(entry["deleted"]), "<u2")
    return None


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise TocProblem("deletions that can't be read") from error


def dropped_files(before: Sequence[MappedSegment], after: Sequence[MappedSegment]) -> list[str]:
    """The files of segments that a commit left out."""
    kept = {segment.segid for segment in after}
    return [segment.file_name for segment in before if segment.segid not in kept]
