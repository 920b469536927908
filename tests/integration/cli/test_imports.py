"""The command line of imports that stop, go on, are reported and are taken back."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.cli.main import main
from archive_app.text.rules import ALL_RULES

Run = Callable[..., tuple[int, list[dict[str, Any]], str]]
BODY = "html The policewomen of Songning held a symposium at the river wharf."


@pytest.fixture
def library(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "test.archive", index_parent=tmp_path).close()
    return tmp_path / "test.archive"


@pytest.fixture
def run(library: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command on the library with --json: its exit code, its records, its stderr."""

    def command(name: str, *arguments: object) -> tuple[int, list[dict[str, Any]], str]:
        code = main([name, "--json", "--library", str(library), *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    return command


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """60 files of which the first 30 are empty."""
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(30):
        (folder / f"a{number}.txt").touch()
        (folder / f"b{number}.txt").write_text(f"{BODY} {number}")
    return folder


def test_it_asks_goes_on_is_mended_and_taken_back(run: Run, files: Path, tmp_path: Path) -> None:
    code, (report,), err = run("import", files)
    assert (code, report["state"], report["seen"], report["failed"]) == (1, "asking", 40, 30)
    assert "--resume 1 --keep-going" not in err  # it is said in words where nobody reads JSON
    code, (report,), _ = run("import", "--resume", "--keep-going")
    assert (code, report["state"], report["imported"], report["failed"]) == (1, "done", 30, 30)
    for number in range(30):
        (files / f"a{number}.txt").write_text(f"{BODY} {100 + number}")
    code, (report,), _ = run("import", "--retry", "1", "--report", tmp_path / "r.csv")
    assert (code, report["imported"], report["failed"]) == (0, 60, 0)
    with (tmp_path / "r.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 60
    code, (batch,), _ = run("imports")
    assert (code, batch["batch"], batch["imported"], batch["state"]) == (0, 1, 60, "done")
    assert run("imports", "undo", 1)[1] == [{"changed": 60, "library_total": 0}]
    code, _, err = run("imports", "undo", 1)
    assert (code, "was taken back already" in err) == (2, True)


def test_without_json_it_says_how_to_go_on(
    library: Path, files: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", "--library", str(library), str(files)]) == 1
    out, err = capsys.readouterr()
    assert "10 articles imported" in out
    assert "import --library L --resume 1 --keep-going" in err
    assert main(["imports", "--library", str(library), "show", "1"]) == 0
    out, _ = capsys.readouterr()
    assert "10 imported, 30 failed (stopped to ask, can go on)" in out
    assert out.count("It is empty.") == 30


def test_show_and_report(run: Run, files: Path, tmp_path: Path) -> None:
    run("import", "--keep-going", files)
    code, (batch, *failed), _ = run("imports", "show", 1)
    assert (code, batch["seen"], len(failed)) == (0, 60, 30)
    assert {line["outcome"] for line in failed} == {"failed"}
    _, (_, *lines), _ = run("imports", "show", 1, "--all")
    assert len(lines) == 60
    target = tmp_path / "r.jsonl"
    assert run("imports", "report", 1, target)[1] == [{"lines": 60, "file": str(target)}]
    assert [json.loads(line) for line in target.read_text("utf-8").splitlines()] == lines


def test_a_dry_run_against_a_library_with_a_report(run: Run, files: Path, tmp_path: Path) -> None:
    run("import", files / "b1.txt")
    target = tmp_path / "dry.csv"
    code, found, err = run("import", "--dry-run", "--report", target, files)
    assert (code, len(found), err.count("It is empty")) == (1, 30, 30)
    states = {Path(one["file"]).name: one["readiness"] for one in found}
    assert states["b1.txt"] == "duplicate"
    assert set(states.values()) == {"duplicate", "warning"}
    assert 'Stray "html" token removed' in found[0]["said"]
    with target.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 60
    assert len(run("imports")[1]) == 1


def test_rules_are_listed_and_chosen(run: Run, files: Path) -> None:
    assert {rule["name"] for rule in run("import", "--rules")[1]} == ALL_RULES
    source = files / "b1.txt"
    for options, first in (
        ([], "The"),
        (["--no-rule", "stray_markup"], "html"),
        (["--rules", "byline,credit"], "html"),
        (["--rules", "stray_markup"], "The"),
    ):
        _, (found,), _ = run("import", "--dry-run", *options, "--", source)
        assert found["body"][0].split()[0] == first, options
    code, _, err = run("import", "--no-rule", "nonsense", source)
    assert (code, "no rule of cleaning called “nonsense”" in err) == (2, True)


def test_one_file_of_its_own_encoding(run: Run, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes("Ärger im Hafen".encode("cp1252") + name.encode())
    options = ("--encoding", "cp1252", "--encoding-for", f"{tmp_path / 'b.txt'}=cp1251")
    _, found, _ = run(
        "import", "--dry-run", *options, tmp_path / "a.txt", tmp_path / "b.txt"
    )  # fmt: skip
    assert [one["encoding"] for one in found] == ["cp1252", "cp1251"]


@pytest.mark.parametrize(
    "arguments, words",
    [
        (["--resume"], "waits to go on"),
        (["--resume", "7"], "no import of number 7"),
        (["--retry", "7"], "no import of number 7"),
        (["--resume", "--retry", "1"], "two things"),
        (["--retry", "1", "x.txt"], "take no files"),
        ([], "needs files or folders"),
        (["--report", "x.pdf", "x.txt"], "not “x.pdf”"),
        (["--encoding-for", "x", "x.txt"], "not of the form FILE=NAME"),
    ],
)
def test_what_makes_no_sense_is_told(run: Run, arguments: list[str], words: str) -> None:
    code, found, err = run("import", *arguments)
    assert (code, found, words in err) == (2, [], True), err
