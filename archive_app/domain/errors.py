"""Errors that are told to people; everything else that is raised is a bug."""


class ArchiveError(Exception):
    """Something went wrong that a person can understand and act on.

    ``message`` says what happened, ``advice`` what to do next; both are whole sentences.
    """

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class UserError(ArchiveError):
    """What was asked for can't be done as asked: an unknown tag, an unreadable option."""


class EnvironmentProblem(ArchiveError):  # noqa: N818 - the word people read
    """The world around the program stands in the way: disk full, locked, damaged, newer library."""


class LibraryProblem(EnvironmentProblem):
    """A library file can't be opened: missing, foreign, damaged, or made by a newer version."""


class LibraryBusy(EnvironmentProblem):
    """Another program writes to this library; ``advice`` names it."""


class ImportProblem(ArchiveError):  # noqa: N818 - the word people read
    """One file or record can't be imported; the others go on."""


class IndexProblem(EnvironmentProblem):
    """The search index can't be read or written; it can always be rebuilt from the library."""


class Cancelled(Exception):  # noqa: N818 - a signal, not an error
    """The person stopped the job; what was committed before stays."""
