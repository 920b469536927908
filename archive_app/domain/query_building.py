"""Query texts out of words that were typed into boxes: no syntax has to be known for these."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from archive_app.domain.query import And, Field, InField, Node, Or, Phrase, SamePair, Word
from archive_app.domain.query_parser import parse
from archive_app.domain.query_sentences import literal
from archive_app.domain.query_signs import has_letters
from archive_app.domain.query_text import to_text


class Taken(StrEnum):
    """How the words of a box are meant."""

    ALL = "all"  # each of them, in any order
    ANY = "any"  # at least one of them
    PHRASE = "phrase"  # side by side


@dataclass(frozen=True, slots=True)
class SideWords:
    """What one side shall contain; no ``text`` asks nothing of it."""

    text: str = ""
    taken: Taken = Taken.ALL


@dataclass(frozen=True, slots=True)
class TwoSides:
    """What both sides shall contain; ``same_pair``: within one aligned pair of sentences."""

    original: SideWords
    translation: SideWords
    same_pair: bool = True


def two_sided_query(wanted: TwoSides) -> str:
    """The query text that asks for it; '' when no box has a word."""
    sides = ((Field.ORIG, wanted.original), (Field.TRANS, wanted.translation))
    parts = [InField(field, node) for field, box in sides if (node := _node(box)) is not None]
    if not parts:
        return ""
    whole: Node = parts[0] if len(parts) == 1 else And(tuple(parts))
    return to_text(SamePair(whole) if wanted.same_pair else whole)


def two_sides_of(text: str) -> TwoSides | None:
    """What :func:`two_sided_query` wrote, as it was asked for; None for any other query."""
    root = parse(text).root
    same_pair = isinstance(root, SamePair)
    whole = root.child if isinstance(root, SamePair) else root
    parts = whole.children if isinstance(whole, And) else (whole,)
    boxes: dict[Field, SideWords] = {}
    for part in parts:
        box = _box(part.child) if isinstance(part, InField) else None
        if not isinstance(part, InField) or box is None or part.field in boxes:
            return None
        boxes[part.field] = box
    if not boxes.keys() <= {Field.ORIG, Field.TRANS}:
        return None
    nothing = SideWords()
    return TwoSides(
        boxes.get(Field.ORIG, nothing), boxes.get(Field.TRANS, nothing), same_pair=same_pair
    )


def words_query(text: str) -> str:
    """The query text for a piece of running text: a word as it is, several side by side."""
    text = text.strip()
    root = parse(text).root
    plain = isinstance(root, Word) and root == Word(root.text) and root.text == text
    return text if plain else literal(text)


def _node(box: SideWords) -> Node | None:
    words = [word for word in box.text.split() if has_letters(word)]
    if not words:
        return None
    if box.taken is Taken.PHRASE:
        return Phrase(" ".join(words))
    nodes = tuple(_word(word) for word in words)
    if len(nodes) == 1:
        return nodes[0]
    return And(nodes) if box.taken is Taken.ALL else Or(nodes)


def _word(word: str) -> Word | Phrase:
    """A word as it is typed; ``*`` at its end keeps its meaning, other signs have none."""
    root = parse(word).root
    return root if isinstance(root, Word | Phrase) else Phrase(word)


def _box(node: Node) -> SideWords | None:
    """The box that a node was written from."""
    if isinstance(node, Phrase):
        return SideWords(node.text, Taken.PHRASE)
    children = node.children if isinstance(node, And | Or) else (node,)
    words = [to_text(child) for child in children if isinstance(child, Word)]
    if len(words) != len(children):
        return None
    return SideWords(" ".join(words), Taken.ANY if isinstance(node, Or) else Taken.ALL)
