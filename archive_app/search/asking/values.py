"""Which values of a facet the words of a query mean."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.query import Phrase, Word
from archive_app.search.asking.known import Known, Mask
from archive_app.search.asking.names import OF_NAMES, NameForms
from archive_app.text.fold import fold_text
from archive_app.text.leaves import Leaf, TokenTable, find_in, leaf_in_names, read_leaf
from archive_app.text.patterns import glob_regex
from archive_app.text.pinyin import name_forms
from archive_app.text.sounds import every_spelling
from archive_app.text.tokens import tokenize


def value_mask(columns: Known, facet: Facet, node: Word | Phrase, names: NameForms) -> Mask:
    """Articles with a value that ``facet:node`` means.

    An exact word is the whole value, or when there is none a whole form of it, and nothing else; a
    date is a period; other words may be parts of the value, and a name may be typed in any of its
    forms.
    """
    forms = names.of(facet)
    if facet is Facet.DATE or (isinstance(node, Word) and node.exact):
        found = columns.with_value(facet, _none_or(node.text))
        if not forms or found.any():
            return found
        return columns.with_any(facet, lambda value: node.text in forms.get(value, ()))
    folded = fold_text(node.text).strip()
    if folded in ("none", NONE_VALUE):
        return columns.with_value(facet, NONE_VALUE)
    begins = isinstance(node, Word) and node.prefix
    pattern = glob_regex(folded) if isinstance(node, Word) and node.glob else None
    leaf = leaf_in_names(node) if facet in OF_NAMES else read_leaf(node)
    holds = holding(leaf)

    tied = names.tied(facet, node.text)

    def is_form(value: str) -> bool:
        whole = folded_value(value)
        if whole == folded or (begins and whole.startswith(folded)):
            return True
        if pattern is not None and pattern.fullmatch(whole):
            return True
        return holds(value) or (facet in OF_NAMES and _is_name(leaf, value))

    def is_meant(value: str) -> bool:
        if is_form(value) or (tied is not None and tied(value)):
            return True
        return any(map(is_form, forms.get(value, ())))

    return columns.with_any(facet, is_meant)


def holding(leaf: Leaf) -> Callable[[str], bool]:
    """Whether a facet value holds the words of a leaf."""
    if not leaf.steps:
        return lambda _: False
    # Most of thousands of values are out at the first look: they lack the first letter.
    needed = leaf.steps[0].term.strip("*?")[:1]
    return lambda value: needed in folded_value(value) and _has(leaf, value)


@lru_cache(maxsize=100_000)
def folded_value(value: str) -> str:
    """A facet value as it is compared."""
    return fold_text(value).strip()


def is_name(joined: str, value: str) -> bool:
    """The words of a query, written as one, are a form of the name."""
    return bool(joined) and not _forms_of(value).isdisjoint(_spellings_of(joined))


def is_in_name(word: str, value: str) -> bool:
    """The word stands in some form of the name."""
    joined = "".join(fold_text(word).split())
    return bool(joined) and any(joined in form for form in _forms_of(value))


# A query asks for the same names, and each name for the same word, again and again.
_forms_of = lru_cache(maxsize=100_000)(name_forms)
_spellings_of = lru_cache(maxsize=1000)(every_spelling)


def _none_or(text: str) -> str:
    """The text; ``none`` as the columns call it."""
    return NONE_VALUE if fold_text(text).strip() == "none" else text


@lru_cache(maxsize=100_000)
def _has(leaf: Leaf, value: str) -> bool:
    """Cached because the same few values come again."""
    return bool(find_in(leaf, _tokens_of(value), stems=False))


@lru_cache(maxsize=20_000)
def _tokens_of(value: str) -> TokenTable:
    """A facet value cut once for all the words of all queries."""
    return TokenTable(tokenize(value.replace("_", " ")))


@lru_cache(maxsize=100_000)
def _is_name(leaf: Leaf, value: str) -> bool:
    return is_name(leaf.joined, value)
