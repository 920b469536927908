"""``make bench``: our engine and its peers on one machine, with the same terms and questions."""

from __future__ import annotations

import argparse
import json
import platform
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tests.performance.child import ENGINES, is_installed
from tests.performance.comparison import compare
from tests.performance.report import growth, tables

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".benchmarks"
_OURS_ONLY = 300_000  # articles from which peers take too long


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, write JSON; 1 when engines disagree."""
    options = _parser().parse_args(arguments)
    WORK.mkdir(exist_ok=True)
    if options.product:
        return _product(options)
    if options.imports:
        return _imports(options)
    if options.alignment:
        return _alignment(options)
    if options.reader:
        return _reader(options)
    if options.curating:
        return _curating(options)
    if options.window:
        return _window(options)
    engines = [name for name in options.engines.split(",") if is_installed(name)]
    runs = []
    for size in options.growth or [options.articles]:
        wanted = engines if size < _OURS_ONLY or not options.growth else ["ours"]
        runs.append(
            compare(WORK, size, wanted, seed=options.seed, questions=options.questions, say=_say)
        )
        print(tables(runs[-1]), end="\n\n", flush=True)
    if len(runs) > 1:
        print(growth(runs))
    _write("engines", {"machine": machine(), "runs": runs})
    if not options.keep:
        for folder in WORK.glob("corpus-*"):
            shutil.rmtree(folder)
    if options.markdown:
        parts = [machine(), *map(tables, runs), *([growth(runs)] if len(runs) > 1 else [])]
        Path(options.markdown).write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    return 1 if any(run["disagreements"] for run in runs) else 0


def machine() -> str:
    """Where this was measured, in a line."""
    model = platform.processor() or platform.machine()
    facts = Path("/proc/cpuinfo")
    if facts.is_file():
        lines = facts.read_text(encoding="utf-8").splitlines()
        names = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
        model = f"{len(names)} × {names[0]}" if names else model
    return f"{model}, {platform.system()} {platform.release()}, Python {platform.python_version()}"


def _product(options: argparse.Namespace) -> int:
    from tests.performance.product import measure, table

    found = measure(WORK, options.articles, seed=options.seed, say=_say)
    print(table(found))
    _write("product", {"machine": machine(), **found})
    if options.markdown:
        Path(options.markdown).write_text(table(found) + "\n", encoding="utf-8")
    return 0


def _imports(options: argparse.Namespace) -> int:
    from tests.performance.imports import measure, table

    found = measure(WORK, options.articles, seed=options.seed, say=_say)
    print(table(found))
    _write("imports", {"machine": machine(), **found})
    if options.markdown:
        Path(options.markdown).write_text(table(found) + "\n", encoding="utf-8")
    return 0


def _alignment(options: argparse.Namespace) -> int:
    from tests.performance.alignment import measure, table

    found = measure(seed=options.seed, say=_say)
    print(table(found))
    _write("alignment", {"machine": machine(), **found})
    if options.markdown:
        Path(options.markdown).write_text(table(found) + "\n", encoding="utf-8")
    return 0


def _reader(options: argparse.Namespace) -> int:
    from tests.performance.reader import measure, table

    found = measure(say=_say)
    print(table(found))
    _write("reader", {"machine": machine(), **found})
    if options.markdown:
        Path(options.markdown).write_text(table(found) + "\n", encoding="utf-8")
    return 0


def _curating(options: argparse.Namespace) -> int:
    from tests.performance.curating import measure, table

    found = measure(WORK, options.articles, seed=options.seed, say=_say)
    print(table(found))
    _write("curating", {"machine": machine(), **found})
    if options.markdown:
        Path(options.markdown).write_text(table(found) + "\n", encoding="utf-8")
    return 0


def _window(options: argparse.Namespace) -> int:
    from tests.performance.window import measure, table

    found = measure(WORK, options.articles, seed=options.seed, say=_say)
    print(table(found))
    _write("window", {"machine": machine(), **found})
    if options.markdown:
        Path(options.markdown).write_text(table(found) + "\n", encoding="utf-8")
    return 0


def _write(name: str, content: dict[str, Any]) -> None:
    path = WORK / f"{name}-{time.strftime('%Y%m%d-%H%M%S')}.json"
    path.write_text(json.dumps(content, indent=1, default=asdict), encoding="utf-8")
    _say(f"written: {path.relative_to(ROOT)}")


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make bench ARGS=", description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000, help="how many (10,000)")
    parser.add_argument("--engines", default=",".join(ENGINES), help=",".join(ENGINES))
    parser.add_argument(
        "--growth",
        type=lambda text: [int(size) for size in text.split(",")],
        help="several sizes, such as 10000,100000,1000000; from 300,000 ours alone",
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--questions", type=int, default=18, help="of each class (18)")
    parser.add_argument("--keep", action="store_true", help="keep the corpus for the next time")
    parser.add_argument("--markdown", metavar="FILE", help="also write the tables into a file")
    parser.add_argument(
        "--product", action="store_true", help="measure the whole program instead of the engine"
    )
    parser.add_argument(
        "--imports", action="store_true", help="measure the import of so many text files instead"
    )
    parser.add_argument(
        "--alignment", action="store_true", help="measure the alignment of sentences instead"
    )
    parser.add_argument(
        "--reader", action="store_true", help="measure the reader beside widgets of Qt instead"
    )
    parser.add_argument(
        "--curating", action="store_true", help="measure tagging of a library of that size instead"
    )
    parser.add_argument(
        "--window", action="store_true", help="measure the window on a library of that size instead"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
