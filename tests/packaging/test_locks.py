"""The lock files pin, with hashes, exactly what pyproject.toml asks for."""

from __future__ import annotations

import itertools
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ROOT / "packaging" / "locks"
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)\s*(?:;\s*(.*?))?\s*\\$")


def read_lock(name: str) -> dict[str, list[Version]]:
    """Return the pinned versions of each package (several where they differ by platform)."""
    pins: dict[str, list[Version]] = {}
    for line in (LOCKS / name).read_text(encoding="utf-8").splitlines():
        if found := PIN.match(line):
            pins.setdefault(canonicalize_name(found[1]), []).append(Version(found[2]))
    return pins


def declared(*, dev: bool) -> list[Requirement]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        data = tomllib.load(file)
    texts = list(data["project"]["dependencies"])
    if dev:
        texts += data["dependency-groups"]["dev"]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("name,dev", [("runtime.txt", False), ("dev.txt", True)])
def test_lock_satisfies_pyproject(name: str, dev: bool) -> None:
    pins = read_lock(name)
    for requirement in declared(dev=dev):
        versions = pins.get(canonicalize_name(requirement.name))
        assert versions, f"{requirement.name} is not in {name}: run `make lock`"
        assert all(v in requirement.specifier for v in versions), f"{requirement}: run `make lock`"


def test_development_runs_what_users_get() -> None:
    runtime, dev = read_lock("runtime.txt"), read_lock("dev.txt")
    assert {name: dev.get(name) for name in runtime} == runtime


def test_what_is_measured_against_is_in_no_other_lock() -> None:
    (version,) = read_lock("bench.txt")["tantivy"]
    asked = (LOCKS / "bench.in").read_text(encoding="utf-8").splitlines()
    assert f"tantivy=={version}" in asked
    assert not {"tantivy"} & {*read_lock("runtime.txt"), *read_lock("dev.txt")}


def test_runtime_lock_holds_no_tools() -> None:
    tools = {canonicalize_name(r.name) for r in declared(dev=True)}
    tools -= {canonicalize_name(r.name) for r in declared(dev=False)}
    assert not tools & set(read_lock("runtime.txt"))


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt", "bench.txt"])
def test_lock_is_canonical_and_hashed(name: str) -> None:
    text = (LOCKS / name).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    assert not [line for line in lines if re.match(r"\s*--?(i|f|index|extra|find|trusted)", line)]
    assert not re.search(r"\w+://|file:|@ ", "\n".join(lines)), "only names, versions and hashes"
    for before, line in itertools.pairwise(lines):
        if PIN.match(before):
            assert line.strip().startswith("--hash=sha256:"), f"no hash: {before}"


def test_pyside_stays_below_the_version_that_aborts() -> None:
    (version,) = read_lock("runtime.txt")["pyside6-essentials"]
    assert Version("6.11.3") <= version < Version("6.12")
