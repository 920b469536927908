"""The forms of names: which others than the preferred one a value of a facet has."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, select

from archive_app.domain.articles import NameKind
from archive_app.domain.facets import Facet
from archive_app.store.authority_root import Root, root_id
from archive_app.store.authority_tables import AuthorityFormRow, AuthorityRow

KIND_FACETS = {
    NameKind.PERSON.value: Facet.PERSON,
    NameKind.ORGANISATION.value: Facet.ORG,
    NameKind.PLACE.value: Facet.PLACE,
}


def other_forms(connection: Connection) -> Mapping[Facet, Mapping[str, tuple[str, ...]]]:
    """By facet the values that have other forms, with these in the order they were met."""
    found: dict[Facet, dict[str, tuple[str, ...]]] = {}
    for kind, preferred, form in connection.execute(
        select(Root.kind, Root.preferred, AuthorityFormRow.text)
        .join(AuthorityRow, AuthorityRow.id == AuthorityFormRow.authority_id)
        .join(Root, Root.id == root_id())
        .where(AuthorityFormRow.text != Root.preferred)
        .order_by(AuthorityFormRow.id)
    ):
        for facet in (KIND_FACETS[kind], Facet.BYLINE, Facet.CREDIT):
            forms = found.setdefault(facet, {})
            if form not in (known := forms.get(preferred, ())):
                forms[preferred] = (*known, form)
    return found
