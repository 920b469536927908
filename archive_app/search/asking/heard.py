"""Which Han texts of the archive are read aloud in a given way: the likeliest, from its pairs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from archive_app.search.asking.dictionary import Dictionary
from archive_app.text.leaves import Leaf

MOST_HEARD: Final = 12
_MOST_OPEN: Final = 200  # beginnings that are followed at once


def heard_forms(
    ways: Iterable[Leaf], dictionary: Dictionary, fields: Sequence[str]
) -> tuple[str, ...]:
    """The likeliest texts that sound so, at most ``MOST_HEARD``; some may not stand anywhere."""
    found: Counter[str] = Counter()
    for way in ways:
        syllables = [step.term for step in way.steps]
        found |= _texts(syllables, dictionary, fields)
    return tuple(text for text, _ in found.most_common(MOST_HEARD))


def _texts(syllables: Sequence[str], dictionary: Dictionary, fields: Sequence[str]) -> Counter[str]:
    """Texts put together of pairs that the archive has, as often as their rarest pair."""
    texts = dictionary.heard(fields, syllables[:2])
    for at in range(1, len(syllables) - 1):
        pairs = dictionary.heard(fields, syllables[at : at + 2])
        following: dict[str, list[str]] = {}
        for pair in pairs:
            following.setdefault(pair[0], []).append(pair)
        texts = Counter(
            {
                text + pair[1]: min(many, pairs[pair])
                for text, many in texts.most_common(_MOST_OPEN)
                for pair in following.get(text[-1], ())
            }
        )
    return texts
