"""What the terms of one field of one segment say beyond their order: words, and how pairs sound."""

from __future__ import annotations

from functools import cached_property

from archive_app.search.codec.layout import FieldData
from archive_app.search.evaluation.fuzzy import Endings
from archive_app.search.evaluation.sounds import Checkpoint, Sounds

# Terms that begin with a character of these blocks are pairs and characters, never words.
_FIRST_HAN = "\u3400".encode()
_AFTER_HAN = "\ua000".encode()
_MOST_KEPT = 64  # prefixes


class Lexicon:
    """Worked out when first asked for, then kept; of one segment, which never changes."""

    def __init__(self, data: FieldData) -> None:
        self._data = data
        self._sounds: Sounds | None = None
        self._endings: dict[bytes, Endings] = {}

    @cached_property
    def han(self) -> range:
        """The numbers of the pairs and characters that begin with Han."""
        terms = self._data.terms
        return range(terms.lower_bound(_FIRST_HAN), terms.lower_bound(_AFTER_HAN))

    @property
    def outside_han(self) -> tuple[range, range]:
        """The numbers of all other terms; every word is among them."""
        return range(self.han.start), range(self.han.stop, len(self._data.terms))

    def endings(self, prefix: bytes) -> Endings:
        """How the terms that begin so end; kept, as fuzzy words need those of one letter."""
        known = self._endings.get(prefix)
        if known is None:
            if len(self._endings) >= _MOST_KEPT:
                self._endings.clear()
            known = self._endings[prefix] = Endings.of(self._data.terms, prefix)
        return known

    def sounds(self, checkpoint: Checkpoint) -> Sounds:
        """How the Han pairs and characters are read aloud."""
        if self._sounds is None:
            self._sounds = Sounds(self._data.terms, self.han, checkpoint)
        return self._sounds
