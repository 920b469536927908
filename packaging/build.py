"""Build the program as one folder and try it: `make package`.

PyInstaller makes dist/archive-app; its list of files is checked; then the built program itself runs
`self-check --json` in an empty profile with an empty environment.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bundle_rules import faults

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = ROOT / "dist" / "archive-app"
PROGRAM = BUNDLE / ("archive-app-cli.exe" if os.name == "nt" else "archive-app")
SELF_CHECK_SECONDS = 120


def main() -> int:
    """Build, inspect, try. Return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, prog="packaging/build.py")
    parser.add_argument("--check-only", action="store_true", help="try what is in dist/ already")
    options = parser.parse_args()
    if not options.check_only:
        build()
    problems = faults(BUNDLE)
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 1
    report_size()
    return self_check()


def build() -> None:
    """Run PyInstaller; the same sources give the same bytes."""
    started = time.monotonic()
    shutil.rmtree(BUNDLE, ignore_errors=True)
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "1",
        "PYTHONWARNINGS": "ignore::SyntaxWarning",  # of Whoosh's old sources
        "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH") or commit_time(),
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    command += [str(ROOT / "packaging" / "archive-app.spec")]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)
    print(f"built {BUNDLE.relative_to(ROOT)} in {time.monotonic() - started:.0f} s")


def commit_time() -> str:
    """Return the time of the last commit, or a fixed one outside git."""
    git = shutil.which("git")
    if git:
        done = subprocess.run(
            [git, "log", "-1", "--format=%ct"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 0 and done.stdout.strip():
            return done.stdout.strip()
    return "1767225600"


def report_size() -> None:
    """Print how big it is and what is biggest."""
    sizes = {p: p.lstat().st_size for p in BUNDLE.rglob("*") if p.is_file() and not p.is_symlink()}
    print(f"{len(sizes)} files, {sum(sizes.values()) / 1e6:.0f} MB; biggest:")
    for path in sorted(sizes, key=lambda p: sizes[p], reverse=True)[:8]:
        print(f"  {sizes[path] / 1e6:6.1f} MB  {path.relative_to(BUNDLE)}")


def self_check() -> int:
    """Run the built program's own check as a new user would, far from this checkout."""
    with tempfile.TemporaryDirectory(prefix="archive-app-profile-") as folder:
        done = subprocess.run(
            [str(PROGRAM), "self-check", "--json"],
            cwd=folder,
            env=clean_environment(Path(folder)),
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
            timeout=SELF_CHECK_SECONDS,
        )
    if done.returncode != 0:
        print(done.stdout, done.stderr, sep="\n", file=sys.stderr)
        print(f"self-check of the package failed: exit code {done.returncode}", file=sys.stderr)
        return 1
    try:
        report = json.loads(done.stdout.strip().splitlines()[-1])
    except (ValueError, IndexError):
        print(done.stdout, file=sys.stderr)
        print("self-check of the package printed no JSON", file=sys.stderr)
        return 1
    for check in report.get("checks", []):
        print(f"  {check['name']}: {check['detail']}")
    problems = old_sqlite(report)
    if problems:
        print(problems, file=sys.stderr)
        return 1
    print("self-check of the package: passed")
    return 0


def old_sqlite(report: dict[str, list[dict[str, str]]]) -> str:
    """Say so when the package runs on a SQLite that can damage a library.

    Releases up to 3.51.2 have the WAL-reset defect; pysqlite3 brings a newer one where it exists.
    """
    if importlib.util.find_spec("pysqlite3") is None:
        return ""
    for check in report.get("checks", []):
        found = re.search(r"\b3\.(\d+)\.(\d+)\b", check["detail"])
        if check["name"] == "sqlite" and (not found or tuple(map(int, found.groups())) < (51, 3)):
            return f"the package must run on SQLite 3.51.3 or newer: {check['detail']}"
    return ""


def clean_environment(home: Path) -> dict[str, str]:
    """Return an environment that knows nothing but an empty home."""
    environment = {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": os.defpath,
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_STATE_HOME": str(home / "state"),
    }
    if os.name == "nt":
        # Windows itself needs these to start a process.
        kept = ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR")
        environment |= {name: os.environ[name] for name in kept if name in os.environ}
        environment |= {
            "APPDATA": str(home),
            "LOCALAPPDATA": str(home),
            "USERPROFILE": str(home),
            "TEMP": str(home),
            "TMP": str(home),
        }
    return environment


if __name__ == "__main__":
    sys.exit(main())
