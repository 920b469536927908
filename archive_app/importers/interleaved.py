"""One text that is two: Chinese and English paragraphs, or lines, taking turns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.importers.record import RecordFields, SideFields, aligned_sides

METHOD = "interleaved"
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_BLANK_LINE = re.compile(r"\r?\n[^\S\n]*\r?\n\s*|\r\r\s*|\u2029")
_LEAST_TURNS = 3  # of Chinese and English
_REGULAR = 0.8  # of all steps from one paragraph to the next are turns
_MOST = 200_000  # paragraphs that are looked at
_NOWHERE = Span(0, 0)


def take_sides(fields: RecordFields) -> tuple[RecordFields, tuple[Finding, ...]]:
    """The record with its text of no known side parted into two, where it clearly is two.

    At least three turns, and more than four of five steps a turn: then Chinese is the original,
    and each pair of turns a bead. A text that only looks bilingual stays one, with a finding.
    """
    text = fields.lone.text
    if not text.strip() or fields.original.text or fields.translation.text:
        return fields, ()
    if not (_HAN.search(text) and _LATIN.search(text)):
        return fields, ()
    doubts: list[Finding] = []
    for pieces in (_BLANK_LINE.split(text), text.splitlines()):
        kinds = [(piece, _is_han(piece)) for piece in pieces[:_MOST] if piece.strip()]
        if len(pieces) <= _MOST and _is_regular([is_han for _, is_han in kinds]):
            return _parted(fields, kinds), ()
        doubts = doubts or _doubts([is_han for _, is_han in kinds])
    return fields, tuple(doubts)


def _is_han(piece: str) -> bool | None:
    """Whether a paragraph is Chinese; None when it is neither Chinese nor English, or both.

    Names in the other script don't count: a Chinese sentence may name a company in Latin letters.
    """
    han, words = len(_HAN.findall(piece)), len(_LATIN.findall(piece))
    if not han and not words:
        return None
    if han >= max(2.0, words * 2):
        return True
    return False if words and han <= words * 0.25 else None


def _is_regular(kinds: Sequence[bool | None]) -> bool:
    known = [kind for kind in kinds if kind is not None]
    turns = sum(one != other for one, other in pairwise(known))
    steps = len(kinds) - 1
    enough = turns >= 2 * _LEAST_TURNS - 1
    return enough and steps > 0 and turns / steps > _REGULAR


def _doubts(kinds: Sequence[bool | None]) -> list[Finding]:
    chinese, english = kinds.count(True), kinds.count(False)
    if min(chinese, english) < _LEAST_TURNS or min(chinese, english) * 4 < len(kinds):
        return []
    note = (
        f"Looks bilingual: {chinese} Chinese and {english} English paragraphs, but not in turns "
        "regular enough to part them. It is kept as one text."
    )
    return [Finding(FindingKind.LOOKS_BILINGUAL, _NOWHERE, note=note, confidence=0.5)]


def _parted(fields: RecordFields, pieces: Sequence[tuple[str, bool | None]]) -> RecordFields:
    runs: list[tuple[bool, list[str]]] = []
    for is_han, run in groupby(_settled(pieces), key=lambda one: one[1]):
        runs.append((is_han, [piece for piece, _ in run]))
    pairs: list[tuple[Sequence[str], Sequence[str]]] = []
    for place in range(0, len(runs), 2):
        turn = dict(runs[place : place + 2])
        pairs.append((turn.get(True, ()), turn.get(False, ())))
    original, translation, alignment = aligned_sides(pairs, METHOD)
    return replace(
        fields, original=original, translation=translation, lone=SideFields(), alignment=alignment
    )


def _settled(pieces: Sequence[tuple[str, bool | None]]) -> list[tuple[str, bool]]:
    """Paragraphs of no language of their own go with the one before, the first with the next."""
    last = next(is_han for _, is_han in pieces if is_han is not None)
    settled = []
    for piece, is_han in pieces:
        last = last if is_han is None else is_han
        settled.append((piece, last))
    return settled
