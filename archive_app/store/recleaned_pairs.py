"""What the pairs and links of an article become when its texts are cleaned again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from archive_app.domain.articles import Side
from archive_app.store.alignment_json import decode
from archive_app.store.alignment_rows import Values, alignment_row, current_texts
from archive_app.store.pairs import BY_POSITION, OURS, bead_of, bead_row, with_given
from archive_app.store.realigning import carried, row_of
from archive_app.store.stored_cleaning import StoredCleaning
from archive_app.text import pair
from archive_app.text.clean import CleanText

_RANGES = ("original_start", "original_end", "translation_start", "translation_end")


def pairs_after(
    connection: Connection,
    stored: StoredCleaning,
    after: Mapping[Side, CleanText],
    rows: list[Values],
    texts: Sequence[Values],
) -> tuple[Values | None, list[Values]]:
    """The row of the article's links, and its pairs: carried over, made anew, or moved.

    ``rows`` are the pairs so far, ``texts`` the changes of the texts' rows.
    """
    beads = _beads(stored, after, rows, {one["id"]: one["segments"] for one in texts})
    article = int(stored.article.id)
    links = alignment_row(connection, article)
    if links is None or len(stored.texts) < len(Side):
        return links, beads
    hashes = {side: str(text.reading_sha256) for side, text in stored.texts.items()}
    if (links["original_sha"], links["translation_sha"]) != _of_both(hashes):
        return links, beads  # they wait already
    new = {text["id"]: text["after"].get("reading_sha256") for text in texts}
    hashes |= {side: new.get(text.id) or hashes[side] for side, text in stored.texts.items()}
    before = current_texts(connection, [article])[article]
    alignment = carried(
        connection,
        decode(links["data"]),
        {side: before[side].paragraphs for side in Side},
        {side: tuple(one.text for one in after[side].paragraphs) for side in Side},
        (before[Side.ORIGINAL].language, before[Side.TRANSLATION].language),
    )
    carried_over = row_of(alignment, _of_both(hashes), links["engine"])
    if all(before[side].sha256 == hashes[side] for side in Side):
        return links, beads
    given = [bead_of(row) for row in beads if row["method"] not in OURS]
    return carried_over, [bead_row(bead) for bead in with_given(alignment.beads, given)]


def _of_both(hashes: Mapping[Side, str]) -> tuple[str, str]:
    return hashes[Side.ORIGINAL], hashes[Side.TRANSLATION]


def _beads(
    stored: StoredCleaning,
    after: Mapping[Side, CleanText],
    rows: list[Values],
    segments: Mapping[int, Values],
) -> list[Values]:
    """The pairs: made anew where we had made them, else those given, moved with the paragraphs."""
    is_same = all(change["before"] == change["after"] for change in segments.values())
    if is_same or len(stored.texts) < len(Side):
        return rows
    if all(row["method"] in OURS for row in rows):
        original, translation = ([one.text for one in after[side].paragraphs] for side in Side)
        return [bead_row(bead) for bead in pair.paragraph_beads(original, translation)]
    for side, text in stored.texts.items():
        change = segments.get(text.id)
        if change is not None:
            rows = _moved(rows, side.value, change, len(after[side].paragraphs))
    return rows


def _moved(rows: Sequence[Values], side: str, change: Values, size: int) -> list[Values]:
    """Pairs after some of a side's paragraphs were replaced; it has ``size`` of them now.

    A paragraph that takes the place of an old one keeps its pair; a new one stands alone.
    """
    start, end = f"{side}_start", f"{side}_end"
    other = f"{Side.ORIGINAL if side == Side.TRANSLATION else Side.TRANSLATION}_end"
    alone = dict.fromkeys(_RANGES, 0) | {"method": BY_POSITION, "score": 0.0}
    places = _places(change)
    found: list[Values] = []
    at = 0
    for row in rows:
        moved = [_place(places, change, old) for old in range(row[start], row[end])]
        mine = [place for place in moved if place is not None and place >= at]
        if mine:
            found += [{**alone, start: one, end: one + 1} for one in range(at, mine[0])]
            at = mine[-1] + 1
            found.append({**row, start: mine[0], end: at})
        elif row[other] > 0:
            found.append({**row, start: 0, end: 0})
    found += [{**alone, start: one, end: one + 1} for one in range(at, size)]
    return found


def _places(change: Values) -> dict[int, int | None]:
    """Where each paragraph that was replaced is now: in the new one that shares its place."""
    first = int(change["at"])
    found: dict[int, int | None] = {}
    for number, old in enumerate(change["before"], first):
        shared = (
            place
            for place, new in enumerate(change["after"], first)
            if new["start"] < old["end"] and old["start"] < new["end"]
        )
        found[number] = next(shared, None)
    return found


def _place(places: Mapping[int, int | None], change: Values, old: int) -> int | None:
    """Where the paragraph ``old`` is now; None when it is gone."""
    if old < change["at"]:
        return old
    if old in places:
        return places[old]
    return old - len(change["before"]) + len(change["after"])
