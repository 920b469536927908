"""Whatever bytes a file holds, reading it gives items or bad items, never an exception."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers.registry import ImporterRegistry

_MARKS = (b"\n", b"\r\n", b'"', b",", b"\t", b"\x00", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff\x00")
_FORMATS = (
    b'{"text": "',
    b'"}',
    b"id,text\n",
    b"\\ud800",
    "松宁江".encode("gb18030"),
    "松宁".encode(),
)
_WORDS = (
    b"(Text: Lin Jing) ",
    b"Responsible Editor",
    b"[News] ",
    b"html ",
    b"On March 8, ",
    b"\n\n",
)
_PIECES = st.sampled_from(_MARKS + _FORMATS + _WORDS)
_BYTES = st.binary(max_size=200) | st.lists(
    _PIECES
    | st.binary(max_size=6)
    | st.text(max_size=8).map(lambda t: t.encode("utf-8", "replace")),
    max_size=25,
).map(b"".join)


@pytest.mark.parametrize("suffix", ImporterRegistry().suffixes)
@settings(max_examples=60)
@given(data=_BYTES)
def test_items_or_bad_items(suffix: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{suffix}"
        path.write_bytes(data)
        items = list(ImporterRegistry().read(path))
    assert items
    for item in items:
        if isinstance(item, BadItem):
            assert item.reason
            item.reason.encode("utf-8")
            continue
        assert isinstance(item, SourceItem)
        assert item.raw.data in data
        assert item.draft.external_id
        for text in item.draft.texts:
            text.received.encode("utf-8")
            for paragraph in text.paragraphs:
                assert paragraph.span.end <= len(text.received)
