"""Completions for the search field: fields, values, tags, names, saved searches and words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Final

from archive_app.domain.completing import Completion, CompletionSource
from archive_app.domain.facets import NONE_VALUE, Facet
from archive_app.domain.jobs import JobContext, NoContext
from archive_app.domain.ports import SavedSearches, SearchIndex
from archive_app.domain.query import Field, InField, Phrase, Word
from archive_app.domain.query_fields import (
    FACET_FIELDS,
    FIELD_ALIASES,
    TEXT_FIELDS,
    field_named,
    plain_name,
)
from archive_app.domain.query_signs import clean, has_letters, signs_of
from archive_app.domain.query_states import HAS_PARTS, IS_STATES
from archive_app.domain.query_text import to_text
from archive_app.domain.saved_searches import name_key
from archive_app.text.fold import fold_text
from archive_app.text.name_beginnings import name_beginner

MOST: Final = 12
_FEW: Final = 3  # of each other source before the words of the texts
_NAMES: Final = (Facet.PERSON, Facet.ORG, Facet.PLACE)
_Forms = Mapping[str, tuple[str, ...]]  # the other forms of each value
_OF_NAMES: Final = frozenset({*_NAMES, Facet.BYLINE, Facet.CREDIT})
_MOST_BEFORE: Final = 3  # words that begin a name with the one at the caret
_STATES: Final[Mapping[Field | None, Sequence[str]]] = {
    Field.IS: IS_STATES,
    Field.HAS: HAS_PARTS,
}
_OPERATORS: Final = ("AND", "OR", "NOT", "NEAR")
_JOINING: Final = ("OR", "NEAR/5", "AND", "NOT")  # as they are offered
_BEGINNINGS: Final = ("title", "source", "tag", "date", "person", "has", "is", "orig", "trans")
_PLAIN_WORD = re.compile(r"(?:^|(?<=[\s(){}]))([^\s(){}\":=*?~-][^\s(){}\":=*?~]*)\s+\Z")
_VALUE = re.compile(r'(?:^|[\s({-])(?P<name>\w+):(?P<value>=?"[^"]*|[^\s(){}"]*)\Z')
_PIECE = re.compile(r"[^\s(){}\"]*\Z")


@dataclass(frozen=True, slots=True)
class _Typed:
    """What stands before the caret: the piece to complete, where it begins, its field if any."""

    piece: str
    start: int
    end: int
    field: Field | None = None
    words_only: bool = False  # within quotes, behind =
    longer: tuple[_Typed, ...] = ()  # the same with words before it, the most first
    is_free: bool = False  # a blank, or nothing, stands before it


class CompletionService:
    """Completes what is typed; quick enough to be asked at every key."""

    def __init__(
        self,
        index: SearchIndex,
        searches: SavedSearches | None = None,
        forms_of: Callable[[Facet], _Forms] = lambda _: {},
    ) -> None:
        """``forms_of`` tells the other forms of the names of a facet."""
        self._index = index
        self._searches = searches
        self._forms_of = forms_of

    def complete(
        self, text: str, caret: int, limit: int = MOST, ctx: JobContext | None = None
    ) -> tuple[Completion, ...]:
        """What may stand at the caret (a place in ``text``), the likest first; raises Cancelled."""
        typed = _typed(text, min(max(caret, 0), len(text)))
        context = ctx or NoContext()
        bare = typed.field is None and not typed.words_only
        offers = (self._anything if bare else self._of_field)(typed, limit, context)
        unique: dict[str, Completion] = {}
        for offer in offers:
            unique.setdefault(offer.text, offer)
        return tuple(islice(unique.values(), limit))

    def _anything(self, typed: _Typed, limit: int, ctx: JobContext) -> Iterator[Completion]:
        """A bare word: a field, a tag, a name, a saved search, or a word of the texts."""
        piece = typed.piece
        if not piece:
            yield from _beginnings(typed)
        if not has_letters(piece[:1]):
            return
        yield from _operators(typed)
        for words in typed.longer:
            yield from self._names(words, ctx)
        yield from islice(_fields(typed), _FEW)
        yield from self._names(typed, ctx)
        yield from islice(self._values(typed, Facet.TAG, CompletionSource.TAG, ctx), _FEW)
        yield from islice(self._saved(typed), _FEW)
        yield from self._words(typed, limit, ctx)

    def _names(self, typed: _Typed, ctx: JobContext) -> Iterator[Completion]:
        """The names that the piece begins, those of the most articles first."""
        names = [
            offer
            for facet in _NAMES
            for offer in self._values(typed, facet, CompletionSource.NAME, ctx, initials=False)
        ]
        yield from sorted(names, key=lambda offer: -(offer.count or 0))[:_FEW]

    def _of_field(self, typed: _Typed, limit: int, ctx: JobContext) -> Iterator[Completion]:
        """The value of a field; within quotes and in fields of text a word."""
        if typed.field is Field.SEARCH:
            yield from self._saved(typed)
        elif typed.field in _STATES:
            yield from _states(typed, _STATES[typed.field])
        elif typed.field in FACET_FIELDS and typed.field is not None:
            facet = FACET_FIELDS[typed.field]
            yield from self._values(typed, facet, CompletionSource.VALUE, ctx, limit)
            if "none".startswith(plain_name(typed.piece)) and facet is not Facet.HAS:
                none = InField(typed.field, Word("none"))
                yield _offer(typed, to_text(none), NONE_VALUE, CompletionSource.VALUE, None, facet)
        elif typed.field is None or typed.field in TEXT_FIELDS:
            yield from self._words(typed, limit, ctx)

    def _values(
        self,
        typed: _Typed,
        facet: Facet,
        source: CompletionSource,
        ctx: JobContext,
        limit: int = _FEW,
        *,
        initials: bool = True,
    ) -> Iterator[Completion]:
        forms = self._forms_of(facet) if facet in _OF_NAMES else {}
        wanted = _wanted(facet, typed.piece, forms, ctx, initials=initials)
        for value in self._index.facet_values(facet, wanted, limit):
            node = InField(Field(facet.value), Word(value.value, exact=True))
            label = _label(value.value, wanted, forms)
            yield _offer(typed, to_text(node), label, source, value.count, facet)

    def _saved(self, typed: _Typed) -> Iterator[Completion]:
        begin = name_key(typed.piece)
        for search in self._searches.all() if self._searches else ():
            if name_key(search.name).startswith(begin):
                exact = '"' in signs_of(search.name)
                name = Word(search.name, exact=True) if exact else Phrase(search.name)
                text = to_text(InField(Field.SEARCH, name))
                yield _offer(typed, text, search.name, CompletionSource.SEARCH, None)

    def _words(self, typed: _Typed, limit: int, ctx: JobContext) -> Iterator[Completion]:
        if not has_letters(typed.piece):
            return
        before = "" if typed.field is None or typed.words_only else f"{typed.field}:"
        for word, articles in self._index.complete_words(typed.piece, limit, ctx):
            yield _offer(typed, before + word, word, CompletionSource.WORD, articles)


def _typed(text: str, caret: int) -> _Typed:
    """What is being typed before the caret."""
    signs = signs_of(clean(text[:caret]))
    if found := _VALUE.search(signs):
        field = field_named(found["name"])
        start, begin = found.start("name"), found.start("value")
        value = found["value"].lstrip('="')
        begin += len(found["value"]) - len(value)
        if field in TEXT_FIELDS and '"' in found["value"]:
            return _quoted(text, caret, field)
        if field is not None:
            return _Typed(text[begin:caret], start, caret, field)
    if signs.count('"') % 2:
        return _quoted(text, caret)
    piece = _PIECE.search(signs)
    start = piece.start() if piece else caret
    sign = signs[start : start + 1]
    start += len(signs[start:]) - len(signs[start:].lstrip("-="))
    longer = () if sign in ("=", "-") else _longer(text, signs, start, caret)
    free = not signs[:start].strip() or signs[start - 1].isspace()
    return _Typed(
        text[start:caret], start, caret, words_only=sign == "=", longer=longer, is_free=free
    )


def _longer(text: str, signs: str, start: int, caret: int) -> tuple[_Typed, ...]:
    """The piece with up to three plain words before it: together they may begin a name."""
    found: list[_Typed] = []
    before = start
    while len(found) < _MOST_BEFORE and (word := _PLAIN_WORD.search(signs, 0, before)):
        if word[1] in _OPERATORS:
            break
        before = word.start(1)
        found.insert(0, _Typed(text[before:caret], before, caret))
    return tuple(found)


def _quoted(text: str, caret: int, field: Field | None = None) -> _Typed:
    """The last word within an open quotation."""
    signs = signs_of(clean(text[:caret]))
    start = max(signs.rfind('"'), signs.rfind(" ")) + 1
    return _Typed(text[start:caret], start, caret, field, words_only=True)


def _offer(
    typed: _Typed,
    text: str,
    label: str,
    source: CompletionSource,
    count: int | None,
    facet: Facet | None = None,
) -> Completion:
    return Completion(text, label, source, count, typed.start, typed.end, facet)


def _beginnings(typed: _Typed) -> Iterator[Completion]:
    """Where nothing is typed yet: what may join what stands before, and the fields."""
    if typed.longer:
        yield from (_operator(typed, name) for name in _JOINING)
    if typed.is_free:
        for name in _BEGINNINGS:
            yield _offer(typed, f"{name}:", f"{name}:", CompletionSource.FIELD, None)


def _operators(typed: _Typed) -> Iterator[Completion]:
    """Operators that begin so, in capitals as they count, behind a word."""
    for name in _JOINING if typed.longer and len(typed.piece) > 1 else ():
        if name.startswith(typed.piece):
            yield _operator(typed, name)


def _operator(typed: _Typed, name: str) -> Completion:
    return _offer(typed, f"{name} ", name, CompletionSource.OPERATOR, None)


def _fields(typed: _Typed) -> Iterable[Completion]:
    """Names of fields that begin so: as typed in Chinese, in English by their own name."""
    begin = plain_name(typed.piece)
    names = {
        (field.value if alias.isascii() else alias): None
        for alias, field in FIELD_ALIASES.items()
        if alias.startswith(begin)
    }
    for name in names:
        yield _offer(typed, f"{name}:", f"{name}:", CompletionSource.FIELD, None)


def _label(value: str, wanted: Callable[[str], bool], forms: _Forms) -> str:
    """The value, with the form of a name that the piece begins when it isn't the one shown."""
    begun = next((form for form in forms.get(value, ()) if wanted(form)), "")
    return f"{value} ({begun})" if begun and begun not in value else value


def _states(typed: _Typed, values: Sequence[str]) -> Iterator[Completion]:
    """What may stand behind ``is:`` and ``has:``."""
    assert typed.field is not None
    begin = plain_name(typed.piece)
    for value in values:
        if plain_name(value).startswith(begin):
            node = InField(typed.field, Word(value))
            yield _offer(typed, to_text(node), value, CompletionSource.VALUE, None)


def _wanted(
    facet: Facet, piece: str, forms: _Forms, ctx: JobContext, *, initials: bool
) -> Callable[[str], bool]:
    """Which values a piece may become: by the beginning of a word of theirs, names by sound too.

    It is asked for every value at every key: a value is folded once, and not looked at closely
    when it doesn't have the piece in it at all. Raises Cancelled.
    """
    begin = fold_text(piece).strip()
    at_word = re.compile(rf"[\W_]{re.escape(begin)}")
    anywhere = bool(begin) and not begin.isascii()
    is_name = facet in _OF_NAMES
    begins = name_beginner(piece, initials=initials) if is_name else lambda _: False

    def wanted(value: str) -> bool:
        ctx.checkpoint()
        return is_begun(value) or any(map(is_begun, forms.get(value, ())))

    def is_begun(value: str) -> bool:
        folded = _folded(value)
        if begin in folded and (
            anywhere or folded.startswith(begin) or at_word.search(folded) is not None
        ):
            return True
        return begins(value)

    return wanted


@lru_cache(maxsize=100_000)
def _folded(value: str) -> str:
    return fold_text(value)
