"""One article put together for the reader: both sides, pairs, names, tags, provenance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, literal, select

from archive_app.domain.articles import (
    Article,
    NameKind,
    NameMention,
    NameRole,
    Paragraph,
    Provenance,
    ReadingText,
    ReviewStatus,
    Side,
    TagLabel,
    TextKind,
)
from archive_app.domain.authority import FormKind
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.errors import UserError
from archive_app.domain.fields import LANGUAGES, TITLES, ArticleField
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.domain.ids import ArticleId, TextId
from archive_app.domain.importing import Outcome
from archive_app.store.authority_root import Root, members_of, root_id
from archive_app.store.authority_tables import (
    ArticleNameRow,
    AuthorityFormRow,
    AuthorityRow,
    MentionRow,
)
from archive_app.store.field_values import Own, OwnValues, edited_fields, imported_values
from archive_app.store.pairs import beads_of
from archive_app.store.tables import (
    ArticleRow,
    ArticleTagRow,
    BatchRow,
    FindingRow,
    ImportItemRow,
    RawObjectRow,
    SegmentRow,
    SourceRow,
    TextRow,
)
from archive_app.store.tag_tree import TagTree
from archive_app.store.values import AnyRow, folded, loads, one_of, places
from archive_app.store.versions import current_row, is_stale

# Files that an article came from, in the report of their import.
_BROUGHT = (Outcome.IMPORTED.value, Outcome.UPDATED.value, Outcome.COMPANION.value)


def read_article(connection: Connection, article_id: ArticleId) -> Article:
    """The article with everything on it; raises UserError when there is none."""
    row = connection.execute(
        select(ArticleRow.__table__, SourceRow.name.label("source"))
        .outerjoin(SourceRow, SourceRow.id == ArticleRow.source_id)
        .where(ArticleRow.id == article_id)
    ).one_or_none()
    if row is None:
        raise UserError(
            f"Article {article_id} is not in this archive any more.", "Repeat the search."
        )
    texts = _texts(connection, article_id)
    own = OwnValues(connection, [article_id])
    values = own.of(article_id)
    return Article(
        id=article_id,
        external_id=row.external_id,
        source=values.get(ArticleField.SOURCE, row.source or ""),
        section=values.get(ArticleField.SECTION, row.section),
        url=values.get(ArticleField.URL, row.url),
        dating=own.dating(article_id, dating_of(row)),
        status=ReviewStatus(row.status),
        original=texts.get(Side.ORIGINAL),
        translation=texts.get(Side.TRANSLATION),
        beads=beads_of(connection, article_id),
        names=_names(connection, article_id),
        tags=_tags(connection, article_id),
        provenance=_provenance(connection, article_id),
        rights=_rights(connection, article_id, values),
        assignee=values.get(ArticleField.ASSIGNEE, ""),
        edited=edited_fields(connection, article_id) if values else (),
    )


def dating_of(row: AnyRow) -> Dating:
    """The date columns of an article's row."""
    return Dating(
        date=PartialDate(row.year, row.month, row.day),
        basis=DateBasis(row.date_basis),
        evidence=tuple(loads(row.date_evidence)),
        confidence=row.date_confidence,
    )


def _rights(connection: Connection, article: int, own: Own) -> str:
    if (value := own.get(ArticleField.RIGHTS)) is not None:
        return value
    return imported_values(connection, ArticleField.RIGHTS, [article]).get(article, "")


def _texts(connection: Connection, article: int) -> dict[Side, ReadingText]:
    rows = connection.execute(
        select(TextRow.__table__).where(TextRow.article_id == article, TextRow.is_current == 1)
    ).all()
    original = next((row for row in rows if row.side == Side.ORIGINAL), None)
    return {text.side: text for text in _reading_texts(connection, rows, original)}


def reading_text(connection: Connection, row: AnyRow) -> ReadingText:
    """A version of a text, of its whole row, ready to be read."""
    original = current_row(connection, row.article_id, Side.ORIGINAL)
    return _reading_texts(connection, [row], original)[0]


def _reading_texts(
    connection: Connection, rows: Sequence[AnyRow], original: AnyRow | None
) -> list[ReadingText]:
    ids = [row.id for row in rows]
    paragraphs = _paragraphs(connection, {row.id: row.received for row in rows})
    findings = _findings(connection, ids)
    dismissed = _findings(connection, ids, "dismissed")
    own = OwnValues(connection, {row.article_id for row in rows if row.is_current})
    return [
        ReadingText(
            id=TextId(row.id),
            side=Side(row.side),
            language=_own(row, own, LANGUAGES) or row.language,
            kind=TextKind(row.kind),
            title=_own(row, own, TITLES) or row.title,
            title_derived=bool(row.title_derived) and not _own(row, own, TITLES),
            paragraphs=tuple(paragraphs[row.id]),
            lead=row.lead,
            received=row.received,
            findings=tuple(findings[row.id]),
            version=row.version,
            translator=row.translator,
            is_stale=is_stale(row, original),
            dismissed=tuple(dismissed[row.id]),
            made_by=row.made_by,
            made_at=row.created_at,
        )
        for row in rows
    ]


def _own(row: AnyRow, own: OwnValues, fields: Mapping[Side, ArticleField]) -> str:
    """What a person set of a text, which goes for the version that is read; else ''."""
    return own.of(row.article_id).get(fields[Side(row.side)], "") if row.is_current else ""


def _paragraphs(
    connection: Connection, received: Mapping[int, str]
) -> defaultdict[int, list[Paragraph]]:
    found: defaultdict[int, list[Paragraph]] = defaultdict(list)
    for row in connection.execute(
        select(SegmentRow.__table__)
        .where(one_of(SegmentRow.text_id, received))
        .order_by(SegmentRow.text_id, SegmentRow.position)
    ):
        text = received[row.text_id][row.start : row.end] if row.content is None else row.content
        span = Span(row.start, row.end)
        found[row.text_id].append(Paragraph(text, span, places(row.offsets)))
    return found


def paragraph_texts(
    connection: Connection, received: Mapping[int, str]
) -> defaultdict[int, list[str]]:
    """The paragraphs of each text, given the texts as received."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for text, start, end, content in connection.execute(
        select(SegmentRow.text_id, SegmentRow.start, SegmentRow.end, SegmentRow.content)
        .where(one_of(SegmentRow.text_id, received))
        .order_by(SegmentRow.text_id, SegmentRow.position)
    ):
        found[text].append(received[text][start:end] if content is None else content)
    return found


def _findings(
    connection: Connection, texts: list[int], state: str = "open"
) -> defaultdict[int, list[Finding]]:
    found: defaultdict[int, list[Finding]] = defaultdict(list)
    for row in connection.execute(
        select(FindingRow.__table__)
        .where(one_of(FindingRow.text_id, texts), FindingRow.state == state)
        .order_by(FindingRow.id)
    ):
        found[row.text_id].append(
            Finding(
                kind=FindingKind(row.kind),
                span=Span(row.start, row.end),
                shown=row.shown,
                note=row.note,
                confidence=row.confidence,
            )
        )
    return found


def _names(connection: Connection, article: int) -> tuple[NameMention, ...]:
    """Names as printed, then those that the texts mention, each with its other forms."""
    printed = connection.execute(
        select(
            root_id().label("root"),
            AuthorityRow.kind,
            ArticleNameRow.role,
            ArticleNameRow.text,
            ArticleNameRow.role_text,
        )
        .join(AuthorityRow, AuthorityRow.id == ArticleNameRow.authority_id)
        .where(ArticleNameRow.article_id == article)
        .order_by(ArticleNameRow.position)
    ).all()
    mentioned = connection.execute(
        select(
            Root.id.label("root"),
            Root.kind,
            literal(NameRole.SUBJECT.value).label("role"),
            Root.preferred.label("text"),
            literal("").label("role_text"),
        )
        .join(AuthorityRow, root_id() == Root.id)
        .join(MentionRow, AuthorityRow.id == MentionRow.authority_id)
        .where(MentionRow.article_id == article)
        .distinct()
        .order_by(Root.id)
    ).all()
    known = {row.root for row in printed}
    rows = [*printed, *(row for row in mentioned if row.root not in known)]
    forms: defaultdict[int, list[str]] = defaultdict(list)
    for root, form in connection.execute(
        select(root_id(), AuthorityFormRow.text)
        .join(AuthorityRow, AuthorityRow.id == AuthorityFormRow.authority_id)
        .where(
            AuthorityRow.id.in_(members_of(row.root for row in rows)),
            AuthorityFormRow.kind != FormKind.WRONG.value,
        )
        .order_by(AuthorityFormRow.id)
    ):
        if form not in forms[root]:
            forms[root].append(form)
    return tuple(
        NameMention(
            kind=NameKind(row.kind),
            role=NameRole(row.role),
            text=row.text,
            role_text=row.role_text,
            also=tuple(form for form in forms[row.root] if folded(form) != folded(row.text)),
        )
        for row in rows
    )


def _tags(connection: Connection, article: int) -> tuple[TagLabel, ...]:
    tags = connection.scalars(
        select(ArticleTagRow.tag_id).where(ArticleTagRow.article_id == article)
    ).all()
    if not tags:
        return ()
    tree = TagTree(connection)
    return tuple(sorted(map(tree.label, tags), key=lambda tag: tag.path.casefold()))


def _provenance(connection: Connection, article: int) -> tuple[Provenance, ...]:
    rows = connection.execute(
        select(
            ImportItemRow.file,
            ImportItemRow.sha256,
            RawObjectRow.encoding,
            RawObjectRow.media_type,
            BatchRow.started_at,
            BatchRow.label,
        )
        .join(BatchRow, BatchRow.id == ImportItemRow.batch_id)
        .join(RawObjectRow, RawObjectRow.id == ImportItemRow.raw_object_id)
        .where(
            ImportItemRow.article_id == article,
            ImportItemRow.outcome.in_(_BROUGHT),
        )
        .order_by(ImportItemRow.id)
    )
    return tuple(
        Provenance(
            file=row.file,
            encoding=row.encoding,
            sha256=row.sha256,
            media_type=row.media_type,
            imported_at=row.started_at,
            batch=row.label,
        )
        for row in rows
    )
