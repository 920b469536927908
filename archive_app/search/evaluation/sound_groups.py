"""Which Han strings a "sounds like" query found, and in how many articles each stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from archive_app.domain.jobs import JobContext
from archive_app.search.codec.layout import FieldData
from archive_app.search.evaluation.hits import SegmentView
from archive_app.search.evaluation.lexicon import Lexicon
from archive_app.search.evaluation.patterns import Part, parts_of
from archive_app.search.evaluation.places import adjacent, joined
from archive_app.search.evaluation.sources import (
    DOC_SHIFT,
    Checkpoint,
    Keys,
    ManyTerms,
)
from archive_app.search.evaluation.stats import IndexStats
from archive_app.search.evaluation.term_docs import docs_with
from archive_app.text.leaves import Step, StepKind

_MOST_KEPT = 100_000  # different strings while counting


def sound_groups(
    syllables: Sequence[str],
    fields: Sequence[str],
    segments: Sequence[SegmentView],
    stats: IndexStats,
    *,
    ctx: JobContext,
    most: int = 50,
) -> list[tuple[str, int]]:
    """The strings of run characters read so, one character a syllable, most frequent first.

    Beside each the number of live articles in which it stands in any of the fields; at most
    ``most`` of them, equal ones in the order of their characters. The fields keep positions.
    """
    steps = tuple(Step(said, at, StepKind.SOUND) for at, said in enumerate(syllables))
    counts: Counter[str] = Counter()
    for view in segments if steps else ():
        ctx.checkpoint()
        found: dict[str, list[npt.NDArray[np.int64]]] = {}
        for field in fields:
            data = view.data.fields.get(field)
            if data is not None:
                lexicon = stats.lexicons.of(view.data, field)
                here = _strings(steps, data, lexicon, view.data.doc_count, ctx.checkpoint)
                for text, docs in here.items():
                    found.setdefault(text, []).append(docs)
        for text, parts in found.items():
            docs = np.unique(np.concatenate(parts)) if len(parts) > 1 else parts[0]
            if live := _live(view, docs):
                counts[text] += live
        if len(counts) > _MOST_KEPT:
            counts = Counter(dict(counts.most_common(_MOST_KEPT // 2)))
    return sorted(counts.items(), key=lambda group: (-group[1], group[0]))[:most]


def _live(view: SegmentView, docs: npt.NDArray[np.int64]) -> int:
    known = view.rows[docs] >= 0
    if view.live is not None:
        known &= view.live[docs]
    return int(np.count_nonzero(known))


def _strings(
    steps: Sequence[Step], data: FieldData, lexicon: Lexicon, size: int, checkpoint: Checkpoint
) -> dict[str, npt.NDArray[np.int64]]:
    """The strings in one field of one segment with their documents, ascending."""
    if len(steps) == 1:
        return {
            data.terms.term(terms.start).decode()[0]: np.flatnonzero(
                docs_with(data, terms, size, checkpoint)
            )
            for terms in lexicon.sounds(checkpoint).characters(steps[0].term)
        }
    parts = parts_of(steps, data, lambda: lexicon, checkpoint)
    if not parts:
        return {}
    sources = [ManyTerms(data, part.terms, size, checkpoint) for part in parts]
    offsets = [part.offset for part in parts]
    places = joined(adjacent(list(zip(sources, offsets, strict=True)), size, checkpoint))
    if not len(places):
        return {}
    numbers = [
        _terms_at(data, source, part, places) for source, part in zip(sources, parts, strict=True)
    ]
    code = numbers[0]
    for further in numbers[1:]:
        checkpoint()
        _, code = np.unique(code * len(data.terms) + further, return_inverse=True)
    docs = places >> DOC_SHIFT
    order = np.lexsort((docs, code))
    code, docs = code[order], docs[order]
    begins = np.concatenate(([0], np.flatnonzero(code[1:] != code[:-1]) + 1))
    found: dict[str, list[npt.NDArray[np.int64]]] = {}
    for begin, end in zip(begins.tolist(), [*begins[1:].tolist(), len(code)], strict=True):
        chars: dict[int, str] = {}
        for offset, terms in zip(offsets, numbers, strict=True):
            term = data.terms.term(int(terms[order[begin]])).decode()
            chars.update(enumerate(term[: len(steps) - offset], offset))
        text = "".join(chars[at] for at in sorted(chars))
        found.setdefault(text, []).append(docs[begin:end])
    return {text: np.unique(np.concatenate(parts)) for text, parts in found.items()}


def _terms_at(data: FieldData, source: ManyTerms, part: Part, places: Keys) -> Keys:
    """The term of a source that stands at each of the places."""
    docs = np.unique(places >> DOC_SHIFT).astype(np.uint16)
    keys, entries = source.keys_and_entries(docs)
    at = entries[keys.searchsorted(places + part.offset)]
    numbers = np.asarray(part.terms, np.int64)
    ends = np.cumsum([data.doc_frequency(number) for number in numbers.tolist()])
    terms: Keys = numbers[ends.searchsorted(at, side="right")]
    return terms
