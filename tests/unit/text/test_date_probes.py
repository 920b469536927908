"""Dates of many languages and forms, relative ones, those in paths, and anniversaries."""

from __future__ import annotations

import pytest

from archive_app.domain.dates import DateBasis, PartialDate
from archive_app.text.clean import clean_text
from archive_app.text.date_inference import find_anchors
from archive_app.text.dates import find_dates
from archive_app.text.path_dates import date_in_file_name, date_in_folders
from archive_app.text.relative_dates import complete_year, find_relative_dates

WEDNESDAY = PartialDate(2021, 3, 10)
WORDS = "会议在礼堂召开，全体民警参加了会议，随后各单位进行了讨论。"


@pytest.mark.parametrize(
    "text, dates",
    [
        ("2021年3月8日上午，活动开始", ["2021-03-08"]),
        ("3月8日上午", ["XXXX-03-08"]),
        ("二〇二一年三月八日", ["2021-03-08"]),
        ("二零二一年十二月卅一日", ["2021-12-31"]),
        ("２０２１年３月８日", ["2021-03-08"]),
        ("2021-03-08", ["2021-03-08"]),
        ("2021/3/8 14:20", ["2021-03-08"]),
        ("2021.03.08", ["2021-03-08"]),
        ("民国110年3月8日", ["2021-03-08"]),
        ("民國一百一十年三月八日", ["2021-03-08"]),
        ("中華民國110年3月8日", ["2021-03-08"]),
        ("令和3年3月8日", ["2021-03-08"]),
        ("令和元年5月1日", ["2019-05-01"]),
        ("平成23年3月11日", ["2011-03-11"]),
        ("昭和20年8月15日", ["1945-08-15"]),
        ("大正12年9月1日", ["1923-09-01"]),
        ("8 มีนาคม พ.ศ. 2564", ["2021-03-08"]),
        ("วันที่ 8 มีนาคม 2564", ["2021-03-08"]),
        ("8 марта 2021 года", ["2021-03-08"]),
        ("12 апреля", ["XXXX-04-12"]),
        ("24 серпня 1991", ["1991-08-24"]),
        ("2021년 3월 8일", ["2021-03-08"]),
        ("3월 8일", ["XXXX-03-08"]),
        ("8 مارس 2021", ["2021-03-08"]),
        ("8 آذار 2021", ["2021-03-08"]),
        ("٨ مارس", []),
        ("2021年3月8日（月）", ["2021-03-08"]),
        ("March 8, 2021", ["2021-03-08"]),
        ("8 March 2021", ["2021-03-08"]),
        ("on the morning of March 7", ["XXXX-03-07"]),
        ("Sept. 3, 1945", ["1945-09-03"]),
        ("6月4日至7日", ["XXXX-06-04"]),
        # none of these is a date
        ('the "March 8th" Red Flag Bearer', []),
        ("三八红旗手", []),
        ("“五四”青年节", []),
        ("праздник 8 марта", []),
        ("с 8 Марта!", []),
        ("1% to 2%", []),
        ("1,600 people and 8000 more", []),
        ("we met Two of them", []),
        ("令和3年13月40日", []),
        ("第3月台8日票", []),
        ("2021年3月", []),
    ],
)
def test_probes(text: str, dates: list[str]) -> None:
    assert [one.date.edtf() for one in find_dates(text)] == dates


@pytest.mark.parametrize(
    "text, date",
    [
        ("昨日，市图书馆开馆", "2021-03-09"),
        ("前天下午", "2021-03-08"),
        ("大前天", "2021-03-07"),
        ("今晨", "2021-03-10"),
        ("後天", "2021-03-12"),
        ("上周五", "2021-03-05"),
        ("上星期日", "2021-03-07"),
        ("本周一", "2021-03-08"),
        ("下周三", "2021-03-17"),
        ("本月5日", "2021-03-05"),
        ("上个月28日", "2021-02-28"),
        ("去年12月", "2020-12"),
        ("去年12月3日", "2020-12-03"),
        ("今年1月", "2021-01"),
        ("前年8月", "2019-08"),
        ("上个月", "2021-02"),
        ("三天前", "2021-03-07"),
        ("先週の金曜日", "2021-03-05"),
        ("一昨日", "2021-03-08"),
        ("the day before yesterday", "2021-03-08"),
        ("It rained yesterday.", "2021-03-09"),
        ("last Friday", "2021-03-05"),
        ("last Wednesday", "2021-03-03"),
        ("this Friday", "2021-03-12"),
        ("the 5th of this month", "2021-03-05"),
        ("last month", "2021-02"),
        ("in December last year", "2020-12"),
        ("last December", "2020-12"),
        ("last February", "2021-02"),
        ("two days ago", "2021-03-08"),
        ("вчера", "2021-03-09"),
        ("позавчера", "2021-03-08"),
        ("어제", "2021-03-09"),
        ("أمس", "2021-03-09"),
    ],
)
def test_relative_dates(text: str, date: str) -> None:
    (found,) = find_relative_dates(text, WEDNESDAY)
    assert found.date.edtf() == date
    assert text[found.span.start : found.span.end] in found.evidence
    assert "2021-03-10" in found.evidence
    assert found.confidence < 1


@pytest.mark.parametrize("published", [PartialDate(), PartialDate(2021), PartialDate(None, 3, 1)])
def test_without_a_day_of_publication_nothing_is_guessed(published: PartialDate) -> None:
    assert find_relative_dates("昨日，上周五，last Friday, yesterday", published) == []


@pytest.mark.parametrize(
    "text", ["today's world", "昨日重现", "上月31日", "more", "we", "every Friday", "last of all"]
)
def test_what_is_no_relative_date(text: str) -> None:
    assert find_relative_dates(text, WEDNESDAY) == []


@pytest.mark.parametrize(
    "told, published, completed",
    [
        ("XXXX-03-08", "2021-03-10", "2021-03-08"),
        ("XXXX-12-30", "2021-01-02", "2020-12-30"),
        ("XXXX-01-05", "2020-12-28", "2021-01-05"),
        ("XXXX-04-01", "2021-03-10", "2021-04-01"),
        ("XXXX-10-01", "2021-03-10", "2020-10-01"),
    ],
)
def test_a_day_beside_the_day_of_publication(told: str, published: str, completed: str) -> None:
    found = complete_year(PartialDate.parse(told), PartialDate.parse(published))
    assert found is not None
    assert found.edtf() == completed


def test_29_february_of_a_year_without_it() -> None:
    assert complete_year(PartialDate(None, 2, 29), PartialDate(2021, 3, 1)) is None


@pytest.mark.parametrize(
    "name, date",
    [
        ("20210713.txt", "2021-07-13"),
        ("2021-07-13_news_en.txt", "2021-07-13"),
        ("news_2021_07_13.html", "2021-07-13"),
        ("IMG20210713050312.jpg", "2021-07-13"),
        ("2021年3月8日 松宁.docx", "2021-03-08"),
        ("2021.3.8.txt", "2021-03-08"),
        ("2021-03 report.pdf", "2021-03"),
        ("2021年3月.txt", "2021-03"),
        ("2021.txt", ""),
        ("20211340.txt", ""),
        ("2021-02-31.txt", ""),
        ("1202107131.txt", ""),
        ("2020-01-01_2021-01-01.txt", ""),
        ("000_23811e375f7bce85.txt", ""),
    ],
)
def test_file_names(name: str, date: str) -> None:
    dating = date_in_file_name(name)
    assert dating.date.edtf() == date
    assert dating.basis is (DateBasis.FILE_NAME if date else DateBasis.UNKNOWN)
    assert bool(dating.evidence) == bool(date)


@pytest.mark.parametrize(
    "folders, date",
    [
        (["archive", "2021", "03", "05"], "2021-03-05"),
        (["2021", "03"], "2021-03"),
        (["2021年3月"], "2021-03"),
        (["202103"], "2021-03"),
        (["2020", "20210713"], "2021-07-13"),
        (["news", "2021"], "2021"),
        (["2021年", "zh"], "2021"),
        (["news", "en"], ""),
        (["1234567"], ""),
    ],
)
def test_folders(folders: list[str], date: str) -> None:
    dating = date_in_folders(folders)
    assert dating.date.edtf() == date
    assert dating.basis is (DateBasis.FOLDER if date else DateBasis.UNKNOWN)


@pytest.mark.parametrize(
    "text, year",
    [
        ("第8个国家宪法日", 2021),
        ("the 110th International Nurses Day", 2021),
        ("第50个世界环境日", 2021),
        ("庆祝建军94周年", 2021),
        ("香港回归祖国25周年", 2022),
        ("the 25th anniversary of Hong Kong's return", 2022),
        ("第4个中国医师节", 2021),
        ("第三个中国农民丰收节", 2020),
    ],
)
def test_more_anniversaries(text: str, year: int) -> None:
    assert {one.year for one in find_anchors(text)} == {year}


def test_a_year_told_as_past_is_a_bound_and_no_date() -> None:
    dating = clean_text("In 2020, much was done. On July 13, the bureau met.").dating
    assert dating.date.edtf() == "XXXX-07-13"


@pytest.mark.parametrize(
    "text, date",
    [
        ("昨日（7月12日），松宁江水上涨两米。", "XXXX-07-13"),
        ("7月12日（昨天），松宁江水上涨两米。", "XXXX-07-13"),
        ("今天（7月12日），大桥恢复通行。", "XXXX-07-12"),
        ("The river rose yesterday (July 12) by two metres.", "XXXX-07-13"),
        ("Yesterday, July 12, the river rose by two metres.", "XXXX-07-13"),
        ("On December 31, yesterday, the bridge was closed.", "XXXX-01-01"),
        ("昨日（2020年12月31日），大桥关闭。", "2021-01-01"),
        ("昨天（2月28日），大桥关闭。", "XXXX-02-28"),  # the day after is another one in leap years
        ("The river rose on July 12. Yesterday the bridge was closed.", "XXXX-07-12"),
    ],
)
def test_a_text_that_calls_a_date_yesterday_was_written_the_day_after(text: str, date: str) -> None:
    dating = clean_text(text).dating
    assert dating.date.edtf() == date
    assert dating.basis is DateBasis.INFERRED


def test_a_stated_day_gives_the_dates_of_a_text_their_year() -> None:
    text = "2021-01-04 来源：松宁新闻网\n\n12月30日，大桥关闭。1月3日，大桥恢复通行。"
    notes = [one.note for one in clean_text(text).findings if one.kind == "date_without_year"]
    assert [note.rpartition(" ")[2] for note in notes] == ["2020-12-30", "2021-01-03"]
    assert [one.text for one in clean_text(text).paragraphs] == [text.split("\n\n")[1]]


@pytest.mark.parametrize(
    "text",
    [
        "农历七月十二日，民警走访。",
        "農曆三月五日",
        "宣统三年八月十九日，起义爆发。",
        "光绪二十年三月五日",
    ],
)
def test_months_of_the_moon_are_no_dates(text: str) -> None:
    assert find_dates(text) == []
    assert clean_text(text).dating.date.is_unknown


@pytest.mark.parametrize(
    "text, date",
    [
        ("预计3月5日大桥恢复通行。", ""),
        ("The bridge is due to open by March 5.", ""),
        ("The party was organised by the bureau on March 5.", "XXXX-03-05"),
    ],
)
def test_what_lies_ahead_dates_nothing(text: str, date: str) -> None:
    assert clean_text(text).dating.date.edtf() == date


@pytest.mark.parametrize(
    "text",
    [
        "电话：0451-20210305，报名截止2022年12月31日。",
        "请于2022年12月31日前到派出所办理。",
        "截止时间：2022年12月31日。",
    ],
)
def test_a_deadline_dates_no_text(text: str) -> None:
    assert clean_text(f"{text}{WORDS}").dating.date.is_unknown


def test_what_was_counted_until_a_day_dates_the_text() -> None:
    dating = clean_text(f"截止到2022年12月31日，全市破案一百起。{WORDS}").dating
    assert dating.date == PartialDate(2022, 12, 31)
