"""Which record a record is: a merged one keeps its row and points to the one it is now.

So an undo only turns the pointer back, imports go on finding the old name, and what an article
prints stays with the record it was printed as.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, CompoundSelect, Select, func, or_, select
from sqlalchemy.orm import aliased

from archive_app.store.authority_tables import ArticleNameRow, AuthorityRow, MentionRow
from archive_app.store.values import one_of, storable
from archive_app.text.fold import fold_text

Root = aliased(AuthorityRow, name="root")  # the record that another one is
Member = aliased(AuthorityRow, name="member")  # one of those that a record is


def root_id(row: type[AuthorityRow] = AuthorityRow) -> ColumnElement[int]:
    """The id of the record that ``row`` is now: its own, or that into which it was merged."""
    return func.coalesce(row.merged_into, row.id)


def is_member_of_root() -> ColumnElement[bool]:
    """Joins ``Member`` to ``Root``; said so that SQLite uses its indexes."""
    return or_(Member.id == Root.id, Member.merged_into == Root.id)


def members_of(names: Iterable[int]) -> Select[int]:
    """The ids of all records that are one with any of ``names``, these too."""
    roots = select(root_id(Member)).where(one_of(Member.id, set(names)))
    is_one = or_(AuthorityRow.id.in_(roots), AuthorityRow.merged_into.in_(roots))
    return select(AuthorityRow.id).where(is_one)


def naming(names: Iterable[int]) -> CompoundSelect[int]:
    """The ids of the articles that print or mention any of what these records are."""
    members = members_of(names)
    return (
        select(ArticleNameRow.article_id)
        .where(ArticleNameRow.authority_id.in_(members))
        .union(select(MentionRow.article_id).where(MentionRow.authority_id.in_(members)))
    )


def form_key(form: str) -> str:
    """What forms of a name have in common whatever their case, width or script of Han."""
    return " ".join(fold_text(storable(form)).split())
