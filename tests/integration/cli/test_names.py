"""Names on the command line: found in texts, confirmed, merged, told apart, carried as tables."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive_app.__main__ import main

Run = Callable[..., tuple[int, list[dict[str, Any]]]]

ARTICLES = [
    {
        "id": f"n{number}",
        "original_title": "松宁市公安局通报",
        "original_text": f"支队长毕伟民说，第{number}号案件已破。记者黄青报道。",
        "original_lang": "zh",
        "translated_title": "Report of the Songning bureau",
        "translated_text": f"Detachment leader Bi Weimin said case {number} was solved. "
        "Huang Qing reports.",
        "translated_lang": "en",
        "authors": ["Huang Qing" if number % 2 else "Qing Huang"],
    }
    for number in range(4)
]


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A library of four articles whose author is spelled in two ways."""
    path, source = tmp_path / "news.archive", tmp_path / "news.jsonl"
    lines = (json.dumps(one, ensure_ascii=False) for one in ARTICLES)
    source.write_text("\n".join(lines), encoding="utf-8")
    assert main(["new", str(path)]) == 0
    assert main(["import", "--library", str(path), str(source)]) == 0
    capsys.readouterr()
    return path


@pytest.fixture
def names(library: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a ``names`` action with --json; gives its exit code and the records on stdout."""

    def command(*arguments: object) -> tuple[int, list[dict[str, Any]]]:
        code = main(["names", "--json", "--library", str(library), *map(str, arguments)])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return command


def people(names: Run) -> dict[str, int]:
    return {one["name"]: one["articles"] for one in names("list", "--kind", "person")[1]}


def test_a_name_in_both_texts_is_found_confirmed_and_taken_back(
    library: Path, names: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert names("find")[1][0]["articles"] == 4
    waiting = {one["original"]: one for one in names("found")[1]}
    assert waiting["毕伟民"]["translations"] == ["Bi Weimin"]
    assert waiting["毕伟民"]["articles"] == 4
    assert "松宁市" in waiting
    confirmed = names("confirm", "毕伟民")[1][0]
    assert confirmed["done"] == "Confirmed the name “毕伟民”"
    assert people(names)["毕伟民"] == 4
    assert "毕伟民" not in {one["original"] for one in names("found")[1]}
    assert names("show", "Bi Weimin")[1][0]["articles"] == 4
    assert main(["history", "--library", str(library), "undo", str(confirmed["event"])]) == 0
    capsys.readouterr()
    assert "毕伟民" not in people(names)
    assert "毕伟民" in {one["original"] for one in names("found")[1]}


def test_what_is_dismissed_is_not_offered_again(names: Run) -> None:
    names("find")
    assert names("dismiss", "松宁市", "--kind", "place")[0] == 0
    assert names("found", "--kind", "place")[1] == []
    assert names("dismiss", "松宁市", "--kind", "place")[0] == 2


def test_a_name_that_was_found_joins_the_record_of_an_author(names: Run) -> None:
    names("find")
    names("confirm", "黄青", "--into", "Huang Qing")
    assert people(names)["Huang Qing"] == 4
    assert names("show", "黃青")[1][0]["name"] == "Huang Qing"  # the other script finds it too


def test_records_of_one_person_are_offered_merged_and_split(names: Run) -> None:
    (group,) = names("same", "--kind", "person")[1]
    assert {one["name"] for one in group["names"]} == {"Huang Qing", "Qing Huang"}
    assert group["reasons"][0]["reason"] == "letters"
    preview = names("merge", "Huang Qing", "Qing Huang", "--dry-run")[1][0]
    assert (preview["articles"], preview["mentions"], preview["shared"]) == (4, 4, 0)
    assert names("merge", "Huang Qing", "Qing Huang")[0] == 0
    assert people(names) == {"Huang Qing": 4}
    merged = names("show", "Huang Qing")[1][0]["merged"]
    assert names("split", merged[0][0])[0] == 0
    assert people(names) == {"Huang Qing": 2, "Qing Huang": 2}
    assert names("same", "--kind", "person")[1] == []  # said to be two


def test_told_apart_and_no_longer(names: Run) -> None:
    assert names("apart", "Huang Qing", "Qing Huang")[0] == 0
    assert names("same")[1] == []
    assert names("merge", "Huang Qing", "Qing Huang")[0] == 2
    assert names("no-apart", "Qing Huang", "Huang Qing")[0] == 0
    assert len(names("same")[1]) == 1


def test_somebody_else_of_the_same_name(names: Run) -> None:
    assert names("other", "Huang Qing", "Huang Qing (sports)", "n1")[0] == 0
    assert people(names)["Huang Qing (sports)"] == 1
    assert people(names)["Huang Qing"] == 1


def test_everything_that_can_be_said_of_one(names: Run) -> None:
    assert names("set", "Huang Qing", "--reading", "Huáng Qīng", "--role", "reporter")[0] == 0
    assert names("form", "Huang Qing", "黄青", "--as", "preferred", "--language", "zh")[0] == 0
    assert names("form", "Huang Qing", "Yellow Green", "--as", "wrong")[0] == 0
    assert names("id", "Huang Qing", "VIAF", "12345")[0] == 0
    shown = names("show", "黄青")[1][0]
    assert (shown["reading"], shown["role"], shown["original"]) == (
        "Huáng Qīng",
        "reporter",
        "黄青",
    )
    assert shown["identifiers"] == [["viaf", "12345"]]
    assert names("no-id", "黄青", "viaf", "12345")[0] == 0
    assert names("no-form", "黄青", "Yellow Green")[0] == 0
    assert names("no-form", "黄青", "Huang Qing")[0] == 2  # articles print it
    assert names("delete", "黄青")[0] == 2  # articles have it
    assert names("make", "Nobody Yet", "--kind", "organisation")[0] == 0
    assert names("delete", "Nobody Yet")[0] == 0


def test_a_table_goes_out_and_comes_back_into_another_archive(
    names: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names("set", "Huang Qing", "--reading", "Huáng Qīng", "--note", "a; b")
    names("form", "Huang Qing", "黄青", "--as", "preferred")
    names("form", "Huang Qing", "Q. Huang", "--as", "short")
    names("id", "Huang Qing", "viaf", "12345")
    table = tmp_path / "names.csv"
    assert names("export", table)[1][0]["names"] == 2
    other = tmp_path / "other.archive"
    assert main(["new", str(other)]) == 0
    assert main(["names", "--library", str(other), "import", str(table), "--dry-run"]) == 0
    assert "2 made" in capsys.readouterr().out
    for _ in range(2):  # twice is as good as once
        assert main(["names", "--library", str(other), "import", str(table)]) == 0
    capsys.readouterr()
    assert main(["names", "--json", "--library", str(other), "show", "q. huang"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["name"], shown["reading"], shown["note"]) == ("Huang Qing", "Huáng Qīng", "a; b")
    assert shown["identifiers"] == [["viaf", "12345"]]
    assert {form["form"] for form in shown["forms"]} == {"Huang Qing", "Q. Huang"}


def test_lines_that_cannot_be_done_are_told_and_the_others_done(names: Run, tmp_path: Path) -> None:
    table = tmp_path / "names.csv"
    with table.open("w", encoding="utf-8", newline="") as target:
        csv.writer(target).writerows(
            [
                ("kind", "name", "identifiers"),
                ("ship", "Titanic", ""),
                ("person", "", ""),
                ("organisation", "Songning Evening Post", "12345"),
                ("organisation", "Songning Evening Post", "viaf 12345"),
                ("organisation", "songning evening post", ""),
            ]
        )
    code, records = names("import", table)
    assert code == 1
    assert [one["line"] for one in records if "line" in one] == [2, 3, 4, 6]
    assert [one["name"] for one in names("list", "--kind", "organisation")[1]] == [
        "Songning Evening Post"
    ]


def test_a_name_that_several_have_must_be_told_by_its_number(names: Run) -> None:
    names("form", "Qing Huang", "黄青")
    names("form", "Huang Qing", "黄青")
    assert names("show", "黄青")[0] == 2
    number = names("list")[1][0]["id"]
    assert names("show", f"#{number}")[0] == 0
    assert names("show", "#99999")[0] == 2
    assert names("show", "nobody")[0] == 2
