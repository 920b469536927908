"""Exchange packages on the command line: written, shown, tried, merged, undone."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive_app.__main__ import main
from archive_app.resource_files import resource

Run = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; gives the records on stdout."""

    def command(name: str, *arguments: object, code: int = 0) -> list[dict[str, Any]]:
        assert main([name, "--json", *map(str, arguments)]) == code
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return command


def test_an_editors_work_comes_into_a_copy(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine, other, file = tmp_path / "a.archive", tmp_path / "b.archive", tmp_path / "mei.edits"
    assert main(["new", str(mine)]) == 0
    assert main(["import", "--library", str(mine), str(resource("sample"))]) == 0
    shutil.copy(mine, other)
    capsys.readouterr()
    run("status", "--library", mine, "reviewed", "flood")
    run("tag", "--library", other, "add", "events/flood", "flood")
    run("status", "--library", other, "needs_fix", "flood")
    (told,) = run("package", "--library", other, "export", "--everybody", tmp_path / "mei")
    assert told["file"] == str(file)
    assert told["records"]["tags"] > 0
    head, *records = run("package", "show", file)
    assert head["library"] == told["library"]
    assert len(records) == sum(told["records"].values())
    *_, dry = run("package", "--library", mine, "merge", file, "--dry-run")
    assert dry["event"] is None
    assert dry["counts"]["tags"]["new"] == told["records"]["tags"]
    *conflicts, done = run("package", "--library", mine, "merge", file, "--prefer", "theirs")
    assert done["event"] is not None
    assert conflicts == []  # the same person on both: the later work stands
    (found,) = run("search", "--library", mine, "tag:events/flood")
    assert found["total"] == told["records"]["tags"]
    *_, again = run("package", "--library", mine, "merge", file)
    assert again["event"] is None
    run("history", "--library", mine, "undo", done["event"])
    (found,) = run("search", "--library", mine, "tag:events/flood")
    assert found["total"] == 0


def test_what_is_wrong_is_said(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "no.edits").write_bytes(b"PK no zip")
    assert main(["package", "show", str(tmp_path / "no.edits")]) == 2
    assert "no package of edits" in capsys.readouterr().err
    assert main(["package", "merge", str(tmp_path / "no.edits")]) == 2
    assert main(["new", str(tmp_path / "a.archive")]) == 0
    library = ["package", "--library", str(tmp_path / "a.archive")]
    assert main([*library, "export", str(tmp_path / "x")]) == 2
    assert "no such edits" in capsys.readouterr().err
    assert main([*library, "export", str(tmp_path / "x"), "--since", "soon"]) == 2
    assert "is no day or time" in capsys.readouterr().err
