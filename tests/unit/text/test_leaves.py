"""What words and phrases ask of a text, against slow definitions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.query import Near, Phrase, Word
from archive_app.domain.searching import ExpansionKind
from archive_app.text.leaves import (
    Leaf,
    Step,
    StepKind,
    TokenTable,
    allowed_leaf,
    expansion_key,
    find_in,
    is_off,
    matches,
    near_places,
    near_starts,
    places,
    read_leaf,
    written_leaf,
)
from archive_app.text.patterns import glob_regex, within
from archive_app.text.plurals import beginnings, stem
from archive_app.text.sounds import every_spelling, other_spellings, sound_leaves
from archive_app.text.tokens import tokenize
from archive_app.text.wild import as_near


def steps(node: Word | Phrase) -> list[tuple[str, int, str]]:
    return [(step.term, step.offset, step.kind.value) for step in read_leaf(node).steps]


@pytest.mark.parametrize(
    "node,expected",
    [
        (Word("会"), [("会", 0, "char")]),
        (Word("座谈"), [("座谈", 0, "term")]),
        (Word("座谈会"), [("座谈", 0, "term"), ("谈会", 1, "term")]),
        (Word("女同志们"), [("女同", 0, "term"), ("志们", 2, "term")]),
        (Word("女同志们好"), [("女同", 0, "term"), ("志们", 2, "term"), ("们好", 3, "term")]),
        (Word("G20峰会"), [("g20", 0, "term"), ("峰会", 1, "term")]),
        (Word("AI芯片"), [("ai", 0, "term"), ("芯片", 1, "term")]),
        (
            Word("3月8日"),
            [("3", 0, "term"), ("月", 1, "char"), ("8", 2, "term"), ("日", 3, "char")],
        ),
        (Phrase("座，谈"), [("座", 0, "char"), ("谈", 2, "char")]),
        (Word("pol", prefix=True), [("pol", 0, "prefix")]),
        (Word("座谈", prefix=True), [("座谈", 0, "term")]),
        (Word("w?rd", glob=True), [("w?rd", 0, "glob")]),
        (Word("pol*ce", glob=True, prefix=True), [("pol*ce*", 0, "glob")]),
        (Word("座?会", glob=True), [("座?", 0, "glob"), ("会", 2, "char")]),
        (Word("座??会", glob=True), [("座?", 0, "glob"), ("?会", 2, "glob")]),
        (Word("?会议", glob=True), [("?会", 0, "glob"), ("会议", 1, "term")]),
        (Word("police", fuzzy=2), [("police", 0, "fuzzy")]),
        (Word("police", fuzzy=2, exact=True), [("police", 0, "term")]),
        (Word("座谈", fuzzy=1), [("座谈", 0, "term")]),
        (Word("?", glob=True), []),
        (Word("，"), []),
    ],
)
def test_steps(node: Word | Phrase, expected: list[tuple[str, int, str]]) -> None:
    assert steps(node) == expected


def test_a_word_has_other_forms_and_may_be_a_name() -> None:
    assert read_leaf(Word("policewomen")).stem == "policewoman"
    assert read_leaf(Word("Wei-min")).joined == "weimin"
    assert read_leaf(Word("Yun’ao")).joined == "yunao"
    for plain in (Word("women", exact=True), Phrase("women"), Word("wome", prefix=True)):
        assert read_leaf(plain).stem == ""
    assert read_leaf(Word("women", fuzzy=1)).joined == ""
    assert read_leaf(Word("毕伟民")).joined == ""


def test_exact_words_are_as_written() -> None:
    leaf = written_leaf(Phrase("座談"))
    assert [step.term for step in leaf.steps] == ["座谈", "=談"]
    assert leaf.plain == (0,)
    assert matches(leaf, "座談會")
    assert not matches(leaf, "座谈会")


@pytest.mark.parametrize(
    "node,text,expected",
    [
        (Word("座?会", glob=True), "座谈会，座会，座，会，座a会", ["座谈会"]),
        (Word("座?", glob=True), "座谈，座", ["座谈"]),
        (Word("w*n", glob=True), "Woman, win; Winner wn", ["Woman", "win", "wn"]),
        (Word("w?n", glob=True), "wan wn wawn", ["wan"]),
        (Word("police", fuzzy=1), "polise Pxlise olice policer policers", ["polise", "policer"]),
        (Word("pol", prefix=True), "police apology POLITY", ["police", "POLITY"]),
        (Word("会"), "开会。会", ["会", "会"]),
    ],
)
def test_spans(node: Word | Phrase, text: str, expected: list[str]) -> None:
    found = find_in(read_leaf(node), TokenTable(tokenize(text)))
    assert [text[start:end] for start, end in found if start < end] == expected


RUN = "女警座会"


@given(st.text(RUN + "，a \n", max_size=30), st.text(RUN + "?", min_size=2, max_size=5))
def test_a_question_mark_in_a_run_is_one_character(text: str, pattern: str) -> None:
    """Neighbours of a run have only white space between them.

    Three signs in a row are not sure, nor are two at an end: a word in Latin letters counts as one.
    """
    leaf = read_leaf(Word(pattern, glob=True))
    is_sure = "???" not in pattern and not (pattern.startswith("??") or pattern.endswith("??"))
    if not leaf.steps or not is_sure or set(pattern.strip("?")) == set():
        return
    runs = ["".join(run.split()) for run in "".join(text).replace("a", "，").split("，")]
    expected = any(
        glob_regex(pattern).fullmatch(run[at : at + len(pattern)])
        for run in runs
        for at in range(len(run))
    )
    assert bool(places(leaf, TokenTable(tokenize(text)))) == expected


@given(st.text("abc", max_size=6), st.text("abc", max_size=6), st.integers(1, 2))
def test_distance_counts_a_swap_of_neighbours_as_one_edit(one: str, other: str, most: int) -> None:
    def slow(left: str, right: str) -> int:
        if not left or not right:
            return len(left) + len(right)
        swapped = len(left) > 1 and left[:2] == right[1::-1]
        return min(
            slow(left[1:], right) + 1,
            slow(left, right[1:]) + 1,
            slow(left[1:], right[1:]) + (left[0] != right[0]),
            *([slow(left[2:], right[2:]) + 1] if swapped else []),
        )

    assert within(one, other, most) == (one[:1] == other[:1] and slow(one, other) <= most)


TERMS = st.sampled_from(["a", "b", "c", "d"])


@given(st.lists(TERMS, max_size=14), st.lists(TERMS, min_size=2, max_size=3), st.integers(1, 5))
def test_near_is_a_window_that_holds_all_parts(
    text: list[str], wanted: list[str], distance: int
) -> None:
    parts = [read_leaf(Word(word)) for word in wanted]
    table = TokenTable(tokenize(" ".join(text)))
    begins, inside = set(), set()
    for begin, word in enumerate(text):
        window = text[begin : begin + distance + 1]
        if word in wanted and all(window.count(one) >= wanted.count(one) for one in wanted):
            begins.add(begin)
            inside |= {begin + at for at, one in enumerate(window) if one in wanted}
    assert near_starts(parts, distance, table) == sorted(begins)
    assert {place for place, _ in near_places(parts, distance, table)} == inside


def test_a_star_between_characters_is_a_few_of_them() -> None:
    near = as_near(Word("座*会", glob=True))
    assert near == Near((Word("座"), Word("会")), 11)
    for other in (Word("座谈*", glob=True), Word("a*b", glob=True), Word("座?会", glob=True)):
        assert as_near(other) is None
    assert as_near(Word("座谈会")) is None


@pytest.mark.parametrize(
    "text,syllables",
    [
        ("bì wěimín", ["bi wei min"]),
        ("Bi Wei-min", ["bi wei min"]),
        ("biweimin", ["bi wei min"]),
        ("xian", ["xian", "xi an"]),
        ("xi'an", ["xi an"]),
        ("lǜ", ["lv"]),
        ("lyu", ["lv"]),
        ("毕", ["bi"]),
        ("xyz", []),
        ("", []),
    ],
)
def test_ways_to_read_aloud(text: str, syllables: list[str]) -> None:
    leaves = sound_leaves(text)
    assert [" ".join(step.term for step in leaf.steps) for leaf in leaves] == syllables
    assert all(step.kind is StepKind.SOUND for leaf in leaves for step in leaf.steps)


def test_a_sound_is_any_reading_of_a_character_of_a_run() -> None:
    table = TokenTable(tokenize("银行，行人，xing"))
    assert places(Leaf((Step("hang", 0, StepKind.SOUND),)), table) == [1, 3]
    assert places(Leaf((Step("xing", 0, StepKind.SOUND),)), table) == [1, 3]


def test_names_with_umlauts_are_typed_in_four_ways() -> None:
    for typed in ("lvbing", "lyubing", "lübing", "lǚbing"):
        joined = read_leaf(Word(typed)).joined
        assert "lvbing" in other_spellings(joined)
        assert "lubing" not in every_spelling(joined)
    assert other_spellings("lubing") == ("lubing",)
    assert every_spelling("lubing") == ("lubing", "lvbing")
    assert every_spelling("biweimin") == ("biweimin",)
    assert every_spelling("") == ()


def test_expansions_are_switched_off_by_key() -> None:
    off = frozenset({"stem:women", "pinyin:bi wei min", "script:座谈"})
    assert allowed_leaf(Word("women"), off).stem == ""
    assert allowed_leaf(Word("woman"), off).stem == "woman"
    assert allowed_leaf(Word("座谈"), off).plain == (0, 1)
    assert is_off(ExpansionKind.PINYIN, "wei min", off)
    assert not is_off(ExpansionKind.PINYIN, "min bi", off)
    assert not is_off(ExpansionKind.STEM, "wei", off)
    assert expansion_key(ExpansionKind.ALIAS, "x") == "alias:x"


WORDS = ["women", "woman", "mens", "dying", "happy", "organizations", "skies", "men", "children"]


@pytest.mark.parametrize("word", WORDS)
def test_words_of_a_stem_begin_as_told(word: str) -> None:
    assert word.startswith(beginnings(stem(word)))
