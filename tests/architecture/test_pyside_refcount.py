"""PySide6 6.12.0 loses a reference to None in every void call on Python 3.11 and aborts in the end.

Hence the pin below 6.12. This probe must stay clean before the pin may move.
"""

from __future__ import annotations

import os
import subprocess
import sys

PROBE = """
import sys
from PySide6.QtCore import QObject

thing = QObject()
before = sys.getrefcount(None)
for _ in range(20_000):
    thing.setObjectName("probe")
lost = before - sys.getrefcount(None)
print(f"{sys.version_info[:3]} lost {lost} references to None in 20000 void calls")
sys.exit(1 if lost > 1000 else 0)
"""


def test_void_calls_keep_the_references_to_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE],
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 0, f"exit {done.returncode}: {done.stdout}{done.stderr}"
