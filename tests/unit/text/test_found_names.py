"""Names that a Chinese passage and its translation both have."""

from __future__ import annotations

import pytest

from archive_app.domain.articles import NameKind
from archive_app.text.found_names import FoundName, found_names


def _found(chinese: str, english: str) -> set[tuple[str, str]]:
    return {(one.original, one.translation) for one in found_names(chinese, english)}


def test_a_person_whom_both_texts_name() -> None:
    chinese, english = "支队长毕伟民说", "said Director Bi Weimin of the detachment"
    assert found_names(chinese, english) == {FoundName(NameKind.PERSON, "毕伟民", "Bi Weimin")}


@pytest.mark.parametrize(
    "chinese, english, found",
    [
        ("记者黄青报道", "Qing Huang reports", {("黄青", "Huang Qing")}),
        ("民警歐陽蘭", "officer Ouyang Lan", {("歐陽蘭", "Ouyang Lan")}),
        ("吕小平到场", "Lü Xiaoping came", {("吕小平", "Lü Xiaoping")}),
        ("李云遨报道", "Li Yun'ao reports", {("李云遨", "Li Yun'ao")}),
        (
            "刘诗诗和王伟",
            "Liu Shishi and Wang Wei",
            {("刘诗诗", "Liu Shishi"), ("王伟", "Wang Wei")},
        ),
        ("松宁县的村民", "Villagers of Songning County", {("松宁县", "Songning County")}),
        ("松宁市的居民", "People of Songning say", {("松宁市", "Songning")}),
        ("來自臺灣", "He is from Taiwan", {("臺灣", "Taiwan")}),
    ],
)
def test_what_is_found(chinese: str, english: str, found: set[tuple[str, str]]) -> None:
    assert _found(chinese, english) == found


@pytest.mark.parametrize(
    "chinese, english",
    [
        ("毕业后为民办事", "said Bi Weimin"),  # 毕 and 为民 don't stand beside each other
        ("支队长毕伟民说", "said Director John Smith"),
        ("毕，伟民", "said Bi Weimin"),  # a comma stands between
        ("公安局长说", "Gong An"),  # 公安 is a word
        ("石家庄的居民", "said Shi Jiazhuang"),  # a place, not somebody of the surname Shi
        ("松宁的居民", "People of Songning say"),  # nothing says that it is a place
        ("", "Bi Weimin"),
        ("毕伟民", ""),
    ],
)
def test_what_only_one_text_says_is_no_name(chinese: str, english: str) -> None:
    assert _found(chinese, english) == set()


def test_a_long_passage_takes_no_long_time() -> None:
    """Every pair is looked up, not searched for: 200 KB against 200 KB in a breath."""
    chinese = "民警黄青在松宁市工作。" * 6_000
    english = "Officer Huang Qing works in Songning. " * 6_000
    assert _found(chinese, english) == {("黄青", "Huang Qing"), ("松宁市", "Songning")}
