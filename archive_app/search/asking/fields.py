"""The fields of the index in which a word counts, and what a hit in each is worth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from archive_app.domain.articles import Side
from archive_app.search.analyser import fields as schema
from archive_app.search.asking import ranking
from archive_app.search.asking.rules import Where
from archive_app.search.evaluation.nodes import Adjacent
from archive_app.text.leaves import Leaf

BOOSTS: Final[Mapping[str, float]] = {
    **dict.fromkeys(schema.TITLE.values(), ranking.TITLE),
    **dict.fromkeys(schema.BODY.values(), ranking.BODY),
}
LEADS: Final[Mapping[str, str]] = {schema.BODY[side]: schema.LEAD[side] for side in Side}


def text_fields(where: Where, side: Side) -> list[str]:
    """The text fields of one side in which a word counts."""
    named = ((where.title, schema.TITLE), (where.body, schema.BODY))
    return [fields[side] for wanted, fields in named if wanted and side in where.sides]


def adjacent(leaf: Leaf, field: str, boost: float) -> Adjacent:
    """A leaf in one field."""
    return Adjacent(field, leaf.steps, width=leaf.width, plain=leaf.plain, boost=boost)
