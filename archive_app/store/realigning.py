"""Links that follow texts which change in the same transaction.

Whoever changes a text calls :func:`realign` when the new text is current; ``pair_changes`` keeps
what that changed, for an exact undo.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Select, delete, insert, select, update

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import Bead, Side
from archive_app.domain.findings import Finding, FindingKind
from archive_app.store.alignment_json import decode, encode
from archive_app.store.alignment_rows import (
    Texts,
    Values,
    alignment_row,
    current_texts,
    put_alignment_row,
    texts_of_hashes,
)
from archive_app.store.alignment_tables import LexiconRow
from archive_app.store.pairs import beads_of, put_beads
from archive_app.store.tables import FindingRow, TextRow
from archive_app.text import pair
from archive_app.text.alignment.fitting import fits

if TYPE_CHECKING:
    from archive_app.text.alignment.glosses import Dictionary


def realign(connection: Connection, article: int, before: Texts | None = None) -> None:
    """Let links and pairs follow the texts that are current now.

    ``before`` are the paragraphs of the texts so far. If the links aren't of these, those that they
    are of are looked for among the versions. Sentences that are still there keep their links.
    """
    texts = current_texts(connection, [article]).get(article, {})
    if len(texts) < len(Side):
        return
    now = {side: texts[side].paragraphs for side in Side}
    row = alignment_row(connection, article)
    if row is None:
        _pair_again(connection, article, now)
        return
    old = decode(row["data"])
    if before is None or not fits(old, before):  # links that wait are of other texts
        hashes = dict(zip(Side, (row["original_sha"], row["translation_sha"]), strict=True))
        before = texts_of_hashes(connection, article, hashes)
    if len(before) < len(Side):  # the texts that the links were of are gone
        _pair_again(connection, article, now)
        return
    languages = (texts[Side.ORIGINAL].language, texts[Side.TRANSLATION].language)
    alignment = carried(connection, old, before, now, languages)
    hashes_now = (texts[Side.ORIGINAL].sha256, texts[Side.TRANSLATION].sha256)
    put_alignment_row(connection, article, row_of(alignment, hashes_now, row["engine"]))
    replace_beads(connection, article, alignment.beads, now)


def carried(
    connection: Connection, old: Alignment, before: Texts, now: Texts, languages: tuple[str, str]
) -> Alignment:
    """The alignment of texts ``before`` carried over to those of ``now``; nothing is written."""
    if all(tuple(before[side]) == tuple(now[side]) for side in Side):
        return old
    # The aligner is loaded when it is needed: a library opens sooner without it.
    from archive_app.text.alignment.articles import carry_over

    words = dictionary_of(connection, languages)
    original, translation = now[Side.ORIGINAL], now[Side.TRANSLATION]
    return carry_over(old, before, original, translation, languages, words)


def dictionary_of(connection: Connection, languages: tuple[str, str]) -> Dictionary:
    """What is known of the words of two languages."""
    from archive_app.text.alignment.choosing import dictionary_for

    return dictionary_for(languages, partial(lexicon_of, connection))


def lexicon_of(connection: Connection, languages: str) -> list[tuple[str, str, float]]:
    """The words learned for a pair of languages."""
    rows = connection.execute(
        select(LexiconRow.source, LexiconRow.target, LexiconRow.score)
        .where(LexiconRow.pair == languages)
        .order_by(LexiconRow.source, LexiconRow.target)
    )
    return [(row.source, row.target, row.score) for row in rows]


def row_of(alignment: Alignment, hashes: tuple[str, str], engine: str) -> Values:
    """The columns of an alignment's row."""
    return {
        "original_sha": hashes[0],
        "translation_sha": hashes[1],
        "engine": engine,
        "fixed": sum(link.is_fixed for link in alignment.links),
        "data": encode(alignment),
    }


def replace_beads(
    connection: Connection, article: int, beads: Sequence[Bead], texts: Texts
) -> bool:
    """Put the pairs in place of the old ones, and tell what is true of them now.

    Returns whether other paragraphs belong together than before.
    """
    old = beads_of(connection, article)
    if tuple(old) == tuple(beads):
        return False
    put_beads(connection, article, beads)
    if _ranges(old) == _ranges(beads):
        return False
    _tell_unaligned(connection, article, beads, texts)
    return True


# --- inside


def _pair_again(connection: Connection, article: int, texts: Texts) -> None:
    """Pairs that we made are made anew where they don't cover the paragraphs any more."""
    beads = beads_of(connection, article)
    covered = tuple(
        sum(len(bead.original if side is Side.ORIGINAL else bead.translation) for bead in beads)
        for side in Side
    )
    if covered == tuple(len(texts[side]) for side in Side):
        return
    made = pair.paragraph_beads(texts[Side.ORIGINAL], texts[Side.TRANSLATION])
    replace_beads(connection, article, made, texts)


def _ranges(beads: Sequence[Bead]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.original, bead.translation) for bead in beads]


def _tell_unaligned(
    connection: Connection, article: int, beads: Sequence[Bead], texts: Texts
) -> None:
    """The translation's finding about paragraphs without a counterpart, as it is true now.

    One that a person took back stays taken back.
    """
    found = pair.unaligned(len(texts[Side.ORIGINAL]), len(texts[Side.TRANSLATION]), beads)
    text = connection.scalar(translation_of(article))
    mine = (FindingRow.text_id == text, FindingRow.kind == FindingKind.UNALIGNED.value)
    if found is None:
        connection.execute(delete(FindingRow).where(*mine, FindingRow.state == "open"))
        return
    told = connection.execute(
        update(FindingRow).where(*mine).values(note=found.note, confidence=found.confidence)
    )
    if not told.rowcount:
        connection.execute(insert(FindingRow).values(**_finding_row(article, text, found)))


def translation_of(article: int) -> Select[int]:
    """The id of an article's current translation: it is told of pairs."""
    return select(TextRow.id).where(
        TextRow.article_id == article,
        TextRow.side == Side.TRANSLATION.value,
        TextRow.is_current == 1,
    )


def _finding_row(article: int, text: int | None, finding: Finding) -> Values:
    return {
        "article_id": article,
        "text_id": text,
        "kind": finding.kind.value,
        "start": finding.span.start,
        "end": finding.span.end,
        "shown": finding.shown,
        "note": finding.note,
        "confidence": finding.confidence,
    }
