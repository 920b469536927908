"""Walking a query tree: the parts of a node, and the node with its parts changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from archive_app.domain.query import And, InField, Near, Node, Not, Or, Phrase, SamePair, Word


def parts_of(node: Node) -> tuple[Node, ...]:
    """The nodes directly below ``node``; none for a leaf."""
    match node:
        case And(children) | Or(children) | Near(children):
            return children
        case Not(child) | SamePair(child) | InField(_, child):
            return (child,)
        case _:
            return ()


def with_parts(node: Node, change: Callable[[Node], Node]) -> Node:
    """``node`` with every part replaced by what ``change`` makes of it; a leaf as it is.

    What is near each other stays words and phrases: others that ``change`` makes are left out.
    """
    match node:
        case And(children) | Or(children):
            return replace(node, children=tuple(change(child) for child in children))
        case Near(children):
            changed = (change(child) for child in children)
            kept = tuple(part for part in changed if isinstance(part, (Word, Phrase)))
            return replace(node, parts=kept)
        case Not(child) | SamePair(child) | InField(_, child):
            return replace(node, child=change(child))
        case _:
            return node
