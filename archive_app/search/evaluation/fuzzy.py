"""Terms within one or two edits of a word, all candidates compared at once."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.terms import TermDictionary
from archive_app.search.evaluation.characters import Characters


def within(
    terms: TermDictionary, word: str, distance: int, *, same_start: int = 1
) -> npt.NDArray[np.intp]:
    """The numbers, ascending, of the terms at most so many Levenshtein edits from ``word``.

    Their first ``same_start`` characters are those of the word.
    """
    first, last = terms.prefix_range(word[:same_start].encode())
    if first == last or not word:
        return np.zeros(0, np.intp)
    characters = Characters.of(terms, range(first, last))
    near = np.flatnonzero(np.abs(characters.lengths - len(word)) <= distance)
    wanted = np.frombuffer(word.encode("utf-32-le"), np.uint32)
    if distance == 1:
        near = near[_one_edit(characters, near, wanted)]
    else:
        near = near[_edits(characters, near, wanted, distance) <= distance]
    return near + first


def _one_edit(
    characters: Characters, near: npt.NDArray[np.intp], word: npt.NDArray[np.uint32]
) -> npt.NDArray[np.bool_]:
    """Whether what agrees from the left and what agrees from the right leave one edit between."""
    lengths = characters.starts[near + 1] - characters.starts[near]
    from_left = _agreeing(characters.matrix(near, len(word)) == word)
    from_right = _agreeing(characters.matrix_from_right(near, len(word)) == word[::-1])
    within_one: npt.NDArray[np.bool_] = from_left + from_right >= np.maximum(lengths, len(word)) - 1
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
            after[:, k] = np.minimum(best, far)
        row = after
    at = lengths - len(word) + distance
    return row[np.arange(len(near)), at].astype(np.int64)
