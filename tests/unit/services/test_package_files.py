"""Packages as files: what is written is read again, and what is hostile is refused whole."""

from __future__ import annotations

import hashlib
import json
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.errors import UserError
from archive_app.domain.exchange import Origin, Package, PackageArticle, Part, Record
from archive_app.services import package_files
from archive_app.services.package_files import read_package, write_package

AT = "2026-05-01T12:00:00Z"
ORIGIN = Origin("uuid", "News", "Mei", "Mei", AT, "", ((3, "ab" * 8), (2, "cd" * 8)))
ARTICLES = (PackageArticle("a1", ("0" * 64,), "洪水"), PackageArticle("a2", ()))
NOTE = {
    "content": "Who?",
    "side": "original",
    "quote": "洪水",
    "prefix": "",
    "suffix": "",
    "start": 0,
    "end": 2,
    "author": "Mei",
    "created": AT,
    "updated": AT,
}
TAG = {"path": "a/b", "colour": "", "description": "", "also": ["c"]}
RECORDS = (
    Record(Part.TAG_TREE, "a/b", None, TAG, "Mei", AT),
    Record(Part.TAG_TREE, "c", {**TAG, "path": "c", "was": ["d"]}, {"into": "a"}, "Mei", AT),
    Record(Part.TAGS, "a/b", False, True, "Mei", AT, 0),
    Record(Part.STATUSES, "", None, "reviewed", "Mei", AT, 1),
    Record(Part.FIELDS, "section", "a", None, "Mei", AT, 1),
    Record(Part.STARS, "", True, False, "Mei", AT, 1),
    Record(Part.COLLECTIONS, "x", None, {"path": "x", "description": ""}, "Mei", AT),
    Record(Part.MEMBERS, "x", False, True, "Mei", AT, 0),
    Record(Part.CORRECTIONS, "3", "A", "", "Mei", AT, 0),
    Record(Part.NOTES, "n", None, NOTE, "Mei", AT, 0),
)
Change = Callable[[dict[str, Any], dict[str, bytes]], None]


def rewritten(path: Path, change: Change) -> Path:
    """The package with something changed; sizes and hashes are right again."""
    with zipfile.ZipFile(path) as source:
        members = {name: source.read(name) for name in source.namelist()}
    manifest = json.loads(members.pop("manifest.json"))
    parts = {one["name"]: one for one in manifest["parts"]}
    change(manifest, members)
    for name, one in parts.items():
        data = members.get(f"{name}.jsonl", b"")
        one.update(sha256=hashlib.sha256(data).hexdigest(), bytes=len(data))
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("manifest.json", json.dumps(manifest))
        for name, data in members.items():
            target.writestr(name, data)
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A sound package."""
    path = tmp_path / "mei.edits"
    write_package(path, Package(ORIGIN, ARTICLES, RECORDS))
    return path


def test_what_is_written_is_read_again(file: Path) -> None:
    assert read_package(file) == Package(ORIGIN, ARTICLES, RECORDS)
    first = file.read_bytes()
    write_package(file, Package(ORIGIN, ARTICLES, RECORDS))
    assert file.read_bytes() == first


def test_parts_of_later_versions_are_passed_over_and_counted(file: Path) -> None:
    def change(manifest: dict[str, Any], members: dict[str, bytes]) -> None:
        told = {"name": "terms", "sha256": "", "bytes": 3, "records": 7}
        manifest["parts"].append(told)
        members["terms.jsonl"] = b"{}\n"

    assert read_package(rewritten(file, change)).passed_over == {"terms": 7}


def _line(part: str, **fields: object) -> Change:
    """Other fields in the first line of a part."""

    def change(_manifest: dict[str, Any], members: dict[str, bytes]) -> None:
        first, _, rest = members[f"{part}.jsonl"].partition(b"\n")
        row = {**json.loads(first), **fields}
        members[f"{part}.jsonl"] = json.dumps(row).encode() + b"\n" + rest

    return change


def _manifest(**fields: object) -> Change:
    return lambda manifest, _members: manifest.update(fields)


def _raw(name: str, data: bytes) -> Change:
    return lambda _manifest, members: members.update({name: data})


@pytest.mark.parametrize(
    "change",
    [
        _line("tags", article=2),
        _line("tags", article=-1),
        _line("tags", article=True),
        _line("tags", article=None),
        _line("tags", after="yes"),
        _line("tags", thing=""),
        _line("tags", thing="x" * 2_000),
        _line("tags", before=True),
        _line("tags", at="yesterday"),
        _line("tags", by=["Mei"]),
        _line("statuses", after="perfect"),
        _line("statuses", after=None),
        _line("fields", thing="colour"),
        _line("fields", after="x" * 3_000),
        _line("notes", after={**NOTE, "content": " "}),
        _line("notes", after={**NOTE, "side": "both"}),
        _line("notes", after={**NOTE, "start": 5}),
        _line("notes", after={**NOTE, "end": 10**30}),
        _line("corrections", thing="-1"),
        _line("corrections", before=None),
        _line("tag-tree", after={"path": "/", "colour": "", "description": "", "also": []}),
        _line("tag-tree", after=None),
        _line("tag-tree", article=0),
        _line("articles", texts=["no hash"]),
        _manifest(version=0),
        _manifest(version="1"),
        _manifest(history=[[1, "zz"]]),
        _manifest(library=7),
        _manifest(parts=None),
        _raw("../evil.jsonl", b""),
        _raw("tags.jsonl", b"[" * 100_000 + b"\n"),
        _raw("tags.jsonl", b'{"a": \xff}\n'),
        _raw("tags.jsonl", b""),
    ],
)
def test_a_fault_refuses_the_whole(file: Path, change: Change) -> None:
    with pytest.raises(UserError, match="nothing was merged"):
        read_package(rewritten(file, change))


def test_a_newer_version_asks_for_a_newer_program(file: Path) -> None:
    with pytest.raises(UserError, match="newer version"):
        read_package(rewritten(file, _manifest(version=2)))


def test_another_zip_is_none(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as target:
        target.writestr("a.txt", "a")
    with pytest.raises(UserError, match="no package of edits"):
        read_package(path)
    with pytest.raises(UserError, match="can't be read"):
        read_package(tmp_path)


def test_a_part_that_is_longer_than_it_says_is_not_unpacked(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[int] = []
    ours = zipfile.ZipExtFile.read

    def counted(self: zipfile.ZipExtFile, n: int | None = -1) -> bytes:
        data = ours(self, n)
        read.append(len(data))
        return data

    with zipfile.ZipFile(file) as source:
        members = {name: source.read(name) for name in source.namelist()}
    members["tags.jsonl"] = b" " * 50_000_000
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in members.items():
            target.writestr(name, data)
    monkeypatch.setattr(zipfile.ZipExtFile, "read", counted)
    with pytest.raises(UserError, match="nothing was merged"):
        read_package(file)
    assert max(read) < 100_000


def test_a_file_that_is_too_big_is_not_opened(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_files, "_LARGEST_FILE", 10)
    with pytest.raises(UserError, match="too big"):
        read_package(file)


@given(st.data())
def test_any_damage_is_told(data: st.DataObject) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.edits"
        write_package(path, Package(ORIGIN, ARTICLES, RECORDS))
        whole = bytearray(path.read_bytes())
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] ^= data.draw(st.integers(1, 255))
        path.write_bytes(whole)
        try:
            found = read_package(path)
        except UserError:
            return
        # What isn't covered by a hash is the manifest and the zip's own words.
        assert found.records == RECORDS
