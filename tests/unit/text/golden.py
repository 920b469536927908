"""Golden files of the rules of cleaning: cases of input, and what a careful reader sees of each.

A file is cases; a case is ``=== its name``, the text, ``---``, and the view of it that
:func:`view` writes. Cases named ``not: …`` are texts in which the rule has nothing to find.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from archive_app.text.clean import CleanText

FOLDER = Path(__file__).parents[2] / "data" / "golden" / "rules"


@dataclass(frozen=True, slots=True)
class Case:
    """One text and its expected view."""

    rule: str
    name: str
    text: str
    expected: str

    @property
    def is_negative(self) -> bool:
        """Whether the rule must find nothing in it."""
        return self.name.startswith("not:")


def cases(rule: str) -> list[Case]:
    """The cases of a rule, in the order of its file."""
    content = (FOLDER / f"{rule}.txt").read_text(encoding="utf-8")
    found = []
    for block in content.split("=== ")[1:]:
        name, _, rest = block.partition("\n")
        text, _, expected = rest.partition("\n---\n")
        found.append(Case(rule, name, text, expected.strip("\n")))
    return found


def view(clean: CleanText) -> str:
    """What is read, what was found and what it told, a line each."""
    lines = [f"reads  {paragraph.text}" for paragraph in clean.paragraphs]
    for one in clean.findings:
        excerpt = clean.received[one.span.start : one.span.end].replace("\n", "⏎")
        becomes = "" if one.shown is None else f" → “{one.shown}”"
        lines.append(f"finds  {one.kind}: “{excerpt}”{becomes}")
    told = {
        "source": clean.source_tag,
        "people": ", ".join(clean.byline_people),
        "org": clean.byline_org,
        "credits": "; ".join(f"{one.role}: {one.name}" for one in clean.credits),
        "date": f"{clean.dating.date.edtf()} ({clean.dating.basis}, {clean.dating.confidence:.2f})"
        if not clean.dating.date.is_unknown
        else "",
    }
    lines += [f"tells  {name}: {value}" for name, value in told.items() if value]
    return "\n".join(lines)
