"""The policy of a site: settings that an administrator decides, for good or as a beginning.

A TOML file that only the administrator can write: ``[locked]`` wins over everything, ``[defaults]``
holds until a person decides otherwise. Keys are those of the settings, in quotation marks.
"""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from archive_app.settings.declare import SETTINGS, Value

_MAX_BYTES = 1024 * 1024
_TABLES = ("locked", "defaults")


@dataclass(frozen=True, slots=True)
class Policy:
    """``problems`` are sentences for people about what of the file couldn't be used."""

    path: Path | None = None
    locked: Mapping[str, Value] = field(default_factory=dict)
    defaults: Mapping[str, Value] = field(default_factory=dict)
    problems: tuple[str, ...] = ()


def policy_file() -> Path:
    """Where an administrator of this computer puts the policy."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "ArchiveApp" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/ArchiveApp/policy.toml")
    return Path("/etc/archive-app/policy.toml")


def is_protected(path: Path) -> bool:
    """Whether the person who runs the program can't write the file."""
    stat = path.stat()
    if sys.platform != "win32" and os.geteuid() == 0:  # may write everything: look at the others
        return stat.st_uid == 0 and not stat.st_mode & 0o022
    return not os.access(path, os.W_OK)


def load_policy(path: Path, protected: Callable[[Path], bool] = is_protected) -> Policy:
    """Read a policy; what is wrong in it is told, and the rest holds. Nothing is raised."""
    try:
        if not path.exists():
            return Policy()
        if not protected(path):
            return Policy(path, problems=(f"{path} is ignored: everybody could change it.",))
        with path.open("rb") as stream:
            text = stream.read(_MAX_BYTES).decode("utf-8-sig")
        data = tomllib.loads(text)
    except (OSError, ValueError) as fault:
        return Policy(path, problems=(f"{path} can't be read: {fault}.",))
    problems = [f"{path}: “{name}” is not known." for name in data if name not in _TABLES]
    tables = {name: _values(path, name, data.get(name, {}), problems) for name in _TABLES}
    return Policy(path, tables["locked"], tables["defaults"], tuple(problems))


def _values(path: Path, table: str, found: object, problems: list[str]) -> dict[str, Value]:
    """The usable values of a table, by key."""
    values: dict[str, Value] = {}
    for key, value in _flat(found, ""):
        typed = tuple(value) if isinstance(value, list) else value
        if key not in SETTINGS:
            problems.append(f"{path}: there is no setting “{key}” ({table}).")
        elif not SETTINGS[key].accepts(typed):
            problems.append(f"{path}: “{key}” can't be {value!r} ({table}).")
        else:
            values[key] = typed
    return values


def _flat(found: Any, before: str) -> list[tuple[str, Any]]:
    """Dotted keys without quotation marks make tables in TOML: they are joined again."""
    if not isinstance(found, dict):
        return [(before.rstrip("."), found)]
    return [pair for key, value in found.items() for pair in _flat(value, f"{before}{key}.")]
