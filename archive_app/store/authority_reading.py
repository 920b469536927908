"""Authority records as people look at them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, Select, func, select

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    FormKind,
    MergedName,
    NameDetails,
    NameForm,
    NameRecord,
    NameState,
)
from archive_app.domain.errors import UserError
from archive_app.domain.ids import AuthorityId
from archive_app.store.authority_root import form_key, members_of, naming, root_id
from archive_app.store.authority_tables import (
    ApartRow,
    ArticleNameRow,
    AuthorityFormRow,
    AuthorityRow,
    IdentifierRow,
    MentionRow,
)
from archive_app.store.engine import Database
from archive_app.store.tables import ArticleRow
from archive_app.store.values import AnyRow, one_of

_HAN = re.compile("[\u3400-\u9fff]")
_YEAR = re.compile(r"\d{4}")


class AuthorityReader:
    """Reads records; each call sees one state of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def records(self, kind: NameKind | None) -> list[NameRecord]:
        """Every record that stands for itself, by its preferred form."""
        with self._database.reading() as connection:
            return _records(connection, _standing(kind))

    def forms(self, kind: NameKind) -> dict[AuthorityId, tuple[str, ...]]:
        """Every form of each record, the preferred one first."""
        with self._database.reading() as connection:
            rows = connection.execute(_standing(kind)).all()
            forms = _forms(connection, None)
            return {
                AuthorityId(row.id): tuple(
                    dict.fromkeys((row.preferred, *(one.text for one in forms.get(row.id, ()))))
                )
                for row in rows
            }

    def details(self, name: AuthorityId) -> NameDetails:
        """All that is known of a record. Raises UserError when there is none."""
        with self._database.reading() as connection:
            mine = select(root_id()).where(AuthorityRow.id == name)
            row = connection.execute(
                select(AuthorityRow).where(AuthorityRow.id == mine.scalar_subquery())
            ).first()
            if row is None:
                raise UserError("There is no such name in this library.", "Look at the names anew.")
            one = select(*_COLUMNS).where(AuthorityRow.id == row.id)
            printed = _printed(connection, row.id)
            forms = [
                NameForm(
                    text=form.text,
                    kind=FormKind(form.kind),
                    language=form.language,
                    script=form.script,
                    scheme=form.scheme,
                    articles=printed.get(form.text, 0),
                    from_import=not form.given,
                )
                for form in _forms(connection, row.id).get(row.id, ())
            ]
            forms.sort(key=lambda form: (form.text != row.preferred, -form.articles))
            return NameDetails(
                record=_records(connection, one)[0],
                dates=row.dates,
                role=row.role,
                note=row.note,
                forms=tuple(forms),
                identifiers=_identifiers(connection, row.id),
                merged=_merged(connection, row.id),
                apart=_apart(connection, row.id),
                years=_years(connection, row.id),
            )

    def find(self, kind: NameKind | None, form: str) -> list[NameRecord]:
        """The records that have the form, or a preferred one, whatever its case or script."""
        key = form_key(form)
        has = select(root_id()).join(
            AuthorityFormRow, AuthorityFormRow.authority_id == AuthorityRow.id
        )
        same = has.where(AuthorityFormRow.form_key == key)
        with self._database.reading() as connection:
            ids = set(connection.scalars(same))
            called = _standing(kind).where(func.lower(AuthorityRow.preferred) == form.lower())
            ids |= {row.id for row in connection.execute(called)}
            return _records(connection, _standing(kind).where(one_of(AuthorityRow.id, ids)))


def apart_pairs(connection: Connection) -> set[tuple[AuthorityId, AuthorityId]]:
    """Pairs of records, as they are now, that are said not to be the same."""
    merged = select(AuthorityRow.id, root_id()).where(AuthorityRow.merged_into.is_not(None))
    root: dict[int, int] = {row[0]: row[1] for row in connection.execute(merged)}
    pairs = set()
    for first, second in connection.execute(select(ApartRow.first_id, ApartRow.second_id)):
        one, other = root.get(first, first), root.get(second, second)
        if one != other:
            pairs.add((AuthorityId(min(one, other)), AuthorityId(max(one, other))))
    return pairs


# --- inside

_COLUMNS = (
    AuthorityRow.id,
    AuthorityRow.kind,
    AuthorityRow.preferred,
    AuthorityRow.state,
    AuthorityRow.reading,
)


def _standing(kind: NameKind | None) -> Select[*tuple[object, ...]]:
    standing = select(*_COLUMNS).where(AuthorityRow.merged_into.is_(None))
    return standing if kind is None else standing.where(AuthorityRow.kind == kind.value)


def _records(connection: Connection, wanted: Select[*tuple[object, ...]]) -> list[NameRecord]:
    rows = connection.execute(wanted).all()
    one = rows[0].id if len(rows) == 1 else None
    forms, counts = _forms(connection, one), _counts(connection, one)
    found = [
        _record(row, forms.get(row.id, []), counts.get(row.id, 0))
        for row in rows
        if row.state != NameState.GONE.value or counts.get(row.id)
    ]
    return sorted(found, key=lambda record: (record.preferred.casefold(), record.id))


def _record(row: AnyRow, forms: list[AnyRow], articles: int) -> NameRecord:
    return NameRecord(
        id=AuthorityId(row.id),
        kind=NameKind(row.kind),
        preferred=row.preferred,
        original=_best(row.preferred, forms, han=True),
        translation=_best(row.preferred, forms, han=False),
        reading=row.reading,
        state=NameState(row.state),
        forms=len({form.text for form in forms}),
        articles=articles,
    )


def _best(preferred: str, forms: Iterable[AnyRow], *, han: bool) -> str:
    """The form to show in one of the languages: the one said to be preferred, else the first."""
    fit = [
        form
        for form in forms
        if bool(_HAN.search(form.text)) is han and form.kind != FormKind.WRONG.value
    ]
    said = next((one.text for one in fit if one.kind == FormKind.PREFERRED.value), None)
    if said is not None:
        return str(said)
    if bool(_HAN.search(preferred)) is han:
        return preferred
    return str(fit[0].text) if fit else ""


def _forms(connection: Connection, name: int | None) -> Mapping[int, list[AnyRow]]:
    """The forms of every record, or of one, with those of what was merged into it."""
    statement = (
        select(
            root_id().label("root"),
            AuthorityFormRow.text,
            AuthorityFormRow.kind,
            AuthorityFormRow.language,
            AuthorityFormRow.script,
            AuthorityFormRow.scheme,
            AuthorityFormRow.given,
        )
        .join(AuthorityRow, AuthorityRow.id == AuthorityFormRow.authority_id)
        .order_by(AuthorityFormRow.id)
    )
    if name is not None:
        statement = statement.where(AuthorityRow.id.in_(members_of([name])))
    found: defaultdict[int, list[AnyRow]] = defaultdict(list)
    seen: set[tuple[int, str]] = set()
    for row in connection.execute(statement):
        if (row.root, row.text) not in seen:
            seen.add((row.root, row.text))
            found[row.root].append(row)
    return found


def _counts(connection: Connection, name: int | None) -> Mapping[int, int]:
    """How many articles print or mention each record, or one."""
    if name is not None:
        mine = select(func.count()).select_from(naming([name]).subquery())
        return {name: connection.scalar(mine) or 0}
    both = (
        select(ArticleNameRow.authority_id, ArticleNameRow.article_id)
        .union_all(select(MentionRow.authority_id, MentionRow.article_id))
        .subquery()
    )
    counted = (
        select(root_id(), func.count(both.c.article_id.distinct()))
        .join(both, both.c.authority_id == AuthorityRow.id)
        .group_by(root_id())
    )
    return {row[0]: row[1] for row in connection.execute(counted)}


def _printed(connection: Connection, name: int) -> Mapping[str, int]:
    """How many articles print each form of a record."""
    counted = (
        select(ArticleNameRow.text, func.count(ArticleNameRow.article_id.distinct()))
        .where(ArticleNameRow.authority_id.in_(members_of([name])))
        .group_by(ArticleNameRow.text)
    )
    return {row[0]: row[1] for row in connection.execute(counted)}


def _identifiers(connection: Connection, name: int) -> tuple[tuple[str, str], ...]:
    rows = connection.execute(
        select(IdentifierRow.scheme, IdentifierRow.value)
        .where(IdentifierRow.authority_id.in_(members_of([name])))
        .distinct()
        .order_by(IdentifierRow.scheme, IdentifierRow.value)
    )
    return tuple((row.scheme, row.value) for row in rows)


def _merged(connection: Connection, name: int) -> tuple[MergedName, ...]:
    counted = (
        select(
            AuthorityRow.id,
            AuthorityRow.preferred,
            func.count(ArticleNameRow.article_id.distinct()),
        )
        .outerjoin(ArticleNameRow, ArticleNameRow.authority_id == AuthorityRow.id)
        .where(AuthorityRow.merged_into == name)
        .group_by(AuthorityRow.id)
        .order_by(AuthorityRow.id)
    )
    return tuple(
        MergedName(AuthorityId(row[0]), row[1], row[2]) for row in connection.execute(counted)
    )


def _apart(connection: Connection, name: int) -> tuple[tuple[AuthorityId, str], ...]:
    others = {
        second if first == name else first
        for first, second in apart_pairs(connection)
        if name in (first, second)
    }
    rows = connection.execute(
        select(AuthorityRow.id, AuthorityRow.preferred)
        .where(one_of(AuthorityRow.id, others))
        .order_by(AuthorityRow.id)
    )
    return tuple((AuthorityId(row.id), row.preferred) for row in rows)


def _years(connection: Connection, name: int) -> Mapping[int, int]:
    """By year of their date, whatever its basis; articles without one are left out."""
    year = func.substr(ArticleRow.date, 1, 4)
    rows = connection.execute(
        select(year, func.count()).where(ArticleRow.id.in_(naming([name]))).group_by(year)
    )
    return {int(row[0]): row[1] for row in rows if _YEAR.fullmatch(row[0])}
