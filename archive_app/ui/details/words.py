"""The words of the details drawer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from archive_app.domain.articles import (
    Article,
    NameKind,
    NameMention,
    NameRole,
    ReadingText,
    Side,
    TextKind,
)
from archive_app.services.details import TextFacts
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

Row = tuple[str, str]  # what it is, and what it says

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

    def description(self, article: Article, facts: Mapping[Side, TextFacts]) -> list[Row]:
        """Titles, people, section, languages, translator, length; what isn't known is left out."""
        rows = [*self._titles(article), *self._people(article)]
        rows.append((self.tr("Section"), article.section))
        rows.append((self.tr("Language"), self._languages(article)))
        if article.translation is not None:
            rows.append((self.tr("Translator"), self.translator(article.translation)))
        rows.append((self.tr("Length"), self._lengths(article, facts)))
        return [(name, visible_controls(value)) for name, value in rows if value]

    def record(self, article: Article) -> list[Row]:
        """Where the article came from, in short."""
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
        rows.append((self.tr("Address"), visible_controls(article.url)))
        return [(name, value) for name, value in rows if value]

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

    def _titles(self, article: Article) -> list[Row]:
        rows = []
        for text in (article.translation, article.original):
            if text is not None and text.title:
                tag = text.language.partition("-")[0]
                rows.append((self.tr("Title ({language})").format(language=tag), text.title))
        return rows

    def _people(self, article: Article) -> list[Row]:
        rows: dict[str, list[str]] = {}
        for role in _ROLES:
            for name in article.names:
                if name.role is role:
                    rows.setdefault(self._role(name), []).append(all_forms(name))
        return [(role, "; ".join(dict.fromkeys(names))) for role, names in rows.items()]

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
