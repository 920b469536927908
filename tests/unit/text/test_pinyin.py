"""Names: every spelling that people try leads to the same forms."""

from __future__ import annotations

import pytest

from archive_app.text.pinyin import name_forms, readings


@pytest.mark.parametrize("name", ["毕伟民", "畢偉民", "Bi Weimin", "bi wei-min", "Bì Wěimín"])
def test_one_name_in_many_spellings(name: str) -> None:
    assert {"bi", "weimin", "biweimin", "weiminbi"} <= name_forms(name)


@pytest.mark.parametrize(
    "name,form",
    [
        ("欧阳兰", "ouyanglan"),
        ("欧阳兰", "lanouyang"),
        ("曾志", "zengzhi"),
        ("单田芳", "shantianfang"),
        ("尉迟恭", "yuchigong"),
        ("吕玉", "lvyu"),
        ("吕玉", "luyu"),
        ("Lü Yu", "luyu"),
        ("Li Yun’ao", "liyunao"),
        ("朱善永", "zhushanyong"),
        ("辽宁日报社", "liaoningribaoshe"),
        ("Zhu Shan Yong", "shanyongzhu"),
    ],
)
def test_forms(name: str, form: str) -> None:
    assert form in name_forms(name)


def test_forms_are_few() -> None:
    assert len(name_forms("曾单仇重")) < 200
    assert name_forms("") == frozenset()
    assert name_forms("！？") == frozenset()


def test_readings_are_toneless() -> None:
    assert readings("民") == ("min",)
    assert readings("x") == ()
