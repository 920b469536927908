"""Fields inside fields of a record, addressed as ``a.b``."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_DEEPEST = 6
# Parts of a record that only wrap its fields, under names that say nothing of their own.
_WRAPPERS = frozenset({"_source", "article", "attributes", "data", "doc", "document", "fields"})


def flattened(record: Mapping[str, object], is_known: Callable[[str], bool]) -> dict[str, object]:
    """The record with those objects opened of which ``is_known`` knows a field by its path.

    ``{"title": {"zh": …}}`` gives ``title.zh``; what wraps the whole record, such as ``data``, is
    left out of the path. An object that holds nothing known stays as it is.
    """
    flat: dict[str, object] = {}
    for name, value in record.items():
        if isinstance(value, dict) and value:
            if name in _WRAPPERS and any(is_known(path) for path in value):
                flat.update(flattened(value, is_known))
                continue
            inner = _leaves(value, name, 1)
            if any(is_known(path) for path in inner):
                flat.update(inner)
                continue
        flat[name] = value
    return flat


def _leaves(value: Mapping[str, object], path: str, depth: int) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, inner in value.items():
        here = f"{path}.{name}"
        if isinstance(inner, dict) and inner and depth < _DEEPEST:
            found.update(_leaves(inner, here, depth + 1))
        else:
            found[here] = inner
    return found
