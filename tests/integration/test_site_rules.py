"""Archives under the policy of a site: read only, one alone, commands that are off."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.cli.main import main
from archive_app.domain.errors import EnvironmentProblem
from archive_app.domain.jobs import NoContext
from archive_app.settings.places import index_root
from archive_app.settings.policy import Policy
from archive_app.settings.policy_sources import load_policy
from archive_app.site_rules import SiteRules


def in_force(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let a file be the policy of this computer."""
    for user in ("archive_app.site_rules", "archive_app.cli.policy"):
        monkeypatch.setattr(f"{user}.site_policy", lambda: load_policy(path, Path.exists))


def test_read_only_and_one_archive_alone(tmp_path: Path) -> None:
    ours = tmp_path / "ours.archive"
    SiteRules(Policy()).create(ours).close()
    workspace = SiteRules(Policy(read_only=True)).open(ours)
    assert workspace.read_only
    workspace.close()
    with pytest.raises(EnvironmentProblem, match="Locked by your site"):
        SiteRules(Policy(read_only=True)).create(tmp_path / "more.archive")
    fixed = SiteRules(Policy(library=str(ours)))
    fixed.open(ours).close()
    with pytest.raises(EnvironmentProblem, match="only"):
        fixed.open(tmp_path / "other.archive")
    with pytest.raises(EnvironmentProblem):
        fixed.sample()


def test_the_sample_is_there_under_a_read_only_policy() -> None:
    workspace = SiteRules(Policy(read_only=True)).sample()
    assert workspace.read_only
    workspace.close()


def test_commands_obey(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = tmp_path / "ours.archive"
    assert main(["new", str(ours)]) == 0
    policy = tmp_path / "policy.toml"
    policy.write_text('[site]\ndisabled = ["file.import"]\n', encoding="utf-8")
    in_force(monkeypatch, policy)
    text = tmp_path / "a.txt"
    text.write_text("Snow fell.", encoding="utf-8")
    assert main(["import", "--library", str(ours), str(text)]) == 3
    assert "Locked by your site" in capsys.readouterr().err


def test_policy_show_and_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('[locked]\ntheme = "dark"\n', encoding="utf-8")
    assert main(["policy", "check", str(policy)]) == 0
    in_force(monkeypatch, policy)
    assert main(["policy", "show"]) == 0
    assert f"theme = “dark”  (locked by {policy})" in capsys.readouterr().out
    policy.write_text('[locked]\ntheme = "pink"\nodd = 1\n', encoding="utf-8")
    assert main(["policy", "check", str(policy)]) == 1
    told = capsys.readouterr().out
    assert f"Fault: {policy}, line 2" in told
    assert f"Warning: {policy}, line 3" in told
    assert main(["policy", "show"]) == 1
    assert "site.read_only = true  (a fault below)" in capsys.readouterr().out
    assert main(["policy", "check", str(tmp_path / "none")]) == 3


def test_a_fresh_sample_leaves_no_index_of_the_old_one() -> None:
    workspace = SiteRules(Policy()).sample()
    workspace.index.catch_up(NoContext())
    old = workspace.uuid
    workspace.close()
    assert list(index_root().glob(f"{old}-*"))
    SiteRules(Policy()).fresh_sample()[0].close()
    assert not list(index_root().glob(f"{old}-*"))
