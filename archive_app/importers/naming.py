"""Who is named on an article: by its texts, and by columns of names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from archive_app.domain.articles import NameKind, NameMention, NameRole, TextKind
from archive_app.importers.record import RecordFields
from archive_app.text.clean import CleanText
from archive_app.text.naming import printed_names


def mentions(fields: RecordFields, cleaned: Iterable[CleanText]) -> tuple[NameMention, ...]:
    """Every name on the article once a kind, role and spelling; bylines first, columns last."""
    return printed_names(cleaned, _stated(fields))


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
