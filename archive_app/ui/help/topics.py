"""Which section of the manual tells of what: F1 opens that of the part that has the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from archive_app.services.manual import Place
from archive_app.ui.cleaning.dialog import CleaningDialog
from archive_app.ui.correcting.sentence_editor import SentenceEditor
from archive_app.ui.correcting.version_bar import VersionBar
from archive_app.ui.details.drawer import DetailsDrawer
from archive_app.ui.facets.panel import FacetPanel
from archive_app.ui.importing.wizard import ImportWizard
from archive_app.ui.imports.space import ImportsSpace
from archive_app.ui.notes.editor import NoteEditor
from archive_app.ui.palette.box import PaletteBox
from archive_app.ui.reader.find_bar import FindBar
from archive_app.ui.reader.flag_bar import FlagBar
from archive_app.ui.reader.pane import ReaderPane
from archive_app.ui.reprints.dialog import ReprintsDialog
from archive_app.ui.results.panel import ResultsPanel
from archive_app.ui.saved.panel import SavedPanel
from archive_app.ui.search.bar import SearchBar
from archive_app.ui.search.builder import SearchBuilder
from archive_app.ui.search.chips import ChipsBar
from archive_app.ui.search.expansions import ExpansionStrip
from archive_app.ui.settings_dialog.dialog import SettingsDialog
from archive_app.ui.tagging.popup import TagPopup
from archive_app.ui.welcome.welcome import WelcomePage
from archive_app.ui.writing.dialog import WritingDialog

_GUIDE = "user-guide"
HOME = Place(_GUIDE)
TOPICS: tuple[tuple[type[QWidget], Place], ...] = (
    (SearchBar, Place("query-syntax")),
    (ExpansionStrip, Place(_GUIDE, "also-found")),
    (ChipsBar, Place(_GUIDE, "filters")),
    (FacetPanel, Place(_GUIDE, "filters")),
    (ResultsPanel, Place(_GUIDE, "the-list")),
    (SavedPanel, Place(_GUIDE, "saved-searches")),
    (SearchBuilder, Place("query-syntax", "near-each-other-in-the-same-pair")),
    (PaletteBox, Place(_GUIDE, "settings-and-the-command-palette")),
    (SettingsDialog, Place(_GUIDE, "settings-and-the-command-palette")),
    (FindBar, Place(_GUIDE, "hits")),
    (FlagBar, Place(_GUIDE, "quality-flags")),
    (NoteEditor, Place(_GUIDE, "notes")),
    (SentenceEditor, Place(_GUIDE, "correcting-a-translation")),
    (VersionBar, Place(_GUIDE, "versions")),
    (DetailsDrawer, Place(_GUIDE, "details")),
    (ReaderPane, Place(_GUIDE, "reading")),
    (TagPopup, Place(_GUIDE, "tags-and-review-status")),
    (WelcomePage, Place(_GUIDE, "the-first-minutes")),
    (ImportsSpace, Place(_GUIDE, "importing")),
    (ImportWizard, Place(_GUIDE, "importing")),
    (WritingDialog, Place(_GUIDE, "importing")),
    (CleaningDialog, Place(_GUIDE, "cleaning-and-duplicates")),
    (ReprintsDialog, Place(_GUIDE, "cleaning-and-duplicates")),
)


def topic_of(widget: QWidget | None) -> Place:
    """The section about ``widget``, or about the nearest thing that it stands in."""
    while widget is not None:
        for kind, place in TOPICS:
            if isinstance(widget, kind):
                return place
        widget = widget.parentWidget()
    return HOME
