"""Settings as they are now: declared defaults, overlaid by the person's own file."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from archive_app.settings.declare import SETTINGS, Value

log = logging.getLogger(__name__)


class Settings:
    """Reads and writes ``settings.json``; a broken or foreign value falls back to its default.

    The file is replaced as a whole, so that it is never half written. Values that can't be written
    (a read-only profile) stay in force until the program ends.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)

    def value(self, key: str) -> Value:
        """The value in force; raises KeyError for a key that is not declared."""
        return self._values.get(key, SETTINGS[key].default)

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
        setting = SETTINGS[key]
        if not setting.accepts(value):
            raise ValueError(f"{key} can't be {value!r}")
        if self.value(key) == value:
            return
        self._values[key] = value
        self._write()

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
