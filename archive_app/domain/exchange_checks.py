"""Whether what a package file holds is what its part says: a file may come from anywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import NameKind, ReviewStatus, Side
from archive_app.domain.authority import FormKind, NameState
from archive_app.domain.exchange import Origin, PackageArticle, Part, Record
from archive_app.domain.fields import MAX_LENGTH
from archive_app.domain.notes import MOST_WORDS

_LONGEST = {"name": 500, "path": 1_000, "words": 20_000, "text": 1_000_000}
_HASH = re.compile(r"[0-9a-f]{64}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_TOKEN = re.compile(r"[0-9a-f]{16}")
_MOST_PATHS, _MOST_TEXTS, _MOST_HISTORY = 200, 50, 100_000
_FARTHEST = 2**40  # no number in a package is larger


class Unsound(ValueError):  # noqa: N818 - what it says of the value
    """A value isn't what it must be; the message names it, in words for a log."""


def checked_record(part: Part, raw: Any, articles: int) -> Record:
    """A record of a line of a part; raises Unsound. ``articles`` is how many the package names."""
    row = _object(raw)
    article = row.get("article")
    if (part in _OF_ARTICLES) != (article is not None):
        raise Unsound("article")
    if article is not None:
        article = _number(row, "article", articles - 1)
    thing = _text(row, "thing", "path")
    before, after = row.get("before"), row.get("after")
    check = _CHECKS[part]
    before, after = check(before), check(after)
    if part not in _MAY_COME_AND_GO and after is None:
        raise Unsound("after")
    if part is Part.CORRECTIONS and (before is None or not thing.isdecimal() or len(thing) > 9):
        raise Unsound("before")
    if part is Part.FIELDS and thing not in set(ArticleField):
        raise Unsound("thing")
    if part in (Part.TAG_TREE, Part.COLLECTIONS):
        _check_node(before, after)
    if part in (Part.NAMES, Part.MENTIONS) and thing.partition("/")[0] not in set(NameKind):
        raise Unsound("thing")
    if part in (Part.TAGS, Part.MEMBERS, Part.NOTES, Part.TAG_TREE, Part.COLLECTIONS) and not thing:
        raise Unsound("thing")
    if before == after:
        raise Unsound("after")
    return Record(part, thing, before, after, _text(row, "by", "name"), _time(row, "at"), article)


def _check_node(before: Any, after: Any) -> None:
    """What is there has a path; what goes had one."""
    goes = after is None or "into" in after
    if not goes and "path" not in after:
        raise Unsound("after")
    if "into" in (before or {}) or (goes and "path" not in (before or {})):
        raise Unsound("before")


def checked_article(raw: Any) -> PackageArticle:
    """An article as packages name it; raises Unsound."""
    row = _object(raw)
    texts = row.get("texts")
    if not isinstance(texts, list) or len(texts) > _MOST_TEXTS:
        raise Unsound("texts")
    if not all(isinstance(one, str) and _HASH.fullmatch(one) for one in texts):
        raise Unsound("texts")
    return PackageArticle(_text(row, "id", "path"), tuple(texts), _text(row, "title", "path"))


def checked_origin(raw: Any) -> Origin:
    """Where a package comes from, of its manifest; raises Unsound."""
    row = _object(raw)
    history = row.get("history")
    if not isinstance(history, list) or len(history) > _MOST_HISTORY:
        raise Unsound("history")
    for one in history:
        if not isinstance(one, list) or len(one) != 2 or type(one[0]) is not int:
            raise Unsound("history")
        if not 0 < one[0] < _FARTHEST or not isinstance(one[1], str):
            raise Unsound("history")
        if not _TOKEN.fullmatch(one[1]):
            raise Unsound("history")
    since = _text(row, "since", "name")
    return Origin(
        library=_text(row, "library", "name"),
        name=_text(row, "name", "name"),
        editor=_text(row, "editor", "name"),
        made_by=_text(row, "made_by", "name"),
        made_at=_time(row, "made_at"),
        since=_time(row, "since") if since else "",
        history=tuple((one[0], one[1]) for one in history),
    )


# --- values of the parts --------------------------------------------------------------------------


def _flag(value: Any) -> Any:
    if value is not True and value is not False:
        raise Unsound("value")
    return value


def _status(value: Any) -> Any:
    if value is not None and value not in set(ReviewStatus):
        raise Unsound("value")
    return value


def _field(value: Any) -> Any:
    if value is not None and (not isinstance(value, str) or len(value) > MAX_LENGTH):
        raise Unsound("value")
    return value


def _paragraph(value: Any) -> Any:
    if value is not None and (not isinstance(value, str) or len(value) > _LONGEST["text"]):
        raise Unsound("value")
    return value


def _tag(value: Any) -> Any:
    if value is None:
        return None
    row = _object(value)
    if "into" in row:
        return {"into": _filled(row, "into")}
    if row.keys() == {"was"}:
        return {"was": _paths(row, "was")}
    return {
        "path": _filled(row, "path"),
        "colour": _text(row, "colour", "name"),
        "description": _text(row, "description", "words"),
        "also": _paths(row, "also"),
        **({"was": _paths(row, "was")} if "was" in row else {}),
    }


def _collection(value: Any) -> Any:
    if value is None:
        return None
    row = _object(value)
    if row.keys() == {"was"}:
        return {"was": _paths(row, "was")}
    return {
        "path": _filled(row, "path"),
        "description": _text(row, "description", "words"),
        **({"was": _paths(row, "was")} if "was" in row else {}),
    }


def _note(value: Any) -> Any:
    if value is None:
        return None
    row = _object(value)
    content = _text(row, "content", "words")
    side = _text(row, "side", "name")
    if not content.strip() or len(content) > MOST_WORDS:
        raise Unsound("content")
    if side not in ("", *(one.value for one in Side)):
        raise Unsound("side")
    start, end = row.get("start"), row.get("end")
    if side:
        start, end = _number(row, "start", _FARTHEST), _number(row, "end", _FARTHEST)
        if end < start or not row.get("quote"):
            raise Unsound("end")
    elif start is not None or end is not None:
        raise Unsound("start")
    return {
        "content": content,
        "side": side,
        **{name: _text(row, name, "words") for name in ("quote", "prefix", "suffix")},
        "start": start,
        "end": end,
        "author": _text(row, "author", "name"),
        "created": _time(row, "created"),
        "updated": _time(row, "updated"),
    }


def _name(value: Any) -> Any:
    if value is None:
        return None
    row = _object(value)
    if row.get("state") not in set(NameState):
        raise Unsound("state")
    forms = [_texts(one, 5) for one in _list(row, "forms")]
    if any(not form[0] or form[1] not in set(FormKind) for form in forms):
        raise Unsound("forms")
    return {
        "preferred": _filled(row, "preferred"),
        "state": row["state"],
        **{name: _text(row, name, "words") for name in ("reading", "dates", "role", "note")},
        "forms": forms,
        "identifiers": [_texts(one, 2) for one in _list(row, "identifiers")],
        "merged": _text(row, "merged", "path"),
        "apart": _paths(row, "apart"),
    }


def _list(row: Mapping[str, Any], name: str) -> list[Any]:
    value = row.get(name)
    if not isinstance(value, list) or len(value) > _MOST_PATHS:
        raise Unsound(name)
    return value


def _texts(value: Any, many: int) -> list[str]:
    if not isinstance(value, list) or len(value) != many:
        raise Unsound("value")
    if not all(isinstance(one, str) and len(one) <= _LONGEST["path"] for one in value):
        raise Unsound("value")
    return value


_CHECKS: Mapping[Part, Callable[[Any], Any]] = {
    Part.TAG_TREE: _tag,
    Part.TAGS: _flag,
    Part.STATUSES: _status,
    Part.FIELDS: _field,
    Part.STARS: _flag,
    Part.NAMES: _name,
    Part.MENTIONS: _flag,
    Part.COLLECTIONS: _collection,
    Part.MEMBERS: _flag,
    Part.CORRECTIONS: _paragraph,
    Part.NOTES: _note,
}
_OF_ARTICLES = frozenset(Part) - {Part.TAG_TREE, Part.COLLECTIONS, Part.NAMES}
_MAY_COME_AND_GO = frozenset({Part.TAG_TREE, Part.FIELDS, Part.COLLECTIONS, Part.NOTES})


# --- pieces ---------------------------------------------------------------------------------------


def _object(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise Unsound("object")
    return value


def _text(row: Mapping[str, Any], name: str, kind: str) -> str:
    value = row.get(name)
    if not isinstance(value, str) or len(value) > _LONGEST[kind] or "\x00" in value:
        raise Unsound(name)
    return value


def _filled(row: Mapping[str, Any], name: str) -> str:
    value = _text(row, name, "path")
    if not any(step.strip() for step in value.split("/")):
        raise Unsound(name)
    return value


def _paths(row: Mapping[str, Any], name: str) -> list[str]:
    value = row.get(name)
    if not isinstance(value, list) or len(value) > _MOST_PATHS:
        raise Unsound(name)
    if not all(isinstance(one, str) and 0 < len(one) <= _LONGEST["path"] for one in value):
        raise Unsound(name)
    return value


def _time(row: Mapping[str, Any], name: str) -> str:
    value = _text(row, name, "name")
    if not _TIME.fullmatch(value):
        raise Unsound(name)
    return value


def _number(row: Mapping[str, Any], name: str, most: int) -> int:
    value = row.get(name)
    if type(value) is not int or not 0 <= value <= most:
        raise Unsound(name)
    return value
