"""What is searched of each article, read for many at once: one query a table, few steps a row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from archive_app.domain.articles import Side
from archive_app.domain.fields import ArticleField
from archive_app.domain.ids import ArticleId
from archive_app.domain.indexing import (
    PARAGRAPH_BREAK,
    IndexedArticle,
    IndexedText,
    unit_starts,
    with_other_words,
)
from archive_app.store.authority_root import Member, Root, is_member_of_root, root_id
from archive_app.store.authority_tables import (
    ArticleNameRow,
    AuthorityFormRow,
    AuthorityRow,
    MentionRow,
)
from archive_app.store.field_values import OwnValues
from archive_app.store.other_words import other_words
from archive_app.store.prepared import Prepared, among, packed
from archive_app.store.reading import paragraph_texts
from archive_app.store.tables import ArticleRow, BeadRow, NoteRow, SourceRow, TextRow

_SIDES = {side.value: side for side in Side}
_ARTICLES = Prepared(
    select(
        ArticleRow.id, ArticleRow.external_id, ArticleRow.section, ArticleRow.url, SourceRow.name
    )
    .outerjoin(SourceRow, SourceRow.id == ArticleRow.source_id)
    .where(among(ArticleRow.id))
)
_TEXTS = Prepared(
    select(
        TextRow.id,
        TextRow.article_id,
        TextRow.side,
        TextRow.language,
        TextRow.title,
        TextRow.received,
    )
    .where(among(TextRow.article_id), TextRow.is_current == 1)
    .order_by(TextRow.article_id, TextRow.side)
)
_BEADS = Prepared(
    select(
        BeadRow.article_id,
        BeadRow.original_start,
        BeadRow.original_end,
        BeadRow.translation_start,
        BeadRow.translation_end,
    )
    .where(among(BeadRow.article_id))
    .order_by(BeadRow.article_id, BeadRow.position)
)
# All forms of a record, with those of the records that were merged into it.
_FORMS = Prepared(
    select(ArticleNameRow.article_id, AuthorityFormRow.text)
    .join(AuthorityRow, AuthorityRow.id == ArticleNameRow.authority_id)
    .join(Root, Root.id == root_id())
    .join(Member, is_member_of_root())
    .join(AuthorityFormRow, AuthorityFormRow.authority_id == Member.id)
    .where(among(ArticleNameRow.article_id))
    .order_by(ArticleNameRow.article_id, ArticleNameRow.position, AuthorityFormRow.id)
)
_MENTIONED = Prepared(
    select(MentionRow.article_id, AuthorityFormRow.text)
    .join(AuthorityRow, AuthorityRow.id == MentionRow.authority_id)
    .join(Root, Root.id == root_id())
    .join(Member, is_member_of_root())
    .join(AuthorityFormRow, AuthorityFormRow.authority_id == Member.id)
    .where(among(MentionRow.article_id))
    .order_by(MentionRow.article_id, MentionRow.authority_id, AuthorityFormRow.id)
)
_NOTES = Prepared(
    select(NoteRow.article_id, NoteRow.content)
    .where(among(NoteRow.article_id))
    .order_by(NoteRow.article_id, NoteRow.id)
)

# Per side the first paragraph of each aligned pair, or -1 where it has none on that side.
_Pairs = dict[Side, list[int]]


def documents(connection: Connection, ids: Sequence[int]) -> list[IndexedArticle]:
    """The current documents of those ids, in their order; ids that don't exist are left out."""
    own = OwnValues(connection, ids)
    texts = _texts(connection, ids, own)
    names = _names(connection, ids)
    notes = _notes(connection, ids)
    rows = _ARTICLES.run(connection, **packed(ids))
    found = {
        one: IndexedArticle(
            ArticleId(one),
            external_id,
            tuple(texts.get(one, ())),
            tuple(names.get(one, ())),
            own.of(one).get(ArticleField.SOURCE, source or ""),
            own.of(one).get(ArticleField.SECTION, section),
            own.of(one).get(ArticleField.URL, url),
            tuple(notes.get(one, ())),
        )
        for one, external_id, section, url, source in rows
    }
    return [found[one] for one in ids if one in found]


def _texts(
    connection: Connection, ids: Sequence[int], own: OwnValues
) -> defaultdict[int, list[IndexedText]]:
    rows = _TEXTS.run(connection, **packed(ids)).all()
    bodies = paragraph_texts(connection, {row[0]: row[5] for row in rows})
    beside = other_words(connection, ids, {(row[1], row[2]): bodies[row[0]] for row in rows})
    corrected = {article for article, _ in beside}
    pairs = _pairs(connection, ids)
    sides: defaultdict[int, int] = defaultdict(int)
    for row in rows:
        sides[row[1]] += 1
    found: defaultdict[int, list[IndexedText]] = defaultdict(list)
    for text, article, side_name, language, title, _ in rows:
        side = _SIDES[side_name]
        paragraphs = bodies[text]
        body = PARAGRAPH_BREAK.join(paragraphs)
        aligned = pairs.get(article)
        units: tuple[int, ...] = ()
        if aligned and sides[article] == len(Side):
            units = unit_starts(aligned[side], paragraphs)
        title = own.title(article, side_name, title)
        language = own.language(article, side_name, language)
        one = IndexedText(side, language, title, body, units)
        if article in corrected:
            one = with_other_words(one, beside.get((article, side_name), ()))
        found[article].append(one)
    return found


def _pairs(connection: Connection, ids: Sequence[int]) -> Mapping[int, _Pairs]:
    found: dict[int, _Pairs] = {}
    known, originals, translations = -1, [0], [0]
    beads = _BEADS.run(connection, **packed(ids))
    for article, original, original_end, translation, translation_end in beads:
        if article != known:
            known, originals, translations = article, [], []
            found[article] = {Side.ORIGINAL: originals, Side.TRANSLATION: translations}
        originals.append(original if original < original_end else -1)
        translations.append(translation if translation < translation_end else -1)
    return found


def _names(connection: Connection, ids: Sequence[int]) -> Mapping[int, Mapping[str, None]]:
    """All forms of all names on the articles, each once."""
    found: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for article, form in _FORMS.run(connection, **packed(ids)):
        found[article][form] = None
    for article, form in _MENTIONED.run(connection, **packed(ids)):
        found[article][form] = None
    return found


def _notes(connection: Connection, ids: Sequence[int]) -> Mapping[int, list[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for article, content in _NOTES.run(connection, **packed(ids)):
        found[article].append(content)
    return found
