"""Numbers that a sentence and its translation do not share, and the many that only look so."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.text.differing_numbers import differing, numerals


def printed(source: str, target: str) -> list[tuple[str, str]]:
    return [
        (source[one.source.start : one.source.end], target[one.target.start : one.target.end])
        for one in differing(source, target, ((), ()))
    ]


@pytest.mark.parametrize(
    "source, target, expected",
    [
        ("转移群众300人。", "They moved 3,000 people.", ("300", "3,000")),
        ("三十七名女警", "27 female police", ("三十七", "27")),
        ("3.5万元", "350,000 yuan", ("3.5万", "350,000")),
        ("3月5日上午", "On the morning of March 6th", ("5", "6")),
        ("3月5日上午", "On the morning of April 5", ("3", "April")),
        ("7月13日", "on 14 July", ("13", "14")),
        ("7月13日的第一堂课", "the first lesson, on July 14", ("13", "14")),
        ("二〇二一年", "in 2012", ("二〇二一", "2012")),
        ("七点四十分", "at 7:14", ("四十", "14")),
        ("注册用户突破 200 万", "Over 20 million users", ("200 万", "20 million")),
        ("1500 человек", "5100 people", ("1500", "5100")),
    ],
)
def test_what_differs(source: str, target: str, expected: tuple[str, str]) -> None:
    assert printed(source, target) == [expected]


@pytest.mark.parametrize(
    "source, target",
    [
        ("3.5万元", "35,000 yuan"),
        ("一百多万人", "more than one million people"),
        ("200 万", "2 million"),
        ("二十多岁的她", "She is in her twenties"),
        ("上世纪80年代", "in the 1980s"),
        ("下午3时30分", "at 15:30"),
        ("七点四十一分", "7:41"),
        ("第111个“三八”国际妇女节", "the 111th International Women's Day, March 8"),
        ("第十三只", "the thirteenth one"),
        ("数十人", "20 people"),
        ("百姓的事", "12 things"),
        ("新冠肺炎疫情的30天", "30 days of COVID-19"),
        ("100w+实例", "1 million instances"),
        ("1,234.5 metres", "1.234,5 Meter"),
        ("35 тыс. человек", "35,000 people"),
        ("见 https://example.org/4711", "see https://example.org/1174"),
        ("没有数字", "There are 12 of them"),
        ("12人", "Nobody counted"),
    ],
)
def test_what_only_looks_so(source: str, target: str) -> None:
    assert printed(source, target) == []


def test_what_stands_in_the_sentence_beside_is_not_lost() -> None:
    source, target = "有300人。", "There were 45."
    assert printed(source, target)
    assert not differing(source, target, ((), ("300 of them came.",)))


def test_a_date_never_stands_for_an_amount() -> None:
    assert printed("3月5日有300人", "On March 6 there were 3,000") == [("5", "6"), ("300", "3,000")]


@given(st.text(alphabet="0123456789,.%年月日点分十百千万亿多几三八 abcMarchJuly:/-第", max_size=60))
def test_a_text_never_differs_from_itself(text: str) -> None:
    assert differing(text, text, ((), ())) == []
    spans = [one.span for one in numerals(text)]
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
