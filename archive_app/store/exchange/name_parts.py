"""Names in packages: what people said of records, and which articles they confirmed to mention."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import (
    ChangeName,
    DropApart,
    DropForm,
    DropIdentifier,
    FormKind,
    MakeName,
    Mention,
    MergeNames,
    NameEdit,
    NameForm,
    NameState,
    PutForm,
    PutIdentifier,
    SetApart,
    SplitName,
)
from archive_app.domain.exchange import Judged, Part, Record, Standing
from archive_app.domain.ids import ArticleId, AuthorityId
from archive_app.store.authority_edits import KIND, AuthorityEditor
from archive_app.store.authority_tables import (
    ApartRow,
    AuthorityFormRow,
    AuthorityRow,
    IdentifierRow,
    MentionRow,
)
from archive_app.store.exchange.log import LoggedEdit
from archive_app.store.exchange.sides import (
    Giving,
    Numbered,
    Taking,
    done_each,
    done_groups,
    grouped,
    judged_value,
    latest,
)
from archive_app.store.values import one_of

_WORDS = ("reading", "dates", "role", "note")
_ABOUT = ("name", "form", "identifier", "apart")  # tables of steps that say something of a record
Touched = tuple[LoggedEdit, bool]  # the last edit, and whether the article mentioned it then


class NamePart:
    """The thing is the kind of a record and the key of the name that it was made under."""

    part = Part.NAMES

    def collect(self, giving: Giving) -> list[Record]:
        """The records that the edits were about, as they are now."""
        records = []
        for name, edit in _about(giving.edits).items():
            thing, value = _thing(giving.connection, name), _value(giving.connection, name)
            if thing and value is not None:
                records.append(Record(self.part, thing, None, value, edit.by, edit.at))
        return records

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By what is known here now, and who said it."""
        own = _about(taking.mine)
        judged = []
        for number, record in records:
            name = _find(taking.connection, record.thing)
            now = None if name is None else _value(taking.connection, name)
            judged.append(judged_value(number, record, now, own.get(name) if name else None))
        return judged

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """The records first, then which of them are one and which are not."""

        def describe(one: Judged) -> None:
            edits = _descriptions(taking.connection, one.record.thing, one.record.after)
            if edits:
                AuthorityEditor(taking.editor(one.record)).edit(edits)

        def relate(one: Judged) -> None:
            edits = _relations(taking.connection, one.record.thing, one.record.after)
            if edits:
                AuthorityEditor(taking.editor(one.record)).edit(edits)

        failed = done_each(judged, describe, taking.ctx)
        missed = {one.number for one in failed}
        rest = [one for one in judged if one.number not in missed]
        return [*failed, *done_each(rest, relate, taking.ctx)]


class MentionPart:
    """Articles whose texts mention a record; the thing is as of names, the values are whether."""

    part = Part.MENTIONS

    def collect(self, giving: Giving) -> list[Record]:
        """What the edits confirmed, or took back, and still is so."""
        touched = _mentioning(giving.edits)
        there = _mentioned(giving.connection, {name for name, _ in touched})
        records = []
        for (name, article), (edit, put) in touched.items():
            thing = _thing(giving.connection, name)
            if thing and ((name, article) in there) is put:
                records.append(Record(self.part, thing, not put, put, edit.by, edit.at, article))
        return records

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By whether the article mentions it here."""
        own = _mentioning(taking.mine)
        names = {record.thing: _find(taking.connection, record.thing) for _, record in records}
        there = _mentioned(taking.connection, {one for one in names.values() if one is not None})
        judged = []
        for number, record in records:
            name, article = names[record.thing], taking.article(record)
            if name is None:
                problem = "There is no such name here."
                judged.append(Judged(number, record, Standing.MISSING, problem=problem))
                continue
            edit = own.get((name, article))
            now = (name, article) in there
            judged.append(judged_value(number, record, now, edit[0] if edit else None))
        return judged

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """One step for each name of each person."""

        def do(_key: object, ones: Sequence[Judged]) -> None:
            record = ones[0].record
            name = _find(taking.connection, record.thing)
            assert name is not None
            articles = tuple(ArticleId(taking.article(one.record)) for one in ones)
            edit = Mention(AuthorityId(name), articles, there=record.after)
            AuthorityEditor(taking.editor(record, latest(ones))).edit([edit])

        key = grouped(judged, lambda one: (one.record.thing, one.record.after, one.record.by))
        return done_groups(key, do, taking.ctx)


# --- inside


def _about(edits: Iterable[LoggedEdit]) -> dict[int, LoggedEdit]:
    """The last edit that said something of each record."""
    found: dict[int, LoggedEdit] = {}
    for edit in edits:
        for table, key, _before, _after in edit.payload["steps"] if edit.kind == KIND else ():
            if table in _ABOUT:
                names = key[:2] if table == "apart" else key[:1]
                found.update((int(name), edit) for name in names)
    return found


def _mentioning(edits: Iterable[LoggedEdit]) -> dict[tuple[int, int], Touched]:
    found: dict[tuple[int, int], Touched] = {}
    for edit in edits:
        for table, key, before, after in edit.payload["steps"] if edit.kind == KIND else ():
            if table == "mention":
                for article in before or after:
                    found[int(key[0]), article] = edit, bool(after)
    return found


def _mentioned(connection: Connection, names: Iterable[int]) -> set[tuple[int, int]]:
    rows = connection.execute(
        select(MentionRow.authority_id, MentionRow.article_id).where(
            one_of(MentionRow.authority_id, set(names))
        )
    )
    return {(row.authority_id, row.article_id) for row in rows}


def _thing(connection: Connection, name: int) -> str:
    row = connection.execute(
        select(AuthorityRow.kind, AuthorityRow.name_key).where(AuthorityRow.id == name)
    ).first()
    return f"{row.kind}/{row.name_key}" if row is not None else ""


def _find(connection: Connection, thing: str) -> int | None:
    """The record that was made under the name, else the one that is called so."""
    kind, _, key = thing.partition("/")
    of_kind = select(AuthorityRow.id).where(AuthorityRow.kind == kind)
    made: int | None = connection.scalar(of_kind.where(AuthorityRow.name_key == key))
    if made is not None:
        return made
    called = of_kind.where(AuthorityRow.preferred_key == key, AuthorityRow.merged_into.is_(None))
    found: int | None = connection.scalar(called.limit(1))
    return found


def _value(connection: Connection, name: int) -> dict[str, Any] | None:
    """What people may say of a record, as a package has it; forms of imports are everybody's."""
    row = connection.execute(select(AuthorityRow.__table__).where(AuthorityRow.id == name)).first()
    if row is None:
        return None
    form, identifier = AuthorityFormRow, IdentifierRow
    forms = connection.execute(
        select(form.text, form.kind, form.language, form.script, form.scheme)
        .where(form.authority_id == name, (form.given == 1) | (form.kind != ""))
        .order_by(form.text)
    )
    identifiers = connection.execute(
        select(identifier.scheme, identifier.value)
        .where(identifier.authority_id == name)
        .order_by(identifier.scheme, identifier.value)
    )
    pairs = connection.execute(
        select(ApartRow.first_id, ApartRow.second_id).where(
            (ApartRow.first_id == name) | (ApartRow.second_id == name)
        )
    )
    others = (second if first == name else first for first, second in pairs)
    merged = row.merged_into
    return {
        "preferred": row.preferred,
        "state": row.state,
        **{word: getattr(row, word) for word in _WORDS},
        "forms": [list(one) for one in forms],
        "identifiers": [list(one) for one in identifiers],
        "merged": "" if merged is None else _thing(connection, merged),
        "apart": sorted(_thing(connection, one) for one in others),
    }


def _descriptions(connection: Connection, thing: str, after: Mapping[str, Any]) -> list[NameEdit]:
    """What makes a record, or says of it what the package says."""
    found = _find(connection, thing)
    wanted = [_form(one) for one in after["forms"]]
    if found is None:
        return [
            MakeName(
                NameKind(thing.partition("/")[0]),
                after["preferred"],
                tuple(wanted),
                **{word: after[word] for word in _WORDS},
                identifiers=tuple((scheme, value) for scheme, value in after["identifiers"]),
            )
        ]
    now = _value(connection, found)
    assert now is not None
    if now["merged"]:
        return []  # what stands for it is described, not what it was
    name = AuthorityId(found)
    said = {word: after[word] for word in ("preferred", *_WORDS) if after[word] != now[word]}
    state = NameState(after["state"]) if after["state"] != now["state"] else None
    edits: list[NameEdit] = []
    if said or state is not None:
        edits.append(
            ChangeName(
                name,
                said.get("preferred"),
                state=state,
                reading=said.get("reading"),
                dates=said.get("dates"),
                role=said.get("role"),
                note=said.get("note"),
            )
        )
    known, texts = [_form(one) for one in now["forms"]], {one.text for one in wanted}
    edits += [PutForm(name, one) for one in wanted if one not in known]
    edits += [
        DropForm(name, one.text)
        for one in known
        if one.text not in texts and one.text not in (now["preferred"], after["preferred"])
    ]
    theirs = {(scheme, value) for scheme, value in after["identifiers"]}
    mine = {(scheme, value) for scheme, value in now["identifiers"]}
    edits += [PutIdentifier(name, *one) for one in sorted(theirs - mine)]
    edits += [DropIdentifier(name, *one) for one in sorted(mine - theirs)]
    return edits


def _relations(connection: Connection, thing: str, after: Mapping[str, Any]) -> list[NameEdit]:
    """Which other records it is, or is not; records that are not here are passed over."""
    found = _find(connection, thing)
    now = None if found is None else _value(connection, found)
    if found is None or now is None:
        return []
    name, edits = AuthorityId(found), list[NameEdit]()
    apart = {other: _find(connection, other) for other in {*after["apart"], *now["apart"]}}
    for other in sorted(apart.keys() & (set(now["apart"]) - set(after["apart"]))):
        edits += [DropApart(name, AuthorityId(one)) for one in [apart[other]] if one is not None]
    if after["merged"] != now["merged"]:
        into = _find(connection, after["merged"]) if after["merged"] else None
        if now["merged"]:
            edits.append(SplitName(name))
        if into is not None:
            edits.append(MergeNames((name,), AuthorityId(into)))
    for other in sorted(set(after["apart"]) - set(now["apart"])):
        edits += [
            SetApart((name, AuthorityId(one))) for one in [apart[other]] if one not in (None, found)
        ]
    return edits


def _form(one: Sequence[str]) -> NameForm:
    text, kind, language, script, scheme = one
    return NameForm(text, FormKind(kind), language, script, scheme)
