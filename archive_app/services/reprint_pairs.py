"""What two articles are to each other, by what their texts are: originals and translations."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import lru_cache

from archive_app.domain.reprints import ReprintKind
from archive_app.text.fingerprints import Fingerprints, Likeness, Limits, Pair, compare

Told = tuple[ReprintKind, float]
_CLOSE = (ReprintKind.SAME, ReprintKind.NEAR)


@lru_cache(maxsize=256)
def language_of(tag: str) -> str:
    """``zh`` for ``zh-Hant``: texts of one language are compared, whatever their script."""
    return tag.split("-", 1)[0].casefold()


def article_kind(
    found: Mapping[str, Pair[int]],
    first: Mapping[str, int],
    second: Mapping[str, int],
    prints: Callable[[Collection[int]], Mapping[int, Fingerprints]],
    limits: Limits,
) -> Told | None:
    """What two articles are to each other, and the score; None when they aren't alike after all.

    ``found`` are the pairs of their texts by language, ``first`` and ``second`` the places of all
    texts of each article by language. One original with two translations is another translation.
    Translations that only sound alike are none of one original when the originals are others.
    """
    told = {
        language: (ReprintKind(pair.kind.value), pair.score) for language, pair in found.items()
    }
    best = min(told.values(), key=_closeness)
    others = [language for language in first if language in second and language not in told]
    compared = prints([side[one] for one in others for side in (first, second)]) if others else {}
    likenesses = {
        one: compare(compared[first[one]], compared[second[one]], limits=limits) for one in others
    }
    if best[0] is ReprintKind.OTHER_TRANSLATION:
        loose = _halved(limits)  # an original that was edited much is still no other one
        for one in others:
            if compare(compared[first[one]], compared[second[one]], limits=loose) is None:
                return None
    if best[0] not in _CLOSE:
        return best
    if _told_otherwise(first, second):
        told[""] = ReprintKind.OTHER_TRANSLATION, best[1]
    for language, likeness in likenesses.items():
        if likeness is None:
            likeness = Likeness.OTHER_TRANSLATION, best[1]
        told[language] = ReprintKind(likeness[0].value), likeness[1]
    furthest = max(told.values(), key=_closeness)
    if furthest[0] is ReprintKind.OTHER_TRANSLATION:
        return furthest[0], best[1]
    return furthest


def _halved(limits: Limits) -> Limits:
    near, contained, translation = limits.near, limits.contained, limits.translation
    return replace(limits, near=near / 2, contained=contained / 2, translation=translation / 2)


def _told_otherwise(first: Mapping[str, int], second: Mapping[str, int]) -> bool:
    """Each has a text in a language that the other one has none in."""
    return bool(first.keys() - second.keys() and second.keys() - first.keys())


def _closeness(told: Told) -> tuple[int, float]:
    kind, score = told
    return list(ReprintKind).index(kind), -score
