"""Pasted texts: sentences with a minus, labels, lists of names, texts word for word."""

from __future__ import annotations

import pytest

from archive_app.domain.query import And, Every, Field, InField, Not, Nothing, Or, Phrase, Word
from archive_app.domain.query_parser import LONGEST, parse, to_text
from archive_app.domain.query_sentences import LONGEST_LIST, MOST_LISTED, literal


@pytest.mark.parametrize(
    "text,read_as",
    [
        ("передаётся с переключателем -M для qsub", "передаётся с переключателем M для qsub"),
        ("it was a night (－20 degrees) of fog", "it was a night (20 degrees) of fog"),
        (
            "哈尔滨的气温下降到 -20 度，全市道路开始结冰",
            "哈尔滨的气温下降到 20 度 全市道路开始结冰",
        ),
        ("a b c d -x e -y f -z", "a b c d x e y f -z"),
    ],
)
def test_a_minus_inside_a_sentence_is_text(text: str, read_as: str) -> None:
    parsed = parse(text)
    assert parsed.read_as == read_as
    assert parsed.repairs[0].message.startswith("A minus inside a sentence")


@pytest.mark.parametrize(
    "text",
    [
        "a b -x c",
        "a b c d e f -x",
        "-x a b c d e f",
        "a b c NOT x d e f",
        'a b c d -"x y" e f',
        "a b c d -(x y) e f",
        "title:a b c d -x e f",
        "a b c d -x e f OR g",
        "防汛 抢险 －火灾 警察 交通",
    ],
)
def test_elsewhere_it_excludes(text: str) -> None:
    parsed = parse(text)
    assert parsed.read_as == ""
    assert isinstance(parsed.root, And)
    assert any(isinstance(part, Not) for part in parsed.root.children)


@pytest.mark.parametrize(
    "text,words",
    [
        ("a -b c", '"a -b c"'),
        ("a “b” c", '"a b c"'),
        ("title:a OR (b", '"title:a OR (b"'),
        ("one two\n\nthree\none two", '"one two" "three"'),
        ("😀\n!", ""),
    ],
)
def test_literally(text: str, words: str) -> None:
    assert literal(text) == words
    parsed = parse(words)
    assert parsed.read_as == ""
    parts = parsed.root.children if isinstance(parsed.root, And) else (parsed.root,)
    assert all(isinstance(part, (Phrase, Every)) for part in parts)


def test_a_space_after_the_name_of_a_field() -> None:
    parsed = parse("title: symposium")
    assert parsed.root == InField(Field.TITLE, Word("symposium"))
    assert parsed.read_as == "title:symposium"
    assert parse("标题： “座谈 会” a").root == And(
        (InField(Field.TITLE, Phrase("座谈 会")), Word("a"))
    )
    assert parse("精确： 座谈").root == Word("座谈", exact=True)
    sentence = "they gave it a title: symposium of women"
    assert Word("title") in getattr(parse(sentence).root, "children", ())
    assert parse("Source: a").root == And((Word("Source"), Word("a")))
    assert parse("title: -a").root == And((Word("title"), Not(Word("a"))))


@pytest.mark.parametrize(
    "text,root",
    [
        ('search:"a ""x"" y"', InField(Field.SEARCH, Phrase('a "x" y'))),
        ('source:"""x"" y"', InField(Field.SOURCE, Phrase('"x" y'))),
        ('"a ""b"""', Phrase('a "b"')),
        ("“一节”“一日”", And((Phrase("一节"), Phrase("一日")))),
        ('a ""', Word("a")),
    ],
)
def test_quotation_marks_inside_are_written_twice(text: str, root: object) -> None:
    parsed = parse(text)
    assert parsed.root == root
    assert parse(to_text(parsed.root)).root == root


def test_marks_without_end_are_passed_over() -> None:
    assert parse('"a ""').root == Phrase("a")
    assert parse('"' * 999).root == Nothing()


def test_long_lists_keep_their_operators() -> None:
    names = [f"name{number}" for number in range(300)]
    text = " OR ".join(names)
    assert len(text) > LONGEST
    assert parse(text).root == Or(tuple(map(Word, names)))
    assert parse(text).notes == ()
    quoted = "tag:(" + " ".join(f'"{name} x"' for name in names) + ")"
    assert isinstance(parse(quoted).root, InField)


def test_longer_lists_are_cut_and_prose_is_plain_words() -> None:
    many = parse(" OR ".join(f"n{number}" for number in range(MOST_LISTED + 5)))
    assert isinstance(many.root, Or)
    assert len(many.root.children) == MOST_LISTED
    assert f"{MOST_LISTED:,}" in many.notes[0]
    assert many.read_as
    prose = "one OR two " + " ".join(f"word{number}" for number in range(300))
    assert "plain words" in parse(prose).notes[0]
    assert "plain words" in parse("a OR " * LONGEST_LIST).notes[0]


@pytest.mark.parametrize("text", ["C++", "C# code", '"C++ code"', "a (C++, b)"])
def test_signs_behind_a_word_are_told(text: str) -> None:
    (note,) = parse(text).notes
    assert "“C" in note


@pytest.mark.parametrize("text", ["#blah>1", "#source>1"])
def test_what_is_not_counted_is_told(text: str) -> None:
    parsed = parse(text)
    assert parsed.root == Word(text[1:])
    assert "tag" in parsed.notes[0]
    assert parsed.read_as == text[1:]


def test_several_lines_with_signs_are_plain_words() -> None:
    parsed = parse("- a **bold** word (of four)\n\n- and -more of [them]")
    assert parsed.read_as == "a bold word of four and more them"
    assert parse("a\n-b").root == And((Word("a"), Not(Word("b"))))
    query = "a OR b c\n(d e f) -g h i"
    assert parse(query).read_as == ""
    assert isinstance(parse('a "b c" d e\nf g*').root, And)
    assert parse("title:a b c d e\nf g*").read_as == ""


def test_vowel_signs_are_part_of_words() -> None:
    assert parse("- أمرًا سيئًا -b c d\n- e f").read_as.startswith("أمرًا سيئًا b")
