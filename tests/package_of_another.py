"""A package that another editor made of a copy of an archive."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from archive_app.domain.articles import ReviewStatus
from archive_app.domain.correcting import Correction
from archive_app.domain.exchange import ExportRequest
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import NoContext
from archive_app.services.exchanging import ExchangeService
from archive_app.store.driver import dbapi
from archive_app.store.library import Library

EDITOR = "Mei Lin"


def edited_by_another(archive: Path, folder: Path, articles: list[ArticleId]) -> Path:
    """Copy an archive, let Mei edit three articles in the copy, and give her package."""
    copy = folder / "copy.archive"
    with closing(dbapi().connect(archive)) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))
    one, two, three = articles
    with Library.open(copy, actor=EDITOR) as library:
        library.curation.add_tag([one, two, three], "to translate")
        library.curation.set_status([one, two], ReviewStatus.REVIEWED)
        library.stars.give([three])
        library.collections.make("Exhibition/Spring", "What hangs in the first room.")
        library.collections.add("Exhibition/Spring", [three, one])
        for note in library.notes.of(one):
            library.notes.edit(note.id, "The date is that of the meeting.")
        library.notes.add(two, "Is this the same bureau as in March?", None)
        text = library.reads.article(one).translation
        assert text is not None
        words = text.paragraphs[0].text
        library.corrections.correct(
            one, Correction(0, 0, len(words), words, f"{words} (corrected)")
        )
        package = folder / "mei.edits"
        service = ExchangeService(lambda: library.exchange)
        service.export(package, ExportRequest(EDITOR), NoContext())
    return package
