"""What all tables share: column types, options, names of constraints."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from sqlalchemy import REAL, ForeignKey, Integer, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, mapped_column

STRICT: dict[str, Any] = {"sqlite_strict": True}
# Row ids that are never given twice, even after the row is gone: the index and events keep them.
LASTING: dict[str, Any] = {"sqlite_strict": True, "sqlite_autoincrement": True}
PAIRS: dict[str, Any] = {"sqlite_strict": True, "sqlite_with_rowid": False}

Key = Annotated[int, mapped_column(primary_key=True)]
ArticleRef = Annotated[int, mapped_column(ForeignKey("article.id", ondelete="CASCADE"))]
ArticleKey = Annotated[
    int,
    mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    ),
]
Words = Annotated[str, mapped_column(server_default="")]  # text that may be empty


class Base(DeclarativeBase):
    """Types and names shared by all tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        int: Integer,
        str: Text,
        bytes: LargeBinary,
        float: REAL,
    }
