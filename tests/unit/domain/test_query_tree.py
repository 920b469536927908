"""Walking a query tree: every node's parts, and the same node with them changed."""

import pytest

from archive_app.domain.query import (
    And,
    Every,
    Field,
    HowMany,
    InField,
    Near,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    SamePair,
    Word,
)
from archive_app.domain.query_tree import parts_of, with_parts

A, B = Word("a"), Phrase("b")


@pytest.mark.parametrize("kind", [And, Or])
def test_several_parts(kind: type[And] | type[Or]) -> None:
    assert parts_of(kind((A, B))) == (A, B)
    assert with_parts(kind((A, B)), lambda part: Not(part)) == kind((Not(A), Not(B)))


@pytest.mark.parametrize("node", [Not(A), SamePair(A), InField(Field.TITLE, A)])
def test_one_part(node: Not | SamePair | InField) -> None:
    assert parts_of(node) == (A,)
    changed = with_parts(node, lambda _: B)
    assert parts_of(changed) == (B,)
    assert type(changed) is type(node)


def test_what_is_near_stays_words_and_phrases() -> None:
    near = Near((A, B), 3)
    assert parts_of(near) == (A, B)
    assert with_parts(near, lambda part: B if part == A else Nothing()) == Near((B,), 3)


@pytest.mark.parametrize("leaf", [A, B, Every(), Nothing(), HowMany(Field.TAG, ">", 2)])
def test_leaves(leaf: Node) -> None:
    assert parts_of(leaf) == ()
    assert with_parts(leaf, lambda _: Nothing()) == leaf
