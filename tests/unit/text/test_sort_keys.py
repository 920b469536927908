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


def test_the_reading_decides_not_the_code_point() -> None:
    titles = [
        "重庆",
        "长沙",
        "银行",
        "行人",
        "女警",
        "奴隶",
        "西安",
        "先进",
        "臺灣",
        "台北",
        "阿克苏",
    ]
    by_code = sorted(titles)
    by_reading = sorted(titles, key=sort_key)
    assert by_reading != by_code
    assert by_reading == [
        "阿克苏",  # a
        "长沙",  # cháng, not zhǎng
        "重庆",  # chóng, not zhòng
        "奴隶",  # nú before nǚ
        "女警",
        "台北",  # both forms of tái stand together
        "臺灣",
        "西安",  # xī ān, two syllables, before xiān
        "先进",
        "行人",  # xíng
        "银行",
    ]


def test_long_titles_stay_apart() -> None:
    assert sort_key("洪" * 30 + "一") != sort_key("洪" * 30 + "二")


def test_any_text_has_a_key() -> None:
    assert [sort_key(text) for text in ("", "…", "\x00", "\ufffd")] == ["", "", "", ""]
