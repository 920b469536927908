"""Word, PDF and EPUB documents: texts, pairs, what is kept, and what is refused in words."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.articles import Side
from archive_app.domain.importing import BadItem, SourceItem
from archive_app.importers import packages
from tests.integration.importing.format_files import (
    FORMATS,
    bigram_f1,
    extras,
    one_bad,
    one_item,
    only_text,
    read,
)
from tests.integration.importing.made_documents import docx, epub, package, para, pdf, table

ZH = ("松宁市公安局水上分局举行警营开放日活动。", "四十余名市民代表走进警营，感受日常工作。")
EN = ("The river branch of the police held an open day.", "More than forty residents came to see.")
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/'
    'terms/"><dc:title>开放日</dc:title><dc:creator>Lin Jing</dc:creator>'
    "<dcterms:created>2021-07-14T08:00:00Z</dcterms:created></cp:coreProperties>"
)


def made(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


# --- Word -----------------------------------------------------------------------------------------


def test_a_word_document(tmp_path: Path) -> None:
    body = (
        para("Open day", "Heading1")
        + para(EN[0])
        + "<w:p><w:r><w:t>Two</w:t><w:tab/><w:t>words</w:t><w:br/><w:t>and a line.</w:t></w:r>"
        "<w:del><w:r><w:delText>struck out</w:delText></w:r></w:del><w:ins><w:r><w:t> New.</w:t>"
        "</w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
        + table([["Area", "Seats"], ["North", "12"]])
        + f"<w:sdt><w:sdtContent>{para('In a frame.')}</w:sdtContent></w:sdt>"
    )
    path = made(tmp_path, "a.docx", docx(body, docProps__core_xml=CORE))
    item = one_item(path)
    text = only_text(item.draft)
    assert (text.title, text.title_derived) == ("Open day", False)
    assert text.received == (
        f"{EN[0]}\n\nTwo\twords\nand a line. New.\n\nArea Seats\n\nNorth 12\n\nIn a frame."
    )
    assert item.raw.data == path.read_bytes()
    assert item.draft.external_id == "a"
    said = extras(item.draft)
    assert said["document title"] == "开放日"
    assert said["document creator"] == "Lin Jing"
    assert said["document created"].startswith("2021-07-14")
    assert not item.draft.dating.date.year, "when a file was made is no date of publication"


def test_titles_of_a_chinese_word(tmp_path: Path) -> None:
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        '<w:style w:styleId="a3"><w:name w:val="heading 1"/></w:style></w:styles>'
    )
    body = para("开放日", "a3") + para(ZH[0])
    path = made(tmp_path, "a.docx", docx(body, word__styles_xml=styles))
    assert only_text(one_item(path).draft).title == "开放日"


@pytest.mark.parametrize("head", [(), (("中文", "English"),)])
@pytest.mark.parametrize("turned", [False, True])
def test_a_table_of_two_languages_is_a_pair(
    tmp_path: Path, head: tuple[tuple[str, str], ...], turned: bool
) -> None:
    rows = [*head, *zip(ZH, EN, strict=True)]
    rows = [(second, first) for first, second in rows] if turned else rows
    draft = one_item(made(tmp_path, "a.docx", docx(table(rows)))).draft
    original, translation = draft.side(Side.ORIGINAL), draft.side(Side.TRANSLATION)
    assert original is not None
    assert translation is not None
    assert [part.text for part in original.paragraphs] == list(ZH)
    assert [part.text for part in translation.paragraphs] == list(EN)


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"", "damaged"),
        (b"PK\x03\x04 nothing more", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old format of Word"),
        (package({"a.txt": "x"}), "no Word document"),
        (docx("<w:p>"), "it is not XML"),
        (docx(""), "It has no text."),
        (docx("<w:p/>"), "It has no text."),
        (package({"word/document.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"}), "no text"),
    ],
)
def test_word_documents_that_are_none(tmp_path: Path, data: bytes, reason: str) -> None:
    assert reason in one_bad(made(tmp_path, "a.docx", data))


def test_entities_and_external_parts_are_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret words")
    document = (
        f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{secret}"><!ENTITY y "yyyy">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>Before &x; &y; after.</w:t></w:r></w:p></w:body></w:document>"
    )
    data = package({"word/document.xml": document})
    (item,) = read(made(tmp_path, "a.docx", data))
    if isinstance(item, SourceItem):
        assert "secret" not in only_text(item.draft).received


def test_a_part_that_unpacks_to_far_more_is_refused(tmp_path: Path) -> None:
    bomb = "<x>" + " " * (8 * 1024 * 1024) + "</x>"
    assert "unpacks" in one_bad(made(tmp_path, "a.docx", package({"word/document.xml": bomb})))


def test_too_many_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages, "_MOST_PARTS", 3)
    data = package({f"p{n}": "x" for n in range(5)})
    assert "more than 3 parts" in one_bad(made(tmp_path, "a.epub", data))


# --- EPUB -----------------------------------------------------------------------------------------

CHAPTER = "<html><head><title>{0}</title></head><body><h1>{0}</h1><p>{1}</p></body></html>"
METADATA = (
    "<dc:title>江上纪事</dc:title><dc:creator>林静</dc:creator><dc:creator>编辑部</dc:creator>"
    "<dc:language>zh-CN</dc:language><dc:publisher>松宁出版社</dc:publisher><dc:date>2020-05</dc:date>"
)


def test_a_book_is_an_article_a_chapter(tmp_path: Path) -> None:
    toc = '<html><body><nav><a href="c2.xhtml#top">第二章 冬天</a></nav></body></html>'
    chapters = [
        ("cover.xhtml", "<html><body><img src='c.jpg'/></body></html>"),
        ("c1.xhtml", CHAPTER.format("第一章", ZH[0])),
        ("c2.xhtml", f"<html><body><p>{ZH[1]}</p></body></html>"),
    ]
    path = made(tmp_path, "book.epub", epub(chapters, metadata=METADATA, toc=toc))
    first, second = read(path)
    assert isinstance(first, SourceItem)
    assert isinstance(second, SourceItem)
    assert (first.draft.external_id, first.record) == ("book/2", 2)
    assert (only_text(first.draft).title, only_text(first.draft).received) == ("第一章", ZH[0])
    assert only_text(second.draft).title == "第二章 冬天"
    assert first.draft.source == "松宁出版社"
    assert first.draft.dating.date.edtf() == "2020-05"
    assert "林静" in [one.text for one in first.draft.names]
    assert extras(first.draft) == {"book": "江上纪事", "author as stated": "编辑部"}
    assert first.raw.data.decode() == CHAPTER.format("第一章", ZH[0])


def test_one_bad_chapter_costs_only_itself(tmp_path: Path) -> None:
    protected = (
        '<encryption><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><CipherData>'
        '<CipherReference URI="OEBPS/b.xhtml"/></CipherData></EncryptedData></encryption>'
    )
    chapters = [(f"{name}.xhtml", CHAPTER.format(name, EN[0])) for name in "abc"]
    items = read(made(tmp_path, "a.epub", epub(chapters, encryption=protected)))
    assert [isinstance(item, SourceItem) for item in items] == [True, False, True]
    assert isinstance(items[1], BadItem)
    assert "protected" in items[1].reason


@pytest.mark.parametrize(
    "data, reason",
    [
        (package({"a.txt": "x"}), "no EPUB book"),
        (epub([]), "no chapter with text"),
        (epub([("c.xhtml", "<html><body><p>x</p></body></html>")]), "no chapter with text"),
        (epub([("../../../etc/passwd", CHAPTER.format("a", EN[0]))]), ""),
        (package({"META-INF/container.xml": "<x"}), "it is not XML"),
        (package({"META-INF/container.xml": "<x/>"}), "missing"),
    ],
)
def test_books_that_are_none(tmp_path: Path, data: bytes, reason: str) -> None:
    assert reason in one_bad(made(tmp_path, "a.epub", data))


# --- PDF ------------------------------------------------------------------------------------------


def test_a_pdf_in_english(tmp_path: Path) -> None:
    lines = [
        "The river branch of the Songning police held an open day at the pier, and",
        "more than forty residents came to see how the officers of the branch de-",
        "monstrate rescues.",
        "@@Nobody was hurt, although the ice on the river was thin and the wind was",
        "strong all day.",
    ]
    path = made(tmp_path, "a.pdf", pdf([["Open day", "", *lines]], title="Open day", indent="@@"))
    item = one_item(path)
    text = only_text(item.draft)
    assert (text.title, text.title_derived, text.language) == ("Open day", False, "en")
    assert [part.text for part in text.paragraphs] == [
        f"{lines[0]} {lines[1][:-1]}{lines[2]}",
        f"{lines[3][2:]} {lines[4]}",
    ]
    assert item.raw.media_type == "application/pdf"
    assert extras(item.draft)["pages"] == "1"


def test_a_pdf_in_chinese_with_running_heads(tmp_path: Path) -> None:
    pages = [
        [
            "松宁日报 2021年7月13日",
            f"{what}松宁市公安局水上分局在滨江码头举行警营开放日活动，四十余名市民代表",
            f"走进{what[0]}警营。",
            f"- {n} -",
        ]
        for n, what in enumerate(("春天", "夏天", "秋天", "冬天"), start=1)
    ]
    item = one_item(made(tmp_path, "a.pdf", pdf(pages)))
    text = only_text(item.draft)
    paragraphs = text.received.split("\n\n")
    assert len(paragraphs) == 4
    assert paragraphs[1] == (
        "夏天松宁市公安局水上分局在滨江码头举行警营开放日活动，四十余名市民代表走进夏警营。"
    )
    assert "松宁日报 #年#月#日 (4×)" in extras(item.draft)["left out"]


@pytest.mark.parametrize("name", ["embedded_font_zh", "justified_en"])
def test_pdfs_that_another_program_made(name: str) -> None:
    path = FORMATS / "pdf" / f"{name}.pdf"
    text = only_text(one_item(path).draft)
    assert not text.title_derived
    gold = path.with_suffix(".txt").read_text(encoding="utf-8")
    assert bigram_f1(text.received, gold) > 0.98


def test_radicals_in_a_pdf_are_the_characters_they_look_like() -> None:
    path = FORMATS / "pdf" / "embedded_font_zh.pdf"
    item = one_item(path)
    received = only_text(item.draft).received
    assert not any("\u2e80" <= char <= "\u2fdf" for char in received)
    gold = path.with_suffix(".txt").read_text(encoding="utf-8").split("\n")
    assert received.split("\n\n")[:8] == gold[:8]
    assert int(extras(item.draft)["radicals read as characters"]) > 50


@pytest.mark.parametrize("title", ["Microsoft Word - a.doc", "untitled", "Something else"])
def test_the_stated_title_of_a_pdf_is_kept_but_not_believed(tmp_path: Path, title: str) -> None:
    item = one_item(made(tmp_path, "a.pdf", pdf([[EN[0]]], title=title)))
    assert only_text(item.draft).title_derived
    assert extras(item.draft)["PDF title"] == title


@pytest.mark.parametrize(
    "data, reason",
    [
        (b"", "It is no PDF."),
        (b"%PDF-1.4\n", "damaged"),
        (pdf([[EN[0]]])[:300], "damaged"),
        (pdf([[]]), "This PDF holds pictures of pages only"),
        (pdf([["", " "]] * 3), "This PDF holds pictures of pages only"),
        (pdf([[EN[0]]], encrypt="x"), "protected by a password"),
        (pdf([]), ""),
    ],
)
def test_pdfs_without_a_text(tmp_path: Path, data: bytes, reason: str) -> None:
    assert reason in one_bad(made(tmp_path, "a.pdf", data))
