"""Opens a library and wires the real store, index and importers to the services; no Qt."""

from __future__ import annotations

import hashlib
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from archive_app.domain.errors import LibraryProblem
from archive_app.domain.ids import ArticleId
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.import_preview import Readiness
from archive_app.domain.indexing import BuiltSegment
from archive_app.domain.jobs import JobContext, NoContext, Progress
from archive_app.resource_files import resource
from archive_app.search.building.children import ChildBuilders
from archive_app.search.building.segments import BuildersHere, SegmentBuilder
from archive_app.search.engine import WhooshIndex
from archive_app.search.storage import WHOOSH_VERSION, check_version
from archive_app.services.alignment import AlignmentService
from archive_app.services.authorities import AuthorityService
from archive_app.services.batches import BatchService
from archive_app.services.bulk import BulkService
from archive_app.services.care import CareService
from archive_app.services.cleaning import CleaningService
from archive_app.services.collecting import CollectingService
from archive_app.services.completing import CompletionService
from archive_app.services.correcting import CorrectionService
from archive_app.services.curating import CurationService
from archive_app.services.dry_running import Sink
from archive_app.services.exchanging import ExchangeService
from archive_app.services.fields import FieldService
from archive_app.services.history import HistoryService
from archive_app.services.importing import ImportPorts, ImportService
from archive_app.services.name_finding import NameFinder
from archive_app.services.name_tables import NameTables
from archive_app.services.notes import NoteService
from archive_app.services.reading import ReadingService
from archive_app.services.reprint_limits import limits_of_percents
from archive_app.services.reprint_similar import SimilarTexts
from archive_app.services.reprints import ReprintService
from archive_app.services.saved_looks import SavedLooks
from archive_app.services.saved_searches import SavedSearchService
from archive_app.services.searching import SearchService
from archive_app.services.suggesting import TagSuggester
from archive_app.services.tagging import TaggingService
from archive_app.services.workspace import Workspace
from archive_app.services.writing import WritingService
from archive_app.settings.load import Settings
from archive_app.settings.places import index_root, library_folder, settings_file
from archive_app.store.driver import SqliteFacts, sqlite_facts
from archive_app.store.library import Library
from archive_app.store.opening import may_write

__all__ = [
    "SqliteFacts",
    "build_index_segment",
    "create_workspace",
    "engine_facts",
    "fresh_sample",
    "open_sample",
    "open_workspace",
    "preview_import",
    "sample_path",
    "sqlite_facts",
    "worker_command",
]

if TYPE_CHECKING:
    from archive_app.domain.articles import ArticleDraft
    from archive_app.domain.import_plans import Reading
    from archive_app.domain.import_preview import ColumnSample, Contents
    from archive_app.domain.importing import BadItem, FoundFile, SourceItem
    from archive_app.domain.writing import TypedArticle
    from archive_app.importers.discovery import Walk
    from archive_app.importers.registry import ImporterRegistry
    from archive_app.text.fingerprints import Limits

SUFFIX = ".archive"


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """The time now, aware, UTC."""
        return datetime.now(UTC)


class LateImporters:
    """The importers, loaded when something is imported: a search is there a quarter sooner."""

    @cached_property
    def _registry(self) -> ImporterRegistry:
        from archive_app.importers.registry import ImporterRegistry

        return ImporterRegistry()

    def discover(self, paths: Sequence[Path]) -> Walk:
        """The files to import, as the registry finds them."""
        return self._registry.discover(paths)

    def read(
        self, found: Path | FoundFile, reading: Reading | None = None
    ) -> Iterator[SourceItem | BadItem]:
        """The records of a file, as the registry reads them."""
        return self._registry.read(found, reading)

    def contents(self, found: Path | FoundFile, checkpoint: Callable[[], None]) -> Contents:
        """What a file is, or what an archive holds."""
        return self._registry.contents(found, checkpoint)

    def format_name(self, file: str, media_type: str = "") -> str:
        """The name of the format of a file."""
        return self._registry.format_name(file, media_type)

    def columns(
        self, found: Path | FoundFile, reading: Reading, rows: int
    ) -> tuple[ColumnSample, ...]:
        """The columns of a table or of records."""
        return self._registry.columns(found, reading, rows)

    @property
    def fields(self) -> Mapping[str, str]:
        """What a column can go into."""
        return self._registry.fields

    def typed(self, article: TypedArticle) -> ArticleDraft:
        """The draft of an article that a person typed."""
        from archive_app.importers.typed import draft_typed

        return draft_typed(article)


def create_workspace(path: Path, name: str = "", *, index_parent: Path | None = None) -> Workspace:
    """Make a new, empty library and open it; its index goes below ``index_parent`` or the cache.

    Raises LibraryProblem when something stands at ``path`` already: nothing is ever overwritten.
    """
    target = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    if target.exists():
        raise LibraryProblem(
            f"{target} exists already; nothing was changed.",
            "Open it, or choose another name.",
        )
    return _workspace(Library.create(target, name or target.stem, actor=editor_name), index_parent)


def open_workspace(path: Path, *, write: bool = True) -> Workspace:
    """Open an existing library; raises LibraryProblem saying what stands in the way.

    One that can't be written, on a disc or in somebody else's folder, is opened for reading only.
    """
    return _workspace(Library.open(path, write=write and may_write(path), actor=editor_name))


def sample_path() -> Path:
    """Where the sample archive of this person's profile is, or will be made."""
    return library_folder() / f"sample{SUFFIX}"


def open_sample() -> Workspace:
    """The sample archive of this person's profile, made from the bundled texts on first use."""
    path = sample_path()
    if path.exists():
        return open_workspace(path)
    making = path.with_name(f"sample-new{SUFFIX}")
    for left_over in making.parent.glob(f"{making.name}*"):
        left_over.unlink()
    making.parent.mkdir(parents=True, exist_ok=True)
    workspace = create_workspace(making, "sample")
    try:
        workspace.imports.run(ImportPlan.of([resource("sample")]), NoContext())
        workspace.alignments.follow(NoContext())
    finally:
        workspace.close()
    # Moved only when whole: a start that was killed half-way begins anew.
    shutil.move(making, path)
    return open_workspace(path)


def fresh_sample() -> tuple[Workspace, Path | None]:
    """The sample as it is at first, and where the old one was put when it had been changed.

    Nobody may have it open. One that can't be read is put aside as well.
    """
    path, kept = sample_path(), None
    if path.exists():
        if _was_changed(path):
            kept = _unused_name(path)
            _move_library(path, kept)
        else:
            for old in _files_of(path):
                old.unlink()
        _drop_indexes_at(path)
    return open_sample(), kept


def _drop_indexes_at(path: Path) -> None:
    """Remove the indexes of libraries that were at ``path``: none of them is there any more."""
    for old in index_root().glob(f"*-{_place(path)}"):
        shutil.rmtree(old, ignore_errors=True)


def _was_changed(path: Path) -> bool:
    """Whether anything was done after the import that made it."""
    try:
        with closing(open_workspace(path, write=False)) as workspace:
            return len(workspace.curating.history(2)) > 1
    except LibraryProblem:
        return True


def _unused_name(path: Path) -> Path:
    number = 1
    while (name := path.with_name(f"{path.stem}-changed-{number}{path.suffix}")).exists():
        number += 1
    return name


def _files_of(path: Path) -> list[Path]:
    """The file of a library and what SQLite may have left beside it."""
    names = (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal")))
    return [name for name in names if name.exists()]


def _move_library(path: Path, target: Path) -> None:
    for old in _files_of(path):
        old.rename(target.with_name(old.name.replace(path.name, target.name, 1)))


def preview_import(
    plan: ImportPlan, ctx: JobContext, sink: Sink, library: Path | None = None
) -> Mapping[Readiness, int]:
    """Tell the sink what an import would make of each record; nothing is written.

    Without a library, as if into an empty one. Raises what ``ImportService.preview`` raises.
    """
    if library is not None:
        with closing(open_workspace(library, write=False)) as workspace:
            return workspace.imports.preview(plan, ctx, sink)
    with TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        with closing(create_workspace(folder / "empty", index_parent=folder)) as workspace:
            return workspace.imports.preview(plan, ctx, sink)


def build_index_segment(
    path: Path, folder: Path, ids: Sequence[ArticleId], ctx: JobContext
) -> BuiltSegment:
    """Write the index segment of some articles of a library into a folder; publishes nothing."""
    done = 0

    def built(more: int) -> None:
        nonlocal done
        done += more
        ctx.report(Progress(done, len(ids)))

    with Library.open(path, write=False) as library:
        return SegmentBuilder(library.feed).build(folder, ids, ctx, built)


def worker_command() -> tuple[str, ...]:
    """How this same program is started as a child process for long work."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--worker")
    return (sys.executable, "-m", "archive_app", "--worker")


def engine_facts() -> str:
    """The version of the search engine; raises IndexProblem when it isn't the one we ship."""
    check_version()
    return f"Whoosh {WHOOSH_VERSION}"


def _workspace(library: Library, index_parent: Path | None = None) -> Workspace:
    builders = ChildBuilders(worker_command(), library.path, BuildersHere(library.feed))
    folder = index_folder(library, index_parent or index_root())
    index = WhooshIndex(folder, library.feed, builders)

    def close() -> None:
        index.close()
        library.close()

    reprints = ReprintService(library.reprints, library.lock, preferred_limits)
    alignments = AlignmentService(library.alignments)
    searching = SearchService(index, library.reads, library.feed, library.searches)
    reading = ReadingService(library.reads, library.searches, alignments, library.notes)
    return Workspace(
        path=library.path,
        name=library.name,
        uuid=library.uuid,
        read_only=not library.writable,
        reads=library.reads,
        index=index,
        searching=searching,
        completing=CompletionService(index, library.searches, library.feed.name_forms_of),
        saved=SavedSearchService(library.searches),
        looks=SavedLooks(library.searches, searching),
        reading=reading,
        curating=CurationService(library.curation, library.reads),
        history=HistoryService(library.history, library.curation),
        tagging=TaggingService(library.tags),
        suggesting=TagSuggester(library.reads, reprints),
        names=AuthorityService(library.names, library.found_names),
        name_tables=NameTables(library.names),
        name_finder=NameFinder(library.found_names, library.lock),
        bulk=BulkService(library.bulk, library.reads),
        collecting=CollectingService(library.collections, library.stars),
        fields=FieldService(library.fields),
        imports=ImportService(
            ImportPorts(library.imports, library.batches, library.profiles, library.reads),
            LateImporters(),
            library.lock,
            SystemClock(),
            partial(_similar, library, reprints),
            index.catch_up,
        ),
        batches=BatchService(library.batches, library.profiles, library.curation),
        cleaning=CleaningService(library.cleaning, library.reads),
        correcting=CorrectionService(library.corrections, reading, library.curation),
        writing=WritingService(library.imports, LateImporters(), library.reads, SystemClock()),
        reprints=reprints,
        alignments=alignments,
        notes=NoteService(library.notes, library.curation),
        exchanging=ExchangeService(lambda: library.exchange),
        care=CareService(library.care, index, library.feed),
        close=close,
    )


def _similar(library: Library, reprints: ReprintService) -> SimilarTexts:
    return SimilarTexts(library.reprints, library.reads, reprints.limits())


def editor_name() -> str:
    """The name that this person wants beside their edits; '' for that of their account."""
    return Settings(settings_file()).text("editor.name").strip()


def preferred_limits() -> Limits:
    """From which scores on articles of a new archive are alike, as this person has set it."""
    settings = Settings(settings_file())
    return limits_of_percents(
        settings.number("reprints.near"),
        settings.number("reprints.contained"),
        settings.number("reprints.translation"),
    )


def index_folder(library: Library, parent: Path) -> Path:
    """The index's folder: by uuid and real path, so that copies of a library keep apart."""
    return parent / f"{library.uuid}-{_place(library.path)}"


def _place(path: Path) -> str:
    """The part of an index's name that stands for where its library is."""
    real = str(path.resolve()).encode("utf-8", "surrogateescape")
    return hashlib.sha256(real).hexdigest()[:16]
