"""The fields of the index, and the id that changes whenever an older index would answer wrongly."""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

from whoosh import columns, fields, formats

from archive_app.domain.articles import Side
from archive_app.resource_files import resource
from archive_app.search.storage import WHOOSH_VERSION
from archive_app.text.fold import FOLD_VERSION
from archive_app.text.pinyin import PINYIN_VERSION
from archive_app.text.plurals import STEMS_VERSION
from archive_app.text.tokens import TOKENS_VERSION

SCHEMA_VERSION = 1  # moves when fields change their meaning

# Fields that hold one document's identity.
ARTICLE = "article"  # the article id as text
NUMBER = "number"  # the article id as a column; 0 for the checkpoint
CHECKPOINT = "checkpoint"  # stored JSON of the checkpoint document
CHECKPOINT_ID = "checkpoint"  # its ARTICLE

TITLE: Final = {Side.ORIGINAL: "title_o", Side.TRANSLATION: "title_t"}
BODY: Final = {Side.ORIGINAL: "body_o", Side.TRANSLATION: "body_t"}
LANGUAGE: Final = {Side.ORIGINAL: "lang_o", Side.TRANSLATION: "lang_t"}
NAMES = "names"  # forms of names as printed
JOINED = "names_joined"  # pinyin and words of names, joined, in both orders
SOURCE = "source"
SECTION = "section"
IDENT = "ident"  # the external id: its words, and "=" with the whole

STEM_SUFFIX = "_stem"
TEXT_FIELDS: Final = (*TITLE.values(), *BODY.values())
WORD_FIELDS: Final = (*TEXT_FIELDS, NAMES, SOURCE, SECTION, IDENT)


class PackedPositions(formats.Positions):
    """Positions as 32-bit numbers: smaller to read than Whoosh's pickles, and never code."""

    def encode(self, poslist: Sequence[int]) -> bytes:
        """Ascending positions as bytes."""
        return array("I", poslist).tobytes()

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """What ``encode`` was given."""
        positions = array("I")
        positions.frombytes(valuestring)
        return positions.tolist()

    def decode_frequency(self, valuestring: bytes) -> int:
        """How often the term stands in the document."""
        return len(valuestring) // array("I").itemsize

    def decode_weight(self, valuestring: bytes) -> float:
        """The same, as a weight."""
        return float(self.decode_frequency(valuestring))

    def combine(self, vs: Iterable[bytes]) -> bytes:
        """Positions of several values together."""
        return self.encode(sorted({one for value in vs for one in self.decode_positions(value)}))


class Words(fields.FieldType):
    """Terms with their positions, worked out before Whoosh sees them."""

    def __init__(self) -> None:
        super().__init__(PackedPositions(), None, scorable=True)

    def index(
        self, value: Mapping[str, Sequence[int]], **_: Any
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        """What Whoosh stores of ``value``: positions by term."""
        encode = self.format.encode
        for term, positions in value.items():
            yield term.encode(), len(positions), float(len(positions)), encode(positions)


class Bag(fields.FieldType):
    """Terms with how often they stand in the document."""

    def __init__(self) -> None:
        super().__init__(formats.Frequency(), None, scorable=True)

    def index(
        self, value: Mapping[str, int], **_: Any
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        """What Whoosh stores of ``value``: frequencies by term."""
        for term, many in value.items():
            yield term.encode(), many, float(many), formats.pack_uint(many)


def build_schema() -> Any:
    """The Whoosh schema; always made here, never read from a file."""
    named: dict[str, Any] = {
        ARTICLE: fields.ID(unique=True),
        NUMBER: fields.COLUMN(columns.NumericColumn("q")),
        CHECKPOINT: fields.STORED(),
        JOINED: Bag(),
        **{name: Words() for name in WORD_FIELDS},
        **{name + STEM_SUFFIX: Bag() for name in TEXT_FIELDS},
        **{name: Bag() for name in LANGUAGE.values()},
    }
    return fields.Schema(**named)


@cache
def schema_id() -> str:
    """A digest of fields, analyzer, tables and engine: an index with another one is rebuilt."""
    parts = [
        WHOOSH_VERSION,
        *map(
            str,
            (SCHEMA_VERSION, FOLD_VERSION, TOKENS_VERSION, STEMS_VERSION, PINYIN_VERSION),
        ),
        *(f"{name}:{type(kind).__name__}" for name, kind in sorted(build_schema().items())),
    ]
    digest = hashlib.sha256("\n".join(parts).encode())
    for table in ("han_fold.tsv", "plurals.tsv"):
        digest.update(resource("text", table).read_bytes())
    return digest.hexdigest()[:16]
