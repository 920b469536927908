"""Looking terms up."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.search.codec.terms import TermDictionary, merged_terms, term_order
from tests.unit.search.codec.samples import terms

many_terms = st.one_of(
    st.sets(terms, max_size=20),
    # More than one block, and long common beginnings.
    st.integers(60, 400).map(lambda count: {b"beginning%d" % (k * k) for k in range(count)}),
)


@given(many_terms, terms)
def test_finds_what_a_sorted_list_finds(some: set[bytes], other: bytes) -> None:
    ordered = sorted(some)
    dictionary = TermDictionary.of_sorted(ordered)
    assert len(dictionary) == len(ordered)
    assert list(dictionary) == ordered
    for number, term in enumerate(ordered):
        assert dictionary.find(term) == number
        assert dictionary.lower_bound(term) == number
        assert dictionary.term(number) == term
    for sought in (other, other + b"\0", other[:-1], b"", b"\xff\xff", b"beginning4"):
        place = bisect_left(ordered, sought)
        assert dictionary.lower_bound(sought) == place
        assert dictionary.find(sought) == (place if sought in some else -1)
        first, last = dictionary.prefix_range(sought)
        assert ordered[first:last] == [term for term in ordered if term.startswith(sought)]


@given(st.lists(many_terms.map(list), min_size=1, max_size=4))
def test_terms_are_ordered_and_merged_by_their_bytes(lists: list[list[bytes]]) -> None:
    for one in lists:
        assert [one[place] for place in term_order(one)] == sorted(one)
    merged, places = merged_terms(lists)
    assert merged == sorted({term for one in lists for term in one})
    for one, ranks in zip(lists, places, strict=True):
        assert [merged[rank] for rank in ranks.tolist()] == one


@pytest.mark.parametrize("twice", [b"", b"a", b"a\0", b"longer than eight bytes"])
def test_a_term_given_twice_is_refused(twice: bytes) -> None:
    with pytest.raises(ValueError, match="twice"):
        term_order([b"longer than eight", twice, b"z", b"a\0\0", twice])


@pytest.mark.parametrize("number", [-1, 2])
def test_there_is_no_term_of_a_number_out_of_range(number: int) -> None:
    with pytest.raises(IndexError):
        TermDictionary.of_sorted([b"a", b"b"]).term(number)
