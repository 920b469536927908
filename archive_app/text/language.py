"""The language of a text: by its script first, among Latin ones by small words and letters.

Chinese is told by its form of writing as well. What isn't clear is not claimed.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice

from archive_app.text import language_words as tables
from archive_app.text.common_han import SIMPLIFIED_ONLY, TRADITIONAL_ONLY
from archive_app.text.fold import han_table

UNDETERMINED = "und"


@dataclass(frozen=True, slots=True)
class LanguageGuess:
    """A BCP 47 tag, '' when unsure, and how sure it is, from 0 to 1."""

    tag: str = ""
    confidence: float = 0.0


_SAMPLE = 5_000  # characters looked at, from the beginning
_MARKS_OF_NO_WORDS = ("http", "`", "<", "](")  # without them there is nothing to leave out
_NO_WORDS = re.compile(r"https?://\S+|`[^`\n]{1,200}`|<[^<>\n]{1,300}>|\]\([^()\s]{1,300}\)")
_SCRIPTS = {
    "han": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
    "kana": re.compile("[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]"),
    "hangul": re.compile("[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]"),
    "arabic": re.compile("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]"),
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "thai": re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]"),
    "hebrew": re.compile("[\u05d0-\u05ea]"),
    "greek": re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),
    "devanagari": re.compile("[\u0900-\u097f]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f\u1ea0-\u1eff]"),
}
_ONE_LANGUAGE = {"thai": "th", "hebrew": "he", "greek": "el", "devanagari": "hi", "hangul": "ko"}
_WEIGHTS = {"latin": 1, "cyrillic": 1, "greek": 1, "han": 6, "hangul": 3}  # per letter
_KANA_SHARE = 0.08  # of Han and kana together: Chinese quotes a の now and then
_WORD = re.compile("[^\\W\\d_]+")
_SHORT = 8  # words: a title may have no small word at all
_MOST_WORDS = 300  # more of a text would say the same
_SURE_SCORE = 1.0
_ONE_LETTER = 0.4  # what a word of one letter weighs: it may be an initial
_ALL_ENDINGS = tuple({tail for tails in tables.ENDINGS.values() for tail in tails})
_ALL_BEGINNINGS = tuple({head for heads in tables.BEGINNINGS.values() for head in heads})
_AHEAD = 1.25  # times the score of the next language


def guess_language(text: str) -> LanguageGuess:
    """The language with its confidence; ('', 0) when nothing speaks clearly for one."""
    sample = _words_of(text[: 2 * _SAMPLE])[:_SAMPLE]
    if sample.isascii():  # most translations: there is no other script to weigh
        return _of_latin(sample) if _SCRIPTS["latin"].search(sample) else LanguageGuess()
    letters = Counter(sample)
    counts = _by_script(letters)
    kana = counts.pop("kana")
    counts["han"] += kana
    weighed = {script: count * _WEIGHTS.get(script, 2) for script, count in counts.items()}
    script = max(weighed, key=lambda one: weighed[one])
    if not weighed[script]:
        return LanguageGuess()
    if script == "han":
        return _of_han(letters, kana, counts["han"])
    if script == "latin":
        return _of_latin(sample)
    if script == "cyrillic":
        return _of_cyrillic(sample.lower())
    if script == "arabic":
        return _of_arabic(sample)
    return LanguageGuess(_ONE_LANGUAGE[script], 0.8 if script == "devanagari" else 0.97)


def detect_language(text: str) -> str:
    """A BCP 47 tag, or ``und``; a few plain words that tell nothing else count as English."""
    guess = guess_language(text)
    if guess.tag:
        return guess.tag
    words = _WORD.findall(_words_of(text[:_SAMPLE]).lower())
    latin = [word for word in words if _SCRIPTS["latin"].match(word)]
    is_plain = bool(latin) and len(words) <= _SHORT and all(map(str.isascii, words))
    if not is_plain:
        return UNDETERMINED
    signs = _signs(latin)
    return "en" if max(signs, key=lambda tag: signs[tag], default="en") == "en" else UNDETERMINED


def chinese_script(text: str) -> str:
    """``zh-Hans`` or ``zh-Hant`` by the characters only one of the two has; a tie is simplified."""
    simplified, traditional = _forms(Counter(text))
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def _words_of(text: str) -> str:
    """The text with blanks in place of addresses, code and tags."""
    has_others = any(mark in text for mark in _MARKS_OF_NO_WORDS)
    return _NO_WORDS.sub(" ", text) if has_others else text


def _by_script(letters: Counter[str]) -> dict[str, int]:
    """How many letters of each script; each kind of letter is looked at once, not each letter."""
    kinds = "".join(letters)
    return {
        script: sum(letters[char] for char in pattern.findall(kinds))
        for script, pattern in _SCRIPTS.items()
    }


def _forms(counts: Counter[str]) -> tuple[int, int]:
    """How many characters of a text are simplified, and how many traditional."""
    simplified = sum(counts[char] for char in counts.keys() & SIMPLIFIED_ONLY)
    traditional = sum(counts[char] for char in counts.keys() & TRADITIONAL_ONLY)
    if simplified == traditional:  # only rarer characters can tell
        table = han_table()
        traditional += sum(count for char, count in counts.items() if ord(char) in table)
    return simplified, traditional


def _of_han(counts: Counter[str], kana: int, han: int) -> LanguageGuess:
    """Japanese by its kana or its own forms of characters, else Chinese of either form."""
    if kana > _KANA_SHARE * han:
        return LanguageGuess("ja", 0.98 if kana > 2 * _KANA_SHARE * han else 0.85)
    simplified, traditional = _forms(counts)
    japanese = sum(counts[char] for char in counts.keys() & tables.JAPANESE_ONLY)
    if japanese > max(simplified, traditional):
        return LanguageGuess("ja", 0.7)
    told = simplified + traditional
    share = max(simplified, traditional) / told if told else 0.5
    script = "zh-Hant" if traditional > simplified else "zh-Hans"
    return LanguageGuess(script, round(0.55 + 0.44 * (2 * share - 1), 2))


def _of_cyrillic(sample: str) -> LanguageGuess:
    letters = Counter(sample)
    for tag, own in tables.CYRILLIC_LETTERS:
        count = sum(letters[char] for char in own)
        if count and (tag == "ru" or count > sum(letters[char] for char in "ыэё")):
            return LanguageGuess(tag, 0.95 if count > 1 else 0.85)
    words = _WORD.findall(sample)
    bulgarian = sum(word in tables.BULGARIAN - tables.RUSSIAN for word in words)
    bulgarian += sum(bool(_BULGARIAN_SHAPE.search(word)) for word in words)
    russian = sum(word in tables.RUSSIAN - tables.BULGARIAN for word in words)
    russian += sum(bool(_RUSSIAN_SHAPE.search(word)) for word in words)
    if bulgarian > russian:
        return LanguageGuess("bg", 0.85 if bulgarian > russian + 1 else 0.7)
    return LanguageGuess("ru", 0.85 if russian > bulgarian else 0.6)


_BULGARIAN_SHAPE = re.compile("[бвгджзклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]|(?:ът|ите|ата|ото)$")
_RUSSIAN_SHAPE = re.compile("(?:ть|ого|его|ла|ией|ии|ах|ям|ом|ть|ться|ство|ние|ие)$|ь")


def _of_arabic(sample: str) -> LanguageGuess:
    letters = Counter(sample)
    score = {tag: sum(letters[char] for char in own) for tag, own in tables.ARABIC_LETTERS}
    for tag in ("ur", "ps", "ug"):
        if score[tag] >= 2 or score[tag] > score["ar"]:
            return LanguageGuess(tag, 0.9)
    if score["fa"] > score["ar"]:
        return LanguageGuess("fa", 0.9)
    return LanguageGuess("ar", 0.95 if score["ar"] > score["fa"] else 0.7)


def _of_latin(sample: str) -> LanguageGuess:
    """The language whose signs outweigh those of all others, when they carry the text."""
    words = [found[0] for found in islice(_WORD.finditer(sample.lower()), _MOST_WORDS)]
    scores = _signs(words)
    if not scores:
        return LanguageGuess()
    (best, score), *others = sorted(scores.items(), key=lambda one: -one[1])
    next_score = others[0][1] if others else 0.0
    needed = max(_SURE_SCORE, 0.05 * len(words))
    marked = [] if sample.isascii() else words
    foreign = sum(not tables.OTHERS_LETTERS.isdisjoint(word) for word in marked)
    if score < needed or score < _AHEAD * next_score or 8 * foreign > len(words):
        return LanguageGuess()
    lead = (score - next_score) / score
    return LanguageGuess(best, round(min(0.98, 0.5 + 0.3 * lead + 0.04 * min(score, 5)), 2))


def _signs(words: Sequence[str]) -> dict[str, float]:
    """What speaks for each language: small words, endings, letters. Shared signs weigh less."""
    scores: defaultdict[str, float] = defaultdict(float)
    for word in words:
        for tag, weight in _signs_of(word):
            scores[tag] += weight
    return scores


@lru_cache(maxsize=30_000)
def _signs_of(word: str) -> tuple[tuple[str, float], ...]:
    small, letters = _small_words().get(word, ()), _letters()
    weight = 1.0 if len(word) > 1 else _ONE_LETTER
    signs = [(tag, weight / len(small)) for tag in small]
    if not word.isascii():
        own = {char: letters[char] for char in word if char in letters}
        signs += [(tag, 0.8 / len(tags)) for tags in own.values() for tag in tags]
    if len(word) > 4 and not small:
        if word.endswith(_ALL_ENDINGS):
            ends = [tag for tag, tails in tables.ENDINGS.items() if word.endswith(tails)]
            signs += [(tag, 0.5 / len(ends)) for tag in ends]
        if word.startswith(_ALL_BEGINNINGS):
            begins = [tag for tag, heads in tables.BEGINNINGS.items() if word.startswith(heads)]
            signs += [(tag, 0.25 / len(begins)) for tag in begins]
    return tuple(signs)


@cache
def _small_words() -> dict[str, tuple[str, ...]]:
    words = sorted({word for known in tables.SMALL_WORDS.values() for word in known})
    return {
        word: tuple(tag for tag, known in tables.SMALL_WORDS.items() if word in known)
        for word in words
    }


@cache
def _letters() -> dict[str, tuple[str, ...]]:
    chars = sorted(set("".join(tables.LETTERS.values())))
    return {
        char: tuple(tag for tag, own in tables.LETTERS.items() if char in own) for char in chars
    }
