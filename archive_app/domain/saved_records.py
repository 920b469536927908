"""Saved searches as plain records: what the library, a shared file and scripts hold of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from archive_app.domain.facets import Choice, Facet, Filters
from archive_app.domain.saved_searches import SavedSearch, folder_path, search_name
from archive_app.domain.searching import Scope, Sort


def filters_record(filters: Filters) -> dict[str, dict[str, Any]]:
    """Filters by the name of their facet, values in order."""
    return {facet.value: _choice_record(choice) for facet, choice in filters.choices.items()}


def filters_of(record: Mapping[str, Any]) -> Filters:
    """What :func:`filters_record` wrote; facets of later versions are left out."""
    known = {facet.value: facet for facet in Facet}
    return Filters(
        {
            known[name]: Choice(
                frozenset(choice["include"]),
                frozenset(choice["exclude"]),
                choice.get("every") is True,
            )
            for name, choice in record.items()
            if name in known
        }
    )


def search_record(search: SavedSearch) -> dict[str, Any]:
    """Everything that can be shared; what one person has seen of it is left out."""
    record = {
        "name": search.name,
        "query": search.query,
        "filters": filters_record(search.filters),
        "sort": search.sort.value,
        "created_at": search.created_at,
        "scope": search.scope.value,
        "without": sorted(search.without),
        "density": search.density,
        "folder": search.folder,
        "description": search.description,
        "pinned": search.pinned,
    }
    # Only where there is one, so that files without stay as versions before knew them.
    return record if search.then is None else {**record, "then": search.then.value}


def search_of(record: Mapping[str, Any]) -> SavedSearch:
    """What :func:`search_record` wrote; raises UserError, KeyError, TypeError or ValueError."""
    return SavedSearch(
        name=search_name(_text(record["name"])),
        query=_text(record["query"]),
        filters=filters_of(record.get("filters", {})),
        sort=Sort(record.get("sort", Sort.RELEVANCE)),
        scope=Scope(record.get("scope", Scope.BOTH)),
        without=frozenset(map(_text, record.get("without", ()))),
        density=_text(record.get("density", "")),
        folder=folder_path(_text(record.get("folder", ""))),
        description=_text(record.get("description", "")),
        pinned=record.get("pinned") is True,
        then=Sort(record["then"]) if "then" in record else None,
    )


def _choice_record(choice: Choice) -> dict[str, Any]:
    record: dict[str, Any] = {
        "include": sorted(choice.include),
        "exclude": sorted(choice.exclude),
    }
    return {**record, "every": True} if choice.every else record


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{type(value).__name__} where a text is needed")
    return value
