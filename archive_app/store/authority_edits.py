"""Edits of authority records: each is one transaction and one event, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    ChangeName,
    ConfirmFound,
    DeleteName,
    DismissFound,
    DropApart,
    DropForm,
    DropIdentifier,
    MakeName,
    Mention,
    MergeNames,
    NameDetails,
    NameEdit,
    NamePlan,
    NameRecord,
    PutForm,
    PutIdentifier,
    SetApart,
    SplitArticles,
    SplitName,
)
from archive_app.domain.changes import Aspect, ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.ids import ArticleId, AuthorityId, EventId
from archive_app.store.authority_changes import (
    apply,
    articles_of,
    backwards,
    names_of,
    record,
    recorded,
)
from archive_app.store.authority_editing import Editing
from archive_app.store.authority_reading import AuthorityReader, apart_pairs
from archive_app.store.authority_root import naming
from archive_app.store.authority_tables import AuthorityRow, NameLookRow
from archive_app.store.events import Recorder
from archive_app.store.unit_of_work import Work

if TYPE_CHECKING:
    from archive_app.store.edits import StoredEvent

KIND = "names.edit"
ASPECTS = frozenset({Aspect.NAMES})


class AuthorityEditor:
    """``AuthorityStore`` over a library."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._reader = AuthorityReader(recorder.database)

    def records(self, kind: NameKind | None = None) -> list[NameRecord]:
        """Every record that is not merged into another, of a kind or of all."""
        return self._reader.records(kind)

    def forms(self, kind: NameKind) -> dict[AuthorityId, tuple[str, ...]]:
        """Every form of each of them, as printed or given, the preferred one first."""
        return self._reader.forms(kind)

    def details(self, name: AuthorityId) -> NameDetails:
        """All that is known of one; of a merged one that into which it was. Raises UserError."""
        return self._reader.details(name)

    def find(self, kind: NameKind | None, form: str) -> list[NameRecord]:
        """The records that have the form, whatever its case, width or script of Han."""
        return self._reader.find(kind, form)

    def articles(self, names: Sequence[AuthorityId]) -> list[ArticleId]:
        """The articles that print or mention one of them, each once, ascending."""
        with self._recorder.database.reading() as connection:
            return [ArticleId(one) for one in sorted(connection.scalars(naming(names)))]

    def apart(self) -> set[tuple[AuthorityId, AuthorityId]]:
        """Pairs that are said not to be the same, the lower id first."""
        with self._recorder.database.reading() as connection:
            return apart_pairs(connection)

    def plan(self, groups: Sequence[Sequence[NameEdit]]) -> tuple[NamePlan, dict[int, UserError]]:
        """What the edits would do, with nothing written, and why groups of them can't be done.

        Each group is done whole or not at all; those after it are tried all the same. The library
        must be open for writing.
        """
        problems: dict[int, UserError] = {}
        with self._recorder.work() as work:
            editing = Editing(work)
            for number, edits in enumerate(groups):
                kept, point = len(editing.steps.done), work.connection.begin_nested()
                try:
                    editing.do_all(edits)
                except UserError as problem:
                    problems[number] = problem
                    del editing.steps.done[kept:]
                    point.rollback()
                else:
                    point.commit()
            return editing.plan(), problems

    def edit(self, edits: Sequence[NameEdit]) -> ChangeSet:
        """Do all the edits or none, in this order; raises UserError when one can't be done."""
        with self._recorder.work() as work:
            editing = Editing(work)
            before = set(editing.articles())
            editing.do_all(edits)
            steps = editing.steps.done
            if not steps:
                return ChangeSet(ASPECTS, summary="Nothing to change")
            articles = before | set(articles_of(work.connection, names_of(steps)))
            summary = _summary(work.connection, edits)
            changed_rows = names_of(steps) or {int(step.key[0]) for step in steps}
            payload = {"steps": record(steps), "ids": sorted(changed_rows)}
            event = self._recorder.record(work, KIND, summary, payload)
            _tell(work, articles)
            work.commit()
        changed = frozenset(map(ArticleId, articles))
        return ChangeSet(ASPECTS, changed, summary, EventId(event), len(edits))


def undo_names(work: Work, event: StoredEvent) -> list[int]:
    """Put the names back as they were; raises UserError when later edits stand in the way."""
    _tell(work, apply(work, backwards(recorded(event.payload["steps"]))))
    return list(event.payload["ids"])


def redo_names(work: Work, event: StoredEvent) -> list[int]:
    """Change the names again as the event did."""
    _tell(work, apply(work, recorded(event.payload["steps"])))
    return list(event.payload["ids"])


def _tell(work: Work, articles: Iterable[int]) -> None:
    """Articles are found by all forms of their names; who reads names reads them anew."""
    work.touch_index(articles)
    row = insert(NameLookRow).values(id=1, seq=0, edits=1)
    more = {"edits": NameLookRow.edits + 1}
    work.connection.execute(row.on_conflict_do_update(index_elements=["id"], set_=more))


def _summary(connection: Connection, edits: Sequence[NameEdit]) -> str:
    if len(edits) > 1:
        return f"Edited names ({len(edits)} changes)"
    match edits[0]:
        case MakeName(preferred=name) | SplitArticles(preferred=name):
            return f"Made a record for “{name}”"
        case ChangeName(preferred=str(name)):
            return f"Renamed a record to “{name}”"
        case MergeNames(names=names, into=into):
            merged = _in_words(len({*names} - {into}))
            return f"Merged {merged} into “{_called(connection, into)}”"
        case SplitName(name=one):
            return f"Took the name “{_called(connection, one)}” out of another again"
        case SetApart(names=names):
            called = "”, “".join(_called(connection, one) for one in names[:3])
            return f"Told “{called}” apart"
        case DropApart(first=one):
            return f"Forgot what the name “{_called(connection, one)}” was told apart from"
        case ConfirmFound(original=name):
            return f"Confirmed the name “{name}”"
        case DismissFound(original=name):
            return f"Said that “{name}” is no name"
        case DeleteName(name=one):
            return f"Deleted the name “{_called(connection, one)}”"
        case (
            ChangeName(name=one)
            | PutForm(name=one)
            | DropForm(name=one)
            | PutIdentifier(name=one)
            | DropIdentifier(name=one)
            | Mention(name=one)
        ):
            return f"Changed the name “{_called(connection, one)}”"


def _in_words(number: int) -> str:
    return "1 name" if number == 1 else f"{number} names"


def _called(connection: Connection, name: int) -> str:
    return str(connection.scalar(select(AuthorityRow.preferred).where(AuthorityRow.id == name)))
