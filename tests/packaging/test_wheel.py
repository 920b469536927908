"""The wheel holds the program, its resources and its migrations, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import pytest

import archive_app

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=55,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def in_git(*folders: str) -> set[str]:
    done = subprocess.run(
        ["git", "ls-files", "-z", *folders], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        pytest.skip("not a git checkout")
    return {name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()}


def test_version_is_single_sourced(wheel: Path) -> None:
    assert wheel.name == f"archive_app-{archive_app.__version__}-py3-none-any.whl"


def test_wheel_holds_only_the_program(names: set[str]) -> None:
    tops = {PurePosixPath(name).parts[0] for name in names}
    assert tops == {"archive_app", f"archive_app-{archive_app.__version__}.dist-info"}
    assert not [name for name in names if name.endswith((".pyc", ".archive", ".orig"))]


def test_wheel_holds_all_code(names: set[str]) -> None:
    assert not in_git("archive_app") - names


def test_wheel_holds_all_resources(names: set[str]) -> None:
    assert not {f"archive_app/{name}" for name in in_git("resources")} - names


def test_wheel_has_the_command_and_the_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        info = f"archive_app-{archive_app.__version__}.dist-info"
        points = archive.read(f"{info}/entry_points.txt").decode()
        assert "archive-app = archive_app.__main__:main" in points
        assert "MIT License" in archive.read(f"{info}/licenses/LICENSE").decode()


def test_resources_are_found_in_an_installed_wheel(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = (
        "import archive_app.resource_files as r\n"
        "print(r.__file__)\n"
        "print(r.resource('sample'))\n"
        "print(r.resource('icons'))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert all(Path(line).is_relative_to(tmp_path) for line in done.stdout.splitlines())
