"""Real pictures of the real window: ``python -m tests.screenshots [FOLDER] [--only NAME]``.

Needs a display (``make screenshots`` starts one). Every picture is taken from a window on the
sample library in a profile of its own, light and dark, 1440x900 and 1024x700. With
``--everywhere`` that is done in every language of the interface at 100, 150 and 200 %, each in a
folder of its own beside the English ones, such as ``de-1.5``.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from archive_app.ui.language import LANGUAGES, speak
from tests.shots.registry import SHOTS
from tests.shots.shot import Shot
from tests.window_waiting import settle

SIZES = ((1440, 900), (1024, 700))
MODES = ("light", "dark")
SCALES = ("1", "1.5", "2")  # how much finer the screen is


def take(shot: Shot, mode: str, size: tuple[int, int], folder: Path) -> Path:
    """Take one picture with a window of its own."""
    from archive_app.app import make_window
    from archive_app.settings.load import Settings
    from archive_app.settings.places import library_folder, settings_file
    from archive_app.ui.theme import Theme

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(mode)
    theme.apply(app)
    settings_file().unlink(missing_ok=True)
    for left in library_folder().glob("sample.archive*"):  # another picture may have edited it
        left.unlink()
    window = make_window(Settings(settings_file()), theme)
    window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    window.resize(*size)
    window.move(QPoint(0, 0))
    window.show()
    window.begin(None)
    settle(window)
    shot.act(window)
    settle(window)
    path = folder / f"{shot.name}-{mode}-{size[0]}.png"
    screen = window.screen()
    assert screen is not None
    screen.grabWindow(0, 0, 0, *size).save(str(path))
    window.windows.close_all()
    window.close()
    window.deleteLater()
    QTest.qWait(50)
    return path


def main() -> int:
    """Take all pictures, or those that the options leave."""
    arguments = _arguments()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    if arguments.everywhere:
        return _everywhere(arguments)
    os.environ["QT_SCALE_FACTOR"] = arguments.scale  # before the application is made
    with tempfile.TemporaryDirectory(prefix="archive-app-shots-") as home:
        for name in (
            "HOME",
            *(f"XDG_{kind}_HOME" for kind in ("CONFIG", "CACHE", "DATA", "STATE")),
        ):
            os.environ[name] = home
        from archive_app.app import make_application

        app = make_application()
        speak(app, arguments.language)
        if arguments.rtl:
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for shot, mode, size in product(SHOTS, MODES, SIZES):
            wanted = arguments.mode in (None, mode) and arguments.width in (None, size[0])
            if wanted and shot.name.startswith(arguments.only):
                print(take(shot, mode, size, arguments.folder), flush=True)
        del app
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?", type=Path, default=Path("screenshots"))
    parser.add_argument("--only", default="", help="pictures whose name begins so")
    parser.add_argument("--mode", choices=MODES)
    parser.add_argument("--width", type=int, choices=[width for width, _ in SIZES])
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--rtl", action="store_true", help="laid out from right to left")
    parser.add_argument("--scale", choices=SCALES, default="1", help="as on a finer screen")
    parser.add_argument("--everywhere", action="store_true", help="every language and scale")
    return parser.parse_args()


def _everywhere(arguments: argparse.Namespace) -> int:
    """Each language and scale in a process of its own: Qt asks for the scale only once."""
    failed = False
    for language, scale in product(LANGUAGES, SCALES):
        plain = (language, scale) == ("en", "1")
        folder = arguments.folder if plain else arguments.folder / f"{language}-{scale}"
        limits = ["--language", language, "--scale", scale, "--only", arguments.only]
        limits += ["--mode", arguments.mode] if arguments.mode else []
        limits += ["--width", str(arguments.width)] if arguments.width else []
        call = [sys.executable, "-m", "tests.screenshots", str(folder), *limits]
        failed |= subprocess.run(call, check=False).returncode != 0
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
