"""The fields of the index, and the id that changes whenever an older index would answer wrongly."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Any, Final

from whoosh import fields, formats

from archive_app.domain.articles import Side
from archive_app.resource_files import resource
from archive_app.search.codec import layout
from archive_app.text.fold import FOLD_VERSION
from archive_app.text.pinyin import PINYIN_VERSION
from archive_app.text.plurals import STEMS_VERSION
from archive_app.text.tokens import TOKENS_VERSION

SCHEMA_VERSION: Final = 2  # moves when fields change their meaning

NUMBER: Final = "number"  # the column of article ids

TITLE: Final = {Side.ORIGINAL: "title_o", Side.TRANSLATION: "title_t"}
BODY: Final = {Side.ORIGINAL: "body_o", Side.TRANSLATION: "body_t"}
LEAD: Final = {Side.ORIGINAL: "lead_o", Side.TRANSLATION: "lead_t"}  # the first paragraph, to rank
LANGUAGE: Final = {Side.ORIGINAL: "lang_o", Side.TRANSLATION: "lang_t"}
NAMES: Final = "names"  # forms of names as printed
JOINED: Final = "names_joined"  # pinyin and words of names, joined, in both orders
SOURCE: Final = "source"
SECTION: Final = "section"
URL: Final = "url"
NOTE: Final = "note"
IDENT: Final = "ident"  # the external id: its words, and "=" with the whole

STEM_SUFFIX: Final = "_stem"
TEXT_FIELDS: Final = (*TITLE.values(), *BODY.values())
STEM_FIELDS: Final = tuple(name + STEM_SUFFIX for name in TEXT_FIELDS)
WORD_FIELDS: Final = (*TEXT_FIELDS, NAMES, SOURCE, SECTION, URL, NOTE, IDENT)  # with positions
BAG_FIELDS: Final = (*STEM_FIELDS, *LEAD.values(), JOINED, *LANGUAGE.values())  # without

# A term of the bodies, at the first token of each aligned pair; never part of a text's terms.
UNIT_MARK: Final = "\N{PILCROW SIGN}"


class Words(fields.FieldType):
    """Terms with their positions; the analyser works them out, Whoosh never does."""

    def __init__(self) -> None:
        super().__init__(formats.Positions(), None, scorable=True)


class Bag(fields.FieldType):
    """Terms with how often they stand in the document."""

    def __init__(self) -> None:
        super().__init__(formats.Frequency(), None, scorable=True)


def build_schema() -> Any:
    """The Whoosh schema; always made here, never read from a file."""
    named: dict[str, Any] = {name: Words() for name in WORD_FIELDS}
    named |= {name: Bag() for name in BAG_FIELDS}
    return fields.Schema(**named)


@cache
def schema_id() -> str:
    """A digest of fields, analyser, tables and engine: an index with another one is rebuilt."""
    versions = (
        SCHEMA_VERSION,
        layout.VERSION,
        FOLD_VERSION,
        TOKENS_VERSION,
        STEMS_VERSION,
        PINYIN_VERSION,
    )
    parts = [
        *map(str, versions),
        *(f"{name}:positions" for name in WORD_FIELDS),
        *(f"{name}:frequencies" for name in BAG_FIELDS),
    ]
    digest = hashlib.sha256("\n".join(parts).encode())
    for table in ("han_fold.tsv", "plurals.tsv"):
        digest.update(resource("text", table).read_bytes())
    return digest.hexdigest()[:16]
