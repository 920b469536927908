"""The folders that belong to this program in the person's profile."""

from __future__ import annotations

from pathlib import Path

from platformdirs import PlatformDirs

_DIRS = PlatformDirs("archive-app", appauthor=False, roaming=True)


def settings_file() -> Path:
    """Where the person's settings are kept (small; roams with a profile on Windows)."""
    return Path(_DIRS.user_config_dir) / "settings.json"


def index_root() -> Path:
    """Where indexes are kept, one folder a library: disposable, local, private."""
    return Path(_DIRS.user_cache_dir) / "index"


def library_folder() -> Path:
    """Where the sample archive is made, and where file dialogs start."""
    return Path(_DIRS.user_data_dir)


def log_file() -> Path:
    """Where the program writes its log."""
    return Path(_DIRS.user_log_dir) / "archive-app.log"
