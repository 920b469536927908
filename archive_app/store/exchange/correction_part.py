"""Corrections in packages: paragraphs of a translation before and after people corrected them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from sqlalchemy import Connection, select

from archive_app.domain.articles import Side
from archive_app.domain.correcting import Correction, tidied
from archive_app.domain.errors import UserError
from archive_app.domain.exchange import Judged, Part, Record, Standing
from archive_app.domain.ids import ArticleId
from archive_app.store.corrections import CORRECT, Corrections
from archive_app.store.exchange.log import LoggedEdit
from archive_app.store.exchange.sides import Giving, Numbered, Taking, done_each, stands_against
from archive_app.store.reading import paragraph_texts
from archive_app.store.tables import TextRow
from archive_app.store.values import one_of

Paragraphs = tuple[str, ...]
_CHANGED = "The paragraph is another one here."


class CorrectionPart:
    """The thing is the paragraph's number in the machine's text; the values are what is read.

    '' afterwards: nothing of it was left.
    """

    part = Part.CORRECTIONS

    def collect(self, giving: Giving) -> list[Record]:
        """What differs in the paragraphs of each text that the edits corrected."""
        last: dict[int, LoggedEdit] = {}
        for edit in giving.edits:
            if edit.kind == CORRECT:
                last[int(edit.payload["ids"][0])] = edit
        records = []
        for article, (base, now) in _corrected(giving.connection, list(last)).items():
            edit = last[article]
            for number, after in _differences(base, now):
                records.append(
                    Record(self.part, str(number), base[number], after, edit.by, edit.at, article)
                )
        return records

    def judge(self, taking: Taking, records: Sequence[Numbered]) -> list[Judged]:
        """By the paragraphs of the current translations."""
        ids = sorted({taking.article(record) for _, record in records})
        now = _current(taking.connection, ids)
        both = _corrected(taking.connection, ids)
        own = {int(edit.payload["ids"][0]): edit for edit in taking.mine if edit.kind == CORRECT}
        return [
            _judge(number, record, now.get(article, ()), both.get(article), own.get(article))
            for number, record in records
            for article in (taking.article(record),)
        ]

    def apply(self, taking: Taking, judged: Sequence[Judged]) -> list[Judged]:
        """One step for each paragraph."""

        def do(one: Judged) -> None:
            record, article = one.record, taking.article(one.record)
            now = _current(taking.connection, [article]).get(article, ())
            # A conflict's paragraph is replaced as it stands here.
            at = _place(now, int(record.thing), one.mine or record.before)
            if at is None:
                raise UserError(_CHANGED)
            words = Correction(at, 0, len(now[at]), now[at], record.after)
            Corrections(taking.editor(record)).correct(ArticleId(article), words)

        return done_each(judged, do, taking.ctx)


def _judge(
    number: int,
    record: Record,
    now: Paragraphs,
    both: tuple[Paragraphs, Paragraphs] | None,
    own: LoggedEdit | None,
) -> Judged:
    at, wanted = int(record.thing), tidied(record.after)
    if (there := _place(now, at, record.before)) is not None:
        return Judged(number, record, Standing.NEW, now[there])
    if any(tidied(one) == wanted for one in now) if wanted else _is_gone(record, both):
        return Judged(number, record, Standing.THERE, record.after)
    mine = None if both is None else _made_of(both, at, record.before)
    if mine is None:
        return Judged(number, record, Standing.MISSING, problem=_CHANGED)
    judged = Judged(number, record, Standing.CONFLICT, mine)
    if own is None:
        return judged
    if mine and not stands_against(own, record):  # their own earlier words
        return replace(judged, standing=Standing.NEW)
    return replace(judged, mine_by=own.by, mine_at=own.at)


def _place(now: Paragraphs, at: int, words: str) -> int | None:
    """The paragraph of those words: the nearest one; None without any."""
    places = [place for place, one in enumerate(now) if one == words]
    return min(places, key=lambda place: abs(place - at), default=None)


def _is_gone(record: Record, both: tuple[Paragraphs, Paragraphs] | None) -> bool:
    """Whether a paragraph that was taken away there was taken away here."""
    return both is not None and _made_of(both, int(record.thing), record.before) == ""


def _made_of(both: tuple[Paragraphs, Paragraphs], at: int, words: str) -> str | None:
    """What became here of a paragraph of the machine's text; None when there is none like it."""
    base, now = both
    place = _place(base, at, words)
    return None if place is None else dict(_differences(base, now)).get(place)


def _differences(base: Paragraphs, now: Paragraphs) -> list[tuple[int, str]]:
    """The paragraphs that are others, by their number in ``base``: what they are now."""
    found: list[tuple[int, str]] = []
    matcher = SequenceMatcher(None, base, now, autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            continue
        words = list(now[first:last])
        words += [""] * (end - start - len(words))
        found += list(zip(range(start, end), words, strict=False))
    return found


def _current(connection: Connection, ids: Sequence[int]) -> dict[int, Paragraphs]:
    """What is read of the current translations."""
    rows = connection.execute(
        select(TextRow.id, TextRow.article_id, TextRow.received).where(
            one_of(TextRow.article_id, ids),
            TextRow.side == Side.TRANSLATION.value,
            TextRow.is_current == 1,
        )
    ).all()
    read = paragraph_texts(connection, {row.id: row.received for row in rows})
    return {row.article_id: tuple(read[row.id]) for row in rows}


def _corrected(
    connection: Connection, ids: Sequence[int]
) -> dict[int, tuple[Paragraphs, Paragraphs]]:
    """Of each article whose newest correction is current: the machine's text, and the corrected."""
    rows = connection.execute(
        select(TextRow.id, TextRow.article_id, TextRow.base_id)
        .where(
            one_of(TextRow.article_id, ids),
            TextRow.side == Side.TRANSLATION.value,
            TextRow.is_current == 1,
            TextRow.base_id.is_not(None),
        )
        .order_by(TextRow.article_id)
    ).all()
    wanted = {text for row in rows for text in (row.id, row.base_id)}
    found = connection.execute(
        select(TextRow.id, TextRow.received).where(one_of(TextRow.id, wanted))
    )
    received = {row.id: row.received for row in found}
    read = paragraph_texts(connection, received)
    return {row.article_id: (tuple(read[row.base_id]), tuple(read[row.id])) for row in rows}
