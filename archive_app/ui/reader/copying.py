"""What is copied of both sides: linked sentences, each text whole, and where they come from."""

from __future__ import annotations

from archive_app.domain.articles import Side
from archive_app.text.citation import citation
from archive_app.ui.reader.boxes import character_at
from archive_app.ui.reader.document import Document, pair_text
from archive_app.ui.reader.links import PageLinks
from archive_app.ui.reader.places import Place
from archive_app.ui.reader.selection import Selection


def both_with_citation(document: Document, links: PageLinks | None, selection: Selection) -> str:
    """The sentences of the links that a selection touches, side by side in blocks, and the source.

    Without links it is the row with the caret.
    """
    chosen = _links_of(document, links, selection) if links is not None else None
    if links is None or chosen is None:
        text = pair_text(document, selection.caret.row, document.sides)
    else:
        texts = [_side_text(document, links, chosen, side) for side in document.sides]
        text = "\n\n".join(text for text in texts if text)
    return f"{text}\n\n{citation(document.page.article)}"


def _links_of(document: Document, links: PageLinks, selection: Selection) -> range | None:
    numbers = []
    for place in (selection.start, selection.end):
        number = _link_at(document, links, selection.side, place)
        if number is None:
            return None
        numbers.append(number)
    if _begins_at(document, links, selection) and numbers[1] > numbers[0]:
        numbers[1] -= 1  # the selection ends where this sentence begins
    return range(numbers[0], numbers[1] + 1)


def _link_at(document: Document, links: PageLinks, side: Side, place: Place) -> int | None:
    found = character_at(document, side, place)
    sentence = links.sentence_at(side, *found) if found is not None else None
    return links.link_of(side, sentence) if sentence is not None else None


def _begins_at(document: Document, links: PageLinks, selection: Selection) -> bool:
    """Whether a selection ends before the first character of a link."""
    found = character_at(document, selection.side, selection.end)
    number = _link_at(document, links, selection.side, selection.end)
    if selection.is_empty or found is None or number is None:
        return False
    parts = links.parts(number, selection.side)
    return bool(parts) and found <= (parts[0].paragraph, parts[0].start)


def _side_text(document: Document, links: PageLinks, numbers: range, side: Side) -> str:
    """The sentences of one side, those of one paragraph as they stand in it."""
    runs: dict[int, tuple[int, int]] = {}
    for number in numbers:
        for part in links.parts(number, side):
            start, _ = runs.get(part.paragraph, (part.start, 0))
            runs[part.paragraph] = (start, part.end)
    return "\n".join(
        document.paragraph(side, paragraph)[start:end] for paragraph, (start, end) in runs.items()
    )
