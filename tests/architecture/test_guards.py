"""The guards of tests/conftest.py catch what they are there for."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from tests.architecture.source import ROOT

PREFIX = """
import logging, os, pathlib, socket, threading, time
import pytest
log = logging.getLogger("archive_app.some.part")
"""

BAD = {
    "name lookup": "def test_it():\n    socket.getaddrinfo('example.org', 80)\n",
    "connection": (
        "def test_it():\n    with socket.socket() as s:\n        s.connect(('127.0.0.1', 9))\n"
    ),
    "swallowed connection": (
        "def test_it():\n"
        "    with socket.socket() as s:\n"
        "        try:\n            s.connect(('127.0.0.1', 9))\n"
        "        except BaseException:\n            pass\n"
    ),
    "warning in the log": "def test_it():\n    log.warning('the index is %s', 'gone')\n",
    "another warning than expected": (
        "@pytest.mark.allow_log('is damaged')\n"
        "def test_it():\n    log.warning('the index is %s', 'gone')\n"
    ),
    "Python warning": "def test_it():\n    import warnings\n    warnings.warn('old')\n",
    "top-level widget": (
        "kept = []\n"
        "def test_it(qapp):\n"
        "    from PySide6.QtWidgets import QWidget\n"
        "    kept.append(QWidget())\n"
    ),
    "Qt warning": (
        "def test_it(qapp):\n    from PySide6.QtCore import qWarning\n    qWarning('wrong')\n"
    ),
    "thread": (
        "def test_it():\n    threading.Thread(target=time.sleep, args=(4,), daemon=True).start()\n"
    ),
}

GOOD = {
    "nothing": "def test_it():\n    pass\n",
    "local socket": "def test_it():\n    for s in socket.socketpair():\n        s.close()\n",
    "expected warning": (
        "@pytest.mark.allow_log('index is g.ne')\n"
        "def test_it():\n    log.warning('the index is %s', 'gone')\n"
    ),
    "asserted warning": (
        "def test_it(quiet_log):\n"
        "    log.warning('the index is gone')\n"
        "    assert quiet_log.pop().getMessage() == 'the index is gone'\n"
    ),
    "another program's warning": "def test_it():\n    logging.getLogger('x').warning('odd')\n",
    "widget given to qtbot": (
        "def test_it(qtbot):\n"
        "    from PySide6.QtWidgets import QWidget\n"
        "    window = QWidget()\n    qtbot.addWidget(window)\n    window.show()\n"
    ),
    "widget in a cycle": (
        "def test_it(qapp):\n"
        "    from PySide6.QtWidgets import QWidget\n"
        "    window = QWidget()\n    window.me = window\n"
    ),
    "allowed widget": (
        "kept = []\n"
        "@pytest.mark.allow_toplevels\n"
        "def test_it(qapp):\n"
        "    from PySide6.QtWidgets import QWidget\n"
        "    kept.append(QWidget())\n"
    ),
    "own profile": (
        "def test_it(profile):\n"
        "    assert pathlib.Path.home() == profile\n"
        "    assert not list(pathlib.Path(os.environ['XDG_CONFIG_HOME']).iterdir())\n"
        "    assert 'ARCHIVE_APP_DATA' not in os.environ\n"
    ),
    "property": (
        "from hypothesis import given, strategies as st\n"
        "@given(st.integers())\n"
        "def test_it(number):\n    assert number == number + 0\n"
    ),
}


EXPECTED = {
    "name lookup": "getaddrinfo",
    "connection": "socket.connect",
    "swallowed connection": "the network was asked for",
    "warning in the log": "WARNING archive_app.some.part: the index is gone",
    "another warning than expected": "unexpected in the log",
    "Python warning": "UserWarning: old",
    "top-level widget": "left behind: widget",
    "Qt warning": "Qt messages",
    "thread": "left behind: thread",
}


def _file(name: str) -> str:
    return "test_" + re.sub(r"\W", "_", name) + ".py"


def run(folder: Path, codes: dict[str, str], **environment: str) -> dict[str, str]:
    """Run each code as a test file of its own; return what was said of it ("" when it passed)."""
    for name, code in codes.items():
        (folder / _file(name)).write_text(PREFIX + code, encoding="utf-8")
    report = folder / "report.xml"
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    command += ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder)]
    command += ["--junitxml", str(report), str(folder)]
    others = {k: v for k, v in os.environ.items() if k != "ARCHIVE_APP_DATA"}
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=55,
        env={**others, "QT_QPA_PLATFORM": "offscreen", **environment},
    )
    assert report.is_file(), done.stdout + done.stderr
    said: dict[str, str] = {}
    for case in ET.parse(report).iter("testcase"):
        about = [f"{part.tag} {part.get('message')} {part.text}" for part in case]
        name = case.get("classname", "").rpartition(".")[2] + ".py"
        said[name] = said.get(name, "") + "".join(about)
    return {name: said[_file(name)] for name in codes}


def test_guards_catch(tmp_path: Path) -> None:
    said = run(tmp_path, BAD)
    missed = {name: said[name] for name in BAD if EXPECTED[name] not in said[name]}
    assert not missed


def test_guards_allow(tmp_path: Path) -> None:
    said = run(tmp_path, GOOD, ARCHIVE_APP_DATA=str(tmp_path))
    assert not {name: about for name, about in said.items() if about}


def test_missing_articles_are_a_visible_skip(tmp_path: Path) -> None:
    said = run(tmp_path, {"data": "def test_it(shared_data):\n    pass\n"})
    assert said["data"].startswith("skipped")
    assert "ARCHIVE_APP_DATA is not set" in said["data"]
