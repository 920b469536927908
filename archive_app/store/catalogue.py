"""Things that articles share and that are made on first use: sources, names, tags."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, count

from sqlalchemy import ColumnElement, Connection, and_, insert, or_, select

from archive_app.domain.articles import ArticleDraft, NameKind, NameMention, NameRole
from archive_app.store.authority_root import form_key, root_id
from archive_app.store.authority_tables import AuthorityFormRow, AuthorityRow
from archive_app.store.tables import SourceRow
from archive_app.store.values import folded, storable
from archive_app.text.offices import kind_of

_HAN = re.compile("[\u3400-\u9fff]")
_ROLE_WORDS = (
    ("translat", NameRole.TRANSLATOR),
    ("photo", NameRole.PHOTOGRAPHER),
    ("review", NameRole.REVIEWER),
    ("proof", NameRole.REVIEWER),
    ("editor", NameRole.EDITOR),
    ("author", NameRole.AUTHOR),
    ("reporter", NameRole.AUTHOR),
    ("correspondent", NameRole.AUTHOR),
)


class Catalogue:
    """Finds or makes shared rows during one transaction; remembers what it has seen."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sources: dict[str, int] = {}
        self._names: dict[tuple[str, str, tuple[str, ...]], int] = {}
        self._forms: set[tuple[int, str]] = set()
        self.renamed: set[int] = set()  # older authority records that were given a new form

    def source(self, name: str) -> int | None:
        """The source of that name, whatever its case; None for an empty name."""
        key = folded(name)
        if not key:
            return None
        if key not in self._sources:
            found = self._connection.scalar(select(SourceRow.id).where(SourceRow.name_key == key))
            self._sources[key] = found or self._new(
                SourceRow, name=storable(name).strip(), name_key=key
            )
        return self._sources[key]

    def authority(self, mention: NameMention) -> int:
        """The authority record of that name; every form as printed is kept.

        A record is found by the name it was made under, by a Han form that only it has, whatever
        its script, or by a form that a person gave to it alone. Two names that are written alike
        in pinyin and differently in Han are two people. A record that was merged into another is
        still the one that is found: what prints it belongs to the other all the same.
        """
        key = (mention.kind.value, folded(mention.text), mention.also)
        if key not in self._names:
            self._names[key] = self._found(mention) or self._made(mention)
        for form in (mention.text, *mention.also):
            self._keep_form(self._names[key], storable(form))
        return self._names[key]

    def _found(self, mention: NameMention) -> int | None:
        by_name = self._connection.scalar(
            select(AuthorityRow.id).where(
                AuthorityRow.kind == mention.kind.value,
                AuthorityRow.name_key == folded(mention.text),
            )
        )
        han = [form for form in (mention.text, *mention.also) if _HAN.search(form)]
        if by_name is not None and not self._is_someone_else(by_name, han):
            return by_name
        if (same := self._only(mention, AuthorityFormRow.form_key.in_(map(form_key, han)))) or han:
            return same
        given = AuthorityFormRow.given == 1
        return self._only(mention, given, AuthorityFormRow.form_key == form_key(mention.text))

    def _only(self, mention: NameMention, *conditions: ColumnElement[bool]) -> int | None:
        """The record that has such a form, if there is one and only one."""
        same = self._connection.scalars(
            select(root_id())
            .join(AuthorityFormRow, AuthorityFormRow.authority_id == AuthorityRow.id)
            .where(AuthorityRow.kind == mention.kind.value, *conditions)
            .distinct()
        ).all()
        return same[0] if len(same) == 1 else None

    def _is_someone_else(self, authority: int, han: Sequence[str]) -> bool:
        """Whether a record, with all that was merged into it, has Han forms, and none of these."""
        mine = select(root_id()).where(AuthorityRow.id == authority).scalar_subquery()
        forms = self._connection.scalars(
            select(AuthorityFormRow.text)
            .join(AuthorityRow, AuthorityRow.id == AuthorityFormRow.authority_id)
            .where(root_id() == mine)
        )
        known = {form_key(form) for form in forms if _HAN.search(form)}
        return bool(han) and bool(known) and known.isdisjoint(map(form_key, han))

    def _made(self, mention: NameMention) -> int:
        name = storable(mention.text)
        told_apart = (f"{name} ({storable(form)})" for form in mention.also[:1])
        numbered = (f"{name} ({number})" for number in count(2))
        free = next(
            one for one in chain((name,), told_apart, numbered) if not self._taken(mention, one)
        )
        key = folded(free)
        kind = mention.kind.value
        return self._new(AuthorityRow, kind=kind, preferred=free, name_key=key, preferred_key=key)

    def _taken(self, mention: NameMention, name: str) -> bool:
        """Whether a record was made under the name, or is called so by now: a namesake."""
        same = select(AuthorityRow.id).where(
            AuthorityRow.kind == mention.kind.value,
            or_(
                AuthorityRow.name_key == folded(name),
                and_(
                    AuthorityRow.preferred_key == folded(name), AuthorityRow.merged_into.is_(None)
                ),
            ),
        )
        return self._connection.scalar(same.limit(1)) is not None

    def _keep_form(self, authority: int, form: str) -> None:
        if (authority, form) in self._forms:
            return
        statement = insert(AuthorityFormRow).prefix_with("OR IGNORE")
        new = {"authority_id": authority, "text": form, "form_key": form_key(form)}
        if self._connection.execute(statement, new).rowcount:
            self.renamed.add(authority)
        self._forms.add((authority, form))

    def _new(self, table: type[SourceRow] | type[AuthorityRow], **values: str) -> int:
        key = self._connection.execute(insert(table).values(**values)).inserted_primary_key
        assert key is not None
        return int(key[0])


def all_names(draft: ArticleDraft) -> list[NameMention]:
    """The names of a draft, then those of its byline and credits that are not among them."""
    names = [name for name in draft.names if folded(name.text)]
    byline = [NameMention(NameKind.PERSON, NameRole.AUTHOR, one) for one in draft.byline_people]
    if draft.byline_org:
        byline.append(NameMention(NameKind.ORGANISATION, NameRole.OUTLET, draft.byline_org))
    credits_ = [
        NameMention(kind_of(credit), _role(credit.role), credit.name, credit.role)
        for credit in draft.credits
    ]
    seen = {(name.kind, folded(form)) for name in names for form in (name.text, *name.also)}
    for group in (byline, credits_):
        new = [
            one for one in group if folded(one.text) and (one.kind, folded(one.text)) not in seen
        ]
        names += new
        seen |= {(one.kind, folded(one.text)) for one in new}
    return names


def _role(printed: str) -> NameRole:
    return next((role for word, role in _ROLE_WORDS if word in printed.casefold()), NameRole.OTHER)
