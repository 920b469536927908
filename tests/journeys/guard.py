"""Services that notice a call on the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from typing import Any

from archive_app.services.workspace import Workspace

SERVICES = ("reads", "index", "searching", "reading", "curating", "imports", "notes", "care")


class GuiThreadGuard:
    """Wraps workspaces; ``violations`` names every call that came on the GUI thread."""

    def __init__(self) -> None:
        self.violations: list[str] = []
        self.open = 0  # workspaces that were opened and not closed

    def opener(self, opener: Callable[..., Workspace]) -> Callable[..., Workspace]:
        """``opener`` with its workspaces watched."""

        @wraps(opener)
        def open_watched(*args: Any, **options: Any) -> Workspace:
            self.note(opener.__name__)
            return self._watch(opener(*args, **options))

        return open_watched

    def note(self, name: str) -> None:
        """Remember the call when it is made on the GUI thread."""
        if threading.current_thread() is threading.main_thread():
            self.violations.append(name)

    def _watch(self, workspace: Workspace) -> Workspace:
        self.open += 1

        def close() -> None:
            self.note("close")
            workspace.close()
            self.open -= 1

        watched = {name: _Watched(getattr(workspace, name), name, self) for name in SERVICES}
        return replace(workspace, close=close, **watched)  # type: ignore[arg-type]


class _Watched:
    """Any service; reading an attribute is allowed everywhere, calling it is not."""

    def __init__(self, service: object, name: str, guard: GuiThreadGuard) -> None:
        self._service = service
        self._name = name
        self._guard = guard

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._service, name)
        if not callable(value):
            return value

        @wraps(value)
        def call(*args: Any, **options: Any) -> Any:
            self._guard.note(f"{self._name}.{name}")
            return value(*args, **options)

        return call
