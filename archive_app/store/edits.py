"""The kinds of edit: how each is done, taken back and done again, exactly for what it changed.

Every tag on an article and every status carries the id of the edit that set it. So an undo touches
only what is still as its event left it, and restores what was there before to the letter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from archive_app.domain.changes import Aspect
from archive_app.store.authority_edits import ASPECTS as NAMED
from archive_app.store.authority_edits import KIND as NAMES_EDITED
from archive_app.store.authority_edits import redo_names, undo_names
from archive_app.store.collection_changes import ASPECTS as GATHERED
from archive_app.store.collection_changes import (
    MEMBERS,
    TREE,
    redo_members,
    redo_tree,
    undo_members,
    undo_tree,
)
from archive_app.store.composed import ASPECTS as COMPOSED
from archive_app.store.composed import BULK, redo_composed, undo_composed
from archive_app.store.corrections import ASPECTS as CORRECTED
from archive_app.store.corrections import (
    CHOOSE,
    CORRECT,
    redo_choice,
    redo_correction,
    undo_choice,
    undo_correction,
)
from archive_app.store.fields import ASSIGN, ASSIGNED, EDIT, EDITED, redo_field, undo_field
from archive_app.store.notes import ASPECTS as NOTE_ASPECTS
from archive_app.store.notes import redo_note, undo_note
from archive_app.store.pair_changes import redo_alignment, undo_alignment
from archive_app.store.profiles import redo_profile, undo_profile
from archive_app.store.recleaning import redo_recleaning, undo_recleaning
from archive_app.store.removal import redo_import, undo_import
from archive_app.store.saved import redo_added, redo_saved, undo_added, undo_saved
from archive_app.store.stars import ASPECTS as STARRED
from archive_app.store.stars import GIVE, TAKE, redo_give, redo_take, undo_give, undo_take
from archive_app.store.tables import ArticleRow, ArticleTagRow, EventRow, TagRow
from archive_app.store.tag_edits import ASPECTS as TAG_ASPECTS
from archive_app.store.tag_edits import KIND as TAGS_EDITED
from archive_app.store.tag_edits import redo_tags, undo_tags
from archive_app.store.tag_tree import TagTree
from archive_app.store.unit_of_work import Work
from archive_app.store.values import dumps, one_of
from archive_app.store.verdicts import redo_verdict, undo_verdict

# (who set it, or None for the import) -> articles, as lists for JSON
Setters = list[list[Any]]


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event as the kinds see it."""

    id: int
    payload: Mapping[str, Any]
    inverse: Any
    undone: Sequence[int]  # what its undo changed
    is_part: bool = False  # of an event of several edits: its payload is not the event's own


@dataclass(frozen=True, slots=True)
class EditKind:
    """``undo`` and ``redo`` return the articles changed; aspects tell panels what to refresh.

    Kinds that aren't ``of_articles`` return the ids of what they changed instead.
    """

    aspects: frozenset[Aspect]
    undo: Callable[[Work, StoredEvent], list[int]]
    redo: Callable[[Work, StoredEvent], list[int]]
    of_articles: bool = True


# --- tags -----------------------------------------------------------------------------------------


def tagged(work: Work, ids: Collection[int], tag: int) -> dict[int, int | None]:
    """Those of ``ids`` that have the tag, each with the event that set it."""
    rows = work.connection.execute(
        select(ArticleTagRow.article_id, ArticleTagRow.event_id).where(
            ArticleTagRow.tag_id == tag, one_of(ArticleTagRow.article_id, ids)
        )
    )
    return {row.article_id: row.event_id for row in rows}


def existing(work: Work, ids: Iterable[int]) -> list[int]:
    """Those of ``ids`` that are articles, ascending."""
    statement = select(ArticleRow.id).where(one_of(ArticleRow.id, ids)).order_by(ArticleRow.id)
    return list(work.connection.scalars(statement))


def put_tag(work: Work, ids: Collection[int], tag: int, event: int | None) -> None:
    """Tag articles that don't have the tag, in the name of ``event``."""
    rows = [{"article_id": article, "tag_id": tag, "event_id": event} for article in ids]
    if rows:
        work.connection.execute(insert(ArticleTagRow), rows)
        work.touch_facets(ids)


def take_tag(work: Work, ids: Collection[int], tag: int) -> None:
    """Untag articles."""
    if ids:
        work.connection.execute(
            delete(ArticleTagRow).where(
                ArticleTagRow.tag_id == tag, one_of(ArticleTagRow.article_id, ids)
            )
        )
        work.touch_facets(ids)


def setters(before: Mapping[int, int | None]) -> Setters:
    """Articles grouped by the event that had set their tag: ``[[event, [articles]], ...]``."""
    groups: defaultdict[int | None, list[int]] = defaultdict(list)
    for article, event in before.items():
        groups[event].append(article)
    return [[event, sorted(articles)] for event, articles in groups.items()]


def _undo_add_tag(work: Work, event: StoredEvent) -> list[int]:
    tag = _tag_of(work, event, make=False)
    if tag is None:
        return []
    mine = [one for one, by in tagged(work, event.payload["ids"], tag).items() if by == event.id]
    take_tag(work, mine, tag)
    if mine:
        _drop_unused(work, event.payload["made"])
    return mine


def _redo_add_tag(work: Work, event: StoredEvent) -> list[int]:
    tag = _tag_of(work, event, make=True)
    assert tag is not None
    ids = existing(work, event.undone)
    mine = sorted(set(ids) - tagged(work, ids, tag).keys())
    put_tag(work, mine, tag, event.id)
    return mine


def _undo_remove_tag(work: Work, event: StoredEvent) -> list[int]:
    tag = _tag_of(work, event, make=True)
    assert tag is not None
    back: list[int] = []
    for setter, ids in event.inverse:
        there = existing(work, ids)
        mine = sorted(set(there) - tagged(work, there, tag).keys())
        put_tag(work, mine, tag, setter)
        back += mine
    return back


def _redo_remove_tag(work: Work, event: StoredEvent) -> list[int]:
    tag = _tag_of(work, event, make=False)
    if tag is None:
        return []
    now = tagged(work, event.undone, tag)
    mine = [
        one for setter, ids in event.inverse for one in ids if one in now and now[one] == setter
    ]
    take_tag(work, mine, tag)
    return mine


def _tag_of(work: Work, event: StoredEvent, *, make: bool) -> int | None:
    """The event's tag, by id and else by path; made again when ``make`` and it is gone."""
    tree = TagTree(work.connection)
    tag = int(event.payload["tag"])
    if tag in tree:
        return tag
    path = str(event.payload["path"])
    if not make:
        return tree.find(path)
    tag, made = tree.ensure(path, event.payload["made"] or [tag])
    if event.is_part:  # found by its path from now on
        return tag
    payload = {**event.payload, "tag": tag, "made": made}
    mine = update(EventRow).where(EventRow.id == event.id)
    work.connection.execute(mine.values(payload=dumps(payload)))
    return tag


def _drop_unused(work: Work, tags: Sequence[int]) -> None:
    """Remove tags that the event made and nobody uses, children first."""
    for tag in reversed(tags):
        used = work.connection.scalar(
            select(func.count()).select_from(ArticleTagRow).where(ArticleTagRow.tag_id == tag)
        )
        children = work.connection.scalar(
            select(func.count()).select_from(TagRow).where(TagRow.parent_id == tag)
        )
        if not used and not children:
            work.connection.execute(delete(TagRow).where(TagRow.id == tag))


# --- status ---------------------------------------------------------------------------------------

State = tuple[str, int | None]  # status and the event that set it


def states(work: Work, ids: Collection[int]) -> dict[int, State]:
    """The status of each of ``ids`` that exists, with the event that set it."""
    rows = work.connection.execute(
        select(ArticleRow.id, ArticleRow.status, ArticleRow.status_event_id).where(
            one_of(ArticleRow.id, ids)
        )
    )
    return {article: (status, event) for article, status, event in rows}


def put_status(work: Work, ids: Collection[int], state: State) -> None:
    """Set the status, in the name of its event."""
    work.connection.execute(
        update(ArticleRow)
        .where(one_of(ArticleRow.id, ids))
        .values(status=state[0], status_event_id=state[1], facet_seq=work.seq)
    )


def grouped_states(before: Mapping[int, State]) -> list[list[Any]]:
    """Articles grouped by state: ``[[status, event, [articles]], ...]``."""
    groups: defaultdict[State, list[int]] = defaultdict(list)
    for article, state in before.items():
        groups[state].append(article)
    return [[status, event, sorted(articles)] for (status, event), articles in groups.items()]


def _undo_status(work: Work, event: StoredEvent) -> list[int]:
    now = states(work, event.payload["ids"])
    left = (event.payload["status"], event.id)
    back: list[int] = []
    for status, setter, ids in event.inverse:
        mine = [one for one in ids if now.get(one) == left]
        put_status(work, mine, (status, setter))
        back += mine
    return back


def _redo_status(work: Work, event: StoredEvent) -> list[int]:
    undone = set(event.undone)
    now = states(work, undone)
    mine = [
        one
        for status, setter, ids in event.inverse
        for one in ids
        if one in undone and now.get(one) == (status, setter)
    ]
    put_status(work, mine, (event.payload["status"], event.id))
    return mine


def _undo_import(work: Work, event: StoredEvent) -> list[int]:
    return undo_import(work, int(event.payload["batch"]))


def _redo_import(work: Work, event: StoredEvent) -> list[int]:
    return redo_import()


_SAVED = EditKind(frozenset({Aspect.SEARCHES}), undo_saved, redo_saved, of_articles=False)

_CLEANED = EditKind(frozenset({Aspect.TEXTS, Aspect.NAMES}), undo_recleaning, redo_recleaning)

_NOTE = EditKind(NOTE_ASPECTS, undo_note, redo_note)

KINDS: Mapping[str, EditKind] = {
    "alignment.edit": EditKind(frozenset({Aspect.ALIGNMENT}), undo_alignment, redo_alignment),
    "finding.dismiss": _CLEANED,
    "finding.restore": _CLEANED,
    "rules.set": _CLEANED,
    "likeness.set": EditKind(frozenset({Aspect.REPRINTS}), undo_verdict, redo_verdict),
    "note.add": _NOTE,
    "note.edit": _NOTE,
    "note.remove": _NOTE,
    # Their undo returns numbers of parts.
    "bulk.edit": EditKind(BULK, undo_composed, redo_composed, of_articles=False),
    "package.merge": EditKind(COMPOSED, undo_composed, redo_composed, of_articles=False),
    "profile.set": EditKind(
        frozenset({Aspect.IMPORTS}), undo_profile, redo_profile, of_articles=False
    ),
    "search.add": EditKind(frozenset({Aspect.SEARCHES}), undo_added, redo_added, of_articles=False),
    "search.save": _SAVED,
    "search.rename": _SAVED,
    "search.remove": _SAVED,
    EDIT: EditKind(EDITED, undo_field, redo_field),
    ASSIGN: EditKind(ASSIGNED, undo_field, redo_field),
    GIVE: EditKind(STARRED, undo_give, redo_give),
    TAKE: EditKind(STARRED, undo_take, redo_take),
    MEMBERS: EditKind(GATHERED, undo_members, redo_members),
    TREE: EditKind(GATHERED, undo_tree, redo_tree, of_articles=False),
    CHOOSE: EditKind(CORRECTED, undo_choice, redo_choice),
    CORRECT: EditKind(CORRECTED, undo_correction, redo_correction),
    NAMES_EDITED: EditKind(NAMED, undo_names, redo_names, of_articles=False),
    TAGS_EDITED: EditKind(TAG_ASPECTS, undo_tags, redo_tags, of_articles=False),
    "tag.add": EditKind(frozenset({Aspect.TAGS}), _undo_add_tag, _redo_add_tag),
    "tag.remove": EditKind(frozenset({Aspect.TAGS}), _undo_remove_tag, _redo_remove_tag),
    "status.set": EditKind(frozenset({Aspect.STATUS}), _undo_status, _redo_status),
    "import": EditKind(
        frozenset({Aspect.ARTICLES, Aspect.TEXTS, Aspect.NAMES, Aspect.TAGS}),
        _undo_import,
        _redo_import,
    ),
}
