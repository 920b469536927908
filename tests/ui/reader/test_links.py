"""Sentences of a page by place, what can be done to their links, and what is copied of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.alignment import BY_HAND, AlignmentStep, SentenceLink
from archive_app.domain.articles import Side
from archive_app.domain.reading import ReaderPage
from archive_app.ui.reader.copying import both_with_citation
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.gaps import find_gaps, gap_labels
from archive_app.ui.reader.lighting import Look, lit_link
from archive_app.ui.reader.link_steps import possible_edits
from archive_app.ui.reader.link_words import link_words
from archive_app.ui.reader.links import PageLinks, page_links
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.rows import Block
from archive_app.ui.reader.selection import Selection
from tests.ui.reader.linked_sample import CHINESE, ENGLISH, link, linked_page
from tests.ui.reader.sample import original, page, translation

BOTH = (Side.ORIGINAL, Side.TRANSLATION)


def links_of(shown: ReaderPage) -> PageLinks:
    """The links of a page that has some."""
    links = page_links(shown)
    assert links is not None
    return links


@given(st.integers(0, 200), st.integers(0, 3))
def test_the_sentence_at_a_character_is_the_one_around_it(character: int, paragraph: int) -> None:
    links = links_of(linked_page())
    for side in BOTH:
        number = links.sentence_at(side, paragraph, character)
        if paragraph > 1:
            assert number is None
            continue
        assert number is not None
        sentence = links.sentences(side)[number]
        following = links.sentences(side)[number + 1 : number + 2]
        assert sentence.paragraph == paragraph
        assert sentence.start <= character
        assert all(other.paragraph > paragraph or character < other.start for other in following)


def test_blanks_before_the_first_sentence_count_to_it() -> None:
    shown = page(None, translation(["  One. Two."]))
    links = links_of(shown)
    assert [links.sentence_at(Side.TRANSLATION, 0, at) for at in (0, 2, 6, 7)] == [0, 0, 0, 1]


def test_an_article_of_one_side_has_sentences_that_are_linked_with_nothing() -> None:
    links = links_of(page(original(["一。二。", "三。"]), None))
    assert len(links.sentences(Side.ORIGINAL)) == 3
    assert all(found.is_one_sided for found in links.links)
    assert possible_edits(links, Side.ORIGINAL, 1) == {}


def test_two_sides_that_are_not_aligned_yet_have_no_sentences() -> None:
    assert page_links(page(original(["一。"]), translation(["One."]))) is None


def test_the_counterpart_is_the_first_sentence_linked_with_it() -> None:
    links = links_of(linked_page(links=[link([0, 1], [0]), link([2], []), link([3], [1, 2, 3])]))
    assert links.counterpart(Side.ORIGINAL, 1) == (Side.TRANSLATION, 0)
    assert links.counterpart(Side.TRANSLATION, 3) == (Side.ORIGINAL, 3)
    assert links.counterpart(Side.ORIGINAL, 2) is None


def test_a_link_lights_its_sentences_on_both_sides_and_nothing_else() -> None:
    shown = linked_page()
    lit = lit_link(Document(shown), links_of(shown), 1)
    assert lit.look is Look.SURE
    assert lit.rows == {0}
    assert lit.spans == {
        (0, Side.ORIGINAL, 0): (len(CHINESE[0][0]), len("".join(CHINESE[0]))),
        (0, Side.TRANSLATION, 0): (len(ENGLISH[0][0]) + 1, len(" ".join(ENGLISH[0]))),
    }


@pytest.mark.parametrize(
    "changed, look",
    [
        ({"score": 0.1}, Look.UNCERTAIN),
        ({"score": 0.1, "verified": True}, Look.SURE),
        ({"score": 0.1, "method": BY_HAND}, Look.SURE),
        ({"translation": ()}, Look.ALONE),
    ],
)
def test_how_a_link_is_drawn_says_how_sure_it_is(changed: dict[str, object], look: Look) -> None:
    links = [replace(link([at], [at]), **(changed if at == 0 else {})) for at in range(4)]  # type: ignore[arg-type]
    if not links[0].translation:
        links[1] = link([1], [0, 1])
    shown = linked_page(links=links)
    assert lit_link(Document(shown), links_of(shown), 0).look is look


def test_words_stand_where_the_other_side_has_a_sentence_more() -> None:
    links = [link([0], [0]), link([1], []), link([2], [1, 2]), link([], [3]), link([3], [])]
    english = (("One.",), ("Two.", "Three.", "Four."))
    shown = linked_page(english=english, links=links)
    document = Document(shown)
    gaps = find_gaps(document, links_of(shown))
    assert gaps[Side.TRANSLATION, 0] == (len("One."),)
    assert gaps[Side.TRANSLATION, 1] == (len("Two. Three. Four."),)
    assert gaps[Side.ORIGINAL, 1] == (len(CHINESE[1][0]),)
    (block,) = document.rows[0].cell(Side.TRANSLATION)
    (label,) = gap_labels(gaps, Side.TRANSLATION, block, "One.")
    assert label.text.replace("\u00a0", " ").strip() == "not translated here"


def test_words_in_the_text_touch_nothing() -> None:
    gaps = {(Side.ORIGINAL, 0): (0, 2, 4)}
    labels = gap_labels(gaps, Side.ORIGINAL, Block(0, 0, 4), "一。二。")
    words = "\u00a0not\u00a0in\u00a0the\u00a0original\u00a0"
    assert [label.text for label in labels] == [f"{words} ", f" {words} ", f" {words}"]


def test_an_empty_cell_needs_no_words_in_the_text() -> None:
    links = [link([0, 1], [0]), link([2, 3], [])]
    shown = linked_page(english=(("One.",),), links=links)
    assert find_gaps(Document(shown), links_of(shown)) == {}


def steps(links: PageLinks, side: Side, sentence: int) -> set[AlignmentStep]:
    return set(possible_edits(links, side, sentence))


def test_only_steps_that_make_sense_can_be_taken() -> None:
    links = links_of(linked_page(links=[link([0, 1], [0]), link([2], [1, 2]), link([3], [3])]))
    step = AlignmentStep
    assert steps(links, Side.ORIGINAL, 0) == {
        step.MERGE_NEXT,
        step.UNLINK,
        step.VERIFY,
    }
    assert steps(links, Side.ORIGINAL, 1) == {
        step.MERGE_NEXT,
        step.SPLIT,
        step.SHIFT_NEXT,
        step.UNLINK,
        step.VERIFY,
    }
    assert steps(links, Side.TRANSLATION, 3) == {
        step.MERGE_PREVIOUS,
        step.SHIFT_PREVIOUS,
        step.UNLINK,
        step.VERIFY,
    }
    (edit,) = [possible_edits(links, Side.ORIGINAL, 1)[step.SPLIT]]
    assert (edit.link, edit.side, edit.sentence) == (0, Side.ORIGINAL, 1)


def test_what_people_decided_can_be_left_to_the_program_again() -> None:
    by_hand = SentenceLink((0,), (0,), BY_HAND, 1.0)
    verified = replace(link([1], [1]), verified=True)
    links = links_of(linked_page(links=[by_hand, verified, link([2], [2]), link([3], [3])]))
    found = [steps(links, Side.ORIGINAL, at) for at in range(3)]
    assert [AlignmentStep.AUTOMATIC in one for one in found] == [True, True, False]
    assert [AlignmentStep.UNVERIFY in one for one in found] == [False, True, False]
    assert AlignmentStep.UNLINK not in steps(
        links_of(linked_page(links=[link([0], []), *(link([at], [at]) for at in (1, 2, 3))])),
        Side.ORIGINAL,
        0,
    )


def test_a_link_says_who_made_it_how_sure_it_is_and_why() -> None:
    found = SentenceLink((0,), (0,), "lexical", 0.874, (("7月13日", "July 13"), ("GPS", "GPS")))
    assert link_words(found) == (
        "Linked automatically, score 87 % (lexical)\nBecause of:\n7月13日 = July 13\nGPS"
    )
    assert link_words(replace(found, score=0.2, anchors=())).startswith("Uncertain: ")
    assert link_words(SentenceLink((0,), (0,), BY_HAND, 1.0)) == "Linked by hand"
    assert link_words(link([0], [])) == "Not translated here"
    unlinked = SentenceLink((0,), (), BY_HAND, 1.0)
    assert link_words(unlinked) == "Not translated here: decided by hand"
    assert "Verified" in link_words(replace(found, verified=True))


def both(selection: Selection) -> list[str]:
    shown = linked_page()
    return both_with_citation(Document(shown), page_links(shown), selection).split("\n\n")


def test_both_sentences_are_copied_with_their_source() -> None:
    place = Place(1, 0, 3)
    first, second, source = both(Selection(Side.ORIGINAL, place, place))
    assert (first, second) == (CHINESE[1][0], ENGLISH[1][0])
    assert source.startswith("Lin Jing, Zhao Wenbo, “Songning bureau")
    assert source.endswith("5 March 2021, songning:0001.")


def test_a_selection_brings_every_link_that_it_touches() -> None:
    begin, inside = Place(0, 0, 2), Place(1, 0, 2)
    first, second, _ = both(Selection(Side.ORIGINAL, begin, inside))
    assert first == "".join(CHINESE[0]) + "\n" + CHINESE[1][0]
    assert second == " ".join(ENGLISH[0]) + "\n" + ENGLISH[1][0]


def test_a_selection_that_ends_before_a_sentence_does_not_bring_it() -> None:
    end = Place(0, 0, len(CHINESE[0][0]))
    first, second, _ = both(Selection(Side.ORIGINAL, Place(0), end))
    assert (first, second) == (CHINESE[0][0], ENGLISH[0][0])
