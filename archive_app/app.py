"""The composition root of the window: the one place that knows both the services and Qt."""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QLibraryInfo, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from archive_app import __version__
from archive_app.bootstrap import (
    engine_facts,
    sample_path,
    sqlite_facts,
    worker_command,
)
from archive_app.settings.load import Settings
from archive_app.settings.places import log_file, settings_file
from archive_app.settings.policy_sources import site_policy
from archive_app.site_rules import SiteRules
from archive_app.ui import accessibility
from archive_app.ui.crashes import watch_for_crashes
from archive_app.ui.dialogs.prompts import Prompts
from archive_app.ui.errors import catch_bugs
from archive_app.ui.language import speak
from archive_app.ui.log import start_log
from archive_app.ui.main_window import MainWindow
from archive_app.ui.memory import Collecting
from archive_app.ui.reader import accessible
from archive_app.ui.session import Openers, Session
from archive_app.ui.theme import Theme


def main(arguments: Sequence[str]) -> int:
    """Open the window on the archive named, the last one, or the sample; return its exit code."""
    start_log(log_file())
    crashes = watch_for_crashes(log_file().with_name("crash.log"))
    app = make_application()
    settings = Settings(settings_file(), site_policy())
    speak(app, settings.text("language"))
    theme = Theme(settings.text("theme"), high_contrast=settings.flag("theme.high_contrast"))
    theme.apply(app)
    window = make_window(settings, theme)
    Collecting(window.session, window.browser)
    catch_bugs(window.tell_bug)
    window.show()
    window.begin(Path(arguments[0]) if arguments else None)
    code = app.exec()
    if crashes is not None:
        faulthandler.disable()
        crashes.close()
    return code


def make_application() -> QApplication:
    """The application object, with an input method that works in this build."""
    _use_available_input_method()
    app = QApplication(["archive-app"])
    app.setApplicationName("archive-app")
    app.setApplicationDisplayName("Archive Browser")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("archive-app")
    accessible.install()
    accessibility.install()
    return app


def make_window(settings: Settings, theme: Theme, prompts: Prompts | None = None) -> MainWindow:
    """The window with the real services behind it; ``prompts`` answer in place of dialogs."""
    rules = SiteRules(settings.policy)
    openers = Openers(
        rules.open, rules.create, rules.sample, sample_path(), rules.fresh_sample, _engines
    )
    return MainWindow(Session(openers, settings), theme, worker_command(), prompts)


def _engines() -> tuple[tuple[str, str], ...]:
    facts = sqlite_facts()
    wal = "safe" if facts.wal_is_safe else "not used: this version may damage files"
    return (
        ("SQLite", f"{facts.version} ({facts.driver}), write-ahead log {wal}"),
        ("Search engine", engine_facts()),
    )


def self_check() -> str:
    """What ``self-check`` proves of the window: Qt starts and draws, and which fonts there are."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or make_application()
    theme = Theme("light")
    if theme.icon("search").pixmap(16, 16).isNull():
        raise ValueError("icons can't be drawn")
    families = len(QFontDatabase.families())
    chinese = "with" if theme.has_font_for("zh-Hans") else "without"
    platform = QGuiApplication.platformName()
    del app
    return (
        f"PySide6 {pyside_version}, Qt {qVersion()} on {platform}, "
        f"{families} font families, {chinese} a Chinese one"
    )


def _use_available_input_method() -> None:
    """Qt's wheels have no fcitx plugin; fcitx5 answers to ibus, so Chinese can be typed at all."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    bundled = {path.name for path in (plugins / "platforminputcontexts").glob("*")}
    wanted = os.environ.get("QT_IM_MODULE", "")
    if wanted.startswith("fcitx") and not any("fcitx" in name for name in bundled):
        os.environ["QT_IM_MODULE"] = "ibus"
        os.environ.pop("QT_IM_MODULES", None)
