"""Articles aligned, carried over and edited: nothing is lost, nothing out of order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive_app.domain.alignment import (
    BY_HAND,
    Alignment,
    AlignmentEdit,
    AlignmentStep,
    SentenceLink,
)
from archive_app.domain.articles import Bead, Side
from archive_app.domain.errors import UserError
from archive_app.text.alignment.articles import align_article, carry_over, closure
from archive_app.text.alignment.bundled import bundled_dictionary
from archive_app.text.alignment.editing import apply_edit
from archive_app.text.alignment.splitting import sentence_texts

LANGUAGES = ("zh-Hans", "en")
CHINESE = [
    "7月13日，毕伟民来到哈尔滨。他参加了座谈会。",
    "会上，民警们送上鲜花。",
    "活动吸引了3.5万名群众。大家都很高兴！",
]
ENGLISH = [
    "On July 13, Bi Weimin came to Harbin. He attended the symposium.",
    "At the meeting, the police officers presented flowers.",
    "The event drew thirty-five thousand people. Everybody was happy!",
]

Texts = Mapping[Side, Sequence[str]]


def aligned(original: Sequence[str] = CHINESE, translation: Sequence[str] = ENGLISH) -> Alignment:
    return align_article(original, translation, LANGUAGES, bundled_dictionary())


def texts(original: Sequence[str] = CHINESE, translation: Sequence[str] = ENGLISH) -> Texts:
    return {Side.ORIGINAL: original, Side.TRANSLATION: translation}


def pairs(alignment: Alignment) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(link.original, link.translation) for link in alignment.links]


def rows(alignment: Alignment) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.original, bead.translation) for bead in alignment.beads]


def check(alignment: Alignment, both: Texts) -> None:
    """What holds of every alignment."""
    for side in Side:
        sentences = alignment.sentences[side]
        assert [at for link in alignment.links for at in link.of(side)] == list(
            range(len(sentences))
        )
        said = "".join(sentence_texts(sentences, both[side]))
        assert "".join(said.split()) == "".join("".join(both[side]).split())
        in_rows = [
            at
            for bead in alignment.beads
            for at in (bead.original if side is Side.ORIGINAL else bead.translation)
        ]
        assert in_rows == list(range(len(both[side])))
    for bead in alignment.beads:
        assert 0 <= bead.score <= 1
        if bead.original and bead.translation:
            assert any(
                not link.is_one_sided and _paragraph(alignment, link) in bead.original
                for link in alignment.links
            )


def _paragraph(alignment: Alignment, link: SentenceLink) -> int:
    return alignment.sentences[Side.ORIGINAL][link.original[0]].paragraph


def edited(
    alignment: Alignment,
    step: AlignmentStep,
    link: int,
    side: Side | None = None,
    sentence: int | None = None,
) -> Alignment:
    after = apply_edit(
        alignment, AlignmentEdit(step, link, side, sentence), texts(), bundled_dictionary()
    )
    check(after, texts())
    return after


def test_paragraphs_and_their_sentences() -> None:
    alignment = aligned()
    check(alignment, texts())
    assert pairs(alignment) == [((at,), (at,)) for at in range(5)]
    assert rows(alignment) == [((at,), (at,)) for at in range(3)]
    assert all(bead.score > 0.5 for bead in alignment.beads)


def test_a_paragraph_that_was_broken_elsewhere() -> None:
    """The second sentence went over to the next paragraph: both make one row."""
    english = [
        "On July 13, Bi Weimin came to Harbin.",
        "He attended the symposium. At the meeting, the police officers presented flowers.",
        ENGLISH[2],
    ]
    alignment = aligned(translation=english)
    assert pairs(alignment) == [((at,), (at,)) for at in range(5)]
    assert rows(alignment) == [((0, 1), (0, 1)), ((2,), (2,))]


def test_paragraphs_without_a_counterpart_are_rows_of_their_own() -> None:
    chinese = [CHINESE[0], "另据报道，松宁江的水位在上周下降了不少。", *CHINESE[1:]]
    alignment = aligned(original=chinese)
    assert ((1,), ()) in rows(alignment)
    assert next(bead for bead in alignment.beads if not bead.translation).score == 0


def test_one_side_only() -> None:
    assert rows(aligned(translation=[])) == [((at,), ()) for at in range(3)]
    assert rows(aligned(original=[])) == [((), (at,)) for at in range(3)]
    assert aligned([], []).beads == ()


def test_what_a_person_decided_stays() -> None:
    sure = SentenceLink((1,), (1, 2), BY_HAND, 1.0)
    alone = SentenceLink((2,), (), "lexical", 0.0, verified=True)
    alignment = align_article(CHINESE, ENGLISH, LANGUAGES, bundled_dictionary(), [sure, alone])
    check(alignment, texts())
    assert sure in alignment.links
    assert alone in alignment.links
    assert ((0,), (0,)) in pairs(alignment)
    assert ((4,), (4,)) in pairs(alignment)


def test_unchanged_sentences_keep_their_links() -> None:
    """The links told by a mark that aligning again would not give them."""
    before = aligned()
    marked = Alignment(
        before.sentences,
        tuple(
            SentenceLink(link.original, link.translation, "kept", 0.123) for link in before.links
        ),
        before.beads,
    )
    english = [ENGLISH[0], "During the meeting, police gave flowers to them.", ENGLISH[2]]
    after = carry_over(marked, texts(), CHINESE, english, LANGUAGES, bundled_dictionary())
    check(after, texts(translation=english))
    assert [link.method for link in after.links] == ["kept", "kept", "lexical", "kept", "kept"]


def test_a_sentence_that_was_missing_finds_its_original() -> None:
    english = [ENGLISH[0].partition(". ")[0] + ".", *ENGLISH[1:]]
    before = aligned(translation=english)
    assert ((1,), ()) in pairs(before)
    after = carry_over(
        before, texts(translation=english), CHINESE, ENGLISH, LANGUAGES, bundled_dictionary()
    )
    assert pairs(after) == [((at,), (at,)) for at in range(5)]


def test_a_decision_goes_with_its_sentences() -> None:
    before = edited(aligned(), AlignmentStep.MERGE_NEXT, 3)
    fewer = CHINESE[1:], ENGLISH[1:]
    after = carry_over(before, texts(), *fewer, LANGUAGES, bundled_dictionary())
    assert pairs(after) == [((0,), (0,)), ((1, 2), (1, 2))]
    assert after.links[1].method == BY_HAND
    gone = carry_over(before, texts(), CHINESE[:2], ENGLISH[:2], LANGUAGES)
    assert all(link.method != BY_HAND for link in gone.links)


def test_merging_joins_rows_and_splitting_parts_them() -> None:
    merged = edited(aligned(), AlignmentStep.MERGE_NEXT, 1)
    assert pairs(merged)[1] == ((1, 2), (1, 2))
    assert rows(merged)[0] == ((0, 1), (0, 1))
    assert merged.links[1].method == BY_HAND
    split = edited(merged, AlignmentStep.SPLIT, 1, Side.TRANSLATION, 2)
    assert pairs(split) == pairs(aligned())
    assert rows(split) == rows(aligned())
    assert edited(aligned(), AlignmentStep.MERGE_PREVIOUS, 2).links == merged.links


def test_splitting_cuts_the_other_side_where_it_fits() -> None:
    merged = edited(edited(aligned(), AlignmentStep.MERGE_NEXT, 2), AlignmentStep.MERGE_NEXT, 2)
    assert pairs(merged)[2] == ((2, 3, 4), (2, 3, 4))
    split = edited(merged, AlignmentStep.SPLIT, 2, Side.ORIGINAL, 4)
    assert pairs(split)[2:] == [((2, 3), (2, 3)), ((4,), (4,))]


def test_a_sentence_is_shifted() -> None:
    merged = edited(aligned(), AlignmentStep.MERGE_NEXT, 0)
    shifted = edited(merged, AlignmentStep.SHIFT_NEXT, 0, Side.TRANSLATION)
    assert pairs(shifted)[:2] == [((0, 1), (0,)), ((2,), (1, 2))]
    back = edited(shifted, AlignmentStep.SHIFT_PREVIOUS, 1, Side.TRANSLATION)
    assert pairs(back) == pairs(merged)


def test_unlinking_leaves_both_alone() -> None:
    after = edited(aligned(), AlignmentStep.UNLINK, 2)
    assert ((2,), ()) in pairs(after)
    assert ((), (2,)) in pairs(after)
    assert ((1,), ()) in rows(after)


def test_automatic_takes_a_decision_back() -> None:
    merged = edited(aligned(), AlignmentStep.MERGE_NEXT, 1)
    assert edited(merged, AlignmentStep.AUTOMATIC, 1) == aligned()
    verified = edited(aligned(), AlignmentStep.VERIFY, 1)
    assert verified.links[1].is_fixed
    assert edited(verified, AlignmentStep.UNVERIFY, 1) == aligned()


@pytest.mark.parametrize(
    "step, link, side, sentence",
    [
        (AlignmentStep.MERGE_NEXT, 4, None, None),
        (AlignmentStep.MERGE_PREVIOUS, 0, None, None),
        (AlignmentStep.SPLIT, 0, Side.ORIGINAL, 0),
        (AlignmentStep.SPLIT, 0, Side.ORIGINAL, 3),
        (AlignmentStep.SPLIT, 0, None, None),
        (AlignmentStep.SHIFT_NEXT, 4, Side.ORIGINAL, None),
        (AlignmentStep.SHIFT_PREVIOUS, 0, Side.ORIGINAL, None),
        (AlignmentStep.SHIFT_NEXT, 0, None, None),
        (AlignmentStep.UNVERIFY, 0, None, None),
        (AlignmentStep.VERIFY, 17, None, None),
    ],
)
def test_impossible_steps_are_told(
    step: AlignmentStep, link: int, side: Side | None, sentence: int | None
) -> None:
    with pytest.raises(UserError):
        apply_edit(aligned(), AlignmentEdit(step, link, side, sentence), texts())


def test_rows_with_both_sides_hold_a_link_of_both() -> None:
    """One-sided links in any order between the sides: rows end as early as they can."""
    sentences = aligned().sentences
    links = [
        SentenceLink((0,), (0,), score=0.5),
        SentenceLink((), (1,)),
        SentenceLink((), (2,)),
        SentenceLink((1,), ()),
        SentenceLink((2,), ()),
        SentenceLink((3,), (3,), score=0.5),
        SentenceLink((4,), (4,), score=0.5),
    ]
    assert [bead[:2] for bead in map(_sides, closure(sentences, links))] == [
        ((0,), (0,)),
        ((1,), ()),
        ((), (1,)),
        ((2,), (2,)),
    ]


def _sides(bead: Bead) -> tuple[tuple[int, ...], tuple[int, ...]]:
    return bead.original, bead.translation


CHINESE_SENTENCES = st.sampled_from(
    ["毕伟民来到哈尔滨。", "7月13日停电！", "他们送上鲜花；", "三点五万人参加。", "好。"]
)
ENGLISH_SENTENCES = st.sampled_from(
    ["Bi Weimin came to Harbin. ", "On July 13 the power failed! ", "They gave flowers. ", "Good. "]
)


def articles(sentences: st.SearchStrategy[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.lists(sentences, min_size=1, max_size=4).map("".join), max_size=6)


STEPS = st.tuples(
    st.sampled_from(AlignmentStep),
    st.integers(0, 12),
    st.sampled_from([None, *Side]),
    st.none() | st.integers(0, 12),
)


@given(articles(CHINESE_SENTENCES), articles(ENGLISH_SENTENCES), st.lists(STEPS, max_size=8))
@settings(deadline=None)
def test_every_sentence_is_in_one_link_after_any_edits(
    chinese: list[str], english: list[str], steps: list[tuple[AlignmentStep, int, Side, int]]
) -> None:
    both = texts(chinese, english)
    alignment = align_article(chinese, english, LANGUAGES)
    check(alignment, both)
    for step in steps:
        before = alignment
        try:
            alignment = apply_edit(alignment, AlignmentEdit(*step), both)
        except UserError:
            assert alignment is before
        check(alignment, both)


@given(
    articles(CHINESE_SENTENCES),
    articles(ENGLISH_SENTENCES),
    articles(CHINESE_SENTENCES),
    articles(ENGLISH_SENTENCES),
    st.lists(STEPS, max_size=4),
)
@settings(deadline=None)
def test_every_sentence_is_in_one_link_after_a_change_of_texts(
    chinese: list[str],
    english: list[str],
    new_chinese: list[str],
    new_english: list[str],
    steps: list[tuple[AlignmentStep, int, Side, int]],
) -> None:
    both = texts(chinese, english)
    alignment = align_article(chinese, english, LANGUAGES)
    for step in steps:
        try:
            alignment = apply_edit(alignment, AlignmentEdit(*step), both)
        except UserError:
            continue
    check(
        carry_over(alignment, both, new_chinese, new_english, LANGUAGES),
        texts(new_chinese, new_english),
    )
    assert carry_over(alignment, both, chinese, english, LANGUAGES) == alignment


NUMBERS = st.lists(st.integers(-1, 8), max_size=3).map(tuple)


@given(
    articles(CHINESE_SENTENCES),
    articles(ENGLISH_SENTENCES),
    st.lists(st.builds(SentenceLink, NUMBERS, NUMBERS, st.just(BY_HAND)), max_size=6),
)
@settings(deadline=None)
def test_pinned_links_that_cannot_be_are_passed_over(
    chinese: list[str], english: list[str], pinned: list[SentenceLink]
) -> None:
    alignment = align_article(chinese, english, LANGUAGES, pinned=pinned)
    check(alignment, texts(chinese, english))
    by_hand = [link for link in alignment.links if link.method == BY_HAND]
    assert all(link in pinned for link in by_hand)


def test_a_very_long_text_is_paired_by_lengths(monkeypatch: pytest.MonkeyPatch) -> None:
    """Below what counts as sure, and what a person decided stays there too."""
    monkeypatch.setattr("archive_app.text.alignment.lengths.LONGEST", 50)
    alignment = aligned()
    check(alignment, texts())
    assert pairs(alignment) == [((at,), (at,)) for at in range(5)]
    assert all(link.method == "length" and link.is_uncertain for link in alignment.links)
    alone = edited(alignment, AlignmentStep.UNLINK, 1)
    again = carry_over(alone, texts(), [*CHINESE, "完。"], ENGLISH, LANGUAGES)
    check(again, texts([*CHINESE, "完。"]))
    assert ((1,), ()) in pairs(again)


@given(articles(CHINESE_SENTENCES), articles(ENGLISH_SENTENCES), st.sets(st.integers(0, 9)))
@settings(deadline=None)
def test_by_lengths_too_every_sentence_is_in_one_link(
    chinese: list[str], english: list[str], alone: set[int]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("archive_app.text.alignment.lengths.LONGEST", 0)
        plain = align_article(chinese, english, LANGUAGES)
        count = len(plain.sentences[Side.TRANSLATION])
        pinned = [SentenceLink((), (at,), verified=True) for at in sorted(alone) if at < count]
        alignment = align_article(chinese, english, LANGUAGES, pinned=pinned)
    check(alignment, texts(chinese, english))
    assert set(pinned) <= set(alignment.links)
