"""Query trees back to query text: parsing what is written here gives the same tree."""

from __future__ import annotations

import re

from archive_app.domain.query import (
    And,
    Every,
    Field,
    HowMany,
    InField,
    Near,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    SamePair,
    Word,
)
from archive_app.domain.query_fields import TEXT_FIELDS
from archive_app.domain.query_signs import doubled, operator, signs_of
from archive_app.domain.query_words import read_value

_BARE_EXACT = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")


def to_text(node: Node) -> str:
    """A text that parses to ``node``."""
    match node:
        case And(children):
            return " ".join(_beside(child) for child in children)
        case Or(children):
            return " OR ".join(_inner(child) for child in children)
        case _:
            return _inner(node)


def _beside(node: Node) -> str:
    """The text of a node that stands right beside others."""
    if isinstance(node, Word) and node.glob and node.text.endswith("?"):
        return f"({_inner(node)})"  # else it could be the end of a sentence
    return _inner(node)


def _inner(node: Node) -> str:
    """The text of a node that stands among others."""
    match node:
        case Every():
            return "*"
        case Nothing():
            return "-*"
        case Word():
            return _word(node)
        case Phrase(text):
            return f'"{doubled(text)}"'
        case Near(parts, distance):
            return f" NEAR/{distance} ".join(_inner(part) for part in parts)
        case SamePair(child):
            return f"{{{to_text(child)}}}"
        case HowMany(field, sign, number):
            return f"#{field}{sign}{number}"
        case InField(field, Word() as child) if field not in TEXT_FIELDS:
            return f"{field}:{_value(field, child)}"
        case InField(field, child):
            return f"{field}:{_operand(child)}"
        case Not(child):
            return f"-{_operand(child, field_too=True)}"
        case And() | Or():
            return f"({to_text(node)})"


def _word(word: Word) -> str:
    star = "*" if word.prefix else ""
    if word.exact and not word.prefix:
        if _BARE_EXACT.fullmatch(word.text) and not operator(word.text):
            return f"={word.text}"
        return quoted(word.text)
    tilde = ("", "~", "~2")[word.fuzzy]
    return f"{'=' if word.exact else ''}{word.text}{star}{tilde}"


def _value(field: Field, word: Word) -> str:
    """The text of a word as the value of a field; in parentheses what a value can't be."""
    text = _word(word)
    if text.startswith('="'):
        return text
    plain = not re.search(r'[\s(){}"]', signs_of(text))
    if plain and read_value(field, text, signs_of(text)).leaf == word:
        return text
    return f"({text})"


def quoted(text: str) -> str:
    """``="…"``: the exact form of any text, with quotation marks of all kinds written twice."""
    return f'="{doubled(text)}"'


def _operand(node: Node, *, field_too: bool = False) -> str:
    """The text of what follows a field name or a minus."""
    kinds: tuple[type[Node], ...] = (Word, Phrase, Every, SamePair)
    bare = isinstance(node, kinds) or (field_too and isinstance(node, InField))
    return _inner(node) if bare else f"({to_text(node)})"
