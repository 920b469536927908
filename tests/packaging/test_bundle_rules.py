"""The rules that trim the frozen program keep what it needs and refuse what it must not hold."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def rules() -> ModuleType:
    """The module, loaded by path: `packaging` is also the name of an installed package."""
    spec = importlib.util.spec_from_file_location(
        "bundle_rules", ROOT / "packaging" / "bundle_rules.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


KEPT = [
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
    "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
    "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
    "PySide6/Qt/lib/libQt6PrintSupport.so.6",
    "PySide6/Qt/translations/qtbase_zh_CN.qm",
    "PySide6/Qt/lib/libQt6Widgets.so.6",
    "PySide6/QtWidgets.abi3.so",
    "libcrypto.so.3",
    "pypinyin/phrases_dict.json",
    "archive_app/store/migrations/env.py",
    "numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so",
    "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
    "numpy/linalg/lapack_lite.cpython-311-x86_64-linux-gnu.so",
    "lxml/etree.cpython-311-x86_64-linux-gnu.so",
    "lxml/_elementpath.cpython-311-x86_64-linux-gnu.so",
    "pypdfium2_raw/libpdfium.so",
    "pypdfium2_raw/pdfium.dll",
]

DROPPED = [
    "libcups.so.2",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/translations/qtbase_fr.qm",
    "PySide6/Qt/lib/libQt6Network.so.6",
    "PySide6/Qt6Network.dll",
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/QtTest.abi3.so",
    "PySide6/opengl32sw.dll",
    "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
    "libssl.so.3",
    "libkrb5.so.3",
    "opencc/clib/share/opencc/STPhrases.ocd2",
    "pypinyin/core.pyi",
    "numpy/f2py/src/fortranobject.c",
    "numpy/_core/tests/data/umath-validation-set-sin.csv",
    "numpy/_core/_multiarray_tests.cpython-311-x86_64-linux-gnu.so",
    "numpy/_core/include/numpy/arrayobject.h",
    "tantivy/tantivy.abi3.so",
    "lxml/isoschematron/resources/xsl/iso-schematron-xslt1/iso_svrl_for_xslt1.xsl",
    "lxml/objectify.cpython-311-x86_64-linux-gnu.so",
]


@pytest.mark.parametrize("name", KEPT)
def test_needed_files_are_kept(rules: ModuleType, name: str) -> None:
    assert rules.keep(name)
    assert rules.keep(name.replace("/", "\\"))


@pytest.mark.parametrize("name", DROPPED)
def test_unwanted_files_are_dropped(rules: ModuleType, name: str) -> None:
    assert not rules.keep(name)


def test_the_libraries_that_numpy_brings_are_not_stripped(rules: ModuleType) -> None:
    assert rules.unstrippable("numpy.libs/libscipy_openblas64_-32a4b2a6.so")
    assert not rules.unstrippable("numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so")
    assert not rules.unstrippable("PySide6/Qt/lib/libQt6Widgets.so.6")


def test_an_empty_bundle_lacks_everything(rules: ModuleType, tmp_path: Path) -> None:
    found = rules.faults(tmp_path)
    assert len(found) == len(rules.REQUIRED)
    assert all(fault.startswith("missing") for fault in found)


def test_network_code_in_a_bundle_is_a_fault(rules: ModuleType, tmp_path: Path) -> None:
    library = tmp_path / "_internal" / "PySide6" / "Qt" / "lib" / "libQt6Network.so.6"
    library.parent.mkdir(parents=True)
    library.touch()
    assert any("libQt6Network" in fault for fault in rules.faults(tmp_path))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Only Linux links are looked at.")
def test_a_library_that_is_opened_by_its_name_stays(rules: ModuleType, tmp_path: Path) -> None:
    library = tmp_path / "lib.so"
    library.write_bytes(b"")
    entries = [
        ("pypdfium2_raw/libpdfium.so", str(library), "BINARY"),
        ("libdead.so", str(library), "BINARY"),
    ]
    assert rules.unreachable(entries) == {"libdead.so"}
