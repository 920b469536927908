"""Numbers of words of up to sixteen ASCII letters, looked up by the thousand in one table."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int32]
Packed = npt.NDArray[np.uint64]

LONGEST: Final = 16  # bytes of a word: two numbers of 64 bits
UNKNOWN: Final = -1
_FIRST_BITS: Final = 10  # of the table's size
_LOAD: Final = 2  # slots for each word, at least
_HIGH: Final = np.uint64(0x8080_8080_8080_8080)  # set in a byte that isn't ASCII
_MIX: Final = (
    np.uint64(0x9E37_79B9_7F4A_7C15),
    np.uint64(0xC2B2_AE3D_27D4_EB4F),
    np.uint64(0xD6E8_FEB8_6659_FD93),
)
# The lowest bytes of a number, by how many are kept.
_KEPT: Final = np.array([(1 << 8 * count) - 1 for count in range(9)], np.uint64)


class ShortWords:
    """An exact hash table with open addressing; grows only."""

    def __init__(self) -> None:
        self._count = 0
        self._make(_FIRST_BITS)

    def _make(self, bits: int) -> None:
        self._bits = bits
        self._low = np.zeros(1 << bits, np.uint64)
        self._high = np.zeros(1 << bits, np.uint64)
        self._numbers = np.full(1 << bits, UNKNOWN, np.int32)

    def find(self, low: Packed, high: Packed) -> Numbers:
        """The numbers of packed words; UNKNOWN for those that aren't here."""
        slots = self._homes(low, high)
        found = self._numbers[slots]
        wrong = (self._low[slots] != low) | (self._high[slots] != high)
        left = np.flatnonzero(wrong & (found != UNKNOWN))
        slots = slots[left]
        while len(left):
            slots = self._next(slots)
            numbers = self._numbers[slots]
            found[left] = numbers
            wrong = (self._low[slots] != low[left]) | (self._high[slots] != high[left])
            wrong &= numbers != UNKNOWN
            left, slots = left[wrong], slots[wrong]
        return found

    def add(self, low: Packed, high: Packed, numbers: Numbers) -> None:
        """Take in distinct words that aren't here yet, with their numbers."""
        self._count += len(low)
        if self._count * _LOAD > len(self._numbers):
            is_used = self._numbers != UNKNOWN
            old = self._low[is_used], self._high[is_used], self._numbers[is_used]
            self._make(max(_FIRST_BITS, (self._count * 2 * _LOAD).bit_length()))
            self._put(*old)
        self._put(low, high, numbers)

    def _put(self, low: Packed, high: Packed, numbers: Numbers) -> None:
        slots = self._homes(low, high)
        left = np.arange(len(low))
        while len(left):
            is_free = self._numbers[slots] == UNKNOWN
            # Of several that want a slot the last gets it: its mark is the one that stays.
            marks = (-2 - left).astype(np.int32)
            self._numbers[slots[is_free]] = marks[is_free]
            has_won = self._numbers[slots] == marks
            winners, won = left[has_won], slots[has_won]
            self._low[won], self._high[won] = low[winners], high[winners]
            self._numbers[won] = numbers[winners]
            left, slots = left[~has_won], self._next(slots[~has_won])

    def _homes(self, low: Packed, high: Packed) -> npt.NDArray[np.int64]:
        """The slot where the search for each word begins."""
        mixed = low * _MIX[0]
        mixed ^= high * _MIX[1]
        mixed ^= mixed >> np.uint64(29)
        mixed *= _MIX[2]
        mixed >>= np.uint64(64 - self._bits)
        return mixed.astype(np.int64)

    def _next(self, slots: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        following: npt.NDArray[np.int64] = (slots + 1) & (len(self._numbers) - 1)
        return following


def packed(
    content: npt.NDArray[np.uint8], starts: npt.NDArray[np.int64], sizes: npt.NDArray[np.int64]
) -> tuple[Packed, Packed, npt.NDArray[np.bool_]]:
    """Words of ``content`` as pairs of numbers, and which of them these numbers tell in full.

    A word with a byte beyond ASCII, or more than ``LONGEST`` bytes, isn't told in full.
    """
    padded = np.zeros(-(-len(content) // 8) * 8 + 24, np.uint8)
    padded[: len(content)] = content
    eights = padded.view("<u8")
    at = starts >> 3
    shift = ((starts & 7) << 3).astype(np.uint64)
    back = np.uint64(64) - shift  # a shift by 64 gives 0
    middle = eights[at + 1]
    low = (eights[at] >> shift) | (middle << back)
    high = (middle >> shift) | (eights[at + 2] << back)
    low &= _KEPT[np.minimum(sizes, 8)]
    high &= _KEPT[np.clip(sizes - 8, 0, 8)]
    in_full = ((low | high) & _HIGH) == 0
    in_full &= sizes <= LONGEST
    return low, high, in_full
