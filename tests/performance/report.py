"""Tables of what was measured, in Markdown: they read well in a terminal too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from unicodedata import east_asian_width

from tests.performance.questions import Kind
from tests.performance.targets import AT_LEAST, verdicts

NAMES = {"ours": "ours", "fts5": "SQLite FTS5", "tantivy": "tantivy 0.27"}
_MB = 1e6


def tables(run: Mapping[str, Any]) -> str:
    """Everything about the measurements at one size."""
    engines, size = run["engines"], run["articles"]
    parts = [
        f"### {size:,} articles",
        _questions(engines),
        _sizes(engines),
        _targets(engines, size) if size >= AT_LEAST else "",
    ]
    faults = run["disagreements"]
    agreed = "All engines counted the same hits." if len(engines) > 1 else ""
    parts.append("\n".join(faults) or agreed)
    return "\n\n".join(part for part in parts if part)


def growth(runs: Sequence[Mapping[str, Any]]) -> str:
    """Our engine at every size, side by side."""
    sizes = [run["articles"] for run in runs if "ours" in run["engines"]]
    ours = [run["engines"]["ours"] for run in runs if "ours" in run["engines"]]
    rows = [[kind, *(_times(one["ask"]["times"].get(kind)) for one in ours)] for kind in Kind]
    rows.append(["building, CPU s / s", *(_building(one["build"]) for one in ours)])
    rows.append(["index, MB", *(f"{one['build']['bytes'] / _MB:,.0f}" for one in ours)])
    rows.append(["opening, CPU ms", *(f"{one['ask']['open']:.0f}" for one in ours)])
    return _table(["ours, CPU ms", *(f"{size:,}" for size in sizes)], rows)


def _questions(engines: Mapping[str, Any]) -> str:
    names = list(engines)
    peers = [name for name in names if name != "ours"] if "ours" in engines else []
    head = ["CPU ms, median (worst)", *(NAMES[name] for name in names)]
    head += [f"ours / {NAMES[peer]}" for peer in peers]
    rows = []
    for kind in Kind:
        times = {name: engines[name]["ask"]["times"].get(kind) for name in names}
        row = [str(kind), *(_times(times[name]) for name in names)]
        row += [_ratio(times["ours"], times[peer]) for peer in peers]
        rows.append(row)
    return _table(head, rows)


def _sizes(engines: Mapping[str, Any]) -> str:
    def row(title: str, values: Iterable[str]) -> list[str]:
        return [title, *values]

    builds = [one["build"] for one in engines.values()]
    asks = [one["ask"] for one in engines.values()]
    rows = [
        row("building: CPU s / s by the clock", map(_building, builds)),
        row("peak memory of a process, MB", (f"{one['peak'] / _MB:,.0f}" for one in builds)),
        row("index on disk, MB", (f"{one['bytes'] / _MB:,.0f}" for one in builds)),
        row("opening, CPU ms", (f"{one['open']:.0f}" for one in asks)),
        row("memory once asked: own + mapped files, MB", (_held(one["held"]) for one in asks)),
    ]
    return _table(["", *(NAMES[name] for name in engines)], rows)


def _targets(engines: Mapping[str, Any], size: int) -> str:
    rows = [
        [one.name, one.wanted, one.found, "met" if one.met else "**missed**"]
        for one in verdicts(engines, size)
    ]
    return _table(["target", "wanted", "found", ""], rows) if rows else ""


def _times(times: Mapping[str, float] | None) -> str:
    return f"{_ms(times['median'])} ({_ms(times['worst'])})" if times else "–"


def _ms(value: float) -> str:
    if value >= 100:
        return f"{value:,.0f}"
    if value >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def _ratio(ours: Mapping[str, float] | None, peer: Mapping[str, float] | None) -> str:
    return f"{ours['median'] / peer['median']:.2f}" if ours and peer else "–"


def _building(build: Mapping[str, float]) -> str:
    return f"{build['cpu']:.1f} / {build['wall']:.1f}"


def _held(held: Mapping[str, int]) -> str:
    return f"{held['own'] / _MB:,.0f} + {held['files'] / _MB:,.0f}" if held else "–"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(_width, column)) for column in zip(head, *rows, strict=True)]
    lines = [head, ["-" * width for width in widths], *rows]
    return "\n".join("| " + " | ".join(map(_padded, line, widths)) + " |" for line in lines)


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - _width(cell))


def _width(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)
