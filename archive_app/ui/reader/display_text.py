"""The string a layout gets, and the way between its UTF-16 places and those of the paragraph."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from archive_app.ui.text_display import visible_controls


@dataclass(frozen=True, slots=True)
class Insertion:
    """``text`` is shown before the character at ``at``, though the reading text lacks it.

    It is a token that was left out, or a ``is_label``: words of the program about the text.
    """

    at: int
    text: str
    is_label: bool = False


class DisplayText:
    """``text`` as Qt shows it: controls visible, insertions in place, counted in UTF-16 units.

    Places of the text are Python indices 0..len(text); places of ``string`` are what QTextLayout
    counts. ``inserted`` holds the Qt ranges of tokens, ``labels`` those of labels.
    """

    __slots__ = ("_places", "inserted", "labels", "length", "string")

    def __init__(self, text: str, insertions: Sequence[Insertion] = ()) -> None:
        shown = visible_controls(text)
        self.length = len(text)
        self.inserted: tuple[tuple[int, int], ...] = ()
        self.labels: tuple[tuple[int, int], ...] = ()
        self._places: list[int] | None = None
        self.string = shown
        if insertions or (shown and max(shown) > "\uffff"):
            self._map(shown, insertions)

    def to_qt(self, index: int) -> int:
        """Where the character at ``index`` begins, after anything inserted before it."""
        return index if self._places is None else self._places[index]

    def span_to_qt(self, start: int, end: int) -> tuple[int, int]:
        """The Qt range of the characters start..end, without an insertion that follows them."""
        if self._places is None:
            return start, end
        if end <= start:
            return self._places[start], self._places[start]
        last = self._places[end - 1]
        return self._places[start], last + _units(self.string, last)

    def from_qt(self, place: int) -> int:
        """The index of the character at, or next after, a Qt place."""
        if self._places is None:
            return min(place, self.length)
        return min(bisect_left(self._places, place), self.length)

    def _map(self, shown: str, insertions: Sequence[Insertion]) -> None:
        waiting: dict[int, list[Insertion]] = {}
        for insertion in insertions:
            waiting.setdefault(insertion.at, []).append(insertion)
        pieces: list[str] = []
        places: list[int] = []
        tokens: list[tuple[int, int]] = []
        labels: list[tuple[int, int]] = []
        place = 0
        for index in range(len(shown) + 1):
            for insertion in waiting.get(index, ()):
                token = insertion.text
                begin = place + len(token) - len(token.lstrip(" "))
                place += _units_of(token)
                end = place - (len(token) - len(token.rstrip(" ")))
                (labels if insertion.is_label else tokens).append((begin, end))
                pieces.append(token)
            places.append(place)
            if index < len(shown):
                pieces.append(shown[index])
                place += 2 if shown[index] > "\uffff" else 1
        self.string = "".join(pieces)
        self.inserted = tuple(tokens)
        self.labels = tuple(labels)
        self._places = places


def _units_of(text: str) -> int:
    return len(text) + sum(character > "\uffff" for character in text)


def _units(string: str, place: int) -> int:
    """UTF-16 units of the character at a Qt place of ``string``."""
    units = 0
    for character in string:
        width = 2 if character > "\uffff" else 1
        if units >= place:
            return width
        units += width
    return 1
