"""Old names of tags in a query: ``tag:old`` also finds what the tag has that stands for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from archive_app.domain.query import (
    And,
    Field,
    InField,
    Node,
    Not,
    Or,
    Phrase,
    SamePair,
    Word,
)

Standing = Callable[[str], str]  # the tag that an old name stands for, '' for none


def with_old_tags(node: Node, standing: Standing) -> Node:
    """The tree with the tags beside the old names that it asks for."""
    return _read(node, standing, within_tags=False)


def _read(node: Node, standing: Standing, *, within_tags: bool) -> Node:
    match node:
        case InField(field, child):
            inner = _read(child, standing, within_tags=field is Field.TAG)
            return node if inner is child else InField(field, inner)
        case And(children) | Or(children):
            read = tuple(_read(one, standing, within_tags=within_tags) for one in children)
            return node if read == children else replace(node, children=read)
        case Not(child) | SamePair(child):
            inner = _read(child, standing, within_tags=within_tags)
            return node if inner is child else replace(node, child=inner)
        case Word() | Phrase() if within_tags and not _is_open(node):
            path = standing(node.text)
            return Or((node, Word(path, exact=True))) if path else node
    return node


def _is_open(node: Word | Phrase) -> bool:
    """Whether it stands for several words."""
    return isinstance(node, Word) and (node.prefix or node.glob or node.fuzzy > 0)
