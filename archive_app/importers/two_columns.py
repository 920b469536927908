"""Tables of two columns that hold a text and its translation, row by row."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive_app.importers.record import Alignment, RecordFields, SideFields, aligned_sides

METHOD = "table"
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_NAMES_OF_SIDES = re.compile(
    r"(?:中文|汉语|漢語|简体中文|繁體中文|英文|英语|原文|译文|譯文|chinese|english|original|translation|source|target"
    r"|zh|en|text|text in \w+)(?: ?(?:text|version|文本|正文|\(\w+\)|（\w+）))?",
    re.IGNORECASE,
)
_MOST_ROWS_OF_BOTH = 0.7  # so many of the rows have both languages, or it is no such table


@dataclass(frozen=True, slots=True)
class TwoColumns:
    """The texts of the two columns, one paragraph a row; the Han side is the original."""

    original: SideFields
    translation: SideFields
    alignment: Alignment | None

    def put_into(self, fields: RecordFields) -> RecordFields:
        """The fields with these two texts."""
        return replace(
            fields,
            original=self.original,
            translation=self.translation,
            alignment=self.alignment,
        )


def two_columns(rows: Sequence[Sequence[str]]) -> TwoColumns | None:
    """The pair of texts in a table whose one column is Han and whose other is Latin, else None.

    A first row that only names the two sides is left out, and so are empty cells; a column of
    numbers beside the two may stand before them.
    """
    texts = [_texts(row) for row in rows if any(cell.strip() for cell in row)]
    if texts and all(_NAMES_OF_SIDES.fullmatch(cell.strip()) for cell in texts[0]):
        texts = texts[1:]
    pairs = [(row[0], row[1]) for row in texts if len(row) == 2]
    if not pairs or len(pairs) < _MOST_ROWS_OF_BOTH * len(texts):
        return None
    han_first = [_is_han(first) and not _is_han(second) for first, second in pairs]
    han_second = [_is_han(second) and not _is_han(first) for first, second in pairs]
    best = max(han_first, han_second, key=sum)
    if sum(best) < _MOST_ROWS_OF_BOTH * len(pairs) or not _is_text(pairs):
        return None
    if best is han_second:
        pairs = [(second, first) for first, second in pairs]
    lines = [(first.split("\n"), second.split("\n")) for first, second in pairs]
    original, translation, alignment = aligned_sides(lines, METHOD)
    # A cell may hold a whole text: its paragraphs are then aligned like those of any pair.
    by_rows = len(pairs) > 1 or max(len(cell) for cell in lines[0]) == 1
    return TwoColumns(original, translation, alignment if by_rows else None)


def _texts(row: Sequence[str]) -> tuple[str, ...]:
    """The cells of a row without a number of the row before them."""
    cells = [cell.strip() for cell in row]
    if len(cells) == 3 and re.fullmatch(r"[\d.()（）、]{0,6}", cells[0]):
        cells = cells[1:]
    return tuple(cells)


def _is_han(text: str) -> bool:
    """More Han than Latin, a Han character counting as a short word."""
    return len(_HAN.findall(text)) * 4 > len(_LATIN.findall(text))


def _is_text(pairs: Sequence[tuple[str, str]]) -> bool:
    """Whether the cells are sentences, not the labels of a form or a list of words."""
    longest = max(len(_LATIN.findall(first + second)) for first, second in pairs)
    return longest >= 20 and any(len(_HAN.findall(first + second)) >= 6 for first, second in pairs)
