"""A real file of every format, container and encoding: made by other programs than this one.

The archives are those of zip, tar, gzip, xz, bzip2 and wget, the encodings those of iconv, the
workbook that of openpyxl.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest

from archive_app.domain.articles import Side
from archive_app.domain.findings import FindingKind
from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers.registry import ImporterRegistry
from tests.integration.importing.format_files import FORMATS, only_text

ZH_FIRST = "2021年3月7日，松宁市公安局在滨江码头举办开放日活动。"
EN_FIRST = (
    "The Songning Municipal Public Security Bureau held an open day at the wharf on March 7, 2021."
)
LINES: dict[str, list[str]] = json.loads((FORMATS / "languages.json").read_text(encoding="utf-8"))


def read(*names: str) -> list[SourceItem]:
    """The articles of files of the formats' folder, in order; none of them may be bad."""
    registry = ImporterRegistry()
    items = [item for found in registry.discover([FORMATS / n for n in names])
             for item in registry.read(found)]  # fmt: skip
    assert [item.reason for item in items if isinstance(item, BadItem)] == []
    return [item for item in items if isinstance(item, SourceItem)]


def firsts(items: Sequence[SourceItem]) -> list[dict[Side, str]]:
    """The first paragraph of each side of each article."""
    return [{text.side: text.paragraphs[0].text for text in item.draft.texts} for item in items]


ONE = [{Side.TRANSLATION: EN_FIRST}]
TWO = [{Side.ORIGINAL: ZH_FIRST, Side.TRANSLATION: EN_FIRST}]
RIVER = (
    "On March 5, the river of Songning rose by two metres and the bridge was closed to all traffic."
)


# --- containers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["articles.zip", "articles.tar", "articles.tar.gz", "articles.tar.xz", "articles.tar.bz2"],
)
def test_archives_of_a_folder(name: str) -> None:
    river, pair = sorted(read(f"containers/{name}"), key=lambda item: len(item.draft.texts))
    assert firsts([pair]) == TWO
    assert firsts([river]) == [{Side.TRANSLATION: RIVER}]
    assert river.file.endswith(f"{name}!/2021/03/river.txt")
    assert river.draft.dating.date.edtf() == "2021-03-05"


@pytest.mark.parametrize(
    "name",
    ["open_day_en.txt.gz", "open_day_en.txt.xz", "open_day_en.txt.bz2", "zip_in_zip.zip"],
)
def test_archives_of_one_file(name: str) -> None:
    (item,) = read(f"containers/{name}")
    assert firsts([item]) == ONE
    assert item.draft.byline_people == ("Lin Jing", "Zhao Wenbo")


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_a_crawl(name: str) -> None:
    page, plain = read(f"containers/{name}")
    assert firsts([plain]) == ONE
    assert page.draft.url == "http://127.0.0.1:18765/page.html"
    assert only_text(page.draft).title == "松宁市公安局举办开放日活动"
    assert (page.draft.dating.date.edtf(), page.draft.source) == ("2021-03-08", "松宁新闻网")
    assert page.draft.byline_people == ("林静",)


# --- formats --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name, expected",
    [
        ("article.txt", ONE),
        ("article.md", ONE),
        ("article.docx", ONE),
        ("article_two_columns.docx", TWO),
        ("two_columns.html", TWO),
        ("interleaved.txt", TWO),
        ("memory.tmx", TWO),
        ("pair", TWO),
        ("book.epub", [*ONE, {
            Side.TRANSLATION: "The river rose by two metres on the fifth of March."
        }]),
    ],
)  # fmt: skip
def test_formats(name: str, expected: list[dict[Side, str]]) -> None:
    items = read(f"files/{name}")
    assert firsts(items) == expected
    assert items[0].draft.dating.date.edtf()[:7] == "2021-03"


@pytest.mark.parametrize(
    "name", ["articles.csv", "articles.tsv", "articles.xlsx", "articles.jsonl", "articles.json"]
)
def test_tables_and_records(name: str) -> None:
    first, second = read(f"files/{name}")
    assert firsts([first]) == TWO
    assert [item.draft.external_id for item in (first, second)] == ["w-1", "w-2"]
    translation = first.draft.side(Side.TRANSLATION)
    assert translation is not None
    assert (translation.title, first.draft.source) == ("Open day", "Songning Daily")
    assert first.draft.dating.date.edtf() == "2021-03-08"
    assert second.draft.dating.date.is_unknown


def test_a_pdf() -> None:
    (item,) = read("files/article.pdf")
    text = only_text(item.draft)
    assert text.title == "Open day at the wharf"
    assert [one.name for one in item.draft.credits] == ["Song Qian"]


# --- encodings ------------------------------------------------------------------------------------

TEXTS = sorted((FORMATS / "encodings").glob("*.*.txt"))
SURE = ("utf-8.", "utf-8-bom", "utf-16le-bom", "utf-16be-bom")


@pytest.mark.parametrize("path", TEXTS, ids=[path.name for path in TEXTS])
def test_encodings(path: Path) -> None:
    (item,) = read(f"encodings/{path.name}")
    lines = LINES[path.name.split(".")[1]]
    text = only_text(item.draft)
    shown = [part.text for part in text.paragraphs[: len(lines)]]
    # Windows-1258 has its marks apart from the letters, and no text is changed.
    assert [unicodedata.normalize("NFC", line) for line in shown] == lines
    is_sure = path.name.startswith(SURE)
    assert (item.raw.encoding_confidence == 1.0) is is_sure, "a guess is shown as one"
    assert FindingKind.REPLACED_BYTES not in {one.kind for one in text.findings}


def test_every_encoding_that_is_promised_has_a_file() -> None:
    have = {path.name.split(".")[0] for path in TEXTS}
    wide = {"utf-8", "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "utf-16le", "utf-16be"}
    legacy = {"gb18030", "big5", "shift_jis", "euc-kr"}
    assert have >= wide | legacy | {f"windows-125{n}" for n in range(9)}


@pytest.mark.parametrize(
    "name, codec",
    [
        ("declared_utf-8_is_gb18030.html", "gb18030"),
        ("declared_gb2312_is_utf-8.html", "utf-8"),
        ("declared_big5_is_gb18030.html", "gb18030"),
    ],
)
def test_a_wrong_declaration_is_not_believed(name: str, codec: str) -> None:
    (item,) = read(f"encodings/{name}")
    assert item.raw.encoding == codec
    read_lines = [part.text for part in only_text(item.draft).paragraphs]
    assert LINES["zh-Hans"][-len(read_lines) :] == read_lines


@pytest.mark.parametrize("name", ["truncated_gb18030.txt", "broken_utf-8.txt"])
def test_bytes_that_no_encoding_explains_are_flagged(name: str) -> None:
    (item,) = read(f"encodings/{name}")
    text = only_text(item.draft)
    (found,) = (one for one in text.findings if one.kind is FindingKind.REPLACED_BYTES)
    assert set(text.received[found.span.start : found.span.end]) == {"\ufffd"}
    assert 0 < item.raw.encoding_confidence < 1
    assert text.paragraphs[0].text == LINES["zh-Hans"][0]
