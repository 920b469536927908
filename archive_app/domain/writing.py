"""Articles that a person types or pastes, and the port that makes drafts of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from archive_app.domain.articles import ArticleDraft, Side


@dataclass(frozen=True, slots=True)
class TypedText:
    """One side as it was typed; title and language are '' where the program finds them out."""

    text: str
    title: str = ""
    language: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class TypedArticle:
    """An article as it was typed; a blank side isn't there. ``published`` is a date as typed."""

    original: TypedText = TypedText("")
    translation: TypedText = TypedText("")
    source: str = ""
    published: str = ""
    url: str = ""

    def side(self, side: Side) -> TypedText:
        """The text of a side."""
        return self.original if side is Side.ORIGINAL else self.translation

    @property
    def is_blank(self) -> bool:
        """Whether no side has any text."""
        return self.original.is_blank and self.translation.is_blank


class TypedDrafts(Protocol):
    """Cleans, dates, names and aligns what was typed."""

    def typed(self, article: TypedArticle) -> ArticleDraft:
        """The draft, without an id; raises UserError for a date that can't be read in one way."""
