"""Goes over the articles and keeps the names that both of their texts have."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from archive_app.domain.articles import Side
from archive_app.domain.authority_ports import FoundForm, FoundNameStore
from archive_app.domain.indexing import IndexedArticle, IndexedText
from archive_app.domain.jobs import JobContext, Progress
from archive_app.domain.ports import WriterLock
from archive_app.text.found_names import found_names

_AT_ONCE = 100  # articles a transaction


class NameFinder:
    """Reads what is new or changed since it was last asked to."""

    def __init__(self, store: FoundNameStore, lock: WriterLock) -> None:
        self._store = store
        self._lock = lock

    def waiting(self) -> int:
        """How many articles were not looked at since they came or changed."""
        return len(self._store.unread())

    def look(self, ctx: JobContext) -> int:
        """Look at every article that waits; returns how many. Raises Cancelled, LibraryBusy.

        What was found until then is kept when it is stopped.
        """
        with self._lock.hold():
            waiting = self._store.unread()
            for start in range(0, len(waiting), _AT_ONCE):
                ctx.checkpoint()
                ctx.report(Progress(start, len(waiting), "articles"))
                part, rest = waiting[start : start + _AT_ONCE], waiting[start + _AT_ONCE :]
                # A change is done with when all of its articles are: several share its number.
                read_to = rest[0][0] - 1 if rest else part[-1][0]
                found = {
                    article.id: names_in(article)
                    for article in self._store.articles([one for _, one in part])
                }
                self._store.keep(found, read_to)
            ctx.report(Progress(len(waiting), len(waiting), "articles"))
        return len(waiting)


def names_in(article: IndexedArticle) -> set[FoundForm]:
    """The names that a Chinese text and an English one of the article both have."""
    texts = {text.side: text for text in article.texts}
    sides = texts.get(Side.ORIGINAL), texts.get(Side.TRANSLATION)
    chinese = next((text for text in sides if text and _is(text, "zh")), None)
    english = next((text for text in sides if text and _is(text, "en")), None)
    if chinese is None or english is None:
        return set()
    return {
        (name.kind, name.original, name.translation)
        for passage, counterpart in _opposite(chinese, english)
        for name in found_names(passage, counterpart)
    }


def _is(text: IndexedText, language: str) -> bool:
    return text.language.partition("-")[0].lower() == language


def _opposite(one: IndexedText, other: IndexedText) -> Iterator[tuple[str, str]]:
    """What stands opposite each other: titles and aligned pairs, or the texts as wholes."""
    yield one.title, other.title
    if one.units and len(one.units) == len(other.units):
        yield from zip(_parts(one), _parts(other), strict=True)
    else:
        yield _body(one), _body(other)


def _body(text: IndexedText) -> str:
    return text.body[: text.other]


def _parts(text: IndexedText) -> list[str]:
    body = _body(text)
    return [body[start:end] for start, end in pairwise((*text.units, len(body)))]
