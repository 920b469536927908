"""Which terms of a field a step stands for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.layout import FieldData
from archive_app.search.evaluation.fuzzy import within_each
from archive_app.search.evaluation.globs import only_words, read_glob
from archive_app.search.evaluation.lexicon import Lexicon
from archive_app.search.evaluation.sounds import Checkpoint
from archive_app.text.leaves import Step, StepKind
from archive_app.text.tokens import RUN_SCRIPTS

# Numbers of terms: neighbours as a range, others ascending.
Terms = range | npt.NDArray[np.intp]

_RUN = re.compile(f"[{RUN_SCRIPTS}]")
_NO_TERMS: Final = range(0)


@dataclass(frozen=True, slots=True)
class Part:
    """Any of some terms, ``offset`` positions after the first."""

    terms: Terms
    offset: int


def terms_of(
    step: Step, data: FieldData, lexicon: Callable[[], Lexicon], checkpoint: Checkpoint
) -> Terms:
    """The terms that a step alone stands for in one segment."""
    match step.kind:
        case StepKind.TERM:
            number = data.terms.find(step.term.encode())
            return range(number, number + 1) if number >= 0 else _NO_TERMS
        case StepKind.PREFIX | StepKind.CHAR:
            return range(*data.terms.prefix_range(step.term.encode())) if step.term else _NO_TERMS
        case StepKind.GLOB:
            return glob_terms(step.term, data, lexicon())
        case StepKind.FUZZY:
            endings = lexicon().endings(step.term[:1].encode())
            near = [(data.terms, endings)]
            return within_each(near, step.term, step.distance or 1, swaps=True)[0]
        case StepKind.SOUND:
            return lexicon().sounds(checkpoint).beginning(step.term)


def glob_terms(pattern: str, data: FieldData, lexicon: Lexicon) -> Terms:
    """The words, or with run characters in the pattern the pairs, that match; marks never do.

    No terms for a pattern without a literal character."""
    glob = read_glob(pattern)
    if not glob.literals:
        return _NO_TERMS
    if glob.prefix:
        places: Sequence[range] = (range(len(data.terms)),)
    else:
        # Terms of the Han blocks are no words: by far the most terms of a Chinese text.
        places = (range(len(data.terms)),) if _RUN.search(pattern) else lexicon.outside_han
    found = [glob.within(data.terms, numbers) for numbers in places]
    return only_words(data.terms, found[0] if len(found) == 1 else np.concatenate(found))


def parts_of(
    steps: Sequence[Step],
    data: FieldData,
    lexicon: Callable[[], Lexicon],
    checkpoint: Checkpoint,
) -> list[Part] | None:
    """What must stand where for all steps to be met; None when one can't be in this segment.

    Neighbouring SOUND steps are met by pairs, as few as cover them.
    """
    parts: list[Part] = []
    for is_sound, group in groupby(steps, key=lambda step: step.kind is StepKind.SOUND):
        for run in _runs(list(group)) if is_sound else [[step] for step in group]:
            if len(run) > 1:
                found = [
                    Part(
                        lexicon().sounds(checkpoint).pairs(run[at].term, run[at + 1].term),
                        run[at].offset,
                    )
                    for at in sorted({*range(0, len(run) - 1, 2), len(run) - 2})
                ]
            else:
                found = [Part(terms_of(run[0], data, lexicon, checkpoint), run[0].offset)]
            if not all(len(part.terms) for part in found):
                return None
            parts += found
    return parts


def _runs(steps: list[Step]) -> list[list[Step]]:
    """Steps at neighbouring offsets together."""
    runs: list[list[Step]] = []
    for step in steps:
        if runs and step.offset == runs[-1][-1].offset + 1:
            runs[-1].append(step)
        else:
            runs.append([step])
    return runs
