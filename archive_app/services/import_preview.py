"""The dry run's view of a record: what cleaning found, as plain JSON values."""

from __future__ import annotations

from archive_app.domain.articles import ArticleDraft, Printed, Side, TextDraft
from archive_app.domain.findings import Finding
from archive_app.domain.importing import BadItem, SourceItem


def preview(item: SourceItem | BadItem) -> dict[str, object]:
    """A record as a JSON object with these keys.

    ``file, external_id, encoding, title, title_derived, lead, source_tag, byline_people,
    byline_org, credits, body, published, published_edtf, published_inferred, date_evidence,
    language, side, findings``. ``body`` is the paragraphs as they are read; ``published`` is
    ``YYYY-MM-DD`` or null and ``published_edtf`` also tells partial dates; ``side`` is
    ``original``, ``translation`` or ``both``. Of a record with both sides, these describe the
    translation, and ``original`` holds the other one. A bad record has ``file, record, error``.
    """
    if isinstance(item, BadItem):
        return {"file": item.file, "record": item.record, "error": item.reason}
    draft = item.draft
    original, translation = draft.side(Side.ORIGINAL), draft.side(Side.TRANSLATION)
    shown = translation or original
    assert shown is not None, "a draft has at least one text"
    both = original is not None and translation is not None
    view: dict[str, object] = {
        "file": item.file,
        "external_id": draft.external_id,
        "encoding": item.raw.encoding,
        **_text(shown, draft, alone=not both),
        **_dating(draft),
        "side": "both" if both else shown.side.value,
    }
    if both and original is not None:
        view["original"] = _text(original, draft, alone=False)
    return view


def _text(text: TextDraft, draft: ArticleDraft, *, alone: bool) -> dict[str, object]:
    return {
        "title": text.title,
        "title_derived": text.title_derived,
        "lead": text.lead,
        **_names(draft if alone else text.printed),
        "body": [paragraph.text for paragraph in text.paragraphs],
        "language": text.language,
        "findings": _findings(text.findings),
    }


def _names(told: ArticleDraft | Printed) -> dict[str, object]:
    """Who is named on an article, or on one of its two texts."""
    return {
        "source_tag": told.source_tag,
        "byline_people": list(told.byline_people),
        "byline_org": told.byline_org,
        "credits": [{"role": credit.role, "name": credit.name} for credit in told.credits],
    }


def _dating(draft: ArticleDraft) -> dict[str, object]:
    dating = draft.dating
    return {
        "published": dating.date.iso(),
        "published_edtf": dating.date.edtf() or None,
        "published_inferred": dating.is_inferred,
        "date_evidence": list(dating.evidence),
    }


def _findings(findings: tuple[Finding, ...]) -> list[dict[str, object]]:
    """Findings by kind, in order of first appearance, with their spans of the text as received."""
    kinds = dict.fromkeys(finding.kind for finding in findings)
    spans = {
        kind: [[f.span.start, f.span.end] for f in findings if f.kind is kind] for kind in kinds
    }
    return [
        {"kind": kind.value, "count": len(found), "spans": found} for kind, found in spans.items()
    ]
