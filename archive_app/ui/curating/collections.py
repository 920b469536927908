"""Collections in the sidebar: renamed, moved, emptied, deleted there; articles dropped on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from archive_app.domain.changes import ChangeSet
from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.services.collecting import CollectingService
from archive_app.ui.coordinator import Coordinator
from archive_app.ui.editing import Editor
from archive_app.ui.session import Session
from archive_app.ui.shell import Shell
from archive_app.ui.tag_space.target_dialog import TargetDialog
from archive_app.ui.tagging.dropping import TagDrops
from archive_app.ui.theme import Theme


class CollectionDesk(QObject):
    """Adds to the menu of a collection what can be done with it; every step can be undone."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        shell: Shell,
        editor: Editor,
        coordinator: Coordinator,
        drops: TagDrops,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self._editor = editor
        self._coordinator = coordinator
        self._window = parent
        self._path = ""  # the collection whose menu is open
        shell.facets.tree.menu_opening.connect(self._add_to)
        drops.gathered.connect(self.gather)

    def gather(self, articles: Sequence[ArticleId], path: str) -> None:
        """Put articles at the end of a collection."""
        self._do(lambda service: service.gather(path, tuple(articles)))

    # --- inside

    def _add_to(self, menu: QMenu, facet: Facet, value: str) -> None:
        workspace = self._session.workspace
        if facet is not Facet.COLLECTION or value == NONE_VALUE or workspace.read_only:
            return
        self._path = value
        menu.addAction(self.tr("Rename or move…")).triggered.connect(self._ask_name)
        menu.addAction(self.tr("Put last among those beside it")).triggered.connect(self._put_last)
        taken = menu.addAction(self.tr("Take the selected articles out"))
        taken.setEnabled(bool(self._coordinator.selection))
        taken.triggered.connect(self._take_out)
        menu.addAction(self.tr("Delete the collection")).triggered.connect(self._delete)
        menu.addSeparator()

    def _ask_name(self) -> None:
        dialog = TargetDialog(
            self._theme,
            self.tr("Rename"),
            self.tr("What is the collection called? A slash puts it below another."),
            [],
            self.tr("Those below it come along."),
            self._window,
        )
        dialog.field.setText(self._path)
        dialog.chosen.connect(self._rename)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _rename(self, to: str) -> None:
        path = self._path
        self._do(lambda service: service.change(path, to))

    def _put_last(self) -> None:
        path = self._path
        self._do(lambda service: service.place(path, None))

    def _take_out(self) -> None:
        path, ids = self._path, self._coordinator.selection
        self._do(lambda service: service.remove(path, tuple(ids)))

    def _delete(self) -> None:
        path = self._path
        self._do(lambda service: service.delete(path))

    def _do(self, edit: Callable[[CollectingService], ChangeSet]) -> None:
        self._editor.do(partial(_edit, self._session.workspace.collecting, edit))


def _edit(
    service: CollectingService,
    edit: Callable[[CollectingService], ChangeSet],
    _ctx: JobContext,
) -> ChangeSet:
    return edit(service)
