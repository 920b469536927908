"""Process CPU time and memory, from the system itself."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

if sys.platform != "win32":
    import resource

T = TypeVar("T")
_REPEATS = 3


@dataclass(frozen=True, slots=True)
class Times:
    """CPU milliseconds of the questions of one class."""

    median: float
    worst: float
    count: int

    @classmethod
    def of(cls, milliseconds: list[float]) -> Times:
        """Median and worst of one measurement a question."""
        return cls(statistics.median(milliseconds), max(milliseconds), len(milliseconds))


def cpu_ms(job: Callable[[], T]) -> tuple[T, float]:
    """The outcome of a job and its CPU time, all threads of this process, in milliseconds."""
    begin = time.process_time()
    outcome = job()
    return outcome, (time.process_time() - begin) * 1000


def warm_cpu_ms(job: Callable[[], T]) -> tuple[T, float]:
    """The same once the job has run before: the median of three runs."""
    outcome = job()
    return outcome, statistics.median(cpu_ms(job)[1] for _ in range(_REPEATS))


def children_cpu_seconds() -> float:
    """CPU time of the child processes that have ended; 0 on Windows."""
    if sys.platform == "win32":
        return 0.0
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def peak_bytes() -> int:
    """The most memory that this process ever held, mapped files included; 0 on Windows."""
    # On Linux the other number is inherited from the process that started this one.
    if (peak := _status().get("VmHWM")) is not None:
        return peak
    if sys.platform == "win32":
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def held_bytes() -> dict[str, int]:
    """What this process holds now: ``own`` memory and pages of ``files``; empty but on Linux."""
    status = _status()
    return {"own": status["RssAnon"], "files": status["RssFile"]} if status else {}


def folder_bytes(folder: Path, pattern: str) -> int:
    """The size of the files below a folder."""
    return sum(path.stat().st_size for path in folder.glob(pattern) if path.is_file())


def _status() -> dict[str, int]:
    """What Linux says of the memory of this process, in bytes; nothing elsewhere."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return {}
    lines = (line.split(":", 1) for line in status.read_text(encoding="utf-8").splitlines())
    return {
        name: int(value.split()[0]) * 1024 for name, value in lines if value.strip().endswith("kB")
    }
