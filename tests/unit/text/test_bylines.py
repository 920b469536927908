"""Bylines and names: what is one, and above all what isn't."""

from __future__ import annotations

import pytest

from archive_app.domain.articles import NameKind
from archive_app.domain.findings import Span
from archive_app.text.bylines import (
    Byline,
    byline_at_end,
    byline_line,
    names_line,
    reporters_near_start,
)
from archive_app.text.clean import clean_text
from archive_app.text.datelines import byline_at_start
from archive_app.text.names import is_han_name, is_pinyin_name, split_people
from archive_app.text.naming import printed_names
from archive_app.text.pinyin_syllables import is_pinyin, split_syllables


def at_start(text: str) -> Byline | None:
    return byline_at_start(text, Span(0, len(text)))


@pytest.mark.parametrize(
    "text, printed, people, org",
    [
        ("(Text: Lin Jing and Li Yun'ao) On", "(Text: Lin Jing and Li Yun'ao)",
         ("Lin Jing", "Li Yun'ao"), None),
        ("(Songning Regional Economy/Lin Jing Zhao Wenbo) In",
         "(Songning Regional Economy/Lin Jing Zhao Wenbo)", ("Lin Jing", "Zhao Wenbo"),
         "Songning Regional Economy"),
        ("(Reporter Wang Li) The", "(Reporter Wang Li)", ("Wang Li",), None),
        ("(Reporter Wang Li, Correspondent Zhao Min) The",
         "(Reporter Wang Li, Correspondent Zhao Min)", ("Wang Li", "Zhao Min"), None),
        ("(all media reporter Wang Li) The", "(all media reporter Wang Li)", ("Wang Li",), None),
        ("(Text/Photo: Ouyang Lan) The", "(Text/Photo: Ouyang Lan)", ("Ouyang Lan",), None),
        ("(Songning Daily reporter Lin Jing) A", "(Songning Daily reporter Lin Jing)",
         ("Lin Jing",), "Songning Daily"),
        ("本报讯（记者 赵文博）昨日", "本报讯（记者 赵文博）", ("赵文博",), None),
        ("（文/图 林静 赵文博）近日", "（文/图 林静 赵文博）", ("林静", "赵文博"), None),
        ("（文/林静 赵文博）近日", "（文/林静 赵文博）", ("林静", "赵文博"), None),
        ("（记者王丽 通讯员赵敏）近日", "（记者王丽 通讯员赵敏）", ("王丽", "赵敏"), None),
        ("新华社松宁7月26日电（记者 王丽）近日", "新华社松宁7月26日电（记者 王丽）", ("王丽",),
         "新华社"),
        ("Xinhua News Agency, Songning, July 26 (Reporter Wang Li) The",
         "Xinhua News Agency, Songning, July 26 (Reporter Wang Li)", ("Wang Li",),
         "Xinhua News Agency"),
        ("SONGNING, July 26 (Xinhua) -- The", "SONGNING, July 26 (Xinhua) --", (), "Xinhua"),
    ],
)  # fmt: skip
def test_a_byline_is_read_whole(
    text: str, printed: str, people: tuple[str, ...], org: str | None
) -> None:
    found = at_start(text)
    assert found is not None
    assert text[found.span.start : found.span.end] == printed
    assert (found.people, found.org) == (people, org)


@pytest.mark.parametrize(
    "text",
    [
        "(March 8th) The day", "(see photo) The", "(Photo: see page 3)", "(N/A) None",
        "(AC/DC) played", "(text) x", "(By the way) hello", "(Words matter) x",
        "(Images United States) x", "(Reporters asked questions.) x", "（记者会）昨日",
        "（记者了解到）昨日", "（图为现场）", "（文革）时期", "（记者 从现场）",
        "The reporter learned that", "told reporters that", "记者会上", "记者了解到，", "[1] x",
    ],
)  # fmt: skip
def test_what_is_no_byline_is_left_alone(text: str) -> None:
    assert at_start(text) is None
    assert byline_line(text, Span(0, len(text))) is None
    assert byline_at_end(text, Span(0, len(text))) is None


@pytest.mark.parametrize(
    "line, people",
    [
        ("By Xu Min", ("Xu Min",)),
        ("By Xu Min, Songning Daily", ("Xu Min",)),
        ("记者 王丽 通讯员 赵敏", ("王丽", "赵敏")),
        ("□本报记者 王丽", ("王丽",)),
        ("记者王丽", ("王丽",)),
        ("By Xu Min | Songning Daily | Updated: 2021-03-08 07:12", ("Xu Min",)),
        ("By XU MIN in Songning | Songning Daily | 2021-03-08", ("XU MIN",)),
        ("By Jane Doe", ("Jane Doe",)),
    ],
)
def test_a_line_of_its_own(line: str, people: tuple[str, ...]) -> None:
    found = byline_line(line, Span(0, len(line)))
    assert found is not None
    assert found.people == people


@pytest.mark.parametrize(
    "line",
    [
        "By the river", "By means of a vote", "Reporters Without Borders", "By Train",
        "By Land and Sea", "By Reuters", "By Popular Demand", "By Global Times",
    ],
)  # fmt: skip
def test_a_sentence_that_begins_like_a_byline(line: str) -> None:
    assert byline_line(line, Span(0, len(line))) is None


def test_an_office_behind_a_name_is_no_outlet() -> None:
    found = byline_line("By Wang Li, Party Secretary", Span(0, 27))
    assert found is not None
    assert (found.people, found.org) == (("Wang Li",), None)


@pytest.mark.parametrize(
    "text", ["（金华/温州）今天", "（党委/纪委）今天", "(Author: Unknown) The"]
)
def test_brackets_of_no_people(text: str) -> None:
    assert at_start(text) is None


def test_an_office_that_wrote_is_an_organisation() -> None:
    text = "(Text: Party Committee Office) The bureau met in the hall.\n\n审核：松宁市公安局"
    names = {(one.kind, one.text) for one in printed_names([clean_text(text)])}
    assert names == {
        (NameKind.ORGANISATION, "Party Committee Office"),
        (NameKind.ORGANISATION, "松宁市公安局"),
    }


@pytest.mark.parametrize(
    "line, people",
    [
        ("（王丽）", ("王丽",)),
        ("（刘洋 王晓雨）", ("刘洋", "王晓雨")),
        ("（温州）", None), ("（高淳区）", None), ("（连云港）", None), ("（連雲港）", None),
        ("（石家庄）", None), ("（温州 金华）", None), ("（高家村）", None),
    ],
)  # fmt: skip
def test_a_last_line_of_names_is_no_place(line: str, people: tuple[str, ...] | None) -> None:
    found = names_line(line, Span(0, len(line)))
    assert (found.people if found else None) == people


def test_reporters_a_few_words_in() -> None:
    text = "Yesterday (Reporter Wang Li) the town (pop. 900) awoke" + " early" * 20
    found = reporters_near_start(text, Span(0, len(text)))
    assert [text[one.span.start : one.span.end] for one in found] == ["(Reporter Wang Li)"]


def test_photographers_are_credits() -> None:
    found = at_start("（文：林静 图：赵文博）近日")
    assert found is not None
    assert found.people == ("林静",)
    assert [(one.role, one.name) for one in found.credits] == [("图", "赵文博")]


def test_the_role_behind_a_name_counts() -> None:
    found = at_start("（记者 王丽 摄）")
    assert found is not None
    assert (found.people, [(one.role, one.name) for one in found.credits]) == ((), [("摄", "王丽")])


@pytest.mark.parametrize(
    "printed, people",
    [
        ("Zhu Min Lin Jing", ("Zhu Min", "Lin Jing")),
        ("Ouyang Lan Zhao Wenbo", ("Ouyang Lan", "Zhao Wenbo")),
        ("John Smith Wang Li", ("John Smith Wang Li",)),
        ("林静和赵文博", ("林静", "赵文博")),
        ("王　丽 赵敏", ("王丽", "赵敏")),
        ("李和平、阿米娜·汗", ("李和平", "阿米娜·汗")),
        ("Wang Li, Zhao Min and others", ("Wang Li", "Zhao Min")),
        ("see photo", None),
        ("The Great Wall", None),
        ("了解到", None),
        ("", None),
    ],
)
def test_names_are_split_only_when_sure(printed: str, people: tuple[str, ...] | None) -> None:
    assert split_people(printed) == people


def test_pinyin() -> None:
    assert split_syllables("xian") == [["xian"], ["xi", "an"]]
    assert split_syllables("Yun'ao")[0] == ["yun", "ao"]
    assert split_syllables("fangan") == [["fan", "gan"], ["fang", "an"]]
    assert split_syllables("lü") == [["lv"]]
    assert not is_pinyin("smith")
    assert not is_pinyin("")
    assert is_pinyin_name("Ouyang Lan")
    assert not is_pinyin_name("Great Wall")
    assert is_han_name("欧阳兰")
    assert not is_han_name("文化")
