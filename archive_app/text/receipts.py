"""Receipts: what findings change in a text, and the way back to the exact text as received."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from archive_app.domain.findings import Finding, Span


@dataclass(frozen=True, slots=True)
class Receipt:
    """At ``at`` of the changed text ``shown`` stands in place of ``received``."""

    at: int
    shown: str
    received: str


def apply_findings(received: str, findings: Iterable[Finding]) -> tuple[str, tuple[Receipt, ...]]:
    """``received`` with what each finding shows instead, and a receipt for every change.

    Findings that only point at something change nothing. Of findings that overlap the first wins,
    and the rest of the other is left out when that is all it does.
    """
    pieces: list[str] = []
    receipts: list[Receipt] = []
    at = length = 0
    for span, shown in _changes(findings):
        start = max(span.start, at)
        if span.end <= start or (start > span.start and shown):
            continue
        pieces += [received[at:start], shown]
        length += start - at
        receipts.append(Receipt(length, shown, received[start : span.end]))
        length += len(shown)
        at = span.end
    return "".join([*pieces, received[at:]]), tuple(receipts)


def undo(changed: str, receipts: Sequence[Receipt]) -> str:
    """The text as received, from the changed one and all its receipts."""
    pieces: list[str] = []
    at = 0
    for receipt in receipts:
        pieces += [changed[at : receipt.at], receipt.received]
        at = receipt.at + len(receipt.shown)
    return "".join([*pieces, changed[at:]])


def _changes(findings: Iterable[Finding]) -> list[tuple[Span, str]]:
    return sorted((one.span, one.shown) for one in findings if one.shown is not None)
