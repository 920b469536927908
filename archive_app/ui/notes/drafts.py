"""Notes that were begun and not saved: kept in the person's settings until they are taken up."""

from __future__ import annotations

import json
from dataclasses import dataclass

from archive_app.domain.articles import Side
from archive_app.domain.findings import Span
from archive_app.domain.ids import ArticleId, NoteId
from archive_app.settings.load import Settings

_SETTING = "notes.drafts"
_MOST = 50


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being written: a new note at words, or about the article, or a note changed."""

    library: str  # uuid
    article: ArticleId
    note: NoteId | None = None
    side: Side | None = None
    quote: str = ""

    def words_in(self, body: str) -> tuple[Side, Span] | None:
        """Its words in the body of its side; None when it is about the article, or they went."""
        start = body.find(self.quote) if self.side is not None and self.quote else -1
        if self.side is None or start < 0:
            return None
        return self.side, Span(start, start + len(self.quote))


class Drafts:
    """By what they are of; the newest fifty."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def put(self, draft: Draft, content: str) -> None:
        """Keep what was written so far."""
        kept = {one: text for one, text in self._all().items() if one != draft}
        self._write({draft: content, **kept})

    def find(self, draft: Draft) -> str:
        """What was written so far, '' when that is nothing."""
        return self._all().get(draft, "")

    def drop(self, draft: Draft) -> None:
        """It is saved, or not wanted any more."""
        kept = self._all()
        if kept.pop(draft, None) is not None:
            self._write(kept)

    def of(self, library: str, article: ArticleId) -> list[Draft]:
        """Those of an article, the newest first."""
        return [one for one in self._all() if (one.library, one.article) == (library, article)]

    def _all(self) -> dict[Draft, str]:
        found: dict[Draft, str] = {}
        for line in self._settings.texts(_SETTING):
            try:
                library, article, note, side, quote, content = json.loads(line)
                draft = Draft(library, article, note, Side(side) if side else None, quote)
            except (ValueError, TypeError):
                continue  # not ours, or cut off: there is nothing to be had of it
            found[draft] = str(content)
        return found

    def _write(self, drafts: dict[Draft, str]) -> None:
        lines = [
            json.dumps(
                [one.library, one.article, one.note, one.side, one.quote, content],
                ensure_ascii=False,
            )
            for one, content in list(drafts.items())[:_MOST]
        ]
        self._settings.set(_SETTING, tuple(lines))
