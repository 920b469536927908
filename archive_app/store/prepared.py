"""Statements put into SQL once: to build a small one takes longer than SQLite needs to answer."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Connection, CursorResult, Select, bindparam, func, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import InstrumentedAttribute

from archive_app.store.values import dumps

_IDS = "ids"


class Prepared:
    """A SELECT that is asked again and again with other values; safe in any thread.

    Values are handed to the driver as they are: numbers, text, bytes and None only.
    """

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        self._statement = statement

    def run(self, connection: Connection, **values: Any) -> CursorResult[*tuple[Any, ...]]:
        """The rows, with the names of the statement's columns; every parameter by its name."""
        sql, names, known = self._compiled
        known = known | values
        return connection.exec_driver_sql(sql, tuple(known[name] for name in names))

    @cached_property
    def _compiled(self) -> tuple[str, tuple[str, ...], dict[str, Any]]:
        """The SQL, its parameters in order, and the values that are part of the statement."""
        compiled = self._statement.compile(
            dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True}
        )
        return str(compiled), tuple(compiled.positiontup or ()), dict(compiled.params)


def among(column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    """``column`` is one of the ids that :func:`packed` makes a value of."""
    found = func.json_each(bindparam(_IDS, "[]")).table_valued("value")
    return column.in_(select(found.c.value))


def packed(ids: Iterable[int]) -> dict[str, str]:
    """Any number of ids as the one parameter of :func:`among`."""
    return {_IDS: dumps(list(ids))}
