"""Which sentence is meant, and how it is set in the reader at this moment."""

from __future__ import annotations

from dataclasses import dataclass

from archive_app.domain.articles import ReadingText, Side
from archive_app.domain.correcting import Correction
from archive_app.text.sentences import split_sentences
from archive_app.ui.correcting.sentence_editor import Setting
from archive_app.ui.reader.boxes import character_at, text_boxes
from archive_app.ui.reader.view import BilingualView


@dataclass(frozen=True, slots=True)
class Spot:
    """A sentence of the translation: characters ``start`` to ``end`` of a paragraph."""

    paragraph: int
    start: int
    end: int
    words: str

    def correction(self, new: str) -> Correction:
        """What is asked for when it is to read ``new``."""
        return Correction(self.paragraph, self.start, self.end, self.words, new)

    def is_in(self, text: ReadingText | None) -> bool:
        """Whether a text still has these words there."""
        if text is None or self.paragraph >= len(text.paragraphs):
            return False
        return text.paragraphs[self.paragraph].text[self.start : self.end] == self.words


def sentences_of(view: BilingualView, text: ReadingText) -> list[Spot]:
    """The sentences of the translation as the page has them, in order."""
    if view.links is not None:
        found = [(one.paragraph, one.start, one.end) for one in view.links.sentences(text.side)]
    else:
        found = [
            (number, span.start, span.end)
            for number, paragraph in enumerate(text.paragraphs)
            for span in split_sentences(paragraph.text, text.language)
        ]
    return [
        Spot(number, start, end, text.paragraphs[number].text[start:end])
        for number, start, end in found
    ]


def sentence_at_caret(view: BilingualView, text: ReadingText) -> Spot | None:
    """The sentence of a text with the caret; None while the caret is elsewhere."""
    document, selection = view.document, view.selection
    if document is None or selection is None or selection.side is not text.side:
        return None
    place = character_at(document, selection.side, selection.caret)
    if place is None:
        return None
    paragraph, character = place
    inside = [one for one in sentences_of(view, text) if one.paragraph == paragraph]
    before = [one for one in inside if one.start <= character]
    return before[-1] if before else next(iter(inside), None)


def next_sentence(view: BilingualView, text: ReadingText, place: tuple[int, int]) -> Spot | None:
    """The first sentence that begins at a place (paragraph, character) or behind it."""
    found = sentences_of(view, text)
    return next((one for one in found if (one.paragraph, one.start) >= place), None)


def previous_sentence(
    view: BilingualView, text: ReadingText, place: tuple[int, int]
) -> Spot | None:
    """The last sentence that begins before a place."""
    found = sentences_of(view, text)
    return next((one for one in reversed(found) if (one.paragraph, one.start) < place), None)


def setting_of(view: BilingualView, spot: Spot) -> Setting | None:
    """How a sentence is set; None while it is out of sight."""
    document, scroller, geometry = view.document, view.scroller, view.columns()
    side = Side.TRANSLATION
    if document is None or scroller is None or geometry is None or side not in geometry.columns:
        return None
    row = document.row_at(side, spot.paragraph, spot.start)
    boxes = text_boxes(document, scroller, side, spot.paragraph, spot.start, spot.end)
    if row is None or not boxes:
        return None
    cell, column = scroller.rows.ensure(row).cells[side], geometry.columns[side]
    return Setting(
        lines=boxes,
        left=column.x,
        width=column.width,
        font=cell.blocks[0].layout.font(),
        pitch=cell.pitch,
        baseline=cell.first_baseline,
        is_rtl=cell.blocks[0].is_rtl,
    )
