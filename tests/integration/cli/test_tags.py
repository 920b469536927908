"""The tags themselves on the command line: kept in order, merged, taken back, carried as tables."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive_app.__main__ import main
from archive_app.bootstrap import open_workspace
from archive_app.domain.ids import EventId
from archive_app.resource_files import resource

Run = Callable[..., tuple[int, list[dict[str, Any]]]]


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A library with the sample in it, and three tags on some of it."""
    path = tmp_path / "news.archive"
    assert main(["new", str(path)]) == 0
    assert main(["import", "--library", str(path), str(resource("sample"))]) == 0
    for tag, query in (("events/flood", "flood"), ("floods", "water"), ("people", "police")):
        assert main(["tag", "--library", str(path), "add", tag, query]) == 0
    capsys.readouterr()
    return path


@pytest.fixture
def tags(library: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a ``tags`` action with --json; gives its exit code and the records on stdout."""

    def command(*arguments: object) -> tuple[int, list[dict[str, Any]]]:
        code = main(["tags", "--json", "--library", str(library), *map(str, arguments)])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return command


def listed(tags: Run) -> dict[str, dict[str, Any]]:
    return {record["tag"]: record for record in tags("list")[1]}


def test_merging_keeps_the_old_name_as_an_alias(
    library: Path, tags: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    before = listed(tags)
    both = before["events/flood"]["articles"], before["floods"]["articles"]
    _, (plan,) = tags("merge", "floods", "events/flood", "--dry-run")
    assert (plan["merged"], listed(tags)) == (1, before)
    assert tags("merge", "floods", "events/flood")[0] == 0
    after = listed(tags)
    assert "floods" not in after
    assert after["events/flood"]["also"] == ["floods"]
    assert max(both) <= after["events/flood"]["articles"] <= sum(both)
    # The old name is still understood.
    assert main(["tag", "--library", str(library), "add", "Floods/big", "rain"]) == 0
    capsys.readouterr()
    assert "events/flood/big" in listed(tags)


def test_what_is_deleted_comes_back_whole(library: Path, tags: Run) -> None:
    before = listed(tags)
    _, (done,) = tags("delete", "events")
    assert set(before) - set(listed(tags)) == {"events", "events/flood"}
    workspace = open_workspace(library)
    workspace.curating.undo(EventId(done["event"]))
    workspace.close()
    assert listed(tags) == before


def test_unused_tags_are_found(tags: Run) -> None:
    assert tags("make", "empty/one", "--colour", "red", "--description", "for later")[0] == 0
    _, unused = tags("list", "--unused")
    assert [record["tag"] for record in unused] == ["empty", "empty/one"]
    assert tags("set", "empty/one", "--to", "one")[0] == 0
    record = listed(tags)["one"]
    assert (record["colour"], record["description"]) == ("red", "for later")


def test_a_table_of_tags_comes_back_as_it_went(tags: Run, tmp_path: Path) -> None:
    tags("set", "people", "--description", '=cmd|"/c calc"!A1', "--colour", "teal")
    tags("merge", "floods", "events/flood")
    before, path = listed(tags), tmp_path / "tags.csv"
    assert tags("export", path)[0] == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        cells = {row["tag"]: row for row in csv.DictReader(file)}
    assert cells["people"]["description"].startswith("'=")  # no spreadsheet runs it
    code, records = tags("import", path)
    assert (code, records[-1]) == (
        0,
        {"made": 0, "changed": 0, "merged": 0, "deleted": 0, "articles": 0},
    )
    assert listed(tags) == before


def test_a_table_tells_which_lines_cannot_be(tags: Run, tmp_path: Path) -> None:
    path = tmp_path / "tags.csv"
    path.write_text(
        "Tag,Colour,Also\nevents/flood,blue,floods; high water\nnew/one,,\nold,mauve,\n(none),,\n",
        encoding="utf-8",
    )
    before = listed(tags)
    code, (third, fourth, plan) = tags("import", path, "--dry-run")
    assert (code, third["line"], fourth["line"]) == (1, 4, 5)
    assert "mauve" in third["problem"]
    assert (plan["made"], plan["merged"], plan["changed"]) == (2, 1, 1)
    assert listed(tags) == before
    assert tags("import", path)[0] == 1
    after = listed(tags)
    assert after["events/flood"]["also"] == ["floods", "high water"]
    assert after["events/flood"]["colour"] == "blue"
    assert "new/one" in after
    assert "old" not in after


@pytest.mark.parametrize(
    "wrong",
    [
        ("make", "people"),
        ("make", "a" * 201),
        ("set", "people", "--to", "floods"),
        ("set", "events", "--to", "events/flood/more"),
        ("merge", "events", "events/flood"),
        ("merge", "people", "people"),
        ("delete", "nothing"),
        ("alias", "people", "floods"),
        ("no-alias", "people"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    tags: Run, wrong: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    before = listed(tags)
    assert tags(*wrong)[0] == 2
    assert listed(tags) == before
