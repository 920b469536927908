"""``archive-app align``: two files of one sentence a line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive_app.__main__ import main

CHINESE = "7月13日，毕伟民来到哈尔滨。\n\n他参加了座谈会。会上，民警们送上鲜花。\n大家都很高兴！\n"
ENGLISH = (
    "On July 13, Bi Weimin came to Harbin.\r\n"
    "He attended the symposium.\r\n"
    "At the meeting, police officers presented flowers.\r\n"
    "It was cold that day.\r\n"
    "Everybody was happy!\r\n"
)


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    source, target = tmp_path / "zh.txt", tmp_path / "en.txt"
    source.write_text(CHINESE, encoding="utf-8")
    target.write_bytes(ENGLISH.encode("utf-8-sig"))
    return str(source), str(target)


def test_beads_are_printed_with_line_numbers(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["align", *files]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines == ["[0]:[0]", "[2]:[1, 2]", "[]:[3]", "[3]:[4]"]


def test_json_tells_score_and_anchors(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["align", "--json", *files]) == 0
    first, *_ = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (first["source"], first["target"]) == ([0], [0])
    assert {"13=13", "伟民=Weimin", "哈尔滨=Harbin"} <= set(first["anchors"])
    assert 0.5 < first["score"] <= 1


def test_without_the_dictionary_numbers_and_names_remain(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["align", "--json", "--no-dictionary", *files]) == 0
    first, *_ = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert "伟民=Weimin" in first["anchors"]
    assert "哈尔滨=Harbin" not in first["anchors"]


def test_a_file_that_is_not_utf8_is_told(
    tmp_path: Path, files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "gb.txt"
    bad.write_bytes("哈尔滨".encode("gb18030"))
    assert main(["align", str(bad), files[1]]) == 2
    assert "is not UTF-8" in capsys.readouterr().err
    assert main(["align", str(tmp_path / "none.txt"), files[1]]) == 2
    assert "can't be read" in capsys.readouterr().err
