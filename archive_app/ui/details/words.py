"""The words of the details drawer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from archive_app.domain.article_fields import ArticleField, EditedField
from archive_app.domain.articles import (
    Article,
    NameKind,
    NameMention,
    NameRole,
    ReadingText,
    Side,
    TextKind,
)
from archive_app.domain.fields import LANGUAGES, NAME_KINDS, TITLES
from archive_app.services.details import TextFacts
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

Row = tuple[str, str]  # what it is, and what it says
EditRow = tuple[str, str, tuple[ArticleField, ...]]  # and what of it people can correct

_FIELDS_OF = {kind: field for field, kind in NAME_KINDS.items()}
_ROLES = (
    NameRole.AUTHOR,
    NameRole.OUTLET,
    NameRole.EDITOR,
    NameRole.REVIEWER,
    NameRole.PHOTOGRAPHER,
    NameRole.TRANSLATOR,
    NameRole.OTHER,
)


class DetailsWords(QObject):
    """Rows of an article's record, in the language of the interface."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def description(self, article: Article, facts: Mapping[Side, TextFacts]) -> list[EditRow]:
        """What is known of the article, and what of each row people can correct.

        What isn't known is left out.
        """
        texts = [text for text in (article.original, article.translation) if text is not None]
        languages = tuple(LANGUAGES[text.side] for text in texts)
        rows: list[EditRow] = [*self._titles(article)]
        rows.append((self.tr("Source"), article.source, (ArticleField.SOURCE,)))
        rows.append((self.tr("Date"), self._date(article), (ArticleField.DATE,)))
        rows += self._people(article)
        rows.append((self.tr("Section"), article.section, (ArticleField.SECTION,)))
        rows.append((self.tr("Language"), self._languages(article), languages))
        if article.translation is not None:
            rows.append((self.tr("Translator"), self.translator(article.translation), ()))
        rows.append((self.tr("Length"), self._lengths(article, facts), ()))
        rows.append((self.tr("Rights"), article.rights, (ArticleField.RIGHTS,)))
        rows.append((self.tr("Reviewer"), article.assignee, (ArticleField.ASSIGNEE,)))
        return [(name, visible_controls(value), fields) for name, value, fields in rows if value]

    def field(self, field: ArticleField) -> str:
        """The name of a field."""
        return {
            ArticleField.TITLE_ORIGINAL: self.tr("Title of the original"),
            ArticleField.TITLE_TRANSLATION: self.tr("Title of the translation"),
            ArticleField.SOURCE: self.tr("Source"),
            ArticleField.SECTION: self.tr("Section"),
            ArticleField.DATE: self.tr("Date"),
            ArticleField.PEOPLE: self.tr("People"),
            ArticleField.ORGANISATIONS: self.tr("Organisations"),
            ArticleField.PLACES: self.tr("Places"),
            ArticleField.LANGUAGE_ORIGINAL: self.tr("Language of the original"),
            ArticleField.LANGUAGE_TRANSLATION: self.tr("Language of the translation"),
            ArticleField.RIGHTS: self.tr("Rights"),
            ArticleField.URL: self.tr("Address"),
            ArticleField.ASSIGNEE: self.tr("Reviewer"),
        }[field]

    def hint(self, field: ArticleField) -> str:
        """What is typed in a field, where that isn't plain; else ''."""
        return {
            ArticleField.DATE: self.tr("2021-03-07, 2021-03, XXXX-03-07, 2021?"),
            ArticleField.PEOPLE: self.tr("One in a line: Name (role). Shift+Enter: next line"),
            ArticleField.ORGANISATIONS: self.tr(
                "One in a line: Name (role). Shift+Enter: next line"
            ),
            ArticleField.PLACES: self.tr("One in a line. Shift+Enter: next line"),
            ArticleField.LANGUAGE_ORIGINAL: self.tr("A code: zh-Hans, zh-Hant, en, ja"),
            ArticleField.LANGUAGE_TRANSLATION: self.tr("A code: zh-Hans, zh-Hant, en, ja"),
        }.get(field, "")

    def set_by(self, edited: EditedField) -> str:
        """Who set a field, and when."""
        name, moment = visible_controls(edited.by), self.moment(edited.at)
        return self.tr("Set by {name}, {moment}").format(name=name, moment=moment)

    def imported(self, edited: EditedField) -> str:
        """``Imported: …`` below what a person set."""
        if not edited.imported:
            return self.tr("Nothing was imported")
        return self.tr("Imported: {value}").format(value=edited.imported)

    def record(self, article: Article) -> list[EditRow]:
        """Where the article came from, in short; its address can be corrected."""
        rows: list[Row] = []
        origins = article.provenance
        if origins:
            archived = f"{self._wording.moment(origins[0].imported_at)}, {origins[0].batch}"
            files = [f"{_file_name(one.file)} · {one.encoding.upper()}" for one in origins]
            rows = [
                (self.tr("Archived"), visible_controls(archived)),
                (self.tr("File"), "\n".join(map(visible_controls, files))),
                (self.tr("SHA-256"), "\n".join(short_hash(one.sha256) for one in origins)),
            ]
        rows.append((self.tr("Identifier"), visible_controls(article.external_id)))
        address = (self.tr("Address"), visible_controls(article.url), (ArticleField.URL,))
        return [(name, value, ()) for name, value in rows] + ([address] if article.url else [])

    def translator(self, text: ReadingText) -> str:
        """Who made a translation, as far as it is recorded."""
        kind = {
            TextKind.MACHINE: self.tr("Machine"),
            TextKind.HUMAN: self.tr("A person"),
        }.get(text.kind, "")
        if text.translator:
            named = self.tr("{kind}, {name}").format(kind=kind, name=text.translator)
            return named if kind else text.translator
        if text.kind is TextKind.MACHINE:
            return self.tr("Machine, engine not recorded")
        if text.made_by and not kind:
            return self.tr("Not recorded before the correction")
        return kind or self.tr("Not recorded")

    def corrector(self, text: ReadingText) -> str:
        """Who corrected a text, and when."""
        name, moment = visible_controls(text.made_by), self.moment(text.made_at)
        return self.tr("{name}, {moment}").format(name=name, moment=moment)

    def findings(self, facts: TextFacts) -> list[str]:
        """What cleaning noticed in a text: ``Duplicate lead``, ``Stray markup: 3``."""
        found = []
        for kind, count in facts.findings.items():
            name = self._wording.flag(kind)
            found.append(name if count == 1 else f"{name}: {self._wording.number(count)}")
        if facts.dismissed:
            found.append(
                self.tr("Taken back: {count}").format(count=self._wording.number(facts.dismissed))
            )
        return found

    def side(self, side: Side) -> str:
        """The name of a side."""
        return self.tr("Original") if side is Side.ORIGINAL else self.tr("Translation")

    def moment(self, text: str) -> str:
        """A moment to the minute."""
        return self._wording.moment(text, time=True)

    # --- inside

    def _date(self, article: Article) -> str:
        if article.dating.date.is_unknown:
            return ""
        date = self._wording.date(article.dating)
        own = next((one.value for one in article.edited if one.field is ArticleField.DATE), "")
        if own.endswith(("?", "%")):
            return self.tr("{date}, uncertain").format(date=date)
        return self.tr("{date}, about then").format(date=date) if own.endswith("~") else date

    def _titles(self, article: Article) -> list[EditRow]:
        rows: list[EditRow] = []
        for text in (article.translation, article.original):
            if text is not None and text.title:
                tag = text.language.partition("-")[0]
                name = self.tr("Title ({language})").format(language=tag)
                rows.append((name, text.title, (TITLES[text.side],)))
        return rows

    def _people(self, article: Article) -> list[EditRow]:
        rows: dict[str, list[NameMention]] = {}
        for role in _ROLES:
            for name in article.names:
                if name.role is role:
                    rows.setdefault(self._role(name), []).append(name)
        return [
            (
                role,
                "; ".join(dict.fromkeys(map(all_forms, names))),
                tuple(dict.fromkeys(_FIELDS_OF[name.kind] for name in names)),
            )
            for role, names in rows.items()
        ]

    def _role(self, name: NameMention) -> str:
        if name.role is NameRole.AUTHOR:
            return self.tr("Byline")
        if name.role_text:
            return f"{name.role_text[:1].upper()}{name.role_text[1:]}"
        return {
            NameRole.EDITOR: self.tr("Editor"),
            NameRole.REVIEWER: self.tr("Reviewer"),
            NameRole.TRANSLATOR: self.tr("Translator"),
            NameRole.PHOTOGRAPHER: self.tr("Photographer"),
            NameRole.OUTLET: self.tr("Outlet"),
        }.get(name.role, self.tr("Named"))

    def _languages(self, article: Article) -> str:
        names = [
            self._wording.language(text.language)
            for text in (article.original, article.translation)
            if text is not None
        ]
        return " → ".join(names)

    def _lengths(self, article: Article, facts: Mapping[Side, TextFacts]) -> str:
        """Characters of a text in Han, words of one in letters."""
        said = []
        for text in (article.original, article.translation):
            if text is None or text.side not in facts:
                continue
            one = facts[text.side]
            if text.language.startswith(("zh", "ja", "ko")):
                count = self._wording.number(one.characters)
                said.append(self.tr("{count} characters").format(count=count))
            else:
                count = self._wording.number(one.words)
                said.append(self.tr("{count} words").format(count=count))
        return " · ".join(said)


NAME_ICONS = {
    NameKind.PERSON: "user",
    NameKind.ORGANISATION: "building-2",
    NameKind.PLACE: "map-pin",
}


def all_forms(name: NameMention) -> str:
    """A name as printed, with its other forms: ``Lin Jing 林静``."""
    return " ".join((name.text, *name.also))


def short_hash(sha256: str) -> str:
    """``9f2c…e41b``: enough to compare by eye."""
    return f"{sha256[:4]}…{sha256[-4:]}" if len(sha256) > 8 else sha256


def _file_name(path: str) -> str:
    """The last folder and the name: what tells a file from its neighbours."""
    parts = [part for part in path.replace("\\", "/").split("/") if part]
    return "/".join(parts[-2:])
