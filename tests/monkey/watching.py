"""What must not happen while the monkey plays: exceptions, messages of Qt, growing memory."""

from __future__ import annotations

import gc
import logging
import sys
import traceback
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QObject,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from archive_app.ui.main_window import MainWindow
from tests.performance.measure import held_bytes

# What the offscreen platform says about itself.
_HARMLESS = ("This plugin does not support", "Wayland does not support")
_BAD = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})


@dataclass(frozen=True, slots=True)
class Held:
    """What the program holds: bytes of its own, bytes of Python objects, objects of Qt."""

    step: int
    rss: int
    python: int
    objects: int


class Trouble(logging.Handler):
    """Collects what went wrong, in words; ``found`` is empty as long as all is well."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def hook(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        """Take the place of ``sys.excepthook``."""
        self.found.append("".join(traceback.format_exception(kind, problem, trace)))

    def message(self, kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
        """Take the place of Qt's handler of messages."""
        if kind in _BAD and not words.startswith(_HARMLESS):
            self.found.append(f"Qt: {words}")

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@contextmanager
def watched() -> Iterator[Trouble]:
    """Collect trouble until the block ends; what was in charge before is put back."""
    trouble = Trouble()
    before = sys.excepthook
    handler = qInstallMessageHandler(trouble.message)
    log = logging.getLogger("archive_app")
    log.addHandler(trouble)
    sys.excepthook = trouble.hook
    try:
        yield trouble
    finally:
        sys.excepthook = before
        qInstallMessageHandler(handler)
        log.removeHandler(trouble)


def held(window: MainWindow, step: int) -> Held:
    """What is held now, once everything that was thrown away is gone."""
    for _ in range(2):
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    others = [one for one in QApplication.topLevelWidgets() if one.parent() is None]
    objects = len(window.findChildren(QObject)) + len(others)
    python = tracemalloc.get_traced_memory()[0] if tracemalloc.is_tracing() else 0
    return Held(step, held_bytes().get("own", 0), python, objects)


def slope(samples: list[Held], what: str) -> float:
    """By how much ``what`` grows in a thousand steps (least squares); the first fifth is left out,
    in which caches fill."""
    kept = samples[len(samples) // 5 :]
    count = len(kept)
    if count < 2:
        return 0.0
    steps = [one.step / 1000 for one in kept]
    values = [float(getattr(one, what)) for one in kept]
    middle, mean = sum(steps) / count, sum(values) / count
    spread = sum((step - middle) ** 2 for step in steps)
    return sum((s - middle) * (v - mean) for s, v in zip(steps, values, strict=True)) / spread
