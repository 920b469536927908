"""Sentences of the layers below the interface: found in their code, for the interface to translate.

Those layers write plain English, as a literal or an f-string, and know nothing of languages. This
reads their code and keeps every whole sentence as a template whose holes have names; the interface
recognises what it is given by them (archive_app/ui/said.py). Also what edits are called in History,
which ends without a full stop, is taken from the modules that are listed here.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "resources" / "i18n" / "said.json"
_PACKAGE = ROOT / "archive_app"
_LAYERS = (
    "domain",
    "text",
    "importers",
    "search",
    "services",
    "store",
    "worker",
    "bootstrap.py",
    "site_rules.py",
    "ui/printing/pages.py",
    "ui/diagnostics/desk.py",
)
# What these say is read beside the search field, in ui/search/query_words.py.
_ELSEWHERE = ("domain/query_", "search/asking/", "search/finding.py", "search/evaluation/")
# Not sentences for people: SQL, names, the layouts of dates.
_PASSED_OVER = (
    "store/migrations/",
    "store/schema",
    "text/date_",
    "text/rules.py",
    "store/dry_runs.py",
)
_NAMES_EDITS = (
    "domain/fields.py",
    "domain/pace.py",
    "services/import_rows.py",
    "services/writing.py",
    "store/alignments.py",
    "store/authority_edits.py",
    "store/bulk.py",
    "store/collection_edits.py",
    "store/corrections.py",
    "store/curation.py",
    "store/events.py",
    "store/exchange/exchanging.py",
    "store/imports.py",
    "store/notes.py",
    "store/profiles.py",
    "store/recleaning.py",
    "store/saved.py",
    "store/stars.py",
    "store/tag_edits.py",
    "store/verdicts.py",
)
_BUGS = re.compile(r"(\w*_?log(ger)?\b.*|re\.\w+|warnings\..*|ProtocolError|\w*(?<!User)Error)")
_SENTENCE = re.compile(r"[A-Z“{].*[.]", re.DOTALL)
_TITLE = re.compile(r"[A-Z{].*[^,;:]", re.DOTALL)
_HOLE = re.compile(r"\{\w+\}")


def templates() -> list[str]:
    """Every sentence, sorted, each once; names in braces stand for what differs."""
    found: set[str] = set()
    for path in _modules():
        name = path.relative_to(_PACKAGE).as_posix()
        reader = _Reader(is_title_wanted=name in _NAMES_EDITS)
        reader.visit(ast.parse(path.read_text("utf-8")))
        found |= reader.found
    return sorted(found)


def as_module(sentences: Iterable[str]) -> str:
    """The same as a module that lupdate reads."""
    lines = [
        f'QT_TRANSLATE_NOOP("Said", {json.dumps(one, ensure_ascii=False)})' for one in sentences
    ]
    return "\n".join(("from PySide6.QtCore import QT_TRANSLATE_NOOP", *lines, ""))


def save(path: Path) -> None:
    """Write the sentences as the interface reads them."""
    text = json.dumps(templates(), ensure_ascii=False, indent=1)
    path.write_text(text + "\n", "utf-8", newline="\n")


def _modules() -> Iterator[Path]:
    for layer in _LAYERS:
        place = _PACKAGE / layer
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            name = path.relative_to(_PACKAGE).as_posix()
            if not name.startswith(_ELSEWHERE + _PASSED_OVER):
                yield path


class _Reader(ast.NodeVisitor):
    """Collects the sentences of a module; docstrings, logs and bugs are none."""

    def __init__(self, *, is_title_wanted: bool) -> None:
        self.found: set[str] = set()
        self._forms = [_SENTENCE, _TITLE] if is_title_wanted else [_SENTENCE]

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if not _BUGS.fullmatch(ast.unparse(node.func)):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._take(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for text in _spellings(node):
            self._take(text)
        for part in node.values:
            if isinstance(part, ast.FormattedValue) and not isinstance(part.value, ast.IfExp):
                self.visit(part.value)

    def _take(self, text: str) -> None:
        words = re.findall(r"[A-Za-z]{2,}", _HOLE.sub(" ", text))
        is_code = re.match(r"(PRAGMA|SELECT|INSERT)\b", text) or "\\" in text
        is_sentence = any(form.fullmatch(text) for form in self._forms)
        if is_sentence and " " in text and words and not is_code:
            self.found.add(text)


def _spellings(node: ast.JoinedStr) -> Iterator[str]:
    """An f-string as templates: of a choice between two literals both are made."""
    taken: set[str] = set()
    pieces = [_piece(part, taken) for part in node.values]
    return ("".join(choice) for choice in product(*pieces))


def _piece(part: ast.expr, taken: set[str]) -> tuple[str, ...]:
    if isinstance(part, ast.Constant):
        return (str(part.value),)
    assert isinstance(part, ast.FormattedValue)
    value = part.value
    if isinstance(value, ast.IfExp):
        ways = (value.body, value.orelse)
        plain = [str(way.value) for way in ways if isinstance(way, ast.Constant)]
        if len(plain) == len(ways):
            return tuple(plain)
    stem = _name(value)
    name = next(one for one in (stem, *(f"{stem}_{n}" for n in range(2, 9))) if one not in taken)
    taken.add(name)
    return (f"{{{name}}}",)


def _name(value: ast.expr) -> str:
    """What a hole is called: the last word of what fills it."""
    if isinstance(value, ast.Call):
        called = _name(value.func)
        return _name(value.args[0]) if called == "len" and value.args else called
    if isinstance(value, ast.Attribute):
        return value.attr
    if isinstance(value, ast.Name):
        return value.id.strip("_").lower()
    if isinstance(value, ast.Subscript):
        return _name(value.value)
    if isinstance(value, ast.BoolOp):
        return _name(value.values[0])
    return "value"
