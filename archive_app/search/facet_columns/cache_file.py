"""The columns in a private file, so that a start need not read every article again.

The file is a magic word, the size and checksum of a JSON header, the header, and aligned arrays.
It is disposable: whatever is wrong with it, the columns are read from the store instead.
"""

from __future__ import annotations

import json
import logging
import mmap
import os
import struct
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from archive_app import __version__
from archive_app.domain.facets import Facet
from archive_app.search.facet_columns.arrays import Texts
from archive_app.search.facet_columns.periods import Dates
from archive_app.search.facet_columns.row_codes import ManyCodes, RowCodes, SingleCodes
from archive_app.search.facet_columns.row_ids import RowIds
from archive_app.search.facet_columns.sort_keys import SortKeys
from archive_app.search.facet_columns.state import Columns, FacetColumn
from archive_app.search.facet_columns.value_table import ValueTable
from archive_app.search.storage import flush_folder

log = logging.getLogger(__name__)

_MAGIC = b"ABCOLS02"
_START = struct.Struct("<8sII")  # magic, size of the header, its CRC-32
_ALIGNMENT = 64
# What a row holds may change with the program; and only the same facets fit.
_WRITER = f"{__version__} {' '.join(Facet)}"

Arrays = Mapping[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which history the columns belong to: the library, and a transaction it must have had."""

    library: str
    seq: int
    token: str  # hexadecimal


def write_columns(path: Path, columns: Columns, stamp: Stamp) -> bool:
    """Replace the file in one step that a power loss can't cut in two; False when that failed."""
    beside = path.with_name(path.name + ".tmp")
    try:
        with beside.open("xb") as file:
            _write(file, _arrays_of(columns), {**asdict(stamp), "head": columns.head})
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        flush_folder(path.parent)
    except OSError as problem:  # a full disk, or another process that writes: the next time
        log.info("the columns were not written: %s", type(problem).__name__)
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        return False
    return True


def read_columns(path: Path) -> tuple[Columns, Stamp] | None:
    """What the file holds; None when there is none that this program can use."""
    try:
        header, arrays = _read(path)
        columns = _columns_of(arrays, int(header["head"]))
        return columns, Stamp(header["library"], header["seq"], header["token"])
    except (OSError, ValueError, KeyError, TypeError, struct.error) as problem:
        if not isinstance(problem, FileNotFoundError):
            log.info("the file of columns is not used: %s", type(problem).__name__)
        return None


def _write(file: Any, arrays: Arrays, facts: Mapping[str, Any]) -> None:
    """Header and arrays, one after the other."""
    entries = []
    offset = checksum = 0
    for name, array in arrays.items():
        entries.append([name, array.dtype.str, len(array), offset])
        for piece in _pieces(array):
            checksum = zlib.crc32(piece, checksum)
            offset += len(piece)
    facts = {**facts, "writer": _WRITER, "arrays": entries, "size": offset, "crc": checksum}
    header = json.dumps(facts).encode()
    header += b" " * (-(_START.size + len(header)) % _ALIGNMENT)
    file.write(_START.pack(_MAGIC, len(header), zlib.crc32(header)) + header)
    for array in arrays.values():
        for piece in _pieces(array):
            file.write(piece)


def _pieces(array: npt.NDArray[Any]) -> Iterator[memoryview | bytes]:
    """The bytes of an array, and what fills up to where the next one may begin."""
    plain = np.ascontiguousarray(array).view(np.uint8).data
    yield plain
    yield bytes(-len(plain) % _ALIGNMENT)


def _read(path: Path) -> tuple[dict[str, Any], Arrays]:
    """Header and arrays of a file; raises ValueError and others for a damaged one."""
    data = _mapped(path)
    magic, size, checksum = _START.unpack_from(data)
    start = _START.size + size
    if magic != _MAGIC or zlib.crc32(data[_START.size : start]) != checksum:
        raise ValueError("no file of columns")
    header = json.loads(bytes(data[_START.size : start]))
    if header["writer"] != _WRITER:
        raise ValueError("of another version")
    body = data[start:]
    if len(body) != header["size"] or zlib.crc32(body) != header["crc"]:
        raise ValueError("damaged")
    arrays = {
        name: np.frombuffer(body, np.dtype(kind), count, offset)
        for name, kind, count, offset in header["arrays"]
    }
    return header, arrays


def _mapped(path: Path) -> memoryview:
    """The bytes of a file. Windows would not let it be replaced while it is mapped."""
    if os.name == "nt":
        return memoryview(path.read_bytes())
    with path.open("rb") as file:
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def _arrays_of(columns: Columns) -> Arrays:
    arrays: dict[str, npt.NDArray[Any]] = {
        "ids": columns.ids,
        "alive": columns.alive.view(np.uint8),
        "days": columns.dates.days,
    }
    for name, sort_keys in (("titles", columns.titles), ("sources", columns.sources)):
        arrays |= _packed(name, sort_keys.keys)
        arrays[f"{name}:places"] = sort_keys.places
    for facet, column in columns.facets.items():
        name = f"facet:{facet.value}"
        texts = (value.encode("utf-8", "surrogatepass") for value in column.table.values[1:])
        arrays |= _packed(name, Texts.of(texts))
        if isinstance(column.codes, ManyCodes):
            arrays[f"{name}:starts"] = column.codes.offsets
            arrays[f"{name}:codes"] = column.codes.codes
        elif isinstance(column.codes, SingleCodes):
            arrays[f"{name}:codes"] = column.codes.codes
    return arrays


def _columns_of(arrays: Arrays, head: int) -> Columns:
    facets = {}
    for facet in Facet:
        name = f"facet:{facet.value}"
        texts = _unpacked(name, arrays)
        values = [text.decode("utf-8", "surrogatepass") for text in texts]
        codes: RowCodes = SingleCodes(arrays[f"{name}:codes"])
        if f"{name}:starts" in arrays:
            codes = ManyCodes(arrays[f"{name}:starts"], arrays[f"{name}:codes"])
        facets[facet] = FacetColumn(ValueTable(values), codes)
    titles, sources = (
        SortKeys(_unpacked(name, arrays), arrays[f"{name}:places"])
        for name in ("titles", "sources")
    )
    return Columns(
        RowIds(arrays["ids"]),
        arrays["alive"].view(np.bool_),
        Dates(arrays["days"]),
        titles,
        sources,
        facets,
        head=head,
    )


def _packed(name: str, texts: Texts) -> Arrays:
    return {f"{name}:texts": texts.blob, f"{name}:ends": texts.offsets}


def _unpacked(name: str, arrays: Arrays) -> Texts:
    return Texts(arrays[f"{name}:texts"], arrays[f"{name}:ends"])
