"""Notes on the command line: written on words, found at once, taken back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive_app.__main__ import main
from archive_app.resource_files import resource

Run = Callable[..., tuple[int, list[dict[str, Any]]]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command with --json; gives its exit code and the records on stdout."""

    def command(*arguments: object) -> tuple[int, list[dict[str, Any]]]:
        name, *rest = map(str, arguments)
        code = main([name, "--json", *rest])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return command


@pytest.fixture
def library(tmp_path: Path, run: Run) -> Path:
    """A library with the sample in it."""
    path = tmp_path / "news.archive"
    assert run("new", path)[0] == 0
    assert run("import", "--library", path, resource("sample"))[0] == 0
    return path


def found(run: Run, library: Path, query: str) -> list[int]:
    _, (answer,) = run("search", "--library", library, query)
    return [hit["id"] for hit in answer["hits"]]


def test_a_note_is_found_as_soon_as_it_is_written(library: Path, run: Run) -> None:
    notes = ("notes", "--library", library)
    _, (shown,) = run("show", "--library", library, "1")
    words = shown["translation"]["body"][0][:60]
    code, (added,) = run(*notes, "add", "1", "Who is the zymurgist 酿酒师?", "--words", words)
    assert (code, added["changed"]) == (0, 1)
    assert found(run, library, "note:zymurgist") == [1]
    assert found(run, library, "note:酿酒师") == [1]
    assert found(run, library, "has:note") == [1]
    _, (listed,) = run(*notes, "list", "1")
    assert (listed["article"], listed["words"], listed["orphan"]) == (1, words, False)
    assert run(*notes, "edit", listed["id"], "It was the brewer.")[0] == 0
    assert found(run, library, "note:zymurgist") == []
    assert found(run, library, "note:brewer") == [1]
    _, (moved,) = run(*notes, "attach", listed["id"])
    assert run(*notes, "list")[1][0]["words"] is None
    assert run(*notes, "undo", moved["event"])[0] == 0
    assert run(*notes, "list")[1][0]["words"] == words
    assert run(*notes, "list", "--orphans") == (0, [])
    assert run(*notes, "remove", listed["id"])[0] == 0
    assert found(run, library, "has:note") == []
    assert run(*notes, "list") == (0, [])


def test_what_cannot_be_done_is_told(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notes = ["notes", "--library", str(library)]
    for arguments, told in (
        (["add", "1", " "], "The note is empty"),
        (["add", "1", "x", "--words", "no such words"], "doesn't stand in the translation"),
        (["add", "nothing", "x"], "no article"),
        (["remove", "7"], "no note 7"),
        (["undo", "1"], "no edit of a note"),
    ):
        assert main([*notes, *arguments]) == 2
        assert told in capsys.readouterr().err


def test_people_read_where_a_note_stands(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    notes = ["notes", "--library", str(library)]
    assert main([*notes, "add", "2", "Two\nlines."]) == 0
    assert "Wrote a note on 1 article: event" in capsys.readouterr().out
    assert main([*notes, "list"]) == 0
    assert "Two lines." in capsys.readouterr().out
