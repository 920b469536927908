"""The command line keeps the contract of docs/command-line.md."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from archive_app.__main__ import main
from archive_app.domain.errors import Cancelled
from archive_app.domain.facets import Facet
from archive_app.resource_files import resource

Run = Callable[..., tuple[int, list[dict[str, Any]]]]

BODY = (
    "On the morning of March 5, the policewomen of Songning held the symposium at the river wharf."
)
SCRAPE = (
    "[Songning News] (Text: Lin Jing and Li Yun'ao) On the morning of March 5, the policewomen of"
    " Songning held a symposium at the river wh\n\n"
    "[Songning News]\n\n"
    "(Text: Lin Jing and Li Yun'ao) On the morning of March 5, the policewomen of Songning held the"
    " symposium at the river wharf.\n\n"
    "html They read aloud to each other.The harbour master listened.\n\n"
    "Responsible Editor Song Lan\n"
)


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
    code, (report,) = run("import", "--library", path, resource("sample"))
    assert (code, report["imported"], report["failed"]) == (0, 48, 0)
    return path


def texts(hits: Sequence[dict[str, Any]]) -> set[str]:
    return {hit["external_id"] for hit in hits}


def test_a_dry_run_tells_what_a_careful_reader_would_note(tmp_path: Path, run: Run) -> None:
    (tmp_path / "000_scrape.txt").write_text(SCRAPE, encoding="utf-8")
    code, (found,) = run("import", "--dry-run", tmp_path)
    assert code == 0
    assert found["external_id"] == "000_scrape"
    assert found["encoding"] == "utf-8"
    assert found["source_tag"] == "Songning News"
    assert found["byline_people"] == ["Lin Jing", "Li Yun'ao"]
    assert found["credits"] == [{"role": "responsible editor", "name": "Song Lan"}]
    assert found["lead"] is not None
    assert found["title_derived"] is True
    assert (found["language"], found["side"]) == ("en", "translation")
    assert found["published"] is None
    assert found["body"] == [
        BODY,
        "They read aloud to each other.The harbour master listened.",
    ]
    findings = {finding["kind"]: finding for finding in found["findings"]}
    assert findings["glued_sentence"]["count"] == 1
    assert findings["stray_markup"]["count"] == 1
    for finding in findings.values():
        assert finding["count"] == len(finding["spans"])
        assert all(0 <= start <= end <= len(SCRAPE) for start, end in finding["spans"])
    (start, end) = findings["stray_markup"]["spans"][0]
    assert SCRAPE[start:end].strip() == "html"


def test_importing_twice_adds_nothing(library: Path, run: Run) -> None:
    code, (report,) = run("import", "--library", library, resource("sample"))
    assert code == 0
    assert (report["imported"], report["duplicate"], report["library_total"]) == (0, 48, 48)
    assert report["seen"] == 48


def test_search_answers_in_both_languages(library: Path, run: Run) -> None:
    code, (answer,) = run("search", "--library", library, "座谈会", "--limit", 5)
    assert code == 0
    assert answer["total"] >= 8
    assert len(answer["hits"]) == 5
    for hit in answer["hits"]:
        assert "original" in hit["matched"]
        assert {"id", "external_id", "title", "original_title", "source", "published"} <= set(hit)
        marked = [cut for cut in hit["snippets"] if cut["side"] == "original" and cut["marks"]]
        for cut in marked:
            for start, end in cut["marks"]:
                assert cut["text"][start:end] in {"座谈会", "座談會"}
    assert answer["query_read_as"] == ""
    _, (women,) = run("search", "--library", library, "policewomen", "--limit", 100)
    _, (woman,) = run("search", "--library", library, "policewoman", "--limit", 100)
    assert women["total"] == woman["total"] >= 11


def test_an_original_alone_has_its_title_as_both(library: Path, run: Run) -> None:
    _, (answer,) = run("search", "--library", library, 'id:"songning:0023"')
    (hit,) = answer["hits"]
    assert hit["title"] == hit["original_title"] == "北港早市搬进了大棚"


def test_no_hits_is_no_error(library: Path, run: Run) -> None:
    code, (answer,) = run("search", "--library", library, "xylophone")
    assert (code, answer["total"], answer["hits"]) == (0, 0, [])


def test_a_broken_query_says_how_it_was_read(library: Path, run: Run) -> None:
    code, (answer,) = run("search", "--library", library, "(flood AND")
    assert (code, answer["query_read_as"]) == (0, "flood")
    assert answer["total"] > 0


@pytest.mark.parametrize("query", [[], [""], ["*"]])
def test_an_empty_query_means_every_article(library: Path, run: Run, query: list[str]) -> None:
    _, (answer,) = run("search", "--library", library, *query)
    assert answer["total"] == 48


def test_every_value_printed_can_be_given_back(library: Path, run: Run) -> None:
    _, (answer,) = run("search", "--library", library, "--facets", "police", "--facet-limit", 7)
    assert set(answer["facets"]) == {facet.value for facet in Facet}
    for name, values in answer["facets"].items():
        assert len(values) <= 7
        for item in values[:3]:
            chosen = f"{name}={item['value']}"
            _, (within,) = run("search", "--library", library, "police", "--facet", chosen)
            _, (without,) = run("search", "--library", library, "police", "--not", chosen)
            assert within["total"] == item["count"], chosen
            assert within["total"] + without["total"] == answer["total"], chosen


def test_same_facet_is_or_and_another_is_and(library: Path, run: Run) -> None:
    one, two = "source=Songning Evening Post", "source=Northeast Legal Daily"
    totals = []
    for choice in ([one], [two], [one, two], [one, two, "date=2021"]):
        given = [word for item in choice for word in ("--facet", item)]
        totals.append(run("search", "--library", library, *given)[1][0]["total"])
    assert totals[2] == totals[0] + totals[1]
    assert 0 < totals[3] < totals[2]


def test_tagging_by_query_and_showing(library: Path, run: Run) -> None:
    code, (done,) = run("tag", "--library", library, "add", "river/flood", "防汛 OR flood")
    assert code == 0
    assert done["matched"] == done["changed"] > 4
    _, (again,) = run("tag", "--library", library, "add", "river/flood", "防汛 OR flood")
    assert again["changed"] == 0
    _, (found,) = run("search", "--library", library, "--facet", "tag=river/flood")
    assert found["total"] == done["changed"]
    identity = found["hits"][0]["external_id"]
    _, (article,) = run("show", "--library", library, identity)
    assert "river/flood" in article["tags"]
    assert article["translation"]["body"]
    _, (removed,) = run("tag", "--library", library, "remove", "river/flood", "*")
    assert removed["changed"] == done["changed"]


def test_rebuild_and_check(library: Path, run: Run) -> None:
    code, (rebuilt,) = run("rebuild-index", "--library", library)
    assert (code, rebuilt["indexed"]) == (0, 48)
    code, (report,) = run("check", "--library", library)
    assert code == 0
    assert report == {
        "healthy": True, "articles": 48, "searchable": 48, "pending": 0, "problems": [],
    }  # fmt: skip


def test_self_check(run: Run) -> None:
    code, (report,) = run("self-check")
    assert code == 0, report
    assert report["ok"]
    assert {check["name"] for check in report["checks"]} >= {"python", "sqlite", "window"}


@pytest.mark.parametrize(
    "arguments, code, words",
    [
        (["search", "--library", "missing.archive", "x"], 3, "missing.archive"),
        (["check", "--library", "text.archive"], 3, "text.archive"),
        (["import", "x.txt"], 2, "--library"),
        (["search", "--library", "good.archive", "--facet", "colour=red"], 2, "colour"),
        (["search", "--library", "good.archive", "--facet", "tag"], 2, "tag"),
        (["show", "--library", "good.archive", "nobody"], 2, "nobody"),
        (["new", "good.archive"], 3, "exists"),
        (["tag", "--library", "good.archive", "add", " / ", "*"], 2, "tag"),
    ],
)
def test_problems_are_told_in_words(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    code: int,
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "good.archive"]) == 0
    Path("text.archive").write_text("not a library", encoding="utf-8")
    capsys.readouterr()
    assert main(arguments) == code
    output = capsys.readouterr()
    assert output.out == ""
    assert words in output.err
    assert "Traceback" not in output.err


def test_one_bad_file_is_told_and_the_others_go_on(tmp_path: Path, run: Run) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "good.txt").write_text(SCRAPE, encoding="utf-8")
    (source / "empty.txt").touch()
    (source / "rows.jsonl").write_text('{"id": "a", "text": "River news."}\n{broken\n')
    run("new", tmp_path / "l.archive")
    (source / "picture.png").write_bytes(b"\x89PNG")
    code, (report,) = run("import", "--library", tmp_path / "l.archive", source)
    assert (code, report["passed_over"]) == (1, 1)
    assert (report["imported"], report["failed"], report["seen"]) == (2, 2, 4)
    assert {Path(str(item["file"])).name for item in report["problems"]} == {
        "empty.txt", "rows.jsonl",
    }  # fmt: skip


def test_stopping_while_an_import_is_indexed_tells_the_report_all_the_same(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl+C at that moment once swallowed the whole report."""

    def stopped(*_arguments: object) -> None:
        raise Cancelled

    monkeypatch.setattr("archive_app.cli.take_in.bring_up_to_date", stopped)
    (tmp_path / "a.txt").write_text(SCRAPE, encoding="utf-8")
    run("new", tmp_path / "l.archive")
    code, (report,) = run("import", "--library", tmp_path / "l.archive", tmp_path / "a.txt")
    assert (code, report["imported"], report["library_total"]) == (130, 1, 1)


def test_control_characters_never_reach_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = "\x1b]0;owned\x07 The river news of the day is here."
    (tmp_path / "a.txt").write_text(hostile, encoding="utf-8")
    main(["new", str(tmp_path / "l.archive")])
    main(["import", "--library", str(tmp_path / "l.archive"), str(tmp_path / "a.txt")])
    main(["search", "--library", str(tmp_path / "l.archive"), "river"])
    output = capsys.readouterr()
    assert "\x1b" not in output.out + output.err
    assert "\x07" not in output.out + output.err


def test_the_seeds_come_out_right(shared_data: Path, tmp_path: Path, run: Run) -> None:
    library = tmp_path / "seeds.archive"
    run("new", library)
    _, (report,) = run("import", "--library", library, shared_data / "seeds")
    assert report["imported"] == 2
    for query, total in {
        "policewoman": 1, "policewomen": 1, "Bi Weimin": 1, '"March 8th"': 1, "Xiang’an": 1,
        "Xiang'an": 1, "police": 2,
    }.items():  # fmt: skip
        assert run("search", "--library", library, query)[1][0]["total"] == total, query
    _, (answer,) = run("search", "--library", library, "--facets")
    people = {item["value"]: item["count"] for item in answer["facets"]["person"]}
    assert people["Huang Qing"] == 2
    _, (again,) = run("import", "--library", library, shared_data / "seeds")
    assert (again["imported"], again["library_total"]) == (0, 2)
