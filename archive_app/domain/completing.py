"""What the search field offers while one types."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from archive_app.domain.facets import Facet


class CompletionSource(StrEnum):
    """Where a completion comes from."""

    HISTORY = "history"  # searched for before
    FIELD = "field"
    OPERATOR = "operator"  # OR, NEAR/5 ...
    VALUE = "value"  # of a field with values
    TAG = "tag"
    NAME = "name"  # of a person, an organisation or a place
    SEARCH = "search"  # a saved one
    WORD = "word"  # of the texts


@dataclass(frozen=True, slots=True)
class Completion:
    """``text`` takes the place of the query text from ``start`` up to ``end``.

    ``label`` is what to show of it; ``count`` in articles, None for what is not counted. With a
    ``facet`` the label is a value of it.
    """

    text: str
    label: str
    source: CompletionSource
    count: int | None
    start: int
    end: int
    facet: Facet | None = None
