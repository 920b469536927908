"""What was searched for, walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Iterable

_KEPT = 100
_LONGEST = 1000  # characters; longer ones were pasted, and are not kept


class SearchHistory:
    """Texts in the order they were searched, each once; a cursor walks from the newest back."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._place = 0
        self._draft = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is kept, the newest last."""
        return tuple(self._texts)

    def load(self, texts: Iterable[str]) -> None:
        """Begin with what was kept before, the newest last."""
        self._texts = list(texts)[-_KEPT:]
        self._place = len(self._texts)
        self._draft = ""

    @property
    def is_walked(self) -> bool:
        """Whether the cursor stands on an earlier text: the Down key leads back to the newest."""
        return self._place < len(self._texts)

    def like(self, text: str, most: int) -> list[str]:
        """Texts that go on as ``text`` begins, the newest first; never ``text`` itself."""
        begin = text.strip().casefold()
        return [
            kept
            for kept in reversed(self._texts)
            if kept.casefold().startswith(begin) and kept.casefold() != begin
        ][:most]

    def remember(self, text: str) -> None:
        """Put a text at the end and the cursor behind it; blank ones are not kept."""
        text = text.strip()
        if text and len(text) <= _LONGEST:
            others = [kept for kept in self._texts if kept != text]
            self._texts = [*others[1 - _KEPT :], text]
        self._place = len(self._texts)
        self._draft = ""

    def older(self, shown: str) -> str:
        """The text before the cursor; ``shown`` comes back when one walks down again."""
        if self._place == len(self._texts):
            self._draft = shown
            if self._texts and self._texts[-1] == shown.strip():
                self._place -= 1
        if self._place == 0:
            return shown
        self._place -= 1
        return self._texts[self._place]

    def newer(self, shown: str) -> str:
        """The text behind the cursor; behind the newest what had been typed."""
        if self._place >= len(self._texts):
            return shown
        self._place += 1
        return self._draft if self._place == len(self._texts) else self._texts[self._place]
