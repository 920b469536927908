"""Words that are declared here and translated where they are shown."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate knows this name
    """``text`` itself; the tools for translators find it by the name of this function."""
    return text
