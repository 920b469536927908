"""Who is named on an article, in which role: bylines, credits and columns of names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from archive_app.domain.articles import Credit, NameKind, NameMention, NameRole, TextKind
from archive_app.importers.record import RecordFields
from archive_app.text.clean import CleanText
from archive_app.text.roles import RoleClass, role_class

# In this order: a "reviewing editor-in-chief" reviews, a "photo editor" edits.
_ROLES = (
    (NameRole.REVIEWER, r"review|proof|check|审|審|校"),
    (NameRole.EDITOR, r"edit|编|編"),
    (NameRole.TRANSLATOR, r"translat|译|譯|翻"),
    (NameRole.PHOTOGRAPHER, r"photo|picture|image|camera|摄|攝|图|圖"),
    (
        NameRole.AUTHOR,
        r"text|author|writer|report|correspondent|journalist|文|记者|記者|通讯员|作者",
    ),
)


def role_of(printed: str) -> NameRole:
    """The role that a printed one such as ``responsible editor`` or ``审核`` amounts to."""
    roles = (role for role, form in _ROLES if re.search(form, printed, re.IGNORECASE))
    return next(roles, NameRole.OTHER)


def source_in(credits_: Iterable[Credit]) -> str:
    """The source that a credit line such as ``Source: Songning Daily`` names, or ''."""
    return next(
        (credit.name for credit in credits_ if role_class(credit.role) is RoleClass.SOURCE), ""
    )


def mentions(fields: RecordFields, cleaned: Iterable[CleanText]) -> tuple[NameMention, ...]:
    """Every name on the article once a kind, role and spelling, bylines first."""
    found = [
        *(mention for text in cleaned for mention in _printed(text)),
        *_stated(fields),
    ]
    unique = {(mention.kind, mention.role, mention.text): mention for mention in reversed(found)}
    return tuple(reversed(unique.values()))


def _printed(text: CleanText) -> Iterator[NameMention]:
    for name in text.byline_people:
        yield NameMention(NameKind.PERSON, NameRole.AUTHOR, name)
    if text.byline_org:
        yield NameMention(NameKind.ORGANISATION, NameRole.OUTLET, text.byline_org)
    for credit in text.credits:
        if role_class(credit.role) is not RoleClass.SOURCE:
            yield NameMention(NameKind.PERSON, role_of(credit.role), credit.name, credit.role)


def _stated(fields: RecordFields) -> Iterator[NameMention]:
    for name in fields.authors:
        yield NameMention(NameKind.PERSON, NameRole.AUTHOR, name)
    if fields.translator and fields.translation_kind is not TextKind.MACHINE:
        for name in fields.translator.split("; "):
            yield NameMention(NameKind.PERSON, NameRole.TRANSLATOR, name)
    for kind, names in (
        (NameKind.PERSON, fields.people),
        (NameKind.ORGANISATION, fields.organisations),
        (NameKind.PLACE, fields.places),
    ):
        for name in names:
            yield NameMention(kind, NameRole.SUBJECT, name)
