"""A child process for tests: does what the command of its one request says."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any


def say(**message: Any) -> None:
    """One message to the window."""
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def main() -> int:  # noqa: C901 - one case for every behaviour
    """Answer one request."""
    request = json.loads(sys.stdin.readline())
    say(type="progress", done=1, total=2, label="half")
    match request["paths"]:
        case ["result"]:
            say(type="result", data={"imported": 2, "duplicate": 1})
        case ["problems"]:
            say(type="result", data={"problems": ["One is missing.", "Two is damaged."]})
        case ["failure"]:
            say(type="error", message="The disk is full.", advice="Make room.", kind="environment")
        case ["garbage"]:
            sys.stdout.write("Segmentation fault? no, just noise\n")
            say(type="result", data={"imported": 1})
        case ["death"]:
            sys.stderr.write("I was not well\n")
            return 3
        case ["stop"]:
            sys.stdin.readline()
            say(type="result", data={"imported": 1}, stopped=True)
        case [] if request["command"] in ("resume", "retry"):
            asked = [request["command"], request["batch"], request["go_on"]]
            say(type="result", data={"state": "done", "asked": asked})
        case ["some"] if request["command"] == "inspect":
            encoding = json.loads(request["plan"])["encoding"]
            summary: dict[str, Any] = {"files": 1, "size": 2, "samples": [], "columns": []}
            say(type="result", data={**summary, "sources": [encoding]})
        case ["some"] if request["command"] == "preview":
            Path(request["target"]).write_text("written")
            say(type="result", data={"rows": 3, "counts": {}})
        case [] if request["command"] == "catch-up":
            say(type="result", data={"index": {"bad": []}})
        case [] if request["command"] == "align":
            if "slow" in request["library"]:
                sys.stdin.readline()
                say(type="result", data={}, stopped=True)
            else:
                say(type="result", data={"aligned": 99, "paired_anew": 7})
        case ["stubborn"]:
            while True:
                time.sleep(60)
    return 0


if __name__ == "__main__":
    sys.exit(main())
