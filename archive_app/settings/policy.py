"""The policy of a site: what an administrator decides for everybody at a computer.

``[locked]`` wins over everything, ``[defaults]`` holds until a person decides otherwise; their keys
are those of the settings. ``[site]`` says what no setting says: commands that are off, whether
archives are only read, the one archive to work with, the languages that are offered. Where parts of
a policy say different things, the later one wins; what is wrong is told with its file and line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from archive_app.settings.declare import SETTINGS, Setting, Value

_HEADER = re.compile(r"\s*\[+([^\]]*)\]")
_TABLES = ("locked", "defaults")
SITE_KEYS: Mapping[str, type] = {
    "disabled": tuple,
    "read_only": bool,
    "library": str,
    "languages": tuple,
}


@dataclass(frozen=True, slots=True)
class Part:
    """One file or registry key: its tables, or why it can't be used.

    ``text`` is the TOML as it was written, for the numbers of lines. A ``fault`` makes the program
    read-only, a ``warning`` is only told; both are whole sentences that name the place.
    """

    origin: str
    data: Mapping[str, Any] = field(default_factory=dict)
    text: str = ""
    fault: str = ""
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """What holds. ``problems`` are sentences for people, faults first.

    ``origins`` says for ``locked.KEY``, ``defaults.KEY`` and ``site.KEY`` where it was decided. A
    policy with ``faults`` might forbid more than could be read, so it is ``read_only``.
    """

    locked: Mapping[str, Value] = field(default_factory=dict)
    defaults: Mapping[str, Value] = field(default_factory=dict)
    disabled: frozenset[str] = frozenset()
    read_only: bool = False
    library: str = ""
    languages: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict)

    @property
    def problems(self) -> tuple[str, ...]:
        """Everything that is wrong in it."""
        return (*self.faults, *self.warnings)

    def locks(self, action: str) -> bool:
        """Whether a command of the menus, by its id, is off here."""
        if action in self.disabled or (self.read_only and action in _WRITING):
            return True
        return bool(self.library) and action in _OTHER_ARCHIVES

    @property
    def locked_actions(self) -> frozenset[str]:
        """The ids of the commands that are off; there may be none of that id."""
        off = {name for name in (*_WRITING, *_OTHER_ARCHIVES) if self.locks(name)}
        return self.disabled | off


_WRITING = frozenset({"file.new", "file.import", "help.reset_sample"})
_OTHER_ARCHIVES = frozenset(
    {"file.new", "file.open", "file.sample", "file.close", "help.reset_sample"}
)


def combine(parts: Iterable[Part]) -> Policy:
    """The policy that the parts make, in their order. Nothing is raised."""
    reading = _Reading()
    for part in parts:
        reading.take(part)
    site = reading.tables["site"]
    return Policy(
        reading.tables["locked"],
        reading.tables["defaults"],
        frozenset(map(str, _items(site.get("disabled")))),
        bool(site.get("read_only", False)) or bool(reading.faults),
        str(site.get("library", "")),
        tuple(map(str, _items(site.get("languages")))),
        tuple(reading.faults),
        tuple(reading.warnings),
        reading.origins,
    )


class _Reading:
    """Collects what the parts say, and what is wrong in them."""

    def __init__(self) -> None:
        self.tables: dict[str, dict[str, Value]] = {"locked": {}, "defaults": {}, "site": {}}
        self.faults: list[str] = []
        self.warnings: list[str] = []
        self.origins: dict[str, str] = {}

    def take(self, part: Part) -> None:
        if part.warning:
            self.warnings.append(part.warning)
        if part.fault:
            self.faults.append(part.fault)
        for name, found in part.data.items():
            if name not in self.tables:
                self.warnings.append(f"{_place(part, name)}: “{name}” is not known.")
            elif not isinstance(found, Mapping):
                self.faults.append(f"{_place(part, name)}: “{name}” has to be a table: [{name}].")
            else:
                self._take_table(part, name, found)

    def _take_table(self, part: Part, table: str, found: Mapping[str, Any]) -> None:
        for key, value in _flat(found, ""):
            typed = tuple(value) if isinstance(value, list) else value
            place = _place(part, f"{table}.{key}")
            accepts = _site_accepts(key) if table == "site" else _setting_accepts(key)
            if accepts is None:
                self.warnings.append(f"{place}: there is no setting “{key}” ({table}).")
            elif not accepts(typed):
                self.faults.append(f"{place}: “{key}” can't be {value!r} ({table}).")
            else:
                self.tables[table][key] = typed
                self.origins[f"{table}.{key}"] = part.origin


def _setting_accepts(key: str) -> Callable[[object], bool] | None:
    setting: Setting | None = SETTINGS.get(key)
    return setting.accepts if setting is not None else None


def _site_accepts(key: str) -> Callable[[object], bool] | None:
    if key not in SITE_KEYS:
        return None

    def accepts(value: object) -> bool:
        if type(value) is not SITE_KEYS[key]:
            return False
        if key == "library":
            return Path(str(value)).is_absolute()
        texts = all(isinstance(item, str) for item in _items(value))
        known = SETTINGS["language"].choices
        return texts and (key != "languages" or all(item in known for item in _items(value)))

    return accepts


def _items(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _flat(found: Any, before: str) -> list[tuple[str, Any]]:
    """Dotted keys without quotation marks make tables in TOML: they are joined again."""
    if not isinstance(found, Mapping):
        return [(before.rstrip("."), found)]
    return [pair for key, value in found.items() for pair in _flat(value, f"{before}{key}.")]


def _place(part: Part, wanted: str) -> str:
    """The file with the line of a key or table, where it can be told."""
    header = ""
    for number, line in enumerate(part.text.splitlines(), 1):
        if found := _HEADER.match(line):
            header = _bare(found[1])
            if header == wanted:
                return f"{part.origin}, line {number}"
            continue
        key = _bare(line.partition("=")[0])
        if "=" in line and wanted in (key, f"{header}.{key}"):
            return f"{part.origin}, line {number}"
    return part.origin


def _bare(key: str) -> str:
    return re.sub(r"[\s\"']", "", key)
