"""What a package holds in words: things, values, how they stand, whose is kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import ReviewStatus
from archive_app.domain.exchange import Choice, Judged, Package, Part, Record, Standing
from archive_app.ui.models.wording import Wording
from archive_app.ui.said import said
from archive_app.ui.text_display import visible_controls


class ExchangeWords(QObject):
    """Words in the language of the interface; nothing of a package is shown as it came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def article(self, record: Record, package: Package) -> str:
        """The title of the article that a record is about, else its name; '' for none."""
        if record.article is None:
            return ""
        article = package.articles[record.article]
        return visible_controls(article.title or article.id)

    def what(self, record: Record) -> str:
        """What a record is about: ``Tag “flood”``."""
        sentence = {
            Part.TAG_TREE: self.tr("The tag “{thing}” itself"),
            Part.TAGS: self.tr("Tag “{thing}”"),
            Part.STATUSES: self.tr("Review status"),
            Part.FIELDS: "{thing}",
            Part.STARS: self.tr("Star"),
            Part.NAMES: self.tr("The name “{thing}” itself"),
            Part.MENTIONS: self.tr("Name “{thing}”"),
            Part.COLLECTIONS: self.tr("The collection “{thing}” itself"),
            Part.MEMBERS: self.tr("Collection “{thing}”"),
            Part.CORRECTIONS: self.tr("Paragraph {thing} of the translation"),
            Part.NOTES: self.tr("Note"),
        }[record.part]
        thing = visible_controls(record.thing)
        if record.part is Part.CORRECTIONS:
            thing = self._wording.number(int(record.thing) + 1)
        if record.part in (Part.NAMES, Part.MENTIONS):
            thing = visible_controls(record.thing.partition("/")[2])
        if record.part is Part.FIELDS:
            thing = self._field(ArticleField(record.thing))
        return sentence.format(thing=thing)

    def value(self, part: Part, value: Any) -> str:
        """A value in a line or two."""
        if part is Part.TAGS:
            return self.tr("has the tag") if value else self.tr("doesn't have the tag")
        if part is Part.STARS:
            return self.tr("starred") if value else self.tr("no star")
        if part is Part.MENTIONS:
            return self.tr("mentions it") if value else self.tr("doesn't mention it")
        if part is Part.MEMBERS:
            return self.tr("in the collection") if value else self.tr("not in the collection")
        if part is Part.STATUSES:
            return "" if value is None else self._wording.status(ReviewStatus(value))
        if part is Part.FIELDS:
            return self.tr("as it was imported") if value is None else visible_controls(value)
        if part is Part.CORRECTIONS:
            return visible_controls(value) if value else self.tr("taken out")
        if value is None:
            return self.tr("not there")
        if part is Part.NOTES:
            return visible_controls(value["content"])
        return self._name(value) if part is Part.NAMES else self._node(value)

    def standing(self, standing: Standing, count: int) -> str:
        """A heading for the records that stand so: ``Conflicts (3)``."""
        sentence = {
            Standing.CONFLICT: self.tr("Both changed ({count})"),
            Standing.NEW: self.tr("New here ({count})"),
            Standing.MISSING: self.tr("Can't be merged ({count})"),
            Standing.THERE: self.tr("There already ({count})"),
        }[standing]
        return sentence.format(count=self._wording.number(count))

    def choice(self, choice: Choice) -> str:
        """Whose value is kept."""
        return {
            Choice.MINE: self.tr("Yours"),
            Choice.THEIRS: self.tr("Theirs"),
            Choice.BOTH: self.tr("Both"),
        }[choice]

    def outcome(self, one: Judged) -> str:
        """What is done with a record."""
        if one.choice is not None:
            return self.choice(one.choice)
        return {
            Standing.NEW: self.tr("Theirs"),
            Standing.THERE: self.tr("The same"),
            Standing.MISSING: self.tr("Left out"),
            Standing.CONFLICT: "",
        }[one.standing]

    def signed(self, by: str, at: str) -> str:
        """``Mei, 1 May 2026``; '' when nobody is known."""
        if not by:
            return ""
        when = self._wording.moment(at, time=True)
        return self.tr("{name}, {when}").format(name=visible_controls(by), when=when)

    def origin(self, package: Package) -> str:
        """Whose edits a package holds, of which archive, and since when."""
        origin = package.origin
        name = visible_controls(origin.name)
        made = self._wording.moment(origin.made_at, time=True)
        if origin.editor:
            words = self.tr("Edits of {editor} in “{archive}”, up to {moment}").format(
                editor=visible_controls(origin.editor), archive=name, moment=made
            )
        else:
            words = self.tr("Edits of everybody in “{archive}”, up to {moment}").format(
                archive=name, moment=made
            )
        about = self.tr("about {articles}").format(
            articles=self._wording.articles(len(package.articles))
        )
        return f"{words} · {about}"

    def problem(self, one: Judged) -> str:
        """Why a record can't be merged."""
        return said(one.problem)

    # --- inside

    def _name(self, value: dict[str, Any]) -> str:
        if into := value["merged"]:
            path = visible_controls(into.partition("/")[2])
            return self.tr("merged into “{path}”").format(path=path)
        words = [value["preferred"], value["reading"], value["dates"], value["role"], value["note"]]
        words += [form[0] for form in value["forms"] if form[0] != value["preferred"]]
        words += [" ".join(one) for one in value["identifiers"]]
        return ", ".join(visible_controls(word) for word in words if word)

    def _node(self, value: dict[str, Any]) -> str:
        if "into" in value:
            return self.tr("merged into “{path}”").format(path=visible_controls(value["into"]))
        words = [f"“{visible_controls(value['path'])}”"] if "path" in value else []
        if colour := value.get("colour"):
            words.append(visible_controls(colour))
        if description := value.get("description"):
            words.append(visible_controls(description))
        return ", ".join(words)

    def _field(self, field: ArticleField) -> str:
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
            ArticleField.ASSIGNEE: self.tr("Who reviews"),
        }[field]
