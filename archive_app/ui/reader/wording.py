"""The reader's words for dates, languages, statuses and flags."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from archive_app.domain.articles import Article, NameMention, NameRole, ReviewStatus, TextKind
from archive_app.domain.damage import DamageKind
from archive_app.domain.dates import Dating, PartialDate
from archive_app.domain.findings import FindingKind
from archive_app.ui.evidence import evidence_told
from archive_app.ui.text_display import visible_controls

STATUS_ICONS = {
    ReviewStatus.UNREVIEWED: "circle-dashed",
    ReviewStatus.IN_REVIEW: "circle-dot",
    ReviewStatus.REVIEWED: "circle-check",
    ReviewStatus.NEEDS_FIX: "triangle-alert",
}
STATUS_COLORS = {
    ReviewStatus.UNREVIEWED: "text2",
    ReviewStatus.IN_REVIEW: "accent",
    ReviewStatus.REVIEWED: "ok",
    ReviewStatus.NEEDS_FIX: "warn",
}
_LONGEST_TOKEN = 32


def status_name(status: ReviewStatus) -> str:
    """The status in words."""
    return {
        ReviewStatus.UNREVIEWED: QCoreApplication.translate("Reader", "Unreviewed"),
        ReviewStatus.IN_REVIEW: QCoreApplication.translate("Reader", "In review"),
        ReviewStatus.REVIEWED: QCoreApplication.translate("Reader", "Reviewed"),
        ReviewStatus.NEEDS_FIX: QCoreApplication.translate("Reader", "Needs fix"),
    }[status]


def kind_name(kind: TextKind) -> str:
    """Who made a translation, in one word; '' where that is not known or not worth a badge."""
    return {
        TextKind.MACHINE: QCoreApplication.translate("Reader", "Machine"),
        TextKind.HUMAN: QCoreApplication.translate("Reader", "Human"),
    }.get(kind, "")


def language_name(language: str) -> str:
    """A language in its own words: ``中文 (简体)``, ``English``; the tag itself when unknown."""
    tag = language.replace("_", "-").casefold()
    if tag.startswith("zh"):
        traditional = "hant" in tag or tag.endswith(("-tw", "-hk", "-mo"))
        return "中文 (繁體)" if traditional else "中文 (简体)"
    if tag.startswith("en"):
        return "English"
    locale = QLocale(language)
    return language if locale.language() is QLocale.Language.C else locale.nativeLanguageName()


def date_words(dating: Dating) -> str:
    """The date as far as it is known: ``5 Mar 2021``, ``13 July, year unknown``, ``undated``."""
    date = dating.date
    if date.is_unknown:
        return QCoreApplication.translate("Reader", "undated")
    if date.year is None:
        text = QCoreApplication.translate("Reader", "{day}, year unknown")
        return text.replace("{day}", _day_and_month(date))
    if date.month is None:
        return str(date.year)
    if date.day is None:
        month = QLocale().standaloneMonthName(date.month, QLocale.FormatType.LongFormat)
        return f"{month} {date.year}"
    # The order of day, month and year, as Qt's date format.
    pattern = QCoreApplication.translate("Reader", "d MMM yyyy")
    return QLocale().toString(QDate(date.year, date.month, date.day), pattern)


def evidence_words(dating: Dating) -> str:
    """Why a date or its year was inferred, one reason a line."""
    if dating.date.year is None:
        head = QCoreApplication.translate("Reader", "The record does not say the date. Evidence:")
    else:
        head = QCoreApplication.translate("Reader", "The record does not say the year. Evidence:")
    return "\n".join(
        [head, *(f"• {visible_controls(evidence_told(reason))}" for reason in dating.evidence)]
    )


def author_words(article: Article) -> str:
    """The authors, in the order given, each once."""
    names = [name.text for name in article.names if name.role is NameRole.AUTHOR]
    return ", ".join(dict.fromkeys(map(visible_controls, names)))


def credit_words(article: Article) -> str:
    """Everybody else named with a role: ``Responsible editor Song Lan · …``."""
    wanted = {
        NameRole.EDITOR,
        NameRole.REVIEWER,
        NameRole.TRANSLATOR,
        NameRole.PHOTOGRAPHER,
        NameRole.OTHER,
    }
    names = [_credit(name) for name in article.names if name.role in wanted]
    return " · ".join(dict.fromkeys(names))


def flag_words(kind: FindingKind | DamageKind, printed: str = "") -> str:
    """A kind of flag in words; ``printed`` is the stray text, or what differs."""
    shown = visible_controls(printed.strip())
    if len(shown) > _LONGEST_TOKEN:
        shown = f"{shown[: _LONGEST_TOKEN - 1]}…"
    if kind is FindingKind.STRAY_MARKUP and shown:
        return QCoreApplication.translate("Reader", "stray “{token}”").replace("{token}", shown)
    if kind is DamageKind.NUMBERS_DIFFER:
        words = QCoreApplication.translate("Reader", "numbers differ: {numbers}")
        return words.replace("{numbers}", shown)
    if kind is DamageKind.UNTRANSLATED:
        words = QCoreApplication.translate("Reader", "untranslated “{words}”")
        return words.replace("{words}", shown)
    if kind is DamageKind.STALE:
        return QCoreApplication.translate("Reader", "original changed since")
    return {
        FindingKind.DUPLICATE_LEAD: QCoreApplication.translate("Reader", "duplicate lead"),
        FindingKind.STRAY_MARKUP: QCoreApplication.translate("Reader", "stray markup"),
        FindingKind.GLUED_SENTENCE: QCoreApplication.translate("Reader", "glued sentence"),
        FindingKind.DATE_WITHOUT_YEAR: QCoreApplication.translate("Reader", "date without year"),
        FindingKind.YEAR_INFERRED: QCoreApplication.translate("Reader", "year inferred"),
        FindingKind.SUSPECT_TERM: QCoreApplication.translate("Reader", "suspect term"),
        FindingKind.UNALIGNED: QCoreApplication.translate("Reader", "unaligned paragraphs"),
        FindingKind.MISSING_SIDE: QCoreApplication.translate("Reader", "one side missing"),
        FindingKind.LOOKS_BILINGUAL: QCoreApplication.translate("Reader", "looks bilingual"),
        FindingKind.REPLACED_BYTES: QCoreApplication.translate("Reader", "unreadable bytes"),
    }[kind]


def flag_count_words(count: int) -> str:
    """A number of flags in words."""
    if count == 1:
        return QCoreApplication.translate("Reader", "1 quality flag")
    return QCoreApplication.translate("Reader", "%n quality flags", "", count)


def flag_notes(notes: Iterable[str]) -> str:
    """What the checks say, one a line, each once."""
    return "\n".join(dict.fromkeys(visible_controls(note) for note in notes if note))


def _day_and_month(date: PartialDate) -> str:
    month = QLocale().monthName(date.month or 1, QLocale.FormatType.LongFormat)
    return month if date.day is None else f"{date.day} {month}"


def _credit(name: NameMention) -> str:
    role = name.role_text or name.role.value
    return visible_controls(f"{role[:1].upper()}{role[1:]} {name.text}")
