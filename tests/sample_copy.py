"""The sample library made once and copied: a window on it then opens at once."""

from __future__ import annotations

import shutil
from pathlib import Path

from archive_app.bootstrap import open_sample
from archive_app.domain.jobs import NoContext
from archive_app.settings.places import index_root, library_folder


def keep_sample(store: Path) -> None:
    """Make the sample of this profile with its index, and keep a copy in ``store``."""
    workspace = open_sample()
    try:
        workspace.care.catch_up(NoContext())
    finally:
        workspace.close()
    shutil.copytree(library_folder(), store / "library")
    shutil.copytree(index_root(), store / "index")


def put_sample(store: Path) -> None:
    """Put the copy into this profile, in place of a sample that is there."""
    for left in library_folder().glob("sample.archive*"):
        left.unlink()
    shutil.rmtree(index_root(), ignore_errors=True)
    shutil.copytree(store / "library", library_folder(), dirs_exist_ok=True)
    shutil.copytree(store / "index", index_root())
