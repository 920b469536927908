"""What is known of a word in an article: the dictionary's entries, and names that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from archive_app.domain.articles import Article, NameMention, Side
from archive_app.text.dictionary import Entry, WordBook, bundled_words
from archive_app.text.fold import fold_text
from archive_app.text.reading_aloud import readings_of

_LONGEST_NAME = 80  # characters
_HAN = ("\u3400", "\u9fff")


@dataclass(frozen=True, slots=True)
class WordCard:
    """A word at ``start``..``end`` of a paragraph, with all that is known of it.

    ``names`` are those of the article with a form that stands there, the longest first.
    """

    word: str
    start: int
    end: int
    entries: tuple[Entry, ...] = ()
    names: tuple[NameMention, ...] = ()


def look_up(
    article: Article, side: Side, paragraph: int, place: int, words: WordBook | None = None
) -> WordCard | None:
    """What is known of the character at ``place`` of a paragraph's reading text; None for nothing.

    The first call reads the dictionary, which takes half a second.
    """
    text = article.original if side is Side.ORIGINAL else article.translation
    if text is None or not 0 <= paragraph < len(text.paragraphs):
        return None
    reading = text.paragraphs[paragraph].text
    if not 0 <= place < len(reading):
        return None
    named = sorted(_names_at(article, reading, place), key=lambda one: one[0] - one[1])
    names = tuple(dict.fromkeys(name for _, _, name in named))
    book = words if words is not None else bundled_words()
    is_han = _HAN[0] <= reading[place] <= _HAN[1]
    found = book.word_at(reading, place) if is_han and text.language.startswith("zh") else None
    entries = book.entries(reading[found[0] : found[1]]) if found else ()
    if named:
        start, end, _ = named[0]
        if found is None or end - start > found[1] - found[0]:
            return WordCard(reading[start:end], start, end, entries, names)
    if found is None:
        return None
    return WordCard(reading[found[0] : found[1]], *found, entries, names)


def look_up_text(text: str, words: WordBook | None = None) -> WordCard | None:
    """What is known of a piece of Chinese text: its entries, else how it is read; None without Han.

    A reading is a guess where characters have several.
    """
    spoken = [reading.pinyin for reading in readings_of(text) if reading.pinyin]
    if not spoken:
        return None
    book = words if words is not None else bundled_words()
    read = Entry(text, text, " ".join(spoken), ())
    return WordCard(text, 0, len(text), book.entries(text) or (read,))


def _names_at(article: Article, text: str, place: int) -> Iterator[tuple[int, int, NameMention]]:
    """Start, end and name of every form that stands over the character at ``place``."""
    first = max(0, place - _LONGEST_NAME)
    around = fold_text(text[first : place + _LONGEST_NAME])
    if len(around) != len(text[first : place + _LONGEST_NAME]):
        return  # folding moved the characters: better nothing than another name
    for name in article.names:
        for form in (name.text, *name.also):
            folded = fold_text(form)
            at = around.find(folded) if 1 < len(folded) <= _LONGEST_NAME else -1
            while at >= 0:
                if first + at <= place < first + at + len(folded):
                    yield first + at, first + at + len(folded), name
                at = around.find(folded, at + 1)
