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
        ("Lü Yu", "lvyu"),
        ("Lyu Yu", "yulv"),
        ("Lǚ Yu", "lvyu"),
        ("Li Yun’ao", "liyunao"),
        ("朱善永", "zhushanyong"),
        ("辽宁日报社", "liaoningribaoshe"),
        ("Zhu Shan Yong", "shanyongzhu"),
    ],
)
def test_forms(name: str, form: str) -> None:
    assert form in name_forms(name)


@pytest.mark.parametrize("name", ["吕玉", "Lü Yu", "Lv Yu"])
def test_a_name_with_umlaut_is_not_one_without(name: str) -> None:
    assert "luyu" not in name_forms(name)
    assert "lvyu" not in name_forms("卢玉") | name_forms("Lu Yu")


def test_forms_are_few() -> None:
    assert len(name_forms("曾单仇重")) < 200
    assert name_forms("") == frozenset()
    assert name_forms("！？") == frozenset()


def test_readings_are_toneless() -> None:
    assert readings("民") == ("min",)
    assert readings("x") == ()
