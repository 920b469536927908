"""Files and folders on a real disk: what is read, in which order, and what is told of the rest."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from archive_app.domain.articles import Side
from archive_app.domain.errors import UserError
from archive_app.domain.import_plans import Reading
from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers import plain_text
from archive_app.importers.registry import ImporterRegistry

registry = ImporterRegistry()


def read(path: Path, mapping: dict[str, str] | None = None) -> list[SourceItem | BadItem]:
    return list(registry.read(path, Reading(mapping=mapping or {})))


def one_bad(path: Path) -> BadItem:
    (item,) = read(path)
    assert isinstance(item, BadItem)
    return item


def good(items: list[SourceItem | BadItem]) -> list[SourceItem]:
    return [item for item in items if isinstance(item, SourceItem)]


def bad(items: list[SourceItem | BadItem]) -> list[BadItem]:
    return [item for item in items if isinstance(item, BadItem)]


# --- discovering ----------------------------------------------------------------------------------


def test_folders_are_walked_in_natural_order(tmp_path: Path) -> None:
    for name in ["item 10.txt", "item 9.TXT", "b/2.csv", "b/1.jsonl", "b.tsv", ".hidden.txt"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "picture.png").write_text("x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").write_text("x")
    walk = registry.discover([tmp_path])
    found = [path.relative_to(tmp_path).as_posix() for path in walk if isinstance(path, Path)]
    assert found == ["b/1.jsonl", "b/2.csv", "b.tsv", "item 9.TXT", "item 10.txt"]
    assert (walk.unknown, walk.hidden) == (1, 2)


def test_files_as_given_are_never_passed_over(tmp_path: Path) -> None:
    given = [tmp_path / "missing.txt", tmp_path / "picture.png"]
    assert list(registry.discover(given)) == given
    assert one_bad(given[0]).reason == "There is no such file (any more)."
    given[1].write_bytes(b"x")
    assert "can't be imported" in one_bad(given[1]).reason


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links_that_lead_back_end(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.txt").write_text("x")
    (tmp_path / "a" / "back").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    found = [path.name for path in registry.discover([tmp_path])]
    assert found == ["one.txt", "self.txt"]
    assert one_bad(tmp_path / "self.txt").reason.startswith("It could not be read")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links_out_of_the_folder_are_refused_in_words(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    for folder in (outside, inside):
        folder.mkdir()
        (folder / f"{folder.name}.txt").write_text("Words of a text.")
    (inside / "file.txt").symlink_to(outside / "outside.txt")
    (inside / "x_zh.txt").symlink_to("/etc/passwd")
    (inside / "folder").symlink_to(outside, target_is_directory=True)
    (inside / "own.txt").symlink_to(inside / "inside.txt")
    found = {one.name: one for one in registry.discover([inside])}
    assert sorted(found) == ["file.txt", "folder", "inside.txt", "own.txt", "x_zh.txt"]
    for name in ("file.txt", "folder", "x_zh.txt"):
        (item,) = registry.read(found[name], Reading())
        assert isinstance(item, BadItem)
        assert item.reason.startswith("It is a link that leads out of the folder.")
    (own,) = registry.read(found["own.txt"], Reading())
    assert isinstance(own, SourceItem)
    # Who chooses the other folder too, wants it.
    both = {one.name: one for one in registry.discover([inside, outside])}
    assert "outside.txt" in both
    (item,) = registry.read(both["file.txt"], Reading())
    assert isinstance(item, SourceItem)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes of this kind")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert one_bad(tmp_path / "pipe.txt").reason == "It is not a file."


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read all")
def test_unreadable_files_and_folders(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("x")
    secret.chmod(0)
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(0)
    try:
        assert list(registry.discover([tmp_path])) == [locked, secret]
        assert one_bad(secret).reason == "There is no permission to read it."
        assert "permission" in one_bad(locked).reason
    finally:
        locked.chmod(0o700)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    exact = os.fsencode(tmp_path) + b"/\xcb\xc9\xc4\xfe.txt"
    path = Path(os.fsdecode(exact))
    path.write_text("The water branch has 17 female police officers.")
    (found,) = registry.discover([tmp_path])
    (item,) = registry.read(found)
    assert isinstance(item, SourceItem)
    assert item.path_bytes == exact
    item.file.encode("utf-8")
    assert item.draft.external_id.encode("utf-8")


# --- plain text -----------------------------------------------------------------------------------


def test_a_text_file_is_an_article(tmp_path: Path) -> None:
    path = tmp_path / "000_abc.txt"
    data = "松宁市公安局在滨江码头举办开放日活动。\r\n\r\n四十余名女警登上巡逻艇。\r\n".encode()
    path.write_bytes(data)
    (item,) = read(path)
    assert isinstance(item, SourceItem)
    assert item.raw.data == data
    assert item.raw.media_type == "text/plain"
    assert (item.file, item.record) == (str(path), 0)
    assert item.draft.external_id == "000_abc"
    assert item.draft.texts[0].side is Side.ORIGINAL
    assert len(item.draft.texts[0].paragraphs) == 2


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "gb18030", "big5"])
def test_text_files_in_other_encodings(tmp_path: Path, codec: str) -> None:
    text = "公安局在江邊碼頭舉行開放日活動，展示水上巡邏女警的風采。\n\n" * 12
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(codec))
    (item,) = read(path)
    assert isinstance(item, SourceItem)
    assert "舉行開放日" in item.draft.texts[0].received
    assert item.raw.data == text.encode(codec)


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"", "It is empty."),
        (b" \n\t\r\n", "It is empty."),
        (b"\xef\xbb\xbf", "It is empty."),
        (b"\xff\xfe", "It is empty."),
        (
            b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 9,
            "It is not a text: it looks like a binary file.",
        ),
        (b"\x7fELF\x02\x01\x01\x03\x04\x05" * 9, "It is not a text: it looks like a binary file."),
        (b"Plain words.\x00\x00 More words." * 9, "It is not a text: it looks like a binary file."),
    ],
)
def test_text_files_that_hold_none(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert one_bad(path).reason == reason


def test_a_text_file_may_only_be_so_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_text, "MAX_BYTES", 1024 * 1024)
    path = tmp_path / "a.txt"
    path.write_bytes(b"word " * 300_000)
    assert one_bad(path).reason == "It is larger than 1 MB, too large for one text."


# --- JSON Lines -----------------------------------------------------------------------------------


def test_json_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    lines = [
        b'{"id": "x:1", "original_text": "\xe6\x9d\xbe\xe5\xae\x81\xe6\xb1\x9f", "page": 4}',
        b"",
        b'{"body": "The water branch has 17 officers.", "tags": ["a", "b"]}',
        b'{"id": "x:3", "text": ',
        b'["not", "an object"]',
        b'{"id": "x:5", "title": "no text column"}',
        b"{}",
        b'{"id": "x:6", "text": null}',
        b"[" * 50_000,
        b'{"text": "The river \\ud800 rose.", "id": "x:9"}',
    ]
    path.write_bytes(b"\r\n".join(lines))
    items = read(path)
    assert [item.record for item in items] == [1, 3, 4, 5, 6, 7, 8, 9, 10]
    first, second, surrogate = good(items)
    assert first.raw.data == lines[0]
    assert first.draft.external_id == "x:1"
    assert first.draft.extra == (("page", "4"),)
    assert second.draft.tags == ("a", "b")
    assert second.draft.external_id == second.raw.sha256[:16]
    assert "\ufffd" in surrogate.draft.texts[0].received
    reasons = [item.reason for item in bad(items)]
    assert reasons[0].startswith("The line is not JSON")
    assert reasons[1] == "The line is JSON, but not an object with fields."
    assert reasons[2] == "No field holds a text. The fields are: “id”, “title”."
    assert reasons[3] == "No fields."
    assert reasons[4] == "It has no text."


def test_json_lines_that_are_none(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_bytes(b"\n \n")
    assert one_bad(path).reason == "It is empty."
    path.write_bytes(b"PK\x03\x04\x00\x00\n\n\n")
    assert "binary" in one_bad(path).reason


def test_json_lines_in_utf16(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    text = '{"id": "a", "text": "松宁江"}\r\n{"id": "b", "text": "滨江码头"}\r\n'
    path.write_bytes(text.encode("utf-16"))
    items = good(read(path))
    assert [item.draft.external_id for item in items] == ["a", "b"]
    assert items[1].raw.data.decode("utf-16-le") == text.splitlines()[1]


# --- delimited ------------------------------------------------------------------------------------


def test_csv_with_chinese_headings(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    rows = (
        '标题,译题,原文,译文,来源,日期,作者,标签,页\r\n开放日,Open day,"第一段。\r\n\r\n第二段。",'
    )
    rows += '"First.\r\n\r\nSecond.",松宁日报,2021年3月8日,林静,警务;女性,4\r\n'
    path.write_bytes(b"\xef\xbb\xbf" + rows.encode())
    (item,) = good(read(path))
    draft = item.draft
    original, translation = draft.side(Side.ORIGINAL), draft.side(Side.TRANSLATION)
    assert original is not None
    assert translation is not None
    assert (original.title, translation.title) == ("开放日", "Open day")
    assert original.received == "第一段。\r\n\r\n第二段。"
    assert draft.source == "松宁日报"
    assert draft.dating.date.iso() == "2021-03-08"
    assert draft.dating.evidence == ('field "日期"',)
    assert draft.tags == ("警务", "女性")
    assert draft.extra == (("页", "4"),)
    assert item.raw.data == rows.encode().partition(b"\r\n")[2]
    assert item.record == 2


@pytest.mark.parametrize(
    "name, data",
    [
        ("a.csv", b"id;text;page\nx;The river, as ever;4\n"),
        ("a.csv", b"id\ttext\tpage\nx\tThe river, as ever\t4\n"),
        ("a.csv", b'id|text|page\nx|"The river, as ever"|4\n'),
        ("a.csv", b'sep=;\r\nid;text;page\r\nx;"The river, as ever";4\r\n'),
        ("a.CSV", b'id,text,page\rx,"The river, as ever",4\r'),
        ("a.tsv", b"id\ttext\tpage\nx\tThe river, as ever\t4\n"),
        ("a.csv", "id;text;page\nx;The river, as ever;4\n".encode("utf-16")),
        ("a.csv", b'\n\nid,text,page\n\nx,"The river, as ever",4,,\n'),
    ],
)
def test_delimiters(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (item,) = good(read(path))
    assert item.draft.external_id == "x"
    assert item.draft.texts[0].received == "The river, as ever"
    assert item.draft.extra == (("page", "4"),)


def test_tsv_with_quotation_marks_that_are_text(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_bytes(b'id\ttext\nx\t"March 8th" was celebrated.\ny\tThe river rose.\n')
    items = good(read(path))
    assert [item.draft.external_id for item in items] == ["x", "y"]
    assert items[0].draft.texts[0].received == '"March 8th" was celebrated.'


def test_damaged_rows_cost_only_themselves(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(
        b'id,text\n1,fine one\n2,"never closed\n3,fine three\n4,a,b,c\n5,\n6,"x" y\n7\n8,a\x00b\n'
    )
    items = read(path)
    assert [item.draft.external_id for item in good(items)] == ["1", "3", "8"]
    assert [(item.record, item.reason) for item in bad(items)] == [
        (3, "The row can't be read: a quotation mark is opened and never closed."),
        (5, "The row has 4 cells, the header has 2."),
        (6, "It has no text."),
        (7, "The row can't be read: there is text after a closing quotation mark."),
        (8, "It has no text."),
    ]
    assert good(items)[2].draft.texts[0].received == "a\ufffdb"


def test_columns_that_hold_no_text_are_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"Nr,Titel,Artikel\n1,Fluss,Der Fluss stieg.\n")
    assert one_bad(path).reason == (
        "No column holds a text. The columns are: “Nr”, “Titel”, “Artikel”."
    )
    (item,) = good(read(path, {"artikel": "original_text", "nr": "id", "Titel": "title"}))
    assert item.draft.external_id == "1"
    assert item.draft.texts[0].title == "Fluss"


def test_headings_without_or_with_the_same_name(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"text,,page,page\nThe river rose.,x,1,2\n")
    (item,) = good(read(path))
    assert item.draft.extra == (("column 2", "x"), ("page", "1"), ("page (column 4)", "2"))


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_empty_tables(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(data)
    assert one_bad(path).reason == "It is empty."


def test_a_header_without_rows_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"id,text\n\n")
    assert one_bad(path).reason == "It has a header and no rows below it."


def test_a_mapping_to_an_unknown_field_is_a_mistake_of_the_person(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no field"):
        registry.read(tmp_path / "a.csv", Reading(mapping={"a": "nonsense"}))
