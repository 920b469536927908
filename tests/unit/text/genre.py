"""Lines and whole scrapes written for this project, with what a careful reader notes of them.

Two halves: rules were written with the one in view, the other was only measured. How the files are
laid out is said in their first lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from archive_app.text.clean import clean_text

GENRE = Path(__file__).parents[2] / "data" / "genre"
HALVES = ("seen", "unseen")
FIELDS = ("people", "org", "tag", "credits", "date", "left")

_HAN = re.compile("[\u4e00-\u9fff]")
_BODY = {
    True: (
        "今年春天，河边新修的步道全线贯通，散步的人多了起来。",
        "天气好的时候，这里要热闹到很晚。",
    ),
    False: (
        "The path along the river was finished in spring, and more people walk there now.",
        "On fine days it is busy until late.",
    ),
}


@dataclass(frozen=True, slots=True)
class Case:
    """A text, and what is to be found in it: the values of each field."""

    name: str
    text: str
    wanted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def is_negative(self) -> bool:
        """Nothing but words to be read."""
        return not any(self.wanted.get(one) for one in FIELDS if one != "left") and (
            "\n".join(self.wanted["left"]) == re.sub(r"\n+", "\n", self.text)
        )


@dataclass(slots=True)
class Score:
    """Counts of one field."""

    right: int = 0
    found: int = 0
    wanted: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        total = self.found + self.wanted
        return 2 * self.right / total if total else 1.0


def lines(half: str) -> list[Case]:
    """The lines of a half, each above or below a body of two paragraphs."""
    cases = []
    for row in (GENRE / f"lines_{half}.txt").read_text(encoding="utf-8").splitlines():
        if row.startswith("#"):
            continue
        place, text, left, *keys = (part.strip() for part in row.split("‖"))
        body = _BODY[bool(_HAN.search(text))]
        kept = {"": (), "=": (text,)}.get(left, (left,))
        whole = (text, *body) if place == "H" else (*body, text)
        read = (*kept, *body) if place == "H" else (*body, *kept)
        cases.append(Case(text, "\n\n".join(whole), _wanted(keys, read)))
    return cases


def files(half: str) -> list[Case]:
    """The whole scrapes of a half."""
    content = (GENRE / f"files_{half}.txt").read_text(encoding="utf-8")
    return [_file(block) for block in content.split("\n## ")[1:]]


def measured(cases: list[Case]) -> dict[str, Score]:
    """Scores by field, with the misses in words."""
    scores = {one: Score() for one in FIELDS}
    for case in cases:
        found = dict(_found(case.text))
        for one, score in scores.items():
            if one not in case.wanted:
                continue  # nothing is said of it
            got, want = Counter(found[one]), Counter(case.wanted[one])
            score.right += (got & want).total()
            score.found += got.total()
            score.wanted += want.total()
            if got != want:
                extra, lost = [*(got - want).elements()], [*(want - got).elements()]
                score.misses.append(f"{case.name[:60]}: found {extra}, wanted {lost}")
    return scores


def invented(cases: list[Case]) -> list[str]:
    """People and other names found where there are none."""
    found = []
    for case in cases:
        if case.is_negative:
            clean = clean_text(case.text)
            found += [f"{case.name}: {name}" for name in clean.byline_people]
            found += [f"{case.name}: {credit.name}" for credit in clean.credits]
    return found


def _file(block: str) -> Case:
    head, _, raw = block.partition("\n")
    name, *keys = (part.strip() for part in head.split("‖"))
    read = tuple(line.split("»")[1].split("«")[0] for line in raw.splitlines() if "»" in line)
    return Case(name, raw.replace("»", "").replace("«", "").rstrip("\n"), _wanted(keys, read))


def _wanted(keys: list[str], read: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    given = dict(key.split(":", 1) for key in keys if key)
    if "published" in given:
        given["date"] = given["published"]
    split = {key: tuple(one.strip() for one in value.split(";") if one.strip())
             for key, value in given.items()}  # fmt: skip
    always = {one: split.get(one, ()) for one in FIELDS if one != "date"}
    dates = {"date": split["date"]} if "date" in given else {}
    return {**always, **dates, "left": read}


def _found(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    clean = clean_text(text)
    yield "people", clean.byline_people
    yield "org", (clean.byline_org,) if clean.byline_org else ()
    yield "tag", (clean.source_tag,) if clean.source_tag else ()
    yield "credits", tuple(f"{one.role}={one.name}" for one in clean.credits)
    date = clean.dating.date.edtf()
    yield "date", (date,) if date else ()
    yield "left", tuple(one.text for one in clean.paragraphs)
