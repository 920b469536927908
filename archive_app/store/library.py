"""An open library: the one file, and the ports that read and change it."""

from __future__ import annotations

import getpass
import logging
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from archive_app.store.alignments import Alignments
from archive_app.store.authority_edits import AuthorityEditor
from archive_app.store.batches import Batches
from archive_app.store.bulk import BulkEditor
from archive_app.store.checks import Care
from archive_app.store.collection_edits import CollectionEditor
from archive_app.store.corrections import Corrections
from archive_app.store.curation import Curator
from archive_app.store.engine import Database
from archive_app.store.events import Recorder
from archive_app.store.feed import Feed
from archive_app.store.fields import Fields
from archive_app.store.found_names import FoundNames
from archive_app.store.history import History
from archive_app.store.imports import Imports
from archive_app.store.journal import leave_wal
from archive_app.store.lock import FileLock
from archive_app.store.notes import Notes
from archive_app.store.opening import Identity, create_file, open_file
from archive_app.store.problems import told
from archive_app.store.profiles import Profiles
from archive_app.store.reads import Reads
from archive_app.store.recleaning import Recleaner
from archive_app.store.reprints import Reprints
from archive_app.store.saved import Saved
from archive_app.store.stars import Stars
from archive_app.store.tag_edits import TagEditor
from archive_app.store.values import utc_now

if TYPE_CHECKING:
    from archive_app.store.exchange.exchanging import Exchange

log = logging.getLogger(__name__)


Actor = str | Callable[[], str] | None


class Library:
    """The facade of the store. Close it when done: then the one file holds everything."""

    def __init__(
        self,
        path: Path,
        identity: Identity,
        *,
        write: bool,
        actor: Actor = None,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        """Use :meth:`open` or :meth:`create`."""
        self._identity = identity
        self._database = Database(path, write=write)
        recorder = Recorder(self._database, _named(actor), now)
        self.imports = Imports(recorder)
        self.batches = Batches(self._database)
        self.profiles = Profiles(recorder)
        self.reads = Reads(self._database)
        self.feed = Feed(self._database, identity.uuid)
        self.curation = Curator(recorder)
        self.history = History(self._database)
        self.searches = Saved(recorder)
        self.tags = TagEditor(recorder)
        self.names = AuthorityEditor(recorder)
        self.found_names = FoundNames(recorder)
        self.stars = Stars(recorder)
        self.fields = Fields(recorder)
        self.collections = CollectionEditor(recorder)
        self.bulk = BulkEditor(recorder)
        self.cleaning = Recleaner(recorder)
        self.corrections = Corrections(recorder)
        self.reprints = Reprints(recorder)
        self.alignments = Alignments(recorder)
        self.notes = Notes(recorder)
        self._recorder = recorder
        self.care = Care(self._database)
        self.lock = FileLock(path)

    @classmethod
    def create(
        cls,
        path: Path,
        name: str,
        *,
        actor: Actor = None,
        now: Callable[[], datetime] = utc_now,
    ) -> Self:
        """Make a new, empty library at ``path`` and open it; never overwrites a file.

        Raises LibraryProblem or EnvironmentProblem saying what stands in the way.
        """
        create_file(path, name, now())
        return cls.open(path, actor=actor, now=now)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        write: bool = True,
        actor: Actor = None,
        now: Callable[[], datetime] = utc_now,
    ) -> Self:
        """Open an existing library after every check; an older one is backed up and converted.

        ``actor`` is named in the event log, by default the person logged in; a callable is asked
        at every edit, and may answer '' for them. Raises
        LibraryProblem, LibraryBusy or EnvironmentProblem saying what stands in the way.
        """
        identity = open_file(path, write=write)
        return cls(path, identity, write=write, actor=actor, now=now)

    @cached_property
    def exchange(self) -> Exchange:
        """Packages of edits; loaded when they are needed: a library opens sooner without."""
        from archive_app.store.exchange.exchanging import Exchange

        return Exchange(self._recorder, self._identity.uuid, self._identity.name)

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    @property
    def uuid(self) -> str:
        """The library's own id, kept by copies."""
        return self._identity.uuid

    @property
    def name(self) -> str:
        """The library's name."""
        return self._identity.name

    @property
    def writable(self) -> bool:
        """Whether it was opened for writing."""
        return self._database.write

    def close(self) -> None:
        """Close every connection and put the journal into the file."""
        self._database.close()
        if self._database.write and self.path.exists():
            with told(self.path):
                leave_wal(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _named(actor: Actor) -> Callable[[], str]:
    """Who edits, asked at every edit."""
    if callable(actor):
        ask = actor
        return lambda: ask() or _person()
    name = actor or _person()
    return lambda: name


def _person() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
