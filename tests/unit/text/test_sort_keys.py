"""Order as people expect it."""

from __future__ import annotations

from archive_app.text.sort_keys import sort_key


def test_case_and_leading_punctuation_do_not_count() -> None:
    assert sorted(["“beta”", "Alpha", "…gamma", "Ｄelta"], key=sort_key) == [
        "Alpha",
        "“beta”",
        "Ｄelta",
        "…gamma",
    ]


def test_chinese_sorts_by_pinyin_with_tones() -> None:
    assert sorted(["中国", "安徽", "沈阳", "北京", "《八一》"], key=sort_key) == [
        "安徽",
        "《八一》",
        "北京",
        "沈阳",
        "中国",
    ]
    assert sort_key("洪水 Flood") == "hong2 shui3 flood"


def test_long_titles_stay_apart() -> None:
    assert sort_key("洪" * 30 + "一") != sort_key("洪" * 30 + "二")


def test_any_text_has_a_key() -> None:
    assert [sort_key(text) for text in ("", "…", "\x00", "\ufffd")] == ["", "", "", ""]
