"""Identifiers of stored things; each is a row id of the library's SQLite file."""

from typing import NewType

ArticleId = NewType("ArticleId", int)
TextId = NewType("TextId", int)
AuthorityId = NewType("AuthorityId", int)
TagId = NewType("TagId", int)
BatchId = NewType("BatchId", int)
EventId = NewType("EventId", int)
SourceId = NewType("SourceId", int)
RawId = NewType("RawId", int)
FindingId = NewType("FindingId", int)
NoteId = NewType("NoteId", int)
