"""Small conversions between domain values and what a column holds."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Text, func, select
from sqlalchemy.orm import InstrumentedAttribute

AnyRow = Row[*tuple[Any, ...]]

_SURROGATES = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def storable(text: str) -> str:
    """``text`` with lone surrogates, which UTF-8 can't hold, replaced one for one by U+FFFD."""
    return _SURROGATES.sub(_REPLACEMENT, text)


def folded(name: str) -> str:
    """The key by which names are the same: compatible, caseless (Unicode D146), single spaces."""
    once = unicodedata.normalize("NFD", storable(name)).casefold()
    twice = unicodedata.normalize("NFKD", once).casefold()
    return " ".join(unicodedata.normalize("NFKC", twice).split())


def tag_key(name: str) -> str:
    """The key by which tags are the same under one parent: caseless (Unicode D145), composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())


def utc_now() -> datetime:
    """The time now, aware, UTC."""
    return datetime.now(UTC)


def timestamp(moment: datetime) -> str:
    """``2026-05-01T12:00:00Z``: ISO 8601, UTC, whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def dumps(value: Any) -> str:
    """Compact JSON, readable Chinese; text that UTF-8 can't hold is replaced."""
    return storable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def loads(text: str | None) -> Any:
    """What :func:`dumps` wrote; None for NULL."""
    return None if text is None else json.loads(text)


def runs(offsets: Sequence[int] | None) -> str | None:
    """Places as JSON runs ``[[first, length], ...]``; None stays None."""
    if offsets is None:
        return None
    found: list[list[int]] = []
    for place in offsets:
        if found and found[-1][0] + found[-1][1] == place:
            found[-1][1] += 1
        else:
            found.append([place, 1])
    return dumps(found)


def places(text: str | None) -> tuple[int, ...] | None:
    """The places that :func:`runs` wrote."""
    if text is None:
        return None
    return tuple(place for first, length in loads(text) for place in range(first, first + length))


def one_of(
    column: InstrumentedAttribute[Any], values: Iterable[int] | Iterable[str]
) -> ColumnElement[bool]:
    """``column`` is any of ``values``, bound as one parameter whatever their number."""
    found = func.json_each(dumps(list(values)), type_=Text).table_valued("value")
    return column.in_(select(found.c.value))
