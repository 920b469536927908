"""The tables of what people set for the whole library: searches by name, cleaning by source."""

from __future__ import annotations

from sqlalchemy import text
from sqlalchemy.orm import Mapped, mapped_column

from archive_app.store.table_base import LASTING, STRICT, Base, Key, Words


class CleaningProfileRow(Base):
    """The cleaning rules that are off for what one source prints, as a JSON list of names."""

    __tablename__ = "cleaning_profile"
    __table_args__ = STRICT
    source_key: Mapped[str] = mapped_column(primary_key=True)
    source: Mapped[str]
    rules_off: Mapped[str]


class SavedSearchRow(Base):
    """A search kept by name."""

    __tablename__ = "saved_search"
    __table_args__ = LASTING
    id: Mapped[Key]
    name: Mapped[str] = mapped_column(unique=True)
    query: Mapped[str]
    filters: Mapped[str]
    sort: Mapped[Words]
    created_at: Mapped[str]
    scope: Mapped[str] = mapped_column(server_default="both")
    without: Mapped[str] = mapped_column(server_default="")
    density: Mapped[str] = mapped_column(server_default="")
    folder: Mapped[str] = mapped_column(server_default="")
    description: Mapped[str] = mapped_column(server_default="")
    pinned: Mapped[int] = mapped_column(server_default=text("0"))
    looked: Mapped[int] = mapped_column(server_default=text("0"))
