"""A person whose name stands in Han on one side and in pinyin on the other is one person."""

from __future__ import annotations

import pytest

from archive_app.domain.articles import NameKind, NameRole
from archive_app.importers.drafting import draft_article
from archive_app.importers.record import RecordFields, SideFields

CHINESE = (
    "（文/{han}）松宁江水位三日内上涨一米，市防汛指挥部启动二级响应，各单位上堤巡查。\n\n桥已关闭。"
)
ENGLISH = (
    "(Text: {latin}) The Songning River rose by one metre in three days and the headquarters began"
    " its second-level response.\n\nThe bridge is closed."
)


def people(han: str, latin: str) -> list[tuple[str, tuple[str, ...]]]:
    draft = draft_article(
        RecordFields(
            external_id="a",
            original=SideFields(text=CHINESE.format(han=han), language="zh-Hans"),
            translation=SideFields(text=ENGLISH.format(latin=latin), language="en"),
        )
    )
    return [
        (name.text, name.also)
        for name in draft.names
        if (name.kind, name.role) == (NameKind.PERSON, NameRole.AUTHOR)
    ]


@pytest.mark.parametrize(
    "han, latin",
    [
        ("林静", "Lin Jing"),
        ("欧阳兰", "Ouyang Lan"),
        ("徐静安", "Xu Jing'an"),
        ("曾庆", "Zeng Qing"),
    ],
)
def test_one_person(han: str, latin: str) -> None:
    assert people(han, latin) == [(latin, (han,))]


def test_two_people_are_matched_by_sound_not_by_order() -> None:
    assert people("林静 赵文博", "Zhao Wenbo and Lin Jing") == [
        ("Zhao Wenbo", ("赵文博",)),
        ("Lin Jing", ("林静",)),
    ]


def test_names_that_sound_otherwise_stay_apart() -> None:
    assert people("林静", "Zhao Wenbo") == [("Zhao Wenbo", ()), ("林静", ())]
