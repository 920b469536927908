"""Settings as they are now: declared defaults, the person's own file, the policy of the site."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from archive_app.settings.declare import SETTINGS, Setting, Value
from archive_app.settings.policy import Policy

log = logging.getLogger(__name__)


class Settings:
    """Reads and writes ``settings.json``; a broken or foreign value falls back to its default.

    The file is replaced as a whole, so that it is never half written. Values that can't be written
    (a read-only profile) stay in force until the program ends. What the policy locks stays as it is
    there, whatever is set.
    """

    def __init__(self, path: Path, policy: Policy | None = None) -> None:
        self._path = path
        self._values = _read(path)
        self.policy = policy or Policy()
        self._watcher: Callable[[str], None] | None = None

    def value(self, key: str) -> Value:
        """The value in force; raises KeyError for a key that is not declared."""
        if key in self.policy.locked:
            return self.policy.locked[key]
        found = self._values.get(key, self.default(key))
        allowed = self.offered(key).choices
        return found if not allowed or found in allowed else allowed[0]

    def offered(self, key: str) -> Setting:
        """The setting with the choices that the site leaves."""
        setting = SETTINGS[key]
        if key != "language" or not self.policy.languages:
            return setting
        pairs = zip(setting.choices, setting.names, strict=True)
        left = [pair for pair in pairs if pair[0] in self.policy.languages]
        return replace(
            setting,
            choices=tuple(choice for choice, _ in left),
            names=tuple(name for _, name in left),
        )

    def default(self, key: str) -> Value:
        """What holds as long as nobody decides otherwise."""
        return self.policy.defaults.get(key, SETTINGS[key].default)

    def is_locked(self, key: str) -> bool:
        """Whether the administrator decided."""
        return key in self.policy.locked

    def is_own(self, key: str) -> bool:
        """Whether the person decided otherwise than the default."""
        return not self.is_locked(key) and self.value(key) != self.default(key)

    def watch(self, watcher: Callable[[str], None]) -> None:
        """Let ``watcher`` know the key of every setting that somebody set."""
        self._watcher = watcher

    def reset(self, key: str) -> None:
        """Back to the default."""
        self.set(key, self.default(key))

    def text(self, key: str) -> str:
        """A text setting."""
        return str(self.value(key))

    def flag(self, key: str) -> bool:
        """A yes-or-no setting."""
        return bool(self.value(key))

    def number(self, key: str) -> int:
        """A whole number; raises TypeError for a setting of another kind (a bug)."""
        value = self.value(key)
        if not isinstance(value, int):
            raise TypeError(f"{key} is no number")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        value = self.value(key)
        return tuple(str(item) for item in value) if isinstance(value, tuple) else ()

    def set(self, key: str, value: Value) -> None:
        """Change a setting and write the file; raises ValueError for a value not allowed."""
        setting = self.offered(key)
        if not setting.accepts(value):
            raise ValueError(f"{key} can't be {value!r}")
        if self.value(key) == value:
            return
        if not self.is_locked(key):
            self._values[key] = value
            self._write()
        if self._watcher is not None:  # also of what is locked: switches go back
            self._watcher(key)

    def _write(self) -> None:
        ready = self._path.with_suffix(".tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            ready.write_text(
                json.dumps(self._values, indent=1, ensure_ascii=False, sort_keys=True) + "\n",
                encoding="utf-8",
            )
            ready.replace(self._path)
        except OSError as problem:
            log.info("settings are kept in memory only: %s", problem)


def _read(path: Path) -> dict[str, Value]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as problem:
        log.info("settings file %s is not readable, defaults are used: %s", path, problem)
        return {}
    if not isinstance(stored, dict):
        return {}
    values: dict[str, Value] = {}
    for key, value in stored.items():
        typed = tuple(value) if isinstance(value, list) else value
        if key in SETTINGS and SETTINGS[key].accepts(typed):
            values[key] = typed
    return values
