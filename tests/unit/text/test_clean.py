"""Cleaning whole texts: what is recognised, what is left to read, and that nothing gets lost."""

from __future__ import annotations

import json
import os
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.articles import Credit
from archive_app.domain.dates import DateBasis
from archive_app.domain.findings import Finding, FindingKind
from archive_app.text.clean import CleanText, clean_text
from archive_app.text.paragraphs import is_blank
from archive_app.text.suspect_terms import suspect_terms
from tests.growth import least_cpu_seconds

BODY = (
    'In order to celebrate the 111th "March 8th" International Women\'s Day, the Songning '
    "Municipal Public Security Bureau organized a series of activities to deepen the special "
    "significance of the festival and to encourage its female police officers to work hard and "
    "keep the city safe."
)
# A second, independent translation of the same lines, cut inside a word.
LEAD = (
    'In order to celebrate the 111th "March 8th" International Women\'s Day, Songning Municipal '
    "Public Security Bureau organized a series of celebration activities to deepen the special "
    "significance of the festival and encourage its female police off"
)
ARTICLE = (
    f"[Songning Public Security News] (Songning Economy/Lin Jing Zhao Wenbo) {LEAD}\r\n\r\n"
    "[Songning Public Security News]\r\n\r\n"
    f"(Songning Economy/Lin Jing Zhao Wenbo) {BODY}\r\n\r\n"
    "html On March 4th, officers made dumplings across the board.They were happy.\r\n\r\n"
    "html On the morning of March 7, flowers were given to the lesbians and other female comrades."
    "\r\n\r\nResponsible Editor Song Qian\r\n\r\nReviewing Editor-in-Chief Fu Qiang"
)


def kinds(cleaned: CleanText) -> list[FindingKind]:
    return [one.kind for one in cleaned.findings]


def spans(cleaned: CleanText, kind: FindingKind) -> list[str]:
    return [
        cleaned.received[one.span.start : one.span.end]
        for one in cleaned.findings
        if one.kind is kind
    ]


def test_an_article_is_taken_apart() -> None:
    cleaned = clean_text(ARTICLE)
    assert cleaned.lead is not None
    assert cleaned.lead.endswith("female police off")
    assert cleaned.source_tag == "Songning Public Security News"
    assert cleaned.byline_org == "Songning Economy"
    assert cleaned.byline_people == ("Lin Jing", "Zhao Wenbo")
    assert [(one.role, one.name) for one in cleaned.credits] == [
        ("responsible editor", "Song Qian"),
        ("reviewing editor-in-chief", "Fu Qiang"),
    ]
    assert [one.text for one in cleaned.paragraphs] == [
        BODY,
        "On March 4th, officers made dumplings across the board.They were happy.",
        "On the morning of March 7, flowers were given to the lesbians and other female comrades.",
    ]
    assert spans(cleaned, FindingKind.STRAY_MARKUP) == ["html", "html"]
    assert spans(cleaned, FindingKind.GLUED_SENTENCE) == ["board.They"]
    assert spans(cleaned, FindingKind.SUSPECT_TERM) == ["lesbians"]
    assert spans(cleaned, FindingKind.DATE_WITHOUT_YEAR) == ["March 4th", "March 7"]
    assert cleaned.dating.date.edtf() == "2021-03-07"
    assert cleaned.language == "en"
    assert cleaned.title_derived
    assert cleaned.title.endswith("…")
    assert len(cleaned.title) <= 91


def test_a_chinese_article() -> None:
    body = (
        "为庆祝第111个“三八”国际妇女节，松宁市公安局组织开展了系列活动，"
        "激励广大女民警立足岗位，锐意进取。"
    )
    head = "2021-03-07 09:30 来源：松宁公安\n\n本报讯（记者 赵文博）"
    text = f"{head}{body}\n\n责任编辑：宋倩 审核：付强"
    cleaned = clean_text(text)
    assert [one.text for one in cleaned.paragraphs] == [body]
    assert cleaned.source_tag is None  # that is for what stands in brackets
    assert Credit("来源", "松宁公安") in cleaned.credits
    assert cleaned.byline_people == ("赵文博",)
    assert [(one.role, one.name) for one in cleaned.credits] == [
        ("来源", "松宁公安"),
        ("责任编辑", "宋倩"),
        ("审核", "付强"),
    ]
    assert (cleaned.dating.date.edtf(), cleaned.dating.basis) == ("2021-03-07", DateBasis.STATED)
    assert cleaned.language == "zh-Hans"


def test_a_first_paragraph_is_no_lead() -> None:
    second = (
        "Officers of the bureau visited three schools, talked about road safety, and gave every "
        "class a set of books that had been printed for the occasion by volunteers of the town."
    )
    assert clean_text(f"{BODY}\n\n{second}").lead is None


def test_a_standfirst_of_its_own_words_is_no_lead() -> None:
    standfirst = (
        "The police of Songning marked Women's Day with a series of activities, and honoured the "
        "work of female officers who keep the city safe throughout the year."
    )
    assert clean_text(f"{standfirst}\n\n{BODY}").lead is None


def test_a_headline_is_no_lead() -> None:
    assert (
        clean_text(f"Songning Municipal Public Security Bureau celebrates\n\n{BODY}").lead is None
    )


@pytest.mark.parametrize(
    "text",
    [
        "The page is written in HTML and served as html On Mondays.",
        "html is a language. It has tags.",
        "HTML On Fire: a new book",
        "Write `<br>` between lines.",
        "Use the <br> tag to break a line.",
        "if a < b and c > d then stop",
        "if a<b && c>d then stop",
        "Let x <b and y> z.",
        "```html\n<div>On</div>\n```",
    ],
)
def test_texts_that_speak_of_markup(text: str) -> None:
    assert spans(clean_text(text), FindingKind.STRAY_MARKUP) == []


@pytest.mark.parametrize(
    "text, paragraphs",
    [
        ("html On Monday", ["On Monday"]),
        ("html\nOn Monday", ["On Monday"]),
        ("html html “On Monday”", ["“On Monday”"]),
        ("html 3月4日，活动开始", ["3月4日，活动开始"]),
        ("One line.<br>Another line.<br/>", ["One line.", "Another line."]),
        ("&nbsp;&nbsp;One line.", ["One line."]),
        ("One &nbsp;line", ["One line"]),
        ("One&nbsp;line", ["One&nbsp;line"]),
        ("<p>One <b>bold</b> word</p>", ["One bold word"]),
        ("<p class = 'x'>One <td nowrap>line</p >", ["One line"]),
    ],
)
def test_stray_markup_is_left_out(text: str, paragraphs: list[str]) -> None:
    cleaned = clean_text(text)
    assert [one.text for one in cleaned.paragraphs] == paragraphs
    assert FindingKind.STRAY_MARKUP in kinds(cleaned)


@pytest.mark.parametrize(
    "text",
    [
        "See news.songning.example for more", "the U.S.A. and e.g. Them", "by J.Smith of X",
        "version 3.5.Then", "open readme.Txt now", "http://a.example/board.They were",
        "use sync.Pool",         "Mr.Smith went", "a@board.They", "the EventLoop.Serve method",
    ],
)  # fmt: skip
def test_full_stops_inside_words(text: str) -> None:
    assert spans(clean_text(text), FindingKind.GLUED_SENTENCE) == []


def test_news_about_lesbians_is_not_suspect() -> None:
    text = "Lesbians and gay men marched. Female police officers kept the LGBT rally safe."
    assert suspect_terms(text) == []
    assert suspect_terms("Two lesbians opened a café.") == []
    assert suspect_terms(text, "女同志") == []


def test_the_original_decides_what_is_suspect() -> None:
    assert suspect_terms("Flowers for the lesbians.", "向女同志献花。")
    assert (
        suspect_terms("Flowers for the lesbians and female comrades.", "向女同性恋者献花。") == []
    )


def test_a_given_title_and_language_are_kept() -> None:
    cleaned = clean_text("Some words.", title=" A\ntitle ", language="fr")
    assert (cleaned.title, cleaned.title_derived, cleaned.language) == ("A title", False, "fr")


def test_lines_broken_at_a_width_are_one_paragraph() -> None:
    text = "\n".join(
        ["the officers of the bureau walked through the whole town of"] * 4 + ["Songning."]
    )
    assert len(clean_text("Yesterday, " + text[4:]).paragraphs) == 1


def test_an_empty_text() -> None:
    cleaned = clean_text("")
    assert (cleaned.paragraphs, cleaned.findings, cleaned.title) == ((), (), "")


WORDS = """
[Songning News]|(Reporter Wang Li)|（记者 王丽）|html |html|<br>|&nbsp;|责任编辑：宋倩
Editor: Song Qian|By Xu Min|March 4|2021-07-13|来源：松宁|Source: Songning Daily|本报讯
board.They|“|"|(|)
打印本页|（完）|央广网讯：|中新网松宁7月26日电 (王丽)|编辑 宋倩 校对 付强|分享到：
（编辑：宋倩）1120713|（王丽）|Print this page|原标题：松宁|□ 本报记者 王丽
【|】|On|近日|<b>|</b>|lesbians|female comrades|`|摄|```|/
"""
BLANKS = ["\n", "\n\n", "\r\n", " ", "\u200b", "\ufeff"]
PIECES = st.sampled_from([LEAD, BODY, *WORDS.strip().replace("\n", "|").split("|"), *BLANKS])
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join))


def _check(text: str, cleaned: CleanText) -> None:
    covered = [False] * len(text)
    for one in cleaned.findings:
        assert one.span.end <= len(text)
        if one.shown == "":
            covered[one.span.start : one.span.end] = [True] * len(one.span)
    for paragraph in cleaned.paragraphs:
        if paragraph.offsets is None:
            assert paragraph.text == text[paragraph.span.start : paragraph.span.end]
            places = list(range(paragraph.span.start, paragraph.span.end))
        else:
            places = list(paragraph.offsets)
            assert paragraph.text == "".join(text[at] for at in places)
            assert places == sorted(set(places))
        for at in places:
            assert not covered[at]
            covered[at] = True
    assert all(was or is_blank(char) for was, char in zip(covered, text, strict=True))


@given(TEXTS)
def test_nothing_is_lost(text: str) -> None:
    _check(text, clean_text(text))


LEFT_OUT = {
    FindingKind.DUPLICATE_LEAD,
    FindingKind.SOURCE_TAG,
    FindingKind.BYLINE,
    FindingKind.CREDIT,
    FindingKind.BOILERPLATE,
}


# Up to three forms on a line: what is cut off may leave another one standing alone.
LINES = st.lists(PIECES, max_size=3).map(" ".join)


@given(st.lists(LINES, max_size=8).map("\n\n".join))
def test_cleaning_again_finds_nothing_more(text: str) -> None:
    read = "\n\n".join(one.text for one in clean_text(text).paragraphs)
    again = clean_text(read)
    found: list[Finding] = [one for one in again.findings if one.kind in LEFT_OUT]
    assert found == []


def test_a_token_left_alone_by_what_stood_beside_it_is_left_out_too() -> None:
    cleaned = clean_text(f"{BODY}\n\n[Songning News]\n\nhtml \u200b (Reporter Wang Li)")
    assert [one.text for one in cleaned.paragraphs] == [BODY]


@pytest.mark.parametrize(
    "unit", ["a", "html ", "<", "(Reporter ", "【", "a.", "March 4 ", '"', "\n", " ", "赵", "一月",
             "&nbsp;", "word ", "[Songning News]", "<br>", "`", "1", "，", "(文/图 ", "A "]
)  # fmt: skip
def test_the_work_grows_with_the_length_only(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        return least_cpu_seconds(partial(clean_text, text))

    small, large = seconds(20_000), seconds(200_000)
    assert large < 40 * small + 0.3  # ten times the text; a quadratic rule would take a hundred


def _seeds() -> list[tuple[Path, dict[str, object]]]:
    root = os.environ.get("ARCHIVE_APP_DATA")
    golden = Path(__file__).parents[2] / "data" / "golden" / "seeds.json"
    expected = json.loads(golden.read_text(encoding="utf-8"))
    if not root or not Path(root, "seeds").is_dir():
        return []
    return [(Path(root, "seeds", name), values) for name, values in expected.items()]


SEEDS = _seeds()


@pytest.mark.skipif(not SEEDS, reason="ARCHIVE_APP_DATA with seeds/ is not set")
@pytest.mark.parametrize("path, expected", SEEDS, ids=[path.stem for path, _ in SEEDS])
def test_the_seeds_come_out(path: Path, expected: dict[str, object]) -> None:
    text = path.read_text(encoding="utf-8")
    cleaned = clean_text(text)
    _check(text, cleaned)
    assert {
        "people": list(cleaned.byline_people),
        "org": cleaned.byline_org,
        "source_tag": cleaned.source_tag,
        "credits": [[one.role, one.name] for one in cleaned.credits],
        "paragraphs": len(cleaned.paragraphs),
        "lead": len(cleaned.lead or ""),
        "date": cleaned.dating.date.edtf(),
        "basis": cleaned.dating.basis.value,
        "iso": cleaned.dating.date.iso(),
        "findings": [[one.kind.value, one.span.start, one.span.end] for one in cleaned.findings],
    } == expected
