"""Credit lines: roles, names, source and date; titles and sentences aren't credits."""

from __future__ import annotations

import pytest

from archive_app.domain.dates import PartialDate
from archive_app.domain.findings import Span
from archive_app.text.credits import CreditLine, credit_at_end, credit_line
from archive_app.text.source_tags import source_tag_at


def read(line: str, *, after_body: bool = True) -> CreditLine | None:
    return credit_line(line, Span(0, len(line)), after_body=after_body)


@pytest.mark.parametrize(
    "line, expected",
    [
        ("Responsible Editor Song Qian", [("responsible editor", "Song Qian")]),
        ("Reviewing Editor-in-Chief Fu Qiang", [("reviewing editor-in-chief", "Fu Qiang")]),
        ("Editor: Song Qian", [("editor", "Song Qian")]),
        ("Editor: Song Qian  Review: Fu Qiang", [("editor", "Song Qian"), ("review", "Fu Qiang")]),
        ("Photo: Lin Jing", [("photo", "Lin Jing")]),
        ("责任编辑：宋倩", [("责任编辑", "宋倩")]),
        ("（责任编辑：宋倩）", [("责任编辑", "宋倩")]),
        ("责编 宋倩", [("责编", "宋倩")]),
        (
            "初审：王丽 复审：赵敏 终审：付强",
            [("初审", "王丽"), ("复审", "赵敏"), ("终审", "付强")],
        ),
        ("审核：松宁市公安局", [("审核", "松宁市公安局")]),
        ("摄影 林静", [("摄影", "林静")]),
        (
            "Responsible Editor: Song Qian Proofreading: Zhao Min Audit: Fu Qiang",
            [
                ("responsible editor", "Song Qian"),
                ("proofreading", "Zhao Min"),
                ("audit", "Fu Qiang"),
            ],
        ),
    ],
)
def test_credits(line: str, expected: list[tuple[str, str]]) -> None:
    found = read(line)
    assert found is not None
    assert [(one.role, one.name) for one in found.credits] == expected


def test_a_page_header_gives_date_source_and_author() -> None:
    found = read("2021-07-13 05:03 来源：松宁新闻网 作者：林静 点击：123", after_body=False)
    assert found is not None
    assert found.source == "松宁新闻网"
    assert found.people == ("林静",)
    assert found.date == PartialDate(2021, 7, 13)


@pytest.mark.parametrize(
    "line",
    [
        "编辑：我们今天要做的事情。", "编辑部", "Editor's note: hello", "Editors and reviewers",
        "Review: The Great Movie", "Date: tomorrow", "Text: note that it rains", "编辑 文字",
        "Editor: Great Effort", "Review: Very Good", "Author: Unknown", "Photos: Courtesy Image",
        "来源：本文来自作者的博客，转载请注明", "Photo finish in Songning", "The editor resigned.",
    ],
)  # fmt: skip
def test_other_lines_are_no_credits(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "时间：2021年10月1日上午9点在礼堂集合", "时间：2021年7月13日 地点：松宁市公安局",
        "Date: March 5, 2021 Place: Songning Hall", "Time: 2021-03-05 Venue: the hall",
    ],
)  # fmt: skip
def test_the_time_and_place_of_an_event_are_read_not_taken_for_a_page_header(line: str) -> None:
    assert read(line) is None
    assert read(line, after_body=False) is None


@pytest.mark.parametrize(
    "line",
    [
        "发布时间：2021-07-13 05:03 阅读：123 次 【字体：大 中 小】",
        "2021-07-13 05:03:11　字号：大 中 小　打印 关闭",
        "发布日期：2021年7月13日 星期二",
        "Published: July 13, 2021, 5:03 p.m.",
    ],
)
def test_a_page_header_with_its_buttons_gives_the_date(line: str) -> None:
    found = read(line, after_body=False)
    assert found is not None
    assert found.date == PartialDate(2021, 7, 13)


def test_capitals_alone_are_no_name_before_the_body() -> None:
    assert read("Review: Great Expectations", after_body=False) is None


def test_credits_in_brackets_end_a_paragraph() -> None:
    text = "活动结束。（责任编辑：宋倩）"
    found = credit_at_end(text, Span(0, len(text)))
    assert found is not None
    assert text[found.span.start :] == "（责任编辑：宋倩）"


@pytest.mark.parametrize(
    "text, name",
    [
        ("[Songning Public Security News] On", "Songning Public Security News"),
        ("【松宁公安讯】近日", "松宁公安讯"),
        ("[Xinhua] The", "Xinhua"),
        ("[1] The", None), ("[sic] The", None), ("[Breaking News] The", None),
        ("[Songning News](https://songning.example)", None), ("【编者按】", None),
        ("【案例一】", None),
    ],
)  # fmt: skip
def test_source_tags(text: str, name: str | None) -> None:
    found = source_tag_at(text, Span(0, len(text)))
    assert (found[1] if found else None) == name
