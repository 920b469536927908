"""Words that an index offers: every count is the one that a search for them would give."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from archive_app.domain.errors import Cancelled
from archive_app.domain.jobs import NoContext
from archive_app.search import vocabulary_runs
from archive_app.search.vocabulary import Vocabulary, is_run, one_word
from tests.unit.search.evaluation.segments import Document, write

TEXTS = [
    ("座谈会在哈尔滨召开", "The symposium was held in Harbin"),
    ("哈尔滨市公安局座谈会", "Harbin police held a symposium; harbour police too"),
    ("座谈纪要。哈尔滨", "Notes of a harbour talk"),
    ("公按局没有人", "hardly anyone"),
    ("座谈会座谈会座谈", "symposium symposium"),
    ("公安局", "deleted Harbin symposium"),
]


@pytest.fixture
def vocabulary(tmp_path: Path) -> Vocabulary:
    """Three segments; the last article is deleted."""
    segments = []
    for number, some in enumerate((TEXTS[:2], TEXTS[2:4], TEXTS[4:])):
        folder = tmp_path / str(number)
        folder.mkdir()
        segment = write(
            folder,
            [
                Document({"title_o": zh[:4], "body_o": zh, "title_t": en[:9], "body_t": en})
                for zh, en in some
            ],
        )
        segments.append((segment, None if number < 2 else np.array([True, False])))
    return Vocabulary(segments)


def articles(needle: str, side: int) -> int:
    """The articles that hold a run, or a word, read with the naked eye."""
    words = [
        text[side] if side == 0 else text[1].lower().replace(";", " ").split() for text in TEXTS
    ]
    return sum(needle in text for text in words[:-1])


@pytest.mark.parametrize("prefix", ["h", "har", "Harb", "sym", "x"])
def test_words_by_their_beginning(vocabulary: Vocabulary, prefix: str) -> None:
    found = vocabulary.complete(prefix, 10)
    wanted = {
        word
        for _, text in TEXTS[:-1]
        for word in text.lower().replace(";", " ").split()
        if word.startswith(prefix.lower())
    }
    assert {one.word for one in found} >= wanted
    for one in found:
        if one.word in wanted:  # a title is cut in the midst of a word
            assert one.articles == articles(one.word, 1)
    assert [one.articles for one in found] == sorted((o.articles for o in found), reverse=True)


@pytest.mark.parametrize("typed", ["座", "座谈", "哈", "哈尔", "公", "安", "没"])
def test_runs_by_their_beginning(vocabulary: Vocabulary, typed: str) -> None:
    found = vocabulary.complete(typed, 20)
    assert found
    for one in found:
        assert one.word.startswith(typed)
        assert len(typed) < len(one.word) <= len(typed) + 4
        assert one.articles == articles(one.word, 0)


def test_a_part_of_a_word_is_not_offered(vocabulary: Vocabulary) -> None:
    words = [one.word for one in vocabulary.complete("哈", 20)]
    assert words[0] == "哈尔滨"
    assert "哈尔" not in words


def test_traditional_characters_go_on_as_they_were_typed(vocabulary: Vocabulary) -> None:
    assert ("座談会", 3) in vocabulary.complete("座談", 5)


@pytest.mark.parametrize(
    "typo,meant",
    [
        ("symposum", "symposium"),
        ("sypmosium", "symposium"),
        ("ysmposium", "symposium"),
        ("zymposium", "symposium"),
        ("simposyum", "symposium"),
        ("harbim", "harbin"),
        ("公案局", "公按局"),
        ("坐谈会", "座谈会"),
        ("座会谈", "座谈会"),
        ("哈而滨", "哈尔滨"),
    ],
)
def test_what_was_meant(vocabulary: Vocabulary, typo: str, meant: str) -> None:
    found = {one.word: one.articles for one in vocabulary.similar(typo, 5)}
    assert found[meant] == articles(meant, 1 if meant.isascii() else 0)
    assert typo not in found


@pytest.mark.parametrize("word", ["", "of", "座", "two words", "2021", "AI芯片", "!"])
def test_nothing_is_like_these(vocabulary: Vocabulary, word: str) -> None:
    assert vocabulary.similar(word, 5) == []


def test_closer_words_come_first(vocabulary: Vocabulary) -> None:
    words = [one.word for one in vocabulary.similar("harbon", 5)]
    assert words[0] == "harbin"


def test_a_swap_is_nearer_than_other_letters_and_a_frequent_word(tmp_path: Path) -> None:
    words = "police polite policies polcze polish"
    texts = [words, *["polite policies polish polcze"] * 5]
    segment = write(tmp_path, [Document({"body_t": text}) for text in texts])
    found = [one.word for one in Vocabulary([(segment, None)]).similar("polcie", 5)]
    assert found == ["police", "polcze", "polite", "policies"]


def test_stops_when_asked(vocabulary: Vocabulary) -> None:
    class Stopped(NoContext):
        def checkpoint(self) -> None:
            raise Cancelled

    for text in ("har", "座谈"):
        with pytest.raises(Cancelled):
            vocabulary.complete(text, 5, Stopped())
        with pytest.raises(Cancelled):
            vocabulary.similar(text, 5, Stopped())


def test_an_empty_index_has_no_words() -> None:
    empty: Sequence[tuple[object, None]] = ()
    assert Vocabulary(empty).complete("a", 5) == []  # type: ignore[arg-type]
    assert Vocabulary(()).complete("座", 5) == []
    assert Vocabulary(()).similar("座谈", 5) == []


def test_what_a_word_is() -> None:
    assert (is_run("座谈"), is_run("AI芯片"), is_run("a"), is_run("座 谈"), is_run("")) == (
        True,
        False,
        False,
        False,
        False,
    )
    assert (one_word("Ürümqi"), one_word("a b"), one_word("座")) == ("urumqi", "", "")


@pytest.mark.parametrize("typed", ["座", "座谈", "哈", "公"])
def test_counts_stay_exact_when_there_is_too_much_to_look_at(
    vocabulary: Vocabulary, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = vocabulary.complete(typed, 20)
    monkeypatch.setattr(vocabulary_runs, "_MANY", 0)
    assert vocabulary.complete(typed, 20) == everything
    monkeypatch.setattr(vocabulary_runs, "_MOST_LOOKED_AT", 1)
    for one in vocabulary.complete(typed, 20):
        assert one.articles == articles(one.word, 0)
