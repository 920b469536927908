"""Forks a child that imports and tags until it is killed, and says what was acknowledged.

Started once by ``test_kill``: importing the program takes longer than a child lives. One JSON line
in is one child: ``{"library", "acks", "seed", "first"}``; the answer is its process id on a line,
and after its death "dead".
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path

from archive_app.bootstrap import open_workspace
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.domain.searching import SearchRequest


def article_text(number: int) -> str:
    """A text with a word of its own, so that its article can be searched for."""
    return (
        f"[Songning News] (Text: Lin Jing) Report number{number} of the river patrol.\n\n"
        f"The policewomen of station {number % 7} held a symposium on March 5.They read aloud.\n\n"
        f"座谈会第{number}次记录。\n"
    )


def live(library: Path, acks: Path, seed: int, first: int) -> None:
    """Import one file after another and tag in between; write down what was acknowledged."""
    chance = random.Random(seed)
    workspace = open_workspace(library)
    log = os.open(acks, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def acknowledge(*fields: object) -> None:
        os.write(log, json.dumps(fields).encode() + b"\n")

    for number in range(first, first + 10_000):
        source = acks.parent / f"article{number}.txt"
        source.write_text(article_text(number), encoding="utf-8")
        report = workspace.imports.run(ImportPlan.of([source]), NoContext())
        acknowledge("imported", number, report.imported + report.duplicate)
        if chance.random() < 0.4:
            workspace.index.catch_up(NoContext())
            acknowledge("indexed", number, 1)
            found = workspace.searching.search(SearchRequest(text="policewoman")).ids
            name = f"{seed}-{number}"  # a child that begins at the same number takes another tag
            change = workspace.curating.add_tag(found, name)
            acknowledge("tagged", name, change.changed)


def serve() -> None:
    """Answer requests until standard input ends."""
    for line in sys.stdin:
        request = json.loads(line)
        child = os.fork()
        if child == 0:
            live(
                Path(request["library"]),
                Path(request["acks"]),
                int(request["seed"]),
                int(request["first"]),
            )
            os._exit(0)
        print(child, flush=True)
        os.waitpid(child, 0)
        print("dead", flush=True)


if __name__ == "__main__":
    serve()
