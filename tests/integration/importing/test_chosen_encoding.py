"""An encoding that a person chose, from the command line to every reader of text."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.errors import UserError
from archive_app.domain.findings import FindingKind
from archive_app.domain.import_plans import ImportPlan, Reading
from archive_app.domain.importing import SourceItem
from archive_app.domain.jobs import NoContext
from archive_app.importers.registry import ImporterRegistry
from tests.integration.importing.archive_files import good, zipped
from tests.integration.importing.fakes import FakeStore, dry_run, service_of
from tests.integration.importing.format_files import one_item, only_text, read, received

TEXT = "Über vierzig Polizistinnen führten die Gäste über die größeren Boote."
FILES = {
    "a.txt": TEXT,
    "a.md": f"# Titel\n\n{TEXT}",
    "a.html": f"<html><body><p>{TEXT}</p></body></html>",
    "a.csv": f"id,text\n1,{TEXT}\n",
    "a.tsv": f"id\ttext\n1\t{TEXT}\n",
    "a.jsonl": f'{{"id": "1", "text": "{TEXT}"}}\n',
}


@pytest.mark.parametrize("name", FILES)
def test_every_reader_of_text_uses_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name].encode("cp1252"))
    found = one_item(path)
    assert TEXT in received(found.draft)
    assert 0 < found.raw.encoding_confidence < 1, "a guess is shown as one"
    chosen = one_item(path, "Windows-1251")
    assert chosen.raw.encoding == "cp1251"
    assert "Ьber vierzig" in received(chosen.draft)
    assert one_item(path, "latin1").raw.encoding_confidence == 1.0


@pytest.mark.parametrize("name", FILES)
def test_bytes_that_it_does_not_explain_are_flagged(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name].encode("cp1252"))
    item = one_item(path, "utf-8")
    kinds = [finding.kind for finding in only_text(item.draft).findings]
    assert FindingKind.REPLACED_BYTES in kinds
    assert "\ufffdber vierzig" in received(item.draft)


@pytest.mark.parametrize("name", FILES)
def test_a_mark_at_the_start_is_no_text(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name].encode("utf-8-sig"))
    for encoding in (None, "utf-8", "utf-8-sig"):
        item = one_item(path, encoding)
        assert received(item.draft).strip() == TEXT


def test_an_unknown_encoding_is_a_mistake_of_the_person(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    with pytest.raises(UserError, match=r"no encoding called “klingon”.*GB18030"):
        list(ImporterRegistry().read(tmp_path / "a.txt", Reading(encoding="klingon")))


def test_one_file_is_read_otherwise_than_the_rest(tmp_path: Path) -> None:
    texts = {name: f"{name} {TEXT}".encode("cp1252") for name in ("a.txt", "b.txt")}
    for name, data in texts.items():
        (tmp_path / name).write_bytes(data)
    packed = tmp_path / "x.zip"
    packed.write_bytes(zipped(texts))
    reading = Reading(
        encoding="cp1251",
        encodings={
            str(tmp_path / "b.txt"): "cp1250",
            str(packed): "cp1253",
            f"{packed}!/a.txt": "cp1254",
        },
    )
    found = [
        (item.file, item.raw.encoding)
        for name in ("a.txt", "b.txt", "x.zip")
        for item in good(ImporterRegistry().read(tmp_path / name, reading))
    ]
    assert [codec for _, codec in found] == ["cp1251", "cp1250", "cp1254", "cp1253"]


def test_a_chosen_encoding_of_one_file_must_exist(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    reading = Reading(encodings={"some other file": "klingon"})
    with pytest.raises(UserError, match="no encoding called “klingon”"):
        list(ImporterRegistry().read(tmp_path / "a.txt", reading))


def test_an_import_and_its_dry_run_take_one_for_all_files(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_bytes(TEXT.encode("cp1252") + name.encode())
    store = FakeStore()
    service = service_of(store)
    service.run(ImportPlan.of([tmp_path], Reading(encoding="cp1251")), NoContext())
    stored = [item for unit in store.units for item in unit if isinstance(item, SourceItem)]
    assert [item.raw.encoding for item in stored] == ["cp1251", "cp1251"]
    found = dry_run(ImportPlan.of([tmp_path], Reading(encoding="big5")), NoContext())
    assert [record["encoding"] for record in found] == ["big5hkscs", "big5hkscs"]


def test_reading_says_nothing_wrong_of_good_files(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The officers walked along the river.", encoding="utf-8")
    (item,) = read(path)
    assert isinstance(item, SourceItem)
    assert (item.raw.encoding, item.raw.encoding_confidence) == ("utf-8", 1.0)
