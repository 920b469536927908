"""Query trees of every kind, written as text and read again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

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
from archive_app.domain.query_fields import COUNTED_FIELDS, TEXT_FIELDS
from archive_app.domain.query_parser import parse, to_text

SHORT = st.from_regex(r"\A[a-z座谈][a-z座谈0-9'.-]{0,5}[a-z0-9座]\Z")
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(
    lambda text: bool(text.strip())
)
WORDS = st.one_of(
    st.builds(Word, SHORT),
    st.builds(Word, SHORT, prefix=st.just(True), exact=st.booleans()),
    st.builds(Word, ANY_TEXT, exact=st.just(True)),
    st.builds(Word, st.from_regex(r"\A[a-z]{2,6}\Z"), fuzzy=st.integers(0, 2)),
    st.builds(
        Word,
        st.from_regex(r"\A(\*[a-z]{2}|[a-z]\?[a-z]|[a-z]{2}\?|座\?谈|[a-z]\*[a-z]{2}\*)\Z"),
        glob=st.just(True),
    ),
    st.sampled_from([Word("http://a.cn/b?c=d"), Word("10:30"), Word("well-known"), Word("8,000")]),
)
PHRASES = st.builds(Phrase, st.from_regex(r"\A[a-z座]( ?[a-z(:*=,{}~?-]){0,6}\Z"))
NEARS = st.builds(
    Near, st.lists(WORDS | PHRASES, min_size=2, max_size=3).map(tuple), st.integers(1, 1000)
)
COUNTS = st.builds(
    HowMany,
    st.sampled_from(sorted(COUNTED_FIELDS)),
    st.sampled_from(["<", "<=", "=", ">=", ">"]),
    st.integers(0, 999_999),
)
VALUES = st.builds(
    InField,
    st.sampled_from(sorted(frozenset(Field) - TEXT_FIELDS)),
    st.one_of(
        st.builds(
            Word, ANY_TEXT.filter(lambda text: any(map(str.isalnum, text))), exact=st.just(True)
        ),
        st.sampled_from(
            [Word("none"), Word("a/b"), Word(">=2021-03"), Word("2021..2022"), Every(), Phrase("★")]
        ),
    ),
)
LEAVES = st.one_of(WORDS, PHRASES, NEARS, COUNTS, VALUES, st.just(Every()), st.just(Nothing()))


def _grown(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    many = st.lists(nodes, min_size=2, max_size=4).map(tuple)
    return st.one_of(
        many.map(And),
        many.map(Or),
        nodes.filter(lambda node: not isinstance(node, Every)).map(Not),
        nodes.map(SamePair),
        st.builds(InField, st.sampled_from(sorted(TEXT_FIELDS)), nodes),
    )


@given(st.recursive(LEAVES, _grown, max_leaves=8))
def test_a_tree_written_and_read_is_the_same_tree(node: Node) -> None:
    text = to_text(node)
    assert parse(text).root == node or len(text) > 1000
    assert parse(text).read_as == "" or len(text) > 1000
    assert to_text(parse(text).root) == text or len(text) > 1000
