"""Finds the files of ``resources/`` in a checkout, an installed wheel and a frozen app."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a resource, such as ``resource("text", "han_fold.tsv")``.

    Raises FileNotFoundError naming the places looked at when there is none.
    """
    places = [root.joinpath(*parts) for root in _roots()]
    for place in places:
        if place.exists():
            return place
    raise FileNotFoundError(
        f"resource {'/'.join(parts)} is in none of {', '.join(str(place) for place in places)}"
    )


def help_page(name: str) -> Path:
    """The path of a page of the manual: ``docs/`` of a checkout, ``resources/help`` elsewhere."""
    try:
        return resource("help", name)
    except FileNotFoundError:
        page = _PACKAGE.parent / "docs" / name
        if not page.exists():
            raise
        return page


def _roots() -> list[Path]:
    """Where resources may be, best first."""
    roots = [_PACKAGE / "resources", _PACKAGE.parent / "resources"]
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if frozen is not None:
        roots[:0] = [Path(frozen) / "archive_app" / "resources", Path(frozen) / "resources"]
    return roots
