"""JSON documents and workbooks: records wherever they stand, damage costs one record."""

from __future__ import annotations

import datetime as dt
import json
import random
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from archive_app.domain.articles import Side
from archive_app.domain.import_plans import Reading
from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers.registry import ImporterRegistry
from tests.integration.importing.archive_files import good, ids, read, reasons

Rows = list[list[object]]
ROWS = [{"id": f"r{n}", "text": f"The river rose {n} times."} for n in range(3)]


def dumped(value: object, **how: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, **how).encode()


@pytest.mark.parametrize(
    "data",
    [
        dumped(ROWS),
        dumped(ROWS, indent=2),
        b"\xef\xbb\xbf" + dumped(ROWS),
        dumped(ROWS).decode().encode("utf-16"),
        dumped({"status": "ok", "articles": ROWS}),
        dumped({"tags": [{"a": 1}], "total": 3, "items": ROWS, "more": [1, {"x": []}]}),
        dumped({"whatever": ROWS, "names": ["a", "b"]}),
        b"\n".join(dumped(row) for row in ROWS),
        b" ".join(dumped(row, indent=1) for row in ROWS),
    ],
)
def test_records_wherever_they_stand(tmp_path: Path, data: bytes) -> None:
    items = read(tmp_path / "x.json", data)
    assert ids(items) == ["r0", "r1", "r2"]
    assert [item.record for item in items] == [1, 2, 3]
    for item in good(items):
        assert item.raw.data in data
        assert json.loads(item.raw.data.decode(item.raw.encoding))["id"] == item.draft.external_id


def test_one_article(tmp_path: Path) -> None:
    data = dumped(
        {"title": "女警", "text": "四十余名女警登上巡逻艇。", "images": [{"src": "a.jpg"}]}
    )
    (item,) = read(tmp_path / "女警.json", data)
    assert isinstance(item, SourceItem)
    assert (item.record, item.draft.external_id, item.raw.data) == (0, "女警", data)
    assert item.draft.extra == (("images", '[{"src": "a.jpg"}]'),)


def test_an_empty_cell_that_became_nan_is_no_text(tmp_path: Path) -> None:
    data = b'[{"id": "a", "text": NaN}, {"id": "b", "text": "The river rose.", "url": NaN}]'
    items = read(tmp_path / "x.json", data)
    assert reasons(items) == ["It has no text."]
    (item,) = good(items)
    assert (item.draft.url, item.draft.extra) == ("", ())


def test_a_date_that_is_not_taken_is_kept_and_told(tmp_path: Path) -> None:
    data = "title,text,日期\nA,The river rose.,05/03/2021\n".encode()
    (item,) = good(read(tmp_path / "x.csv", data))
    assert item.draft.dating.date.is_unknown
    told = 'field "日期" says "05/03/2021", which is no date that can be read in one way'
    assert item.draft.dating.evidence == (told,)
    assert item.draft.extra == (("日期", "05/03/2021"),)


def test_fields_inside_fields(tmp_path: Path) -> None:
    record = {
        "id": 7,
        "title": {"zh": "女警", "en": "Policewomen"},
        "body": {"zh": "四十余名女警登上巡逻艇。", "en": "Forty officers came."},
        "meta": {"outlet": {"label": "Songning Daily"}, "rank": 3},
    }
    data = dumped({"articles": [record, {"_source": {"text": "The river rose.", "id": "w"}}]})
    path = tmp_path / "x.json"
    path.write_bytes(data)
    items = good(
        list(ImporterRegistry().read(path, Reading(mapping={"meta.outlet.label": "source"})))
    )
    assert ids(items) == ["7", "w"]
    draft = items[0].draft
    assert draft.source == "Songning Daily"
    assert {text.side: text.title for text in draft.texts} == {
        Side.ORIGINAL: "女警",
        Side.TRANSLATION: "Policewomen",
    }
    assert draft.extra == (("meta.rank", "3"),)
    assert good(read(path))[0].draft.extra == (
        ("meta", '{"outlet": {"label": "Songning Daily"}, "rank": 3}'),
    )


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"", "It is empty"),
        (b"[]", "without any record"),
        (b'"just a text"', "without any record"),
        (b'[{"text": "a"}, 7]', "not an object"),
        (b'[{"text": "a"}, {"x": 1}]', "No field holds a text"),
        (b'[{"text": "a"}, {"text": tru}]', "The record is not JSON"),
        (b'[{"text": "a"}, {"text": "b', "The record is not JSON"),
        (b'{"articles": [{"text": "a"}, {"text": [}]', "The record is not JSON"),
        (b'[{"text": "a"}, {"text": ' + b"[" * 100_000, "The record is"),
        (b'[{"text": "a"}, {"n": ' + b"9" * 5_000 + b"}]", "JSON that no article needs"),
        (b'{"a' * 50_000, "The record is"),
        (bytes(range(256)) * 9, "no known encoding"),
    ],
)
def test_damage(tmp_path: Path, data: bytes, reason: str) -> None:
    items = read(tmp_path / "x.json", data)
    assert any(reason in given for given in reasons(items)), items
    assert len(good(items)) == data.startswith((b'[{"text": "a"}', b'{"articles": [{"text"'))


def test_bytes_that_are_no_utf8(tmp_path: Path) -> None:
    long = dumped({"text": "四十余名女警登上巡逻艇。" * 3_000})
    data = b"[" + long + b', {"text": "The river \xff rose."}, {"text": "The bridge is closed."}]'
    _, first, second = good(read(tmp_path / "x.json", data))
    assert first.raw.data == b'{"text": "The river \xff rose."}'
    assert "\ufffd" in first.draft.texts[0].received
    assert second.draft.texts[0].received == "The bridge is closed."
    chinese = dumped([{"text": "四十余名女警登上巡逻艇，向市民开放码头。" * 9}]).decode()
    (item,) = good(read(tmp_path / "y.json", chinese.encode("gb18030")))
    assert item.raw.encoding == "gb18030"


def test_a_long_list_takes_no_memory(tmp_path: Path) -> None:
    assert good(read(tmp_path / "warm.json", dumped(ROWS)))
    path = tmp_path / "x.json"
    with path.open("w") as target:
        target.write('{"n": "' + "x" * 2_000_000 + '", "articles": [')
        for number in range(300):
            comma, filler = "," * (number > 0), "y" * 100_000
            target.write(
                f'{comma}{{"id": "r{number}", "text": "The river rose.", "n": "{filler}"}}'
            )
        target.write("]}")
    tracemalloc.start()
    count = sum(1 for _ in ImporterRegistry().read(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 300
    assert peak < 24 * 1024**2  # of 32 MB


def test_any_cut_and_any_byte(tmp_path: Path) -> None:
    random_ = random.Random(4)
    data = dumped({"a": [1], "articles": [*ROWS, {"text": 'quote " \\ and 女警'}]})
    for _ in range(300):
        broken = bytearray(data[: random_.randint(1, len(data))])
        broken[random_.randrange(len(broken))] = random_.choice(b'"\\{}[],:x\x00\xff')
        for item in read(tmp_path / "x.json", bytes(broken)):
            assert isinstance(item, SourceItem) or item.reason


# --- workbooks ------------------------------------------------------------------------------------


def book(path: Path, sheets: dict[str, Rows], change: Callable[[Any], None] | None = None) -> Path:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for title, rows in sheets.items():
        sheet = workbook.create_sheet(title)
        for row in rows:
            sheet.append(row)
    if change:
        change(workbook)
    workbook.save(path)
    return path


def test_rows_of_a_workbook(tmp_path: Path) -> None:
    day = dt.datetime(2021, 7, 13)  # noqa: DTZ001 - a workbook knows no zones
    path = book(
        tmp_path / "x.xlsx",
        {
            "一": [
                ["Articles of July"],
                [],
                ["编号", "标题", "正文", "日期", "n"],
                [1, "女警", "四十余名女警登上巡逻艇。", day, 2.5],
                [None, None, None, None, None],
                [2.0, "码头", "码头向市民开放。", "2021年7月14日", True],
            ]
        },
    )
    first, second = good(read(path))
    assert (first.record, first.draft.external_id, first.file) == (4, "1", str(path))
    assert first.draft.dating.date.iso() == "2021-07-13"
    assert first.draft.extra == (("n", "2.5"),)
    assert json.loads(first.raw.data)["日期"] == "2021-07-13"
    assert (second.draft.external_id, second.draft.dating.date.iso()) == ("2", "2021-07-14")


def test_several_sheets_and_hidden_ones(tmp_path: Path) -> None:
    def hide(workbook: Any) -> None:
        workbook["old"].sheet_state = "veryHidden"

    rows: Rows = [["id", "text"], ["a", "The river rose."]]
    old: Rows = [["id", "text"], ["b", "The bridge is closed."]]
    path = book(tmp_path / "x.xlsx", {"new": rows, "old": old, "notes": [["x"]]}, hide)
    items = read(path)
    assert [item.draft.extra for item in good(items)] == [
        (("sheet", "new"),),
        (("sheet", "old (hidden)"),),
    ]
    assert good(items)[1].file == f"{path}!/old"
    assert reasons(items) == ["No column holds a text. The columns are: “x”."]


def test_formulas_give_what_was_computed(tmp_path: Path) -> None:
    path = book(tmp_path / "x.xlsx", {"s": [["id", "text"], ["=1+1", "The river rose."]]})
    (item,) = good(read(path))
    assert "id" not in json.loads(item.raw.data)  # this file was never computed


def test_a_row_far_below_and_far_right(tmp_path: Path) -> None:
    def far(workbook: Any) -> None:
        workbook["s"]["XFD1048576"] = "x"

    path = book(tmp_path / "x.xlsx", {"s": [["id", "text"], ["a", "The river rose."]]}, far)
    assert ids(read(path)) == ["a"]


def test_damaged_workbooks(tmp_path: Path) -> None:
    path = book(tmp_path / "x.xlsx", {"s": [["id", "text"], ["a", "The river rose."]]})
    data = path.read_bytes()
    assert "not a workbook" in reasons(read(path, b"PK\x03\x04"))[0]
    assert "not a workbook" in reasons(read(path, data[:-50]))[0]
    random_ = random.Random(5)
    for _ in range(60):
        broken = bytearray(data)
        for _ in range(random_.randint(1, 8)):
            broken[random_.randrange(len(broken))] = random_.randrange(256)
        for item in read(path, bytes(broken)):
            assert isinstance(item, SourceItem | BadItem)
