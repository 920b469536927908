"""The child process over real pipes: its messages, stopping it, and its own mistakes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from pathlib import Path

import pytest

from archive_app.domain.errors import Cancelled, LibraryBusy, UserError
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.worker_protocol import (
    Command,
    Failure,
    Kind,
    Message,
    Request,
    Result,
    decode_message,
    encode_request,
)
from archive_app.worker.channel import Channel
from archive_app.worker.main import main, serve

Work = Callable[[Request, JobContext], Result]


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """(what the child reads, what the parent writes); both are closed in the end."""
    reader, writer = os.pipe()
    yield reader, writer
    for descriptor in (writer, reader):
        try:
            os.close(descriptor)
        except OSError:
            continue
    join_listeners()


def join_listeners() -> None:
    """Wait for the threads that listen for the wish to stop; they end with their input."""
    for thread in threading.enumerate():
        if thread.name == "cancel":
            thread.join(5)


def ask(pipe: tuple[int, int], work: Work, command: str = "import") -> tuple[int, list[Message]]:
    """Run a handler for a request whose sender then says nothing more."""
    output = BytesIO()
    os.write(pipe[1], encode_request(Request(command, "/x.archive", ("/a.txt",))))
    handlers: Mapping[str, Work] = {Command.IMPORT: work}
    code = serve(pipe[0], output, handlers)
    return code, [decode_message(line) for line in output.getvalue().splitlines()]


def test_progress_then_a_result(pipe: tuple[int, int]) -> None:
    def work(request: Request, ctx: JobContext) -> Result:
        ctx.report(Progress(0, 2, "a.txt"))
        ctx.report(Progress(2, 2))
        return Result({"paths": list(request.paths)})

    code, messages = ask(pipe, work)
    assert code == 0
    assert messages == [Progress(0, 2, "a.txt"), Progress(2, 2), Result({"paths": ["/a.txt"]})]


@pytest.mark.parametrize("how", ["cancel line", "end of input"])
def test_stopping(pipe: tuple[int, int], how: str) -> None:
    def work(request: Request, ctx: JobContext) -> Result:
        if how == "cancel line":
            os.write(pipe[1], b"\nnoise\ncancel\n")
        else:
            os.close(pipe[1])
        join_listeners()
        ctx.checkpoint()
        return Result({"never": True})

    code, messages = ask(pipe, work)
    assert code == 0
    assert messages == [Result({}, stopped=True)]


@pytest.mark.parametrize(
    "error, kind",
    [
        (UserError("There is no field “x”.", "Use one."), Kind.USER),
        (LibraryBusy("Another import is running.", "Wait."), Kind.ENVIRONMENT),
    ],
)
def test_errors_are_told_with_their_advice(
    pipe: tuple[int, int], error: UserError | LibraryBusy, kind: Kind
) -> None:
    def work(request: Request, ctx: JobContext) -> Result:
        raise error

    code, messages = ask(pipe, work)
    assert code == 1
    assert messages == [Failure(error.message, error.advice, kind)]


@pytest.mark.allow_log("import failed")
def test_a_bug_is_one_line_and_exit_1(pipe: tuple[int, int]) -> None:
    def work(request: Request, ctx: JobContext) -> Result:
        raise ZeroDivisionError("text of an article")

    code, messages = ask(pipe, work)
    assert code == 1
    (failure,) = messages
    assert isinstance(failure, Failure)
    assert failure.kind is Kind.BUG
    assert "text of an article" not in failure.message


def test_an_unknown_command(pipe: tuple[int, int]) -> None:
    code, messages = ask(pipe, lambda request, ctx: Result({}), command="sing")
    assert code == 1
    assert isinstance(messages[0], Failure)


@pytest.mark.parametrize("line", [b"", b"nonsense\n", b"{}\n"])
def test_a_request_that_can_not_be_read(pipe: tuple[int, int], line: bytes) -> None:
    os.write(pipe[1], line)
    os.close(pipe[1])
    output = BytesIO()
    assert serve(pipe[0], output, {}) == 1
    assert isinstance(decode_message(output.getvalue()), Failure)


def test_a_broken_pipe_stops_the_work(pipe: tuple[int, int]) -> None:
    class Gone(BytesIO):
        def write(self, data: object) -> int:
            raise BrokenPipeError

    reports = []

    def work(request: Request, ctx: JobContext) -> Result:
        for number in range(10):
            ctx.checkpoint()
            ctx.report(Progress(number, None))
            reports.append(number)
        return Result({})

    os.write(pipe[1], encode_request(Request("import", "/x.archive")))
    assert serve(pipe[0], Gone(), {"import": work}) == 1
    assert reports == [0]


def test_progress_is_thinned_out() -> None:
    output = BytesIO()
    now = [0.0]
    channel = Channel(output, clock=lambda: now[0])
    for number in range(1000):
        now[0] += 0.001
        channel.report(Progress(number, 1000, f"{number}.txt"))
    channel.report(Progress(1000, 1000))
    sent = [decode_message(line) for line in output.getvalue().splitlines()]
    assert 15 <= len(sent) <= 25
    assert sent[-1] == Progress(1000, 1000)


def test_a_new_stage_is_told_at_once() -> None:
    output = BytesIO()
    channel = Channel(output, clock=lambda: 0.0)
    for label in ("a.jsonl", "a.jsonl", "Indexing", "Indexing"):
        channel.report(Progress(0, None, label))
    assert output.getvalue().count(b"\n") == 2


def test_a_cancelled_channel() -> None:
    channel = Channel(BytesIO())
    channel.checkpoint()
    channel.cancel()
    with pytest.raises(Cancelled):
        channel.checkpoint()


def test_arguments_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["x"]) == 2
    assert "takes no arguments" in capsys.readouterr().err


def test_the_real_process_answers_and_ends(tmp_path: Path) -> None:
    request = Request("import", str(tmp_path / "missing.archive"), (str(tmp_path),))
    done = subprocess.run(
        [sys.executable, "-m", "archive_app", "--worker"],
        input=encode_request(request),
        capture_output=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 1
    (line,) = done.stdout.splitlines()
    answer = json.loads(line)
    assert answer["type"] == "error"
    assert answer["kind"] in {"user", "environment"}, done.stderr.decode()
