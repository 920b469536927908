"""Query trees back to query text: parsing what is written here gives the same tree."""

from __future__ import annotations

from archive_app.domain.query import And, Every, InField, Node, Not, Nothing, Or, Phrase, Word


def to_text(node: Node) -> str:
    """A text that parses to ``node``."""
    match node:
        case And(children):
            return " ".join(_inner(child) for child in children)
        case Or(children):
            return " OR ".join(_inner(child) for child in children)
        case _:
            return _inner(node)


def _inner(node: Node) -> str:
    """The text of a node that stands beside others."""
    match node:
        case Every():
            return "*"
        case Nothing():
            return "-*"
        case Word(text, prefix, exact):
            return f"{'=' if exact else ''}{text}{'*' if prefix else ''}"
        case Phrase(text):
            return f'"{text}"'
        case InField(field, child):
            return f"{field}:{_operand(child)}"
        case Not(child):
            return f"-{_operand(child, field_too=True)}"
        case And() | Or():
            return f"({to_text(node)})"


def _operand(node: Node, *, field_too: bool = False) -> str:
    """The text of what follows a field name or a minus."""
    bare = isinstance(node, (Word, Phrase, Every)) or (field_too and isinstance(node, InField))
    return _inner(node) if bare else f"({to_text(node)})"
