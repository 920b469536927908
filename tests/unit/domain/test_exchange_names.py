"""Names of a package file are what their part says, or the line is refused."""

from __future__ import annotations

from typing import Any

import pytest

from archive_app.domain.exchange import Part
from archive_app.domain.exchange_checks import Unsound, checked_record

SOUND: dict[str, Any] = {
    "preferred": "Zhou Lan",
    "state": "confirmed",
    "reading": "Zhōu Lán",
    "dates": "",
    "role": "",
    "note": "",
    "forms": [["周岚", "preferred", "zh", "Hans", ""]],
    "identifiers": [["viaf", "12345"]],
    "merged": "",
    "apart": ["person/zhou lan (river)"],
}


def line(**changed: Any) -> dict[str, Any]:
    return {
        "thing": "person/zhou lan",
        "before": None,
        "after": {**SOUND, **changed},
        "by": "Mei",
        "at": "2026-05-01T00:00:00Z",
    }


def test_a_name_comes_through_as_it_is() -> None:
    assert checked_record(Part.NAMES, line(), 0).after == SOUND


@pytest.mark.parametrize(
    "changed",
    [
        {"preferred": ""},
        {"preferred": None},
        {"state": "famous"},
        {"note": 3},
        {"forms": "周岚"},
        {"forms": [["周岚", "preferred", "zh", "Hans"]]},
        {"forms": [["", "preferred", "zh", "Hans", ""]]},
        {"forms": [["周岚", "nickname", "zh", "Hans", ""]]},
        {"forms": [["x", "", "", "", ""]] * 201},
        {"identifiers": [["viaf"]]},
        {"identifiers": [["viaf", 12345]]},
        {"merged": ["person/x"]},
        {"apart": [""]},
        {"apart": None},
    ],
)
def test_anything_else_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(Unsound):
        checked_record(Part.NAMES, line(**changed), 0)


@pytest.mark.parametrize("thing", ["", "zhou lan", "ship/titanic"])
def test_a_name_is_of_a_kind(thing: str) -> None:
    with pytest.raises(Unsound):
        checked_record(Part.NAMES, {**line(), "thing": thing}, 0)
    mention = {**line(), "thing": thing, "article": 0, "before": False, "after": True}
    with pytest.raises(Unsound):
        checked_record(Part.MENTIONS, mention, 1)
