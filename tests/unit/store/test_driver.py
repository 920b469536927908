"""The newer SQLite is used, and its lack is told."""

from __future__ import annotations

import sqlite3
import sys

import pytest

from archive_app.store.driver import FIXED_VERSION, dbapi, sqlite_facts


def test_facts_are_those_of_the_module() -> None:
    facts = sqlite_facts()
    assert facts.version == dbapi().sqlite_version
    assert facts.wal_is_safe is (dbapi().sqlite_version_info >= FIXED_VERSION)


def test_the_standard_library_is_the_fallback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pysqlite3.dbapi2", None)
    assert dbapi() is sqlite3
    assert sqlite_facts().driver == "sqlite3"
