"""Words learned from sentences that translate each other."""

from __future__ import annotations

import pytest

from archive_app.text.alignment.articles import align_article
from archive_app.text.alignment.bundled import bundled_dictionary
from archive_app.text.alignment.choosing import dictionary_for, pair_of
from archive_app.text.alignment.glosses import NoDictionary
from archive_app.text.alignment.lexicon import Combined, Entry, Lexicon, learn
from archive_app.text.alignment.words import words_of

NOUNS = {"river": "река", "library": "библиотека", "station": "станция", "school": "школа"}
VERBS = {"opened": "открылась", "closed": "закрылась", "burned": "сгорела"}
SENTENCES = [
    (f"The {noun} {verb}.", f"{theirs[0].title()} {theirs[1]}.")
    for noun, verb, theirs in (
        (noun, verb, (NOUNS[noun], VERBS[verb])) for noun in NOUNS for verb in VERBS
    )
]
LANGUAGES = ("en", "ru")


def test_words_that_explain_each_other_are_learned() -> None:
    lexicon = learn(SENTENCES, LANGUAGES)
    assert len(lexicon) == len(NOUNS) + len(VERBS)
    (river,) = words_of("rivers", NoDictionary())
    assert lexicon.glosses(river) == set(words_of("реку", NoDictionary()))
    assert all(0 < entry.score <= 1 for entry in lexicon.entries())


def test_what_was_learned_can_be_stored() -> None:
    learned = learn(SENTENCES, LANGUAGES)
    again = Lexicon(Entry(*row) for row in reversed(learned.entries()))
    assert again.entries() == learned.entries()
    assert "river" in again
    assert again.glosses("nobody") == frozenset()


def test_it_does_not_matter_which_is_the_original() -> None:
    turned = [(theirs, ours) for ours, theirs in SENTENCES]
    assert learn(turned, ("ru", "en")).entries() == learn(SENTENCES, LANGUAGES).entries()


@pytest.mark.parametrize("pairs", [[], [("", "")], [("One.", "Один.")]])
def test_too_little_teaches_nothing(pairs: list[tuple[str, str]]) -> None:
    assert len(learn(pairs, LANGUAGES)) == 0


def test_names_of_pairs() -> None:
    assert pair_of(("en", "ru")) == pair_of(("ru", "en-GB")) == "en-ru"
    assert pair_of(("en", "zh-Hant")) == pair_of(("zh-Hans", "en")) == "zh-en"
    assert pair_of(("ja", "zh-Hans")) == "zh-ja"


def test_learned_words_tell_what_is_missing() -> None:
    """By lengths alone, either sentence could be the one without a counterpart."""
    english = ["The river opened.", "The school burned.", "The station closed."]
    russian = ["Река открылась.", "Станция закрылась."]
    found = align_article(english, russian, LANGUAGES, learn(SENTENCES, LANGUAGES))
    links = [(link.original, link.translation) for link in found.links]
    assert links == [((0,), (0,)), ((1,), ()), ((2,), (1,))]
    assert ("river", "Река") in found.links[0].anchors


def test_the_dictionary_of_two_languages() -> None:
    rows = [("松宁", "songn", 0.9)]
    assert "哈尔滨" in dictionary_for(("zh-Hans", "en"))
    both = dictionary_for(("en", "zh-Hant"), lambda pair: rows if pair == "zh-en" else [])
    assert both.glosses("松宁") == {"songn"}
    assert both.glosses("哈尔滨") == bundled_dictionary().glosses("哈尔滨")
    assert "river" not in dictionary_for(("en", "fr"))


def test_several_dictionaries_answer_as_one() -> None:
    first, second = Lexicon([Entry("a", "x", 1.0)]), Lexicon([Entry("a", "y", 1.0)])
    both = Combined(first, second)
    assert "a" in both
    assert "b" not in both
    assert both.glosses("a") == {"x", "y"}


@pytest.mark.parametrize(
    "sentence, words",
    [
        ("The policewomen's boats", ["policewoman", "boat"]),
        ("реки и станции", ["рек", "и", "станц"]),
        ("バッファオーバフローが発見", ["発见", "バッファオーバフロー"]),
        ("경찰은 도착했다", ["경찰", "도착"]),
        ("松宁江水", ["松宁", "宁江", "江水"]),
        ("12 % ...", []),
    ],
)
def test_words_of_any_script(sentence: str, words: list[str]) -> None:
    assert list(words_of(sentence, NoDictionary())) == words
