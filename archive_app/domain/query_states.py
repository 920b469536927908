"""The words that may stand behind ``is:`` and ``has:``."""

from __future__ import annotations

from typing import Final

IS_STATES: Final = (
    "reviewed", "unreviewed", "in-review", "needs-fix", "dated", "undated", "inferred", "machine",
    "human", "translated", "untranslated", "paired", "duplicate", "starred",
)  # fmt: skip
HAS_PARTS: Final = (
    "note", "original", "translation", "pairs", "url", "date", "byline", "credit", "tag",
    "person", "org", "place", "source", "section", "flag", "correction", "collection", "star",
)  # fmt: skip
