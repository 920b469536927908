"""What is searched beside the current texts: sentences of other versions that these don't hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from archive_app.store.prepared import Prepared, among, packed
from archive_app.store.reading import paragraph_texts
from archive_app.store.tables import TextRow

_BESIDE = Prepared(
    select(TextRow.id, TextRow.article_id, TextRow.side, TextRow.language, TextRow.received)
    .where(among(TextRow.article_id), TextRow.searchable == 1)
    .order_by(TextRow.article_id, TextRow.side, TextRow.version)
)
_Side = tuple[int, str]  # an article and the side


def other_words(
    connection: Connection, ids: Sequence[int], current: Mapping[_Side, Sequence[str]]
) -> dict[_Side, list[str]]:
    """Per side of an article the paragraphs to search beside those of its ``current`` text.

    Each holds the sentences of a paragraph that no searched version before it has: a word is
    counted once however many versions hold its sentence.
    """
    rows = _BESIDE.run(connection, **packed(ids)).all()
    if not rows:
        return {}
    read = paragraph_texts(connection, {text: received for text, _, _, _, received in rows})
    found: defaultdict[_Side, list[str]] = defaultdict(list)
    known: dict[_Side, set[str]] = {}
    for text, article, side, language, _ in rows:
        key = (article, side)
        if key not in known:
            known[key] = set(_sentences(current.get(key, ()), language))
        for paragraph in read[text]:
            new = [one for one in _sentences([paragraph], language) if one not in known[key]]
            known[key].update(new)
            if new:
                found[key].append(" ".join(new))
    return dict(found)


def _sentences(paragraphs: Sequence[str], language: str) -> list[str]:
    # Sentences are told apart where something was corrected: an index is built sooner without.
    from archive_app.text.sentences import split_sentences

    return [
        paragraph[span.start : span.end]
        for paragraph in paragraphs
        for span in split_sentences(paragraph, language)
    ]
