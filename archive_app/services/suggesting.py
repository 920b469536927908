"""Tags that may fit some articles, each with the reason why it is offered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from archive_app.domain.articles import Article
from archive_app.domain.ids import ArticleId
from archive_app.domain.ports import ReadStore
from archive_app.services.reprints import ReprintService
from archive_app.text.fold import fold_text

_LOOKED_AT = 12  # articles: of a large selection the first say what it is about
_MOST_ALIKE = 50
_SHORTEST = 3  # letters of a tag that is looked for in texts; 2 of Han


class SuggestReason(StrEnum):
    """Why a tag is offered."""

    ALIKE = "alike"  # an article that is alike has it
    TEXT = "text"  # its name stands in the text


@dataclass(frozen=True, slots=True)
class TagSuggestion:
    """A tag, and why it may fit."""

    path: str
    reason: SuggestReason


class TagSuggester:
    """Looks at reprints and at the texts themselves."""

    def __init__(self, reads: ReadStore, reprints: ReprintService) -> None:
        self._reads = reads
        self._reprints = reprints

    def suggest(self, ids: Sequence[ArticleId], limit: int) -> list[TagSuggestion]:
        """Tags that none of the articles has, those of articles that are alike first."""
        looked_at = list(ids[:_LOOKED_AT])
        has = {tag.path for row in self._reads.rows(looked_at) for tag in row.tags}
        found: dict[str, SuggestReason] = {}
        for path in self._of_alike(looked_at):
            found.setdefault(path, SuggestReason.ALIKE)
        for path in self._in_texts(looked_at):
            found.setdefault(path, SuggestReason.TEXT)
        fit = [TagSuggestion(path, why) for path, why in found.items() if path not in has]
        return fit[:limit]

    def _of_alike(self, ids: Sequence[ArticleId]) -> Iterable[str]:
        alike: dict[ArticleId, None] = {}
        for article in ids:
            for pair in self._reprints.of(article):
                if pair.joins:
                    alike[pair.second if pair.first == article else pair.first] = None
        others = [one for one in alike if one not in set(ids)][:_MOST_ALIKE]
        counts = Counter(tag.path for row in self._reads.rows(others) for tag in row.tags)
        return [path for path, _ in counts.most_common()]

    def _in_texts(self, ids: Sequence[ArticleId]) -> Iterable[str]:
        texts = [_words(self._reads.article(one)) for one in ids]
        counts: Counter[str] = Counter()
        for tag in self._reads.tags():
            name = fold_text(tag.path.rpartition("/")[2]).strip()
            if len(name) >= (2 if not name.isascii() else _SHORTEST):
                wanted = name if not name.isascii() else f" {name} "
                counts[tag.path] = sum(wanted in text for text in texts)
        return [path for path, count in counts.most_common() if count]


def _words(article: Article) -> str:
    """Titles and texts without case and script, Latin words between single spaces."""
    parts = (
        part
        for text in (article.original, article.translation)
        if text is not None
        for part in (text.title, *(paragraph.text for paragraph in text.paragraphs))
    )
    folded = fold_text(" ".join(parts))
    spaced = "".join(char if char.isalnum() else " " for char in folded)
    return f" {' '.join(spaced.split())} "
