"""Dates in running text, and the year worked out with evidence."""

from __future__ import annotations

import pytest

from archive_app.domain.dates import DateBasis, PartialDate
from archive_app.domain.findings import FindingKind
from archive_app.text.clean import clean_text
from archive_app.text.date_inference import find_anchors, infer_dating
from archive_app.text.dates import find_dates, han_number


@pytest.mark.parametrize(
    "text, dates",
    [
        ("On March 4th, they met", ["XXXX-03-04"]),
        ("March 4, 2021", ["2021-03-04"]),
        ("the 4th of March", ["XXXX-03-04"]),
        ("４月１２日 and ３月８日", ["XXXX-04-12", "XXXX-03-08"]),
        ("二〇二一年三月十二日上午", ["2021-03-12"]),
        ("一月二十号", ["XXXX-01-20"]),
        ("2021-07-13 05:03", ["2021-07-13"]),
        ("March 8, International Women's Day,", ["XXXX-03-08"]),
        ('He said, "On March 4 we went out" and', ["XXXX-03-04"]),
    ],
)
def test_dates(text: str, dates: list[str]) -> None:
    assert [one.date.edtf() for one in find_dates(text)] == dates


@pytest.mark.parametrize(
    "text",
    [
        'the "March 8th" Festival', '"Happy March 8th" theme', "March 8th Day",
        '"Welcoming March 8th, Showing Love"', "the March 8th Red Flag Bearer", "“三八”红旗手",
        "三八国际妇女节", "3月8日国际妇女节", "“3月8日”活动", "in May 30 people", "13月40日",
        "2021年3月", "We march 12 miles", "March 1,600 people", "May 1 International Labor Day",
    ],
)  # fmt: skip
def test_holidays_and_counts_are_no_dates(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(
    "printed, number", [("111", 111), ("一百一十一", 111), ("十", 10), ("x", None)]
)
def test_chinese_numbers(printed: str, number: int | None) -> None:
    assert han_number(printed) == number


@pytest.mark.parametrize(
    "text, year",
    [
        ('the 111th "March 8th" International Women\'s Day', 2021),
        ("第112个“三八”国际妇女节", 2022),
        ("第一百一十一个“三八”", 2021),
        ("建党100周年", 2021),
        ("建党百年", 2021),
        ("the centenary of the founding of the Communist Party of China", 2021),
        ("the 70th anniversary of the founding of the People's Republic", 2019),
        ("第2个中国人民警察节", 2022),
    ],
)
def test_anniversaries_fix_the_year(text: str, year: int) -> None:
    assert {one.year for one in find_anchors(text)} == {year}


def test_anchors_that_contradict_give_no_year() -> None:
    text = "On March 4 the 111th Women's Day and the 70th anniversary of the founding of New China."
    dating, findings = infer_dating(text, find_dates(text))
    assert dating.date == PartialDate(None, 3, 4)
    assert findings == []


def test_a_later_year_told_as_past_contradicts() -> None:
    text = "In 2023, much was done. On March 4 the 111th Women's Day was celebrated."
    assert infer_dating(text, find_dates(text))[0].date.year is None


def test_the_year_is_never_invented() -> None:
    dating = clean_text("On July 13, the bureau of Songning held a meeting.").dating
    assert (dating.date, dating.basis) == (PartialDate(None, 7, 13), DateBasis.INFERRED)
    assert dating.date.iso() is None


def test_history_is_no_publication_date() -> None:
    assert clean_text("The station was founded on July 1, 1921 in Songning.").dating.date.is_unknown


def test_the_latest_event_with_the_year_of_an_anchor() -> None:
    text = (
        'To mark the 111th "March 8th" International Women\'s Day, a walk was held on March 4.\n\n'
        "On March 7, the winners were named. On March 20 there will be a fair. It will close on "
        "March 21."
    )
    cleaned = clean_text(text)
    assert cleaned.dating.date.edtf() == "2021-03-07"
    inferred = [one for one in cleaned.findings if one.kind is FindingKind.YEAR_INFERRED]
    assert [text[one.span.start : one.span.end] for one in inferred] == [
        '111th "March 8th" International Women\'s Day'
    ]
    assert "1910 + 111 = 2021" in " ".join(cleaned.dating.evidence)


def test_a_page_header_is_stated() -> None:
    dating = clean_text("2021-07-13 05:03 来源：松宁新闻网\n\n近日，松宁市举行了活动。").dating
    assert (dating.date, dating.basis) == (PartialDate(2021, 7, 13), DateBasis.STATED)


def test_the_dateline_wins_over_the_text() -> None:
    dating = clean_text("新华社松宁7月26日电（记者 王丽）7月20日，活动开始。").dating
    assert dating.date == PartialDate(None, 7, 26)


def test_what_the_record_says_wins() -> None:
    text = "On July 13, the 111th Women's Day was remembered."
    dating = clean_text(text, published=PartialDate(2020, 1, 2)).dating
    assert (dating.date, dating.basis) == (PartialDate(2020, 1, 2), DateBasis.STATED)
