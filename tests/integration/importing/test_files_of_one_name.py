"""Files that share a name, from the disk into a library: no text is taken for another's version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.domain.import_batches import ImportReport
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.services.workspace import Workspace
from tests.integration.importing.archive_files import tarred, zipped

PAGE = (
    "<html><body><article><h1>{0} on the Songhua</h1>"
    "<p>The people of the lower town were told in the evening to leave their houses at once, and "
    "most of them walked to the school on the hill with what they could carry.</p>"
    "<p>{0} came down the river in the night.</p></article></body></html>"
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = create_workspace(tmp_path / "test.archive", index_parent=tmp_path)
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "in"


def write(folder: Path, files: Mapping[str, str | bytes]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())


def run(workspace: Workspace, *paths: Path) -> ImportReport:
    return workspace.imports.run(ImportPlan(tuple(map(str, paths))), NoContext())


def texts(workspace: Workspace, *keys: str) -> list[tuple[int, str]]:
    """(version, first paragraph) of each article."""
    found = []
    for key in keys:
        article = workspace.reading.find(key)
        text = article.translation or article.original
        assert text is not None
        found.append((text.version, text.paragraphs[-1].text))
    return found


def test_a_page_beside_its_text_file(workspace: Workspace, folder: Path) -> None:
    write(folder, {"a.html": PAGE.format("The ice"), "a.txt": "A boat came up the river."})
    assert run(workspace, folder).imported == 2
    assert texts(workspace, "a", "a~2") == [
        (1, "The ice came down the river in the night."),
        (1, "A boat came up the river."),
    ]
    write(folder, {"a.txt": "Two boats came up the river."})
    report = run(workspace, folder)
    assert (report.imported, report.updated, report.duplicate) == (0, 1, 1)
    assert texts(workspace, "a", "a~2") == [
        (1, "The ice came down the river in the night."),
        (2, "Two boats came up the river."),
    ]


def test_saved_pages_that_are_all_called_index(workspace: Workspace, folder: Path) -> None:
    days = [f"2020/{month:02}/index.html" for month in range(1, 13)]
    write(folder, {name: PAGE.format(f"Ice of {name[5:7]}") for name in days})
    assert run(workspace, folder).imported == 12
    write(folder, {days[6]: PAGE.format("Water")})
    report = run(workspace, folder)
    assert (report.updated, report.duplicate) == (1, 11)
    assert texts(workspace, "index~7") == [(2, "Water came down the river in the night.")]


@pytest.mark.parametrize("name", ["x.zip", "x.tar.gz"])
def test_members_of_an_archive(workspace: Workspace, folder: Path, name: str) -> None:
    def packed(second: str) -> bytes:
        files = {"1/a.txt": b"One boat came up the river.", "2/a.txt": second.encode()}
        return zipped(files) if name.endswith("zip") else tarred(files, "w:gz")

    write(folder, {name: packed("Two boats came up."), f"copy of {name}": packed("Three came up.")})
    report = run(workspace, folder)
    assert (report.imported, report.duplicate) == (3, 1)
    write(folder, {name: packed("Four boats came up.")})
    report = run(workspace, folder / name)
    assert (report.updated, report.duplicate) == (1, 1)
    assert workspace.count() == 3


def test_a_pair_that_was_begun_with_one_file(workspace: Workspace, folder: Path) -> None:
    write(folder, {"x_zh.txt": "四十余名女警登上巡逻艇。"})
    assert run(workspace, folder).imported == 1
    write(folder, {"x_en.txt": "Forty policewomen went aboard."})
    report = run(workspace, folder)
    assert (report.imported, report.updated) == (0, 1)
    assert workspace.count() == 1
    article = workspace.reading.find("x_zh")
    assert article.original is not None
    assert article.translation is not None
    assert (article.original.version, article.translation.version) == (1, 1)
    write(folder, {"x_en.txt": "Forty policewomen boarded a patrol boat."})
    assert run(workspace, folder / "x_en.txt").updated == 1
    assert run(workspace, folder).duplicate == 1
    assert workspace.count() == 1
