"""What window, builder and child process say to each other comes through as it was said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.jobs import Progress
from archive_app.domain.worker_protocol import (
    Command,
    ProtocolError,
    Request,
    decode_message,
    decode_request,
    encode_message,
    encode_request,
)

PATHS = st.lists(st.text(st.characters(codec="utf-8") | st.sampled_from("\udc80\udcff\n\u2028")))


@given(PATHS.map(tuple), st.lists(st.integers(1, 2**53)).map(tuple))
def test_requests(paths: tuple[str, ...], ids: tuple[int, ...]) -> None:
    request = Request(Command.BUILD_SEGMENT, "/x.archive", paths, ids=ids)
    line = encode_request(request)
    assert line.count(b"\n") == 1
    assert decode_request(line) == request


@given(st.integers(0), st.none() | st.integers(0), st.text(), st.text())
def test_progress(done: int, total: int | None, label: str, pace: str) -> None:
    progress = Progress(done, total, label, pace)
    assert decode_message(encode_message(progress)) == progress


@pytest.mark.parametrize("ids", ["7", '["7"]', "[1.5]", "{}"])
def test_ids_are_whole_numbers(ids: str) -> None:
    line = f'{{"command": "build-segment", "library": "x", "ids": {ids}}}'
    with pytest.raises(ProtocolError, match="whole numbers"):
        decode_request(line.encode())
