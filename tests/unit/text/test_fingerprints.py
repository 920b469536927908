"""Reprints, excerpts and other translations are found; stock phrases join nothing."""

from __future__ import annotations

import json
import os
import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from archive_app.text.fingerprints import (
    Fingerprints,
    Likeness,
    Limits,
    alike,
    candidates,
    clusters,
    compare,
    fingerprint,
    overlap,
    stock_phrases,
)

ENGLISH = (
    "The council approved a new bridge over the river on Monday. It will be built in two years. "
    "Firefighters had asked for a wider road to the harbour. Forty houses stand on the other bank. "
    "The mayor thanked the engineers for their patience. Work begins after the flood season."
)
OTHER = (
    "On Monday the council approved a new bridge over the river. It is to be built within two "
    "years. Firefighters had asked for a wider road to the harbour area. On the other bank stand "
    "forty houses. The mayor thanked the engineers for being patient. Work begins when the flood "
    "season is over."
)
CHINESE = (
    "市议会周一批准在河上新建一座桥。"
    "工程将在两年内完成。"
    "消防员曾要求拓宽通往港口的道路。"
    "对岸有四十座房屋。"
)
TRADITIONAL = (
    "市議會週一批准在河上新建一座橋。"
    "工程將在兩年內完成。"
    "消防員曾要求拓寬通往港口的道路。"
    "對岸有四十座房屋。"
)


def en(text: str) -> Fingerprints:
    return fingerprint(text, "en")


def test_numbers_are_stable() -> None:
    assert fingerprint("工程将在两年内完成。", "zh-Hans").sentences == {_HASH_OF_A_SENTENCE}


_HASH_OF_A_SENTENCE = 4674138249302174782  # computed once: it must never move


def test_both_scripts_and_other_punctuation_are_the_same() -> None:
    one, other = fingerprint(CHINESE, "zh-Hans"), fingerprint(TRADITIONAL, "zh-Hant")
    assert compare(one, other) == (Likeness.SAME, 1.0)
    assert compare(en(ENGLISH), en(ENGLISH.replace("council", "COUNCIL").replace(".", " .")))


def test_figures_count() -> None:
    one = fingerprint("本月共有四十人参加活动，其中20人获奖。", "zh-Hans")
    other = fingerprint("本月共有四十人参加活动，其中30人获奖。", "zh-Hans")
    assert overlap(one.sentences, other.sentences).shared == 0


def test_an_edited_text_is_near() -> None:
    told = compare(en(ENGLISH), en(ENGLISH.replace("two years", "three years")))
    assert told is not None
    assert told[0] is Likeness.NEAR


def test_an_excerpt() -> None:
    more = " ".join(f"Sentence number {at} tells something of its own." for at in range(20))
    told = compare(en(ENGLISH + " " + more), en(ENGLISH))
    assert told == (Likeness.EXCERPT, 1.0)


def test_another_translation() -> None:
    told = compare(en(ENGLISH), en(OTHER))
    assert told is not None
    assert told[0] is Likeness.OTHER_TRANSLATION


def test_unrelated_texts_have_nothing_in_common() -> None:
    other = "A museum was opened in the north. The first visitors came by train and by boat."
    assert compare(en(ENGLISH), en(other)) is None


def test_one_shared_sentence_is_a_quotation() -> None:
    one = "工程将在两年内完成。春天来了，河边的柳树发了芽。"
    assert compare(fingerprint(CHINESE, "zh-Hans"), fingerprint(one, "zh-Hans")) is None


def test_limits_can_be_moved() -> None:
    strict = Limits(translation=0.9)
    assert compare(en(ENGLISH), en(OTHER), limits=strict) is None


def test_stock_phrases_make_no_clusters() -> None:
    stock = "版权声明：未经授权不得转载。责任编辑负责本文内容。本网站仅提供信息存储服务。"
    words = "春夏秋冬山水花草木石风云雨雪日月星辰江河"
    texts = {
        at: fingerprint(
            f"{stock}第{at}号仓库里存放着{first}字样的木箱若干。第{at}条街道种满了{first}{words[-at]}两种树木。",
            "zh-Hans",
        )
        for at, first in enumerate(words, start=1)
    }
    assert len(stock_phrases(texts.values())) == 3
    assert alike(texts) == []


def test_clusters_join_by_way_of_others() -> None:
    texts = {
        "a": en(ENGLISH),
        "b": en(OTHER),
        "c": en(ENGLISH.replace("two", "three")),
        "d": en("Nothing of it is told here. This one stands alone in the world."),
    }
    assert clusters(alike(texts)) == [("a", "b", "c")]


def test_candidates_come_once_and_never_with_themselves() -> None:
    pairs = list(candidates({at: en(ENGLISH) for at in range(4)}, frozenset()))
    assert len(pairs) == len(set(pairs)) == 6
    assert all(first < second for first, second in pairs)


def test_nothing_of_nothing() -> None:
    assert compare(en(""), en("")) is None
    assert alike({}) == []
    assert clusters([]) == []


def test_the_work_per_text_stays_bounded() -> None:
    """Texts that share only what many have: no pairs are looked at, however many texts."""
    texts = {at: Fingerprints(frozenset({1, 2, 1000 + at, 9000 + at})) for at in range(600)}
    assert list(candidates(texts, stock_phrases(texts.values()))) == []


ROOT = os.environ.get("ARCHIVE_APP_DATA")
REAL = Path(ROOT, "bilingual", "articles.jsonl") if ROOT else None
EDITS: dict[str, tuple[Callable[[str], str], float]] = {
    "space": (lambda text: text.replace("\n", "\n "), 1.0),
    "a tenth": (lambda text: _edited(text, 0.1), 0.95),
    "excerpt": (lambda text: text[: len(text) * 4 // 10], 0.95),
}


def _edited(text: str, share: float) -> str:
    chance = random.Random(7)
    sentences = re.split(r"(?<=[.。!?！？\n])", text)
    return "".join(
        "x".join((one[: len(one) // 2], one[len(one) // 2 :])) if chance.random() < share else one
        for one in sentences
    )


@pytest.mark.skipif(REAL is None or not REAL.is_file(), reason="ARCHIVE_APP_DATA is not set")
@pytest.mark.parametrize("edit", EDITS)
def test_real_texts_are_found_again(edit: str) -> None:
    assert REAL is not None
    change, least = EDITS[edit]
    texts: dict[str, str] = {}
    for row in REAL.read_text(encoding="utf-8").splitlines():
        article = json.loads(row)
        if article["translated_lang"] == "zh-Hans" and len(article["translated_text"]) > 800:
            texts[article["id"]] = article["translated_text"][:3000]
    known = {key: fingerprint(text, "zh-Hans") for key, text in texts.items()}
    again = {f"{key}+": fingerprint(change(text), "zh-Hans") for key, text in texts.items()}
    found = {(pair.first, pair.second) for pair in alike({**known, **again})}
    assert sum((key, f"{key}+") in found for key in texts) >= least * len(texts)
