"""Where the policy of a site is read: files of the administrator, and the registry of Windows.

Nothing a person may change counts: neither files that are writable, nor the environment.
"""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from archive_app.settings.declare import SETTINGS
from archive_app.settings.policy import SITE_KEYS, Part, Policy, combine

_MAX_BYTES = 1024 * 1024
REGISTRY_KEY = r"SOFTWARE\Policies\ArchiveApp"
_TABLES = ("locked", "defaults", "site")


class Registry(Protocol):
    """Reads the machine's half of the registry."""

    def values(self, key: str) -> Mapping[str, object]:
        """The values below a key by name, none when it isn't there; raises OSError."""


def site_policy() -> Policy:
    """The policy of this computer. Nothing is raised; what is wrong is in its problems."""
    parts = list(parts_of(policy_file()))
    if sys.platform == "win32":
        from archive_app.settings.windows_registry import LocalMachine

        parts.append(registry_part(LocalMachine()))
    return combine(parts)


def load_policy(path: Path, protected: Callable[[Path], bool] | None = None) -> Policy:
    """The policy of a file and of the folder ``policy.d`` beside it."""
    return combine(parts_of(path, protected or is_protected))


def check_policy(path: Path) -> Policy:
    """What a file would mean as a policy, wherever it lies and whoever may write it."""
    return combine([_file_part(path, _anyone)])


def policy_file() -> Path:
    """Where an administrator of this computer puts the policy."""
    if sys.platform == "win32":
        from archive_app.settings.windows_registry import program_data

        return program_data() / "ArchiveApp" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/ArchiveApp/policy.toml")
    return Path("/etc/archive-app/policy.toml")


def parts_of(path: Path, protected: Callable[[Path], bool] | None = None) -> Iterator[Part]:
    """The file, then those of ``policy.d`` beside it by name: the later one wins."""
    protected = protected or is_protected
    folder = path.with_name("policy.d")
    try:
        more = sorted(one for one in folder.iterdir() if one.suffix == ".toml")
    except (FileNotFoundError, NotADirectoryError):
        more = []
    except OSError as fault:
        yield Part(str(folder), fault=f"{folder} can't be read: {fault.strerror or fault}.")
        more = []
    yield from (_file_part(one, protected) for one in (path, *more))


def is_protected(path: Path) -> bool:
    """Whether the person who runs the program can change neither the file nor its folder's list."""
    if sys.platform == "win32":  # os.access knows nothing of its access lists
        try:
            with path.open("r+b"):
                return False
        except PermissionError:
            return True
    return all(_is_protected(one) for one in (path, path.parent))


def _is_protected(path: Path) -> bool:
    stat = path.stat()
    if os.geteuid() == 0:  # may write everything: look at the others
        return stat.st_uid == 0 and not stat.st_mode & 0o022
    return not os.access(path, os.W_OK) and stat.st_uid != os.geteuid()


def registry_part(registry: Registry) -> Part:
    """The registry's keys ``Locked``, ``Defaults`` and ``Site``, a value a setting."""
    origin = rf"HKEY_LOCAL_MACHINE\{REGISTRY_KEY}"
    data: dict[str, dict[str, object]] = {}
    try:
        for table in _TABLES:
            values = registry.values(rf"{REGISTRY_KEY}\{table.capitalize()}")
            if values:
                data[table] = {key: _typed(table, key, value) for key, value in values.items()}
    except OSError as fault:
        return Part(origin, fault=f"{origin} can't be read: {fault.strerror or fault}.")
    return Part(origin, data)


def _typed(table: str, key: str, value: object) -> object:
    """The registry has no yes and no: 0 and 1 stand for them."""
    if table == "site":
        wants_flag = SITE_KEYS.get(key) is bool
    else:
        wants_flag = key in SETTINGS and isinstance(SETTINGS[key].default, bool)
    return bool(value) if wants_flag and value in (0, 1) else value


def _file_part(path: Path, protected: Callable[[Path], bool]) -> Part:
    origin, raw = str(path), b""
    try:
        if not protected(path):
            told = f"{path} is ignored: not only the administrator can change it."
            return Part(origin, warning=told)
        with path.open("rb") as stream:
            raw = stream.read(_MAX_BYTES + 1)
        if len(raw) > _MAX_BYTES:
            return Part(origin, fault=f"{path} can't be read: it is larger than 1 MB.")
        text = raw.decode("utf-8-sig")
        data: dict[str, Any] = tomllib.loads(text)
    except FileNotFoundError:
        return Part(origin)
    except OSError as fault:
        return Part(origin, fault=f"{path} can't be read: {fault.strerror or fault}.")
    except UnicodeDecodeError as fault:
        line = raw.count(b"\n", 0, fault.start) + 1
        return Part(origin, fault=f"{path}, line {line}: this is no UTF-8.")
    except (ValueError, RecursionError) as fault:
        return Part(origin, fault=f"{path} can't be read: {fault}.")
    return Part(origin, data, text)


def _anyone(_path: Path) -> bool:
    return True
