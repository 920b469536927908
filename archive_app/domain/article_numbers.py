"""Articles by the number that this library gave them: ``#12``, ``#12..40``, ``#12..``."""

from __future__ import annotations

import re

LAST_NUMBER = 2**63 - 1  # of SQLite's keys

_NUMBERS = re.compile(r"#(?P<first>[0-9]{1,18})(?P<dots>\.\.(?P<last>[0-9]{1,18})?)?")


def number_range(text: str) -> tuple[int, int] | None:
    """(first, last), both included, that the text of ``id:`` means; None for an external id.

    Numbers rise as articles are added, so ``#12..`` is article 12 and all that came after it.
    """
    match = _NUMBERS.fullmatch(text.strip())
    if match is None:
        return None
    first = int(match["first"])
    if match["dots"] is None:
        return first, first
    return first, int(match["last"] or LAST_NUMBER)


def added_after(number: int) -> str:
    """The text of ``id:`` for every article that was added after the one of that number."""
    return f"#{number + 1}.."
