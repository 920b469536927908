"""Which dictionary fits two languages: the bundled one, or words learned from the library."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from archive_app.text.alignment.bundled import bundled_dictionary
from archive_app.text.alignment.glosses import Dictionary
from archive_app.text.alignment.lexicon import Combined, Entry, Lexicon, lexicon_pair

Learned = Sequence[tuple[str, str, float]]


def dictionary_for(
    languages: tuple[str, str], learned: Callable[[str], Learned] = lambda _: ()
) -> Dictionary:
    """The dictionary of two languages, as BCP 47 tags of the original and the translation.

    ``learned`` gives the words learned for a pair that :func:`pair_of` names.
    """
    lexicon = Lexicon(Entry(*row) for row in learned(pair_of(languages)))
    if not is_bundled(languages):
        return lexicon
    return Combined(bundled_dictionary(), lexicon) if len(lexicon) else bundled_dictionary()


def is_bundled(languages: tuple[str, str]) -> bool:
    """Whether the dictionary that comes with the program is of these languages."""
    return {one.partition("-")[0].casefold() for one in languages} == {"zh", "en"}


def pair_of(languages: tuple[str, str]) -> str:
    """The name of a pair of languages, whatever is the original: "en-ru", "zh-en"."""
    return lexicon_pair(languages)
