"""Which files belong together by their names: one with the original, one with its translation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from archive_app.domain.articles import Side
from archive_app.domain.side_names import named_sides

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Pairing:
    """Places in a list of names. ``pairs`` are (original, translation, stem) by the earlier one.

    ``doubts`` say of a name, in words, why it was left alone although there are others like it.
    """

    pairs: dict[int, tuple[int, int, str]]
    doubts: dict[int, str]


def pair_names(names: Sequence[str]) -> Pairing:
    """Pair those names of which exactly two belong together; what could be paired twice is not."""
    groups: defaultdict[str, list[tuple[int, Side, str]]] = defaultdict(list)
    for place, name in enumerate(names):
        for told in named_sides(name):
            groups[told.key].append((place, told.side, told.stem))
    partners: defaultdict[int, dict[int, tuple[int, int, str]]] = defaultdict(dict)
    rivals: defaultdict[int, set[int]] = defaultdict(set)
    for group in groups.values():
        sides = {side: [one for one in group if one[1] is side] for side in Side}
        originals, translations = sides[Side.ORIGINAL], sides[Side.TRANSLATION]
        if not originals or not translations:
            continue
        places = {place for place, _, _ in group}
        if len(group) > 2:
            for place in places:
                rivals[place] |= places - {place}
            continue
        (first, _, stem), (second, _, _) = originals[0], translations[0]
        if first != second:
            partners[first][second] = (first, second, stem)
            partners[second][first] = (first, second, stem)
    return _settled(names, partners, rivals)


def _settled(
    names: Sequence[str],
    partners: dict[int, dict[int, tuple[int, int, str]]],
    rivals: dict[int, set[int]],
) -> Pairing:
    pairs: dict[int, tuple[int, int, str]] = {}
    doubts: dict[int, str] = {}
    for place, others in partners.items():
        (other, pair), *more = others.items()
        if more or rivals.get(place) or rivals.get(other) or len(partners[other]) > 1:
            rivals.setdefault(place, set()).update(others)
        else:
            pairs[min(place, other)] = pair
    for place, others_of in rivals.items():
        shown = ", ".join(names[other] for other in sorted(others_of)[:_SHOWN])
        more_of = f" and {len(others_of) - _SHOWN} more" if len(others_of) > _SHOWN else ""
        doubts[place] = (
            f"Several files could be its other side, so none was taken: {shown}{more_of}."
        )
    return Pairing(pairs, doubts)
