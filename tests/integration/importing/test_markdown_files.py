"""Markdown files through the registry: front matter to fields, headings to titles."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.articles import Side
from archive_app.domain.import_plans import Reading
from archive_app.domain.importing import SourceItem
from archive_app.importers.registry import ImporterRegistry
from tests.integration.importing.format_files import extras, one_bad, one_item, only_text


def written(tmp_path: Path, text: str | bytes, name: str = "a.md") -> Path:
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_front_matter_fills_the_fields(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "---\ntitle: 水上分局举行开放日\ndate: 2021-07-14\nsource: 松宁日报\nauthor: 林静\n"
        "lang: zh-CN\n"
        "url: https://news.example/1\ntags: [警务, 女性]\nlayout: post\n---\n\n# 开放日\n\n"
        "松宁市公安局水上分局举行**开放日**活动。\n",
    )
    item = one_item(path)
    text = only_text(item.draft)
    assert (text.title, text.language) == ("水上分局举行开放日", "zh-Hans")
    assert text.received == "松宁市公安局水上分局举行开放日活动。"
    assert item.draft.dating.date.iso() == "2021-07-14"
    assert item.draft.dating.evidence == ('field "date"',)
    assert (item.draft.source, item.draft.url) == ("松宁日报", "https://news.example/1")
    assert item.draft.tags == ("警务", "女性")
    assert [one.text for one in item.draft.names] == ["林静"]
    assert extras(item.draft) == {"layout": "post", "heading": "开放日"}
    assert item.raw.data == path.read_bytes()
    assert item.draft.external_id == "a"


def test_a_heading_is_the_title(tmp_path: Path) -> None:
    item = one_item(written(tmp_path, "# Open day\n\nThe branch held an open day.\n", "b.markdown"))
    text = only_text(item.draft)
    assert (text.title, text.title_derived) == ("Open day", False)
    assert text.side is Side.TRANSLATION


def test_a_mapping_names_other_keys(tmp_path: Path) -> None:
    path = written(tmp_path, "---\nKopf: Tag der offenen Tür\n---\nDer Text.\n")
    (item,) = ImporterRegistry().read(path, Reading(mapping={"Kopf": "title"}))
    assert isinstance(item, SourceItem)
    assert only_text(item.draft).title == "Tag der offenen Tür"


def test_an_encoding_is_found_or_chosen(tmp_path: Path) -> None:
    text = "# 开放日\n\n松宁市公安局水上分局举行开放日活动，民警们来到现场。\n"
    path = written(tmp_path, text.encode("gb18030"))
    assert one_item(path).raw.encoding == "gb18030"
    assert one_item(path, "big5").raw.encoding == "big5hkscs"


@pytest.mark.parametrize(
    "text, reason",
    [
        ("", "It is empty."),
        ("---\na: b\n---\n", "It is empty."),
        (b"\x89PNG\r\n\0\0\0\0", "binary"),
    ],
)
def test_files_that_hold_no_text(tmp_path: Path, text: str | bytes, reason: str) -> None:
    assert reason in one_bad(written(tmp_path, text))
