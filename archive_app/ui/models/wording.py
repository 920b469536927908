"""The words people read for facets, values, flags, statuses, languages, dates and numbers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, Qt

from archive_app.domain.articles import ReviewStatus, Side
from archive_app.domain.dates import Dating
from archive_app.domain.facets import NONE_VALUE, Choice, Facet
from archive_app.domain.findings import FindingKind
from archive_app.domain.ordering import Ordering
from archive_app.domain.reprints import ReprintKind
from archive_app.domain.searching import Sort
from archive_app.ui.models.numerals import numeral, person_locale
from archive_app.ui.models.period_words import PeriodWords

STATUS_ICONS: dict[ReviewStatus, tuple[str, str]] = {
    ReviewStatus.UNREVIEWED: ("circle-dashed", "text2"),
    ReviewStatus.IN_REVIEW: ("circle-dot", "accent"),
    ReviewStatus.REVIEWED: ("circle-check", "ok"),
    ReviewStatus.NEEDS_FIX: ("triangle-alert", "warn"),
}
FACET_ICONS: dict[Facet, str] = {
    Facet.SOURCE: "newspaper",
    Facet.DATE: "calendar",
    Facet.STATUS: "circle-check",
    Facet.TAG: "tag",
    Facet.FLAG: "flag",
    Facet.PERSON: "user",
    Facet.ORG: "building-2",
    Facet.PLACE: "map-pin",
    Facet.LANG: "languages",
    Facet.KIND: "languages",
    Facet.SECTION: "layers",
    Facet.BATCH: "folder-input",
    Facet.BYLINE: "user",
    Facet.CREDIT: "user",
    Facet.COLLECTION: "inbox",
    Facet.REVIEWER: "user-round-pen",
    Facet.DUPLICATE: "copy",
    Facet.HAS: "check",
}


class Wording(QObject):
    """Words in the language of the interface; made once for every panel that needs them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._periods = PeriodWords(self.locale, self)

    def number(self, value: int) -> str:
        """A number with the separators of the person's locale: 212,640."""
        return numeral(value)

    def articles(self, count: int) -> str:
        """``1 article``, ``212,640 articles``."""
        if count == 1:
            return self.tr("1 article")
        return self.tr("{count} articles").format(count=self.number(count))

    def facet(self, facet: Facet) -> str:
        """The heading of a facet."""
        return {
            Facet.SOURCE: self.tr("Source"),
            Facet.DATE: self.tr("Date"),
            Facet.STATUS: self.tr("Review status"),
            Facet.TAG: self.tr("Tags"),
            Facet.FLAG: self.tr("Quality flags"),
            Facet.PERSON: self.tr("People"),
            Facet.ORG: self.tr("Organisations"),
            Facet.PLACE: self.tr("Places"),
            Facet.LANG: self.tr("Language"),
            Facet.KIND: self.tr("Translation"),
            Facet.SECTION: self.tr("Section"),
            Facet.BATCH: self.tr("Import"),
            Facet.BYLINE: self.tr("Bylines"),
            Facet.CREDIT: self.tr("Credits"),
            Facet.COLLECTION: self.tr("Collections"),
            Facet.REVIEWER: self.tr("Reviewers"),
            Facet.DUPLICATE: self.tr("Duplicates"),
            Facet.HAS: self.tr("Has"),
        }[facet]

    def chosen_of(self, facet: Facet, chosen: int, size: int) -> str:
        """``3 of 26 sources``: how many values of a facet are chosen."""
        sentence = {
            Facet.SOURCE: self.tr("{chosen} of {size} sources"),
            Facet.DATE: self.tr("{chosen} of {size} years"),
            Facet.STATUS: self.tr("{chosen} of {size} statuses"),
            Facet.TAG: self.tr("{chosen} of {size} tags"),
            Facet.FLAG: self.tr("{chosen} of {size} flags"),
            Facet.PERSON: self.tr("{chosen} of {size} people"),
            Facet.ORG: self.tr("{chosen} of {size} organisations"),
            Facet.PLACE: self.tr("{chosen} of {size} places"),
            Facet.LANG: self.tr("{chosen} of {size} languages"),
            Facet.KIND: self.tr("{chosen} of {size} kinds of translation"),
            Facet.SECTION: self.tr("{chosen} of {size} sections"),
            Facet.BATCH: self.tr("{chosen} of {size} imports"),
            Facet.BYLINE: self.tr("{chosen} of {size} bylines"),
            Facet.CREDIT: self.tr("{chosen} of {size} credits"),
            Facet.COLLECTION: self.tr("{chosen} of {size} collections"),
            Facet.REVIEWER: self.tr("{chosen} of {size} reviewers"),
            Facet.DUPLICATE: self.tr("{chosen} of {size} kinds of duplicates"),
            Facet.HAS: self.tr("{chosen} of {size} parts"),
        }[facet]
        return sentence.format(chosen=self.number(chosen), size=self.number(max(size, chosen)))

    def spoken_value(self, label: str, count: int, state: str) -> str:
        """A value of a filter for screen readers; ``state`` is included, excluded or off."""
        sentence = {
            "included": self.tr("{value}, {articles}, included"),
            "excluded": self.tr("{value}, {articles}, excluded"),
        }.get(state, self.tr("{value}, {articles}"))
        return sentence.format(value=label, articles=self.articles(count))

    def badge(self, choice: Choice) -> str:
        """How many values are chosen, beside the heading of a facet; '' for none."""
        if choice.is_empty:
            return ""
        chosen = self.number(len(choice.include) + len(choice.exclude))
        if choice.every and len(choice.include) > 1:
            return self.tr("all {count}").format(count=chosen)
        return chosen

    def value(self, facet: Facet, value: str) -> str:
        """A facet's value in words; values that people wrote (sources, tags, names) stay."""
        if value == NONE_VALUE:
            return self._none_of(facet)
        if facet is Facet.STATUS and value in set(ReviewStatus):
            return self.status(ReviewStatus(value))
        if facet is Facet.FLAG and value in set(FindingKind):
            return self.flag(FindingKind(value))
        if facet is Facet.LANG:
            return self.language(value)
        if facet is Facet.DUPLICATE and value in set(ReprintKind):
            return self.reprint(ReprintKind(value))
        if facet is Facet.KIND:
            return self._kind(value)
        if facet is Facet.DATE:
            return self._periods.value(value)
        if facet is Facet.HAS:
            return self._part(value)
        return value

    def status(self, status: ReviewStatus) -> str:
        """A review status."""
        return {
            ReviewStatus.UNREVIEWED: self.tr("Unreviewed"),
            ReviewStatus.IN_REVIEW: self.tr("In review"),
            ReviewStatus.REVIEWED: self.tr("Reviewed"),
            ReviewStatus.NEEDS_FIX: self.tr("Needs fix"),
        }[status]

    def flag(self, kind: FindingKind) -> str:
        """What was noticed in a text."""
        return {
            FindingKind.DUPLICATE_LEAD: self.tr("Duplicate lead"),
            FindingKind.STRAY_MARKUP: self.tr("Stray markup"),
            FindingKind.SOURCE_TAG: self.tr("Source tag"),
            FindingKind.BYLINE: self.tr("Byline"),
            FindingKind.CREDIT: self.tr("Credit"),
            FindingKind.BOILERPLATE: self.tr("Boilerplate"),
            FindingKind.GLUED_SENTENCE: self.tr("Glued sentence"),
            FindingKind.DATE_WITHOUT_YEAR: self.tr("Date without year"),
            FindingKind.YEAR_INFERRED: self.tr("Year inferred"),
            FindingKind.SUSPECT_TERM: self.tr("Suspect term"),
            FindingKind.UNALIGNED: self.tr("Unaligned paragraphs"),
            FindingKind.MISSING_SIDE: self.tr("One side missing"),
            FindingKind.LOOKS_BILINGUAL: self.tr("Looks bilingual"),
            FindingKind.REPLACED_BYTES: self.tr("Unreadable bytes"),
        }[kind]

    def reprint(self, kind: ReprintKind) -> str:
        """How articles are alike."""
        return {
            ReprintKind.SAME: self.tr("Same text"),
            ReprintKind.NEAR: self.tr("Nearly the same"),
            ReprintKind.EXCERPT: self.tr("Excerpt"),
            ReprintKind.OTHER_TRANSLATION: self.tr("Other translation"),
            ReprintKind.SAME_URL: self.tr("Same address, other text"),
        }[kind]

    def language(self, tag: str) -> str:
        """A language by its BCP 47 tag; the tag itself when we have no word."""
        return {
            "zh": self.tr("Chinese"),
            "zh-hans": self.tr("Chinese (simplified)"),
            "zh-hant": self.tr("Chinese (traditional)"),
            "en": self.tr("English"),
            "ja": self.tr("Japanese"),
            "ko": self.tr("Korean"),
            "fr": self.tr("French"),
            "de": self.tr("German"),
            "es": self.tr("Spanish"),
            "ru": self.tr("Russian"),
        }.get(tag.casefold(), tag)

    def side_mark(self, language: str) -> str:
        """The short mark before a snippet: 中, 日, 한, or the language's two letters."""
        primary = language.split("-", 1)[0].casefold()
        return {"zh": "中", "ja": "日", "ko": "한"}.get(primary, primary[:2].upper())

    def missing(self, side: Side) -> str:
        """That an article has no text on that side."""
        if side is Side.ORIGINAL:
            return self.tr("No original")
        return self.tr("No translation")

    def sort(self, sort: Sort) -> str:
        """An order of the results."""
        return {
            Sort.RELEVANCE: self.tr("Relevance"),
            Sort.NEWEST: self.tr("Newest first"),
            Sort.OLDEST: self.tr("Oldest first"),
            Sort.TITLE: self.tr("Title"),
            Sort.TITLE_DOWN: self.tr("Title, Z to A"),
            Sort.SOURCE: self.tr("Source"),
            Sort.SOURCE_DOWN: self.tr("Source, Z to A"),
            Sort.ADDED: self.tr("Added last"),
            Sort.ADDED_FIRST: self.tr("Added first"),
        }[sort]

    def order(self, order: Ordering) -> str:
        """The name of an order by one key or two."""
        if order.then is None:
            return self.sort(order.sort)
        return self.tr("{first}, then {second}").format(
            first=self.sort(order.sort), second=self.sort(order.then)
        )

    def date(self, dating: Dating) -> str:
        """A date as precise as it is known: ``5 Mar 2021``, ``13 Jul, year?``, ``undated``."""
        date = dating.date
        if date.is_unknown:
            return self.tr("undated")
        # 2000 stands for an unknown year only while the text is made; it has a 29 February.
        day = QDate(date.year or 2000, date.month or 1, date.day or 1)
        if date.month is None:
            return str(date.year)
        if date.year is None:
            without = self.tr("d MMM") if date.day else self.tr("MMM")
            return self.tr("{date}, year?").format(date=self.locale.toString(day, without))
        return self.locale.toString(day, self.tr("d MMM yyyy") if date.day else self.tr("MMM yyyy"))

    def moment(self, text: str, *, time: bool = False) -> str:
        """The day of an ISO 8601 moment as it is here, with the time of day if asked for."""
        moment = QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs)
        if not moment.isValid():
            return text
        pattern = self.tr("d MMM yyyy, HH:mm") if time else self.tr("d MMM yyyy")
        return self.locale.toString(moment.toLocalTime(), pattern)

    def typed(self, period: str) -> str:
        """A period as a person would type it: ``2020-07 – 2021-09``."""
        return period.replace("..", " – ")

    def years(self, years: Sequence[str]) -> str:
        """Years as a range when none is left out between them: ``2020 – 2021``; else ''."""
        numbers = sorted(int(year) for year in years if year.isdecimal())
        if len(numbers) != len(years) or numbers != list(range(numbers[0], numbers[-1] + 1)):
            return ""
        if len(numbers) == 1:
            return str(numbers[0])
        return self.tr("{first} – {last}").format(first=numbers[0], last=numbers[-1])

    def _none_of(self, facet: Facet) -> str:
        return {
            Facet.SOURCE: self.tr("no source"),
            Facet.DATE: self.tr("undated"),
            Facet.STATUS: self.tr("no status"),
            Facet.TAG: self.tr("no tag"),
            Facet.FLAG: self.tr("no flag"),
            Facet.PERSON: self.tr("no person"),
            Facet.ORG: self.tr("no organisation"),
            Facet.PLACE: self.tr("no place"),
            Facet.LANG: self.tr("language unknown"),
            Facet.KIND: self.tr("no translation"),
            Facet.SECTION: self.tr("no section"),
            Facet.BATCH: self.tr("no import"),
            Facet.BYLINE: self.tr("no byline"),
            Facet.CREDIT: self.tr("no credit"),
            Facet.COLLECTION: self.tr("no collection"),
            Facet.REVIEWER: self.tr("no reviewer"),
            Facet.DUPLICATE: self.tr("not duplicate"),
            Facet.HAS: self.tr("nothing of these"),
        }[facet]

    def _kind(self, value: str) -> str:
        return {
            "machine": self.tr("Machine translation"),
            "human": self.tr("Human translation"),
            "source": self.tr("As published"),
            "unknown": self.tr("Translator unknown"),
        }.get(value, value)

    def _part(self, value: str) -> str:
        return {
            "note": self.tr("Note"),
            "original": self.tr("Original"),
            "translation": self.tr("Translation"),
            "pairs": self.tr("Linked sentences"),
            "url": self.tr("Address"),
            "date": self.tr("Date"),
            "byline": self.tr("Byline"),
            "credit": self.tr("Credit"),
            "tag": self.tr("Tag"),
            "correction": self.tr("Correction"),
            "collection": self.tr("Collection"),
            "star": self.tr("Star"),
        }.get(value, value)

    @property
    def locale(self) -> QLocale:
        """The person's locale; see :func:`person_locale`."""
        return person_locale()
