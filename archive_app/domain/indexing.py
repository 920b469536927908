"""What passes between the store and the index: documents out, checkpoints and tokens to compare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from archive_app.domain.articles import Side
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId

NO_INDEX = "There was no search index."  # why an index is built for the first time
PARAGRAPH_BREAK = "\n\n"  # between paragraphs of a body, in the index and wherever hits are found


@dataclass(frozen=True, slots=True)
class IndexedText:
    """The searchable part of one side: the reading view, paragraphs joined by blank lines.

    ``units`` are the offsets in ``body`` at which the aligned pairs begin, ascending, as many as on
    the other side; a pair with nothing on this side begins where the next one does. Empty when the
    article isn't aligned. From ``other`` on the body holds words of other versions of the text,
    which are found but not read; they belong to no pair.
    """

    side: Side
    language: str
    title: str
    body: str
    units: tuple[int, ...] = ()
    other: int | None = None


@dataclass(frozen=True, slots=True)
class IndexedArticle:
    """One document of the index as the store has it now.

    ``names`` are all forms of the names on the article, ``source`` the outlet, ``notes`` what
    people wrote about it. Tags, status and dates are never here: columns hold them.
    """

    id: ArticleId
    external_id: str
    texts: tuple[IndexedText, ...]
    names: tuple[str, ...] = ()
    source: str = ""
    section: str = ""
    url: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """Changed articles after a sequence number, whole transactions only.

    ``seq`` and ``token`` are those of the last transaction covered; ``articles`` the ids that
    exist, ``removed`` the ids that are gone. ``more`` tells that further transactions wait.
    ``seqs`` stand beside ``articles``: the sequence number of the last change of each.
    """

    seq: int
    token: bytes
    articles: tuple[ArticleId, ...]
    removed: tuple[ArticleId, ...]
    more: bool
    seqs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the store stands beside an index, all at one moment.

    ``pending`` articles changed (or went) after the sequence number asked about; ``facet_head`` is
    the highest facet sequence number.
    """

    pending: int
    facet_head: int


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What an index says of itself: which library, which schema, how far it has read."""

    library: str  # uuid
    schema: str
    seq: int
    token: bytes


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """The facet values and sort keys of one article.

    ``values`` per facet, without the "(none)" value, parents of tags included. ``date_key`` sorts:
    'YYYY-MM-DD' with '00' for unknown parts, '' when the year is unknown. ``title_key`` and
    ``source_key`` sort as people expect (casefolded, Chinese by pinyin).
    """

    id: ArticleId
    values: Mapping[Facet, tuple[str, ...]]
    date_key: str
    title_key: str
    source_key: str


@dataclass(frozen=True, slots=True)
class CatchUp:
    """What a catch-up did: documents written and removed, ids that could not be indexed."""

    indexed: int
    removed: int
    rebuilt: str = ""  # why the index was rebuilt from nothing; '' when it wasn't
    bad: tuple[tuple[ArticleId, str], ...] = ()


@dataclass(frozen=True, slots=True)
class BuiltSegment:
    """A segment file that was written for the first ``covered`` of the articles given.

    ``name`` is that of the segment, '' when no article of them exists any more; ``documents`` how
    many it holds. ``bad`` articles could not be indexed; they count as covered.
    """

    name: str
    documents: int
    covered: int
    bad: tuple[tuple[ArticleId, str], ...] = ()


def unit_starts(firsts: Sequence[int], paragraphs: Sequence[str]) -> tuple[int, ...]:
    """Where each aligned pair begins in the joined ``paragraphs``: see ``IndexedText.units``.

    ``firsts`` are the numbers of the first paragraph of each pair; for a pair without any, a number
    that no paragraph has: it begins where the next pair does.
    """
    starts: list[int] = []
    at = 0
    for paragraph in paragraphs:
        starts.append(at)
        at += len(paragraph) + len(PARAGRAPH_BREAK)
    units: list[int] = []
    following = max(0, at - len(PARAGRAPH_BREAK))
    for first in reversed(firsts):
        if 0 <= first < len(starts) and starts[first] < following:
            following = starts[first]
        units.append(following)
    units.reverse()
    return tuple(units)


def with_other_words(text: IndexedText, paragraphs: Sequence[str]) -> IndexedText:
    """A side with words of its other versions behind what is read.

    Both sides of an article get a pair for them, so that nothing is found beside them that
    doesn't belong to them: call it for the side without any, too.
    """
    body = PARAGRAPH_BREAK.join([*([text.body] if text.body else []), *paragraphs])
    start = len(body) - len(PARAGRAPH_BREAK.join(paragraphs))
    units = (*text.units, start) if text.units else ()
    return replace(text, body=body, units=units, other=start if paragraphs else None)
