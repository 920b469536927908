"""The rows of what cleaning made of a text: its title and lead, its paragraphs, its findings.

Texts as received are never changed; these rows are, when a text is cleaned again.
"""

from __future__ import annotations

from typing import Any

from archive_app.domain.articles import TextDraft
from archive_app.domain.findings import Span
from archive_app.store.identity import reading_sha256
from archive_app.store.values import runs, storable


def reading_columns(draft: TextDraft) -> dict[str, Any]:
    """Those columns of a text's row that cleaning gives."""
    title = storable(draft.title)
    lead = None if draft.lead is None else storable(draft.lead)
    return {
        "title": title,
        "title_derived": int(draft.title_derived),
        "lead": lead,
        "reading_sha256": reading_sha256(title, lead, _paragraphs(draft)),
    }


def segment_rows(text: int, draft: TextDraft) -> list[dict[str, Any]]:
    """The paragraphs of a text."""
    received = storable(draft.received)
    return [
        {
            "text_id": text,
            "position": position,
            "kind": "paragraph",
            "start": paragraph.span.start,
            "end": paragraph.span.end,
            "offsets": runs(paragraph.offsets),
            "content": piece if piece != _at(received, paragraph.span) else None,
        }
        for position, (paragraph, piece) in enumerate(
            zip(draft.paragraphs, _paragraphs(draft), strict=True)
        )
    ]


def finding_rows(article: int, text: int, draft: TextDraft) -> list[dict[str, Any]]:
    """The findings of a text; those that a person took back are kept as dismissed."""
    states = (("open", draft.findings), ("dismissed", draft.dismissed))
    return [
        {
            "article_id": article,
            "text_id": text,
            "kind": finding.kind.value,
            "start": finding.span.start,
            "end": finding.span.end,
            "shown": None if finding.shown is None else storable(finding.shown),
            "note": storable(finding.note),
            "confidence": float(finding.confidence),
            "state": state,
        }
        for state, findings in states
        for finding in findings
    ]


def _paragraphs(draft: TextDraft) -> list[str]:
    return [storable(paragraph.text) for paragraph in draft.paragraphs]


def _at(received: str, span: Span) -> str:
    return received[span.start : span.end]
