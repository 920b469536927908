"""A note stays at its words, goes with them when they change, and never to other ones."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.domain.notes import Anchor
from archive_app.text.anchoring import CONTEXT, find_anchor, make_anchor

STORY = [
    "On 5 March the bureau held an open day at the river wharf.",
    "More than forty officers and their families boarded the patrol boat.",
    "The captain explained how rescues are done in the flood season.",
    "Children were allowed to sound the horn, which they did for an hour.",
    "Afterwards everybody ate noodles on the quay.",
    "A second day of this kind is planned for the autumn.",
]
CHINESE = [
    "三月五日上午，市公安局在滨江码头举办开放日活动。",
    "四十余名女警和家属代表登上巡逻艇，了解水上警务工作。",
    "船长讲解了汛期如何开展救援，回答了大家的问题。",
    "孩子们获准拉响汽笛，整整响了一个小时。",
    "活动结束后，大家在码头一起吃了面条。",
]
LETTERS = "abcdefghijklmnopqrstuvwxyz"
sentences = st.lists(
    st.lists(st.text(LETTERS, min_size=2, max_size=9), min_size=5, max_size=12, unique=True).map(
        lambda words: " ".join(words).capitalize() + "."
    ),
    min_size=3,
    max_size=9,
    unique=True,
)


def anchored(parts: list[str], number: int, gap: str = " ") -> Anchor:
    body = gap.join(parts)
    start = sum(len(part) + len(gap) for part in parts[:number])
    return make_anchor(body, Side.TRANSLATION, Span(start, start + len(parts[number])))


def words_at(anchor: Anchor, body: str) -> str | None:
    span = find_anchor(anchor, body)
    return None if span is None else body[span.start : span.end]


# --- what always holds


@given(sentences, st.data())
def test_unchanged_text_keeps_it_in_its_place(parts: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(parts) - 1))
    anchor = anchored(parts, number)
    assert find_anchor(anchor, " ".join(parts)) == anchor.span


@given(sentences, sentences, st.data())
def test_it_follows_edits_before_and_after(
    parts: list[str], new: list[str], data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(parts) - 1))
    anchor = anchored(parts, number)
    assume(not any(parts[number] in one or one in parts[number] for one in new))
    before = data.draw(st.sampled_from([parts[:number], new, parts[:number] + new, []]))
    after = data.draw(st.sampled_from([parts[number + 1 :], new, new + parts[number + 1 :], []]))
    assert words_at(anchor, "\n\n".join([*before, parts[number], *after])) == parts[number]


@given(sentences, st.data())
def test_a_removed_sentence_makes_an_orphan(parts: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(parts) - 1))
    anchor = anchored(parts, number)
    rest = parts[:number] + parts[number + 1 :]
    assume(not any(set(parts[number].split()) & set(one.split()) for one in rest))
    assert find_anchor(anchor, " ".join(rest)) is None


@given(sentences, st.data())
def test_it_follows_a_word_changed_inside(parts: list[str], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(parts) - 1))
    anchor = anchored(parts, number)
    words = parts[number].split()
    place = data.draw(st.integers(1, len(words) - 2))
    assume(len(words[place]) * 3 < len(parts[number]))
    changed = " ".join([*words[:place], "QUITE", "OTHER", *words[place + 1 :]])
    assume(is_between(parts, number))
    body = " ".join([*parts[:number], changed, *parts[number + 1 :]])
    found = words_at(anchor, body)
    assert found is not None
    assert found.rstrip(".") == changed.rstrip(".")


def is_between(parts: list[str], number: int) -> bool:
    """Whether both neighbours are long enough to tell a place by."""
    return 0 < number < len(parts) - 1 and len(parts[number]) > 40


@given(sentences, sentences, st.data())
def test_it_never_goes_to_unrelated_words(
    parts: list[str], others: list[str], data: st.DataObject
) -> None:
    number = data.draw(st.integers(0, len(parts) - 1))
    mine = set(parts[number].lower().rstrip(".").split())
    assume(not any(mine & set(one.lower().rstrip(".").split()) for one in others))
    assert find_anchor(anchored(parts, number), " ".join(others)) is None


@given(st.text("ab .", min_size=1, max_size=60), st.text("ab .", max_size=60), st.data())
def test_whatever_is_found_lies_in_the_text(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    assume(old[start:end].strip())
    anchor = make_anchor(old, Side.ORIGINAL, Span(start, end))
    found = find_anchor(anchor, new)
    assert found is None or 0 <= found.start < found.end <= len(new)


# --- what people do to texts


@pytest.mark.parametrize("parts", [STORY, CHINESE], ids=["en", "zh"])
def test_a_sentence_rewritten_in_part_keeps_its_note(parts: list[str]) -> None:
    gap = " " if parts is STORY else ""
    anchor = anchored(parts, 1, gap)
    changed = parts.copy()
    changed[1] = parts[1].replace("forty officers", "40 policewomen").replace("女警", "女民警")
    assert changed[1] != parts[1]
    assert words_at(anchor, gap.join(changed)) == changed[1]


@pytest.mark.parametrize("parts", [STORY, CHINESE], ids=["en", "zh"])
def test_a_sentence_put_in_its_place_does_not_get_it(parts: list[str]) -> None:
    gap = " " if parts is STORY else ""
    anchor = anchored(parts, 1, gap)
    other = "Nobody came to see it." if parts is STORY else "当天下雨，参观取消。"
    assert find_anchor(anchor, gap.join([parts[0], other, *parts[2:]])) is None


def test_words_changed_at_the_border_of_the_sentence_are_its_own() -> None:
    anchor = anchored(STORY, 2)
    new = "Then a captain explained how rescues are done in the flood season of spring."
    assert words_at(anchor, " ".join([*STORY[:2], new, *STORY[3:]])) == new


def test_a_sentence_that_only_looks_alike_does_not_get_it() -> None:
    """The reports of a series differ in a year and a number: they are other words."""
    series = [
        "In 2018, output of the river farms grew by 5 per cent to 300 tonnes.",
        "In 2019, output of the river farms grew by 7 per cent to 320 tonnes.",
        "In 2020, output of the river farms grew by 2 per cent to 326 tonnes.",
    ]
    for number in range(len(series)):
        rest = series[:number] + series[number + 1 :]
        assert find_anchor(anchored(STORY[:2] + series, number + 2), " ".join(rest)) is None
        body = " ".join([*STORY[:2], *rest])
        assert find_anchor(anchored(STORY[:2] + series, number + 2), body) is None


def test_repeated_sentences_are_told_apart_by_what_stands_around_them() -> None:
    again = "The meeting was adjourned for lunch."
    parts = [STORY[0], again, STORY[1], again, STORY[2], again, STORY[3]]
    for number in (1, 3, 5):
        anchor = anchored(parts, number)
        body = " ".join(["A line that is new.", *parts])
        found = find_anchor(anchor, body)
        assert found is not None
        assert found.start == anchor.span.start + len("A line that is new. ")
        without = " ".join(parts[:number] + parts[number + 1 :])
        assert find_anchor(anchor, without) is None, "the copies are other places"


def test_copies_with_the_same_surroundings_are_told_apart_by_their_place() -> None:
    block = ["Yes, said the officer.", "No, said the fisherman."]
    parts = block * 60
    anchor = anchored(parts, 41)
    assert find_anchor(anchor, " ".join(parts)) == anchor.span
    longer = " ".join([*parts, "That was all."])
    assert find_anchor(anchor, longer) == anchor.span


def test_short_words_need_their_surroundings() -> None:
    anchor = anchored([STORY[0], "Yes.", STORY[1]], 1)
    assert find_anchor(anchor, "Somebody asked. Yes. Somebody else did not.") is None
    assert words_at(anchor, f"{STORY[0]}\n\nYes. {STORY[2]}") == "Yes."


def test_a_sentence_moved_elsewhere_takes_its_note_along() -> None:
    anchor = anchored(STORY, 1)
    moved = [STORY[0], *STORY[2:], STORY[1]]
    assert words_at(anchor, " ".join(moved)) == STORY[1]


def test_a_paragraph_split_beside_it_changes_nothing() -> None:
    anchor = anchored(STORY, 3)
    body = "\n\n".join(STORY)
    assert words_at(anchor, body) == STORY[3]


def test_a_long_text_is_looked_through() -> None:
    filler = [f"Line {number} of the log of boat {number % 7}." for number in range(3000)]
    parts = [*filler, *STORY, *filler]
    anchor = anchored(parts, 3002)
    changed = parts.copy()
    changed[3002] = STORY[2].replace("captain", "harbour master")
    assert words_at(anchor, " ".join(["New.", *changed])) == changed[3002]


def test_context_is_kept_on_both_sides() -> None:
    body = "x" * 100 + "the words" + "y" * 100
    anchor = make_anchor(body, Side.ORIGINAL, Span(100, 109))
    assert (anchor.prefix, anchor.suffix) == ("x" * CONTEXT, "y" * CONTEXT)


@pytest.mark.parametrize("span", [Span(0, 0), Span(3, 4), Span(0, 99)])
def test_there_must_be_words(span: Span) -> None:
    with pytest.raises(ValueError, match="no words"):
        make_anchor("abc def", Side.ORIGINAL, span)
