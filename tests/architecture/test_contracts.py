"""Who may import whom: the contracts of import-linter, and that nothing slips past them."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.source import PACKAGE, ROOT, python_files


@pytest.fixture(scope="module")
def contracts() -> list[dict[str, Any]]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        found = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    assert isinstance(found, list)
    return found


def test_contracts_are_kept() -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    done = subprocess.run(
        [*command, "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=55,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_layers_stand_as_designed(contracts: list[dict[str, Any]]) -> None:
    (layers,) = [contract for contract in contracts if contract["id"] == "layers"]
    assert layers["layers"] == [
        "app",
        "ui | cli | worker",
        "site_rules",
        "bootstrap",
        "services | store | search | importers",
        "text",
        "domain",
        "settings : (resource_files)",
    ]
    assert layers["exhaustive"] is True


def test_contracts_name_every_package(contracts: list[dict[str, Any]]) -> None:
    """A new package must be named where a library is allowed to a few only."""
    packages = {
        f"archive_app.{path.stem if path.is_file() else path.name}"
        for path in PACKAGE.iterdir()
        if (path.suffix == ".py" and not path.name.startswith("__"))
        or (path / "__init__.py").is_file()
    } - {"archive_app.resource_files"}
    homes = {
        "qt-in-ui-only": {"archive_app.ui", "archive_app.app"},
        "sqlalchemy-in-store-only": {"archive_app.store"},
        "whoosh-in-search-only": {"archive_app.search"},
        "numpy-in-search-only": {"archive_app.search", "archive_app.text"},
    }
    for contract in contracts:
        if contract["id"] in homes:
            assert set(contract["source_modules"]) == packages - homes[contract["id"]]


def test_every_folder_with_code_is_a_package() -> None:
    """import-linter does not see folders without an __init__.py."""
    folders = {path.parent for path in python_files(PACKAGE)}
    without = [str(f.relative_to(ROOT)) for f in folders if not (f / "__init__.py").is_file()]
    assert not without


def test_the_start_module_imports_nothing_heavy() -> None:
    """`archive-app --version` and the worker must not pay for Qt, SQLAlchemy or Whoosh."""
    code = (
        "import sys, archive_app.__main__\n"
        "heavy = {'PySide6', 'sqlalchemy', 'alembic', 'whoosh', 'pypinyin'} & set(sys.modules)\n"
        "sys.exit(f'imported: {sorted(heavy)}' if heavy else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_root_holds_only_what_it_should() -> None:
    done = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        pytest.skip("not a git checkout")
    tops = {Path(name).parts[0] for name in done.stdout.split("\0") if name}
    folders = {"archive_app", "resources", "tests", "packaging", "docs", ".ci", ".github"}
    allowed_files = {
        "pyproject.toml",
        "Makefile",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        ".gitignore",
        ".gitattributes",
    }
    assert tops <= folders | allowed_files
