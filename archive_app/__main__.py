"""One executable: the window, the command line, or the worker of the window, chosen from argv."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib import import_module


def main(argv: Sequence[str] | None = None) -> int:
    """Run what the arguments ask for and return the exit code.

    No arguments, or only a library's path or ``--window`` options, open the window.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _utf8_streams()
    if arguments[:1] == ["--worker"]:
        from archive_app.worker.main import main as worker_main

        return worker_main(arguments[1:])
    if not arguments or arguments[0].endswith(".archive") or arguments[0] == "--window":
        gc.disable()  # a start drops next to nothing; ui.memory enables it again
        # Before Qt: from then on PySide reads the source of every module that is imported.
        import_module("archive_app.bootstrap")
        from archive_app.app import main as window_main

        return window_main([item for item in arguments if item != "--window"])
    from archive_app.cli.main import main as cli_main

    return cli_main(arguments, _window_check)


def _window_check() -> str:
    """What ``self-check`` says of the window; Qt is loaded only then."""
    from archive_app.app import self_check

    return self_check()


def _utf8_streams() -> None:
    """Windows pipes default to a legacy code page, and a windowed build has no streams at all."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
