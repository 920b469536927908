"""Which texts of the archive are read aloud in a given way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from archive_app.search.asking.dictionary import Dictionary
from archive_app.text.leaves import Leaf

MOST_HEARD: Final = 12


def heard_forms(
    ways: Iterable[Leaf], dictionary: Dictionary, fields: Sequence[str]
) -> tuple[str, ...]:
    """The most frequent texts that sound so, at most ``MOST_HEARD``."""
    found: Counter[str] = Counter()
    for way in ways:
        found |= dictionary.heard(fields, [step.term for step in way.steps], MOST_HEARD)
    return tuple(text for text, _ in found.most_common(MOST_HEARD))
