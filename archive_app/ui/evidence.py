"""The evidence for a date in the language of the interface.

`text/` and `importers/` write it in plain English when an article comes in, and it is kept so in
the archive. Its lines are recognised here by their forms; what isn't known is shown as it stands.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "Evidence"
# Lines that hold another one come first: its words are told in the same way.
_FORMS = tuple(
    str(form)
    for form in (
        QT_TRANSLATE_NOOP("Evidence", "{line}, not taken for the date of publication"),
        QT_TRANSLATE_NOOP("Evidence", "{line}, which gives the year: {date}"),
        QT_TRANSLATE_NOOP("Evidence", "{line} (agrees)"),
        QT_TRANSLATE_NOOP("Evidence", "{line} (differs)"),
        QT_TRANSLATE_NOOP("Evidence", "{line}, told as last year's: {date}"),
        QT_TRANSLATE_NOOP("Evidence", "{line}, told as next year's: {date}"),
        QT_TRANSLATE_NOOP("Evidence", "date in the dateline: {words}"),
        QT_TRANSLATE_NOOP("Evidence", "latest date in the text: {words}"),
        QT_TRANSLATE_NOOP("Evidence", "date of the event: {words}"),
        QT_TRANSLATE_NOOP("Evidence", "page header: {words}"),
        QT_TRANSLATE_NOOP("Evidence", "file name: {words}"),
        QT_TRANSLATE_NOOP("Evidence", "folder: {words}"),
        QT_TRANSLATE_NOOP("Evidence", "told on the day after or of an event: {words}"),
        QT_TRANSLATE_NOOP(
            "Evidence",
            "field {words} says {value}, which is no date that can be read in one way",
        ),
        QT_TRANSLATE_NOOP("Evidence", "field {words}"),
        QT_TRANSLATE_NOOP("Evidence", "{words}, told on {date}"),
        QT_TRANSLATE_NOOP("Evidence", "{words} is told as past: not before {date}"),
        QT_TRANSLATE_NOOP("Evidence", "fetched {date} (WARC-Date)"),
        QT_TRANSLATE_NOOP("Evidence", "set by a person before the import"),
        QT_TRANSLATE_NOOP("Evidence", "set by a person"),
    )
)
_SUM = re.compile(r".*: \d+ \+ \d+ = \d+", re.DOTALL)  # the same in every language
_SHAPES = {"words": '".*"', "value": '".*"', "date": r"[0-9-]+"}
_FREE = "{words} is told as past: not before {date}"  # its words have no quotation marks
_HOLE = re.compile(r"\{(\w+)\}")


def evidence_told(line: str) -> str:
    """A line of evidence in the language of the interface."""
    for form, pattern in _patterns():
        if found := pattern.fullmatch(line):
            words = QCoreApplication.translate(_CONTEXT, form)
            held = found.groupdict()
            if "line" in held:
                held["line"] = evidence_told(held["line"])
            pieces = _HOLE.split(words)
            return "".join(held.get(one, one) if n % 2 else one for n, one in enumerate(pieces))
    return line


def is_known(line: str) -> bool:
    """Whether the whole of it can be told in another language."""
    if _SUM.fullmatch(line):
        return True
    for _, pattern in _patterns():
        if found := pattern.fullmatch(line):
            inner = found.groupdict().get("line")
            return inner is None or is_known(inner)
    return False


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((form, _pattern(form)) for form in _FORMS)


def _pattern(form: str) -> re.Pattern[str]:
    parts = []
    for n, piece in enumerate(_HOLE.split(form)):
        is_free = piece == "line" or form == _FREE
        shape = _SHAPES["date"] if piece == "date" else ".+" if is_free else _SHAPES.get(piece)
        parts.append(f"(?P<{piece}>{shape})" if n % 2 else re.escape(piece))
    return re.compile("".join(parts), re.DOTALL)
