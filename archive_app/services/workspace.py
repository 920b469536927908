"""An open library with everything that works on it; ``bootstrap`` makes one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from archive_app.domain.ports import ReadStore, SearchIndex
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
from archive_app.services.exchanging import ExchangeService
from archive_app.services.fields import FieldService
from archive_app.services.history import HistoryService
from archive_app.services.importing import ImportService
from archive_app.services.name_finding import NameFinder
from archive_app.services.name_tables import NameTables
from archive_app.services.notes import NoteService
from archive_app.services.reading import ReadingService
from archive_app.services.reprints import ReprintService
from archive_app.services.saved_looks import SavedLooks
from archive_app.services.saved_searches import SavedSearchService
from archive_app.services.searching import SearchService
from archive_app.services.suggesting import TagSuggester
from archive_app.services.tagging import TaggingService
from archive_app.services.writing import WritingService


@dataclass(frozen=True, slots=True)
class Workspace:
    """The services of one open library. ``close`` lets go of its files; call it once."""

    path: Path
    name: str
    uuid: str
    read_only: bool
    reads: ReadStore
    index: SearchIndex
    searching: SearchService
    completing: CompletionService
    saved: SavedSearchService
    looks: SavedLooks
    reading: ReadingService
    curating: CurationService
    history: HistoryService
    tagging: TaggingService
    suggesting: TagSuggester
    names: AuthorityService
    name_tables: NameTables
    name_finder: NameFinder
    collecting: CollectingService
    bulk: BulkService
    fields: FieldService
    imports: ImportService
    batches: BatchService
    cleaning: CleaningService
    correcting: CorrectionService
    writing: WritingService
    reprints: ReprintService
    alignments: AlignmentService
    notes: NoteService
    exchanging: ExchangeService
    care: CareService
    close: Callable[[], None]

    def count(self) -> int:
        """How many articles the library holds."""
        return self.reads.count()
