"""Things that articles share and that are made on first use: sources, names, tags."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from archive_app.domain.articles import ArticleDraft, NameKind, NameMention, NameRole
from archive_app.store.tables import AuthorityFormRow, AuthorityRow, SourceRow
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

        A record is found by its folded preferred form, or by a Han form that only it has. Two
        names that are written alike in pinyin and differently in Han are two people.
        """
        key = (mention.kind.value, folded(mention.text), mention.also)
        if key not in self._names:
            self._names[key] = self._found(mention) or self._made(mention)
        for form in (mention.text, *mention.also):
            self._keep_form(self._names[key], storable(form))
        return self._names[key]

    def _found(self, mention: NameMention) -> int | None:
        kind = mention.kind.value
        by_name = self._connection.scalar(
            select(AuthorityRow.id).where(
                AuthorityRow.kind == kind, AuthorityRow.name_key == folded(mention.text)
            )
        )
        han = [storable(form) for form in (mention.text, *mention.also) if _HAN.search(form)]
        if by_name is not None and not self._is_someone_else(by_name, han):
            return by_name
        same = self._connection.scalars(
            select(AuthorityFormRow.authority_id)
            .join(AuthorityRow, AuthorityRow.id == AuthorityFormRow.authority_id)
            .where(AuthorityRow.kind == kind, AuthorityFormRow.text.in_(han))
            .distinct()
        ).all()
        return same[0] if len(same) == 1 else None

    def _is_someone_else(self, authority: int, han: Sequence[str]) -> bool:
        """Whether a record has Han forms, and none of these."""
        forms = self._connection.scalars(
            select(AuthorityFormRow.text).where(AuthorityFormRow.authority_id == authority)
        )
        known = {form for form in forms if _HAN.search(form)}
        return bool(han) and bool(known) and known.isdisjoint(han)

    def _made(self, mention: NameMention) -> int:
        name = storable(mention.text)
        taken = self._connection.scalar(
            select(AuthorityRow.id).where(
                AuthorityRow.kind == mention.kind.value, AuthorityRow.name_key == folded(name)
            )
        )
        if taken is not None:  # a namesake: told apart by the Han form
            name = f"{name} ({storable(mention.also[0])})" if mention.also else f"{name} (2)"
        return self._new(
            AuthorityRow, kind=mention.kind.value, preferred=name, name_key=folded(name)
        )

    def _keep_form(self, authority: int, form: str) -> None:
        if (authority, form) in self._forms:
            return
        statement = insert(AuthorityFormRow).prefix_with("OR IGNORE")
        new = {"authority_id": authority, "text": form}
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
