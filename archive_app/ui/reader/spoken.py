"""What the reader says to people who listen: the pair with the caret, side by side in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from archive_app.domain.alignment import SentenceLink
from archive_app.domain.articles import Side
from archive_app.ui.reader.document import Document
from archive_app.ui.reader.link_words import link_words, missing_words
from archive_app.ui.reader.links import PageLinks
from archive_app.ui.reader.wording import language_name


def side_name(document: Document, side: Side) -> str:
    """A side and its language: "Original, 中文 (简体)"."""
    original = QCoreApplication.translate("Reader", "Original, %1")
    translation = QCoreApplication.translate("Reader", "Translation, %1")
    words = original if side is Side.ORIGINAL else translation
    return words.replace("%1", language_name(document.texts[side].language))


def spoken_row(document: Document, row: int, sides: Sequence[Side]) -> str:
    """A row with each side named, the one with the caret (the first of ``sides``) first."""
    parts = [f"¶{document.rows[row].number}"]
    for side in sides:
        blocks = document.rows[row].cell(side)
        text = " ".join(document.block_text(side, block) for block in blocks)
        parts.append(f"{side_name(document, side)}: {text or missing_words(side)}")
    return "\n".join(parts)


def spoken_sentences(document: Document, links: PageLinks, link: int, sides: Sequence[Side]) -> str:
    """The linked sentences, each side named."""
    parts = []
    for side in sides:
        found = links.parts(link, side)
        text = " ".join(
            document.paragraph(side, one.paragraph)[one.start : one.end] for one in found
        )
        parts.append(f"{side_name(document, side)}: {text or missing_words(side)}")
    return "\n".join(parts)


def spoken_link(link: SentenceLink | None) -> str:
    """What is to be known of the link of a sentence; '' for one that is sure."""
    if link is None or not (link.is_one_sided or link.is_uncertain or link.is_fixed):
        return ""
    return link_words(link).partition("\n")[0]
