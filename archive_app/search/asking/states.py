"""The words after ``is:`` and ``has:``, and which facet value each of them stands for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from archive_app.domain.articles import ReviewStatus, TextKind
from archive_app.domain.facets import NONE_VALUE, Facet, facet_named
from archive_app.domain.findings import FindingKind
from archive_app.domain.query_states import HAS_PARTS, IS_STATES
from archive_app.text.fold import fold_text


@dataclass(frozen=True, slots=True)
class State:
    """Articles with a value of a facet ('' for any value), or those without it."""

    facet: Facet
    value: str = ""
    holds: bool = True


IS: Final[Mapping[str, State]] = {
    "reviewed": State(Facet.STATUS, ReviewStatus.REVIEWED),
    "unreviewed": State(Facet.STATUS, ReviewStatus.UNREVIEWED),
    "in-review": State(Facet.STATUS, ReviewStatus.IN_REVIEW),
    "needs-fix": State(Facet.STATUS, ReviewStatus.NEEDS_FIX),
    "dated": State(Facet.DATE),
    "undated": State(Facet.DATE, NONE_VALUE),
    "inferred": State(Facet.FLAG, FindingKind.YEAR_INFERRED),
    "machine": State(Facet.KIND, TextKind.MACHINE),
    "human": State(Facet.KIND, TextKind.HUMAN),
    "translated": State(Facet.HAS, "translation"),
    "untranslated": State(Facet.HAS, "translation", holds=False),
    "paired": State(Facet.HAS, "pairs"),
    "duplicate": State(Facet.DUPLICATE),
    "starred": State(Facet.HAS, "star"),
}

HAS: Final[Mapping[str, State]] = {
    **{
        value: State(Facet.HAS, value)
        for value in (
            "note", "original", "translation", "pairs", "url", "date", "byline", "credit",
            "correction", "star",
        )
    },
    "notes": State(Facet.HAS, "note"),
    "pair": State(Facet.HAS, "pairs"),
    "address": State(Facet.HAS, "url"),
    "corrections": State(Facet.HAS, "correction"),
}  # fmt: skip


def is_state(text: str) -> State | None:
    """What ``is:text`` stands for; None when it isn't known."""
    return IS.get(_plain(text))


def has_state(text: str) -> State | None:
    """What ``has:text`` stands for: a part of the article or any facet; None when unknown."""
    plain = _plain(text)
    if plain in HAS:
        return HAS[plain]
    try:
        return State(facet_named(plain))
    except KeyError:
        return None


def unknown_state(name: str, text: str) -> str:
    """Says in words that a value of ``is:`` or ``has:`` isn't known, and which are."""
    known = IS_STATES if name == "is" else HAS_PARTS
    return f"{name}:{text} is not known. What can stand there: {', '.join(known)}."


def _plain(text: str) -> str:
    return "-".join(fold_text(text).replace("_", " ").replace("-", " ").split())
