"""Random tokens, and what their postings must be, worked out the slow way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from hypothesis import strategies as st

from archive_app.search.codec.invert import FieldPostings, FieldTokens, invert
from archive_app.search.codec.layout import FieldData, SegmentFile
from archive_app.search.codec.writing import write_segment
from archive_app.search.storage import DurableStorage

# (term, document, position)
Token = tuple[bytes, int, int]
Expected = dict[bytes, dict[int, list[int]]]

any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
terms = st.one_of(any_text.map(str.encode), st.binary(max_size=3), st.sampled_from([b"a", b"ab"]))
positions = st.one_of(st.integers(0, 9), st.integers(65_530, 65_540), st.integers(0, 2**31 - 1))


@st.composite
def token_lists(draw: st.DrawFn) -> tuple[int, list[Token]]:
    """A number of documents and tokens in them; often several of one term in one document."""
    doc_count = draw(st.one_of(st.integers(1, 6), st.sampled_from([300, 65_536])))
    vocabulary = draw(st.lists(terms, min_size=1, max_size=12, unique=True))
    tokens = draw(
        st.lists(
            st.tuples(st.sampled_from(vocabulary), st.integers(0, doc_count - 1), positions),
            max_size=60,
        )
    )
    return doc_count, tokens


def field_tokens(
    doc_count: int,
    tokens: Sequence[Token],
    *,
    with_positions: bool = True,
    lengths: Sequence[int] | None = None,
) -> FieldTokens:
    """The tokens as arrays; a document is as long as it has tokens, unless it is said."""
    numbers: dict[bytes, int] = {}
    ids = [numbers.setdefault(term, len(numbers)) for term, _, _ in tokens]
    docs = np.array([doc for _, doc, _ in tokens], np.int32)
    if lengths is None:
        of_docs = np.bincount(docs, minlength=doc_count).astype(np.int64)
    else:
        of_docs = np.array(lengths, np.int64)
    return FieldTokens(
        list(numbers),
        np.array(ids, np.int32),
        docs,
        np.array([position for _, _, position in tokens], np.int32) if with_positions else None,
        of_docs,
    )


def expected(tokens: Sequence[Token]) -> Expected:
    """Positions by term and document."""
    found: defaultdict[bytes, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for term, doc, position in tokens:
        found[term][doc].append(position)
    return {
        term: {doc: sorted(docs[doc]) for doc in sorted(docs)}
        for term, docs in sorted(found.items())
    }


def content(field: FieldData) -> Expected:
    """The same out of a field that keeps positions."""
    found: Expected = {}
    for number, term in enumerate(field.terms):
        docs, freqs, flat = field.postings(number)
        assert flat is not None
        counts = [1] * len(docs) if freqs is None else freqs.tolist()
        ends = np.cumsum([0, *counts]).tolist()
        found[term] = {
            doc: flat[ends[k] : ends[k + 1]].tolist() for k, doc in enumerate(docs.tolist())
        }
    return found


def counted(field: FieldData) -> dict[bytes, dict[int, int]]:
    """How often each term stands in each document, out of any field."""
    found = {}
    for number, term in enumerate(field.terms):
        docs, freqs, _ = field.postings(number)
        counts = [1] * len(docs) if freqs is None else freqs.tolist()
        found[term] = dict(zip(docs.tolist(), counts, strict=True))
    return found


def written(
    folder: Path, doc_count: int, fields: Mapping[str, FieldPostings | FieldTokens]
) -> SegmentFile:
    """A segment file of those fields, opened; column "number" counts its documents from 1000."""
    segment = write_segment(
        DurableStorage(folder),
        "MAIN",
        doc_count,
        {
            name: invert(one) if isinstance(one, FieldTokens) else one
            for name, one in fields.items()
        },
        {"number": np.arange(1000, 1000 + doc_count)},
    )
    return segment.open(folder)


def small_segment(folder: Path) -> SegmentFile:
    """Three documents, with a term that stands 300 times in one."""
    tokens: list[Token] = [(b"one", 0, 0), (b"two", 0, 1), (b"two", 1, 7), ("年".encode(), 2, 3)]
    tokens += [(b"often", 1, position) for position in range(300)]
    return written(folder, 3, {"body": field_tokens(3, tokens), "bag": field_tokens(3, tokens[:3])})
