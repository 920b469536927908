"""What belongs into the frozen program and what must not be there: for spec, build and tests."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

# There is no network code, no QML, no second GUI toolkit and no developer tool in the program.
EXCLUDED_MODULES = [
    *(
        f"PySide6.Qt{name}"
        for name in (
            "Concurrent",
            "DBus",
            "Designer",
            "Help",
            "Network",
            "OpenGL",
            "OpenGLWidgets",
            "Qml",
            "Quick",
            "QuickControls2",
            "QuickTest",
            "QuickWidgets",
            "Sql",
            "Test",
            "UiTools",
            "Xml",
        )
    ),
    "_ssl",
    "ssl",
    "MySQLdb",
    "IPython",
    "PIL",
    "PyInstaller",
    "_pytest",
    "coverage",
    "curses",
    "grimp",
    "hatchling",
    "hypothesis",
    "idlelib",
    "importlinter",
    "lib2to3",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "mypy",
    "numpy.conftest",
    "numpy.distutils",
    "numpy.f2py",
    "numpy.testing",
    "opencc",
    "pip",
    "pkg_resources",
    "psycopg2",
    "pydoc_data",
    "pypdfium2_cli",
    "pysqlite2",
    "pytest",
    "pytestqt",
    "readline",
    "rich",
    "ruff",
    "setuptools",
    "tantivy",
    "tkinter",
    "turtle",
    "wheel",
    "xdist",
]

# Plugins of Qt that stay, by folder. Everything else in a plugins folder goes.
QT_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qminimal", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    # Linux: asks the print service of the machine, when a person prints.
    "printsupport": {"cupsprintersupport"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": None,
    "wayland-graphics-integration-client": None,
    "wayland-shell-integration": None,
    "xcbglintegrations": None,
}

# Qt's own words in the languages of the window.
QT_TRANSLATIONS = re.compile(r"qt(base)?_(en|zh_CN|de)\.qm$")

# Must never be in the package.
FORBIDDEN = re.compile(
    r"""(?xi)
    (^|/)(lib)?Qt6?(Network|Qml|Quick|WebEngine|WebSockets|Designer|Test|Sql|Help)\w*[.]
    | (^|/)Qt(Network|Qml|Quick\w*|Sql|Test)[.](abi3[.])?(so|pyd)
    | (^|/)libqgtk3 | /(tls|networkinformation|qmltooling|sqldrivers|egldeviceintegrations)/
    | (^|/)(libgtk-|libgnutls|libcups[.]|libkrb5|libcurl)
    | (^|/)(_ssl|libssl)[.-]
    | (^|/)(pytest|_pytest|hypothesis|mypy|PyInstaller|opencc|ruff|tantivy|tkinter|tcl8|tk8)(/|$)
    | (^|/)numpy/([\w/]+/)?(conftest|distutils|f2py|testing|tests)(/|$)
    | (^|/)numpy/[\w/]+\.(h|lib|a|pxd|pyx)$ | (^|/)numpy/[\w/]*_tests\.
    | (^|/)lxml/(html|includes|isoschematron)/ | (^|/)lxml/(objectify|sax)[.]
    | (^|/)opengl32sw[.]dll$ | (^|/)mscms[.]dll$
    """
)

# Must be there: without these the program does not start, or starts without search or Chinese.
REQUIRED = [
    r"archive_app/store/migrations/versions/\w+\.py$",
    r"archive_app/resources/icons/[\w-]+\.svg$",
    r"archive_app/resources/sample/.+",
    r"archive_app/resources/i18n/archive_app_zh_CN\.qm$",
    r"archive_app/resources/help/user-guide\.md$",
    r"(^|/)plugins/platforms/\w*(qxcb|qwindows|qcocoa)",
    r"(^|/)plugins/iconengines/\w*qsvgicon",
    r"(^|/)(lib)?Qt6?PrintSupport[.]",
    r"(^|/)numpy/_core/_multiarray_umath\.",
    r"(^|/)lxml/etree\.",
    r"(^|/)pypdfium2_raw/(lib)?pdfium\.",
]


def keep(name: str) -> bool:
    """Say whether a file found by PyInstaller belongs into the bundle."""
    path = PurePosixPath(name.replace("\\", "/"))
    parts = path.parts
    if "plugins" in parts and "PySide6" in parts:
        folder = parts[parts.index("plugins") + 1]
        if folder not in QT_PLUGINS:
            return False
        wanted = QT_PLUGINS[folder]
        return wanted is None or path.stem.removeprefix("lib") in wanted
    if "translations" in parts and "PySide6" in parts:
        return bool(QT_TRANSLATIONS.search(path.name))
    return path.suffix != ".pyi" and not FORBIDDEN.search(str(path))


def unstrippable(name: str) -> bool:
    """Say whether a library was patched after it was linked, so that `strip` would break it."""
    return PurePosixPath(name.replace("\\", "/")).parts[0] == "numpy.libs"


# Libraries that Python opens by their name, so that nothing links them.
LOADED_BY_NAME = re.compile(r"(^|/)pypdfium2_raw/(lib)?pdfium\.")


def unreachable(entries: Iterable[tuple[str, str, str]]) -> set[str]:
    """Return the shared libraries (type BINARY) that no module and no plugin links, on Linux only.

    Entries are PyInstaller's (name in the bundle, source file, type).
    """
    entries = list(entries)
    if not sys.platform.startswith("linux"):
        return set()
    by_name: dict[str, list[tuple[str, str]]] = {}
    for name, source, _kind in entries:
        by_name.setdefault(PurePosixPath(name).name, []).append((name, source))
    todo = [
        (name, source)
        for name, source, kind in entries
        if kind == "EXTENSION"
        or "/plugins/" in name
        or re.search(r"\.(abi3|cpython-[\w-]+)\.so", name)
        or PurePosixPath(name).name.startswith("libpython3")
        or LOADED_BY_NAME.search(name)
    ]
    reached: set[str] = set()
    while todo:
        name, source = todo.pop()
        if name in reached:
            continue
        reached.add(name)
        for library in needed(source):
            todo += by_name.get(library, [])
    return {name for name, _source, kind in entries if kind == "BINARY"} - reached


def needed(library: str) -> list[str]:
    """Return the names in the DT_NEEDED entries of an ELF file."""
    done = subprocess.run(
        ["objdump", "-p", library], capture_output=True, text=True, check=False, timeout=60
    )
    return re.findall(r"^\s*NEEDED\s+(\S+)", done.stdout, re.MULTILINE)


def faults(bundle: Path) -> list[str]:
    """Return what is in a built bundle and must not be, and what is missing from it."""
    names = sorted(
        path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()
    )
    found = [f"must not be in the package: {name}" for name in names if FORBIDDEN.search(name)]
    found += [
        f"missing from the package: {pattern}"
        for pattern in REQUIRED
        if not any(re.search(pattern, name) for name in names)
    ]
    return found
