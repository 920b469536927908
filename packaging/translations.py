"""Translations of the interface: `make translations` takes in new sentences and compiles all.

The sentences stand in resources/i18n/*.ts (Qt Linguist opens them); the .qm beside each is what the
program reads. Both are kept in the repository, so that a checkout runs without a build step; a test
fails when they are not what this script makes.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

sys.path.insert(0, str(Path(__file__).resolve().parent))

import said  # the script beside this one

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
SOURCES = ("archive_app/ui", "archive_app/settings", "archive_app/app.py")
# English needs only the forms of its plurals: the sentences are English already.
LANGUAGES = {"en": ("-pluralonly",), "zh_CN": (), "de": ()}


def main() -> int:
    """Update and compile every language; the exit code of the first tool that fails."""
    said.save(said.FILE)
    for language in LANGUAGES:
        update(language, FOLDER)
        release(language, FOLDER, FOLDER)
    return 0


def update(language: str, folder: Path) -> Path:
    """Take the sentences of the program into a language's file; translations that fit stay."""
    path = folder / f"archive_app_{language}.ts"
    options = ("-no-obsolete", "-locations", "none", "-source-language", "en_GB")
    with tempfile.TemporaryDirectory() as scratch:
        below = Path(scratch) / "said_below.py"
        below.write_text(said.as_module(said.templates()), "utf-8")
        _run("lupdate", *options, *LANGUAGES[language], "-target-language", language,
             *map(str, source_files()), str(below), "-ts", str(path))  # fmt: skip
    return path


def release(language: str, source: Path, target: Path) -> Path:
    """Compile a language's file; sentences that are not translated stay English."""
    path = target / f"archive_app_{language}.qm"
    _run("lrelease", "-silent", str(source / f"archive_app_{language}.ts"), "-qm", str(path))
    return path


def source_files() -> list[Path]:
    """Every module with sentences of the interface, in a fixed order."""
    found: list[Path] = []
    for name in SOURCES:
        place = ROOT / name
        found += sorted(place.rglob("*.py")) if place.is_dir() else [place]
    return [path.relative_to(ROOT) for path in found]


def _run(tool: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"{tool}{suffix}"
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
