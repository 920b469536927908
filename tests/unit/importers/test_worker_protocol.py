"""Lines between the window and its child process: written and read back, damaged ones refused."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.jobs import Progress
from archive_app.domain.worker_protocol import (
    Failure,
    Kind,
    Message,
    ProtocolError,
    Request,
    Result,
    decode_message,
    decode_request,
    encode_message,
    encode_request,
)


def test_a_request_survives_with_odd_file_names() -> None:
    request = Request(
        command="import",
        library="/data/松宁.archive",
        paths=(os.fsdecode(b"/data/\xcb\xc9.txt"), "/a b\n\u2028c.jsonl"),
        plan='{"paths": ["/data/\\u677e.txt"]}',
        batch=7,
        target="/tmp/松.jsonl",
        go_on=True,
    )
    line = encode_request(request)
    assert line.count(b"\n") == 1
    assert decode_request(line) == request


@pytest.mark.parametrize(
    "message",
    [
        Progress(3, None, "a.jsonl"),
        Progress(0, 10),
        Result({"imported": 3, "problems": [{"file": "松宁.txt"}]}),
        Result({}, stopped=True),
        Failure("The disk is full.", "Make room.", Kind.ENVIRONMENT),
        Failure("A mistake."),
    ],
)
def test_messages_survive(message: Message) -> None:
    line = encode_message(message)
    assert line.count(b"\n") == 1
    assert line.isascii()
    assert decode_message(line) == message


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"hello",
        b"[1]",
        b'{"type": "song"}',
        b'{"type": "progress", "done": "many"}',
        b'{"type": "result"}',
        b'{"type": "error", "message": "x", "kind": "other"}',
        b'{"type": "error"}',
        b"\xff\xfe",
    ],
)
def test_other_lines_are_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode_message(line)


@pytest.mark.parametrize(
    "line",
    [
        b"{}",
        b'{"command": "import"}',
        b'{"command": 3, "library": "x"}',
        b'{"command": "import", "library": "x", "paths": "y"}',
        b'{"command": "import", "library": "x", "batch": "x"}',
    ],
)
def test_other_requests_are_refused(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode_request(line)


@given(st.binary(max_size=60))
def test_noise_is_refused_or_read(line: bytes) -> None:
    for decode in (decode_message, decode_request):
        try:
            decode(line)
        except ProtocolError:
            continue


@given(st.text(), st.integers(), st.none() | st.integers())
def test_any_progress_survives(label: str, done: int, total: int | None) -> None:
    progress = Progress(done, total, label)
    assert decode_message(encode_message(progress)) == progress
