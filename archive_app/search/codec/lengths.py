"""Whoosh's one-byte field lengths, for whole arrays."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
from whoosh.util.numeric import byte_to_length

# The length that each byte stands for; ascending.
BYTE_LENGTHS: Final = np.array([byte_to_length(byte) for byte in range(256)], np.int64)
BYTE_LENGTHS.flags.writeable = False


def lengths_to_bytes(lengths: npt.NDArray[np.int64]) -> npt.NDArray[np.uint8]:
    """Whoosh's ``length_to_byte`` of each length."""
    return np.minimum(np.searchsorted(BYTE_LENGTHS, lengths), 255).astype(np.uint8)
