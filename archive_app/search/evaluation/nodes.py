"""Query nodes that Whoosh doesn't have; the evaluator knows them beside Whoosh's own.

They are Whoosh queries so that they may stand in Whoosh's ``And``, ``Or`` and ``Not``. Whoosh's own
searcher can't evaluate them.
"""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from whoosh.query import Query

from archive_app.domain.articles import Side
from archive_app.text.leaves import Step


@dataclass(frozen=True)
class Adjacent(Query):
    """Steps at fixed distances in one field.

    One TERM step without ``plain`` scores as Whoosh's Term. A PREFIX, GLOB, FUZZY or SOUND step
    alone scores ``boost``; a CHAR step alone scores as one term whose frequency is that of the
    character. Several steps score as one term that occurs as often as the steps stand together and
    whose rarity is the sum of the rarities of the TERM steps (1 when there are none).

    ``plain`` are offsets at which the text must be written as folded (no ``=`` mark stands there).
    ``width`` is how many positions a place covers. With ``written_bonus`` the score of a document
    grows by that share when every one of its places is written as folded, in proportion otherwise:
    score × (1 + written_bonus × plain places ÷ places). Only Adjacent nodes whose steps keep
    positions can have it.
    """

    fieldname: str
    steps: tuple[Step, ...]
    _: KW_ONLY
    width: int = 1
    plain: tuple[int, ...] = ()
    boost: float = 1.0
    written_bonus: float = 0.0


@dataclass(frozen=True, eq=False)
class Rows(Query):
    """Articles that the columns know: ``mask`` is bool, one entry a row of the columns."""

    mask: npt.NDArray[np.bool_]
    boost: float = 0.0


@dataclass(frozen=True)
class Near(Query):
    """All parts within ``distance`` positions of one field, in any order.

    The distance is that between the first positions of the first and the last part; equal parts
    must stand at different positions. Parts of other fields than the first one's are an error
    (ValueError). Scores as several steps of an ``Adjacent`` do: the rarities of all parts, as often
    as a window begins.
    """

    parts: tuple[Adjacent, ...]
    distance: int
    boost: float = 1.0


@dataclass(frozen=True)
class SameUnit(Query):
    """``child`` holds within one aligned unit of the two texts.

    Below it stand And, Or, Not, Adjacent, Near, Term, Phrase, Prefix, Wildcard, FuzzyTerm, OnSide
    and Counted; any other node holds or doesn't hold for all units of a document. The titles of
    both sides are one more unit, and text outside of units is in none. A document scores what
    those leaves that aren't in a Not score in it elsewhere, times ``boost``.
    """

    child: Any
    boost: float = 1.0


@dataclass(frozen=True)
class OnSide(Query):
    """``child``, whose documents are found on ``side``.

    A document found on both sides gets its whole score times ``BOTH_SIDES`` in the end.
    """

    side: Side
    child: Any


@dataclass(frozen=True)
class Counted(Query):
    """``child``; the articles that it finds are recorded under ``key``.

    The same key may stand at several places: its articles are those of any of them. Nothing is
    recorded inside a Not.
    """

    key: str
    child: Any


@dataclass(frozen=True)
class Off(Query):
    """Finds nothing; what ``child`` would find is recorded under ``key``, as Counted does."""

    key: str
    child: Any
