"""Builds segments in child processes: the worker of this same program, one request each."""

from __future__ import annotations

import logging
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from archive_app.domain.errors import ArchiveError, Cancelled, EnvironmentProblem
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import BuiltSegment
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.ports import SegmentBuilders
from archive_app.domain.worker_protocol import (
    CANCEL,
    Command,
    Failure,
    Kind,
    Message,
    ProtocolError,
    Request,
    Result,
    decode_message,
    encode_request,
)

log = logging.getLogger(__name__)

MOST_CHILDREN = 4
_LOOK = 0.2  # seconds between two looks at the wish to stop
_PATIENCE = 1.0  # seconds between a polite stop and a kill

Lot = Sequence[ArticleId]


class _Child:
    """One process that builds the segment of one lot; its messages go into ``inbox``."""

    def __init__(
        self, command: Sequence[str], request: Request, lot: Lot, inbox: queue.Queue[_Post]
    ) -> None:
        self.lot = lot
        self.told = 0  # articles that it says are done
        self._inbox = inbox
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if sys.stderr else subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._thread = threading.Thread(target=self._talk, args=(request,), name="segment child")
        self._thread.start()

    def _talk(self, request: Request) -> None:
        """Ask, then pass on what is answered; None at the end."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        with suppress(OSError):  # it died; the end of its output tells
            process.stdin.write(encode_request(request))
            process.stdin.flush()
        for line in process.stdout:
            try:
                self._inbox.put((self, decode_message(line)))
            except ProtocolError as problem:
                log.error("a child process said something unreadable: %s", problem)
        self._inbox.put((self, None))

    def ask_to_stop(self) -> None:
        """Ask politely; it stops within a few articles."""
        assert self._process.stdin is not None
        with suppress(OSError, ValueError):
            self._process.stdin.write(CANCEL.encode("ascii") + b"\n")
            self._process.stdin.flush()

    def end(self) -> None:
        """See that the process is gone."""
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._thread.join()
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            with suppress(OSError):
                stream.close()


_Post = tuple[_Child, Message | None]


class ChildBuilders:
    """``SegmentBuilders`` that starts ``command`` for each lot, at most ``count`` at once.

    A lot whose child can't be started or dies is built by ``here`` instead.
    """

    def __init__(
        self, command: Sequence[str], library: Path, here: SegmentBuilders, count: int = 0
    ) -> None:
        self._command = tuple(command)
        self._library = library
        self._here = here
        self._count = count or min(MOST_CHILDREN, _cores())

    @property
    def at_once(self) -> int:
        """How many children run at the same time."""
        return self._count

    def build(
        self,
        folder: Path,
        lots: Iterable[Lot],
        ctx: JobContext,
        built: Callable[[int], None],
    ) -> Iterator[tuple[Lot, BuiltSegment]]:
        """See the port."""
        return _Run(self._command, self._library, folder, ctx, built).segments(
            _Lots(lots), self._here, self._count
        )


class _Run:
    """One build: the children that run, and what they say."""

    def __init__(
        self,
        command: Sequence[str],
        library: Path,
        folder: Path,
        ctx: JobContext,
        built: Callable[[int], None],
    ) -> None:
        self._command = command
        self._library = library
        self._folder = folder
        self._ctx = ctx
        self._built = built
        self._inbox: queue.Queue[_Post] = queue.Queue()
        self._running: set[_Child] = set()

    def segments(
        self, waiting: _Lots, here: SegmentBuilders, count: int
    ) -> Iterator[tuple[Lot, BuiltSegment]]:
        """The segments of all lots, as they are done; no child is left when it ends."""
        try:
            while True:
                self._ctx.checkpoint()
                while len(self._running) < count and (lot := waiting.take()) is not None:
                    if not self._start(lot):
                        yield from here.build(self._folder, [lot], self._ctx, self._built)
                if not self._running:
                    return
                ended = self._listen()
                if ended is None:
                    continue
                child, segment = ended
                if segment is None:
                    yield from here.build(self._folder, [child.lot], self._ctx, self._built)
                else:
                    waiting.put_back(child.lot[segment.covered :])
                    yield child.lot[: segment.covered], segment
        finally:
            for one in self._running:
                one.ask_to_stop()
            for one in self._running:
                one.end()

    def _start(self, lot: Lot) -> bool:
        paths = (str(self._folder),)
        request = Request(Command.BUILD_SEGMENT, str(self._library), paths, ids=tuple(lot))
        try:
            self._running.add(_Child(self._command, request, lot, self._inbox))
        except OSError as problem:
            log.info("no child process can be started: %s", problem)
            return False
        return True

    def _listen(self) -> tuple[_Child, BuiltSegment | None] | None:
        """Wait for a message: a child that has ended with its segment, None without an answer."""
        try:
            child, message = self._inbox.get(timeout=_LOOK)
        except queue.Empty:
            return None
        if child not in self._running:  # the end of one that has answered
            return None
        if isinstance(message, Progress):
            self._tell(child, message.done)
            return None
        self._running.discard(child)
        child.end()
        if isinstance(message, Failure):
            raise _problem(message)
        if message is None:
            log.info("a process that built a segment ended without an answer")
            self._tell(child, 0)
            return child, None
        if message.stopped:  # by the same key that stops this process
            raise Cancelled
        segment = _segment(message)
        self._tell(child, segment.covered)
        return child, segment

    def _tell(self, child: _Child, done: int) -> None:
        self._built(done - child.told)
        child.told = done


class _Lots:
    """The lots still to do; what a child left over comes first."""

    def __init__(self, lots: Iterable[Lot]) -> None:
        self._lots = iter(lots)
        self._back: list[Lot] = []

    def take(self) -> Lot | None:
        return self._back.pop() if self._back else next(self._lots, None)

    def put_back(self, lot: Lot) -> None:
        if lot:
            self._back.append(lot)


def _segment(result: Result) -> BuiltSegment:
    """What a child says that it built; raises EnvironmentProblem for an answer without sense."""
    name, bad = result.data.get("name"), result.data.get("bad")
    documents, covered = result.data.get("documents"), result.data.get("covered")
    if not (
        isinstance(name, str)
        and isinstance(documents, int)
        and isinstance(covered, int)
        and isinstance(bad, list)
    ):
        raise EnvironmentProblem("A process that builds the search index gave no sensible answer.")
    return BuiltSegment(
        name, documents, covered, tuple((ArticleId(int(one)), str(why)) for one, why in bad)
    )


def _problem(failure: Failure) -> Exception:
    if failure.kind is Kind.BUG:
        return RuntimeError(failure.message)
    kind = EnvironmentProblem if failure.kind is Kind.ENVIRONMENT else ArchiveError
    return kind(failure.message, failure.advice)


def _cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
