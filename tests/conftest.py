"""Rules of every test: its own profile, no network, no unexpected warning, nothing left behind."""

from __future__ import annotations

import gc
import logging
import os
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.database import DirectoryBasedExampleDatabase

from tests.gui_thread_guard import GuiThreadGuard

# Before anything imports Qt. `make test-x11` sets xcb, and pytest-xvfb then starts a server.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")

ROOT = Path(__file__).resolve().parents[1]

# Read once: the profile fixture below changes the environment.
_SHARED_DATA = os.environ.get("ARCHIVE_APP_DATA")


def pytest_xvfb_disable(config: pytest.Config) -> bool:
    """Tell pytest-xvfb that no X server is needed."""
    return os.environ.get("QT_QPA_PLATFORM") != "xcb"


# --- hypothesis -----------------------------------------------------------------------------------

_EXAMPLES = DirectoryBasedExampleDatabase(ROOT / ".hypothesis" / "examples")
settings.register_profile("default", deadline=None, database=_EXAMPLES)
# What CI says must be the same tomorrow: new examples are drawn by people's runs, and by "nightly".
settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "nightly",
    settings.get_profile("ci"),
    derandomize=False,
    database=_EXAMPLES,
    max_examples=2000,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


# --- no network -----------------------------------------------------------------------------------


class NetworkForbidden(BaseException):
    """Raised where a test, or the program under test, reaches for the network.

    Not an Exception, so that no handler in the program swallows it.
    """


_NETWORK_EVENTS = frozenset(
    {
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendmsg",
        "socket.sendto",
        "urllib.Request",
    }
)
_network_attempts: list[str] = []


def _is_local(event: str, args: tuple[object, ...]) -> bool:
    if event not in {"socket.connect", "socket.sendmsg", "socket.sendto"}:
        return False
    family = getattr(args[0], "family", None)
    address = args[1] if len(args) > 1 else None
    if family is not None and getattr(family, "name", "") == "AF_UNIX":
        return True  # the X server, multiprocessing
    # On Windows a socket pair is made over the loopback address.
    return (
        sys.platform == "win32"
        and isinstance(address, tuple)
        and bool(address)
        and address[0] in {"127.0.0.1", "::1"}
    )


def _forbid_network(event: str, args: tuple[object, ...]) -> None:
    if event in _NETWORK_EVENTS and not _is_local(event, args):
        what = f"{event}{args[1:]!r}"
        _network_attempts.append(what)
        raise NetworkForbidden(what)


sys.addaudithook(_forbid_network)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[list[str]]:
    """Fail a test that reached for the network; the list is what it tried (clear it to allow)."""
    _network_attempts.clear()
    yield _network_attempts
    attempts = list(_network_attempts)
    _network_attempts.clear()
    if attempts:
        pytest.fail(f"the network was asked for: {', '.join(attempts)}")


# --- an own profile -------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for each test: settings, data, cache and policy folders, all empty."""
    home = tmp_path_factory.mktemp("profile")
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
        "PROGRAMDATA": home / "ProgramData",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_CONFIG_DIRS": home / "etc-xdg",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_RUNTIME_DIR": home / "run",
        "XDG_STATE_HOME": home / ".local" / "state",
    }
    for name, folder in folders.items():
        folder.mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(name, str(folder))
    (home / "run").chmod(0o700)  # Qt warns about any other mode
    for name in [name for name in os.environ if name.startswith("ARCHIVE_APP_")]:
        monkeypatch.delenv(name)
    return home


# --- real articles, where they are ----------------------------------------------------------------


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real articles that ARCHIVE_APP_DATA names (in CI ../shared/data); else skip."""
    if not _SHARED_DATA:
        pytest.skip("ARCHIVE_APP_DATA is not set: no real articles to test with")
    folder = Path(_SHARED_DATA)
    if not folder.is_dir():
        pytest.fail(f"ARCHIVE_APP_DATA names no folder: {folder}")
    return folder


# --- the log --------------------------------------------------------------------------------------


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


def _is_expected(request: pytest.FixtureRequest, text: str) -> bool:
    marks = list(request.node.iter_markers("allow_log"))
    patterns = [pattern for mark in marks for pattern in mark.args]
    return any(not mark.args for mark in marks) or any(re.search(p, text) for p in patterns)


@pytest.fixture(autouse=True)
def quiet_log(request: pytest.FixtureRequest) -> Iterator[list[logging.LogRecord]]:
    """Fail on a WARNING or worse from archive_app.* that no `allow_log` mark expects.

    The list holds the records so far: a test may assert on them and `clear()` it. Handlers and
    levels that the test put on the loggers are taken away again.
    """
    collector = _Collector()
    loggers = [logging.getLogger(), logging.getLogger("archive_app")]
    before = [(logger, list(logger.handlers), logger.level) for logger in loggers]
    loggers[1].addHandler(collector)
    try:
        yield collector.records
    finally:
        for logger, handlers, level in before:
            for handler in set(logger.handlers) - set(handlers):
                # pytest's own handlers come and go with the phases of a test
                if not type(handler).__module__.startswith("_pytest"):
                    logger.removeHandler(handler)
                    handler.close()
            logger.setLevel(level)
    lines = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in collector.records]
    unexpected = [line for line in lines if not _is_expected(request, line)]
    if unexpected:
        pytest.fail("unexpected in the log (see the allow_log mark):\n" + "\n".join(unexpected))


# --- nothing left behind --------------------------------------------------------------------------

# Windows that Qt itself makes and keeps for the whole run.
_QT_OWN_WINDOWS = frozenset({"QTipLabel", "QDesktopScreenWidget", "QRollEffect", "QAlphaWidget"})


def _top_level_widgets() -> list[object]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return [
        widget
        for widget in widgets.QApplication.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() not in _QT_OWN_WINDOWS
    ]


def _leaked_widgets(before: set[int]) -> list[str]:
    """Name the top-level widgets that are alive although nobody needs them."""
    if not any(id(widget) not in before for widget in _top_level_widgets()):
        return []
    core = sys.modules["PySide6.QtCore"]
    gc.collect()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    gc.collect()
    return [repr(widget) for widget in _top_level_widgets() if id(widget) not in before]


def _leaked_threads(before: set[threading.Thread]) -> list[str]:
    leaked = []
    for thread in set(threading.enumerate()) - before:
        # Dummies stand for threads of Qt's pools, which outlive their work.
        if not isinstance(thread, threading._DummyThread):
            thread.join(2.0)
            if thread.is_alive():
                leaked.append(repr(thread))
    return leaked


def _busy_pool() -> bool:
    core = sys.modules.get("PySide6.QtCore")
    if core is None or core.QCoreApplication.instance() is None:
        return False
    return not core.QThreadPool.globalInstance().waitForDone(2000)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail when a test leaves top-level widgets, threads or running jobs."""
    kept = _top_level_widgets()  # holds the wrappers, so that their ids stay taken
    before = {id(widget) for widget in kept}
    threads = set(threading.enumerate())
    yield
    problems = [f"thread {thread}" for thread in _leaked_threads(threads)]
    if _busy_pool():
        problems.append("a job in the global thread pool")
    if request.node.get_closest_marker("allow_toplevels") is None:
        problems += [f"widget {widget}" for widget in _leaked_widgets(before)]
    if problems:
        pytest.fail("left behind: " + "; ".join(problems))


# --- nothing blocks the window --------------------------------------------------------------------


@pytest.fixture(autouse=True)
def guard(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[GuiThreadGuard]:
    """In every test with an application: no service of an archive is called on the GUI thread."""
    guard = GuiThreadGuard()
    if "qapp" in request.fixturenames:
        from archive_app import bootstrap

        monkeypatch.setattr(bootstrap, "_workspace", guard.watching(bootstrap._workspace))
    yield guard
    assert guard.violations == []
