"""A dry run writes nothing, says what the import then does, and why in words."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace, open_workspace
from archive_app.domain.cleaning import CardKind, Dismissal
from archive_app.domain.errors import Cancelled, ImportProblem
from archive_app.domain.findings import FindingKind
from archive_app.domain.import_plans import Decision, ImportPlan, Reading, RecordKey
from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.domain.importing import BadItem, SourceItem
from archive_app.domain.jobs import NoContext
from archive_app.services.workspace import Workspace
from tests.integration.importing.archive_files import zipped
from tests.integration.importing.fakes import Watcher

FORMATS = Path(__file__).parents[2] / "data" / "formats"
BODY = "The policewomen of Songning held a symposium at the river wharf that morning."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create_workspace(tmp_path / "news.archive", index_parent=tmp_path).close()
    return tmp_path / "news.archive"


@pytest.fixture
def workspace(path: Path, tmp_path: Path) -> Iterator[Workspace]:
    workspace = open_workspace(path)
    yield workspace
    workspace.close()


class Rows(list[PreviewRow]):
    """Keeps the rows of a dry run."""

    def take(self, row: PreviewRow, _item: SourceItem | BadItem) -> None:
        self.append(row)

    def named(self, name: str, record: int = 0) -> PreviewRow:
        (row,) = (one for one in self if one.file.endswith(name) and one.record == record)
        return row


def looked_into(workspace: Workspace, plan: ImportPlan) -> Rows:
    rows = Rows()
    counts = workspace.imports.preview(plan, NoContext(), rows.take)
    assert Counter(row.readiness for row in rows) == Counter(counts)
    return rows


def says_what_happens(path: Path, plan: ImportPlan) -> None:
    before = hashlib.sha256(path.read_bytes()).digest()
    reading = open_workspace(path, write=False)
    try:
        rows = looked_into(reading, plan)
    finally:
        reading.close()
    assert hashlib.sha256(path.read_bytes()).digest() == before
    workspace = open_workspace(path)
    try:
        report = workspace.imports.run(plan, NoContext())
        assert report.batch is not None
        lines = workspace.batches.lines(report.batch, (), 0, 10_000)
    finally:
        workspace.close()
    counts = Counter(row.readiness for row in rows)
    assert counts[Readiness.DUPLICATE] == report.duplicate
    assert counts[Readiness.ERROR] == report.failed
    assert counts[Readiness.READY] + counts[Readiness.WARNING] == report.imported + report.updated
    assert sum(row.updates for row in rows) == report.updated
    named = {(line.file, line.record): line.external_id for line in lines if line.article}
    taken = [row for row in rows if row.readiness in (Readiness.READY, Readiness.WARNING)]
    assert {(row.file, row.record): row.external_id for row in taken}.items() <= named.items()


def test_the_seeds_become_what_was_said(path: Path, shared_data: Path) -> None:
    for _ in range(2):
        says_what_happens(path, ImportPlan.of([shared_data / "seeds"]))


def test_files_of_every_format_become_what_was_said(path: Path) -> None:
    plan = ImportPlan((str(FORMATS),), quarantine_limit=None)
    for _ in range(2):
        says_what_happens(path, plan)


def test_stopped_it_has_told_what_it_looked_at(workspace: Workspace, tmp_path: Path) -> None:
    for number in range(120):
        (tmp_path / f"{number}.txt").write_text(f"{BODY} {number}")
    rows = Rows()
    with pytest.raises(Cancelled):
        workspace.imports.preview(ImportPlan.of([tmp_path]), Watcher(stop_after=200), rows.take)
    assert 0 < len(rows) < 120
    assert workspace.batches.batches() == []


def write_story(folder: Path) -> None:
    """Records with something to say of each."""
    folder.mkdir()
    both = {
        "original_text": "松宁江水上涨两米。",
        "translated_text": "The river rose by two metres.",
    }
    records = [
        {"id": "fine", **both, "published": "2021-03-08", "title": "The river"},
        {"id": "lone", "text": BODY, "published": "2021-03-08"},
        {"id": "odd", "original_text": "一。\n\n二。\n\n三。", "translated_text": "One.\n\nTwo."},
        {"id": "markup", **both, "text_2": "", "published": "2021"},
        {"id": "fine", **both, "published": "2021-03-08", "title": "The river"},
        {"id": "empty"},
    ]
    records[3]["translated_text"] = "html The river rose.\n\nhtml The bridge was closed."
    lines = [json.dumps(record) for record in records]
    (folder / "r.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (folder / "cut.txt").write_bytes("松宁江水上涨两米，大桥关闭。".encode("gb18030")[:-1])


def test_a_row_says_that_several_files_could_be_its_other_side(
    workspace: Workspace, tmp_path: Path
) -> None:
    for name in ("x_zh.txt", "x_zh.md", "x_en.txt"):
        text = "The river rose." if "en" in name else f"松宁江水上涨，{name}的桥关闭。"
        (tmp_path / name).write_text(text, encoding="utf-8")
    rows = looked_into(workspace, ImportPlan.of([tmp_path / name for name in ("x_zh.txt",)]))
    assert rows.named("x_zh.txt", 0).said == ("No translation in the source",)
    rows = looked_into(workspace, ImportPlan.of(sorted(tmp_path.glob("x_*"))))
    for name in ("x_zh.txt", "x_zh.md", "x_en.txt"):
        assert "Several files could be its other side" in rows.named(name, 0).said[0]


def test_each_row_says_in_words_what_there_is(workspace: Workspace, tmp_path: Path) -> None:
    write_story(tmp_path / "story")
    rows = looked_into(workspace, ImportPlan.of([tmp_path / "story"]))
    fine = rows.named("r.jsonl", 1)
    assert (fine.readiness, fine.said) == (Readiness.READY, ())
    assert (fine.date, fine.date_inferred, fine.external_id) == ("2021-03-08", False, "fine")
    assert (fine.title, fine.original_title != "") == ("The river", True)
    assert fine.pairing is not None
    assert 0.5 < fine.pairing <= 1
    lone = rows.named("r.jsonl", 2)
    assert (lone.readiness, lone.pairing) == (Readiness.WARNING, None)
    assert "No original in the source" in lone.said
    assert rows.named("r.jsonl", 3).said[0] == "Paragraph counts differ: 3 / 2"
    assert '2 stray "html" tokens removed' in rows.named("r.jsonl", 4).said
    twin = rows.named("r.jsonl", 5)
    assert (twin.readiness, twin.said[0]) == (
        Readiness.DUPLICATE,
        "The same content is here as fine",
    )
    bad = rows.named("r.jsonl", 6)
    assert (bad.readiness, bad.title) == (Readiness.ERROR, "")
    assert bad.said[0].startswith("No field holds a text.")
    cut = rows.named("cut.txt")
    assert cut.said[0].startswith("The encoding was guessed: ")
    assert "A character could not be read" in cut.said


def test_a_new_version_is_shown_beside_the_one_that_is_here(
    workspace: Workspace, tmp_path: Path
) -> None:
    source = tmp_path / "a.jsonl"
    source.write_text(json.dumps({"id": "a", "text": f"{BODY} The gate was open."}))
    workspace.imports.run(ImportPlan.of([source]), NoContext())
    source.write_text(json.dumps({"id": "a", "text": f"{BODY} The gate was shut."}))
    plan = ImportPlan.of([source])
    (row,) = looked_into(workspace, plan)
    assert (row.updates, row.readiness) == (True, Readiness.WARNING)
    assert row.said[0] == "A new version of a; the older one is kept"
    view = workspace.imports.detail(plan, row)
    assert [card.kind for card in view.cards].count(CardKind.VERSION) == 1


@pytest.mark.parametrize("packed", [False, True])
def test_a_decision_shows_in_the_details_of_its_row(
    workspace: Workspace, tmp_path: Path, packed: bool
) -> None:
    text = f"html {BODY}\n\nResponsible Editor Song Lan"
    files = {f"{n}.txt": f"{BODY} {n}".encode() for n in range(20)} | {"x.txt": text.encode()}
    if packed:
        (tmp_path / "x.zip").write_bytes(zipped(files))
        plan = ImportPlan.of([tmp_path / "x.zip"])
    else:
        for name, data in files.items():
            (tmp_path / name).write_bytes(data)
        plan = ImportPlan.of([tmp_path / name for name in files])
    row = looked_into(workspace, plan).named("x.txt")
    view = workspace.imports.detail(plan, row)
    (card,) = (one for one in view.cards if one.finding is FindingKind.STRAY_MARKUP)
    assert card.dismissal is not None
    assert not card.dismissed
    taken_back: Dismissal = card.dismissal
    decided = {RecordKey(row.file, row.record): Decision(dismissed=(taken_back,))}
    plan = ImportPlan(plan.paths, Reading(decisions=decided))
    view = workspace.imports.detail(plan, row)
    (card,) = (one for one in view.cards if one.finding is FindingKind.STRAY_MARKUP)
    assert card.dismissed
    assert view.clean[taken_back.side][0].startswith("html")


def test_the_details_of_what_cant_be_read_are_its_reason(
    workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").touch()
    plan = ImportPlan.of([tmp_path / "a.txt"])
    (row,) = looked_into(workspace, plan)
    with pytest.raises(ImportProblem, match="It is empty"):
        workspace.imports.detail(plan, row)
    (tmp_path / "a.txt").unlink()
    with pytest.raises(ImportProblem, match="no such file"):
        workspace.imports.detail(plan, row)


# --- what there is to import ----------------------------------------------------------------------


def test_files_are_counted_and_looked_into(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "scrape"
    folder.mkdir()
    for number in range(50):
        (folder / f"{number}.txt").write_text(f"[Songning News] {BODY} {number}")
    (folder / "p_zh.txt").write_text("松宁江水上涨两米，大桥关闭。", encoding="gb18030")
    (folder / "p_en.txt").write_text("The river rose by two metres.")
    (folder / "picture.png").touch()
    members = {"a/x.txt": b"one", "a/y.html": b"<p>two", "z.bin": b"three"}
    (folder / "more.zip").write_bytes(zipped(members))
    summary = workspace.imports.inspect(ImportPlan.of([folder]), NoContext())
    assert summary.files == 54
    assert summary.kinds == {"plain text": 53, "web page": 1}
    assert {sample.kind for sample in summary.samples} <= set(summary.kinds)
    assert (summary.pairs, summary.passed_over) == (1, 2)
    assert summary.size == sum(
        one.stat().st_size for one in folder.iterdir() if one.suffix != ".png"
    )
    assert len(summary.samples) == 40
    assert summary.samples[0].first_line.startswith("[Songning News] The policewomen")
    assert summary.sources == ("Songning News",)
    assert summary.columns == ()


def test_a_chosen_encoding_shows_in_the_sample(workspace: Workspace, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("松宁江水上涨两米，大桥关闭。" * 20, encoding="gb18030")
    for encodings, line in (({}, "松宁江水上涨两米"), ({str(source): "cp1252"}, "ËÉÄþ½")):
        plan = ImportPlan.of([source], Reading(encodings=encodings))
        (sample,) = workspace.imports.inspect(plan, NoContext()).samples
        assert sample.first_line.startswith(line)


@pytest.mark.parametrize("packed", [False, True])
def test_columns_are_shown_even_where_none_is_known(
    workspace: Workspace, tmp_path: Path, packed: bool
) -> None:
    table = b"heading;wording\nOpen day;The river rose.\nNew quay;The bridge is closed.\n"
    (tmp_path / "t.csv").write_bytes(table)
    (tmp_path / "t.zip").write_bytes(zipped({"t.csv": table}))
    plan = ImportPlan.of([tmp_path / ("t.zip" if packed else "t.csv")])
    summary = workspace.imports.inspect(plan, NoContext())
    assert [(one.name, one.values, one.meaning) for one in summary.columns] == [
        ("heading", ("Open day", "New quay"), ""),
        ("wording", ("The river rose.", "The bridge is closed."), ""),
    ]
    assert {"title", "text", "published"} <= set(summary.fields)
    mapped = ImportPlan(plan.paths, Reading(mapping={"heading": "title", "wording": "text"}))
    summary = workspace.imports.inspect(mapped, NoContext())
    assert [one.meaning for one in summary.columns] == ["title", "text"]
    assert [one.readiness for one in looked_into(workspace, mapped)] == [Readiness.WARNING] * 2


@pytest.mark.parametrize("name", ["articles.csv", "articles.tsv", "articles.json",
                                  "articles.jsonl", "articles.xlsx"])  # fmt: skip
def test_every_kind_of_table_has_columns(workspace: Workspace, name: str) -> None:
    plan = ImportPlan.of([FORMATS / "files" / name])
    columns = {one.name: one for one in workspace.imports.inspect(plan, NoContext()).columns}
    assert columns["title"].meaning == "title"
    assert columns["title"].values[:2] == ("Open day", "The river rises")
