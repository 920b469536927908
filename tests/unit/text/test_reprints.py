"""Reprints among very many texts: the same pairs as by comparing plainly, fresh ones only too."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.text import fingerprints, packed_prints, reprints
from archive_app.text.fingerprints import FEW_ALIKE, Fingerprints, Limits, alike
from archive_app.text.packed_prints import Packed, pack, unpack
from archive_app.text.reprints import alike_among

# Few numbers, so that much is shared and some of it is stock; shingles of both kinds of sampling.
sentences = st.frozensets(st.integers(1, 40), max_size=8)
shingles = st.frozensets(st.integers(100, 190), max_size=30)
prints = st.builds(Fingerprints, sentences, shingles)
LOOSE = Limits(near=0.4, contained=0.5, translation=0.2, fewest_shingles=4)


class InMemory:
    """``Texts`` from a list, in small blocks."""

    def __init__(self, texts: Sequence[Fingerprints]) -> None:
        self._packed = [pack(text) for text in texts]

    def __len__(self) -> int:
        return len(self._packed)

    def blocks(self) -> Iterator[Sequence[Packed]]:
        for start in range(0, len(self._packed), 3):
            yield self._packed[start : start + 3]

    def some(self, places: Collection[int]) -> Mapping[int, Packed]:
        return {place: self._packed[place] for place in places}


@given(prints)
def test_packing_loses_nothing(text: Fingerprints) -> None:
    assert unpack(pack(text)) == text


@given(st.lists(prints, max_size=40), st.sampled_from([Limits(), LOOSE]))
def test_it_finds_what_comparing_plainly_finds(texts: list[Fingerprints], limits: Limits) -> None:
    plain = alike(dict(enumerate(texts)), limits=limits)
    assert alike_among(InMemory(texts), limits=limits) == plain


@given(st.lists(prints, max_size=30), st.data())
def test_fresh_texts_only(texts: list[Fingerprints], data: st.DataObject) -> None:
    places = st.sampled_from(range(len(texts))) if texts else st.nothing()
    fresh = data.draw(st.sets(places))
    plain = alike(dict(enumerate(texts)), limits=LOOSE)
    assert alike_among(InMemory(texts), fresh=fresh, limits=LOOSE) == [
        pair for pair in plain if pair.first in fresh or pair.second in fresh
    ]


@given(st.lists(prints, min_size=1, max_size=30), st.data())
def test_few_fresh_texts_are_compared_without_the_rest(
    texts: list[Fingerprints], data: st.DataObject
) -> None:
    fresh = data.draw(st.sets(st.sampled_from(range(len(texts))), min_size=1, max_size=3))
    limits = data.draw(st.sampled_from([Limits(), LOOSE]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fingerprints, "_FEWEST_STOCK", data.draw(st.integers(2, 12)))
        patch.setattr(reprints, "_MUCH_FRESH", 0)
        patch.setattr(reprints, "_PART_AT_ONCE", 2)
        plain = alike(dict(enumerate(texts)), limits=limits)
        found = alike_among(InMemory(texts), fresh=fresh, limits=limits)
    assert found == [pair for pair in plain if pair.first in fresh or pair.second in fresh]


@given(st.lists(prints, max_size=25))
def test_in_parts_it_is_the_same(texts: list[Fingerprints]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(packed_prints, "_PAIRS_AT_ONCE", 5)
        patch.setattr(reprints, "_COMPARED_AT_ONCE", 2)
        found = alike_among(InMemory(texts), limits=LOOSE)
    assert found == alike(dict(enumerate(texts)), limits=LOOSE)


def test_a_text_printed_very_often_is_paired_with_the_first() -> None:
    text = Fingerprints(frozenset({1, 2, 3}))
    found = alike_among(InMemory([text] * (FEW_ALIKE + 1)))
    assert [(pair.first, pair.second) for pair in found] == [
        (0, place) for place in range(1, FEW_ALIKE + 1)
    ]
