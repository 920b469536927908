"""Aligning sentences: every one is somewhere, and where it belongs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_app.text.alignment.bundled import bundled_dictionary
from archive_app.text.alignment.sentences import Link, align_sentences
from tests.unit.text.alignment.gold import Beads

CHINESE = [
    "7月13日，毕伟民来到哈尔滨。",
    "他参加了座谈会。",
    "会上，民警们送上鲜花。",
    "活动吸引了3.5万名群众。",
    "大家都很高兴！",
]
ENGLISH = [
    "On July 13, Bi Weimin came to Harbin.",
    "He attended the symposium.",
    "At the meeting, the police officers presented flowers.",
    "The event drew thirty-five thousand people.",
    "Everybody was happy!",
]


def pairs(links: list[Link]) -> Beads:
    return [(link.source, link.target) for link in links]


def test_sentence_by_sentence() -> None:
    links = align_sentences(CHINESE, ENGLISH, bundled_dictionary())
    assert pairs(links) == [((at,), (at,)) for at in range(5)]


def test_a_sentence_that_became_two() -> None:
    source = [CHINESE[0], CHINESE[1] + CHINESE[2], *CHINESE[3:]]
    links = align_sentences(source, ENGLISH, bundled_dictionary())
    assert pairs(links) == [((0,), (0,)), ((1,), (1, 2)), ((2,), (3,)), ((3,), (4,))]


def test_what_was_not_translated_stands_alone() -> None:
    links = align_sentences(CHINESE, [*ENGLISH[:3], ENGLISH[4]], bundled_dictionary())
    assert ((3,), ()) in pairs(links)
    alone = next(link for link in links if not link.target)
    assert alone.score == 0
    assert not alone.anchors


def test_what_is_not_in_the_original_stands_alone() -> None:
    links = align_sentences([*CHINESE[:3], CHINESE[4]], ENGLISH, bundled_dictionary())
    assert ((), (3,)) in pairs(links)


def test_a_link_names_its_anchors() -> None:
    first, *_, fourth, _ = align_sentences(CHINESE, ENGLISH)
    assert {("13", "13"), ("7", "July"), ("伟民", "Weimin")} <= set(first.anchors)
    assert ("3.5万", "thirty-five thousand") in fourth.anchors


def test_an_unlikely_link_scores_low() -> None:
    sure, *_ = align_sentences(CHINESE, ENGLISH, bundled_dictionary())
    (odd,) = align_sentences(["今天停电。"], ["The 19 candidates were announced in Geneva."])
    assert odd.score < 0.5 < sure.score


@pytest.mark.parametrize("source, target", [([], ENGLISH), (CHINESE, []), ([], [])])
def test_one_side_only(source: list[str], target: list[str]) -> None:
    found = pairs(align_sentences(source, target))
    assert found == [((at,), ()) for at in range(len(source))] + [
        ((), (at,)) for at in range(len(target))
    ]


@given(
    st.lists(st.text(alphabet="毕伟民来到7月13日。Bi Weimin!", max_size=12), max_size=25),
    st.lists(st.text(alphabet="毕7 July 13 Bi Weimin came!", max_size=30), max_size=25),
)
@settings(deadline=None)
def test_every_sentence_is_in_one_link_and_order_is_kept(
    source: list[str], target: list[str]
) -> None:
    links = align_sentences(source, target)
    assert [at for link in links for at in link.source] == list(range(len(source)))
    assert [at for link in links for at in link.target] == list(range(len(target)))
    assert all(0 <= link.score <= 1 for link in links)


def test_a_long_stretch_without_counterpart() -> None:
    extra = [f"这是第{number}句没有翻译的话，讲的是别的事情。" for number in range(60)]
    links = align_sentences([*CHINESE[:2], *extra, *CHINESE[2:]], ENGLISH, bundled_dictionary())
    found = pairs(links)
    assert ((0,), (0,)) in found
    assert ((64,), (4,)) in found
    assert sum(not target for _, target in found) >= 55
