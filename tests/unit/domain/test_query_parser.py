"""The query language: what is read as what, and that nothing is ever refused."""

from __future__ import annotations

import pytest
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
    TokenKind,
    Word,
)
from archive_app.domain.query_fields import FIELD_ALIASES
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
        # near each other
        ('"a b"~5', Near((A, B), 5)),
        ("“a b”～", Near((A, B), 5)),
        ("a NEAR/3 b", Near((A, B), 3)),
        ("a NEAR b", Near((A, B), 5)),
        ('a NEAR/2 b NEAR/2 "c d"', Near((A, B, Phrase("c d")), 2)),
        ("c a NEAR b OR c", And((C, Or((Near((A, B), 5), C))))),
        ("title:a NEAR b", InField(Field.TITLE, Near((A, B), 5))),
        ("a ＮＥＡＲ／3 b", Near((A, B), 3)),
        # parts of words, other spellings, exact words
        ("w?rd", Word("w?rd", glob=True)),
        ("w？rd", Word("w?rd", glob=True)),
        ("*ation", Word("*ation", glob=True)),
        ("a*b*", Word("a*b*", glob=True)),
        ("警？局", Word("警?局", glob=True)),
        ("女？", Word("女")),
        ("pol**", Word("pol", prefix=True)),
        ("pol＊,", Word("pol", prefix=True)),
        ("polic?", Word("polic?", glob=True)),
        ("a word~", And((A, Word("word", fuzzy=1)))),
        ("word~2", Word("word", fuzzy=2)),
        ("word～2.", Word("word", fuzzy=2)),
        ("2020~2021", Word("2020~2021")),
        ("＝a", Word("a", exact=True)),
        ("exact:a", Word("a", exact=True)),
        ("精确：座談會", Word("座談會", exact=True)),
        ('exact:"a b"', Word("a b", exact=True)),
        ('="a ""b"""', Word('a "b"', exact=True)),
        ("exact:(a OR b*)", Or((Word("a", exact=True), Word("b", prefix=True, exact=True)))),
        ("=pol*", Word("pol", prefix=True, exact=True)),
        # fields
        ("date:>=2021-03", InField(Field.DATE, Word(">=2021-03"))),
        ("日期：＞＝2021年3月", InField(Field.DATE, Word(">=2021-03"))),
        ("date:2021/3/7…2022", InField(Field.DATE, Word("2021-03-07..2022"))),
        ("date:2020-07–2021-09", InField(Field.DATE, Word("2020-07..2021-09"))),
        ("tag:=a*", InField(Field.TAG, Word("a*", exact=True))),
        ('tag:="a: ""b"""', InField(Field.TAG, Word('a: "b"', exact=True))),
        ("tag:ev*s", InField(Field.TAG, Word("ev*s", glob=True))),
        ("place:Harbn~", InField(Field.PLACE, Word("Harbn", fuzzy=1))),
        ("has:note", InField(Field.HAS, Word("note"))),
        ("is:reviewed", InField(Field.IS, Word("reviewed"))),
        ("sounds:bi wei", And((InField(Field.SOUNDS, Word("bi")), Word("wei")))),
        ('读音:"bi wei"', InField(Field.SOUNDS, Phrase("bi wei"))),
        ('search:"saved name"', InField(Field.SEARCH, Phrase("saved name"))),
        ("url:http://a.cn/b?c=d", InField(Field.URL, Word("http://a.cn/b?c=d"))),
        ("笔记：a", InField(Field.NOTE, A)),
        ("作者:a 编辑:b", And((InField(Field.BYLINE, A), InField(Field.CREDIT, B)))),
        ("#tags>2", HowMany(Field.TAG, ">", 2)),
        ("＃标签＞＝2", HowMany(Field.TAG, ">=", 2)),
        ("#people = 0", HowMany(Field.PERSON, "=", 0)),
        ("-#orgs<3", Not(HowMany(Field.ORG, "<", 3))),
        ("{zh:a en:b}", SamePair(And((InField(Field.ZH, A), InField(Field.EN, B))))),
        ("｛原文：a OR b｝ c", And((SamePair(Or((InField(Field.ORIG, A), B))), C))),
        ("-{a b}", Not(SamePair(And((A, B))))),
        # what is no sign of ours
        ("10:30", Word("10:30")),
        ("2021-07-13", Word("2021-07-13")),
        ("O’Brien", Word("O’Brien")),
        ("a@b.com", Word("a@b.com")),
        ("a/b", Word("a/b")),
        ("http://a.cn/b?c=d", Word("http://a.cn/b?c=d")),
        ("www.a.cn/?b", Word("www.a.cn/?b")),
        ("near/3", Word("near/3")),
        ("who was there?", And((Word("who"), Word("was"), Word("there")))),
        ("谁在那里？", Word("谁在那里")),
        ("谁在那里?", Word("谁在那里")),
        ("你好吗？我很好", And((Word("你好吗"), Word("我很好")))),
        ("Note: a", And((Word("Note"), A))),
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
        ('a ""', "a"),
        ("50% ^ ~ /", "50"),
        ("foo:bar", "foo bar"),
        ("a - b", "a b"),
        ("--a", "a"),
        ("NOT", '"NOT"'),
        ("a 😀", "a"),
        ("a NEAR", "a"),
        ("(a) NEAR b", "a b"),
        ("a NEAR/0 b", "a NEAR/1 b"),
        ("a NEAR/2 b NEAR/4 c", "a NEAR/4 b NEAR/4 c"),
        ('"a"~5', '"a"'),
        ('person:"a b"~5', 'person:"a b"'),
        ("word~7", "word~2"),
        ("座谈~", "座谈"),
        ("w?rd~", "w?rd"),
        ("=w?rd", "w?rd"),
        ("a ? *?", "a"),
        ("a ~ b", "a b"),
        ("{a b", "{a b}"),
        ("a} b", "a b"),
        ("(a {b) c}", "(a {b}) c"),
        ("a {}", "a"),
        ('="a', "a"),
        ("/a.*b/ c", "a b c"),
        ("=AND", '"AND"'),
    ],
)
def test_repaired(text: str, read_as: str) -> None:
    parsed = parse(text)
    assert parsed.read_as == read_as
    assert parse(read_as).root == parsed.root


@pytest.mark.parametrize("text", ["😀", "?!", "- -", "()", '""'])
def test_signs_alone_find_nothing_and_say_so(text: str) -> None:
    parsed = parse(text)
    assert parsed.root == Nothing()
    assert "not indexed" in parsed.notes[0]


def test_a_pasted_line_is_read_without_complaint() -> None:
    parsed = parse("a [Harbin Public Security News]")
    assert parsed.root == And((A, *map(Word, ("Harbin", "Public", "Security", "News"))))


def test_long_texts_are_plain_words() -> None:
    parsed = parse("title:a (b " * 100 + "OR")
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


def test_patterns_are_words_and_say_so() -> None:
    parsed = parse("/(police|cops) wom[ae]n/")
    assert to_text(parsed.root) == "police cops wom ae n"
    assert "not supported" in parsed.notes[0]


def test_repairs_name_the_place() -> None:
    text = "flood OR (fire"
    (repair,) = parse(text).repairs
    assert text[repair.start : repair.end] == "("
    assert repair.message


def test_kinds_of_the_new_forms() -> None:
    text = "w?rd fuzzy~ =a tag:x #tags>1 {b NEAR/2 c}"
    shown = {text[token.start : token.end]: token.kind for token in parse(text).tokens}
    assert shown["w?rd"] is TokenKind.WILDCARD
    assert shown["fuzzy~"] is TokenKind.FUZZY
    assert shown["=a"] is TokenKind.EXACT
    assert shown["x"] is TokenKind.VALUE
    assert shown["#tags>1"] is TokenKind.COUNT
    assert shown["{"] is shown["}"] is TokenKind.PAIR
    assert shown["NEAR/2"] is TokenKind.OPERATOR


def test_every_field_has_its_own_name() -> None:
    assert {FIELD_ALIASES[field.value] for field in Field} == set(Field)


SIGNS = st.sampled_from(
    [
        *list("()\"*=-:：（）“”「」 ab座\x00�😀^~/[]{}%?'｛｝＃＞～＊？\ud800"),
        *("OR ", "AND ", "NOT ", " NEAR/3 ", " NEAR ", "~2", '="', "#tags>1", "tag:=", "exact:"),
    ]
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


VALID = st.sampled_from(
    [
        'title:(flood OR "high water") -tag:="a ""b""" {zh:座谈 en:symposium}',
        '"female police"~5 pol* w?rd *ation fuzzy~2 =Ürümqi #people>=2 sounds:"bi wei min"',
        "exact:(a OR b NEAR/3 c) date:2021-03..2021-07 10:30 http://a.cn/b?c=d search:x",
    ]
)


@given(VALID, st.lists(st.tuples(st.integers(0, 200), SIGNS | st.just("")), max_size=5))
def test_spoilt_queries_are_read_too(text: str, spoilt: list[tuple[int, str]]) -> None:
    for at, sign in spoilt:
        text = text[:at] + sign + text[at + 1 :]
    parsed = parse(text)
    written = to_text(parsed.root)
    assert parse(written).root == parsed.root or len(written) > LONGEST
    assert bool(parsed.read_as) == bool(parsed.repairs)
    assert all(0 <= one.start <= one.end <= len(text) for one in parsed.repairs)
