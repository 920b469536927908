"""Whoosh's own leaves: which terms they stand for, and what only Whoosh's matchers can find."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
from whoosh import query as wq

from archive_app.search.codec.layout import FieldData
from archive_app.search.evaluation.found import Found, ReadyWorth
from archive_app.search.evaluation.fuzzy import within
from archive_app.search.evaluation.globs import read_glob
from archive_app.search.evaluation.patterns import Terms

_OFTEN: Final = 2048  # documents between two looks at whether to stop


def term_bytes(text: Any) -> bytes | None:
    """The term as the index has it; None for one that isn't text."""
    if isinstance(text, str):
        return text.encode()
    return text if isinstance(text, bytes) else None


def is_pattern(query: Any) -> bool:
    """Whether this is a node whose terms :func:`pattern_terms` knows."""
    match query:
        case wq.Prefix() | wq.FuzzyTerm():
            return isinstance(query.text, str)
        case wq.Wildcard():
            return isinstance(query.text, str) and "[" not in query.text
    return False


def pattern_terms(query: Any, data: FieldData) -> Terms:
    """The terms of one segment that such a node stands for."""
    match query:
        case wq.Prefix():
            return range(*data.terms.prefix_range(query.text.encode()))
        case wq.Wildcard():
            return read_glob(query.text).within(data.terms, range(len(data.terms)))
    return within(data.terms, query.text, query.maxdist, same_start=query.prefixlength)


def matched(query: Any, searcher: Any, checkpoint: Callable[[], None], *, scored: bool) -> Found:
    """What Whoosh's matcher of a node finds in one segment."""
    matcher = query.matcher(searcher, searcher.context(top_query=query))
    docs: list[int] = []
    scores: list[float] = []
    while matcher.is_active():
        if not len(docs) % _OFTEN:
            checkpoint()
        docs.append(matcher.id())
        if scored:
            scores.append(matcher.score())
        matcher.next()
    found = np.array(docs, np.uint16)
    return Found(found, (ReadyWorth(np.array(scores, np.float64)),) if scored else ())
