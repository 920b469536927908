"""One picture: a scene and its name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from archive_app.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: what is done with a fresh window on the sample before it is taken."""

    name: str
    act: Callable[[MainWindow], None]
