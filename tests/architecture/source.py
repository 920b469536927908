"""What the architecture tests share: where the code is and how to walk its syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "archive_app"
UI = PACKAGE / "ui"


def python_files(folder: Path) -> list[Path]:
    """Return every Python file under the folder, in a fixed order."""
    return sorted(p for p in folder.rglob("*.py") if "__pycache__" not in p.parts)


def tree(path: Path) -> ast.Module:
    """Parse a file; the same text is parsed once."""
    return _parse(path.read_text(encoding="utf-8"))


@cache
def _parse(text: str) -> ast.Module:
    return ast.parse(text)


def nodes(folder: Path, kind: type[ast.AST] = ast.AST) -> Iterator[tuple[Path, ast.AST]]:
    """Walk every node of one kind in every file under the folder."""
    for path in python_files(folder):
        for node in ast.walk(tree(path)):
            if isinstance(node, kind):
                yield path, node


def calls(folder: Path) -> Iterator[tuple[Path, ast.Call, str]]:
    """Walk every call with the last part of the called name (`x.y.tr(...)` gives `tr`)."""
    for path in python_files(folder):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call):
                if isinstance(node.func, ast.Attribute):
                    yield path, node, node.func.attr
                elif isinstance(node.func, ast.Name):
                    yield path, node, node.func.id


def place(path: Path, node: ast.AST) -> str:
    """Say where, as an editor understands it."""
    shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    return f"{shown}:{getattr(node, 'lineno', 0)}"
