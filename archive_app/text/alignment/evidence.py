"""What a sentence holds that may be found again in its translation.

Every piece of evidence is a unit of one side with the keys under which the other side may have it:
a number under its value, a Latin word under itself, a word of any script under its stem and the
stems of its glosses, a capitalised word under its pinyin.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from archive_app.text.alignment.glosses import STOP_WORDS, Dictionary
from archive_app.text.alignment.words import HAN_RUN, han_words, spelled_words
from archive_app.text.fold import fold_text
from archive_app.text.numbers import find_numbers
from archive_app.text.pinyin import readings
from archive_app.text.pinyin_syllables import split_syllables
from archive_app.text.word_lists import word_list

_LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]+")
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+(?:['\u2019-][A-Za-z]+)*")
_POSSESSIVE = re.compile(r"['\u2019]s$")
_MONTHS = word_list(
    """january february march april may june july august september october november december"""
)
_MONTH = re.compile(rf"\b({'|'.join(name.title() for name in _MONTHS)})\b")
_MARKS = {
    "?": "?", "？": "?", "!": "!", "！": "!", "“": '"', "”": '"', '"': '"', "「": '"', "」": '"',
    ":": ":", "：": ":", "(": "(", "（": "(", ";": ";", "；": ";",
}  # fmt: skip
_MOST_SPLITS = 3  # ways in which a Latin word falls into syllables

Evidence = dict[str, frozenset[str]]  # the units of a sentence as printed -> their keys


class Sides(NamedTuple):
    """The evidence of every sentence of both sides."""

    source: list[Evidence]
    target: list[Evidence]


def gather(source: Sequence[str], target: Sequence[str], dictionary: Dictionary) -> Sides:
    """The evidence of both sides; the side with more Han text is read by words and by sound."""
    swap = _han(target) > _han(source)
    first, second = (target, source) if swap else (source, target)
    reading = _Sounds(first)
    han = [_words_side(sentence, dictionary) for sentence in first]
    other = [_words_side(sentence, dictionary) for sentence in second]
    _add_names(han, other, second, reading)
    _add_untranslated(han, other, first, second)
    return Sides(other, han) if swap else Sides(han, other)


def _han(sentences: Sequence[str]) -> int:
    return sum(len(run) for sentence in sentences for run in HAN_RUN.findall(sentence))


def _common(sentence: str) -> Evidence:
    """What both sides may have alike: numbers, Latin words, punctuation."""
    units: Evidence = {}
    for number in find_numbers(sentence):
        units[sentence[number.span.start : number.span.end]] = frozenset({_number(number.value)})
    for word in _LATIN_WORD.findall(sentence):
        units[word] = units.get(word, frozenset()) | {f"w:{word.lower()}"}
    for mark in {_MARKS[char] for char in _MARKS.keys() & set(sentence)}:
        units[mark] = frozenset({f"p:{mark}"})
    return units


def _number(value: float) -> str:
    return f"n:{value:g}"


def _words_side(sentence: str, dictionary: Dictionary) -> Evidence:
    units = _common(sentence)
    folded = fold_text(sentence)
    for run in HAN_RUN.findall(folded):
        for word in han_words(run, dictionary):
            units[word] = frozenset(f"s:{one}" for one in dictionary.glosses(word))
    for printed, word in spelled_words(sentence):
        keys = {f"s:{word}"} | {f"s:{one}" for one in dictionary.glosses(word)}
        units[printed] = units.get(printed, frozenset()) | keys
    for month in _MONTH.findall(sentence):
        number = _number(float(_MONTHS.index(month.lower()) + 1))
        units[month] = units.get(month, frozenset()) | {number}
    return units


@lru_cache(maxsize=16384)
def _sound(char: str) -> str:
    """How a Han character is read most often; '' when nobody knows."""
    return next(iter(readings(char)), "")


class _Sounds:
    """Which sentences have which syllables one after the other."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self._runs: list[list[tuple[str, list[str]]]] = []
        self._where: defaultdict[str, set[int]] = defaultdict(set)
        for place, sentence in enumerate(sentences):
            runs = HAN_RUN.findall(fold_text(sentence))
            read = [(run, [_sound(char) for char in run]) for run in runs]
            self._runs.append(read)
            for _, syllables in read:
                for syllable in syllables:
                    self._where[syllable].add(place)

    def find(self, syllables: Sequence[str]) -> Mapping[int, str]:
        """The sentences with these syllables, each with its characters that are read so."""
        places = set.intersection(*(self._where.get(one, set()) for one in syllables))
        found: dict[int, str] = {}
        for place in places:
            for run, read in self._runs[place]:
                for at in range(len(read) - len(syllables) + 1):
                    if read[at : at + len(syllables)] == list(syllables):
                        found.setdefault(place, run[at : at + len(syllables)])
        return found


def _add_names(
    han: list[Evidence], other: list[Evidence], sentences: Sequence[str], sounds: _Sounds
) -> None:
    """Capitalised words that are the pinyin of characters opposite: Weimin and 伟民."""
    heard: dict[str, bool] = {}
    for place, sentence in enumerate(sentences):
        for printed in _CAPITALISED.findall(sentence):
            word = _POSSESSIVE.sub("", printed)
            if word.lower() in STOP_WORDS:
                continue
            key = f"y:{word}"
            if word not in heard:
                heard[word] = _hear(word, key, han, sounds)
            if heard[word]:
                units = other[place]
                units[printed] = units.get(printed, frozenset()) | {key}


def _add_untranslated(
    ours: list[Evidence], theirs: list[Evidence], first: Sequence[str], second: Sequence[str]
) -> None:
    """Sentences that stand on both sides to the letter."""
    both = set(first) & set(second)
    for evidence, sentences in ((ours, first), (theirs, second)):
        for units, sentence in zip(evidence, sentences, strict=True):
            if sentence in both:
                units[sentence] = units.get(sentence, frozenset()) | {f"=:{sentence}"}


def _hear(word: str, key: str, han: list[Evidence], sounds: _Sounds) -> bool:
    """Give the key of a word to every sentence that sounds like it; whether any does."""
    heard = False
    for syllables in split_syllables(word)[:_MOST_SPLITS]:
        for place, characters in sounds.find(syllables).items():
            units = han[place]
            units[characters] = units.get(characters, frozenset()) | {key}
            heard = True
    return heard
