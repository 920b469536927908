"""Pairs of paragraphs that came with an article: links keep to them, but a person's."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.alignment import BY_HAND, SentenceLink
from archive_app.domain.articles import Bead, Side
from archive_app.text.alignment.given import align_within

LANGUAGES = ("zh-Hans", "en")
_NUMBERS = st.lists(
    st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(any), min_size=1, max_size=5
)


@given(_NUMBERS, st.integers(0, 2))
def test_no_link_crosses_a_border(counts: list[tuple[int, int]], skipped: int) -> None:
    original = [f"第{n}段。有两句。" for n in range(sum(one for one, _ in counts))]
    translation = [f"Number {n}. Two of them." for n in range(sum(two for _, two in counts))]
    beads: list[Bead] = []
    part: dict[tuple[Side, int], int] = {}
    at = (0, 0)
    for number, (one, two) in enumerate(counts):
        bead = Bead(tuple(range(at[0], at[0] + one)), tuple(range(at[1], at[1] + two)), "memory")
        beads.append(bead)
        part |= {(Side.ORIGINAL, p): number for p in bead.original}
        part |= {(Side.TRANSLATION, p): number for p in bead.translation}
        at = at[0] + one, at[1] + two
    del beads[skipped : skipped + 1]  # what stands between pairs keeps to itself
    texts = {Side.ORIGINAL: original, Side.TRANSLATION: translation}
    found = align_within(beads, texts, LANGUAGES)
    for side in Side:
        numbers = [at for link in found.links for at in link.of(side)]
        assert numbers == list(range(len(found.sentences[side])))
    for link in found.links:
        parts = {
            part[side, found.sentences[side][at].paragraph] for side in Side for at in link.of(side)
        }
        assert len(parts) == 1


TEXTS = {
    Side.ORIGINAL: ("桥在河上。", "城在山下。", "路很长。"),
    Side.TRANSLATION: ("The bridge.", "The town.", "The road is long."),
}
PAIRS = [Bead((0,), (0,), "memory"), Bead((1,), (1,), "memory"), Bead((2,), (2,), "memory")]


def test_what_a_person_decided_stays_within_a_pair() -> None:
    alone = [SentenceLink((1,), (), BY_HAND), SentenceLink((), (1,), BY_HAND)]
    found = align_within(PAIRS, TEXTS, LANGUAGES, pinned=alone)
    assert [link for link in found.links if link.method == BY_HAND] == alone
    assert [(link.original, link.translation) for link in found.links[::3]] == [
        ((0,), (0,)),
        ((2,), (2,)),
    ]


def test_a_person_may_cross_a_border() -> None:
    crossing = SentenceLink((0, 1), (0, 1), BY_HAND)
    found = align_within(PAIRS, TEXTS, LANGUAGES, pinned=[crossing])
    assert found.links[0] == crossing
    assert [bead.original for bead in found.beads] == [(0, 1), (2,)]
