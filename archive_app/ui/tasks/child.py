"""The child process that does long work: one request in, progress lines out, Stop by a line."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from archive_app.domain.jobs import Progress
from archive_app.domain.worker_protocol import (
    CANCEL,
    Failure,
    Kind,
    ProtocolError,
    Request,
    Result,
    decode_message,
    encode_request,
)

log = logging.getLogger(__name__)

PATIENCE = 10_000  # milliseconds between a polite stop and a kill; the store survives both


class ChildProcess(QObject):
    """Runs one request at a time; exactly one of ``done`` and ``failed`` follows each start.

    Only after :meth:`shut_down` nothing follows: nobody is there any more to be told.
    """

    progressed = Signal(object)  # Progress
    done = Signal(object)  # Result
    failed = Signal(object)  # Failure

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = tuple(command)
        self._process: QProcess | None = None
        self._answer: Result | Failure | None = None
        self._silent = False
        self._killed = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._kill)

    @property
    def running(self) -> bool:
        """Whether a request is being worked on."""
        return self._process is not None

    def start(self, request: Request) -> None:
        """Start the child; raises RuntimeError while another request runs (a bug of the caller)."""
        if self._process is not None:
            raise RuntimeError("the child process is busy")
        self._answer = None
        self._killed = False
        process = QProcess(self)
        # Its errors go where ours go; a pipe that nobody reads would stop it.
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._check_start)
        self._process = process
        process.start(self._command[0], list(self._command[1:]))
        process.write(encode_request(request))

    def stop(self) -> None:
        """Ask the child to stop at its next checkpoint; what it committed stays."""
        if self._process is not None:
            self._process.write(CANCEL.encode("ascii") + b"\n")
            self._patience.start(PATIENCE)

    def shut_down(self, milliseconds: int) -> bool:
        """Stop, wait that long, say nothing more; False when the child had to be killed."""
        if self._process is None:
            return True
        self._silent = True
        self.stop()
        if self._process.waitForFinished(milliseconds):
            return True
        self._process.kill()
        self._process.waitForFinished(1000)
        return False

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            line = bytes(process.readLine().data())
            try:
                message = decode_message(line)
            except ProtocolError as problem:
                log.error("the child process said something unreadable: %s", problem)
                continue
            if isinstance(message, Progress):
                self.progressed.emit(message)
            else:
                self._answer = message

    def _check_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finish()

    def _kill(self) -> None:
        """A stop that took too long; what was committed stays, so that nobody need be told."""
        if self._process is not None:
            self._killed = True
            self._process.kill()

    def _finish(self) -> None:
        process = self._process
        if process is None:
            return
        self._patience.stop()
        self._read()
        self._process = None
        process.deleteLater()
        if not self._silent:
            self._tell_end(process.exitCode())

    def _tell_end(self, exit_code: int) -> None:
        answer = self._answer
        if isinstance(answer, Result):
            self.done.emit(answer)
        elif isinstance(answer, Failure):
            self.failed.emit(answer)
        elif self._killed:
            self.done.emit(Result({}, stopped=True))
        else:
            log.error("the child process ended without an answer: %d", exit_code)
            self.failed.emit(
                Failure(
                    self.tr("The background process ended unexpectedly."),
                    self.tr("What it had finished is kept. Start it again to do the rest."),
                    Kind.ENVIRONMENT,
                )
            )
