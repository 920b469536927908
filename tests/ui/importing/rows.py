"""Rows of dry runs for tests, and files of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from archive_app.domain.import_preview import PreviewRow, Readiness
from archive_app.domain.importing import FoundFile

KINDS = (Readiness.READY, Readiness.WARNING, Readiness.DUPLICATE, Readiness.ERROR)


def row(number: int, readiness: Readiness | None = None) -> PreviewRow:
    """The row of that number, from 0; its kind goes round."""
    kind = KINDS[number % 4] if readiness is None else readiness
    name = f"/in/2021/03/{number:06}.txt"
    if kind is Readiness.ERROR:
        words = ("Truncated GB18030 at byte 2,048",)
        return PreviewRow(name, 0, kind, words, found=FoundFile(Path(name)))
    things: dict[Readiness, tuple[str, ...]] = {
        Readiness.WARNING: ("Year inferred from folder name", 'Stray "html" removed'),
        Readiness.DUPLICATE: ("Is here already",),
    }
    said = things.get(kind, ())
    return PreviewRow(
        name, 0, kind, said,
        title=f"Bureau opens river rescue base {number}",
        original_title=f"市局水上救援基地启用 {number}",
        date="2021-03-05", date_inferred=kind is Readiness.WARNING, pairing=0.97,
        language="en", original_language="zh-Hans", encoding="utf-8",
        found=FoundFile(Path(name)),
    )  # fmt: skip


def write(path: Path, rows: Sequence[PreviewRow]) -> None:
    """Add rows to a file, as a dry run does."""
    with path.open("a", encoding="ascii", newline="\n") as file:
        file.writelines(one.to_json() + "\n" for one in rows)
