"""Authority records: one for each person, organisation or place, with all forms of its name.

An import makes a record for every name that it has not met. People say which records are the same
(merge), which are not (apart), what a name is called best, and what else is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from archive_app.domain.articles import NameKind
from archive_app.domain.ids import ArticleId, AuthorityId


class NameState(StrEnum):
    """Whether somebody looked at a record."""

    MET = "met"  # as an import made it
    CONFIRMED = "confirmed"
    GONE = "gone"  # deleted: not listed while no article has it


class FormKind(StrEnum):
    """What a form of a name is to its record."""

    VARIANT = ""  # as printed somewhere
    PREFERRED = "preferred"  # the one for its language and script
    ROMANISED = "romanised"
    FORMER = "former"
    SHORT = "short"
    WRONG = "wrong"  # a mistranslation or misprint: found by it, never shown for it


SCRIPTS: Final = ("Hans", "Hant", "Latn", "Cyrl", "Arab", "Jpan", "Kore")  # ISO 15924
SCHEMES: Final = ("pinyin", "wade-giles", "yale", "jyutping", "postal")  # of romanisation


@dataclass(frozen=True, slots=True)
class NameForm:
    """A form of a name. ``language`` is BCP 47, ``script`` ISO 15924; '' where not known.

    ``articles`` print it so. ``from_import`` forms were met in articles; people gave the others.
    """

    text: str
    kind: FormKind = FormKind.VARIANT
    language: str = ""
    script: str = ""
    scheme: str = ""
    articles: int = 0
    from_import: bool = False


@dataclass(frozen=True, slots=True)
class NameRecord:
    """A record as a list of names shows it.

    ``original`` is the form in the language of the originals and ``translation`` the one in that
    of the translations, '' where there is none; ``preferred`` is the value by which facets and
    queries name it. ``forms`` counts all forms, ``articles`` those that print or mention it.
    """

    id: AuthorityId
    kind: NameKind
    preferred: str
    original: str = ""
    translation: str = ""
    reading: str = ""
    state: NameState = NameState.MET
    forms: int = 1
    articles: int = 0


@dataclass(frozen=True, slots=True)
class MergedName:
    """A record that was merged into another: what it was called, and how many print it."""

    id: AuthorityId
    preferred: str
    articles: int


@dataclass(frozen=True, slots=True)
class NameDetails:
    """All that is known of a record. ``years`` counts its articles by year where they are dated."""

    record: NameRecord
    dates: str = ""
    role: str = ""
    note: str = ""
    forms: tuple[NameForm, ...] = ()
    identifiers: tuple[tuple[str, str], ...] = ()  # scheme and value: ("viaf", "12345")
    merged: tuple[MergedName, ...] = ()
    apart: tuple[tuple[AuthorityId, str], ...] = ()  # said not to be the same
    years: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """A name that both texts of articles have and that nobody has judged there yet.

    ``translations`` are its spellings, the one of most articles first. ``record`` is the one that
    it was confirmed to be before: these are articles that came since.
    """

    kind: NameKind
    original: str
    translations: tuple[str, ...]
    articles: int
    record: AuthorityId | None = None


# --- edits


@dataclass(frozen=True, slots=True)
class MakeName:
    """Make a record that nothing has yet."""

    kind: NameKind
    preferred: str
    forms: tuple[NameForm, ...] = ()
    reading: str = ""
    dates: str = ""
    role: str = ""
    note: str = ""
    identifiers: tuple[tuple[str, str], ...] = ()  # scheme and value


@dataclass(frozen=True, slots=True)
class Mention:
    """Let the texts of articles mention a record, or no longer."""

    name: AuthorityId
    articles: tuple[ArticleId, ...]
    there: bool = True


@dataclass(frozen=True, slots=True)
class ConfirmFound:
    """What was found in texts is a name: of the record ``into``, or of the one that has it.

    A record is made when none has it. The articles in which it was found mention the record.
    """

    kind: NameKind
    original: str
    into: AuthorityId | None = None


@dataclass(frozen=True, slots=True)
class DismissFound:
    """What was found in texts is no name; it is not offered again."""

    kind: NameKind
    original: str


@dataclass(frozen=True, slots=True)
class ChangeName:
    """Change what is not None."""

    name: AuthorityId
    preferred: str | None = None
    kind: NameKind | None = None
    state: NameState | None = None
    reading: str | None = None
    dates: str | None = None
    role: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class PutForm:
    """Add a form, or say anew what it is."""

    name: AuthorityId
    form: NameForm


@dataclass(frozen=True, slots=True)
class DropForm:
    """Forget a form that no article prints."""

    name: AuthorityId
    text: str


@dataclass(frozen=True, slots=True)
class PutIdentifier:
    """Say how another catalogue calls it."""

    name: AuthorityId
    scheme: str
    value: str


@dataclass(frozen=True, slots=True)
class DropIdentifier:
    """Forget an identifier."""

    name: AuthorityId
    scheme: str
    value: str


@dataclass(frozen=True, slots=True)
class MergeNames:
    """Let all of ``names`` be ``into``, whose preferred form stays."""

    names: tuple[AuthorityId, ...]
    into: AuthorityId


@dataclass(frozen=True, slots=True)
class SplitName:
    """Let a merged record be one of its own again, and remember that they are two."""

    name: AuthorityId


@dataclass(frozen=True, slots=True)
class SplitArticles:
    """In these articles the name is somebody else's, who has the same name: a new record."""

    name: AuthorityId
    articles: tuple[ArticleId, ...]
    preferred: str


@dataclass(frozen=True, slots=True)
class SetApart:
    """Remember that these are not the same, each from each."""

    names: tuple[AuthorityId, ...]


@dataclass(frozen=True, slots=True)
class DropApart:
    """Forget that two are not the same."""

    first: AuthorityId
    second: AuthorityId


@dataclass(frozen=True, slots=True)
class DeleteName:
    """Forget a record that no article has."""

    name: AuthorityId


NameEdit = (
    MakeName
    | ChangeName
    | PutForm
    | DropForm
    | PutIdentifier
    | DropIdentifier
    | MergeNames
    | SplitName
    | SplitArticles
    | SetApart
    | DropApart
    | DeleteName
    | Mention
    | ConfirmFound
    | DismissFound
)


@dataclass(frozen=True, slots=True)
class NamePlan:
    """What edits would do, in numbers: records, and articles that show another name."""

    made: int
    changed: int
    merged: int
    articles: int
