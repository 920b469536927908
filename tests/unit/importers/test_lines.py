"""Lines keep their bytes in every encoding, and no line is held that is too long."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.importers.lines import looks_binary, read_lines

TEXT = "第一行，松宁公安。\r\nsecond line\n\n最后一行没有换行"


@pytest.mark.parametrize(
    "codec, mark",
    [
        ("utf-8", b""),
        ("utf-8", b"\xef\xbb\xbf"),
        ("utf-16-le", b"\xff\xfe"),
        ("utf-16-be", b"\xfe\xff"),
        ("utf-32-le", b"\xff\xfe\x00\x00"),
        ("utf-32-be", b"\x00\x00\xfe\xff"),
    ],
)
def test_encodings(codec: str, mark: bytes) -> None:
    data = mark + TEXT.encode(codec)
    lines = list(read_lines(BytesIO(data)))
    assert "".join(line.text for line in lines) == TEXT
    assert mark + b"".join(line.data for line in lines) == data
    assert {line.encoding for line in lines} == {codec}
    assert [line.number for line in lines] == [1, 2, 3, 4]
    assert not looks_binary(BytesIO(data))


def test_a_legacy_encoding() -> None:
    text = "松宁市公安局举办开放日活动，展示水上巡逻女警风采。\n" * 30
    lines = list(read_lines(BytesIO(text.encode("gb18030"))))
    assert "".join(line.text for line in lines) == text
    assert lines[0].data == text.splitlines(keepends=True)[0].encode("gb18030")


def test_one_line_in_another_encoding() -> None:
    gbk = "松宁市公安局举办开放日活动，展示水上巡逻女警风采。".encode("gb18030")
    filler = b"plain line\n" * 40_000  # the odd line comes after the part that is examined
    *_, last = read_lines(BytesIO(filler + gbk))
    assert last.text.startswith("松宁市公安局")
    assert last.data == gbk


def test_old_line_ends() -> None:
    assert [line.text for line in read_lines(BytesIO(b"a\rb\rc"))] == ["a\r", "b\r", "c"]


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le"])
def test_too_long_lines_are_passed_over(codec: str) -> None:
    mark = b"\xff\xfe" if codec == "utf-16-le" else b""
    data = mark + ("short\n" + "x" * 300_000 + "\nshort again\n" + "y" * 200_000).encode(codec)
    lines = list(read_lines(BytesIO(data), limit=100_000))
    assert [line.too_long for line in lines] == [False, True, False, True]
    assert [line.data for line in lines if line.too_long] == [b"", b""]
    assert [line.text for line in lines if not line.too_long] == ["short\n", "short again\n"]


def test_wide_text_that_is_cut_within_a_character() -> None:
    data = b"\xff\xfe" + "一\n二".encode("utf-16-le")[:-1]
    lines = list(read_lines(BytesIO(data)))
    assert lines[0].text == "一\n"
    assert lines[1].text == "\ufffd"
    assert b"".join(line.data for line in lines) == data[2:]


def test_binary() -> None:
    assert looks_binary(BytesIO(b"PK\x03\x04\x00\x00\x08\x00" * 50))
    assert not looks_binary(BytesIO(b""))


@given(st.binary(max_size=400))
def test_any_bytes_are_lines_and_none_is_lost(data: bytes) -> None:
    joined = b"".join(line.data for line in read_lines(BytesIO(data)))
    assert data.endswith(joined)
    assert len(data) - len(joined) in {0, 2, 3, 4}  # a byte order mark
