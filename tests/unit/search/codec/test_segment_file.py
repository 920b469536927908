"""Segment files: what is refused when writing, and damage that is noticed when opening."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import random
import struct
import tempfile
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh.util.numeric import length_to_byte

from archive_app.search.codec.invert import FieldPostings, invert
from archive_app.search.codec.layout import HEAD, TAIL, SegmentFile
from archive_app.search.codec.lengths import lengths_to_bytes
from archive_app.search.codec.writing import write_segment
from archive_app.search.storage import DurableStorage
from tests.unit.search.codec.samples import content, field_tokens, small_segment, written

Header = dict[str, Any]


def test_length_bytes_are_those_of_whoosh(tmp_path: Path) -> None:
    lengths = [*range(3000), 65_535, 65_536, 106_373, 106_374, 106_375, 5_000_000]
    assert lengths_to_bytes(np.array(lengths)).tolist() == [length_to_byte(n) for n in lengths]
    tokens = field_tokens(len(lengths), [(b"a", 3, 0)], lengths=lengths)
    field = written(tmp_path, len(lengths), {"f": tokens}).fields["f"]
    assert field.lengths.tolist() == lengths
    assert field.length_bytes.tolist() == [length_to_byte(n) for n in lengths]
    assert field.total_length == sum(lengths)


def test_arrays_are_aligned_and_views(tmp_path: Path) -> None:
    data = small_segment(tmp_path)
    docs = data.fields["body"].documents(0, 1)
    assert docs.ctypes.data % 64 == 0
    assert not docs.flags.owndata
    assert not docs.flags.writeable


def test_a_whole_file_has_no_damaged_array(tmp_path: Path) -> None:
    assert list(small_segment(tmp_path).damaged_arrays())[-1] == 0


def test_a_flipped_bit_of_an_array_is_found_by_reading_all(tmp_path: Path) -> None:
    path = small_segment(tmp_path).path
    raw = bytearray(path.read_bytes())
    raw[raw.index(b"oftenonetwo")] ^= 4
    path.write_bytes(raw)
    assert list(SegmentFile.open(path).damaged_arrays())[-1] == 1


@pytest.mark.parametrize("number", [-1, 4])
def test_there_are_no_postings_of_a_number_out_of_range(tmp_path: Path, number: int) -> None:
    field = small_segment(tmp_path).fields["body"]
    with pytest.raises(IndexError):
        field.postings(number)
    with pytest.raises(IndexError):
        field.doc_frequency(number)


def test_every_truncation_is_refused(tmp_path: Path) -> None:
    path = small_segment(tmp_path).path
    raw = path.read_bytes()
    for size in {*range(0, len(raw), 7), *range(len(raw) - 65, len(raw)), *range(40)}:
        path.write_bytes(raw[:size])
        with pytest.raises((ValueError, OSError)):
            SegmentFile.open(path)
    path.write_bytes(raw + b"\0")
    with pytest.raises(ValueError, match="cut short or has grown"):
        SegmentFile.open(path)


def test_every_flipped_byte_of_the_header_is_refused(tmp_path: Path) -> None:
    path = small_segment(tmp_path).path
    raw = path.read_bytes()
    begin = len(raw) - TAIL.size - TAIL.unpack(raw[-TAIL.size :])[1]
    for place in (*range(HEAD.size), *range(begin, len(raw))):
        for bit in (1, 128):
            damaged = bytearray(raw)
            damaged[place] ^= bit
            path.write_bytes(damaged)
            with pytest.raises(ValueError, match=r"\w"):
                SegmentFile.open(path)


@given(st.randoms(use_true_random=False))
def test_damaged_arrays_raise_or_answer_but_never_crash(rng: random.Random) -> None:
    """Only reading the whole file finds such damage; until then it must do no harm."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = small_segment(Path(folder)).path
        raw = bytearray(path.read_bytes())
        end = len(raw) - TAIL.size - TAIL.unpack(raw[-TAIL.size :])[1]
        for _ in range(rng.randrange(1, 5)):
            raw[rng.randrange(HEAD.size, end)] = rng.randrange(256)
        path.write_bytes(raw)
        data = SegmentFile.open(path)
        for field in data.fields.values():
            count = len(field.terms)
            asked: list[Callable[[], object]] = [
                partial(list, field.terms),
                partial(field.terms.find, b"two"),
                partial(field.terms.prefix_range, b"o"),
                partial(field.frequencies, 0, count),
                partial(field.positions, 0, count),
                *(partial(field.postings, number) for number in range(count)),
                *(partial(field.frequency, number) for number in range(count)),
            ]
            for ask in asked:
                with contextlib.suppress(ValueError, IndexError):
                    ask()


def _rewritten(path: Path, header: object) -> None:
    """Give the file another header, with a checksum that holds."""
    raw = path.read_bytes()
    _, length, size, magic = TAIL.unpack(raw[-TAIL.size :])
    new = json.dumps(header).encode()
    tail = TAIL.pack(zlib.crc32(new), len(new), size - length + len(new), magic)
    path.write_bytes(raw[: -TAIL.size - length] + new + tail)


def _header(path: Path) -> Header:
    raw = path.read_bytes()
    length = TAIL.unpack(raw[-TAIL.size :])[1]
    header: Header = json.loads(raw[-TAIL.size - length : -TAIL.size])
    return header


@pytest.mark.parametrize(
    "entry, value",
    [(0, "<u8"), (0, "O"), (1, -64), (1, 1 << 40), (1, 8), (2, -1), (2, 1 << 40), (2, 1.5)],
)
def test_an_array_outside_the_file_is_refused(tmp_path: Path, entry: int, value: object) -> None:
    path = small_segment(tmp_path).path
    header = _header(path)
    header["fields"]["bag"]["arrays"]["docs"][entry] = value
    _rewritten(path, header)
    with pytest.raises(ValueError, match=r"\w"):
        SegmentFile.open(path)


@pytest.mark.parametrize(
    "name", ["starts", "length_bytes", "many_starts", "many_extra", "wide_freqs"]
)
def test_arrays_that_do_not_belong_together_are_refused(tmp_path: Path, name: str) -> None:
    path = small_segment(tmp_path).path
    header = _header(path)
    header["fields"]["body"]["arrays"][name][2] -= 1
    _rewritten(path, header)
    with pytest.raises(ValueError, match="differ in length"):
        SegmentFile.open(path)


@pytest.mark.parametrize(
    "header",
    [None, [], {}, 5, {"documents": 3}, {"documents": True, "fields": {}, "columns": {}}],
)
def test_a_header_that_makes_no_sense_is_refused(tmp_path: Path, header: object) -> None:
    path = small_segment(tmp_path).path
    _rewritten(path, header)
    with pytest.raises(ValueError, match=r"\w"):
        SegmentFile.open(path)


def test_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "MAIN_1.seg"
    for raw in (b"", b"SQLite format 3\0" * 9, struct.pack("<8sIIQQ", b"MAPPEDSG", 1, 0, 0, 32)):
        path.write_bytes(raw)
        with pytest.raises(ValueError, match=r"not a segment|format 1"):
            SegmentFile.open(path)


def test_the_data_outlives_its_file(tmp_path: Path) -> None:
    data = small_segment(tmp_path)
    before = content(data.fields["body"])
    try:
        data.path.unlink()
    except PermissionError:
        pytest.skip("this system keeps the file of a mapped segment")
    assert content(data.fields["body"]) == before


def _sound() -> FieldPostings:
    return invert(field_tokens(2, [(b"a", 0, 0), (b"a", 1, 5), (b"a", 1, 6)]))


@pytest.mark.parametrize(
    "changes",
    [
        {"lengths": np.zeros(3, np.int64)},
        {"lengths": np.array([-1, 0])},
        {"starts": np.array([0, 1])},
        {"starts": np.array([0, 2, 2])},
        {"docs": np.array([0, 2], np.uint16)},
        {"docs": np.array([0, 1], np.int64)},
        {"freqs": np.array([1, 0], np.uint32)},
        {"freqs": np.array([3], np.uint32)},
        {"freqs": None},
        {"positions": np.array([1, 2, 3], np.int64)},
        {"positions": np.array([1, 2], np.uint16)},
    ],
)
def test_postings_that_would_be_misread_are_not_written(
    tmp_path: Path, changes: dict[str, object]
) -> None:
    wrong = dataclasses.replace(_sound(), **changes)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"\w"):
        write_segment(DurableStorage(tmp_path), "MAIN", 2, {"f": wrong}, {})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "doc_count, column",
    [
        (2, np.zeros(3)),
        (2, np.array(["a", "b"])),
        (1, np.array([2**63], np.uint64)),
        (65_537, None),
    ],
)
def test_columns_and_counts_that_do_not_fit_are_not_written(
    tmp_path: Path, doc_count: int, column: np.ndarray[Any, Any] | None
) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        write_segment(
            DurableStorage(tmp_path), "MAIN", doc_count, {}, {} if column is None else {"c": column}
        )
    assert list(tmp_path.iterdir()) == []
