"""The worker's entry: one request in, progress and one result or error out, then the end."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO

from archive_app.domain.errors import ArchiveError, Cancelled, EnvironmentProblem
from archive_app.domain.worker_protocol import (
    Failure,
    Kind,
    ProtocolError,
    Request,
    Result,
    decode_request,
)
from archive_app.worker.channel import Channel, LineReader, cancel_on_request
from archive_app.worker.handlers import Handler, default_handlers

log = logging.getLogger(__name__)

_STDIN = 0
_STDOUT = 1


def main(argv: Sequence[str]) -> int:
    """Serve one request between standard input and output; returns the exit code.

    0 when it was done or stopped as asked, 1 when it failed or nobody listened, 2 for arguments.
    """
    if argv:
        print("archive-app --worker takes no arguments.", file=sys.stderr)
        return 2
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(message)s")
    # A bundled program without a console has no sys.stdout, though its parent reads from a pipe.
    output = sys.stdout.buffer if sys.stdout else os.fdopen(_STDOUT, "wb", closefd=False)
    # Whatever prints must not be taken for a message.
    with contextlib.redirect_stdout(sys.stderr):
        return serve(_STDIN, output, default_handlers())


def serve(descriptor: int, output: BinaryIO, handlers: Mapping[str, Handler]) -> int:
    """Read a request from ``descriptor``, run its handler, write messages to ``output``."""
    lines = LineReader(descriptor)
    channel = Channel(output)
    try:
        request = decode_request(lines.read_line() or b"")
    except ProtocolError as fault:
        channel.send(Failure(f"The request can't be read: {fault}."))
        return 1
    handler = handlers.get(request.command)
    if handler is None:
        channel.send(Failure(f"There is no command {request.command!r}."))
        return 1
    cancel_on_request(lines, channel)
    with _stopping_on_signals(channel):
        answer = _answer(handler, request, channel)
    channel.send(answer)
    return int(isinstance(answer, Failure) or channel.broken)


def _answer(handler: Handler, request: Request, channel: Channel) -> Result | Failure:
    try:
        return handler(request, channel)
    except Cancelled:
        return Result({}, stopped=True)
    except EnvironmentProblem as problem:
        return Failure(problem.message, problem.advice, Kind.ENVIRONMENT)
    except ArchiveError as problem:
        return Failure(problem.message, problem.advice, Kind.USER)
    except Exception as fault:
        # The last line of defence: the window must learn of a bug, whatever its kind is. The
        # traceback goes to the log alone, for it may quote articles.
        log.exception("%s failed", request.command)
        message = f"The program made a mistake ({type(fault).__name__})."
        return Failure(message, "What was stored before is safe.", Kind.BUG)


@contextlib.contextmanager
def _stopping_on_signals(channel: Channel) -> Iterator[None]:
    """A polite signal stops the job as ``cancel`` does; signals only reach the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_number: int, _frame: object) -> None:
        channel.cancel()

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
