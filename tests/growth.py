"""How work grows with its input, measured so that a busy machine does not decide a test."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

_TRIES = 3  # the least of them counts: what else runs on the machine only ever adds


def least_cpu_seconds(work: Callable[[], object]) -> float:
    """The processor time of this thread that `work` takes, in seconds: the least of three runs.

    The collector rests meanwhile: after thousands of tests one look through the heap takes longer
    than the work that is measured.
    """
    collected = gc.isenabled()
    gc.disable()
    try:
        return min(_cpu_seconds(work) for _ in range(_TRIES))
    finally:
        if collected:
            gc.enable()


def _cpu_seconds(work: Callable[[], object]) -> float:
    started = time.thread_time()
    work()
    return time.thread_time() - started
