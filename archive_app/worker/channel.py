"""The child's side of the conversation: requests in, messages out, and the wish to stop."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from typing import BinaryIO

from archive_app.domain.errors import Cancelled
from archive_app.domain.jobs import Progress
from archive_app.domain.worker_protocol import CANCEL, Message, encode_message

# A window can't show more, and a pipe that nobody empties would slow the work down.
_PROGRESS_EVERY = 0.05  # seconds
_CHUNK = 64 * 1024


class LineReader:
    """Lines of a file descriptor, without Python's buffers.

    A thread that waits inside a buffered reader holds its lock, and the interpreter can't end
    cleanly then; one that waits in ``os.read`` does no harm.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._pending = bytearray()

    def read_line(self) -> bytes | None:
        """The next line without its end, or None at the end of input."""
        while b"\n" not in self._pending:
            try:
                chunk = os.read(self._descriptor, _CHUNK)
            except OSError:
                chunk = b""
            if not chunk:
                rest = bytes(self._pending)
                self._pending.clear()
                return rest or None
            self._pending += chunk
        line, _, rest_of_it = bytes(self._pending).partition(b"\n")
        self._pending = bytearray(rest_of_it)
        return line.rstrip(b"\r")


class Channel:
    """Sends messages, and is the job's context: it stops the job when nobody listens any more."""

    def __init__(self, output: BinaryIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._output = output
        self._clock = clock
        self._cancelled = threading.Event()
        self._broken = False
        self._last_progress = float("-inf")
        self._last_label = ""

    @property
    def broken(self) -> bool:
        """Nobody reads what is sent."""
        return self._broken

    def cancel(self) -> None:
        """Stop the job at its next checkpoint; may be called from any thread."""
        self._cancelled.set()

    def checkpoint(self) -> None:
        """Raise ``Cancelled`` once ``cancel`` was called or the reader is gone."""
        if self._cancelled.is_set():
            raise Cancelled

    def report(self, progress: Progress) -> None:
        """Send how far the job is, at most 20 times a second unless something else begins."""
        now = self._clock()
        stage = progress.label if progress.total is None else ""
        is_last = progress.total is not None and progress.done >= progress.total
        soon = now - self._last_progress < _PROGRESS_EVERY
        if soon and not is_last and stage == self._last_label:
            return
        self._last_progress, self._last_label = now, stage
        self.send(progress)

    def send(self, message: Message) -> None:
        """Send a message; when the pipe is broken, the job is stopped instead of raising."""
        if self._broken:
            return
        try:
            self._output.write(encode_message(message))
            self._output.flush()
        except (OSError, ValueError):  # a broken pipe; a stream that is closed already
            self._broken = True
            self.cancel()


def cancel_on_request(lines: LineReader, channel: Channel) -> threading.Thread:
    """Listen for ``cancel`` or the end of input, in a thread that ends with the process."""
    thread = threading.Thread(target=_listen, args=(lines, channel), name="cancel", daemon=True)
    thread.start()
    return thread


def _listen(lines: LineReader, channel: Channel) -> None:
    while (line := lines.read_line()) is not None:
        if line.strip() == CANCEL.encode("ascii"):
            break
    channel.cancel()
