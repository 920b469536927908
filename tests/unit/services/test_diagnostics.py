"""What is gathered for a report: the last errors of the log, and paths that name nobody."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from archive_app.domain.jobs import NoContext
from archive_app.services.diagnostics import diagnose, last_errors, shortened, versions

LOG = """2026-03-01 10:00:00,001 INFO archive_app.ui.session the index was built anew
2026-03-01 10:00:01,500 ERROR archive_app.ui.session a job failed:
Archive Browser 0.1.0, Python 3.11.7
PySide6 6.11.3, Linux
KeyError
  …/archive_app/ui/browsing.py:12 in ask
2026-03-01 10:00:02,000 WARNING archive_app.store slow
2026-03-02 09:00:00,000 ERROR archive_app.ui.tasks.child the child process ended: 3
"""


def test_the_newest_errors_come_first(tmp_path: Path) -> None:
    log = tmp_path / "archive-app.log"
    log.write_text(LOG, encoding="utf-8")
    errors = last_errors(log)
    assert [(one.when, one.words) for one in errors] == [
        ("2026-03-02 09:00:00", "the child process ended: 3"),
        ("2026-03-01 10:00:01", "KeyError"),
    ]
    assert errors[1].report.splitlines()[-1] == "  …/archive_app/ui/browsing.py:12 in ask"
    assert len(last_errors(log, most=1)) == 1


def test_no_log_means_no_errors(tmp_path: Path) -> None:
    assert last_errors(tmp_path / "none.log") == ()
    assert last_errors(tmp_path) == ()


def test_a_log_that_was_cut_off_is_read(tmp_path: Path) -> None:
    log = tmp_path / "archive-app.log"
    log.write_bytes(b"  \xff half a line\n" * 20_000 + LOG.encode())
    assert len(last_errors(log)) == 2


def test_paths_name_nobody() -> None:
    home = str(Path.home())
    package = Path(logging.__file__).parent
    assert home not in shortened(f"{home}/news/my.archive and {home}")
    assert shortened(f"{home}/x") == "~/x"
    assert shortened(str(Path(__file__).parents[3] / "archive_app" / "app.py")).startswith("…")
    assert shortened(str(package)).endswith("logging")


def test_nothing_open_is_said(tmp_path: Path) -> None:
    found = diagnose(versions([("Qt", "6")]), [("Log", tmp_path)], tmp_path, None, NoContext())
    assert found.library is None
    assert ("Qt", "6") in found.program
    assert dict(found.program)["Archive Browser"]


@pytest.mark.parametrize("text", ["", "no path at all", "/usr/lib/x.so"])
def test_other_text_stays(text: str) -> None:
    assert shortened(text) == text
