"""What the window and its child process say to each other: one JSON object a line, both ways."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from archive_app.domain.jobs import Progress

# A line of its own on the child's standard input; the end of that input means the same.
CANCEL = "cancel"


class Command(StrEnum):
    """What a child process can be asked to do."""

    IMPORT = "import"
    RESUME = "resume"
    RETRY = "retry"
    INSPECT = "inspect"
    PREVIEW = "preview"
    FIND_REPRINTS = "find-reprints"
    ALIGN = "align"
    REBUILD_INDEX = "rebuild-index"
    CHECK = "check"
    SAVE_COPY = "save-copy"
    CATCH_UP = "catch-up"
    BUILD_SEGMENT = "build-segment"


class Kind(StrEnum):
    """Whose turn an error calls for: the person's, the machine's, or the programmer's."""

    USER = "user"
    ENVIRONMENT = "environment"
    BUG = "bug"


class ProtocolError(ValueError):
    """A line that isn't one of ours."""


@dataclass(frozen=True, slots=True)
class Request:
    """The one request of a child process.

    ``library`` and ``paths`` are paths as Python has them: names that aren't UTF-8 survive.
    ``ids`` are the articles to be worked on, for commands that work on some only. ``plan`` is an
    ImportPlan as JSON, of what is to be imported or looked into; ``batch`` the import that goes on
    or is tried again, with ``go_on`` however many records are bad. ``target`` is the path of the
    file that the rows of a dry run are written to. ``limits`` are those of a look for reprints in
    whole per cent (near, contained, translation); empty for those of the last time.
    """

    command: str
    library: str
    paths: tuple[str, ...] = ()
    ids: tuple[int, ...] = ()
    plan: str = ""
    batch: int = 0
    target: str = ""
    go_on: bool = False
    limits: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """The end of a request that was done, or was stopped: then what was committed stays."""

    data: Mapping[str, object]
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class Failure:
    """The end of a request that could not be done."""

    message: str
    advice: str = ""
    kind: Kind = Kind.BUG


Message = Progress | Result | Failure


def encode_request(request: Request) -> bytes:
    """The request as a line."""
    return _line(asdict(request))


def decode_request(line: bytes) -> Request:
    """Read what :func:`encode_request` writes; raises ProtocolError."""
    fields = _object(line)
    paths, ids, batch = fields.get("paths", []), fields.get("ids", []), fields.get("batch", 0)
    if not isinstance(paths, list):
        raise ProtocolError("paths is a list")
    if not isinstance(ids, list) or not all(isinstance(one, int) for one in ids):
        raise ProtocolError("ids is a list of whole numbers")
    if not isinstance(batch, int):
        raise ProtocolError("batch is a whole number")
    limits = fields.get("limits", [])
    if not isinstance(limits, list) or not _are_limits(limits):
        raise ProtocolError("limits is a list of three per cents, or empty")
    return Request(
        command=_text(fields, "command"),
        library=_text(fields, "library"),
        paths=tuple(str(path) for path in paths),
        ids=tuple(ids),
        plan=str(fields.get("plan") or ""),
        batch=batch,
        target=str(fields.get("target") or ""),
        go_on=bool(fields.get("go_on")),
        limits=tuple(limits),
    )


def _are_limits(items: Sequence[object]) -> bool:
    return len(items) in (0, 3) and all(
        isinstance(item, int) and not isinstance(item, bool) and 1 <= item <= 100 for item in items
    )


def encode_message(message: Message) -> bytes:
    """A message of the child as a line."""
    if isinstance(message, Progress):
        fields: dict[str, object] = {"type": "progress", **asdict(message)}
    elif isinstance(message, Result):
        fields = {"type": "result", "stopped": message.stopped, "data": dict(message.data)}
    else:
        fields = {"type": "error", **asdict(message)}
    return _line(fields)


def decode_message(line: bytes) -> Message:
    """Read what :func:`encode_message` writes; raises ProtocolError."""
    fields = _object(line)
    kind = fields.get("type")
    if kind == "progress":
        total = fields.get("total")
        return Progress(
            _number(fields, "done"),
            None if total is None else _number(fields, "total"),
            str(fields.get("label", "")),
            str(fields.get("pace", "")),
        )
    if kind == "result":
        data = fields.get("data")
        if not isinstance(data, dict):
            raise ProtocolError("a result has data")
        return Result(data, stopped=bool(fields.get("stopped")))
    if kind == "error":
        try:
            whose = Kind(str(fields.get("kind", Kind.BUG)))
        except ValueError as fault:
            raise ProtocolError(str(fault)) from fault
        return Failure(_text(fields, "message"), str(fields.get("advice", "")), whose)
    raise ProtocolError(f"a message of type {kind!r}")


def _line(fields: Mapping[str, object]) -> bytes:
    """One line in ASCII, so that no code page and no line separator can break it."""
    return json.dumps(fields, ensure_ascii=True).encode("ascii") + b"\n"


def _object(line: bytes) -> dict[str, object]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as fault:
        raise ProtocolError("not a line of JSON") from fault
    if not isinstance(fields, dict):
        raise ProtocolError("not a JSON object")
    return fields


def _text(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str):
        raise ProtocolError(f"{name} is a text")
    return value


def _number(fields: Mapping[str, object], name: str) -> int:
    value = fields.get(name)
    if not isinstance(value, int):
        raise ProtocolError(f"{name} is a whole number")
    return value
