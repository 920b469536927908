"""An alignment as it lies in its row: only digits of scores and lesser anchors are lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.alignment import BY_HAND, Alignment, Sentence, SentenceLink
from archive_app.domain.articles import Side
from archive_app.store.alignment_json import decode, encode
from archive_app.store.alignment_rows import alignment_change, is_as_left, swapped
from archive_app.text.alignment.closure import closure

_COUNTS = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(any), min_size=1, max_size=12
)
_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=4)


@st.composite
def alignments(draw: st.DrawFn) -> Alignment:
    """Any links over any sentences."""
    counts = draw(_COUNTS)
    sentences = {
        side: _sentences(draw, sum(count[place] for count in counts))
        for place, side in enumerate(Side)
    }
    links, at = [], [0, 0]
    for up, left in counts:
        link = SentenceLink(
            tuple(range(at[0], at[0] + up)),
            tuple(range(at[1], at[1] + left)),
            draw(st.sampled_from(["", "lexical", BY_HAND])),
            draw(st.integers(0, 1000)) / 1000,
            tuple(draw(st.lists(st.tuples(_WORDS, _WORDS), max_size=3))),
            draw(st.booleans()),
        )
        links.append(link)
        at = [at[0] + up, at[1] + left]
    return Alignment(sentences, tuple(links), closure(sentences, links))


def _sentences(draw: st.DrawFn, number: int) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    paragraph, at = 0, 0
    breaks: st.SearchStrategy[bool] = st.booleans()
    for _ in range(number):
        if draw(breaks) and found:
            paragraph, at = paragraph + 1, 0
        at += draw(st.integers(0, 2))
        end = at + draw(st.integers(0, 90))
        found.append(Sentence(paragraph, at, end))
        at = end
    return tuple(found)


@given(alignments())
def test_it_is_read_as_it_was_written(alignment: Alignment) -> None:
    assert decode(encode(alignment)) == alignment


@given(alignments())
def test_of_many_anchors_the_weightiest_are_kept(alignment: Alignment) -> None:
    more = tuple(
        replace(link, anchors=(*link.anchors, *[("多", "more")] * 9)) for link in alignment.links
    )
    kept = decode(encode(replace(alignment, links=more))).links
    assert [link.anchors for link in kept] == [link.anchors[:3] for link in more]


def _row(alignment: Alignment | None, sha256: str) -> dict[str, object] | None:
    if alignment is None:
        return None
    return {
        "original_sha": sha256,
        "translation_sha": "t",
        "engine": "e",
        "fixed": sum(link.is_fixed for link in alignment.links),
        "data": encode(alignment),
    }


@given(st.none() | alignments(), st.none() | alignments(), st.sampled_from("ab"))
def test_a_change_is_made_and_taken_back_to_the_letter(
    first: Alignment | None, second: Alignment | None, sha256: str
) -> None:
    before, after = _row(first, "a"), _row(second, sha256)
    change = alignment_change(before, after)
    assert is_as_left(before, change, "before")
    assert swapped(before, change, "before", "after") == after
    assert is_as_left(after, change, "after")
    assert swapped(after, change, "after", "before") == before
    if before != after:
        assert not is_as_left(before, change, "after")
        assert not is_as_left(after, change, "before")


def test_sides_are_read_in_their_order() -> None:
    sentences = {Side.ORIGINAL: (Sentence(0, 0, 2),), Side.TRANSLATION: (Sentence(0, 1, 9),)}
    link = SentenceLink((0,), (0,), "lexical", 0.5)
    alignment = Alignment(sentences, (link,), closure(sentences, [link]))
    assert encode(alignment) == '{"s":[[[0,2]],[[1,8]]],"m":["lexical","manual"],"l":[[1,1,500]]}'
