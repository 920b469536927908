"""Terms within one or two edits of a word.

One edit leaves one half of the word as it is, two edits leave one of three parts: only terms that
begin with the first part, end with the last or hold the middle one are compared. A swap of two
neighbours may touch two parts: the words with such a swap are looked for beside the word itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.terms import TermDictionary
from archive_app.search.evaluation.characters import Characters
from archive_app.search.evaluation.globs import holding

_TAIL: Final = 4  # bytes
_MOST_BYTES: Final = 4  # of one character
_LONGEST: Final = np.iinfo(np.uint16).max


@dataclass(frozen=True, slots=True)
class Endings:
    """How long some neighbouring terms are, in bytes, and the last four bytes of each.

    The last byte is the lowest; what stands before a shorter term makes no sense.
    """

    numbers: range
    lengths: npt.NDArray[np.uint16]
    tails: npt.NDArray[np.uint32]
    is_ascii: bool

    @classmethod
    def of(cls, terms: TermDictionary, prefix: bytes) -> Endings:
        """The terms that begin with ``prefix``."""
        first, last = terms.prefix_range(prefix)
        offsets = terms.offsets[first : last + 1].astype(np.int64)
        ends = offsets[1:]
        lengths = np.minimum(np.diff(offsets), _LONGEST).astype(np.uint16)
        tails = np.zeros(len(ends), np.uint32)
        if len(ends):
            for back in range(_TAIL):
                byte = terms.blob.take(ends - 1 - back, mode="clip").astype(np.uint32)
                tails |= byte << np.uint32(8 * back)
        raw = terms.blob[int(offsets[0]) : int(offsets[-1])]
        return cls(range(first, last), lengths, tails, not len(raw) or int(raw.max()) < 128)


def within(
    terms: TermDictionary, word: str, distance: int, *, same_start: int = 1, swaps: bool = False
) -> npt.NDArray[np.intp]:
    """The numbers, ascending, of the terms at most so many (1 or 2) Levenshtein edits from a word.

    Their first ``same_start`` characters are those of the word. With ``swaps`` two neighbours in
    each other's place are one edit (and edited no further).
    """
    endings = Endings.of(terms, word[:same_start].encode())
    near = [(terms, endings)]
    return within_each(near, word, distance, same_start=same_start, swaps=swaps)[0]


def within_each(
    dictionaries: Sequence[tuple[TermDictionary, Endings]],
    word: str,
    distance: int,
    *,
    same_start: int = 1,
    swaps: bool = False,
) -> list[npt.NDArray[np.intp]]:
    """The same for each of several dictionaries with the terms that begin as the word does.

    With ``swaps`` two neighbours in each other's place are one edit (and edited no further).
    """
    words = _swapped(word, distance, same_start) if swaps else [(word, distance)]
    near = [_near(terms, known, words, same_start) for terms, known in dictionaries]
    cuts = np.cumsum([len(numbers) for numbers in near])
    if not word or not len(cuts) or not cuts[-1]:
        return [np.zeros(0, np.intp) for _ in near]
    terms_of = [terms for terms, _ in dictionaries]
    characters = Characters.of_some(list(zip(terms_of, near, strict=True)))
    wanted = np.frombuffer(word.encode("utf-32-le"), np.uint32)
    fits: npt.NDArray[np.bool_] = np.abs(characters.lengths - len(word)) <= distance
    if distance == 1:
        fits &= _one_edit(characters, wanted, swaps=swaps)
    else:
        here = np.flatnonzero(fits)
        fits[here] = _edits(characters, here, wanted, distance, swaps=swaps) <= distance
    return [
        numbers.compress(chosen)
        for numbers, chosen in zip(near, np.split(fits, cuts[:-1]), strict=True)
    ]


def _swapped(word: str, distance: int, same_start: int) -> list[tuple[str, int]]:
    """The word with the edits allowed, and with neighbours swapped that two parts share."""
    found = [(word, distance)]
    parts = _parts(word, distance, same_start) if distance else []
    for cut in accumulate(map(len, parts[:-1])):
        if same_start < cut < len(word):
            other = word[: cut - 1] + word[cut] + word[cut - 1] + word[cut + 1 :]
            found += _swapped(other, distance - 1, same_start)
    return found


def _near(
    terms: TermDictionary, known: Endings, words: Sequence[tuple[str, int]], same_start: int
) -> npt.NDArray[np.intp]:
    """The numbers of the terms that may be so many edits from one of some words, ascending."""
    found = []
    for word, distance in words:
        if distance:
            parts = _parts(word, distance, same_start)
            found.append(_candidates(terms, known, parts, distance) + known.numbers.start)
        elif (number := terms.find(word.encode())) >= 0:
            found.append(np.array([number], np.intp))
    return found[0] if len(found) == 1 else np.unique(np.concatenate(found))


def _candidates(
    terms: TermDictionary, known: Endings, parts: Sequence[str], distance: int
) -> npt.NDArray[np.intp]:
    """The terms, counted from the first known, that have one part of the word in its place."""
    if not known.numbers:
        return np.zeros(0, np.intp)
    word = "".join(parts)
    last = parts[-1].encode()[-_TAIL:]
    mask = np.uint32((1 << 8 * len(last)) - 1)
    may_be = (known.tails & mask) == np.uint32(int.from_bytes(last, "big"))
    first, after = terms.prefix_range(parts[0].encode())
    may_be[first - known.numbers.start : after - known.numbers.start] = True
    for part in parts[1:-1]:
        may_be[holding(terms, known.numbers, part.encode()) - known.numbers.start] = True
    if known.is_ascii and word.isascii():
        least, most = len(word) - distance, len(word) + distance
    else:
        size = len(word.encode())
        least, most = size - _MOST_BYTES * distance, size + _MOST_BYTES * distance
    may_be &= known.lengths >= min(max(least, 0), _LONGEST)
    may_be &= known.lengths <= min(most, _LONGEST)
    return np.flatnonzero(may_be)


def _parts(word: str, distance: int, same_start: int) -> list[str]:
    """The word in one part more than there may be edits, the first with the start that stays.

    Fewer when it is too short: a part without a character is in every term.
    """
    rest = max(same_start, 1)
    ends = [max(rest, len(word) * (part + 1) // (distance + 1)) for part in range(distance)]
    cuts = [0, *ends, len(word)]
    parts = [word[begin:end] for begin, end in pairwise(cuts)]
    return parts if all(parts) else [word, ""]


def _one_edit(
    characters: Characters, word: npt.NDArray[np.uint32], *, swaps: bool
) -> npt.NDArray[np.bool_]:
    """Whether what agrees from the left and what agrees from the right leave one edit between."""
    near = np.arange(len(characters.starts) - 1)
    table = characters.matrix(near, len(word))
    from_left = _agreeing(table == word)
    from_right = _agreeing(characters.matrix_from_right(near, len(word)) == word[::-1])
    longer = np.maximum(characters.lengths, len(word))
    within_one: npt.NDArray[np.bool_] = from_left + from_right >= longer - 1
    if swaps and len(word) > 1:
        same_length = characters.lengths == len(word)
        here = np.flatnonzero(same_length & (from_left + from_right == len(word) - 2))
        at = from_left[here]
        swapped = (table[here, at] == word[at + 1]) & (table[here, at + 1] == word[at])
        within_one[here[swapped]] = True
    return within_one


def _agreeing(same: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    """How many columns of each row are true before the first that isn't."""
    agreeing: npt.NDArray[np.intp] = np.where(same.all(axis=1), same.shape[1], same.argmin(axis=1))
    return agreeing


def _edits(
    characters: Characters,
    near: npt.NDArray[np.intp],
    word: npt.NDArray[np.uint32],
    distance: int,
    *,
    swaps: bool,
) -> npt.NDArray[np.int64]:
    """The distances, exact up to ``distance``, by Ukkonen's band around the diagonal.

    ``row[:, k]`` is the distance between the first i characters of the word and the first
    i + k - ``distance`` of the term.
    """
    band = 2 * distance + 1
    far = distance + 1
    lengths = characters.starts[near + 1] - characters.starts[near]
    table = characters.matrix(near, len(word) + distance)
    row = np.full((len(near), band), far, np.int8)
    for k in range(distance, band):
        row[:, k] = k - distance
    earlier = row
    for i in range(1, len(word) + 1):
        after = np.full_like(row, far)
        for k in range(band):
            j = i + k - distance
            if j < 0:
                continue
            if j == 0:
                after[:, k] = i if i <= distance else far
                continue
            best = row[:, k] + (table[:, j - 1] != word[i - 1])
            if k + 1 < band:
                best = np.minimum(best, row[:, k + 1] + 1)
            if k:
                best = np.minimum(best, after[:, k - 1] + 1)
            if swaps and i > 1 < j:
                swapped = (table[:, j - 1] == word[i - 2]) & (table[:, j - 2] == word[i - 1])
                best = np.where(swapped, np.minimum(best, earlier[:, k] + 1), best)
            after[:, k] = np.minimum(best, far)
        earlier, row = row, after
    at = lengths - len(word) + distance
    return row[np.arange(len(near)), at].astype(np.int64)
