"""The dry run's view of a record: what cleaning found, as plain JSON values."""

from __future__ import annotations

from archive_app.domain.articles import ArticleDraft, Credit, Side, TextDraft
from archive_app.domain.findings import Finding
from archive_app.domain.importing import BadItem, SourceItem
from archive_app.text.clean import CleanText, clean_text


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
        **(_names_of_draft(draft) if alone else _names_of_side(text, draft)),
        "body": [paragraph.text for paragraph in text.paragraphs],
        "language": text.language,
        "findings": _findings(text.findings),
    }


def _names_of_draft(draft: ArticleDraft) -> dict[str, object]:
    return _names(draft.source_tag, draft.byline_people, draft.byline_org, draft.credits)


def _names_of_side(text: TextDraft, draft: ArticleDraft) -> dict[str, object]:
    """What is printed on one of two sides: a draft keeps it for both together, so it is read again.

    Cleaning is pure: the same text gives the same names.
    """
    title = None if text.title_derived else text.title
    clean: CleanText = clean_text(
        text.received, language=text.language, title=title, published=draft.dating.date
    )
    return _names(clean.source_tag, clean.byline_people, clean.byline_org, clean.credits)


def _names(
    tag: str | None, people: tuple[str, ...], org: str | None, credits_: tuple[Credit, ...]
) -> dict[str, object]:
    return {
        "source_tag": tag,
        "byline_people": list(people),
        "byline_org": org,
        "credits": [{"role": credit.role, "name": credit.name} for credit in credits_],
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
