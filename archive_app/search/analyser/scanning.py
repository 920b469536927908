"""Many texts to tokens at once: what ``text/tokens.py`` says of each, as arrays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.search.analyser.characters import (
    APOSTROPHE,
    ODD,
    OTHER,
    RUN,
    SIMPLE,
    WORD,
    characters,
)
from archive_app.search.analyser.vocabulary import Codes, Numbers, Vocabulary
from archive_app.text.fold import Folded, fold

Places = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_UTF32: Final = "utf-32-le"
_PART: Final = "\0"  # stands behind every text: no token, pair or run reaches across
_BLANK: Final = 0x20


@dataclass(frozen=True, slots=True)
class Scan:
    """The tokens of some texts, one after the other: words, pairs, and last or lone characters.

    The tokens of text v are those from ``bounds[v]`` to ``bounds[v + 1]``. ``positions`` begin
    anew with each text. ``written`` are the tokens that are written otherwise, ascending, and
    ``forms`` the numbers of their "=form". ``starts`` and ``token_at`` are places among the folded
    characters of all texts; ``odd`` tells how the texts that moved in folding came there.
    """

    term_ids: Numbers
    positions: Numbers
    is_run: Mask
    bounds: Places
    written: Places
    forms: Numbers
    starts: Places
    token_at: Places
    odd: Mapping[int, Folded]

    def tokens_from(self, texts: Places, offsets: Places) -> Places:
        """For offsets in texts, by number, the first token that begins there or later.

        It is ``bounds[text + 1]`` when none does. Both arrays have the same length.
        """
        places = offsets
        for number in self.odd.keys() & set(texts.tolist()):
            starts = self.odd[number].starts
            if starts is not None:
                mine = texts == number
                places = places.copy()
                places[mine] = np.searchsorted(np.asarray(starts, np.int64), offsets[mine])
        found = np.searchsorted(self.token_at, places + self.starts[texts])
        return np.minimum(found, self.bounds[texts + 1])

    def ends(self) -> Places:
        """The number of positions of each text."""
        ends = np.zeros(len(self.bounds) - 1, np.int64)
        filled = np.flatnonzero(np.diff(self.bounds))
        ends[filled] = self.positions[self.bounds[filled + 1] - 1] + 1
        return ends


def scan(texts: Sequence[str], vocabulary: Vocabulary) -> Scan:
    """The tokens of ``texts``; raises UnicodeEncodeError when one has a lone surrogate."""
    prepared = _prepare(texts)
    content = prepared.content
    kind = characters().kind[content]
    in_word = _in_words(content, kind)
    is_run_char = kind == RUN
    opens = in_word | is_run_char
    opens[1:] &= ~in_word[:-1] | is_run_char[1:]
    token_at = np.flatnonzero(opens)
    bounds = np.searchsorted(token_at, prepared.starts)
    is_run = is_run_char[token_at]
    gap = _gaps(kind, in_word, token_at)
    positions = _positions(gap, is_run, bounds)
    term_ids = np.empty(len(token_at), np.int32)
    term_ids[is_run] = _runs(content, token_at, is_run, gap, vocabulary)
    ends = np.flatnonzero(in_word[:-1] & ~in_word[1:]) + 1
    term_ids[~is_run] = numbers_of_words(content, token_at[~is_run], ends, vocabulary)
    suspects = _suspects(prepared.folding, in_word, is_run_char)
    written, forms = _Written(texts, prepared, token_at, is_run, in_word).of(
        suspects, term_ids, vocabulary
    )
    return Scan(
        term_ids,
        positions,
        is_run,
        bounds,
        written,
        forms,
        prepared.starts,
        token_at,
        prepared.odd,
    )


@dataclass(frozen=True, slots=True)
class _Prepared:
    """The texts joined and folded. ``raw`` are the characters as given where a text didn't move.

    ``starts`` has one more entry than there are texts.
    """

    raw: Codes
    content: Codes
    folding: npt.NDArray[np.uint8]
    starts: Places
    odd: Mapping[int, Folded]


def _prepare(texts: Sequence[str]) -> _Prepared:
    tables = characters()
    raw, starts = _joined(texts)
    folding = tables.folding[raw]
    doubtful = np.flatnonzero(folding == ODD)
    if not len(doubtful):
        return _Prepared(raw, tables.folded[raw], folding, starts, {})
    numbers = np.unique(np.searchsorted(starts, doubtful, side="right") - 1)
    odd = {number: fold(texts[number]) for number in numbers.tolist()}
    raw, starts = _joined([odd[at].text if at in odd else one for at, one in enumerate(texts)])
    content = tables.folded[raw]
    folding = tables.folding[raw]
    for number, folded in odd.items():
        mine = slice(int(starts[number]), int(starts[number + 1]) - 1)
        content[mine] = raw[mine]
        folding[mine] = _moved(texts[number], folded)
    return _Prepared(raw, content, folding, starts, odd)


def _joined(texts: Sequence[str]) -> tuple[Codes, Places]:
    starts = np.zeros(len(texts) + 1, np.int64)
    np.cumsum([len(text) + 1 for text in texts], out=starts[1:])
    data = _PART.join((*texts, "")).encode(_UTF32)
    return np.frombuffer(data, np.dtype("<u4")), starts


def _moved(text: str, folded: Folded) -> npt.NDArray[np.uint8]:
    """For each folded character ODD when its token may be written otherwise, else SIMPLE."""
    if folded.starts is None or folded.ends is None:
        return characters().folding[np.frombuffer(text.encode(_UTF32), np.dtype("<u4"))]
    found = np.full(len(folded.text), SIMPLE, np.uint8)
    if not len(found):
        return found
    starts, ends = np.asarray(folded.starts, np.int64), np.asarray(folded.ends, np.int64)
    original = np.frombuffer(text.encode(_UTF32), np.dtype("<u4"))
    is_moved = (ends - starts != 1) | (characters().folding[original[starts]] != SIMPLE)
    # Two characters of one, or something between two that has become nothing.
    apart = starts[1:] != ends[:-1]
    is_moved[1:] |= apart
    is_moved[:-1] |= apart
    found[is_moved] = ODD
    return found


def _in_words(content: Codes, kind: npt.NDArray[np.uint8]) -> Mask:
    """Letters, and single apostrophes between two of them."""
    is_letter = kind == WORD
    inside = np.flatnonzero(content[1:-1] == APOSTROPHE) + 1
    inside = inside[is_letter[inside - 1] & is_letter[inside + 1]]
    is_letter[inside] = True
    return is_letter


def _gaps(kind: npt.NDArray[np.uint8], in_word: Mask, token_at: Places) -> Mask:
    """Whether more than white space stands between each token and the one before it."""
    parting = (kind == OTHER) & ~in_word
    seen = np.cumsum(parting, dtype=np.int32)[token_at]
    gap = np.empty(len(token_at), np.bool_)
    gap[:1] = True
    np.not_equal(seen[1:], seen[:-1], out=gap[1:])
    return gap


def _positions(gap: Mask, is_run: Mask, bounds: Places) -> Numbers:
    """One further for each token, two where a gap stands beside a run; each text begins at 0."""
    steps = np.ones(len(gap), np.int32)
    steps[1:] += gap[1:] & (is_run[1:] | is_run[:-1])
    places = np.cumsum(steps, dtype=np.int32)
    counts = np.diff(bounds)
    firsts = bounds[:-1][counts > 0]
    places -= np.repeat(places[firsts], counts[counts > 0])
    return places


def _runs(
    content: Codes, token_at: Places, is_run: Mask, gap: Mask, vocabulary: Vocabulary
) -> Numbers:
    """The terms of the tokens of runs: a pair where a neighbour follows, else the character."""
    joins = np.zeros(len(token_at), np.bool_)
    joins[:-1] = is_run[1:] & ~gap[1:]
    mine = np.flatnonzero(is_run)
    first = content[token_at[mine]]
    second = np.zeros(len(mine), np.uint32)
    paired = joins[mine]
    second[paired] = content[token_at[mine[paired] + 1]]
    return vocabulary.of_runs(first, second)


def numbers_of_words(
    content: Codes, starts: Places, ends: Places, vocabulary: Vocabulary
) -> Numbers:
    """The numbers of the words between ``starts`` and ``ends``; something stands behind the last.

    No word holds white space.
    """

    def spelled(some: Places) -> list[str]:
        sizes = ends[some] - starts[some] + 1  # with what stands behind, which becomes a blank
        upto = np.cumsum(sizes)
        places = np.repeat(starts[some] - upto + sizes, sizes)
        places += np.arange(len(places))
        codes = content[places]
        codes[upto - 1] = _BLANK
        return codes.tobytes().decode(_UTF32).split()

    narrow = np.minimum(content, np.uint32(0xFF)).astype(np.uint8)
    return vocabulary.of_words(narrow, starts, ends, spelled)


def _suspects(folding: npt.NDArray[np.uint8], in_word: Mask, is_run_char: Mask) -> Places:
    """The characters of tokens that may be written otherwise than they are folded."""
    found = np.flatnonzero(folding)
    return found[in_word[found] | is_run_char[found]]


@dataclass(frozen=True, slots=True)
class _Written:
    """What is needed to find tokens that are written otherwise than their terms."""

    texts: Sequence[str]
    prepared: _Prepared
    token_at: Places
    is_run: Mask
    in_word: Mask

    def of(
        self, suspects: Places, term_ids: Numbers, vocabulary: Vocabulary
    ) -> tuple[Places, Numbers]:
        """The tokens, ascending, and the numbers of their "=form"."""
        tokens = np.searchsorted(self.token_at, suspects, side="right") - 1
        simple = self.is_run[tokens] & (self.prepared.folding[suspects] != ODD)
        chars = vocabulary.of_written_chars(self.prepared.raw[suspects[simple]])
        others = np.unique(tokens[~simple])
        rest = [
            vocabulary.of_written(written, self._term(token, term_ids, vocabulary))
            for token, written in zip(others.tolist(), self._slices(others), strict=True)
        ]
        found = np.concatenate((tokens[simple], others))
        forms = np.concatenate((chars, np.array(rest, np.int32)))
        order = np.argsort(found)
        order = order[forms[order] >= 0]
        return found[order], forms[order]

    def _term(self, token: int, term_ids: Numbers, vocabulary: Vocabulary) -> str:
        """The term of a word, or a character of a run by itself."""
        if self.is_run[token]:
            return chr(self.prepared.content[self.token_at[token]])
        return vocabulary.terms[term_ids[token]].decode()

    def _slices(self, tokens: Places) -> Iterator[str]:
        """The tokens as the texts have them."""
        starts = self.prepared.starts
        numbers = np.searchsorted(starts, self.token_at[tokens], side="right") - 1
        for token, number in zip(tokens.tolist(), numbers.tolist(), strict=True):
            base = int(starts[number])
            start, end = int(self.token_at[token]) - base, self._end(token) - base
            if folded := self.prepared.odd.get(number):
                start, end = folded.source(start, end)
            yield self.texts[number][start:end]

    def _end(self, token: int) -> int:
        start = int(self.token_at[token])
        if self.is_run[token]:
            return start + 1
        last = token + 1 == len(self.token_at)
        until = len(self.in_word) if last else int(self.token_at[token + 1]) + 1
        return start + int(np.argmin(self.in_word[start:until]))
