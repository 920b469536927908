"""The terms that an analyser has met: each has a number, so that tokens are arrays of numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.search.analyser.characters import CODE_POINTS
from archive_app.search.analyser.short_words import ShortWords, packed
from archive_app.text.fold import fold_text
from archive_app.text.pinyin import name_forms
from archive_app.text.plurals import stem
from archive_app.text.tokens import EXACT, LONGEST_WORD, word_term, written_form

Numbers = npt.NDArray[np.int32]
Codes = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]

_UNKNOWN: Final = -1
_NOTHING: Final = -2  # no written form beside the term
# The first so many distinct characters of runs have numbers of their own, so that their pairs index
# a table of 64 MB, of which only what is used takes memory. Rarer ones go through a dictionary.
_FREQUENT: Final = 4096
_CODE_BITS: Final = 21
_THREE_BYTES, _FOUR_BYTES = 0x800, 0x10000  # characters from there on take so many in UTF-8
_MOST_TERMS: Final = 2_000_000  # some 300 MB


class Vocabulary:
    """Terms and their numbers; grows only. Not for two threads at once.

    ``terms[number]`` is the term in UTF-8.
    """

    def __init__(self) -> None:
        self.terms: list[bytes] = []
        self._words = _Words(self.terms)
        self._short_words = ShortWords()
        self._stems = np.full(1024, _UNKNOWN, np.int32)
        self._names: dict[str, list[int]] = {}
        self._written_words: dict[tuple[str, str], int] = {}
        self._written_chars = np.full(CODE_POINTS, _UNKNOWN, np.int32)
        self._char_numbers = np.zeros(CODE_POINTS, np.int32)
        self._chars_met = 1  # 0 stands for "no second character"
        self._pairs = np.zeros(_FREQUENT * _FREQUENT, np.int32)  # number + 1; 0 is unknown
        self._rare_pairs: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self.terms)

    @property
    def is_full(self) -> bool:
        """So many terms are known that it is better to begin anew."""
        return len(self.terms) > _MOST_TERMS

    def number(self, term: str) -> int:
        """The number of a term; raises UnicodeEncodeError when UTF-8 can't hold it."""
        known = self._words.get(term)
        return self._words.add(term) if known is None else known

    def numbers(self, terms: Iterable[str]) -> list[int]:
        """The numbers of some terms."""
        return [self.number(term) for term in terms]

    def of_words(
        self,
        content: npt.NDArray[np.uint8],
        starts: Places,
        ends: Places,
        spelled: Callable[[Places], list[str]],
    ) -> Numbers:
        """The numbers of the terms of folded words, apostrophes and all.

        ``content`` holds their characters, 128 or more for any beyond ASCII; none is 0.
        ``spelled`` gives some of the words, by their places among ``starts``, as strings.
        """
        low, high, in_full = packed(content, starts, ends - starts)
        found = self._short_words.find(low, high)
        found[~in_full] = _UNKNOWN
        missing = np.flatnonzero(found == _UNKNOWN)
        if len(missing):
            words = spelled(missing)
            found[missing] = np.fromiter(map(self._words.__getitem__, words), np.int32, len(words))
            one_of_each = dict(zip(words, missing.tolist(), strict=True)).values()
            new = np.fromiter(one_of_each, np.int64, len(one_of_each))
            new = new[in_full[new]]
            self._short_words.add(low[new], high[new], found[new])
        return found

    def of_runs(self, first: Codes, second: Codes) -> Numbers:
        """The numbers of pairs of characters; of a single one where ``second`` is 0."""
        one, other = self._numbered(first), self._numbered(second)
        keys = one * _FREQUENT + other
        is_rare = (one >= _FREQUENT) | (other >= _FREQUENT)
        any_rare = bool(is_rare.any())
        if any_rare:
            keys[is_rare] = 0
        found = self._pairs[keys]
        missing = np.flatnonzero(found == 0)
        if any_rare:
            missing = missing[~is_rare[missing]]
        if len(missing):
            self._meet(keys[missing], first[missing], second[missing])
            found[missing] = self._pairs[keys[missing]]
        found -= 1
        if any_rare:
            found[is_rare] = self._of_rare(first[is_rare], second[is_rare])
        return found

    def of_stems(self, numbers: Numbers) -> Numbers:
        """The numbers of the stems of words, by the numbers of their terms."""
        if len(self._stems) < len(self.terms):
            grown = np.full(2 * len(self.terms), _UNKNOWN, np.int32)
            grown[: len(self._stems)] = self._stems
            self._stems = grown
        stems = self._stems[numbers]
        missing = np.unique(numbers[stems == _UNKNOWN])
        if len(missing):
            words = [self.terms[number].decode() for number in missing.tolist()]
            self._stems[missing] = self.numbers(map(stem, words))
            stems = self._stems[numbers]
        return stems

    def of_written_chars(self, codes: Codes) -> Numbers:
        """The numbers of "=form" for characters of runs as written; negative for none."""
        found = self._written_chars[codes]
        missing = np.unique(codes[found == _UNKNOWN])
        if len(missing):
            for code in missing.tolist():
                form = written_form(chr(code), fold_text(chr(code)))
                number = _NOTHING if form is None else self.number(EXACT + form)
                self._written_chars[code] = number
            found = self._written_chars[codes]
        return found

    def of_written(self, written: str, term: str) -> int:
        """The number of "=form" of a token as written, given its term; negative for none."""
        if written.isascii():
            return _NOTHING
        # Not by the form alone: one character may become two tokens, as a fraction does.
        known = self._written_words.get((written, term))
        if known is not None:
            return known
        form = written_form(written, term)
        number = _NOTHING if form is None else self.number(EXACT + form)
        if len(written) <= LONGEST_WORD:
            self._written_words[written, term] = number
        return number

    def of_name(self, name: str) -> list[int]:
        """The numbers of the joined forms under which a name is found."""
        known = self._names.get(name)
        if known is None:
            known = self._names[name] = self.numbers(sorted(name_forms(name)))
        return known

    def _numbered(self, codes: Codes) -> Numbers:
        """Characters -> 1 to ``_FREQUENT`` - 1, or ``_FREQUENT`` for all the others; 0 stays 0."""
        found = self._char_numbers[codes]
        missing = codes[(found == 0) & (codes != 0)]
        if not len(missing):
            return found
        is_new = np.zeros(CODE_POINTS, np.bool_)  # much quicker than sorting them
        is_new[missing] = True
        for code in np.flatnonzero(is_new).tolist():
            self._char_numbers[code] = min(self._chars_met, _FREQUENT)
            self._chars_met += 1
        return self._char_numbers[codes]

    def _meet(self, keys: Numbers, first: Codes, second: Codes) -> None:
        """Number pairs that are not in the table yet; ``keys`` may repeat."""
        # Each cell keeps the last index that is written into it: those are the distinct keys.
        marks = np.arange(-1, -1 - len(keys), -1, dtype=np.int32)
        self._pairs[keys] = marks
        places = np.flatnonzero(self._pairs[keys] == marks)
        self._pairs[keys[places]] = np.arange(len(places)) + len(self.terms) + 1
        self.terms += _terms_of_codes(first[places], second[places])

    def _of_rare(self, first: Codes, second: Codes) -> Numbers:
        keys = (first.astype(np.int64) << _CODE_BITS | second).tolist()
        known = self._rare_pairs
        for key in keys:
            if key not in known:
                known[key] = len(self.terms)
                term = _term_of_codes(key >> _CODE_BITS, key & ((1 << _CODE_BITS) - 1))
                self.terms.append(term.encode())
        return np.array([known[key] for key in keys], np.int32)


class _Words(dict[str, int]):
    """Terms, and folded words that are not their own terms, -> numbers; new words are added."""

    def __init__(self, terms: list[bytes]) -> None:
        super().__init__()
        self._terms = terms

    def __missing__(self, word: str) -> int:
        term = word_term(word)
        if term == word:
            return self.add(term)
        number = self[term]
        if len(word) <= LONGEST_WORD:
            self[word] = number
        return number

    def add(self, term: str) -> int:
        """The number of a new term."""
        self._terms.append(term.encode())
        number = self[term] = len(self._terms) - 1
        return number


def _term_of_codes(first: int, second: int) -> str:
    return chr(first) + chr(second) if second else chr(first)


def _terms_of_codes(first: Codes, second: Codes) -> list[bytes]:
    """The terms in UTF-8; nearly all are two characters of three bytes each."""
    both = np.stack((first, second), axis=1)
    is_usual = ((both >= _THREE_BYTES) & (both < _FOUR_BYTES)).all(axis=1)
    cells = np.empty((len(both), 2, 3), np.uint8)
    cells[:, :, 0] = 0xE0 | both >> 12
    cells[:, :, 1] = 0x80 | both >> 6 & 0x3F
    cells[:, :, 2] = 0x80 | both & 0x3F
    terms: list[bytes] = cells.reshape(-1).view("S6").tolist()
    for place in np.flatnonzero(~is_usual).tolist():
        terms[place] = _term_of_codes(*both[place].tolist()).encode()
    return terms
