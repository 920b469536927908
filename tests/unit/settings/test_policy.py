"""The policy of a site wins, is told when it is wrong, and counts only when it is protected."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.settings.load import Settings
from archive_app.settings.policy import Policy, is_protected, load_policy


def protected(_path: Path) -> bool:
    return True


def policy_of(tmp_path: Path, text: str) -> Policy:
    path = tmp_path / "policy.toml"
    path.write_text(text, encoding="utf-8")
    return load_policy(path, protected)


def test_locked_wins_and_defaults_begin(tmp_path: Path) -> None:
    policy = policy_of(
        tmp_path,
        '[locked]\ntheme = "dark"\n"theme.high_contrast" = true\n'
        '[defaults]\nresults.sort = "newest"\nreader.serif = true\n',
    )
    assert policy.problems == ()
    settings = Settings(tmp_path / "settings.json", policy)
    settings.set("theme", "light")
    settings.set("reader.serif", False)
    assert settings.text("theme") == "dark"
    assert settings.flag("theme.high_contrast")
    assert settings.text("results.sort") == "newest"
    assert not settings.flag("reader.serif")
    assert settings.is_locked("theme")
    assert not settings.is_own("theme")
    assert settings.is_own("reader.serif")
    settings.reset("reader.serif")
    assert settings.flag("reader.serif")
    assert Settings(tmp_path / "settings.json").text("theme") == "system"


@pytest.mark.parametrize(
    "text, told",
    [
        ("[locked\n", "line 1"),
        ('[locked]\ntheme = "pink"\n', "“theme” can't be 'pink' (locked)"),
        ("[defaults]\nno.such = 1\n", "there is no setting “no.such” (defaults)"),
        ("[wishes]\ntheme = 'dark'\n", "“wishes” is not known"),
        ("locked = 3\n", "there is no setting “”"),
    ],
)
def test_what_is_wrong_is_told_and_the_rest_holds(tmp_path: Path, text: str, told: str) -> None:
    policy = policy_of(tmp_path, text)
    assert len(policy.problems) == 1
    assert told in policy.problems[0]
    assert not policy.locked
    assert not policy.defaults


def test_a_policy_that_everybody_can_write_is_ignored(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('[locked]\ntheme = "dark"\n', encoding="utf-8")
    path.chmod(0o666)
    assert not is_protected(path)
    policy = load_policy(path)
    assert not policy.locked
    assert "is ignored" in policy.problems[0]


def test_no_file_is_no_policy(tmp_path: Path) -> None:
    assert load_policy(tmp_path / "none.toml") == Policy()


def test_watchers_hear_of_every_change(tmp_path: Path) -> None:
    heard: list[str] = []
    settings = Settings(tmp_path / "settings.json", Policy(locked={"theme": "dark"}))
    settings.watch(heard.append)
    settings.set("reader.serif", True)
    settings.set("reader.serif", True)
    settings.set("theme", "light")
    assert heard == ["reader.serif", "theme"]
