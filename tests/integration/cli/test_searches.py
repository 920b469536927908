"""Saved searches, ways out and what is also found, on the command line."""

from __future__ import annotations

import csv
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


def test_a_saved_search_finds_within_others(library: Path, run: Run) -> None:
    saved = ("searches", "--library", library)
    choice = "source=Songning Evening Post"
    code, (edit,) = run(*saved, "save", "Police 警察", "police OR 警察", "--facet", choice)
    assert (code, edit["changed"]) == (0, True)
    _, (alone,) = run("search", "--library", library, "police OR 警察", "--facet", choice)
    _, (within,) = run("search", "--library", library, 'search:"police 警察"')
    assert [hit["id"] for hit in within["hits"]] == [hit["id"] for hit in alone["hits"]] != []
    _, (without,) = run("search", "--library", library, '* -search:"police 警察"')
    assert without["total"] == 48 - alone["total"]
    assert run(*saved, "rename", "Police 警察", "beat")[0] == 0
    _, listed = run(*saved, "list")
    assert [(one["name"], one["query"]) for one in listed] == [("beat", "police OR 警察")]
    assert listed[0]["filters"] == {"source": {"include": [choice[7:]], "exclude": []}}
    assert run(*saved, "remove", "beat")[0] == 0
    assert run(*saved, "list") == (0, [])


def test_what_is_not_there_is_told(library: Path, run: Run) -> None:
    assert run("searches", "--library", library, "remove", "x")[0] == 2
    _, (answer,) = run("search", "--library", library, "search:x")
    assert answer["total"] == 0
    assert any("no saved search" in note for note in answer["notes"])


def test_ways_out_lead_where_they_say(library: Path, run: Run) -> None:
    _, (answer,) = run("search", "--library", library, "polcie", "symposium")
    assert answer["total"] == 0
    assert {"spelling", "word"} <= {way["kind"] for way in answer["suggestions"]}
    spelling = answer["suggestions"][0]
    assert (spelling["kind"], spelling["word"]) == ("spelling", "police")
    for way in answer["suggestions"]:
        _, (found,) = run("search", "--library", library, way["query"])
        assert found["total"] == way["total"] > 0


def test_what_is_also_found_can_be_left_out(library: Path, run: Run) -> None:
    _, (answer,) = run("search", "--library", library, "policewomen")
    (stem,) = [one for one in answer["expansions"] if one["kind"] == "stem"]
    assert "policewoman" in stem["forms"]
    _, (less,) = run("search", "--library", library, "policewomen", "--without", stem["key"])
    assert less["total"] < answer["total"]
    assert [one["on"] for one in less["expansions"] if one["key"] == stem["key"]] == [False]


def test_words_for_people(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["search", "--library", str(library), "polcie"])
    assert "did you mean police (police): " in capsys.readouterr().out
    main(["search", "--library", str(library), "policewomen"])
    assert "also found: policewoman for policewomen (stem), " in capsys.readouterr().out


def test_a_list_of_queries_has_a_line_for_each(library: Path, run: Run, tmp_path: Path) -> None:
    table = tmp_path / "queries.csv"
    table.write_text(
        'n,query\n1,police\n2,"女警 OR ""female police"""\n3,\n4,!!!\n', encoding="utf-8"
    )
    code, lines = run("batch-search", "--library", library, table)
    assert [line["line"] for line in lines] == [2, 3, 5]
    for line in lines[:2]:
        _, (alone,) = run("search", "--library", library, line["query"])
        assert line["articles"] == alone["total"] > 0
        assert not line["problem"]
    assert lines[2]["articles"] is None
    assert lines[2]["problem"]
    assert code == 1
    out = tmp_path / "out.csv"
    assert run("batch-search", "--library", library, table, "-o", out)[0] == 1
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["articles"] for row in rows] == [str(line["articles"] or "") for line in lines]
