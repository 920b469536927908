"""A search that is kept under a name: its words, its filters, its order."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace

from archive_app.domain.article_numbers import added_after
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Filters
from archive_app.domain.query import And, Every, Field, InField, Word
from archive_app.domain.query_parser import parse
from archive_app.domain.query_text import to_text
from archive_app.domain.searching import Scope, SearchRequest, Sort

LONGEST_NAME = 200
LONGEST_DESCRIPTION = 2_000


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query text with all that decides what it shows; ``created_at`` is ISO 8601, '' before.

    ``folder`` is a path ("Police/Women"), '' for none; ``density`` names a view of the list, ''
    for the one in use. ``looked`` is the newest article at the last look: those after it are new.
    """

    name: str
    query: str
    filters: Filters = field(default_factory=Filters)
    sort: Sort = Sort.RELEVANCE
    created_at: str = ""
    scope: Scope = Scope.BOTH
    without: frozenset[str] = frozenset()  # keys of expansions that are switched off
    density: str = ""
    folder: str = ""
    description: str = ""
    pinned: bool = False
    looked: int = 0
    then: Sort | None = None  # orders what is equal by ``sort``


def request_of(search: SavedSearch) -> SearchRequest:
    """The question that a saved search asks, without facets."""
    return SearchRequest(
        text=search.query,
        filters=search.filters,
        sort=search.sort,
        scope=search.scope,
        without=search.without,
        then=search.then,
    )


def newest_of(search: SavedSearch) -> SearchRequest:
    """The question for what was added since somebody last looked, the last one first.

    The words say ``id:#12..`` for what came later: what is on the screen says what it is, and can
    be changed, copied and kept.
    """
    later = InField(Field.ID, Word(added_after(search.looked)))
    root = parse(search.query).root
    text = to_text(later if isinstance(root, Every) else And((root, later)))
    return replace(request_of(search), text=text, sort=Sort.ADDED, then=None)


def folder_path(text: str) -> str:
    """A folder in its stored form: parts without spaces around them; raises UserError."""
    parts = [search_name(part) for part in text.split("/") if part.strip()]
    return "/".join(parts)


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
