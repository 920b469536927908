"""The work of opening and of closing an archive, both off the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from archive_app.domain.errors import Cancelled
from archive_app.domain.jobs import JobContext
from archive_app.services.workspace import Workspace
from archive_app.ui.tasks.lanes import Lane

PATIENCE = 5000  # milliseconds for readers that were told to stop


class Opening:
    """Opens an archive and holds it until it is taken; a dropped opening leaves no file open."""

    def __init__(self, opener: Callable[[], Workspace], *, is_sample: bool = False) -> None:
        self.is_sample = is_sample
        self._opener = opener
        self._lock = threading.Lock()
        self._dropped = False
        self._workspace: Workspace | None = None

    def __call__(self, _ctx: JobContext) -> Opening:
        """Runs on a lane; the answer is this object itself."""
        if self._dropped:
            raise Cancelled
        workspace = self._opener()
        if not self._keep(workspace):
            workspace.close()
            raise Cancelled
        return self

    def _keep(self, workspace: Workspace) -> bool:
        with self._lock:
            if not self._dropped:
                self._workspace = workspace
            return not self._dropped

    def take(self) -> Workspace | None:
        """The open archive, once; None when it was dropped."""
        with self._lock:
            workspace, self._workspace = self._workspace, None
            return workspace

    def drop(self) -> Workspace | None:
        """Want it no longer; returns what is open already and has to be closed."""
        with self._lock:
            self._dropped = True
        return self.take()


class Closing:
    """Lets go of the files of an archive, once nobody reads them any more."""

    def __init__(self, workspace: Workspace, readers: Sequence[Lane] = ()) -> None:
        self._workspace = workspace
        self._readers = readers

    def __call__(self, _ctx: JobContext) -> None:
        """Runs on the lane of edits, after all that were asked for before."""
        for lane in self._readers:
            lane.wait(PATIENCE)
        self._workspace.close()
