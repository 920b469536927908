"""Column mappings kept by name: which field each column of somebody's tables goes into."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from archive_app.settings.places import settings_file

_MAX_BYTES = 1024 * 1024
_NAME = re.compile(r"[^\W_][\w .-]{0,79}")  # a file name on every system


class PresetError(ValueError):
    """A preset that can't be had; the message is for people."""


def preset_folder() -> Path:
    """Where presets are kept, one JSON file each: ``{"column": "field"}``."""
    return settings_file().parent / "presets"


def preset_names() -> list[str]:
    """The presets there are, by name."""
    return sorted(path.stem for path in preset_folder().glob("*.json"))


def load_preset(name: str) -> dict[str, str]:
    """The mapping {column: field} of a preset by its name, or of a JSON file by its path.

    Raises PresetError.
    """
    path = Path(name)
    if _NAME.fullmatch(name) and not path.is_file():
        path = preset_folder() / f"{name}.json"
    try:
        with path.open("rb") as stream:
            data = stream.read(_MAX_BYTES)
        mapping = json.loads(data.decode("utf-8-sig"))
    except FileNotFoundError:
        known = ", ".join(preset_names()) or "none"
        raise PresetError(f"There is no preset “{name}”. Those kept here: {known}.") from None
    except (OSError, ValueError, RecursionError) as fault:
        kind = type(fault).__name__
        raise PresetError(f"The preset “{name}” can't be read ({kind}).") from fault
    if not isinstance(mapping, dict) or not all(isinstance(v, str) for v in mapping.values()):
        raise PresetError(f'The preset “{name}” is not of the form {{"column": "field"}}.')
    return mapping


def save_preset(name: str, mapping: Mapping[str, str]) -> Path:
    """Keep a mapping under a name; one of that name is replaced. Raises PresetError."""
    if not _NAME.fullmatch(name):
        raise PresetError(f"“{name}” can't be the name of a preset: use letters and digits.")
    path = preset_folder() / f"{name}.json"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(dict(mapping), ensure_ascii=False, indent=1), encoding="utf-8")
    except OSError as fault:
        raise PresetError(f"The preset can't be written ({fault.strerror}).") from fault
    return path
