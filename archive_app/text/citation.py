"""An article cited in plain words: who, what, where, when, and how it is found again."""

from __future__ import annotations

from archive_app.domain.articles import Article, NameRole
from archive_app.domain.dates import Dating

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def citation(article: Article) -> str:
    """``Lin Jing, “Open day” [开放日], Evening Post, 5 March [2021], songning:0001.``

    What isn't known is left out; a year that was inferred stands in brackets.
    """
    authors = [name.text for name in article.names if name.role is NameRole.AUTHOR]
    parts = [
        ", ".join(dict.fromkeys(authors)),
        _titles(article),
        article.source,
        dated(article.dating),
        article.external_id,
    ]
    words = ", ".join(" ".join(part.split()) for part in parts if part.strip())
    return f"{words}."


def dated(dating: Dating) -> str:
    """A date in words: ``5 March [2021]``, ``13 July, no year``; '' when nothing is known."""
    date = dating.date
    if date.is_unknown:
        return ""
    month = _MONTHS[date.month - 1] if date.month is not None else ""
    day = f"{date.day} {month}" if date.day is not None else month
    if date.year is None:
        return f"{day}, no year"
    year = f"[{date.year}]" if dating.is_inferred else str(date.year)
    return f"{day} {year}".strip()


def _titles(article: Article) -> str:
    """The title people see first, and the original one in brackets."""
    first = f"“{article.title}”" if article.title else ""
    original = article.original
    if article.translation is None or original is None or not original.title:
        return first
    return f"{first} [{original.title}]"
