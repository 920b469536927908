"""The words of a sentence in the form in which an aligner looks them up, for any script.

Words between spaces are folded and cut to their stems. Han text is cut into known words, else into
pairs of characters; katakana stays whole. Hiragana is grammar, and left out.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from archive_app.text.alignment.glosses import LONGEST_WORD, STOP_WORDS, Dictionary
from archive_app.text.fold import fold_text
from archive_app.text.plurals import stem

if TYPE_CHECKING:
    from Stemmer import Stemmer

HAN_RUN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_ALONE = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"  # never of an alphabetic word
_SPELLED = re.compile(
    "[\u30a1-\u30fa\u30fc]{2,}|[\uac00-\ud7a3]+|"
    f"(?:(?![{_ALONE}])[^\\W\\d_])+(?:['\u2019](?:(?![{_ALONE}])[^\\W\\d_])+)*"
)
_POSSESSIVE = re.compile(r"['\u2019]s$")
_SYLLABLES = 2  # of a Korean word: what follows is mostly grammar


def words_of(sentence: str, dictionary: Dictionary) -> Iterator[str]:
    """The words of a sentence, as :meth:`Dictionary.glosses` is asked for them."""
    for run in HAN_RUN.findall(fold_text(sentence)):
        yield from han_words(run, dictionary, guess=True)
    for _, word in spelled_words(sentence):
        yield word


def spelled_words(sentence: str) -> Iterator[tuple[str, str]]:
    """The words that aren't written in Han characters: as printed, and their stems."""
    for printed in _SPELLED.findall(sentence):
        if word := _looked_up(printed):
            yield printed, word


def han_words(run: str, dictionary: Dictionary, *, guess: bool = False) -> Iterator[str]:
    """The known words of a run of Han characters, the longest from the left each time.

    ``guess`` takes two characters for a word where none is known.
    """
    at = 0
    while at < len(run):
        longest = range(min(LONGEST_WORD, len(run) - at), 0, -1)
        length = next((n for n in longest if run[at : at + n] in dictionary), 0)
        if length:
            yield run[at : at + length]
        elif guess and len(run) - at > 1:
            yield run[at : at + 2]
        at += length or 1


@lru_cache(maxsize=65536)
def _looked_up(printed: str) -> str:
    """The stem of a word; '' for those that say nothing."""
    word = _POSSESSIVE.sub("", printed).lower()
    folded = fold_text(word)
    if word in STOP_WORDS or not folded:
        return ""
    if folded.isascii():
        return stem(folded)
    if "\uac00" <= folded[0] <= "\ud7a3":
        return folded[:_SYLLABLES]
    if "\u0400" <= folded[0] <= "\u04ff":
        return _stemmed("russian", folded)
    if "\u0600" <= folded[0] <= "\u06ff":
        return _stemmed("arabic", folded)
    return folded


def _stemmed(language: str, word: str) -> str:
    return str(_stemmer(language, threading.get_ident()).stemWord(word))


@lru_cache(maxsize=64)
def _stemmer(language: str, thread: int) -> Stemmer:
    """A stemmer for one thread: it keeps state between calls and must not be shared."""
    del thread
    from Stemmer import Stemmer

    return Stemmer(language)
