"""Review status by a query, and the history of edits with its undo, on the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive_app.__main__ import main
from archive_app.resource_files import resource

Run = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on a library with the sample; gives the records on stdout."""
    path = tmp_path / "news.archive"
    assert main(["new", str(path)]) == 0
    assert main(["import", "--library", str(path), str(resource("sample"))]) == 0
    capsys.readouterr()

    def command(name: str, *arguments: object, code: int = 0) -> list[dict[str, Any]]:
        assert main([name, "--json", "--library", str(path), *map(str, arguments)]) == code
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return command


def found(run: Run, query: str) -> int:
    (answer,) = run("search", query)
    return int(answer["total"])


def test_a_status_is_set_taken_back_and_set_again(run: Run) -> None:
    before, new = found(run, "is:needs-fix"), found(run, "flood -is:needs-fix")
    (edit,) = run("status", "needs_fix", "flood")
    assert edit["articles"] == new == found(run, "is:needs-fix") - before > 0
    newest, *_ = run("history", "list")
    assert (newest["event"], newest["kind"], newest["undone"]) == (
        edit["event"],
        "status.set",
        False,
    )
    (undone,) = run("history", "undo", edit["event"])
    assert (undone["articles"], found(run, "is:needs-fix")) == (new, before)
    assert run("history", "list", "--kind", "status.set") == [{**newest, "undone": True}]
    run("history", "redo", edit["event"])
    assert found(run, "is:needs-fix") == before + new


def test_an_undo_that_cant_be_is_told(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    (first,) = run("status", "reviewed", "*")
    run("status", "needs_fix", "*")
    assert run("history", "undo", first["event"], code=2) == []
    assert run("history", "redo", first["event"], code=2) == []
    assert run("history", "undo", 4711, code=2) == []
    assert len(run("history", "list", "--limit", "1")) == 1


def test_stars_are_found_and_taken_back(run: Run) -> None:
    (given,) = run("star", "add", "flood")
    number = found(run, "flood")
    assert given["articles"] == found(run, "is:starred") == found(run, "has:star") == number > 1
    assert run("star", "add", "flood")[0]["event"] is None, "who has a star gets no other"
    (taken,) = run("star", "remove", "*")
    assert (taken["articles"], found(run, "is:starred")) == (number, 0)
    run("history", "undo", taken["event"])
    assert found(run, "is:starred") == number
    run("history", "redo", taken["event"])
    run("history", "undo", taken["event"])
    run("history", "undo", given["event"])
    assert found(run, "is:starred") == 0
    run("history", "redo", given["event"])
    assert found(run, "flood is:starred") == number
