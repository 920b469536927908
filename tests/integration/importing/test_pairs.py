"""Two files, one article: by their names, in folders and archives; one of them may come later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.bootstrap import create_workspace
from archive_app.domain.articles import Article, Side
from archive_app.domain.findings import FindingKind
from archive_app.domain.import_batches import ImportReport
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.importing import FoundFile, Outcome, SourceItem
from archive_app.domain.jobs import NoContext
from archive_app.domain.side_names import counterparts, named_sides, neutral_folder
from archive_app.importers.pairing import pair_names
from archive_app.importers.registry import ImporterRegistry
from archive_app.services.workspace import Workspace
from tests.integration.importing.archive_files import good, ids, read, reasons, tarred, zipped

CHINESE = "四十余名女警登上巡逻艇。\n\n码头向市民开放。".encode()
ENGLISH = b"Forty policewomen went aboard.\n\nThe pier was open to the public."


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = create_workspace(tmp_path / "test.archive", index_parent=tmp_path)
    yield made
    made.close()


def fill(folder: Path, names: Sequence[str]) -> list[SourceItem]:
    """Files of which the odd ones are English, read as an import reads them."""
    for place, name in enumerate(names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(ENGLISH if place % 2 else CHINESE)
    registry = ImporterRegistry()
    items = [item for found in registry.discover([folder]) for item in registry.read(found)]
    assert reasons(items) == []
    return good(items)


@pytest.mark.parametrize(
    "first, second, stem",
    [
        ("x_zh.txt", "x_en.txt", "x"),
        ("x.zh.txt", "x.en.txt", "x"),
        ("x-zh-CN.txt", "x-EN.md", "x"),
        ("x_cn.txt", "x_en.txt", "x"),
        ("x (zh).txt", "x (en).txt", "x"),
        ("女警原文.txt", "女警译文.txt", "女警"),
        ("女警（中文）.txt", "女警（英文）.txt", "女警"),
        ("a_original.txt", "a_translation.txt", "a"),
        ("zh/x.txt", "en/x.txt", "x"),
        ("2021/original/7/x.txt", "2021/translation/7/x.txt", "x"),
        ("原文/x.txt", "译文/x.txt", "x"),
    ],
)
def test_two_files_are_one_article(tmp_path: Path, first: str, second: str, stem: str) -> None:
    (item,) = fill(tmp_path, [first, second])
    assert item.draft.external_id == stem
    assert [text.side for text in item.draft.texts] == [Side.ORIGINAL, Side.TRANSLATION]
    assert (item.raw.data, item.file) == (CHINESE, str(tmp_path / first))
    assert item.companion is not None
    assert (item.companion.raw.data, item.companion.file) == (ENGLISH, str(tmp_path / second))
    assert [(b.original, b.translation) for b in item.draft.beads] == [((0,), (0,)), ((1,), (1,))]
    kinds = {finding.kind for text in item.draft.texts for finding in text.findings}
    assert FindingKind.MISSING_SIDE not in kinds


@pytest.mark.parametrize(
    "names",
    [
        ["x_zh.txt", "y_en.txt"],
        ["x.txt", "x_en.txt"],
        ["xzh.txt", "xen.txt"],
        ["zh/x.txt", "en/y.txt"],
        ["a/x_zh.txt", "b/x_en.txt"],
        ["women.txt", "golden.txt"],
    ],
)
def test_other_names_are_no_pair(tmp_path: Path, names: list[str]) -> None:
    items = fill(tmp_path, names)
    assert len(items) == 2
    assert all(item.companion is None for item in items)


def test_what_could_be_paired_twice_is_not(tmp_path: Path) -> None:
    items = fill(tmp_path, ["x_zh.txt", "x_en.txt", "x-zh.txt", "y.txt"])
    assert len(items) == 4
    notes = [f.note for item in items for f in item.draft.texts[0].findings]
    told = [note for note in notes if "Several files could be its other side" in note]
    assert len(told) == 3
    assert "x_en.txt" in told[0]


def test_what_could_be_paired_twice_is_not_joined_either(
    workspace: Workspace, tmp_path: Path
) -> None:
    fill(tmp_path / "in", ["x_zh.txt", "x_en.txt", "x_zh.md"])
    (tmp_path / "in" / "x_zh.md").write_bytes("第三个文件是另一篇文章。".encode())
    report = run(workspace, tmp_path / "in")
    assert (report.imported, report.updated) == (3, 0)


def test_names_of_languages_that_are_the_wrong_way_round_are_not_believed(tmp_path: Path) -> None:
    (item,) = fill(tmp_path, ["x_en.txt", "x_zh.txt"])
    languages = {text.side: text.language for text in item.draft.texts}
    assert languages == {Side.ORIGINAL: "zh-Hans", Side.TRANSLATION: "en"}
    assert item.companion is not None
    assert (item.file, item.companion.file) == (
        str(tmp_path / "x_en.txt"), str(tmp_path / "x_zh.txt")
    )  # fmt: skip


def test_an_english_original_may_have_a_chinese_translation(tmp_path: Path) -> None:
    (item,) = fill(tmp_path, ["x_译文.txt", "x_原文.txt"])
    languages = {text.side: text.language for text in item.draft.texts}
    assert languages == {Side.ORIGINAL: "en", Side.TRANSLATION: "zh-Hans"}


def test_two_of_one_language_are_no_pair(tmp_path: Path) -> None:
    (tmp_path / "x_zh.txt").write_bytes(ENGLISH + b" It was.")
    first, second = fill(tmp_path, ["y.txt", "x_en.txt"])[1:]
    notes = [f.note for item in (first, second) for f in item.draft.texts[0].findings]
    assert any("it could be x_en.txt, but the two are no pair" in note for note in notes)
    assert ids([first, second]) == ["x_zh", "x_en"]


def test_a_damaged_half_leaves_the_other(tmp_path: Path) -> None:
    (tmp_path / "x_zh.txt").write_bytes(b"")
    (tmp_path / "x_en.txt").write_bytes(ENGLISH)
    (found,) = ImporterRegistry().discover([tmp_path])
    assert isinstance(found, FoundFile)
    items = list(ImporterRegistry().read(found))
    assert (reasons(items), ids(items)) == (["It is empty."], ["x_en"])
    (tmp_path / "x_zh.txt").unlink()
    items = list(ImporterRegistry().read(found))
    assert (reasons(items), ids(items)) == (["There is no such file (any more)."], ["x_en"])


@pytest.mark.parametrize("name", ["x.zip", "x.tar.gz"])
def test_pairs_inside_archives(tmp_path: Path, name: str) -> None:
    files = {
        "zh/a.txt": CHINESE,
        "zh/b.txt": CHINESE + b"2",
        "c_zh.txt": CHINESE + b"3",
        "plain.txt": b"The river rose.",
        "en/b.txt": ENGLISH + b"2",
        "en/a.txt": ENGLISH,
    }
    data = zipped(files) if name.endswith("zip") else tarred(files, "w:gz")
    items = good(read(tmp_path / name, data))
    assert ids(items) == ["plain", "a", "b", "c_zh"]
    assert [len(item.draft.texts) for item in items] == [1, 2, 2, 1]
    assert items[1].companion is not None
    assert items[1].companion.file == f"{tmp_path / name}!/en/a.txt"


@given(st.lists(st.text(alphabet="a_-.zhencn/原译文\\ (", max_size=12), max_size=8))
def test_any_names_can_be_looked_at(names: list[str]) -> None:
    pairing = pair_names(names)
    for place, (first, second, _) in pairing.pairs.items():
        assert place == min(first, second)
        assert first != second
    for name in names:
        assert all(told.stem for told in named_sides(name))
        counterparts(name)


def test_counterparts_and_folders() -> None:
    assert counterparts("x_en")[:3] == ("x", "x_zh", "x_cn")
    assert counterparts("plain") == ()
    assert neutral_folder("/data/zh/7") == neutral_folder("/data/EN/7") != "/data/zh/7"


# --- into a library -------------------------------------------------------------------------------


def run(workspace: Workspace, *paths: Path) -> ImportReport:
    return workspace.imports.run(ImportPlan.of(paths), NoContext())


def the_article(workspace: Workspace, key: str) -> Article:
    return workspace.reading.find(key)


def missing(article: Article) -> list[str]:
    texts = [text for text in (article.original, article.translation) if text]
    return [f.note for t in texts for f in t.findings if f.kind is FindingKind.MISSING_SIDE]


@pytest.mark.parametrize("bad", ["x_zh.txt", "x_en.txt"])
def test_a_side_that_was_mended_is_read_again(
    workspace: Workspace, tmp_path: Path, bad: str
) -> None:
    folder = tmp_path / "in"
    fill(folder, ["x_zh.txt", "x_en.txt"])
    text = (folder / bad).read_bytes()
    (folder / bad).write_bytes(b"")
    first = run(workspace, folder)
    assert (first.imported, first.failed, first.seen) == (1, 1, 2)
    assert first.batch is not None
    (folder / bad).write_bytes(text)
    report = workspace.imports.retry(first.batch, NoContext())
    assert (report.imported, report.updated, report.failed, report.seen) == (1, 1, 0, 2)
    assert workspace.count() == 1
    article = the_article(workspace, "x_en" if bad == "x_zh.txt" else "x_zh")
    assert article.original is not None
    assert article.translation is not None
    assert missing(article) == []


def test_both_files_are_kept(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    fill(folder, ["x_zh.txt", "x_en.txt"])
    report = run(workspace, folder)
    assert (report.imported, report.seen) == (1, 1)
    article = the_article(workspace, "x")
    assert [place.file for place in article.provenance] == [
        str(folder / "x_zh.txt"),
        str(folder / "x_en.txt"),
    ]
    assert len({place.sha256 for place in article.provenance}) == 2
    assert workspace.care.check(NoContext()).healthy
    again = run(workspace, folder)
    assert (again.imported, again.duplicate) == (0, 1)
    (folder / "x_en.txt").write_bytes(ENGLISH + b"\n\nA new end.")
    assert run(workspace, folder).updated == 1
    article = the_article(workspace, "x")
    assert article.translation is not None
    assert (article.translation.version, article.original and article.original.version) == (2, 1)


@pytest.mark.parametrize(
    "first, second, key",
    [
        ("x.txt", "x.md", "x"),
        ("x_en.txt", "x_zh.txt", "x_en"),
        ("x.txt", "x_zh.txt", "x"),
        ("en/x.txt", "zh/x.txt", "x"),
    ],
)
@pytest.mark.parametrize("english_first", [True, False])
def test_the_other_side_comes_later(
    workspace: Workspace, tmp_path: Path, first: str, second: str, key: str, english_first: bool
) -> None:
    if not english_first and "_" in first:
        first, second, key = "x_zh.txt", "x_en.txt", "x_zh"
    for place, name in enumerate([first, second]):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        is_english = english_first != bool(place)
        path.write_bytes(ENGLISH if is_english else CHINESE)
        report = run(workspace, path)
        assert (report.imported, report.updated) == ((0, 1) if place else (1, 0))
    assert workspace.count() == 1
    article = the_article(workspace, key)
    assert article.original is not None
    assert article.translation is not None
    assert missing(article) == []
    assert len(article.beads) == 2
    batch = workspace.curating.history(1)[0]
    assert batch.summary.startswith("Imported 1 article")
    workspace.curating.undo(batch.event)
    alone = the_article(workspace, key)
    assert (alone.original is None) == english_first
    assert len(missing(alone)) == 1
    assert workspace.care.check(NoContext()).healthy
    assert run(workspace, tmp_path / "in" / second).updated == 1


def test_joining_leaves_what_is_known(workspace: Workspace, tmp_path: Path) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    first.write_text(
        '{"id": "a", "translation": "Forty came.", "source": "Songning Daily",'
        ' "date": "2021-07-13"}'
    )
    second.write_text(
        '{"id": "a", "original": "四十余名女警。", "source": "Other", "url": "http://x/",'
        ' "date": "2020-01-01"}'
    )
    assert run(workspace, first).imported == 1
    assert run(workspace, second).updated == 1
    article = the_article(workspace, "a")
    assert (article.source, article.url) == ("Songning Daily", "http://x/")
    assert article.dating.date.iso() == "2021-07-13"
    assert article.original is not None


def test_outcomes_of_report_lines() -> None:
    assert Outcome("companion") is Outcome.COMPANION
