"""Articles typed by hand: the same cleaning as that of files."""

from __future__ import annotations

from archive_app.domain.articles import ArticleDraft
from archive_app.domain.errors import ImportProblem, UserError
from archive_app.domain.writing import TypedArticle, TypedText
from archive_app.importers.drafting import draft_article
from archive_app.importers.field_dates import read_date
from archive_app.importers.record import RecordFields, SideFields


def draft_typed(article: TypedArticle) -> ArticleDraft:
    """The draft of what was typed, without an id.

    Raises UserError when there is no text, or the date can't be read in one way.
    """
    given = " ".join(article.published.split())
    published = read_date(given) if given else None
    if given and published is None:
        raise UserError(
            f"“{given}” is no date that can be read in one way.",
            "Write it as 2021-03-05, 2021-03 or 2021.",
        )
    fields = RecordFields(
        original=_side(article.original),
        translation=_side(article.translation),
        source=" ".join(article.source.split()),
        url=article.url.strip(),
        published=published,
        date_field="typed by a person" if published else "",
    )
    try:
        return draft_article(fields)
    except ImportProblem as problem:
        raise UserError(problem.message, problem.advice) from problem


def _side(typed: TypedText) -> SideFields:
    if typed.is_blank:
        return SideFields()
    return SideFields(typed.text, " ".join(typed.title.split()), typed.language)
