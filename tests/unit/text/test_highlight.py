"""Marks and snippets."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.domain.indexing import IndexedText
from archive_app.domain.query_parser import parse
from archive_app.text import leaves
from archive_app.text.highlight import ELLIPSIS, Place, compile_marks, merge, snippet
from archive_app.text.snippets import numbered_snippet
from archive_app.text.tokens import Token, positions
from archive_app.text.units import PARTS


def marked(
    query: str,
    text: str,
    *,
    side: Side = Side.ORIGINAL,
    language: str = "zh-Hans",
    field: Place = "body",
) -> list[str]:
    marker = compile_marks(parse(query).root)
    spans = marker.spans(text, side=side, language=language, field=field)
    return [text[span.start : span.end] for span in spans]


@pytest.mark.parametrize(
    "query,text,expected",
    [
        ("", "anything", []),
        ("*", "anything", []),
        ("座谈会", "參加座談\n會。座，谈会", ["座談\n會"]),
        ("座談會", "座谈会座谈", ["座谈会"]),
        ("policewoman", "Policewomen’s day", ["Policewomen’s"]),
        ('"policewoman"', "Policewomen policewoman", ["policewoman"]),
        ('"March 8th"', "on “March 8th”; 8th", ["March 8th"]),
        ("Xi'an", "Xi’an, Xian", ["Xi’an", "Xian"]),
        ("pol*", "Police and metropolis", ["Police"]),
        ("a -b", "a b", ["a"]),
        ("NOT a", "a", []),
        ("a OR b", "b a", ["b", "a"]),
        ("=座谈", "座談 座谈", ["座谈"]),
        ("biweimin", "Bi Weimin, Bi Wei-min", ["Bi Weimin", "Bi Wei-min"]),
        ("weimin bi", "Bi Weimin", ["Bi", "Weimin"]),
        ("女警 警", "女警", ["女警"]),
        ("tag:police", "police", []),
        ("km", "5 ㎞", ["㎞"]),
        ("w?men", "women wxmen", ["women", "wxmen"]),
        ("座?会", "座谈會，座会", ["座谈會"]),
        ("座*会", "座谈了一次会", ["座", "会"]),
        ("polise~", "police", ["police"]),
        ('"a b"~2', "a x b x x a", ["a", "b"]),
        ("a NEAR/1 b", "b a x b", ["b", "a"]),
        ("sounds:biweimin", "毕为民 Bi Weimin", ["毕为民"]),
        ("{a b}", "a b", ["a", "b"]),
        ("is:reviewed has:note note:a", "reviewed note a", []),
    ],
)
def test_marks(query: str, text: str, expected: list[str]) -> None:
    assert marked(query, text) == expected


def test_fields_tell_what_is_marked() -> None:
    assert marked("title:x", "x", field="title") == ["x"]
    assert marked("title:x", "x") == []
    assert marked("body:x", "x") == ["x"]
    assert marked("orig:x", "x") == ["x"]
    assert marked("trans:x", "x") == []
    assert marked("en:x", "x", language="en") == ["x"]
    assert marked("zh:x", "x", language="en") == []
    assert marked("zh:(title:x)", "x", field="title") == ["x"]


def test_what_is_switched_off_is_not_marked() -> None:
    root = parse("woman 座谈").root

    def spans(*without: str) -> tuple[Span, ...]:
        marker = compile_marks(root, frozenset(without))
        return marker.spans("women 座談", side=Side.ORIGINAL, language="zh-Hans")

    assert spans() == (Span(0, 5), Span(6, 8))
    assert spans("stem:woman") == (Span(6, 8),)
    assert spans("stem:woman", "script:座谈") == ()
    named = compile_marks(parse("bi wei min").root, {"pinyin:bi wei min"})
    assert named.spans("毕伟民", side=Side.ORIGINAL, language="", field="name") == ()


def test_notes_are_marked_by_their_own_field() -> None:
    assert marked("note:mayor", "Ask the mayor", field="note") == ["mayor"]
    assert marked("mayor", "Ask the mayor", field="note") == []


def article(original: str, translation: str, *titles: str) -> list[IndexedText]:
    """Two sides, a unit begins at each bar."""
    texts = []
    named = zip(Side, ("zh-Hans", "en"), (original, translation), titles or ("", ""), strict=True)
    for side, language, text, title in named:
        units = tuple(at - text[:at].count("|") for at, char in enumerate(text) if char == "|")
        texts.append(IndexedText(side, language, title, text.replace("|", ""), units))
    return texts


def marked_in(query: str, texts: list[IndexedText]) -> dict[str, list[str]]:
    """What is marked in each part: 'original body' and so on; parts without marks left out."""
    spans = compile_marks(parse(query).root).article_spans(texts)
    found = {}
    for text in texts:
        for part in PARTS:
            content = text.title if part == "title" else text.body
            if here := spans[text.side, part]:
                found[f"{text.side} {part}"] = [content[one.start : one.end] for one in here]
    return found


def test_only_the_pairs_that_hold_it_all_are_marked() -> None:
    texts = article("|会一。|会二。|三", "|meeting one. |two. |meeting three", "会", "A meeting")
    assert marked_in("{zh:会 en:meeting}", texts) == {
        "original title": ["会"],
        "original body": ["会"],
        "translation title": ["meeting"],
        "translation body": ["meeting"],
    }
    body = compile_marks(parse("{zh:会 en:meeting}").root).article_spans(texts)
    assert body[Side.ORIGINAL, "body"] == (Span(0, 1),)
    assert marked_in("{zh:会 en:two}", texts) == {
        "original body": ["会"],
        "translation body": ["two"],
    }
    assert marked_in("{zh:会 -en:meeting}", texts) == {"original body": ["会"]}
    assert marked_in("{zh:会 en:three}", texts) == {}
    assert marked_in("{zh:会 en:three} two", texts) == {"translation body": ["two"]}


def test_without_aligned_pairs_only_titles_are_one() -> None:
    texts = article("会", "meeting", "会", "meeting")
    assert set(marked_in("{zh:会 en:meeting}", texts)) == {"original title", "translation title"}


@given(st.data())
def test_article_marks_are_those_of_each_text(data: st.DataObject) -> None:
    """But for what must stand in one pair: those are some of them, and at least one each."""
    words = st.sampled_from(["会", "meet", "ab", "two", "座谈"])
    bodies = [
        "|".join(data.draw(st.lists(words, max_size=3).map(" ".join)) for _ in range(4))
        for _ in Side
    ]
    texts = article("|" + bodies[0], "|" + bodies[1], "会 two", "meet")
    first, second = data.draw(words), data.draw(words)
    query = data.draw(st.sampled_from(["{0} {1}", "{0} OR {1}", '"{0} {1}"~3', "{{{0} {1}}}"]))
    marker = compile_marks(parse(query.format(first, second)).root)
    together = marker.article_spans(texts)
    for text in texts:
        for part in PARTS:
            content = text.title if part == "title" else text.body
            alone = marker.spans(content, side=text.side, language=text.language, field=part)
            here = together[text.side, part]
            assert set(here) <= set(alone)
            assert here == alone or query.startswith("{{")


_WORDS = (
    *("policewomen", "Policewoman", "police's", "polices", "o'clock", "oclock", "lying", "lies"),
    *("mice", "mouse", "Bi Wei-min", "biweimin", "会 议", "会议", "台湾", "臺灣", "héros", "K1186"),
    *(
        "children",
        "１２",
        "12",
        "Weimin",
        "女\n警",
        "ﬁre",
        "fire",
        "don't",
        "dont",
        "xi’an",
        "xian",
    ),
)
_ASKED = (
    *("policewoman", "police", "oclock", "o'clock", "lie", "mouse", "biweimin", "bi weimin"),
    *(
        "polic*",
        "polce~",
        "p?lice",
        "=臺灣",
        "台湾",
        "会议",
        "会",
        "heros",
        "=héros",
        "k1186",
        "12",
    ),
    *('"policewomen mice"', "mice NEAR/3 会议", "child", "女警", "fires", "dont", "don't", "xi'an"),
)


@given(st.lists(st.sampled_from(_WORDS), max_size=4), st.sampled_from(_ASKED))
def test_a_look_at_the_letters_first_loses_no_hit(words: list[str], query: str) -> None:
    body = " ".join(words)
    texts = article("|" + body, "|" + body)
    marker = compile_marks(parse(query).root)
    together = marker.article_spans(texts)
    for text in texts:
        alone = marker.spans(body, side=text.side, language=text.language)
        assert together[text.side, "body"] == alone


def test_names_are_marked_in_any_spelling() -> None:
    for query in ("biweimin", "bi weimin", "Weimin Bi", "bi wei min", 'person:"bi weimin"'):
        assert marked(query, "毕伟民", field="name") == ["毕伟民"], query
    assert marked("title:bi", "Bi", field="name") == []


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 9)), max_size=20))
def test_merged_spans_never_overlap(pairs: list[tuple[int, int]]) -> None:
    given_spans = [(start, start + length) for start, length in pairs]
    spans = merge(given_spans)
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert covered == {at for start, end in given_spans for at in range(start, end)}


def test_snippet_of_a_short_text_is_the_text() -> None:
    assert snippet("one two", (Span(0, 3),), 40) == ("one two", (Span(0, 3),))
    assert snippet("", (), 40) == ("", ())


def test_snippet_is_cut_at_words_around_the_hits() -> None:
    text = "Nothing here. " * 20 + "An open day at the wharf was held. " + "Nothing there. " * 20
    start = text.index("open")
    piece, marks = snippet(text, (Span(start, start + 4),), 50)
    assert piece.startswith(ELLIPSIS)
    assert piece.endswith(ELLIPSIS)
    assert [piece[mark.start : mark.end] for mark in marks] == ["open"]
    words = piece.strip(ELLIPSIS).split()
    assert set(words) <= set(text.split())
    assert 30 <= len(piece) <= 80


def test_snippet_counts_han_as_two_columns() -> None:
    piece, _ = snippet("女警风采" * 50, (), 40)
    assert len(piece) == 21


def test_snippet_prefers_where_most_hits_stand() -> None:
    text = "hit " + "x " * 100 + "hit hit hit " + "y " * 100
    spans = compile_marks(parse("hit").root).spans(text, side=Side.ORIGINAL, language="en")
    piece, marks = snippet(text, spans, 40)
    assert len(marks) == 3
    assert "hit hit hit" in piece


def test_snippet_prefers_different_hits_and_starts_with_a_word() -> None:
    text = "the the the the. " * 9 + "， the morning of March\n\n5th. " + "the the the the. " * 9
    marker = compile_marks(parse("the morning of March 5th").root)
    spans = marker.spans(text, side=Side.ORIGINAL, language="en")
    piece, marks = snippet(text, spans, 30)
    assert "the morning of March 5th" in piece
    assert piece[1].isalnum()
    assert all(piece[mark.start : mark.end].isalnum() for mark in marks)


@given(st.text("ab 女\n，", max_size=120), st.integers(1, 60))
def test_snippet_marks_are_whole(text: str, width: int) -> None:
    spans = compile_marks(parse("女女 OR ab").root).spans(text, side=Side.ORIGINAL, language="zh")
    piece, marks = snippet(text, spans, width)
    wanted = {" ".join(text[span.start : span.end].split()) for span in spans}
    assert all(piece[mark.start : mark.end] in wanted for mark in marks)
    assert bool(marks) == bool(spans)


def test_many_words_look_at_a_text_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pasted paragraph took seconds to mark: every word walked through the whole text again."""
    walks: list[int] = []

    def counting(tokens: list[Token]) -> dict[str, list[int]]:
        walks.append(len(tokens))
        return positions(tokens)

    monkeypatch.setattr(leaves, "positions", counting)
    query = " ".join(f"word{number}" for number in range(90))
    text = "word1 and word2 words. " * 500
    spans = compile_marks(parse(query).root).spans(text, side=Side.ORIGINAL, language="en")
    assert len(spans) == 1000
    assert len(walks) <= 2


@given(
    st.text(alphabet="ab c座谈会", max_size=120),
    st.sets(st.integers(0, 60), max_size=6),
    st.integers(1, 60),
)
def test_a_snippet_says_which_hits_its_marks_are(text: str, starts: set[int], width: int) -> None:
    spans = [Span(at * 2, at * 2 + 1) for at in sorted(starts) if at * 2 + 1 <= len(text)]
    piece, marks, first = numbered_snippet(text, spans, width)
    for mark, span in zip(marks, spans[first : first + len(marks)], strict=True):
        shown, stands = piece[mark.start : mark.end], text[span.start : span.end]
        assert shown == stands or (not shown.strip() and not stands.strip())
