"""Ways out of an empty result, in words, and what is done when one is taken."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.domain.facets import Facet, Filters
from archive_app.domain.searching import Scope, SearchResult, Suggestion, SuggestionKind
from archive_app.ui.browsing import Browser
from archive_app.ui.models.wording import Wording
from archive_app.ui.shell import Shell
from archive_app.ui.text_display import visible_controls

_LONGEST = 28  # characters of a word or a value in a button


class WaysOutDesk(QObject):
    """Offers what a result suggests; one click carries it out."""

    def __init__(self, shell: Shell, browser: Browser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._browser = browser
        self._wording = Wording(self)

    def of(self, result: SearchResult) -> list[tuple[str, int]]:
        """(what to change, how many articles there would be); never without a way."""
        filters = result.request.filters
        ways = [(self._words(way, filters), way.total) for way in result.suggestions]
        if not ways:
            ways.append((self.tr("Without words and filters"), result.library_total))
        return ways

    def take(self, number: int) -> None:
        """Carry out the way at that place of the list."""
        shown = self._browser.shown
        if shown is None:
            return
        if number >= len(shown.suggestions):  # nothing less helps
            self._shell.search.set_query("")
            self._browser.ask_everything()
            return
        way = shown.suggestions[number]
        match way.kind:
            case SuggestionKind.FACET if way.facet is not None:
                self._browser.drop(way.facet)
            case SuggestionKind.SCOPE:
                self._shell.search.set_scope(Scope.BOTH)
                self._browser.set_scope(Scope.BOTH)
            case SuggestionKind.ALSO:
                self._browser.switch_all_on()
            case _:
                self._shell.search.set_query(way.text)
                self._browser.ask(way.text)

    # --- inside

    def _words(self, way: Suggestion, filters: Filters) -> str:
        word = _short(visible_controls(way.word))
        match way.kind:
            case SuggestionKind.SPELLING:
                return self.tr("Did you mean “{word}”").format(word=word)
            case SuggestionKind.SOUND:
                return self.tr("Chinese that sounds like “{word}”").format(word=word)
            case SuggestionKind.WORD if way.word.startswith("-"):
                return self.tr("Without leaving out “{word}”").format(word=word[1:])
            case SuggestionKind.WORD:
                return self.tr("Without the word “{word}”").format(word=word)
            case SuggestionKind.LITERAL:
                return self.tr("Exactly as typed")
            case SuggestionKind.FORMS:
                return self.tr("In other forms and scripts too")
            case SuggestionKind.SCOPE:
                return self.tr("In both sides")
            case SuggestionKind.ALSO:
                return self.tr("With what was switched off")
            case SuggestionKind.FACET if way.facet is not None:
                return self._without(way.facet, filters)
            case _:
                return self.tr("Without the words")

    def _without(self, facet: Facet, filters: Filters) -> str:
        """A single value is named, as its chip names it; several are told by their facet."""
        choice = filters.of(facet)
        values = (*choice.include, *choice.exclude)
        if len(values) != 1:
            name = self._wording.facet(facet)
            return self.tr("Without the filter “{name}”").format(name=name)
        value = _short(self._wording.value(facet, values[0]))
        if choice.exclude:
            return self.tr("Without the filter “not {value}”").format(value=value)
        return self.tr("Without the filter “{name}”").format(name=value)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
