"""What the engine must reach, as ratios to its peers and as times, and whether it did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.performance.questions import EDITS, Kind

Engines = Mapping[str, Mapping[str, Any]]  # what was measured of each engine, at one size

_GB = 1e9
AT_LEAST = 100_000  # articles that the targets speak of
_AT_A_MILLION = 1_000_000
_WITHIN_TWICE = (
    Kind.COMMON,
    Kind.AND,
    Kind.OR,
    Kind.PHRASE,
    Kind.FUZZY,
    Kind.HAN_PAIR,
    Kind.HAN_PHRASE,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A target, what was measured, and whether it was met."""

    name: str
    wanted: str
    found: str
    met: bool


def verdicts(engines: Engines, size: int) -> list[Verdict]:
    """The targets that can be judged by these measurements."""
    if "ours" not in engines:
        return []
    found = [*_absolute(engines["ours"])]
    if "tantivy" in engines:
        found += [*_building(engines, "tantivy"), *_against_tantivy(engines)]
    if "fts5" in engines:
        found += [*_building(engines, "fts5"), *_below_fts5(engines)]
    if size >= _AT_A_MILLION:
        found += [*_million(engines["ours"])]
    return found


def _absolute(ours: Mapping[str, Any]) -> Iterator[Verdict]:
    peak = ours["build"]["peak"]
    yield Verdict("building, peak of a process", "≤ 1.5 GB", f"{peak / _GB:.2f} GB", peak <= 1.5e9)
    for kind, limit in ((Kind.TAG, 10.0), (Kind.ADD, 30.0)):
        median = ours["ask"]["times"][kind]["median"]
        yield Verdict(kind, f"< {limit:.0f} ms", f"{median:.1f} ms", median < limit)


def _building(engines: Engines, peer: str) -> Iterator[Verdict]:
    yield _ratio("building, CPU", peer, _of(engines, "build", "cpu", peer), 0.5)
    if peer == "tantivy":
        yield _ratio("index size", peer, _of(engines, "build", "bytes", peer), 1.3)


def _against_tantivy(engines: Engines) -> Iterator[Verdict]:
    for kind in _WITHIN_TWICE:
        yield _timed(engines, kind, "median", 2.0)
    for kind in (Kind.PREFIX, Kind.WILDCARD):
        yield _timed(engines, kind, "worst", 1.0)
    yield _timed(engines, Kind.FACETS, "median", 0.5)
    for kind in (Kind.FILTER, Kind.NEWEST):
        yield _timed(engines, kind, "median", 1.0)


def _below_fts5(engines: Engines) -> Iterator[Verdict]:
    ours, peer = (engines[name]["ask"]["times"] for name in ("ours", "fts5"))
    slower = [
        f"{kind} ({ours[kind]['median']:.2f} to {peer[kind]['median']:.2f} ms)"
        for kind in Kind
        if kind not in EDITS
        and kind in ours
        and kind in peer
        and ours[kind]["median"] >= peer[kind]["median"]
    ]
    found = "above in " + ", ".join(slower) if slower else "below in every class"
    yield Verdict("every class of search, median", "below FTS5", found, not slower)


def _million(ours: Mapping[str, Any]) -> Iterator[Verdict]:
    times = ours["ask"]["times"].values()
    median, worst = max(one["median"] for one in times), max(one["worst"] for one in times)
    yield Verdict("slowest class, median", "≤ 50 ms", f"{median:.0f} ms", median <= 50)
    yield Verdict("slowest question", "≤ 300 ms", f"{worst:.0f} ms", worst <= 300)
    minutes = ours["build"]["wall"] / 60
    yield Verdict("building, two processes", "≤ 10 min", f"{minutes:.1f} min", minutes <= 10)


def _of(engines: Engines, step: str, name: str, peer: str) -> tuple[float, float]:
    return engines["ours"][step][name], engines[peer][step][name]


def _timed(engines: Engines, kind: Kind, name: str, limit: float) -> Verdict:
    ours, peer = (engines[engine]["ask"]["times"][kind][name] for engine in ("ours", "tantivy"))
    return _ratio(f"{kind}, {name}", "tantivy", (ours, peer), limit)


def _ratio(name: str, peer: str, values: tuple[float, float], limit: float) -> Verdict:
    ours, other = values
    ratio = ours / other if other else float("inf")
    return Verdict(name, f"≤ {limit} × {peer}", f"{ratio:.2f} ×", ratio <= limit)
