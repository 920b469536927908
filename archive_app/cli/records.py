"""The JSON of the command line. Names are stable: docs/command-line.md lists them."""

from __future__ import annotations

from collections.abc import Iterable

from archive_app.domain.articles import Article, ReadingText, ResultRow, Side
from archive_app.domain.dates import Dating
from archive_app.domain.findings import Finding, Span


def hit_record(row: ResultRow) -> dict[str, object]:
    """One hit of ``search --json``."""
    return {
        "id": row.id,
        "external_id": row.external_id,
        "title": row.title,
        "original_title": row.title if row.sides == (Side.ORIGINAL,) else row.original_title,
        "source": row.source,
        **_date(row.dating),
        "status": row.status.value,
        "tags": [tag.path for tag in row.tags],
        "matched": [place.value for place in row.matched],
        "snippets": [
            {
                "side": cut.side.value,
                "language": cut.language,
                "text": cut.text,
                "marks": _spans(cut.marks),
            }
            for cut in row.snippets
        ],
    }


def article_record(article: Article) -> dict[str, object]:
    """The object of ``show --json``."""
    return {
        "id": article.id,
        "external_id": article.external_id,
        "title": article.title,
        "source": article.source,
        "section": article.section,
        "url": article.url,
        **_date(article.dating),
        "date_evidence": list(article.dating.evidence),
        "status": article.status.value,
        "tags": [tag.path for tag in article.tags],
        "names": [
            {
                "kind": name.kind.value,
                "role": name.role.value,
                "role_text": name.role_text,
                "name": name.text,
            }
            for name in article.names
        ],
        "original": _text(article.original),
        "translation": _text(article.translation),
        "alignment": [
            {
                "original": list(bead.original),
                "translation": list(bead.translation),
                "method": bead.method,
                "score": round(bead.score, 4),
            }
            for bead in article.beads
        ],
        "provenance": [
            {
                "file": origin.file,
                "encoding": origin.encoding,
                "media_type": origin.media_type,
                "sha256": origin.sha256,
                "imported_at": origin.imported_at,
                "batch": origin.batch,
            }
            for origin in article.provenance
        ],
    }


def _text(text: ReadingText | None) -> dict[str, object] | None:
    if text is None:
        return None
    return {
        "language": text.language,
        "kind": text.kind.value,
        "version": text.version,
        "title": text.title,
        "title_derived": text.title_derived,
        "lead": text.lead,
        "body": [paragraph.text for paragraph in text.paragraphs],
        "received": text.received,
        "findings": [_finding(finding) for finding in text.findings],
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "kind": finding.kind.value,
        "span": [finding.span.start, finding.span.end],
        "shown": finding.shown,
        "note": finding.note,
        "confidence": finding.confidence,
    }


def _date(dating: Dating) -> dict[str, object]:
    return {
        "published": dating.date.iso(),
        "published_edtf": dating.date.edtf(),
        "published_inferred": dating.is_inferred,
    }


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
