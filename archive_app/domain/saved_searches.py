"""A search that is kept under a name: its words, its filters, its order."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

from archive_app.domain.errors import UserError
from archive_app.domain.facets import Filters
from archive_app.domain.searching import Sort

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query text with filters and an order; ``created_at`` is ISO 8601 in UTC, '' before."""

    name: str
    query: str
    filters: Filters = field(default_factory=Filters)
    sort: Sort = Sort.RELEVANCE
    created_at: str = ""


def search_name(text: str) -> str:
    """A name in its stored form: NFC, single spaces; raises UserError for one that can't be."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not any(char.isalnum() for char in name):
        raise UserError("A saved search needs a name.", "Type at least one letter.")
    if len(name) > LONGEST_NAME:
        raise UserError(
            f"The name of a saved search may have at most {LONGEST_NAME} characters.",
            "Choose a shorter name.",
        )
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in name):
        raise UserError("A name can't hold control characters.", "Type it again.")
    return name


def name_key(name: str) -> str:
    """The key by which names are the same: width, case and spaces make no difference."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
