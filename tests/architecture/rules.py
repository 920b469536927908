"""The house rules that a linter does not know. Each yields the places that break it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.architecture.source import calls, nodes, place, python_files, tree

COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b")

# Names whose module runs code when it reads data.
PICKLES = frozenset({"pickle", "_pickle", "cPickle", "dill", "cloudpickle", "shelve", "marshal"})

TRANSLATORS = frozenset({"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"})


def _is_computed(node: ast.expr) -> bool:
    """Whether a text is put together, so that lupdate cannot find it."""
    if isinstance(node, ast.JoinedStr):
        return True
    if isinstance(node, ast.BinOp):
        return not (_is_literal(node.left) and _is_literal(node.right))
    return isinstance(node, ast.Call) and (
        isinstance(node.func, ast.Attribute) and node.func.attr in {"format", "join"}
    )


def _is_literal(node: ast.expr) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _is_literal(node.left) and _is_literal(node.right)
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def computed_translations(folder: Path) -> Iterator[str]:
    """Find tr(f"..."), tr("..." % x), tr("...".format(x)): they never translate."""
    for path, call, name in calls(folder):
        if name in TRANSLATORS and any(_is_computed(argument) for argument in call.args[:3]):
            yield f"{place(path, call)}: {name}() of a text that is put together"


def bare_excepts(folder: Path) -> Iterator[str]:
    """Find `except:`."""
    for path, node in nodes(folder, ast.ExceptHandler):
        if isinstance(node, ast.ExceptHandler) and node.type is None:
            yield f"{place(path, node)}: bare except"


def pumping_and_sleeping(folder: Path) -> Iterator[str]:
    """Find processEvents and sleep, called or only named."""
    for path, node in nodes(folder):
        if isinstance(node, ast.Attribute) and node.attr in {"processEvents", "sleep", "msleep"}:
            yield f"{place(path, node)}: {node.attr}"
        elif isinstance(node, ast.ImportFrom) and node.module == "time":
            yield from (f"{place(path, node)}: time.sleep" for a in node.names if a.name == "sleep")


def pickles(folder: Path) -> Iterator[str]:
    """Find imports of modules whose data is code."""
    for path, node in nodes(folder):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names = [node.module or ""]
        for name in names:
            if name.partition(".")[0] in PICKLES:
                yield f"{place(path, node)}: import of {name}"


def rich_text_from_data(folder: Path) -> Iterator[str]:
    """Find setHtml, insertHtml and the like: scraped HTML opens local files in Qt."""
    for path, node in nodes(folder, ast.Attribute):
        if isinstance(node, ast.Attribute) and node.attr in {
            "setHtml",
            "insertHtml",
            "appendHtml",
            "setMarkdown",
            "insertMarkdown",
        }:
            yield f"{place(path, node)}: {node.attr}"


def colour_literals(folder: Path, theme: Path) -> Iterator[str]:
    """Find "#rrggbb" in any literal outside the theme package; docstrings may speak of colours."""
    for path in python_files(folder):
        if path.is_relative_to(theme):
            continue
        docstrings = set(_docstrings(tree(path)))
        for node in ast.walk(tree(path)):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and node not in docstrings
                and COLOUR.search(node.value)
            ):
                yield f"{place(path, node)}: {node.value!r}"


def _docstrings(module: ast.Module) -> Iterator[ast.Constant]:
    for node in ast.walk(module):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                yield first.value


def lambdas_that_hold_self(folder: Path) -> Iterator[str]:
    """Find `signal.connect(lambda: self...)`: it keeps the object alive for ever."""
    for path, call, name in calls(folder):
        if name not in {"connect", "singleShot", "callOnTimeout"}:
            continue
        for argument in [*call.args, *(k.value for k in call.keywords)]:
            if _holds_self(argument):
                yield f"{place(path, call)}: {name}() of a lambda or partial that captures self"


def _holds_self(argument: ast.expr) -> bool:
    if isinstance(argument, ast.Lambda):
        return any(isinstance(n, ast.Name) and n.id == "self" for n in ast.walk(argument))
    if isinstance(argument, ast.Call):
        called = argument.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        return name == "partial" and any(
            isinstance(n, ast.Name) and n.id == "self"
            for part in argument.args
            for n in ast.walk(part)
        )
    return False


RuleOfFolder = Callable[[Path], Iterator[str]]
