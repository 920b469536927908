"""The query language: what is read as what, and that nothing is ever refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.query import (
    And,
    Every,
    Field,
    InField,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    TokenKind,
    Word,
)
from archive_app.domain.query_lexer import FIELD_ALIASES
from archive_app.domain.query_parser import LONGEST, LONGEST_READ, MOST_WORDS, parse, to_text

A, B, C = Word("a"), Word("b"), Word("c")


@pytest.mark.parametrize(
    "text,root",
    [
        ("", Every()),
        ("   ", Every()),
        ("*", Every()),
        ("a", A),
        ("a b", And((A, B))),
        ("a AND b", And((A, B))),
        ("a OR b", Or((A, B))),
        ("a b OR c", And((A, Or((B, C))))),
        ("a AND b OR c", Or((And((A, B)), C))),
        ("a or b", And((A, Word("or"), B))),
        ("-a", Not(A)),
        ("NOT a", Not(A)),
        ("a -b", And((A, Not(B)))),
        ("well-known", Word("well-known")),
        ("(a OR b) c", And((Or((A, B)), C))),
        ('"a b"', Phrase("a b")),
        ("“a b”", Phrase("a b")),
        ("「座谈会」", Phrase("座谈会")),
        ("＂a＂", Phrase("a")),
        ("pol*", Word("pol", prefix=True)),
        ("=a", Word("a", exact=True)),
        ("title:a", InField(Field.TITLE, A)),
        ("TITLE:a", InField(Field.TITLE, A)),
        ("标题：座谈会", InField(Field.TITLE, Word("座谈会"))),
        ("來源:a", InField(Field.SOURCE, A)),
        ('source:"a b"', InField(Field.SOURCE, Phrase("a b"))),
        ("source:（a OR b）", InField(Field.SOURCE, Or((A, B)))),
        ("-tag:a/b", Not(InField(Field.TAG, Word("a/b")))),
        ("tag:none", InField(Field.TAG, Word("none"))),
        ("tag:(none)", InField(Field.TAG, Word("none"))),
        ("date:2020-07..2021-09", InField(Field.DATE, Word("2020-07..2021-09"))),
        ("date:..2021", InField(Field.DATE, Word("..2021"))),
        ("id:harbin:12", InField(Field.ID, Word("harbin:12"))),
        ("people:a", InField(Field.PERSON, A)),
        ("a\xa0b", And((A, B))),
        ("-*", Nothing()),
        ("[a]", A),
        ("座谈会，女警、", And((Word("座谈会"), Word("女警")))),
        ("《a》b。", And((Word("a"), B))),
        ("a,b", And((A, B))),
        ("8,000", Word("8,000")),
        ("source:《人民》", InField(Field.SOURCE, Word("《人民》"))),
    ],
)
def test_read_as_it_stands(text: str, root: Node) -> None:
    parsed = parse(text)
    assert parsed.root == root
    assert parsed.read_as == ""
    assert parsed.notes == ()


@pytest.mark.parametrize(
    "text,read_as",
    [
        ("AND foo", "foo"),
        ("foo AND", "foo"),
        ("foo NOT", "foo"),
        ("a OR OR b", "a OR b"),
        ('"foo', "foo"),
        ("(a b", "a b"),
        ("a) b", "a b"),
        ("()", "*"),
        ('a ""', "a"),
        ("50% ^ ~ /", "50"),
        ("foo:bar", "foo bar"),
        ("10:30", "10 30"),
        ("wo*d", "wo d"),
        ("a - b", "a b"),
        ("--a", "a"),
        ("NOT", '"NOT"'),
        ("!!!", "*"),
        ("a 😀", "a"),
    ],
)
def test_repaired(text: str, read_as: str) -> None:
    parsed = parse(text)
    assert parsed.read_as == read_as
    assert parse(read_as).root == parsed.root


@pytest.mark.parametrize("text", ["😀", "?!", "- -", "()", '""'])
def test_nothing_to_look_for_is_every_article_and_says_so(text: str) -> None:
    parsed = parse(text)
    assert parsed.root == Every()
    assert parsed.read_as == "*"
    assert parsed.notes


def test_a_pasted_line_is_read_without_complaint() -> None:
    parsed = parse("a [Harbin Public Security News]")
    assert parsed.root == And((A, *map(Word, ("Harbin", "Public", "Security", "News"))))


def test_long_texts_are_plain_words() -> None:
    parsed = parse("title:a (b OR " * 100)
    assert parsed.root == And((Word("title"), A, B, Phrase("OR")))
    assert str(LONGEST) in parsed.notes[0]
    many = parse(" ".join(f"w{at}" for at in range(2000)))
    assert isinstance(many.root, And)
    assert len(many.root.children) == MOST_WORDS
    assert len(many.notes) == 2


def test_a_pasted_book_is_read_in_part() -> None:
    """Five megabytes of one word took seventeen seconds to read."""
    parsed = parse("安全 " * LONGEST_READ)
    assert parsed.root == Word("安全")
    assert len(parsed.tokens) == LONGEST_READ // 3 + 1
    assert f"{LONGEST_READ:,}" in parsed.notes[1]


@pytest.mark.parametrize("text", ["(" * 200 + "a", "NOT " * 200 + "a", "-(" * 100 + "a"])
def test_deep_nesting_is_plain_words(text: str) -> None:
    parsed = parse(text)
    assert "plain words" in parsed.notes[0]


def test_tokens_cover_the_pieces() -> None:
    text = 'title:a "b" -c OR ( !'
    shown = {text[token.start : token.end]: token.kind for token in parse(text).tokens}
    assert shown == {
        "title:": TokenKind.FIELD,
        "a": TokenKind.WORD,
        '"b"': TokenKind.PHRASE,
        "-": TokenKind.EXCLUDE,
        "c": TokenKind.WORD,
        "OR": TokenKind.OPERATOR,
        "(": TokenKind.PAREN,
        "!": TokenKind.IGNORED,
    }


def test_every_field_has_its_own_name() -> None:
    assert {FIELD_ALIASES[field.value] for field in Field} == set(Field)


SIGNS = st.sampled_from(
    [*list("()\"*=-:：（）“”「」 ab座\x00�😀^~/[]{}%?'"), "OR ", "AND ", "NOT "]
)


@given(
    st.one_of(
        st.text(),
        st.lists(SIGNS).map("".join),
        st.lists(st.sampled_from([*list(FIELD_ALIASES), ":", "a", " ", "("])).map("".join),
    )
)
def test_never_raises_and_says_what_it_understood(text: str) -> None:
    parsed = parse(text)
    assert parsed.text == text
    assert parse(to_text(parsed.root)).root == parsed.root or len(to_text(parsed.root)) > LONGEST
    if parsed.read_as:
        assert parsed.read_as == to_text(parsed.root)
    ends = [0, *(token.end for token in parsed.tokens)]
    assert all(end <= token.start for end, token in zip(ends, parsed.tokens, strict=False))


LEAVES = st.one_of(
    st.builds(
        Word,
        st.from_regex(r"\A[a-z座谈][a-z座谈0-9'.-]{0,5}[a-z0-9座]\Z"),
        st.booleans(),
        st.booleans(),
    ),
    st.builds(Phrase, st.from_regex(r"\A[a-z座]( ?[a-z(:*=,-]){0,6}\Z")),
    st.just(Every()),
)


def _grown(nodes: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    many = st.lists(nodes, min_size=2, max_size=4).map(tuple)
    return st.one_of(
        many.map(And),
        many.map(Or),
        nodes.filter(lambda node: not isinstance(node, Every)).map(Not),
        st.builds(
            InField,
            st.sampled_from([Field.TITLE, Field.ORIG, Field.ZH]),
            nodes,
        ),
    )


@given(st.recursive(LEAVES, _grown, max_leaves=8))
def test_a_tree_written_and_read_is_the_same_tree(node: Node) -> None:
    assert parse(to_text(node)).root == node
    assert parse(to_text(node)).read_as == ""
