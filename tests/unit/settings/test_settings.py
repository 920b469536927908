"""Settings fall back to their defaults whatever stands in the file, and survive a restart."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive_app.settings.declare import SETTINGS
from archive_app.settings.load import Settings


def test_a_changed_setting_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "profile" / "settings.json"
    Settings(path).set("theme", "dark")
    Settings(path).set("library.recent", ("/a.archive", "/档案.archive"))
    again = Settings(path)
    assert again.text("theme") == "dark"
    assert again.texts("library.recent") == ("/a.archive", "/档案.archive")


def test_a_value_that_is_not_allowed_is_refused(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    with pytest.raises(ValueError, match="theme"):
        settings.set("theme", "pink")
    with pytest.raises(ValueError, match="swapped"):
        settings.set("reader.swapped", "yes")
    with pytest.raises(KeyError):
        settings.set("no.such.setting", "x")
    assert not (tmp_path / "settings.json").exists()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"theme": 3, "window.sidebar": "no"}', "null"])
def test_a_broken_file_means_defaults(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")
    settings = Settings(path)
    for key, setting in SETTINGS.items():
        assert settings.value(key) == setting.default


def test_a_profile_that_cannot_be_written_keeps_settings_in_memory(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    settings = Settings(blocked / "settings.json")
    settings.set("theme", "dark")
    assert settings.text("theme") == "dark"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)


@given(values=st.dictionaries(st.sampled_from(sorted(SETTINGS)), json_values))
def test_no_stored_value_breaks_reading(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    settings = Settings(path)
    for key, setting in SETTINGS.items():
        assert setting.accepts(settings.value(key))
