"""The whole way: a child process imports into a real library, and its index follows."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace, open_workspace
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_preview import PreviewRow, SourceSummary
from archive_app.domain.jobs import Progress
from archive_app.domain.worker_protocol import (
    CANCEL,
    Message,
    Request,
    Result,
    decode_message,
    encode_request,
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    workspace = create_workspace(tmp_path / "test.archive")
    workspace.close()
    return tmp_path / "test.archive"


def converse(request: Request, *, cancel_at: int | None = None) -> Iterator[Message]:
    """The messages of a real child process; it is told to stop after that many of them."""
    command = [sys.executable, "-m", "archive_app", "--worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(encode_request(request))
        child.stdin.flush()
        for number, line in enumerate(child.stdout, start=1):
            if number == cancel_at:
                child.stdin.write(CANCEL.encode() + b"\n")
                child.stdin.flush()
            yield decode_message(line)
    assert child.returncode == 0


def run(request: Request, *, cancel_at: int | None = None) -> Result:
    *progress, result = converse(request, cancel_at=cancel_at)
    assert all(isinstance(message, Progress) for message in progress)
    assert isinstance(result, Result)
    return result


def write_records(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as target:
        for number in range(count):
            text = f"Record {number}: the river rose.\n\nThe bridge {number} is closed."
            target.write(json.dumps({"id": f"r{number}", "text": text}) + "\n")


def test_import_then_search_then_import_again(library: Path, tmp_path: Path) -> None:
    write_records(tmp_path / "a.jsonl", 30)
    (tmp_path / "bad.txt").write_bytes(b"")
    request = Request(
        "import", str(library), (str(tmp_path / "a.jsonl"), str(tmp_path / "bad.txt"))
    )
    first = run(request)
    assert (first.data["imported"], first.data["failed"], first.stopped) == (30, 1, False)
    assert first.data["problems"] == [
        {"file": str(tmp_path / "bad.txt"), "record": 0, "reason": "It is empty."}
    ]
    workspace = open_workspace(library)
    try:
        assert workspace.count() == 30
        assert workspace.index.state().pending == 0
    finally:
        workspace.close()
    again = run(request)
    assert (again.data["imported"], again.data["duplicate"]) == (0, 30)


def test_stopped_in_the_middle_then_finished(library: Path, tmp_path: Path) -> None:
    count = 1500
    write_records(tmp_path / "a.jsonl", count)
    request = Request("import", str(library), (str(tmp_path / "a.jsonl"),))
    stopped = run(request, cancel_at=2)
    assert stopped.stopped
    imported = stopped.data["imported"]
    assert isinstance(imported, int)
    assert 0 < imported < count
    workspace = open_workspace(library)
    try:
        assert workspace.count() == imported
    finally:
        workspace.close()
    rest = run(request)
    assert (rest.data["imported"], rest.data["duplicate"]) == (count - imported, imported)


def test_the_index_is_built_anew(library: Path, tmp_path: Path) -> None:
    write_records(tmp_path / "a.jsonl", 5)
    run(Request("import", str(library), (str(tmp_path / "a.jsonl"),)))
    result = run(Request("rebuild-index", str(library)))
    assert result.data == {"index": {"bad": []}}


def test_a_child_pauses_goes_on_and_tries_again(library: Path, tmp_path: Path) -> None:
    count = 500
    write_records(tmp_path / "a.jsonl", count)
    (tmp_path / "bad.txt").touch()
    plan = ImportPlan.of([tmp_path / "a.jsonl", tmp_path / "bad.txt"]).to_json()
    stopped = run(Request("import", str(library), plan=plan), cancel_at=1)
    assert stopped.stopped
    assert stopped.data["state"] == "paused"
    batch = stopped.data["batch"]
    assert isinstance(batch, int)
    done = run(Request("resume", str(library), batch=batch))
    assert (done.data["state"], done.data["imported"], done.data["failed"]) == ("done", count, 1)
    assert done.data["index"] == {"bad": []}
    (tmp_path / "bad.txt").write_text("The weir is mended.")
    again = run(Request("retry", str(library), batch=batch))
    assert (again.data["imported"], again.data["failed"]) == (count + 1, 0)


def test_a_child_asks_and_is_let_go_on(library: Path, tmp_path: Path) -> None:
    for number in range(50):
        (tmp_path / f"{number}.txt").touch()
    plan = ImportPlan.of([tmp_path / f"{number}.txt" for number in range(50)]).to_json()
    asking = run(Request("import", str(library), plan=plan))
    assert (asking.data["state"], asking.data["failed"], asking.stopped) == ("asking", 40, False)
    assert "40 of the first 40" in str(asking.data["problem"])
    done = run(Request("resume", str(library), batch=1, go_on=True))
    assert (done.data["state"], done.data["failed"]) == ("done", 50)


def test_a_child_looks_into_files(library: Path, tmp_path: Path) -> None:
    write_records(tmp_path / "a.jsonl", 120)
    (tmp_path / "bad.txt").touch()
    plan = ImportPlan.of([tmp_path / "a.jsonl", tmp_path / "bad.txt"]).to_json()
    summary = SourceSummary.from_data(run(Request("inspect", str(library), plan=plan)).data)
    assert (summary.files, [one.name for one in summary.columns]) == (2, ["id", "text"])
    target = tmp_path / "rows.jsonl"
    result = run(Request("preview", str(library), plan=plan, target=str(target)))
    assert result.data["counts"] == {"ready": 0, "warning": 120, "duplicate": 0, "error": 1}
    assert result.data["rows"] == 121
    rows = [PreviewRow.from_json(line) for line in target.read_bytes().splitlines()]
    assert [row.record for row in rows] == [*range(1, 121), 0]
    assert rows[0].found.path == tmp_path / "a.jsonl"
    write_records(tmp_path / "a.jsonl", 1500)
    stopped = run(Request("preview", str(library), plan=plan, target=str(target)), cancel_at=1)
    assert stopped.stopped
    assert stopped.data["rows"] == len(target.read_bytes().splitlines()) < 1500
