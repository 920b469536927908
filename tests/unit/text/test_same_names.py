"""Which records may be one, why, and which are never put together."""

from __future__ import annotations

import pytest

from archive_app.text.same_names import (
    Likeness,
    SameGroup,
    SameReason,
    groups,
    same_others,
    same_people,
)


@pytest.mark.parametrize(
    "one, other, reason",
    [
        ("Huang Qing", "Qing Huang", SameReason.LETTERS),
        ("Li Yun'ao", "LI Yunao", SameReason.LETTERS),
        ("毕伟民", "Bi Weimin", SameReason.READING),
        ("Weimin Bi", "畢偉民", SameReason.READING),
        ("刘庆", "刘青", SameReason.SOUND),  # offered with what differs; a person decides
        ("张建国", "张建囯", SameReason.SOUND),
        ("Zhang Jianguo", "Zhang Jinguo", SameReason.LETTER),
        ("Wang Wei", "Wang Mei", None),  # in short names a letter makes another name
        ("黄青", "王青", None),
    ],
)
def test_people(one: str, other: str, reason: SameReason | None) -> None:
    found = same_people({1: [one], 2: [other]})
    assert [link.reason for link in found] == ([] if reason is None else [reason])


def test_the_character_that_differs_is_told() -> None:
    assert same_people({3: ["刘庆"], 2: ["刘青"]})[0].detail in {"庆/青", "青/庆"}


@pytest.mark.parametrize(
    "one, other, reason, detail",
    [
        ("松宁市公安局", "松宁公安局", SameReason.CHARACTER, "市"),
        ("松宁市公安局", "市公安局", SameReason.INSIDE, ""),
        ("Songning Evening Post", "songning evening-post", SameReason.LETTERS, ""),
        ("Songning Evening Post", "Songning Evenning Post", SameReason.LETTER, ""),
    ],
)
def test_organisations(one: str, other: str, reason: SameReason, detail: str) -> None:
    assert same_others({1: [one], 2: [other]}) == [Likeness(1, 2, reason, detail)]


def test_the_bureau_of_any_city_is_nobodys() -> None:
    forms = {1: ["松宁市公安局"], 2: ["北港市公安局"], 3: ["市公安局"]}
    assert not [link for link in same_others(forms) if 3 in (link.first, link.second)]


def test_groups_hold_all_that_is_linked() -> None:
    links = [
        Likeness(1, 2, SameReason.LETTERS),
        Likeness(2, 5, SameReason.READING),
        Likeness(7, 8, SameReason.LETTER),
    ]
    assert groups(links) == [
        SameGroup((1, 2, 5), tuple(links[:2])),
        SameGroup((7, 8), tuple(links[2:])),
    ]


def test_what_is_said_to_be_apart_is_never_in_one_group_not_by_a_third_either() -> None:
    links = [Likeness(1, 2, SameReason.LETTERS), Likeness(2, 3, SameReason.READING)]
    found = groups(links, apart={(1, 3)})
    assert [group.names for group in found] == [(1, 2)]
    assert groups(links[:1], apart={(1, 2)}) == []


def test_the_work_grows_with_the_forms_not_with_their_square() -> None:
    forms = {number: [f"Huang Qing{'a' * (number % 7)}"] for number in range(5_000)}
    assert len(same_people(forms)) < 5_000
