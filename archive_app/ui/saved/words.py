"""A search in words: the name it is offered, and what of it is kept."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.domain.searching import Scope, SearchRequest
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls

_LONGEST = 60


class SearchWords(QObject):
    """Words about one request."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def name(self, request: SearchRequest) -> str:
        """A name to begin with: the query, else the values chosen; '' for everything."""
        words = visible_controls(request.text.strip())
        if not words:
            values = [
                self._wording.value(facet, value)
                for facet, choice in request.filters.choices.items()
                for value in sorted(choice.include)
            ]
            words = ", ".join(values)
        return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"

    def kept(self, request: SearchRequest) -> str:
        """What a saved search remembers, in a line."""
        parts = [visible_controls(request.text) or self.tr("every article")]
        if request.scope is not Scope.BOTH:
            original = request.scope is Scope.ORIGINAL
            parts.append(self.tr("in originals") if original else self.tr("in translations"))
        count = len(request.filters.choices)
        if count:
            parts.append(self.tr("%n filter(s)", "", count))
        parts.append(self._wording.sort(request.sort))
        return " · ".join(parts)
