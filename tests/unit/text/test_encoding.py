"""Bytes of many encodings come back as the text they were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.text.encoding import decode

SIMPLIFIED = "近日，松宁市公安局组织开展了系列活动。\r\n民警们说，这是一个很好的机会。\n一一一一"
TRADITIONAL = "近日，松寧市警察局舉辦了一系列活動。\r\n他們說，這是一個很好的機會，大家都來參加。"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030", "utf-16-le", "utf-16-be"]
)
def test_simplified(encoding: str) -> None:
    found = decode(SIMPLIFIED.encode(encoding))
    assert (found.text, found.replaced) == (SIMPLIFIED, 0)


@pytest.mark.parametrize("encoding", ["utf-8", "big5", "gb18030"])
def test_traditional(encoding: str) -> None:
    assert decode(TRADITIONAL.encode(encoding)).text == TRADITIONAL


def test_english_in_utf_16_without_a_mark() -> None:
    text = "The officers of the bureau walked on."
    assert decode(text.encode("utf-16-le")).text == text
    assert decode(text.encode("utf-16-be")).text == text


def test_the_declared_encoding_counts() -> None:
    text = "Полиция города провела собрание."
    assert decode(text.encode("koi8-r"), "koi8-r").text == text


def test_a_wrong_declaration_does_not() -> None:
    assert decode(SIMPLIFIED.encode("gb18030"), "iso-8859-1").text == SIMPLIFIED
    assert decode(SIMPLIFIED.encode("utf-8"), "gb2312").text == SIMPLIFIED
    assert decode(SIMPLIFIED.encode("utf-8"), "no such encoding").text == SIMPLIFIED


def test_what_nothing_explains_is_counted() -> None:
    found = decode("近日，松宁市公安局".encode() + b"\xff\xff\xfe" + "组织开展活动".encode())
    assert found.replaced > 0
    assert found.confidence < 0.5
    assert "松宁市公安局" in found.text


@given(
    st.binary(max_size=300), st.sampled_from([None, "gbk", "utf-16", "hz", "latin-1", "x\0y", ""])
)
def test_any_bytes_give_a_text(data: bytes, declared: str | None) -> None:
    found = decode(data, declared)
    found.text.encode("utf-8")
    assert 0 <= found.confidence <= 1
    assert found.replaced >= 0


@given(st.text())
def test_utf_8_comes_back(text: str) -> None:
    # A fourth of control characters is UTF-16 of a script without zeros, not a text in UTF-8.
    if not text.startswith("\ufeff") and "\0" not in text and text.isprintable():
        assert decode(text.encode("utf-8")).text == text
