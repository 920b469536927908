"""Reports of imports and dry runs as files that spreadsheets and programs can read."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.domain.errors import EnvironmentProblem, UserError
from archive_app.domain.import_batches import BatchLine
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.domain.importing import Outcome
from archive_app.domain.jobs import NoContext
from archive_app.services.import_reports import save_lines, save_preview, save_rows


def rows_of(path: Path) -> list[dict[str, str]]:
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_report_has_every_line_of_the_import(tmp_path: Path) -> None:
    source = tmp_path / "松.jsonl"
    records = [{"id": f"r{n}", "title": f"标题 {n}", "text": f"The river rose {n} times."}
               for n in range(5)]  # fmt: skip
    source.write_text("\n".join([*map(json.dumps, records), "{"]))
    workspace = create_workspace(tmp_path / "a.archive", index_parent=tmp_path)
    try:
        batch = workspace.imports.run(ImportPlan.of([source]), NoContext()).batch
        assert batch is not None
        assert workspace.batches.save_report(batch, tmp_path / "r.csv") == 6
        assert workspace.batches.save_report(batch, tmp_path / "r.jsonl") == 6
        with pytest.raises(UserError):
            workspace.batches.save_report(batch, tmp_path / "r.xlsx")
    finally:
        workspace.close()
    found = rows_of(tmp_path / "r.csv")
    assert [row["outcome"] for row in found] == ["imported"] * 5 + ["failed"]
    assert [row["title"] for row in found[:2]] == ["标题 0", "标题 1"]
    assert found[5]["record"] == "6"
    assert found[5]["reason"].startswith("The line is not JSON")
    lines = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text("utf-8").splitlines()]
    assert [line["file"] for line in lines] == [str(source)] * 6
    assert lines[0]["external_id"] == "r0"
    assert lines[0]["article"] == 1
    assert len(lines[0]["sha256"]) == 64
    assert "标题 0" in (tmp_path / "r.jsonl").read_text("utf-8")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "\r=1"])
def test_no_cell_is_a_formula(tmp_path: Path, text: str) -> None:
    line = BatchLine(f"{text}.txt", 7, Outcome.FAILED, reason=text, title=text)
    save_lines(tmp_path / "r.csv", [line])
    (row,) = rows_of(tmp_path / "r.csv")
    assert (row["file"], row["reason"], row["title"]) == (f"'{text}.txt", f"'{text}", f"'{text}")
    assert row["record"] == "7"
    save_lines(tmp_path / "r.jsonl", [line])
    assert json.loads((tmp_path / "r.jsonl").read_text("utf-8"))["reason"] == text


def test_rows_of_a_dry_run_that_is_still_written(tmp_path: Path) -> None:
    row = PreviewRow("a.txt", 0, Readiness.WARNING, ("One thing", "Another"), pairing=0.5)
    source = tmp_path / "rows.jsonl"
    source.write_text(f"{row.to_json()}\n{row.to_json()[:40]}")
    assert save_preview(source, tmp_path / "r.csv") == 1
    (found,) = rows_of(tmp_path / "r.csv")
    assert (found["said"], found["pairing"], found["updates"]) == (
        "One thing; Another",
        "0.5",
        "no",
    )
    assert save_rows(tmp_path / "r.jsonl", [row]) == 1
    kept = json.loads((tmp_path / "r.jsonl").read_text("utf-8"))
    assert kept["said"] == ["One thing", "Another"]


def test_a_report_that_cant_be_finished_leaves_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "r.csv"
    target.write_text("old")

    def failing() -> list[BatchLine]:
        raise OSError(28, "No space left on device")

    with pytest.raises(EnvironmentProblem, match="No space left"):
        save_lines(target, (line for _ in range(1) for line in failing()))
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]
    with pytest.raises(EnvironmentProblem):
        save_lines(tmp_path / "no folder" / "r.csv", [])
