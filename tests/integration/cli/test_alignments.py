"""Links of sentences on the command line, and in the process that the window starts for them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive_app.__main__ import main
from archive_app.domain.jobs import NoContext
from archive_app.domain.worker_protocol import Command, Request
from archive_app.resource_files import resource
from archive_app.worker.handlers import default_handlers

Run = Callable[..., tuple[int, list[dict[str, Any]]]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command with --json; gives its exit code and the records on stdout."""

    def command(*arguments: object) -> tuple[int, list[dict[str, Any]]]:
        name, *rest = map(str, arguments)
        code = main([name, "--json", *rest])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return command


@pytest.fixture
def library(tmp_path: Path, run: Run) -> Path:
    """A library with the sample in it, not linked yet."""
    path = tmp_path / "news.archive"
    assert run("new", path)[0] == 0
    assert run("import", "--library", path, "--no-links", resource("sample"))[0] == 0
    return path


def test_an_import_links_what_it_brings(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "other.archive"
    run("new", path)
    run("import", "--library", path, resource("sample"))
    _, (counts,) = run("alignments", "--library", path)
    assert (counts["waiting"], counts["fixed"]) == (0, 0)
    assert counts["aligned"] > 30


def test_what_waits_is_linked_when_asked(library: Path, run: Run) -> None:
    links = ("alignments", "--library", library)
    _, (counts,) = run(*links)
    assert counts["aligned"] == 0
    assert run(*links, "refresh")[1][0]["aligned"] == counts["waiting"]
    assert run(*links, "refresh")[1][0]["aligned"] == 0
    assert run(*links, "refresh", "--all")[1][0]["aligned"] == counts["waiting"]


def test_links_of_an_article_are_shown_kept_or_not(library: Path, run: Run) -> None:
    links = ("alignments", "--library", library)
    before = run(*links, "show", "1")[1]
    assert run(*links, "refresh")[0] == 0
    after = run(*links, "show", "1")[1]
    said = [[link["original_text"], link["translation_text"]] for link in after]
    assert said == [[link["original_text"], link["translation_text"]] for link in before]
    assert all(original or translation for original, translation in said)
    _, (shown,) = run("show", "--library", library, "1")
    whole = "".join(shown["original"]["body"]).split()
    assert "".join("".join(original) for original, _ in said).split() == whole


def test_the_child_process_links(library: Path, run: Run) -> None:
    align = default_handlers()[Command.ALIGN]
    done = align(Request(Command.ALIGN.value, str(library)), NoContext())
    _, (counts,) = run("alignments", "--library", library)
    assert (done.stopped, counts["waiting"]) == (False, 0)
    assert done.data["aligned"] == counts["aligned"]
