"""The language of a text, by its script first; Chinese also by its form of writing."""

from __future__ import annotations

import re

from archive_app.text.common_han import SIMPLIFIED_ONLY, TRADITIONAL_ONLY
from archive_app.text.word_lists import word_set

UNDETERMINED = "und"
_SAMPLE = 5_000  # characters looked at, from the beginning
_NO_WORDS = re.compile(r"https?://\S+|`[^`\n]{1,200}`|<[^<>\n]{1,300}>|\]\([^()\s]{1,300}\)")
_SCRIPTS = {
    "han": re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
    "kana": re.compile("[\u3041-\u3096\u30a1-\u30fa\uff66-\uff9d]"),
    "hangul": re.compile("[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]"),
    "arabic": re.compile("[\u0620-\u064a\u066e-\u06d3\ufb50-\ufdff\ufe70-\ufefc]"),
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "thai": re.compile("[\u0e01-\u0e3a\u0e40-\u0e4e]"),
    "hebrew": re.compile("[\u05d0-\u05ea]"),
    "greek": re.compile("[\u0370-\u03ff]"),
    "devanagari": re.compile("[\u0900-\u097f]"),
    "latin": re.compile("[A-Za-z\u00c0-\u024f]"),
}
_LANGUAGES = {
    "arabic": "ar", "cyrillic": "ru", "thai": "th", "hebrew": "he", "greek": "el",
    "devanagari": "hi",
}  # fmt: skip
_WEIGHTS = {"latin": 1, "cyrillic": 1, "greek": 1, "han": 6, "hangul": 3}  # per letter
_KANA_SHARE = 0.08  # of Han and kana together: Chinese quotes a の now and then
_WORD = re.compile("[a-z\u00df-\u024f]+(?:'[a-z]+)?")
_ENGLISH = word_set(
    """the of and to in a is that for on with as by it was at be are this from have has had not but
    or an they he his she her its we our you your their which will would can who were been about
    after when what more all one than into said new also if no do so up out over other"""
)
_NOT_ENGLISH = word_set(
    """de la le les des et un une du que en el los las del y una der die das und ist ein eine zu
    den von mit il di che per non sono e o os da em para com het een van niet op dat och att som
    av er"""
)


def detect_language(text: str) -> str:
    """A BCP 47 tag: zh-Hans, zh-Hant, ja, ko, ru, ar, th, he, el, hi, en, or und for all else."""
    sample = _NO_WORDS.sub(" ", text[: 2 * _SAMPLE])[:_SAMPLE]
    counts = {script: len(pattern.findall(sample)) for script, pattern in _SCRIPTS.items()}
    kana = counts.pop("kana")
    counts["han"] += kana
    weighed = {script: count * _WEIGHTS.get(script, 2) for script, count in counts.items()}
    script = max(weighed, key=lambda one: weighed[one])
    if not weighed[script]:
        return UNDETERMINED
    if script == "hangul":
        return "ko"
    if script == "han":
        return "ja" if kana > _KANA_SHARE * counts["han"] else chinese_script(sample)
    if script == "latin":
        return _latin_language(sample)
    return _LANGUAGES[script]


def chinese_script(text: str) -> str:
    """``zh-Hans`` or ``zh-Hant`` by the characters only one of the two has; a tie is simplified."""
    simplified = sum(char in SIMPLIFIED_ONLY for char in text)
    traditional = sum(char in TRADITIONAL_ONLY for char in text)
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def _latin_language(sample: str) -> str:
    """English when its small words outweigh those of its neighbours, else undetermined.

    A title of a few words may have no small word at all: plain ASCII letters then count as English.
    """
    words = _WORD.findall(sample.lower())
    english = sum(word in _ENGLISH for word in words)
    other = sum(word in _NOT_ENGLISH for word in words)
    if english or other:
        return "en" if english > other and english * 25 >= len(words) else UNDETERMINED
    is_short = len(words) <= 8
    return "en" if is_short and words and all(word.isascii() for word in words) else UNDETERMINED
