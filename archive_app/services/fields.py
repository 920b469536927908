"""Fields of articles that people correct, one article's or thousands', and who reviews them."""

from __future__ import annotations

from collections.abc import Sequence

from archive_app.domain.articles import Article
from archive_app.domain.changes import ChangeSet
from archive_app.domain.fields import (
    LANGUAGES,
    NAME_KINDS,
    TITLES,
    ArticleField,
    FieldState,
    FieldStore,
    checked,
    field_named,
    names_as_text,
)
from archive_app.domain.ids import ArticleId

_SUGGESTED = 12


def values_of(article: Article) -> dict[ArticleField, str]:
    """Every field that the article can have, as it is typed; '' where nothing is known."""
    own = {one.field: one.value for one in article.edited}
    values: dict[ArticleField, str] = {}
    for text in (article.translation, article.original):
        if text is not None:
            values[TITLES[text.side]] = text.title
            values[LANGUAGES[text.side]] = text.language
    values |= {
        ArticleField.SOURCE: article.source,
        ArticleField.DATE: own.get(ArticleField.DATE, article.dating.date.edtf()),
        ArticleField.SECTION: article.section,
        ArticleField.RIGHTS: article.rights,
        ArticleField.URL: article.url,
        ArticleField.ASSIGNEE: article.assignee,
    }
    for field, kind in NAME_KINDS.items():
        values[field] = names_as_text(name for name in article.names if name.kind is kind)
    return values


class FieldService:
    """Edits of fields; each is one step to take back. All raise UserError in words."""

    def __init__(self, fields: FieldStore) -> None:
        self._fields = fields

    def set_field(
        self, ids: Sequence[ArticleId], field: ArticleField | str, value: str
    ) -> ChangeSet:
        """Put a value, as it is typed, in the field of articles that have another one.

        '' says that there is none. Articles that can't have the field (the title of a side that
        they lack) are left as they are.
        """
        field = field_named(field)
        return self._fields.set_field(ids, field, checked(field, value))

    def restore(self, ids: Sequence[ArticleId], field: ArticleField | str) -> ChangeSet:
        """Let the value of the import stand again where a person had set another one."""
        return self._fields.restore(ids, field_named(field))

    def states(self, article: ArticleId) -> list[FieldState]:
        """Every field that the article can have, with what a person made of it."""
        return self._fields.states(article)

    def known_values(
        self, field: ArticleField | str, start: str, limit: int = _SUGGESTED
    ) -> list[str]:
        """Values of the field in the library that hold ``start``, those that begin so first."""
        return self._fields.known_values(field_named(field), start, limit)

    def assign(self, ids: Sequence[ArticleId], name: str) -> ChangeSet:
        """Give the articles to a person to review; '' takes them from whoever had them."""
        return self.set_field(ids, ArticleField.ASSIGNEE, name)
