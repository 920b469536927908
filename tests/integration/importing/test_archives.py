"""Archives: members become articles, damage costs one member, nothing touches the disk."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_app.domain.importing import BadItem
from archive_app.importers.archives.caps import Budget, Caps
from archive_app.importers.reading import FileReading, Kinds
from archive_app.importers.registry import ImporterRegistry
from archive_app.importers.source_file import SourceFile
from tests.integration.importing.archive_files import (
    TEXT,
    good,
    ids,
    named,
    raw_zip,
    read,
    reasons,
    tarred,
    zipped,
)

FILES = {
    "a.txt": TEXT.encode(),
    "深/b.txt": "四十余名女警登上巡逻艇。".encode("gb18030"),
    "rows.csv": b"id,text\nr1,The river rose.\nr2,The bridge is closed.\n",
    "picture.png": b"\x89PNG",
    ".hidden.txt": b"x",
    "__MACOSX/a.txt": b"x",
}
LABELS = ["a", "b", "r1", "r2"]


def capped(path: Path, **caps: int) -> list[str]:
    """Reasons given when a file is read under narrow caps."""
    kinds = Kinds()
    kind = kinds.of(path.name)
    assert kind is not None
    reading = FileReading(kinds, lambda: None, Budget(Caps(**caps)))
    return reasons(reading.items(SourceFile.of(path), kind))


@pytest.mark.parametrize(
    "name, data",
    [
        ("x.zip", zipped(FILES)),
        ("x.ZIP", zipped(FILES, zipfile.ZIP_STORED)),
        ("bz.zip", zipped(FILES, zipfile.ZIP_BZIP2)),
        ("x.tar", tarred(FILES)),
        ("gnu.tar", tarred(FILES, kind=tarfile.GNU_FORMAT)),
        ("x.tar.gz", tarred(FILES, "w:gz")),
        ("x.tgz", tarred(FILES, "w:gz")),
        ("x.tar.xz", tarred(FILES, "w:xz")),
        ("x.tar.bz2", tarred(FILES, "w:bz2")),
        ("before.zip", b"#!/bin/sh\nexit\n" + zipped(FILES)),
        ("nested.zip", zipped({"in.tar.gz": tarred(FILES, "w:gz")})),
        ("nested.tar.gz", tarred({"in.zip": zipped(FILES)}, "w:gz")),
    ],
    ids=named,
)
def test_members_become_articles(tmp_path: Path, name: str, data: bytes) -> None:
    registry = ImporterRegistry()
    (tmp_path / name).write_bytes(data)
    walk = registry.discover([tmp_path])
    items = [item for path in walk for item in registry.read(path)]
    assert ids(items) == LABELS
    assert reasons(items) == []
    assert walk.unknown == 3
    first = good(items)[0]
    inner = (name.startswith("nested") and ("!/in.tar.gz" if ".zip" in name else "!/in.zip")) or ""
    assert first.file == f"{tmp_path / name}{inner}!/a.txt"
    assert first.path_bytes.endswith(b"!/a.txt")
    assert first.raw.data == TEXT.encode()


@pytest.mark.parametrize(
    "name, data",
    [
        ("a.txt.gz", gzip.compress(TEXT.encode())),
        ("a.txt.xz", lzma.compress(TEXT.encode())),
        ("a.txt.bz2", bz2.compress(TEXT.encode())),
        ("two.txt.gz", gzip.compress(TEXT[:9].encode()) + gzip.compress(TEXT[9:].encode())),
        ("padded.txt.gz", gzip.compress(TEXT.encode()) + bytes(2_000)),
    ],
    ids=named,
)
def test_one_compressed_file(tmp_path: Path, name: str, data: bytes) -> None:
    (item,) = good(read(tmp_path / name, data))
    assert item.raw.data == TEXT.encode()
    assert item.draft.external_id == name.split(".")[0]


def test_names_are_labels(tmp_path: Path) -> None:
    names = [
        b"../../etc/passwd.txt",
        b"/abs.txt",
        b"C:\\Windows\\con.txt",
        "新闻/女警.txt".encode("gb18030"),
        "新聞.txt".encode("big5"),
        b"a\x00b\x1b[31m.txt",
        b"same.txt",
        b"same.txt",
        b"n" * 5_000 + b".txt",
    ]
    data = raw_zip((name, f"{TEXT} {n}".encode(), 0) for n, name in enumerate(names))
    items = good(read(tmp_path / "x.zip", data))
    assert len(items) == len(names)
    assert list(tmp_path.iterdir()) == [tmp_path / "x.zip"]
    assert items[3].file.endswith("x.zip!/新闻/女警.txt")
    assert items[3].path_bytes.endswith("新闻/女警.txt".encode("gb18030"))
    assert items[4].file.endswith("x.zip!/新聞.txt")
    assert len({item.file for item in items}) == len(names)
    assert items[7].draft.external_id == "same (entry 8)"
    assert all(len(item.file) < 1_200 for item in items)


def test_a_chinese_name_that_is_not_utf8_is_the_id_as_it_is_shown(tmp_path: Path) -> None:
    data = zipped({"PLACEH.txt": TEXT.encode()}).replace(b"PLACEH", "警察站".encode("gbk"))
    (item,) = good(read(tmp_path / "x.zip", data))
    assert item.file.endswith("!/警察站.txt")
    assert item.draft.external_id == "警察站"


def test_encrypted_damaged_and_odd_members(tmp_path: Path) -> None:
    data = raw_zip([(b"a.txt", b"secret words", 1), (b"b.txt", b"The river rose.", 0)])
    broken = data.replace(b"The river rose.", b"The river r0se.")
    assert reasons(read(tmp_path / "x.zip", broken)) == [
        "It is encrypted: unpack the archive with its password first.",
        "It is damaged: its check sum is another.",
    ]
    strange = bytearray(data)
    strange[data.rindex(b"PK\x01\x02") + 10] = 99
    items = read(tmp_path / "y.zip", bytes(strange))
    assert "can't be read (number 99)" in reasons(items)[1]
    lying = bytearray(zipped({"a.txt": TEXT.encode() * 50, "b.txt": TEXT.encode()}))
    at = lying.rindex(b"a.txt") - 46
    lying[at + 24 : at + 28] = (10).to_bytes(4, "little")
    items = read(tmp_path / "z.zip", bytes(lying))
    assert reasons(items) == ["It is larger than the archive says."]
    assert ids(items) == ["b"]


def test_links_and_devices_are_passed_over(tmp_path: Path) -> None:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as archive:
        for name, kind in [("l.txt", tarfile.SYMTYPE), ("h.txt", tarfile.LNKTYPE)]:
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
        member = tarfile.TarInfo("dev.txt")
        member.type = tarfile.CHRTYPE
        archive.addfile(member)
        member = tarfile.TarInfo("/etc/x.txt")
        member.size = len(TEXT)
        archive.addfile(member, io.BytesIO(TEXT.encode()))
    (tmp_path / "x.tar").write_bytes(target.getvalue())
    registry = ImporterRegistry()
    walk = registry.discover([tmp_path / "x.tar"])
    items = [item for path in walk for item in registry.read(path)]
    assert ids(items) == ["x"]
    assert (walk.unknown, reasons(items)) == (3, [])


@pytest.mark.parametrize(
    "name, data, reason",
    [
        ("x.zip", b"no zip", "It is not a zip file, or its end is missing."),
        ("x.zip", zipped({"a.txt": TEXT.encode()})[:-40], "It is not a zip file"),
        ("x.zip", zipped({}), "It holds nothing that can be imported."),
        ("x.zip", zipped({"a.png": b""}), "It holds nothing that can be imported."),
        ("x.tar", b"x" * 600, "It is not a tar archive"),
        ("x.tar.gz", b"x" * 600, "It is not a compressed file"),
        ("x.tar.gz", tarred({"a.txt": TEXT.encode() * 90}, "w:gz")[:-30], "cut off"),
        ("x.txt.gz", gzip.compress(TEXT.encode())[:-9], "It is cut off."),
        ("x.txt.xz", lzma.compress(TEXT.encode())[:-9], "It is cut off."),
        ("x.txt.gz", gzip.compress(TEXT.encode())[:-6] + b"abcdef", "can't be unpacked"),
    ],
    ids=named,
)
def test_archives_that_are_none(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    items = read(tmp_path / name, data)
    assert any(reason in given for given in reasons(items))
    assert good(items) == []


def test_what_came_before_the_cut_is_kept(tmp_path: Path) -> None:
    data = tarred({"a.txt": TEXT.encode(), "b.txt": b"y " * 9_000})
    items = read(tmp_path / "x.tar", data[:5_000])
    assert ids(items) == ["a"]
    assert reasons(items) == ["It is cut off: the archive ends inside it."]


def test_caps(tmp_path: Path) -> None:
    big = {"a.txt": b"The river rose. " * 200_000, "b.txt": b"The bridge is closed."}
    path = tmp_path / "x.zip"
    path.write_bytes(zipped(big))
    assert capped(path) == ["It unpacks to more than 200 times its packed size."]
    assert capped(path, ratio=10**6, member=2 * 1024**2) == [
        "It is larger than 2 MB, too large inside an archive."
    ]
    assert capped(path, ratio=10**6, total=1024**2) == [
        "It unpacks to more than 1 MB; the rest was left."
    ]
    assert capped(path, entries=1, ratio=10**6) == [
        "It holds more than 1 entries; the rest was left."
    ]
    (tmp_path / "x.txt.gz").write_bytes(gzip.compress(big["a.txt"]))
    assert capped(tmp_path / "x.txt.gz") == ["It unpacks to more than 200 times its packed size."]
    deep = zipped({"1.zip": zipped({"2.zip": zipped({"a.txt": b"x"})})})
    path.write_bytes(deep)
    assert capped(path) == ["Archives inside archives are opened 2 deep, no deeper."]


def test_a_large_table_inside_is_read_as_a_stream(tmp_path: Path) -> None:
    rows = b"id,text\n" + b"".join(b"r%d,The river rose %d times.\n" % (n, n) for n in range(2_000))
    for name, data in [("x.zip", zipped({"t.csv": rows})), ("x.tar", tarred({"t.csv": rows}))]:
        (tmp_path / name).write_bytes(data)
        assert capped(tmp_path / name, member=1_000) == []


_SEEDS = [
    zipped({"a.txt": TEXT.encode(), "b.csv": b"text\nx\n"}),
    tarred({"a.txt": TEXT.encode(), "b" * 200 + ".csv": b"text\nx\n"}),
    tarred({"a.txt": TEXT.encode()}, "w:gz"),
    gzip.compress(TEXT.encode()),
    lzma.compress(TEXT.encode()),
]


@settings(max_examples=150)
@given(st.data())
def test_damage_anywhere_is_a_bad_item(data: st.DataObject) -> None:
    seed = bytearray(data.draw(st.sampled_from(_SEEDS)))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(seed) - 1))
        piece = data.draw(st.binary(min_size=1, max_size=4))
        seed[at : at + data.draw(st.integers(0, 4))] = piece
    name = data.draw(st.sampled_from(["x.zip", "x.tar", "x.tgz", "x.txt.gz", "x.tar.xz", "x.warc"]))
    with tempfile.TemporaryDirectory() as folder:
        items = read(Path(folder) / name, bytes(seed))
    assert items
    assert all(item.reason for item in items if isinstance(item, BadItem))
