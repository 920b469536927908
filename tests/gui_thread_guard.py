"""Services that notice when the program calls them on the GUI thread."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import fields, replace
from functools import wraps
from pathlib import Path
from typing import Any

from archive_app.services.workspace import Workspace

_TESTS = str(Path(__file__).resolve().parent)
# What hands a call on for whoever made it.
_BETWEEN = (str(Path("archive_app", "bootstrap.py")), str(Path("services", "workspace.py")))


class GuiThreadGuard:
    """Watches workspaces; ``violations`` names every call of the program on the GUI thread.

    What a test itself calls is no violation: it looks into the archive as nobody else does.
    """

    def __init__(self) -> None:
        self.violations: list[str] = []
        self.open = 0  # workspaces that were opened and not closed

    def watching(self, make: Callable[..., Workspace]) -> Callable[..., Workspace]:
        """``make`` with its workspaces watched."""

        @wraps(make)
        def make_watched(*args: Any, **options: Any) -> Workspace:
            self.note("open")
            return self.watch(make(*args, **options))

        return make_watched

    def note(self, name: str) -> None:
        """Remember the call when the program makes it on the GUI thread."""
        if threading.current_thread() is threading.main_thread() and not _by_a_test():
            self.violations.append(name)

    def watch(self, workspace: Workspace) -> Workspace:
        """The same with every service watched, whichever there are."""
        self.open += 1

        def close() -> None:
            self.note("close")
            workspace.close()
            self.open -= 1

        parts = {each.name: getattr(workspace, each.name) for each in fields(workspace)}
        services: dict[str, Any] = {
            name: _Watched(part, name, self)
            for name, part in parts.items()
            if name != "close" and not isinstance(part, str | bool | Path)
        }
        return replace(workspace, close=close, **services)


def _by_a_test() -> bool:
    """Whether the first caller who does not hand the call on is a test."""
    frame = sys._getframe(1)
    while frame is not None:
        file = frame.f_code.co_filename
        if file != __file__ and not file.endswith(_BETWEEN):
            return file.startswith(_TESTS)
        if frame.f_back is None:
            break
        frame = frame.f_back
    return False


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
