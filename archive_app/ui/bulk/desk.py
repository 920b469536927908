"""The desk of the panel for many articles: asks how they stand, what would change, and does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from archive_app.domain.bulk import BulkEdit, BulkPreview, BulkStanding
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import Cancelled
from archive_app.domain.fields import ArticleField
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext, Progress
from archive_app.services.workspace import Workspace
from archive_app.ui.bulk.panel import BulkPanel
from archive_app.ui.editing import Editor
from archive_app.ui.session import Session
from archive_app.ui.shell import Shell
from archive_app.ui.tasks.lanes import Latest

_PAUSE_MS = 120  # after a change of the selection or of what is wanted
_SHOWN = 200  # sources and reviewers to choose from
_FOLLOWED = frozenset({Aspect.TAGS, Aspect.STATUS, Aspect.COLLECTIONS, Aspect.FIELDS})


class BulkDesk(QObject):
    """More than one article is selected: the panel stands in the place of the reader."""

    def __init__(self, session: Session, shell: Shell, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._shell = shell
        self._editor = editor
        self._articles: Sequence[ArticleId] = ()
        self._running: _Apply | None = None
        self._standing = Latest(session.read_lane)
        self._preview = Latest(session.read_lane)
        self._look = self._timer(self._ask_standing)
        self._count = self._timer(self._ask_preview)
        panel = shell.bulk
        panel.edited.connect(self._edited)
        panel.apply_wanted.connect(self.apply)
        panel.stop_wanted.connect(self._stop)
        panel.all_wanted.connect(shell.results.view.selectAll)
        panel.clear_wanted.connect(self._clear)
        shell.results.selection_changed.connect(self._select)
        session.changed.connect(self._follow)
        session.closed.connect(self._forget)

    @property
    def panel(self) -> BulkPanel:
        """What is shown."""
        return self._shell.bulk

    def apply(self) -> None:
        """Do what is wanted, as one step of undo."""
        edit = self.panel.edit
        if self._running is None and not edit.is_empty and self._articles:
            work = _Apply(self._session, self._articles, edit)
            job = self._editor.do(
                work, then=self._done, failed=self._failed, watch=self.panel.set_running
            )
            job.over.connect(self._over)
            self._running = work
            self.panel.set_running(Progress(0, None))

    # --- inside

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_PAUSE_MS)
        timer.timeout.connect(slot)
        return timer

    def _select(self, articles: Sequence[ArticleId]) -> None:
        many = len(articles) > 1 and self._session.is_open
        writable = many and not self._session.workspace.read_only
        self._articles = articles if writable else ()
        self._shell.show_bulk(shown=writable)
        if writable:
            self.panel.set_selected(len(articles), self._shell.results.total)
            self.panel.set_preview(None)
            self._look.start()
        else:
            self._forget()

    def _clear(self) -> None:
        """Back to one article, with the keyboard in the list."""
        view = self._shell.results.view
        view.clearSelection()
        view.setFocus()

    def _ask_standing(self) -> None:
        if self._articles and self._session.is_open:
            work = _Look(self._session, self._articles)
            self._standing.ask(work, self._show_standing, self._session.tell)

    def _show_standing(self, seen: _Seen) -> None:
        panel = self.panel
        panel.tags.model.set_counts(seen.standing.tags, seen.standing.total)
        panel.entry.set_known(seen.tags)
        panel.fields.set_collections(seen.collections, sorted(seen.standing.collections))
        panel.fields.set_known(seen.sources, seen.reviewers)
        self._ask_preview()

    def _edited(self) -> None:
        self.panel.set_preview(None)
        self._count.start()

    def _ask_preview(self) -> None:
        if self._articles and self._session.is_open and self._running is None:
            work = _Preview(self._session, self._articles, self.panel.edit)
            self._preview.ask(work, self._show_preview, self._session.tell)

    def _show_preview(self, preview: BulkPreview) -> None:
        self.panel.set_preview(preview)

    def _stop(self) -> None:
        if self._running is not None:
            self._running.stop()

    def _done(self, _change: ChangeSet) -> None:
        self.panel.reset()

    def _failed(self, problem: Exception) -> None:
        self._session.tell(problem)

    def _over(self, _job: object) -> None:
        """Done, failed or stopped: what stands now is looked at anew."""
        self._running = None
        self.panel.set_running(None)
        self._look.start()

    def _follow(self, change: ChangeSet) -> None:
        if self._articles and change.aspects & _FOLLOWED:
            self._look.start()

    def _forget(self) -> None:
        self._look.stop()
        self._count.stop()
        self._standing.cancel()
        self._preview.cancel()
        if self._running is None:
            self.panel.reset()
        self._articles = ()


class _Seen:
    """How the articles stand, and what there is to choose from."""

    def __init__(self, workspace: Workspace, ids: Sequence[ArticleId]) -> None:
        known = workspace.fields.known_values
        self.standing: BulkStanding = workspace.bulk.standing(ids)
        self.tags = [tag.path for tag in workspace.curating.tags()]
        self.collections = [record.path for record in workspace.collecting.records()]
        self.sources = known(ArticleField.SOURCE, "", _SHOWN)
        self.reviewers = known(ArticleField.ASSIGNEE, "", _SHOWN)


class _Look:
    """The work of looking at the articles."""

    def __init__(self, session: Session, ids: Sequence[ArticleId]) -> None:
        self._workspace = session.workspace
        self._ids = ids  # gone through where nobody waits

    def __call__(self, _ctx: JobContext) -> _Seen:
        return _Seen(self._workspace, tuple(self._ids))


class _Preview:
    """The work of finding out what would change."""

    def __init__(self, session: Session, ids: Sequence[ArticleId], edit: BulkEdit) -> None:
        self._service = session.workspace.bulk
        self._ids = ids
        self._edit = edit

    def __call__(self, _ctx: JobContext) -> BulkPreview:
        return self._service.preview(tuple(self._ids), self._edit)


class _Apply:
    """The work of an edit. Stopped, it leaves nothing; ended, its answer is always told."""

    def __init__(self, session: Session, ids: Sequence[ArticleId], edit: BulkEdit) -> None:
        self._service = session.workspace.bulk
        self._ids = ids
        self._edit = edit
        self._stopped = False

    def stop(self) -> None:
        """Stop at the next checkpoint, if there is one still."""
        self._stopped = True

    def __call__(self, ctx: JobContext) -> ChangeSet:
        return self._service.apply(tuple(self._ids), self._edit, _Stoppable(ctx, self))

    @property
    def stopped(self) -> bool:
        """Whether somebody asked to stop."""
        return self._stopped


class _Stoppable:
    """A context that stops its work without dropping an answer that is there already."""

    def __init__(self, ctx: JobContext, work: _Apply) -> None:
        self._ctx = ctx
        self._work = work

    def report(self, progress: Progress) -> None:
        """Pass it on."""
        self._ctx.report(progress)

    def checkpoint(self) -> None:
        """Raise Cancelled when either asks for it."""
        self._ctx.checkpoint()
        if self._work.stopped:
            raise Cancelled
