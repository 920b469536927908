"""What Whoosh's reader asks of a codec: terms, lengths, columns and stored fields of a segment."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from whoosh import columns
from whoosh.codec import base
from whoosh.reading import TermInfo, TermNotFound

from archive_app.search.codec.layout import Blobs, FieldData, SegmentFile
from archive_app.search.codec.lengths import BYTE_LENGTHS
from archive_app.search.codec.matcher import PostingMatcher
from archive_app.search.codec.segments import MappedSegment

STORED: Final = "_stored"  # the blobs with the stored fields, as JSON

Term = tuple[str, bytes]


class MappedTermsReader(base.TermsReader):
    """The terms of all fields of a segment, in the order of field names and bytes."""

    def __init__(self, data: SegmentFile) -> None:
        self._fields = data.fields

    def __contains__(self, term: Term) -> bool:
        field = self._fields.get(term[0])
        return field is not None and field.terms.find(term[1]) >= 0

    def indexed_field_names(self) -> list[str]:
        """The fields that have a term."""
        return sorted(self._fields)

    def cursor(self, fieldname: str, fieldobj: Any) -> Any:
        """A cursor over one field's terms."""
        field = self._fields.get(fieldname)
        return base.EmptyCursor() if field is None else MappedCursor(field, fieldobj)

    def terms(self) -> Iterator[Term]:
        """All terms."""
        return ((name, term) for name in sorted(self._fields) for term in self._fields[name].terms)

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[Term]:
        """All terms from that one on, those of later fields too; none for an unknown field."""
        if fieldname not in self._fields:
            return
        for name in sorted(self._fields):
            if name < fieldname:
                continue
            terms = self._fields[name].terms
            first = terms.lower_bound(prefix) if name == fieldname else 0
            for number in range(first, len(terms)):
                yield name, terms.term(number)

    def items(self) -> Iterator[tuple[Term, Any]]:
        """All terms with their statistics."""
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[Term, Any]]:
        """The terms from that one on with their statistics."""
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> Any:
        """The term's statistics; TermNotFound when it isn't here."""
        return term_info(*self._found(fieldname, text))

    def frequency(self, fieldname: str, text: bytes) -> int:
        """How often the term stands in the segment; KeyError when it doesn't."""
        field, number = self._number(fieldname, text)
        return field.frequency(number)

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """In how many documents it stands; KeyError for none."""
        field, number = self._number(fieldname, text)
        return field.doc_frequency(number)

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> Any:
        """The term's postings; TermNotFound when it isn't here."""
        field, number = self._found(fieldname, text)
        return PostingMatcher(field, number, format_, (fieldname, text), scorer)

    def _found(self, fieldname: str, text: bytes) -> tuple[FieldData, int]:
        try:
            return self._number(fieldname, text)
        except KeyError:
            raise TermNotFound(f"No term {fieldname}:{text!r}") from None

    def _number(self, fieldname: str, text: bytes) -> tuple[FieldData, int]:
        field = self._fields[fieldname]
        number = field.terms.find(text)
        if number < 0:
            raise KeyError(text)
        return field, number


class MappedCursor(base.FieldCursor):
    """A place among the terms of one field."""

    def __init__(self, field: FieldData, fieldobj: Any) -> None:
        self._field = field
        self._fieldobj = fieldobj
        self._number = 0

    def first(self) -> str | None:
        """Go to the first term."""
        self._number = 0
        return self.text()

    def find(self, string: str | bytes) -> str | None:
        """Go to the first term that isn't smaller."""
        term = string if isinstance(string, bytes) else self._fieldobj.to_bytes(string)
        self._number = self._field.terms.lower_bound(term)
        return self.text()

    def next(self) -> str | None:
        """Go to the next term."""
        self._number += 1
        return self.text()

    def text(self) -> str | None:
        """The term; None beyond the last."""
        if not self.is_valid():
            return None
        text: str = self._fieldobj.from_bytes(self._field.terms.term(self._number))
        return text

    def term_info(self) -> Any:
        """Its statistics; None beyond the last."""
        return term_info(self._field, self._number) if self.is_valid() else None

    def is_valid(self) -> bool:
        """Whether there is a term here."""
        return self._number < len(self._field.terms)


def term_info(field: FieldData, number: int) -> Any:
    """Whoosh's statistics of one term; lengths as Whoosh rounds them."""
    docs, freqs, _ = field.postings(number)
    length_bytes = field.length_bytes[docs]
    return TermInfo(
        weight=float(len(docs) if freqs is None else freqs.sum(dtype=np.int64)),
        df=len(docs),
        minlength=int(BYTE_LENGTHS[length_bytes.min()]),
        maxlength=int(BYTE_LENGTHS[length_bytes.max()]),
        maxweight=1.0 if freqs is None else float(freqs.max()),
        minid=int(docs[0]),
        maxid=int(docs[-1]),
    )


class MappedDocumentReader(base.PerDocumentReader):
    """What a segment knows of its documents."""

    def __init__(self, segment: MappedSegment, data: SegmentFile) -> None:
        self._segment = segment
        self._data = data

    def doc_count(self) -> int:
        """The documents that aren't deleted."""
        return int(self._segment.doc_count())

    def doc_count_all(self) -> int:
        """All documents."""
        return self._data.doc_count

    def has_deletions(self) -> bool:
        """Whether a document is deleted."""
        return bool(self._segment.has_deletions())

    def is_deleted(self, docnum: int) -> bool:
        """Whether that document is deleted."""
        return self._segment.is_deleted(docnum)

    def deleted_docs(self) -> Iterator[int]:
        """The numbers of the deleted documents."""
        return self._segment.deleted_docs()

    def supports_columns(self) -> bool:
        """True."""
        return True

    def has_column(self, fieldname: str) -> bool:
        """Whether some document has a value in that column."""
        return fieldname in self._data.columns or fieldname in self._data.blobs

    def list_columns(self) -> list[str]:
        """The names of the columns."""
        return sorted({*self._data.columns, *self._data.blobs} - {STORED})

    def column_reader(self, fieldname: str, column: Any) -> Any:
        """The values of that column."""
        if fieldname in self._data.blobs:
            return BytesReader(self._data.blobs[fieldname], self._data.doc_count)
        return NumberReader(self._data.columns[fieldname], column)

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        """The length of the field in the document, as Whoosh rounds it."""
        field = self._data.fields.get(fieldname)
        return default if field is None else int(BYTE_LENGTHS[field.length_bytes[docnum]])

    def field_length(self, fieldname: str) -> int:
        """The exact length of the field in all documents together, deleted ones too."""
        field = self._data.fields.get(fieldname)
        return 0 if field is None else field.total_length

    def min_field_length(self, fieldname: str) -> int:
        """The shortest length, as Whoosh rounds it."""
        field = self._data.fields.get(fieldname)
        return 0 if field is None else int(BYTE_LENGTHS[field.length_bytes.min()])

    def max_field_length(self, fieldname: str) -> int:
        """The longest length, as Whoosh rounds it."""
        field = self._data.fields.get(fieldname)
        return 0 if field is None else int(BYTE_LENGTHS[field.length_bytes.max()])

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        """The stored fields of the document."""
        stored = self._data.blobs.get(STORED)
        raw = b"" if stored is None else stored[docnum]
        fields: dict[str, Any] = json.loads(raw) if raw else {}
        return fields


class NumberReader(columns.ColumnReader):
    """A column of numbers, or of yes and no."""

    def __init__(self, values: npt.NDArray[Any], column: Any) -> None:
        self._values = values
        self._doccount = len(values)
        self._yes_or_no = isinstance(column, columns.BitColumn)
        self._default = column.default_value()
        self._sign = 1

    def __getitem__(self, docnum: int) -> Any:
        value = self._values[docnum].item()
        return bool(value) if self._yes_or_no else value

    def sort_key(self, docnum: int) -> Any:
        """The value, or, reversed, its negative."""
        return self[docnum] if self._sign > 0 else -self[docnum]

    def set_reverse(self) -> None:
        """Make ``sort_key`` put the largest first."""
        self._sign = -1

    def default_value(self, reverse: bool = False) -> Any:  # noqa: FBT001, FBT002
        """The value of a document without one."""
        return -self._default if reverse else self._default


class BytesReader(columns.ColumnReader):
    """A column of byte strings."""

    def __init__(self, blobs: Blobs, doc_count: int) -> None:
        self._blobs = blobs
        self._doccount = doc_count

    def __getitem__(self, docnum: int) -> bytes:
        return self._blobs[docnum]
