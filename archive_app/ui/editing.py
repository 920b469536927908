"""Edits of metadata: on the write lane, with undo, each told in a short line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.changes import Aspect, ChangeSet, HistoryEntry
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, EventId
from archive_app.domain.jobs import JobContext
from archive_app.services.curating import CurationService
from archive_app.ui.models.foreseen import Foreseen, marked, tagged, untagged
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Job, Watcher
from archive_app.ui.undo.stack import UNDO_STEPS, UNDOABLE_BY_KEY, UndoStack

# What the index holds; links decide which paragraphs are found together.
_READ = frozenset(
    (
        *(Aspect.ARTICLES, Aspect.TEXTS, Aspect.NAMES, Aspect.NOTES, Aspect.ALIGNMENT),
        Aspect.FIELDS,
    )
)


_FORESEEN = 1000  # articles of an edit that is shown before it is done


class Editor(QObject):
    """Does what people ask of tags and statuses; ``edited`` and ``undone`` carry the change."""

    edited = Signal(object)  # ChangeSet
    undone = Signal(object)  # ChangeSet
    foreseen = Signal(object, object)  # articles and Foreseen: what rows will be when it is done
    missed = Signal(object)  # articles that an edit foreseen did not change after all

    def __init__(self, session: Session, undo: UndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undo = undo
        undo.undo_wanted.connect(self._take_back)
        undo.redo_wanted.connect(self._do_again)
        session.opened.connect(self._load_history)
        session.closed.connect(undo.clear)

    def add_tags(self, ids: Sequence[ArticleId], paths: Sequence[str]) -> None:
        """Tag the articles; each tag is one undo step."""
        for path in paths if self._is_allowed("article.tag") else ():
            self._start(_Edit(self._service, "add", ids, path), tagged(path))

    def remove_tag(self, ids: Sequence[ArticleId], path: str) -> None:
        """Take a tag off the articles."""
        if self._is_allowed("article.tag"):
            self._start(_Edit(self._service, "remove", ids, path), untagged(path))

    def set_status(self, ids: Sequence[ArticleId], status: ReviewStatus) -> None:
        """Set the review status of the articles."""
        if self._is_allowed("article.status", f"status.{status.value}"):
            self._start(_Edit(self._service, "status", ids, status.value), marked(status))

    def do(
        self,
        work: Callable[[JobContext], ChangeSet],
        *,
        then: Callable[[ChangeSet], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        watch: Watcher | None = None,
    ) -> Job:
        """Any other edit, undoable and told like these; ``then`` follows, or ``failed`` does.

        ``watch`` is told how far it is; the job can be cancelled until it is done.
        """
        done = self._done if then is None else partial(self._done_and, then)
        return self._session.write_lane.start(work, done, failed or self._session.tell, watch)

    def undo_last(self) -> None:
        """Take back the newest edit, as the key does."""
        self._undo.stack.undo()

    def take_back(self, event: EventId) -> None:
        """Take any edit back, however long ago; the undo key forgets it."""
        work = _Travel(self._service, "undo", event)
        self._session.write_lane.start(work, self._taken_back, self._session.tell)

    def do_again(self, event: EventId) -> None:
        """Do an edit again that was taken back, however long ago."""
        work = _Travel(self._service, "redo", event)
        self._session.write_lane.start(work, self._taken_back, self._session.tell)

    def _taken_back(self, change: ChangeSet) -> None:
        self._travelled(change)
        self._load_history()

    def _is_allowed(self, *commands: str) -> bool:
        """Whether the site lets people do it: a chip, a drop and a button ask here as menus do."""
        allowed = self._session.settings.policy.locked_actions.isdisjoint(commands)
        if not allowed:
            sentence = self.tr("Your site has switched this command off.")
            self._session.tell(UserError(sentence, self.tr("Ask those who look after it.")))
        return allowed

    @property
    def _service(self) -> CurationService:
        return self._session.workspace.curating

    def _start(self, work: _Edit, change: Foreseen) -> None:
        """What a key does to some articles is seen at once, and again when it is done."""
        failed = self._session.tell
        if len(work.ids) <= _FORESEEN:
            self.foreseen.emit(tuple(work.ids), change)
            failed = partial(self._miss, work)
        self._session.write_lane.start(work, self._done, failed)

    def _miss(self, work: _Edit, problem: Exception) -> None:
        self.missed.emit(tuple(work.ids))
        self._session.tell(problem)

    def _done(self, change: ChangeSet) -> None:
        self._undo.push(change)
        self.edited.emit(change)
        if change.is_change:
            self._session.changed.emit(change)
            self._let_index_follow(change)

    def _done_and(self, then: Callable[[ChangeSet], None], change: ChangeSet) -> None:
        self._done(change)
        then(change)

    def _let_index_follow(self, change: ChangeSet) -> None:
        if change.aspects & _READ and self._session.is_open:
            self._session.catch_up()

    def _take_back(self, event: EventId) -> None:
        self._travel(_Travel(self._service, "undo", event))

    def _do_again(self, event: EventId) -> None:
        self._travel(_Travel(self._service, "redo", event))

    def _travel(self, work: _Travel) -> None:
        self._session.write_lane.start(work, self._travelled, partial(self._stay, work.event))

    def _stay(self, event: EventId, problem: Exception) -> None:
        if isinstance(problem, UserError):
            self._undo.forget(event)
        else:
            self._undo.put_back(event)
        self._session.tell(problem)

    def _travelled(self, change: ChangeSet) -> None:
        self.undone.emit(change)
        self._session.changed.emit(change)
        self._let_index_follow(change)

    def _load_history(self) -> None:
        service = self._service

        def work(_ctx: JobContext) -> list[HistoryEntry]:
            return service.history(UNDO_STEPS, UNDOABLE_BY_KEY)

        self._session.write_lane.start(work, self._undo.load, self._session.tell)


class _Edit:
    """The work of one edit."""

    def __init__(
        self, service: CurationService, kind: str, ids: Sequence[ArticleId], value: str
    ) -> None:
        self._service = service
        self._kind = kind
        self.ids = ids
        self._value = value

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        ids = tuple(self.ids)  # here, where nobody waits: there may be a million
        if self._kind == "add":
            return self._service.add_tag(ids, self._value)
        if self._kind == "remove":
            return self._service.remove_tag(ids, self._value)
        return self._service.set_status(ids, ReviewStatus(self._value))


class _Travel:
    """The work of one undo or redo."""

    def __init__(self, service: CurationService, way: str, event: EventId) -> None:
        self._service = service
        self._way = way
        self.event = event

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        if self._way == "undo":
            return self._service.undo(self.event)
        return self._service.redo(self.event)
