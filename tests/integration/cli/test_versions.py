"""Corrections on the command line: both wordings found, versions told and chosen, taken back."""

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


def words_of(run: Run, library: Path) -> str:
    """Words of the first article's translation that stand there once."""
    _, (shown,) = run("show", "--library", library, "1")
    body = shown["translation"]["body"]
    first = str(body[0])
    words = " ".join(first.split()[:6])
    assert sum(str(paragraph).count(words) for paragraph in body) == 1
    return words


def test_a_correction_is_found_and_the_machine_text_too(library: Path, run: Run) -> None:
    versions, words = ("versions", "--library", library), words_of(run, library)
    before = found(run, library, f'"{words}"')
    code, (done,) = run(*versions, "correct", "1", words, "Quixotic zymurgists of the day")
    assert (code, done["changed"]) == (0, 1)
    assert found(run, library, "zymurgists") == [1]
    assert found(run, library, "has:correction") == [1]
    assert found(run, library, f'"{words}"') == before, "the machine's wording is found as well"
    _, told = run(*versions, "list", "1")
    corrected, machine = [one for one in told if one["side"] == "translation"]
    assert (corrected["version"], corrected["current"], corrected["base"]) == (2, True, 1)
    assert (machine["current"], machine["searched"], machine["stale"]) == (False, True, False)
    _, (changes,) = run(*versions, "changes", "1")
    added = "".join(one["text"] for one in changes["pieces"] if one["mark"] == "added")
    kept = "".join(one["text"] for one in changes["pieces"] if one["mark"] != "added")
    assert "zymurgists" in added
    assert words in kept

    _, (chosen,) = run(*versions, "choose", "1", "1")
    assert words_of(run, library) == words
    assert found(run, library, "zymurgists") == [1]
    assert run(*versions, "undo", chosen["event"])[0] == 0
    assert run(*versions, "undo", done["event"])[0] == 0
    assert found(run, library, "has:correction") == []
    assert found(run, library, "zymurgists") == []
    _, told = run(*versions, "list", "1")
    assert [one["version"] for one in told if one["side"] == "translation"] == [1]


def test_what_cannot_be_done_is_told(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    versions = ["versions", "--library", str(library)]
    for arguments, told in (
        (["correct", "1", "no such words", "x"], "doesn't stand"),
        (["correct", "nothing", "a", "b"], "no article"),
        (["choose", "1", "9"], "no version 9"),
        (["undo", "1"], "no edit of a text"),
    ):
        assert main([*versions, *arguments]) == 2
        assert told in capsys.readouterr().err
