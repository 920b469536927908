"""Fields of an article that people correct: what may stand in each, and how names are typed.

A value is one line of text, as it is typed and shown: a date in EDTF, names as
``Lin Jing (author); Zhu Shanyong (responsible editor)``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from archive_app.domain.article_fields import ArticleField as ArticleField
from archive_app.domain.article_fields import EditedField as EditedField
from archive_app.domain.articles import NameKind, NameMention, NameRole, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import UserError
from archive_app.domain.facets import NONE_VALUE
from archive_app.domain.field_dates import typed_date
from archive_app.domain.ids import ArticleId

TITLES: Mapping[Side, ArticleField] = MappingProxyType(
    {Side.ORIGINAL: ArticleField.TITLE_ORIGINAL, Side.TRANSLATION: ArticleField.TITLE_TRANSLATION}
)
LANGUAGES: Mapping[Side, ArticleField] = MappingProxyType(
    {
        Side.ORIGINAL: ArticleField.LANGUAGE_ORIGINAL,
        Side.TRANSLATION: ArticleField.LANGUAGE_TRANSLATION,
    }
)
NAME_KINDS: Mapping[ArticleField, NameKind] = MappingProxyType(
    {
        ArticleField.PEOPLE: NameKind.PERSON,
        ArticleField.ORGANISATIONS: NameKind.ORGANISATION,
        ArticleField.PLACES: NameKind.PLACE,
    }
)
SIDE_OF: Mapping[ArticleField, Side] = MappingProxyType(
    {field: side for fields in (TITLES, LANGUAGES) for side, field in fields.items()}
)
# A text has a title and a language, whatever they are.
NEVER_EMPTY = frozenset((*TITLES.values(), *LANGUAGES.values()))
MAX_LENGTH = 2000  # characters of a value

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(//)?[^\s/][^\s]*")
_CONTROLS = frozenset({"Cc", "Cs"})
_SEPARATORS = re.compile(r"[;；\n]")
_ROLE = re.compile(r"(.+?)\s*[(（]([^()（）]+)[)）]")
_ROLE_WORDS = (
    ("translat", NameRole.TRANSLATOR),
    ("翻译", NameRole.TRANSLATOR),
    ("photo", NameRole.PHOTOGRAPHER),
    ("摄影", NameRole.PHOTOGRAPHER),
    ("review", NameRole.REVIEWER),
    ("proof", NameRole.REVIEWER),
    ("editor", NameRole.EDITOR),
    ("编辑", NameRole.EDITOR),
    ("author", NameRole.AUTHOR),
    ("作者", NameRole.AUTHOR),
    ("reporter", NameRole.AUTHOR),
    ("correspondent", NameRole.AUTHOR),
    ("记者", NameRole.AUTHOR),
)
# What is said of an edit in History; each is a sentence that can be translated.
_DONE = {
    ArticleField.TITLE_ORIGINAL: "Set the title of the original of {articles} to “{value}”",
    ArticleField.TITLE_TRANSLATION: "Set the title of the translation of {articles} to “{value}”",
    ArticleField.SOURCE: "Set the source of {articles} to “{value}”",
    ArticleField.SECTION: "Set the section of {articles} to “{value}”",
    ArticleField.DATE: "Set the date of {articles} to “{value}”",
    ArticleField.PEOPLE: "Set the people of {articles} to “{value}”",
    ArticleField.ORGANISATIONS: "Set the organisations of {articles} to “{value}”",
    ArticleField.PLACES: "Set the places of {articles} to “{value}”",
    ArticleField.LANGUAGE_ORIGINAL: "Set the language of the original of {articles} to “{value}”",
    ArticleField.LANGUAGE_TRANSLATION: (
        "Set the language of the translation of {articles} to “{value}”"
    ),
    ArticleField.RIGHTS: "Set the rights of {articles} to “{value}”",
    ArticleField.URL: "Set the address of {articles} to “{value}”",
    ArticleField.ASSIGNEE: "Assigned {articles} to “{value}”",
}
_RESTORED = {
    ArticleField.TITLE_ORIGINAL: "Restored the imported title of the original of {articles}",
    ArticleField.TITLE_TRANSLATION: "Restored the imported title of the translation of {articles}",
    ArticleField.SOURCE: "Restored the imported source of {articles}",
    ArticleField.SECTION: "Restored the imported section of {articles}",
    ArticleField.DATE: "Restored the imported date of {articles}",
    ArticleField.PEOPLE: "Restored the imported people of {articles}",
    ArticleField.ORGANISATIONS: "Restored the imported organisations of {articles}",
    ArticleField.PLACES: "Restored the imported places of {articles}",
    ArticleField.LANGUAGE_ORIGINAL: "Restored the imported language of the original of {articles}",
    ArticleField.LANGUAGE_TRANSLATION: (
        "Restored the imported language of the translation of {articles}"
    ),
    ArticleField.RIGHTS: "Restored the imported rights of {articles}",
    ArticleField.URL: "Restored the imported address of {articles}",
    ArticleField.ASSIGNEE: "Took the assignment from {articles}",
}


@dataclass(frozen=True, slots=True)
class FieldState:
    """A field of an article as it stands; ``edited`` says what a person made of it, if one did."""

    field: ArticleField
    value: str
    edited: EditedField | None = None


class FieldStore(Protocol):
    """Fields of the articles of a library. Each edit is one event and can be taken back."""

    def set_field(self, ids: Sequence[ArticleId], field: ArticleField, value: str) -> ChangeSet:
        """Put a checked value in the field of articles that have another one."""

    def restore(self, ids: Sequence[ArticleId], field: ArticleField) -> ChangeSet:
        """Let the value of the import stand again."""

    def states(self, article: ArticleId) -> list[FieldState]:
        """Every field that the article can have; raises UserError when there is no article."""

    def known_values(self, field: ArticleField, start: str, limit: int) -> list[str]:
        """Values of the field in the library that hold ``start``, the most used first."""


def field_named(name: str) -> ArticleField:
    """The field of that name; raises UserError with all of them."""
    try:
        return ArticleField(name.strip().casefold())
    except ValueError:
        known = ", ".join(ArticleField)
        raise UserError(f"“{name}” is no field of an article.", f"Fields are: {known}.") from None


def checked(field: ArticleField, text: str) -> str:
    """What is kept of a value that was typed; raises UserError in words.

    '' says that there is none.
    """
    value = unicodedata.normalize("NFC", text.strip())
    if field in NAME_KINDS:
        value = names_as_text(typed_names(field, value))
    value = " ".join(value.split())
    if len(value) > MAX_LENGTH:
        raise UserError(
            f"A field holds at most {MAX_LENGTH} characters.", "Put the rest into a note."
        )
    if any(unicodedata.category(char) in _CONTROLS for char in value):
        raise UserError("A field can't hold control characters.", "Type it again.")
    if not value:
        if field in NEVER_EMPTY:
            raise UserError("This can't be empty.", "Restore what was imported instead.")
        return ""
    if value.casefold() == NONE_VALUE:
        raise UserError(f"“{value}” means “no value at all”.", "Leave the field empty.")
    if field is ArticleField.DATE:
        return typed_date(value)
    if field in LANGUAGES.values():
        return _language(value)
    if field is ArticleField.URL and not _ADDRESS.fullmatch(value):
        raise UserError("This is no web address.", "It looks like https://example.org/page.")
    return value


def done_in_words(field: ArticleField, articles: str, value: str | None) -> str:
    """What an edit is called in History; ``value`` is None when the import's was restored."""
    if value is None or (field is ArticleField.ASSIGNEE and not value):
        return _RESTORED[field].format(articles=articles)
    return _DONE[field].format(articles=articles, value=value or "—")


def typed_names(field: ArticleField, text: str) -> tuple[NameMention, ...]:
    """Names as typed: ``Name (role); Name``, each name and role once.

    A role that isn't one is a part of the name; without one the article is about the name.
    """
    kind = NAME_KINDS[field]
    found: dict[tuple[str, str, str], NameMention] = {}
    for piece in _SEPARATORS.split(text):
        if name := " ".join(piece.split()):
            mention = _mention(kind, name)
            found.setdefault((mention.text, mention.role, mention.role_text), mention)
    return tuple(found.values())


def names_as_text(names: Iterable[NameMention]) -> str:
    """Names as they are typed."""
    return "; ".join(map(_as_text, names))


def _mention(kind: NameKind, name: str) -> NameMention:
    found = _ROLE.fullmatch(name)
    if found:
        printed = found[2].strip().casefold()
        if printed in {role.value for role in NameRole}:
            return NameMention(kind, NameRole(printed), found[1])
        role = next((role for word, role in _ROLE_WORDS if word in printed), None)
        if role is not None:
            return NameMention(kind, role, found[1], printed)
    return NameMention(kind, NameRole.SUBJECT, name)


def _as_text(name: NameMention) -> str:
    role = name.role_text or (name.role.value if name.role is not NameRole.SUBJECT else "")
    return f"{name.text} ({role})" if role else name.text


def _language(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        raise UserError("This is no code of a language.", "Write one such as zh-Hans, en or ja.")
    first, *rest = text.split("-")
    return "-".join((first.lower(), *map(_subtag, rest)))


def _subtag(text: str) -> str:
    if len(text) == 4 and text.isalpha():
        return text.title()
    return text.upper() if len(text) == 2 else text.lower()
