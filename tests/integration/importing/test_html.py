"""Saved pages of many layouts: the article and nothing else, and what the page says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.domain.articles import Side
from archive_app.domain.dates import DateBasis
from tests.integration.importing.format_files import (
    FORMATS,
    bigram_f1,
    extras,
    one_bad,
    one_item,
    only_text,
    received,
)

PAGES = sorted((FORMATS / "html").glob("*.html"))
ARTICLES = [page for page in PAGES if page.with_suffix(".txt").read_text(encoding="utf-8").strip()]
PAGE = "<html><head><title>{title}</title></head><body>{body}</body></html>"
PROSE = (
    "<p>The officers of the branch walked along the river, and nobody was found in the water.</p>"
)


def page(tmp_path: Path, html: str | bytes, name: str = "a.html") -> Path:
    path = tmp_path / name
    path.write_bytes(html if isinstance(html, bytes) else html.encode())
    return path


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_the_article_of_a_page(path: Path) -> None:
    gold = path.with_suffix(".txt").read_text(encoding="utf-8")
    item = one_item(path)
    assert bigram_f1(received(item.draft), gold) > 0.9
    assert item.raw.data == path.read_bytes()
    assert (item.raw.media_type, item.draft.external_id) == ("text/html", path.stem)


def test_articles_of_all_layouts_are_found_well() -> None:
    scores = [
        bigram_f1(received(one_item(path).draft), path.with_suffix(".txt").read_text("utf-8"))
        for path in ARTICLES
    ]
    assert sum(scores) / len(scores) > 0.97


def test_editors_named_below_the_article_are_credits() -> None:
    draft = one_item(FORMATS / "html" / "17_agency_zh.html").draft
    assert [(credit.role, credit.name) for credit in draft.credits] == [("责任编辑", "高远")]
    assert "纠错" not in received(draft)


def test_a_forum_drawn_as_a_table_is_no_table_of_data() -> None:
    text = only_text(one_item(FORMATS / "html" / "18_unclosed_2003.html").draft)
    assert len(text.paragraphs) >= 5


def test_a_page_of_navigation_is_none() -> None:
    assert "only navigation" in one_bad(FORMATS / "html" / "10_only_navigation.html")


@pytest.mark.parametrize(
    "name, title, published, source, url, taken_off",
    [
        ("01_portal_zh", "水上分局举行警营开放日", "2021-07-14", "松宁日报",
         "https://news.songning.example/a/20210714/1087.html", "_松宁新闻_松宁网"),
        ("02_police_cms_zoom", "白河县公安局召开上半年治安管理工作会议", "2021-07-08", "治安大队",
         "", "-白河县公安局"),
        ("03_wordpress_en", "Three years of bees on the roof", "2022-05-19",
         "Station Street Notes", "https://notes.example/2022/05/bees/", " – Station Street Notes"),
        ("04_broadcaster_en", "Harlow Bridge floods: Volunteers begin riverbank clean-up",
         "2022-03-05", "Valley News", "https://www.valley.example/news/uk-england-60000001",
         " - Valley News"),
        ("08_amp_en", "Central bank holds rate at 4.25 percent", "2023-04-20", "The Ledger",
         "https://ledger.example/economy/rate-hold", " | The Ledger"),
        ("11_big5_hongkong", "酷熱天氣　十日二十三人中暑送院", None, "海港日報", "", None),
        ("14_english_agency", "Open day at the river police", "2021-07-14", "Songning Daily", "",
         "_Songning Daily Online"),
    ],
)  # fmt: skip
def test_facts(
    name: str, title: str, published: str | None, source: str, url: str, taken_off: str | None
) -> None:
    draft = one_item(FORMATS / "html" / f"{name}.html").draft
    assert " ".join(only_text(draft).title.split()) == " ".join(title.split())
    assert not only_text(draft).title_derived
    if published:
        assert draft.dating.date.iso() == published
        assert draft.dating.basis is DateBasis.STATED
        assert draft.dating.evidence
    assert (draft.source, draft.url) == (source, url)
    if taken_off:
        assert extras(draft)["taken off the title"] == taken_off


def test_authors_only_when_they_may_be_people() -> None:
    people = {
        "01_portal_zh": [],
        "03_wordpress_en": ["Hannah Ortiz"],
        "04_broadcaster_en": [],
        "08_amp_en": ["Jonas Weir", "Mina Falk"],
        "12_wechat_like": [],
        "14_english_agency": [],
    }
    for name, expected in people.items():
        draft = one_item(FORMATS / "html" / f"{name}.html").draft
        stated = [one.text for one in draft.names if one.role == "author"]
        assert [one for one in stated if one in expected] == expected
        for wrong in ("张迪", "我已授权", "Name", "Email Com", "Valley News", "老街社区"):
            assert wrong not in stated
    assert extras(one_item(FORMATS / "html" / "12_wechat_like.html").draft)["author as stated"]


def test_a_bilingual_table_is_a_pair() -> None:
    draft = one_item(FORMATS / "html" / "09_bilingual_table.html").draft
    original, translation = draft.side(Side.ORIGINAL), draft.side(Side.TRANSLATION)
    assert original is not None
    assert translation is not None
    assert len(original.paragraphs) == len(translation.paragraphs) == 4
    assert original.paragraphs[0].text.startswith("松宁市公安局")
    assert translation.paragraphs[3].text.endswith("rescued 37 people.")
    assert [bead.original for bead in draft.beads] == [(0,), (1,), (2,), (3,)]
    assert {bead.method for bead in draft.beads} == {"table"}


def test_declared_gb2312_that_is_utf_8() -> None:
    item = one_item(FORMATS / "html" / "06_gb2312_is_utf8.html")
    assert (item.raw.encoding, item.raw.encoding_confidence) == ("utf-8", 1.0)


def test_declared_gb2312_with_characters_of_gb18030() -> None:
    item = one_item(FORMATS / "html" / "07_gb18030_extra_chars.html")
    assert item.raw.encoding == "gb18030"
    assert "镕㛃" in received(item.draft)


def test_an_encoding_that_is_chosen(tmp_path: Path) -> None:
    path = page(tmp_path, PAGE.format(title="Größe", body=PROSE + "<p>Größe</p>").encode("cp1252"))
    item = one_item(path, "iso-8859-5")
    assert item.raw.encoding == "iso8859-5"
    assert "Größe" not in received(item.draft)


def test_line_breaks_lists_and_tables_are_lines(tmp_path: Path) -> None:
    body = (
        f"{PROSE}<p>First&nbsp;line,<br>second line.<br><br>Third, alone.</p>"
        "<ul><li>One thing, at least.</li><li>Another one, too.</li></ul>"
        "<table><tr><td>Area</td><td>Seats</td></tr><tr><td>North</td><td>12</td></tr></table>"
        f"<pre>a  b\n c</pre>{PROSE}"
    )
    text = only_text(one_item(page(tmp_path, PAGE.format(title="Title", body=body))).draft)
    lines = text.received.replace("\xa0", " ").split("\n")
    for line in ("First line,", "second line.", "Third, alone.", "One thing, at least."):
        assert line in lines
    assert lines[lines.index("Area Seats") :][:3] == ["Area Seats", "", "North 12"]


def test_source_lines_broken_inside_chinese_are_joined(tmp_path: Path) -> None:
    body = "<p>松宁市公安局水上分局在滨江码头举行\n    警营开放日活动，市民代表走进警营。</p>"
    text = only_text(one_item(page(tmp_path, PAGE.format(title="x", body=body))).draft)
    assert "在滨江码头举行 警营开放日活动" in text.received or "举行警营开放日" in text.received


def test_scripts_styles_comments_and_hidden_text_are_left_out(tmp_path: Path) -> None:
    body = (
        "<script>var secret1 = 'The officers walked, and walked again.';</script>"
        "<style>.secret2 { color: red }</style><!-- secret3 is a comment, long enough. -->"
        "<p style='display: none'>secret4 is hidden, which nobody reads at all.</p>"
        "<noscript>secret5</noscript><template><p>secret6</p></template>"
        f"<iframe src='file:///etc/passwd'>secret7</iframe>{PROSE}<p hidden>secret8</p>"
    )
    item = one_item(page(tmp_path, PAGE.format(title="A plain title", body=body)))
    assert "secret" not in received(item.draft)
    assert "officers of the branch" in received(item.draft)


def test_the_address_of_a_saved_page(tmp_path: Path) -> None:
    saved = "<!-- saved from url=(0031)https://news.example/a?b=1&c=2 -->\n"
    draft = one_item(page(tmp_path, saved + PAGE.format(title="A title", body=PROSE))).draft
    assert draft.url == "https://news.example/a?b=1&c=2"
    evil = '<link rel="canonical" href="javascript:alert(1)">'
    assert one_item(page(tmp_path, evil + PAGE.format(title="T", body=PROSE))).draft.url == ""


def test_the_language_of_the_template_is_not_believed(tmp_path: Path) -> None:
    html = '<html lang="en"><body><p>松宁市公安局水上分局在滨江码头举行警营开放日活动。</p></body>'
    assert only_text(one_item(page(tmp_path, html)).draft).language == "zh-Hans"


@pytest.mark.parametrize(
    "html, reason",
    [
        ("", "It is empty."),
        ("  \n", "It is empty."),
        ("<html></html>", "The page shows no text."),
        ("<!-- only this -->", "The page shows no text."),
        ("<script>x</script>", "The page shows no text."),
    ],
)
def test_pages_that_hold_nothing(tmp_path: Path, html: str, reason: str) -> None:
    assert one_bad(page(tmp_path, html)) == reason


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000 + PROSE,
        "<table><tr><td>" * 3_000 + PROSE,
        "<b>" * 20_000 + PROSE + "</b>" * 20_000,
        "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">" + PROSE,
        "<p a='" * 20_000 + PROSE,
        '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>&b;&b;' + PROSE,
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;' + PROSE,
        "<html xmlns:x='y'><x:p>&#0;&#xD800;&#x110000;\x00\x0b\ufffe</x:p>" + PROSE,
        '<script type="application/ld+json">' + "[" * 50_000 + "</script>" + PROSE,
        '<script type="application/ld+json">{"@type":"Article","author":7}</script>' + PROSE,
        "<br>" * 50_000 + PROSE,
    ],
    ids=range(11),
)
@pytest.mark.timeout(20)
def test_hostile_pages(tmp_path: Path, html: str) -> None:
    item = one_item(page(tmp_path, html))
    text = received(item.draft)
    assert "officers of the branch" in text
    assert "root:" not in text
