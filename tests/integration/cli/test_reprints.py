"""``reprints``: clusters listed, pairs shown, verdicts set, everything compared anew."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from archive_app.bootstrap import create_workspace
from archive_app.cli.main import main
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from tests.integration.store.test_reprints import NEWS, OTHER, TRADITIONAL


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "news.archive"
    for name, text in (("a", NEWS), ("b", TRADITIONAL), ("c", OTHER)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    workspace = create_workspace(path, index_parent=tmp_path / "index")
    files = [tmp_path / f"{name}.txt" for name in "abc"]
    workspace.imports.run(ImportPlan.of(files), NoContext())
    workspace.close()
    return path


def asked(
    capsys: pytest.CaptureFixture[str], library: Path, *words: str
) -> list[dict[str, object]]:
    assert main(["reprints", "--json", "--library", str(library), *words]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_from_nothing_to_a_verdict(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    assert asked(capsys, library, "list") == []
    assert asked(capsys, library, "refresh") == [{"read": 3, "compared": 3, "clusters": 1}]
    (cluster,) = asked(capsys, library, "list")
    assert (cluster["kind"], cluster["articles"]) == ("same", [1, 2])
    (pair,) = asked(capsys, library, "show", "1")
    assert (pair["kind"], pair["verdict"]) == ("same", "")
    assert asked(capsys, library, "set", "1", "2", "unrelated")[0]["changed"]
    assert asked(capsys, library, "list") == []
    assert asked(capsys, library, "show", "1")[0]["verdict"] == "unrelated"


def test_in_words(capsys: pytest.CaptureFixture[str], library: Path) -> None:
    main(["reprints", "--library", str(library), "refresh", "--all"])
    main(["reprints", "--library", str(library), "list"])
    out = capsys.readouterr().out
    assert "3 articles compared; 1 clusters." in out
    assert "2 articles\tsame\t1.0" in out


@pytest.mark.parametrize("share", ["0", "1.5", "much"])
def test_shares_are_shares(library: Path, share: str) -> None:
    with pytest.raises(SystemExit):
        main(["reprints", "--library", str(library), "refresh", "--near", share])
