"""Corrections that were begun and not saved: kept in the person's settings until they are."""

from __future__ import annotations

import json
from dataclasses import dataclass

from archive_app.domain.ids import ArticleId
from archive_app.settings.load import Settings

_SETTING = "corrections.drafts"
_MOST = 50


@dataclass(frozen=True, slots=True)
class Draft:
    """The sentence that was to be corrected, as it stands."""

    library: str  # uuid
    article: ArticleId
    paragraph: int
    words: str


class Drafts:
    """What was written, by sentence; the newest fifty."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def put(self, draft: Draft, written: str) -> None:
        """Keep what was written so far."""
        kept = {one: text for one, text in self._all().items() if one != draft}
        self._write({draft: written, **kept})

    def find(self, draft: Draft) -> str | None:
        """What was written of a sentence; None for nothing."""
        return self._all().get(draft)

    def drop(self, draft: Draft) -> None:
        """It is saved, or not wanted any more."""
        kept = self._all()
        if kept.pop(draft, None) is not None:
            self._write(kept)

    def of(self, library: str, article: ArticleId) -> list[Draft]:
        """Those of an article, the newest first."""
        return [one for one in self._all() if (one.library, one.article) == (library, article)]

    # --- inside

    def _all(self) -> dict[Draft, str]:
        found: dict[Draft, str] = {}
        for line in self._settings.texts(_SETTING):
            try:
                library, article, paragraph, words, written = json.loads(line)
            except (ValueError, TypeError):
                continue  # not ours, or cut off: there is nothing to be had of it
            found[Draft(str(library), article, paragraph, str(words))] = str(written)
        return found

    def _write(self, drafts: dict[Draft, str]) -> None:
        lines = [
            json.dumps(
                [one.library, one.article, one.paragraph, one.words, text], ensure_ascii=False
            )
            for one, text in list(drafts.items())[:_MOST]
        ]
        self._settings.set(_SETTING, tuple(lines))
