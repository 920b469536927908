"""Collections on the command line: made, filled by a query, ordered, found, taken back."""

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


def found(run: Run, query: str) -> list[int]:
    (answer,) = run("search", query, "--limit", "1000")
    return sorted(hit["id"] for hit in answer["hits"])


def test_a_collection_is_filled_ordered_found_and_taken_back(run: Run) -> None:
    run("collections", "make", "shows/spring", "--description", "first floor")
    (put,) = run("collections", "add", "shows/spring", "flood")
    ids = [record["id"] for record in run("collections", "show", "shows/spring")]
    assert len(ids) == put["articles"] > 1
    assert found(run, "collection:shows") == found(run, "collection:spring") == sorted(ids)
    assert found(run, "has:collection") == found(run, "NOT collection:none") == sorted(ids)
    (moved,) = run("collections", "order", "shows/spring", ids[-1], "--before", ids[0])
    places = [record["id"] for record in run("collections", "show", "shows/spring")]
    assert places == [ids[-1], *ids[:-1]]
    run("collections", "undo", moved["event"])
    assert [record["id"] for record in run("collections", "show", "shows/spring")] == ids
    run("collections", "set", "shows", "--to", "exhibitions")
    assert found(run, "collection:exhibitions") == sorted(ids)
    (gone,) = run("collections", "delete", "exhibitions")
    assert run("collections", "list") == []
    run("collections", "undo", gone["event"])
    assert run("collections", "list") == [
        {"collection": "exhibitions", "description": "", "articles": 0, "with_below": len(ids)},
        {
            "collection": "exhibitions/spring",
            "description": "first floor",
            "articles": len(ids),
            "with_below": len(ids),
        },
    ]
    run("collections", "remove", "exhibitions/spring", "*")
    assert found(run, "has:collection") == []


def test_what_is_not_there_is_told(run: Run) -> None:
    assert run("collections", "show", "nothing", code=2) == []
    assert run("collections", "place", "nothing", code=2) == []
