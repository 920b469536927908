"""Fields on the command line: found by their new values at once, shown, restored."""

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


def test_a_field_is_set_found_shown_and_restored(run: Run) -> None:
    number = found(run, "flood")
    (edit,) = run("fields", "set", "source", "Zebra Gazette", "flood")
    assert edit["articles"] == number == found(run, "source:Zebra")
    run("fields", "set", "date", "2009年3月", "source:Zebra")
    assert found(run, "date:2009-03") == number
    run("fields", "set", "title.translation", "Xylophone", "source:Zebra")
    assert found(run, "title:xylophone") == found(run, "xylophone") > 0
    run("fields", "set", "people", "Quentin Xu (author)", "source:Zebra")
    assert found(run, 'person:"Quentin Xu"') == found(run, "Quentin") == number
    states = {one["field"]: one for one in run("fields", "show", 1)}
    assert all(
        ("imported" in one) == (states["source"]["value"] == "Zebra Gazette")
        for name, one in states.items()
        if name in {"source", "date", "people"}
    )
    run("fields", "restore", "people", "source:Zebra")
    assert found(run, "Quentin") == 0
    run("history", "undo", edit["event"])
    assert found(run, "source:Zebra") == 0


def test_what_cannot_stand_there_changes_nothing(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (("set", "date", "one day", "*"), ("set", "colour", "red", "*")):
        run("fields", *arguments, code=2)
    assert run("history", "list", "--kind", "field.edit") == []
