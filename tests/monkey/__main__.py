"""``make monkey``: ten thousand random operations; 1 when anything was raised or memory grew."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import tracemalloc
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.monkey.watching import Held, slope, watched

MOST_GROWTH = 2_000_000  # bytes of the process in a thousand steps
MOST_OBJECTS = 20  # objects of Qt in a thousand steps


def main() -> int:
    """Play, print what was held on the way and what went wrong."""
    parser = argparse.ArgumentParser(prog="make monkey ARGS=", description=__doc__)
    parser.add_argument("--steps", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=250, help="steps between two measurements")
    parser.add_argument("--trace", action="store_true", help="count Python's memory too (slow)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="archive-app-monkey-") as home:
        for name in ("HOME", "APPDATA", "LOCALAPPDATA"):
            os.environ[name] = home
        for name in ("CONFIG_HOME", "CACHE_HOME", "DATA_HOME", "STATE_HOME"):
            os.environ[f"XDG_{name}"] = home
        if options.trace:
            tracemalloc.start()
        return _play(options.steps, options.seed, options.every)


def _play(steps: int, seed: int, every: int) -> int:
    from archive_app.app import make_application, make_window
    from archive_app.settings.load import Settings
    from archive_app.settings.places import settings_file
    from archive_app.ui.theme import Theme
    from tests.journeys.prompts import FakePrompts
    from tests.monkey.play import play
    from tests.window_waiting import settle

    app = make_application()
    theme = Theme("light")
    theme.apply(app)
    prompts = FakePrompts()
    with watched() as trouble:
        window = make_window(Settings(Path(settings_file())), theme, prompts)
        window.resize(1440, 900)
        window.show()
        window.begin(None)
        settle(window)
        print("  step    MB own   MB Python   objects of Qt")
        samples = play(window, steps, seed, trouble, every, _say)
        window.close()
    growth, objects = slope(samples, "rss"), slope(samples, "objects")
    print(f"in a thousand steps: {growth / 1e6:+.2f} MB, {objects:+.1f} objects of Qt")
    bad = [*trouble.found, *prompts.bugs]
    print("\n\n".join(bad))
    print(f"{len(bad)} troubles, {len(prompts.problems)} problems told (seed {seed})")
    for problem in {str(one) for one in prompts.problems}:
        print(f"  told: {problem}")
    grew = steps >= 2000 and (growth > MOST_GROWTH or objects > MOST_OBJECTS)
    return 1 if bad or grew else 0


def _say(one: Held) -> None:
    words = f"{one.step:6} {one.rss / 1e6:9.1f} {one.python / 1e6:11.1f} {one.objects:15}"
    print(words, flush=True)


if __name__ == "__main__":
    sys.exit(main())
