"""How long the event loop of the window is away, and what it does meanwhile."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer

LONG = 50.0  # milliseconds: whoever types notices more
_TICK = 2  # milliseconds
_LOOK = 0.01  # seconds between two looks at the stack


@dataclass(frozen=True, slots=True)
class Blocked:
    """What was seen: milliseconds by the clock and of CPU, how often it was long, and where."""

    worst: float
    cpu: float  # the most CPU time between two turns: what the clock says without other programs
    long: int
    where: tuple[tuple[str, int], ...]  # functions, and how often they were met in a long block


class Watchdog(QObject):
    """Ticks in the event loop of this thread; a thread beside it looks at late ticks."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)
        self._main = threading.get_ident()
        self._over = threading.Event()
        self._thread: threading.Thread | None = None
        self._seen: Counter[str] = Counter()
        self._last = self._cpu = 0.0
        self._worst = self._worst_cpu = 0.0
        self._long = 0

    def start(self) -> None:
        """Begin anew."""
        self._seen.clear()
        self._worst = self._worst_cpu = 0.0
        self._long = 0
        self._last, self._cpu = time.perf_counter(), time.thread_time()
        self._over.clear()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()
        self._timer.start()

    def stop(self) -> Blocked:
        """What was seen since :meth:`start`."""
        self._tick()
        self._timer.stop()
        self._over.set()
        if self._thread is not None:
            self._thread.join()
        return Blocked(self._worst, self._worst_cpu, self._long, tuple(self._seen.most_common(5)))

    def _tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        away = (now - self._last) * 1000 - _TICK
        self._worst = max(self._worst, away)
        self._worst_cpu = max(self._worst_cpu, (cpu - self._cpu) * 1000)
        self._long += away > LONG
        self._last, self._cpu = now, cpu

    def _look(self) -> None:
        while not self._over.wait(_LOOK):
            if (time.perf_counter() - self._last) * 1000 > LONG:
                self._seen[self._place()] += 1

    def _place(self) -> str:
        """The innermost function of ours that the main thread is in."""
        frame = sys._current_frames().get(self._main)
        stack = traceback.extract_stack(frame) if frame is not None else []
        for one in reversed(stack):
            if "archive_app" in one.filename:
                path = one.filename.rpartition("archive_app/")[2]
                return f"{path}:{one.lineno} {one.name}"
        return "Qt"
