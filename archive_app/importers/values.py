"""Values of a record's fields as text and lists of text, whatever types the file had."""

from __future__ import annotations

import json
import re

from archive_app.domain.errors import UserError
from archive_app.domain.tag_paths import means_none, tag_path

# Lone surrogates can't be stored as UTF-8, and NUL ends a text in C: both are shown as replaced.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_LIST_MARKS = re.compile(r"[;|；\n\r]+")
_NAME_MARKS = re.compile(r"[;|；、\n\r]+")


def repair(text: str) -> str:
    """The text with characters that no library can hold replaced by U+FFFD."""
    return _UNSTORABLE.sub("\ufffd", text)


def as_text(value: object) -> str:
    """A value as text: None is '', a list of texts is one text with paragraphs, others are JSON.

    NaN is what programs for tables write into JSON where a cell is empty.
    """
    if value is None or value != value:
        return ""
    if isinstance(value, str):
        return repair(value)
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return repair("\n\n".join(value))
    return repair(json.dumps(value, ensure_ascii=False))


def as_line(value: object) -> str:
    """A value as one line of text: white space runs are one space."""
    return " ".join(as_text(value).split())


def as_tags(value: object) -> tuple[str, ...]:
    """Tags from a list, a JSON list in a cell, or a text with ``;`` or ``|`` between them.

    Those that can't be tags are left out.
    """
    found = (_tag(part) for part in _parts(value, _LIST_MARKS))
    return tuple(dict.fromkeys(tag for tag in found if tag))


def as_names(value: object) -> tuple[str, ...]:
    """Names from a list or a text with ``;``, ``|`` or ``、`` between them.

    A comma doesn't part names: "Song, Qian" is one person.
    """
    return tuple(name for name in _parts(value, _NAME_MARKS) if not means_none(name))


def has_refused_names(value: object) -> bool:
    """Whether some of the names that a value lists mean that there is none."""
    return any(means_none(name) for name in _parts(value, _NAME_MARKS))


def has_refused_tags(value: object) -> bool:
    """Whether some of the tags that a value lists can't be tags."""
    return not all(_tag(part) for part in _parts(value, _LIST_MARKS))


def _tag(text: str) -> str:
    try:
        return tag_path(text)
    except UserError:
        return ""


def _parts(value: object, marks: re.Pattern[str]) -> tuple[str, ...]:
    if isinstance(value, str) and value.lstrip().startswith("["):
        value = _json_list(value)
    if isinstance(value, list):
        found = [as_line(part) for part in value]
    else:
        found = [as_line(part) for part in marks.split(as_text(value))]
    return tuple(dict.fromkeys(part for part in found if part))


def _json_list(text: str) -> object:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return value if isinstance(value, list) else text
