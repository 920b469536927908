"""Tokens in any order become postings, and come back out of the file as they were."""

from __future__ import annotations

import dataclasses
import random
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.search.codec import invert as module
from archive_app.search.codec.invert import (
    MAX_POSITIONS,
    FieldTokens,
    PackedTokens,
    invert,
    pack,
    pack_bag,
)
from tests.unit.search.codec.samples import (
    Token,
    content,
    counted,
    expected,
    field_tokens,
    token_lists,
    written,
)


@given(token_lists())
def test_what_goes_in_comes_out(sample: tuple[int, list[Token]]) -> None:
    doc_count, tokens = sample
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        data = written(
            Path(folder),
            doc_count,
            {
                "body": field_tokens(doc_count, tokens),
                "bag": field_tokens(doc_count, tokens, with_positions=False),
            },
        )
        assert data.doc_count == doc_count
        assert list(data.fields) == (["body", "bag"] if tokens else [])
        assert data.columns["number"].tolist() == list(range(1000, 1000 + doc_count))
        if tokens:
            wanted = expected(tokens)
            assert content(data.fields["body"]) == wanted
            assert counted(data.fields["bag"]) == counted(data.fields["body"])
            assert data.fields["bag"].postings(0).positions is None
            lengths = np.bincount([doc for _, doc, _ in tokens], minlength=doc_count)
            for field in data.fields.values():
                assert field.lengths.tolist() == lengths.tolist()
                assert field.total_length == len(tokens)
                assert (field.min_length, field.max_length) == (lengths.min(), lengths.max())


@given(token_lists())
def test_a_range_of_terms_is_the_terms_one_after_the_other(
    sample: tuple[int, list[Token]],
) -> None:
    doc_count, tokens = sample
    tokens += [(b"often", 0, 5)] * 300  # more than a byte counts
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        field = written(Path(folder), doc_count, {"f": field_tokens(doc_count, tokens)}).fields["f"]
        every = list(expected(tokens).values())
        for first, last in [(0, len(every)), (1, len(every)), (0, 1), (0, 0), (1, 0)]:
            some = every[first:last]
            assert field.documents(first, last).tolist() == [doc for docs in some for doc in docs]
            assert field.frequencies(first, last).tolist() == [
                len(places) for docs in some for places in docs.values()
            ]
            flat = field.positions(first, last)
            assert flat is not None
            assert flat.tolist() == [
                place for docs in some for places in docs.values() for place in places
            ]
            assert field.doc_frequencies(first, last).tolist() == [len(docs) for docs in some]
        for number, docs in enumerate(every):
            assert field.doc_frequency(number) == len(docs)
            assert field.frequency(number) == sum(map(len, docs.values()))


@pytest.mark.parametrize("many", [14, 15, 16, 255, 256, 65_535, 65_536, 70_000])
def test_a_term_may_stand_very_often_in_a_document(tmp_path: Path, many: int) -> None:
    tokens: list[Token] = [(b"the", 1, place) for place in range(many)]
    tokens += [(b"a", 0, 0), (b"the", 2, 4), (b"zebra", 2, 5), (b"zebra", 2, 5)]
    random.Random(many).shuffle(tokens)
    field = written(tmp_path, 3, {"f": field_tokens(3, tokens)}).fields["f"]
    assert content(field) == expected(tokens)
    assert field.frequencies(0, 3).tolist() == [1, many, 1, 2]
    positions = field.postings(0).positions
    assert positions is not None
    assert positions.dtype == (np.uint16 if many <= 65_536 else np.uint32)


def test_terms_that_stand_once_store_no_frequency(tmp_path: Path) -> None:
    tokens: list[Token] = [(b"once", 0, 1), (b"once", 1, 1), (b"twice", 1, 2), (b"twice", 1, 2)]
    field = written(tmp_path, 2, {"f": field_tokens(2, tokens)}).fields["f"]
    assert field.postings(0).freqs is None
    assert field.postings(1).freqs is not None


def test_tokens_too_wide_for_a_key_are_sorted_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(5)
    tokens: list[Token] = [
        (b"%d" % rng.randrange(9), rng.randrange(50), rng.randrange(2**31)) for _ in range(500)
    ]
    usual = invert(field_tokens(50, tokens))
    monkeypatch.setattr(module, "_KEY_BITS", 40)
    other = invert(field_tokens(50, tokens))
    assert list(other.terms) == list(usual.terms)
    for name in ("starts", "docs", "freqs", "positions", "lengths"):
        assert np.array_equal(getattr(usual, name), getattr(other, name)), name


def test_terms_without_a_token_are_left_out() -> None:
    tokens = field_tokens(1, [(b"b", 0, 0)])
    more = dataclasses.replace(tokens, terms=[b"z", b"b", b"a"], term_ids=np.array([1], np.int32))
    assert list(invert(more).terms) == [b"b"]


def _with(**changes: object) -> FieldTokens:
    sound = field_tokens(2, [(b"a", 0, 0), (b"b", 1, 1)])
    return dataclasses.replace(sound, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "tokens",
    [
        _with(docs=np.array([0, 2], np.int32)),
        _with(docs=np.array([-1, 0], np.int32)),
        _with(docs=np.array([0], np.int32)),
        _with(term_ids=np.array([0, 2], np.int32)),
        _with(term_ids=np.array([0, -1], np.int32)),
        _with(positions=np.array([0, -1], np.int32)),
        _with(positions=np.array([0], np.int32)),
        _with(terms=[b"a", b"a"]),
        _with(lengths=np.zeros(65_537, np.int64)),
    ],
)
def test_tokens_that_contradict_themselves_are_refused(tokens: FieldTokens) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        invert(tokens)


@given(token_lists(), st.booleans(), st.booleans())
def test_packed_tokens_give_the_same_postings(
    sample: tuple[int, list[Token]], with_positions: bool, unused: bool
) -> None:
    doc_count = sample[0]
    tokens = [(term, doc, position % MAX_POSITIONS) for term, doc, position in sample[1]]
    columns = field_tokens(doc_count, tokens, with_positions=with_positions)
    keys = (
        pack_bag(columns.term_ids, columns.docs)
        if columns.positions is None
        else pack(columns.term_ids, columns.docs, columns.positions)
    )
    rng = np.random.default_rng(len(tokens))
    rng.shuffle(keys)
    more = [b"\xff%d" % number for number in range(2000 * unused)]
    packed = PackedTokens([*columns.terms, *more], keys, with_positions, columns.lengths)
    assert len(packed.unpacked().docs) == len(tokens)
    wanted, found = invert(columns), invert(packed)
    assert list(found.terms) == list(wanted.terms)
    for name in ("starts", "docs", "freqs", "positions", "lengths"):
        one, other = getattr(found, name), getattr(wanted, name)
        assert (one is None) == (other is None)
        assert one is None or (one.dtype == other.dtype and np.array_equal(one, other)), name
    assert not len(packed.keys)


def test_packed_terms_out_of_range_are_refused() -> None:
    keys = pack_bag(np.array([0, 1]), np.array([0, 0]))
    with pytest.raises(ValueError, match="term number is out of range"):
        invert(PackedTokens([b"a"], keys, has_positions=False, lengths=np.ones(1, np.int64)))
