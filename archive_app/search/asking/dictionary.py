"""What the terms of an index tell of a word: its other forms, and how else it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from archive_app.domain.jobs import JobContext, NoContext
from archive_app.search.codec.layout import FieldData, SegmentFile
from archive_app.search.evaluation.sound_groups import sound_groups
from archive_app.search.evaluation.stats import IndexStats
from archive_app.text.fold import fold_text, han_table
from archive_app.text.leaves import Step, StepKind
from archive_app.text.plurals import beginnings, stem
from archive_app.text.tokens import EXACT

_RUNS: Final = "\u2e80".encode()  # written forms of alphabets sort before it, of Han behind it


class Accents:
    """The written forms of words of alphabets by their terms, of each field of each segment.

    Segments never change and outlive the snapshots that show them, so one of these is handed on
    from one snapshot to the next; what is worked out goes when the segment goes.
    """

    def __init__(self) -> None:
        self._kept: WeakKeyDictionary[SegmentFile, dict[str, dict[str, list[str]]]] = (
            WeakKeyDictionary()
        )

    def of(self, segment: SegmentFile, field: str) -> Mapping[str, Sequence[str]]:
        """Written forms by term: urumqi has ürümqi."""
        kept = self._kept.setdefault(segment, {})
        if field not in kept:
            forms: dict[str, list[str]] = {}
            for form in _accented(segment.fields[field]):
                forms.setdefault(fold_text(form), []).append(form)
            kept[field] = forms
        return kept[field]


class _Whole:
    """A segment with all its documents, deleted ones too: enough to tell what is frequent."""

    def __init__(self, data: SegmentFile) -> None:
        self.data = data
        self.live: npt.NDArray[np.bool_] | None = None
        self.rows = np.zeros(data.doc_count, np.int32)


class Dictionary:
    """The terms of one snapshot of an index."""

    def __init__(
        self,
        stats: IndexStats,
        accents: Accents | None = None,
        ctx: JobContext | None = None,
    ) -> None:
        """``accents`` are those of an earlier snapshot, if there was one.

        Long look-ups raise Cancelled when ``ctx`` says so.
        """
        self._stats = stats
        self._ctx = ctx or NoContext()
        self._accents = Accents() if accents is None else accents

    def has(self, field: str, term: str) -> bool:
        """Whether any document has the term."""
        return any(number >= 0 for number in self._stats.numbers(field, term.encode()))

    def may_have(self, field: str, steps: Iterable[Step]) -> bool:
        """Whether the field has all terms that the steps name."""
        terms = [step.term for step in steps if step.kind is StepKind.TERM]
        if not terms:
            return any(field in segment.fields for segment in self._stats.segments)
        return all(self.has(field, term) for term in terms)

    def terms(self, field: str) -> list[str]:
        """All terms of a field that has few."""
        found = {bytes(term).decode() for data in self._fields(field) for term in data.terms}
        return sorted(found)

    def written(self, fields: Sequence[str], char_or_word: str) -> Counter[str]:
        """How else a run character or word is written than as its term, by how many documents."""
        found: Counter[str] = Counter()
        for form in sorted(self._written_forms(fields, char_or_word)):
            term = (EXACT + form).encode()
            if many := sum(self._stats.doc_frequency(field, term) for field in fields):
                found[form] = many
        return found

    def with_stem(self, fields: Sequence[str], root: str) -> Counter[str]:
        """The words with a stem, by how many documents."""
        words: set[str] = set()
        for data in (data for field in fields for data in self._fields(field)):
            self._ctx.checkpoint()
            for begin in beginnings(root):
                first, last = data.terms.prefix_range(begin.encode())
                words.update(term.decode() for term in data.terms.slice(first, last))
        return Counter(
            {
                word: sum(self._stats.doc_frequency(field, word.encode()) for field in fields)
                for word in words
                if stem(word) == root
            }
        )

    def heard(self, fields: Sequence[str], syllables: Sequence[str], most: int) -> Counter[str]:
        """The most frequent texts of runs that are read so, one character a syllable."""
        views = [_Whole(segment) for segment in self._stats.segments]
        return Counter(
            dict(sound_groups(syllables, fields, views, self._stats, ctx=self._ctx, most=most))
        )

    def _written_forms(self, fields: Sequence[str], char_or_word: str) -> set[str]:
        forms = set(_variants().get(char_or_word, ()))
        if len(char_or_word) == 1 and char_or_word.encode() >= _RUNS:
            return forms
        for segment in self._stats.segments:
            for field in fields:
                if field in segment.fields:
                    forms.update(self._accents.of(segment, field).get(char_or_word, ()))
        return forms

    def _fields(self, field: str) -> Iterator[FieldData]:
        for segment in self._stats.segments:
            if (data := segment.fields.get(field)) is not None:
                yield data


@cache
def _variants() -> dict[str, tuple[str, ...]]:
    """The other forms of a Han character: 台 has 臺 and 颱."""
    found: dict[str, list[str]] = {}
    for variant, kept in han_table().items():
        found.setdefault(kept, []).append(chr(variant))
    return {kept: tuple(variants) for kept, variants in found.items()}


def _accented(data: FieldData) -> list[str]:
    """The written forms of words of alphabets in one field of one segment."""
    first, last = data.terms.prefix_range(EXACT.encode())
    runs = data.terms.lower_bound(EXACT.encode() + _RUNS)
    return [term.decode()[1:] for term in data.terms.slice(first, min(last, runs)) if len(term) > 1]
