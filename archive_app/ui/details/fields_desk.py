"""Corrections of fields in the drawer: checked, saved as undoable edits, completed, restored."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.fields import checked
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import JobContext
from archive_app.services.fields import FieldService, values_of
from archive_app.ui.details.description import DescriptionPage
from archive_app.ui.editing import Editor
from archive_app.ui.said import said
from archive_app.ui.session import Session
from archive_app.ui.tasks.lanes import Jobs, Latest


class FieldsDesk(QObject):
    """Knows which article the page tells of; ``settled`` says that nothing is typed any more."""

    settled = Signal()

    def __init__(
        self, session: Session, editor: Editor, page: DescriptionPage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editor = editor
        self._page = page
        self._answer = Latest(Jobs(session.read_lane, self))
        self._focus_on: ArticleField | None = None  # when the page tells of what was saved
        page.edit_wanted.connect(page.start)
        page.committed.connect(self._commit)
        page.restore_wanted.connect(self._restore)
        page.completion_wanted.connect(self._complete)
        page.closed.connect(self.settled)

    @property
    def is_typing(self) -> bool:
        """Whether a field is being typed."""
        return self._page.typing is not None

    @property
    def can_edit(self) -> bool:
        """Whether fields can be corrected."""
        return self._session.is_open and not self._session.workspace.read_only

    def remember_focus(self) -> None:
        """The page will tell of the article anew: which row has the keyboard?"""
        field = self._page.focused_field
        if field is not None:
            self._focus_on = field

    def shown(self) -> None:
        """The page tells of the article anew: the keyboard goes where it was."""
        if self._focus_on is not None:
            field, self._focus_on = self._focus_on, None
            self._page.focus_on(field)

    def finish(self) -> None:
        """Another article comes: what was typed is saved, or said not to be possible."""
        line, article = self._page.typing, self._page.article
        if line is None or line.edit is None or line.editing is None or article is None:
            return
        field, typed = line.editing, line.edit.value
        line.close_edit()
        if typed != values_of(article).get(field) and self.can_edit:
            self._editor.do(_Set(self._service, article.id, field, typed))

    # --- inside

    @property
    def _service(self) -> FieldService:
        return self._session.workspace.fields

    def _commit(self, field: ArticleField, typed: str) -> None:
        line, article = self._page.typing, self._page.article
        if line is None or article is None or not self.can_edit:
            return
        had_focus = line.edit is not None and line.edit.hasFocus()
        try:
            value = checked(field, typed)
        except UserError as problem:
            line.tell(f"{said(problem.message)} {said(problem.advice)}")
            return
        line.close_edit()
        if value != values_of(article).get(field):
            self._focus_on = field if had_focus else None
            self._editor.do(_Set(self._service, article.id, field, value))

    def _restore(self, field: ArticleField) -> None:
        article = self._page.article
        if article is not None and self.can_edit:
            self._focus_on = field
            self._editor.do(_Restore(self._service, article.id, field))

    def _complete(self, field: ArticleField, typed: str) -> None:
        work = _Known(self._service, field, typed)
        self._answer.ask(work, partial(self._offer, field), self._session.tell)

    def _offer(self, field: ArticleField, values: list[str]) -> None:
        line = self._page.typing
        if line is not None and line.edit is not None and line.editing is field:
            line.edit.offer(values)


class _Set:
    """The work of setting a field."""

    def __init__(
        self, service: FieldService, article: ArticleId, field: ArticleField, value: str
    ) -> None:
        self._service = service
        self._article = article
        self._field = field
        self._value = value

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        return self._service.set_field([self._article], self._field, self._value)


class _Restore:
    """The work of letting what was imported stand again."""

    def __init__(self, service: FieldService, article: ArticleId, field: ArticleField) -> None:
        self._service = service
        self._article = article
        self._field = field

    def __call__(self, _ctx: JobContext) -> ChangeSet:
        return self._service.restore([self._article], self._field)


class _Known:
    """The work of looking for known values."""

    def __init__(self, service: FieldService, field: ArticleField, typed: str) -> None:
        self._service = service
        self._field = field
        self._typed = typed

    def __call__(self, _ctx: JobContext) -> list[str]:
        return self._service.known_values(self._field, self._typed)
