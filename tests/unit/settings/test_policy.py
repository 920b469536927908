"""The policy of a site wins, is told when it is wrong, and counts only when it is protected."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive_app.settings.load import Settings
from archive_app.settings.policy import Policy, combine
from archive_app.settings.policy_sources import (
    REGISTRY_KEY,
    is_protected,
    load_policy,
    policy_file,
    registry_part,
)


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
        ("locked = 3\n", "line 1: “locked” has to be a table"),
    ],
)
def test_what_is_wrong_is_told_and_the_rest_holds(tmp_path: Path, text: str, told: str) -> None:
    policy = policy_of(tmp_path, text)
    assert len(policy.problems) == 1
    assert told in policy.problems[0]
    assert not policy.locked
    assert not policy.defaults
    assert policy.read_only == bool(policy.faults)


def test_a_fault_forbids_writing_and_a_word_unknown_does_not(tmp_path: Path) -> None:
    faulty = policy_of(tmp_path, '# ours\n[locked]\ntheme = "dark"\n[site]\nread_only = "yes"\n')
    assert faulty.locked == {"theme": "dark"}
    assert faulty.read_only
    assert f"{tmp_path / 'policy.toml'}, line 5: “read_only”" in faulty.faults[0]
    odd = policy_of(tmp_path, '[site]\n"wishes" = 1\n')
    assert odd.warnings
    assert not odd.read_only


def test_what_no_setting_says(tmp_path: Path) -> None:
    library = tmp_path / "ours.archive"
    policy = policy_of(
        tmp_path,
        f'[site]\ndisabled = ["file.pdf"]\nlibrary = "{library}"\nlanguages = ["de", "en"]\n',
    )
    assert policy.problems == ()
    assert policy.locks("file.pdf")
    assert policy.locks("file.open")
    assert not policy.locks("file.import")
    settings = Settings(tmp_path / "settings.json", policy)
    assert settings.offered("language").choices == ("en", "de")
    assert settings.text("language") == "en"
    with pytest.raises(ValueError, match="zh_CN"):
        settings.set("language", "zh_CN")


def test_parts_of_a_folder_go_by_name_and_the_later_one_wins(tmp_path: Path) -> None:
    folder = tmp_path / "policy.d"
    folder.mkdir()
    (folder / "20.toml").write_text('[locked]\ntheme = "dark"\n', encoding="utf-8")
    (folder / "10.toml").write_text(
        '[locked]\ntheme = "light"\nlanguage = "de"\n', encoding="utf-8"
    )
    (folder / "30.txt").write_text("[locked]\ntheme = 'system'\n", encoding="utf-8")
    policy = policy_of(tmp_path, '[locked]\ntheme = "system"\n')
    assert policy.locked == {"theme": "dark", "language": "de"}
    assert policy.origins["locked.theme"] == str(folder / "20.toml")
    (folder / "40.toml").write_bytes(b"[locked]\n# \xff\n")
    assert "40.toml, line 2: this is no UTF-8" in load_policy(tmp_path / "p", protected).faults[0]


class FakeRegistry:
    """Keys with values, as Windows has them: yes and no are numbers, lists are lists."""

    def __init__(self, **tables: dict[str, object]) -> None:
        self._tables = {rf"{REGISTRY_KEY}\{name}": found for name, found in tables.items()}

    def values(self, key: str) -> dict[str, object]:
        return self._tables.get(key, {})


def test_the_registry_says_the_same() -> None:
    part = registry_part(
        FakeRegistry(
            Locked={"theme": "dark", "reader.pinyin": 1},
            Site={"read_only": 1, "disabled": ["file.import"]},
        )
    )
    policy = combine([part])
    assert policy.problems == ()
    assert policy.locked == {"theme": "dark", "reader.pinyin": True}
    assert policy.read_only
    assert policy.locks("file.import")
    wrong = combine([registry_part(FakeRegistry(Locked={"theme": 7}))])
    assert REGISTRY_KEY in wrong.faults[0]


def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = policy_file()
    for name in ("PROGRAMDATA", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    assert policy_file() == before


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
