"""The limits that articles count as alike from: kept with every text that was compared by them."""

from __future__ import annotations

from dataclasses import replace
from hashlib import blake2b

from archive_app.text.fingerprints import DEFAULT_LIMITS, Limits

# A stamp, from its highest bit on: a mark, three shares in thousandths of ten bits each, the rules
# that no one can change (four bits), and how large the archive was (six bits).
_MARK = 1 << 40
_SHARE_BITS, _RULE_BITS, _SIZE_BITS = 10, 4, 6
_SHARE = (1 << _SHARE_BITS) - 1


def limits_of_percents(near: int, contained: int, translation: int) -> Limits:
    """Limits as people give them, in whole per cent from 1 to 100."""
    return replace(
        DEFAULT_LIMITS, near=near / 100, contained=contained / 100, translation=translation / 100
    )


def rounded(limits: Limits) -> Limits:
    """The limits in thousandths, as they are kept; none is 0, for then all would be alike."""
    near, contained, translation = (share / 1000 for share in _shares(limits))
    return replace(limits, near=near, contained=contained, translation=translation)


def stamp_of(limits: Limits, texts: int) -> int:
    """A number that moves with the limits, and each time that the archive has grown by half."""
    size = 1  # never 0: the store says by it that a text must be compared again
    while 1.5**size < texts and size < (1 << _SIZE_BITS) - 1:
        size += 1
    stamp = 1
    for share in _shares(limits):
        stamp = (stamp << _SHARE_BITS) | share
    rules = f"{limits.same_words} {limits.fewest_sentences} {limits.fewest_shingles}"
    digest = blake2b(rules.encode(), digest_size=1).digest()[0] % (1 << _RULE_BITS)
    return (((stamp << _RULE_BITS) | digest) << _SIZE_BITS) | size


def limits_of(stamp: int) -> Limits | None:
    """The limits of a stamp; None for one that tells none."""
    if not _MARK <= stamp < 2 * _MARK:
        return None
    shares = stamp >> (_RULE_BITS + _SIZE_BITS)
    near, contained, translation = (
        ((shares >> bits) & _SHARE) / 1000 for bits in (2 * _SHARE_BITS, _SHARE_BITS, 0)
    )
    return replace(DEFAULT_LIMITS, near=near, contained=contained, translation=translation)


def _shares(limits: Limits) -> tuple[int, ...]:
    shares = (limits.near, limits.contained, limits.translation)
    return tuple(min(1000, max(1, round(1000 * share))) for share in shares)
