"""Paragraphs beside their translations."""

from __future__ import annotations

from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from archive_app.text.pair import paragraph_beads
from tests.growth import least_cpu_seconds

ORIGINAL = [
    "3月4日，松宁市公安局组织民警前往社区，为老人送去亲手制作的点心和节日的问候。",
    "活动结束后，大家都很高兴。",
    "3月7日，刑侦支队召开座谈会，120名女民警参加，大家谈了工作和家庭中的收获，也谈了今后的打算，气氛十分热烈。",
    "会议强调，要继续推进 COVID-19 防控工作。",
]
TRANSLATION = """
On March 4, the Songning Municipal Public Security Bureau organized police officers to go to the
community and bring handmade snacks and holiday greetings to the elderly.

After the activity, everyone was very happy.

On March 7, the criminal investigation detachment held a symposium attended by 120 female officers,
who talked about what they had gained in work and family, and about their plans, in a very warm
atmosphere.

The meeting stressed that COVID-19 prevention and control should be continued.
""".strip().split("\n\n")


def pairs(
    original: list[str], translation: list[str]
) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(one.original, one.translation) for one in paragraph_beads(original, translation)]


def test_one_beside_one() -> None:
    assert pairs(ORIGINAL, TRANSLATION) == [((at,), (at,)) for at in range(4)]


def test_a_missing_paragraph_stands_alone() -> None:
    assert pairs(ORIGINAL, TRANSLATION[:2] + TRANSLATION[3:]) == [
        ((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), (2,)),
    ]  # fmt: skip


def test_two_paragraphs_translated_as_one() -> None:
    joined = [f"{TRANSLATION[0]} {TRANSLATION[1]}", *TRANSLATION[2:]]
    assert pairs(ORIGINAL, joined) == [((0, 1), (0,)), ((2,), (1,)), ((3,), (2,))]


def test_scores_say_how_well_they_fit() -> None:
    beads = paragraph_beads(ORIGINAL, TRANSLATION[:2] + TRANSLATION[3:])
    assert beads[0].score > 0.8
    assert beads[2].score == 0.0


def test_empty_sides() -> None:
    assert pairs([], []) == []
    assert pairs(["甲"], []) == [((0,), ())]
    assert pairs([], ["a", "b"]) == [((), (0,)), ((), (1,))]


@given(st.lists(st.text(max_size=30), max_size=40), st.lists(st.text(max_size=30), max_size=12))
def test_every_paragraph_is_in_one_bead(original: list[str], translation: list[str]) -> None:
    beads = paragraph_beads(original, translation)
    assert [at for bead in beads for at in bead.original] == list(range(len(original)))
    assert [at for bead in beads for at in bead.translation] == list(range(len(translation)))
    assert all(0 <= bead.score <= 1 for bead in beads)


def test_many_paragraphs_take_linear_time() -> None:
    paragraphs = [f"Paragraph {number} of many." for number in range(800)]
    assert len(paragraph_beads(paragraphs, paragraphs)) == 800
    small = least_cpu_seconds(partial(paragraph_beads, paragraphs[:80], paragraphs[:80]))
    large = least_cpu_seconds(partial(paragraph_beads, paragraphs, paragraphs))
    assert large < 40 * small + 0.3  # ten times as many; a full table would take a hundred
    assert paragraph_beads(["甲乙丙"], paragraphs)
