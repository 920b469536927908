"""Filters and query text are the same thing: choices of facets as a query tree, and back."""

from __future__ import annotations

from collections.abc import Iterable

from archive_app.domain.facets import MANY_VALUED, NONE_VALUE, Choice, Facet, Filters
from archive_app.domain.periods import PARTIAL_VALUE, ends_of, period_of
from archive_app.domain.query import And, Every, Field, InField, Node, Not, Or, Word
from archive_app.domain.query_fields import FACET_FIELDS

_NONE = Word("none")


def filters_to_node(filters: Filters) -> Node | None:
    """The tree that asks for exactly what ``filters`` let through; None when they choose nothing.

    A value is written as an exact word of its field (``tag:="a b"``), the lack of any as
    ``tag:none``, a period of time as it is (``date:2020-07..2021-09``). Alternatives of one facet
    stand in one OR (beside each other where every one is wanted), excluded ones below one Not.
    """
    return joined(_parts(filters))


def with_filters(root: Node, filters: Filters) -> Node:
    """One tree of a query and filters, for "copy as query text"."""
    parts = _parts(filters)
    if not parts:
        return root
    mine = () if isinstance(root, Every) else root.children if isinstance(root, And) else (root,)
    return joined([*mine, *parts]) or root


def split_filters(root: Node) -> tuple[Node, Filters]:
    """(what is left of a tree, the choices of facets that it held).

    Parts that stand side by side at the top become choices when they name whole values of one
    facet, all wanted or all excluded. Single values that are all wanted (``tag:=a tag:=b``) are a
    choice of every one of them, where an article can have several. A facet has one choice: any
    other that is wanted too stays in the tree.
    """
    kept: list[Node] = []
    included: dict[Facet, frozenset[str]] = {}
    every: set[Facet] = set()
    excluded: dict[Facet, frozenset[str]] = {}
    for part in root.children if isinstance(root, And) else (root,):
        child = part.child if isinstance(part, Not) else part
        choice = _choice(child)
        if choice is None:
            kept.append(part)
            continue
        facet, values = choice
        if isinstance(part, Not):
            excluded[facet] = excluded.get(facet, frozenset()) | values
        elif _adds_up(facet, included.get(facet), values, known_every=facet in every):
            every.add(facet)
            included[facet] |= values
        elif facet in included:
            kept.append(part)
        else:
            included[facet] = values
    choices = {
        facet: Choice(
            included.get(facet, frozenset()), excluded.get(facet, frozenset()), facet in every
        )
        for facet in Facet
        if facet in included or facet in excluded
    }
    if not choices:
        return root, Filters()
    return joined(kept) or Every(), Filters(choices)


def joined(parts: Iterable[Node]) -> Node | None:
    """All of the parts as one tree; None when there are none."""
    nodes = tuple(parts)
    if len(nodes) > 1:
        return And(nodes)
    return nodes[0] if nodes else None


def _parts(filters: Filters) -> list[Node]:
    parts: list[Node] = []
    for facet in Facet:
        choice = filters.of(facet)
        if choice.every:
            parts += [_values(facet, (value,)) for value in sorted(choice.include)]
        elif choice.include:
            parts.append(_values(facet, choice.include))
        if choice.exclude:
            parts.append(Not(_values(facet, choice.exclude)))
    return parts


def _adds_up(
    facet: Facet, known: frozenset[str] | None, values: frozenset[str], *, known_every: bool
) -> bool:
    """Whether ``values`` are one more of those that are all wanted."""
    if known is None or facet not in MANY_VALUED or len(values) > 1 or values <= known:
        return False
    return known_every or len(known) == 1


def _values(facet: Facet, values: Iterable[str]) -> Node:
    words = tuple(_word(facet, value) for value in sorted(values))
    return InField(Field(facet.value), Or(words) if len(words) > 1 else words[0])


def _word(facet: Facet, value: str) -> Word:
    if value == NONE_VALUE:
        return _NONE
    ends = ends_of(value) or ("", "")
    # Signs at the ends (">=2021", "2021..") are no part of a word that stands in a list.
    plain = value == PARTIAL_VALUE or all(ends)
    return Word(value, exact=not (facet is Facet.DATE and plain))


def _is_time(value: str) -> bool:
    """Whether a value of dates means the same written with and without ``=``."""
    return value == PARTIAL_VALUE or period_of(value) is not None


def _choice(node: Node) -> tuple[Facet, frozenset[str]] | None:
    """The facet of which ``node`` names whole values, and those; None for anything else."""
    if isinstance(node, Or):  # tag:=a OR tag:=b
        choices = [_choice(child) for child in node.children]
        found = [choice for choice in choices if choice is not None]
        if len(found) < len(choices) or len({facet for facet, _ in found}) > 1:
            return None
        return found[0][0], frozenset().union(*(values for _, values in found))
    if not isinstance(node, InField) or node.field not in FACET_FIELDS:
        return None
    leaves = node.child.children if isinstance(node.child, Or) else (node.child,)
    facet = FACET_FIELDS[node.field]
    values = [_value(facet, leaf) for leaf in leaves]
    known = frozenset(value for value in values if value is not None)
    return (facet, known) if None not in values else None


def _value(facet: Facet, leaf: Node) -> str | None:
    if leaf == _NONE:
        return NONE_VALUE
    if isinstance(leaf, Word) and not leaf.prefix:
        whole = leaf.exact or (facet is Facet.DATE and not leaf.glob and _is_time(leaf.text))
        return leaf.text if whole else None
    return None
