"""What a background job sees of the world: where to report progress and when to stop."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: ``done`` of ``total`` units; ``total`` is None while it isn't known.

    ``pace`` tells in words how fast it is and how long it will still take, once that is known.
    """

    done: int
    total: int | None
    label: str = ""
    pace: str = ""


class JobContext(Protocol):
    """Handed to every job; a job reports often and calls ``checkpoint`` between units of work."""

    def report(self, progress: Progress) -> None:
        """Tell how far the job is; cheap, may be dropped."""

    def checkpoint(self) -> None:
        """Raise :class:`~archive_app.domain.errors.Cancelled` when the person asked to stop."""


class NoContext:
    """A context for jobs that nobody watches: tests, the command line's short commands."""

    def report(self, progress: Progress) -> None:
        """Drop it."""

    def checkpoint(self) -> None:
        """Never stop."""
