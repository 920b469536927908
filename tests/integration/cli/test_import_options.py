"""``import`` with mappings, presets and a side for an article."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.cli.main import main
from archive_app.cli.take_in import FORMATS
from archive_app.importers.registry import ImporterRegistry
from archive_app.settings import presets


@pytest.fixture
def library(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "test.archive").close()
    return tmp_path / "test.archive"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(presets, "preset_folder", lambda: tmp_path / "presets")
    return tmp_path / "presets"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[Any], str]:
    code = main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines() if line.startswith("{")], err


def test_help_names_every_format() -> None:
    missing = [suffix for suffix in ImporterRegistry().suffixes if f"{suffix}," not in FORMATS]
    assert [suffix for suffix in missing if f"{suffix})" not in FORMATS] == []


@pytest.mark.parametrize("command", ["import", "imports", "search", "reprints", "align"])
def test_help_of_a_command_can_be_shown(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"archive-app {command}" in capsys.readouterr().out


def test_a_mapping_is_kept_and_used_again(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "t.json"
    table.write_text('[{"k": "a", "deep": {"words": "The river rose."}, "text": "no"}]')
    code, found, _ = run(
        capsys, "import", "--dry-run", "--json", "--map", "k=id", "--map", "deep.words=text",
        "--map", "text=", "--save-preset", "paper", table,
    )  # fmt: skip
    assert (code, found[0]["external_id"], found[0]["body"]) == (0, "a", ["The river rose."])
    kept = json.loads((folder / "paper.json").read_text("utf-8"))
    assert kept == {"k": "id", "deep.words": "text", "text": ""}
    for preset in ("paper", str(folder / "paper.json")):
        _, again, _ = run(capsys, "import", "--dry-run", "--json", "--preset", preset, table)
        assert again == found


def test_an_encoding_for_a_file_that_is_not_imported_is_told(
    tmp_path: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "in/b.txt"):
        (tmp_path / name).write_text("The river rose.")
    for name in ("a.txt", "in/gone.txt", "b.txt"):
        code, _, err = run(
            capsys, "import", "--library", library, "--encoding-for", f"{tmp_path / name}=gbk",
            tmp_path / "in",
        )  # fmt: skip
        assert code == 2
        assert "is none of the files to import" in err


def test_how_files_are_read_is_not_changed_on_the_way(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for options in (["--encoding", "gbk"], ["--no-rule", "byline"], ["--map", "a=text"]):
        code, _, err = run(capsys, "import", "--library", library, "--retry", "1", *options)
        assert code == 2
        assert f"{options[0]} can't be changed" in err


@pytest.mark.parametrize(
    "options, words",
    [
        (["--preset", "none"], "There is no preset “none”"),
        (["--preset", "../etc"], "There is no preset"),
        (["--map", "words"], "not of the form COLUMN=FIELD"),
        (["--map", "words=nonsense"], "There is no field “nonsense”"),
        (["--save-preset", "../x"], "can't be the name of a preset"),
        (["--attach", "a"], "--attach takes one file"),
    ],
)
def test_what_makes_no_sense_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], words: str
) -> None:
    (tmp_path / "t.json").write_text('[{"text": "The river rose."}]')
    code, _, err = run(capsys, "import", "--dry-run", *options, tmp_path / "t.json")
    assert code == 2
    assert words in err


@pytest.mark.parametrize("content", ["[1]", '{"a": 1}', "{", "[" * 100_000])
def test_damaged_presets(tmp_path: Path, content: str) -> None:
    path = tmp_path / "p.json"
    path.write_text(content)
    with pytest.raises(presets.PresetError):
        presets.load_preset(str(path))


def test_a_side_is_attached_by_hand(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    english, chinese = tmp_path / "report 7.txt", tmp_path / "in" / "第七号.txt"
    chinese.parent.mkdir()
    english.write_text("Forty policewomen went aboard.")
    chinese.write_text("四十余名女警登上巡逻艇。", encoding="utf-8")
    assert run(capsys, "import", "--library", library, english)[0] == 0
    attach = ("import", "--json", "--library", library, "--attach")
    code, (report,), _ = run(capsys, *attach, "report 9", chinese)
    assert (code, report["failed"]) == (1, 1)
    assert "no article “report 9”" in report["problems"][0]["reason"]
    code, (report,), _ = run(capsys, *attach, "report 7", chinese)
    assert (code, report["updated"], report["library_total"]) == (0, 1, 1)
    chinese.write_text("另一篇文章。码头开放。", encoding="utf-8")
    code, (report,), _ = run(capsys, *attach, "report 7", chinese)
    assert "has its original already" in report["problems"][0]["reason"]
