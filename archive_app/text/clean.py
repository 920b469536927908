"""Cleaning: what a text as received holds besides its words, and what is left to read.

Every recognition is a finding with its span in the text as received; the words are never changed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from archive_app.domain.articles import Credit, Paragraph
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.date_inference import infer_dating
from archive_app.text.dates import DateMention, dates_without_year, find_dates
from archive_app.text.furniture import take_apart
from archive_app.text.gathered import Furniture, Noted
from archive_app.text.language import detect_language
from archive_app.text.paragraphs import show
from archive_app.text.relative_dates import complete_year
from archive_app.text.rules import Rule, switched_on
from archive_app.text.sentences import glued_sentences
from archive_app.text.suspect_terms import suspect_terms
from archive_app.text.taking_back import TakenBack, keys_of, parted, take_back
from archive_app.text.titles import derive_title


@dataclass(frozen=True, slots=True)
class CleanText:
    """A text taken apart. ``lead`` is the repeated lead as received; ``source_tag`` is bare.

    ``paragraphs`` are what is read; ``findings`` are in the order of their spans. ``dismissed``
    are those that were made and have no effect, because they were taken back.
    """

    received: str
    title: str
    title_derived: bool
    lead: str | None
    source_tag: str | None
    byline_people: tuple[str, ...]
    byline_org: str | None
    credits: tuple[Credit, ...]
    paragraphs: tuple[Paragraph, ...]
    findings: tuple[Finding, ...]
    dating: Dating
    language: str
    dismissed: tuple[Finding, ...] = ()


def clean_text(
    received: str,
    *,
    language: str | None = None,
    title: str | None = None,
    published: PartialDate | None = None,
    rules: frozenset[str] | None = None,
    dismissed: Collection[TakenBack] = (),
) -> CleanText:
    """Take ``received`` apart: lead, source tag, byline, credits, markup, dates, what is to read.

    ``language``, ``title`` and ``published`` are what the record states, and win over what the
    text gives. ``rules`` are the names of the rules that are on (see ``text.rules.RULES``), None
    is all of them; a name that no rule has raises ValueError. ``dismissed`` are findings of this
    text that a person took back: what they left out is read, and what they told isn't known. Pure,
    linear in the length of the text, and raises nothing else.
    """
    on, back = switched_on(rules), keys_of(dismissed)
    whole = take_apart(received, on)
    parts = take_back(received, whole, back) if back else whole
    cuts = _cuts(parts.findings)
    shown = [show(received, span, cuts_of) for span, cuts_of in _per_span(parts.body, cuts)]
    paragraphs = tuple(one for one in shown if one is not None)
    mentions = _mentions(received, whole)
    dating, dated = _dating(received, whole, parts.header, mentions, published)
    is_refused = Rule.DATE_INFERENCE not in on
    if dating.is_inferred and (is_refused or parted(dated, back)[1]):
        dating, dated = Dating(), [] if is_refused else dated
    findings = [*whole.findings, *dated]
    if Rule.DATE_WITHOUT_YEAR in on:
        findings += _without_year(mentions, dating)
    if Rule.SUSPECT_TERM in on:
        findings += _suspects(received, parts)
    for span in parts.body if Rule.GLUED_SENTENCE in on else ():
        findings += glued_sentences(received, span)
    findings.sort(key=lambda one: (one.span, one.kind))
    kept, taken_back = parted(findings, back)
    language = language or detect_language("\n".join(one.text for one in paragraphs) or received)
    given = " ".join((title or "").split())
    return CleanText(
        received=received,
        title=given or derive_title(paragraphs, language),
        title_derived=not given,
        lead=_lead(received, parts),
        source_tag=parts.source,
        byline_people=parts.people,
        byline_org=parts.org,
        credits=parts.credits,
        paragraphs=paragraphs,
        findings=kept,
        dating=dating,
        language=language,
        dismissed=taken_back,
    )


def _lead(received: str, parts: Furniture) -> str | None:
    span = parts.lead_span
    return received[span.start : span.end] if span else None


def _cuts(findings: Sequence[Finding]) -> list[Span]:
    return sorted(one.span for one in findings if one.shown == "")


def _per_span(spans: Sequence[Span], cuts: Sequence[Span]) -> list[tuple[Span, list[Span]]]:
    """Each span with the cuts that touch it; both in order, so that one pass is enough."""
    found: list[tuple[Span, list[Span]]] = []
    at = 0
    for span in spans:
        while at < len(cuts) and cuts[at].end <= span.start:
            at += 1
        last = at
        while last < len(cuts) and cuts[last].start < span.end:
            last += 1
        found.append((span, list(cuts[at:last])))
    return found


def _mentions(received: str, parts: Furniture) -> list[DateMention]:
    """Dates of the body and of datelines, not those of the lead: it only says them twice."""
    places = sorted([*parts.body, *parts.bylines])
    found: dict[Span, DateMention] = {}
    for place in places:
        for one in find_dates(received[place.start : place.end]):
            span = Span(one.span.start + place.start, one.span.end + place.start)
            found[span] = DateMention(span, one.date, one.until)
    return [found[span] for span in sorted(found)]


def _without_year(mentions: Sequence[DateMention], dating: Dating) -> list[Finding]:
    """Dates whose year isn't printed, with the year that a stated day of publication gives."""
    found = dates_without_year(mentions)
    if dating.basis is not DateBasis.STATED:
        return found
    told = {one.span: complete_year(one.date, dating.date) for one in mentions}
    return [
        replace(one, note=f"{one.note}; told on {dating.date.edtf()}: {full.edtf()}")
        if (full := told[one.span]) is not None
        else one
        for one in found
    ]


def _suspects(received: str, parts: Furniture) -> list[Finding]:
    """Suspect terms of the body; the context may stand anywhere in the text."""
    found = suspect_terms(received)
    return [one for one in found if any(one.span.overlaps(place) for place in parts.body)]


def _dating(
    received: str,
    parts: Furniture,
    header: Noted | None,
    mentions: Sequence[DateMention],
    published: PartialDate | None,
) -> tuple[Dating, list[Finding]]:
    if published is not None and not published.is_unknown:
        return Dating(published, DateBasis.STATED, ("given with the record",), 1.0), []
    if header is not None and header.date is not None:
        evidence = f'page header: "{header.date_text}"'
        return Dating(header.date, DateBasis.STATED, (evidence,), 0.95), []
    dateline = _dateline(parts, mentions)
    if not parts.body:
        return infer_dating(received, mentions, dateline=dateline)
    # The lead is left out: its anchors would only repeat those of the text below it.
    start = min(parts.body[0].start, *(place.start for place in parts.bylines), len(received))
    shifted = [_moved(one, -start) for one in mentions if one.span.start >= start]
    if dateline is not None:
        dateline = _moved(dateline, -start)
    dating, findings = infer_dating(received[start:], shifted, dateline=dateline)
    return dating, [
        Finding(one.kind, Span(one.span.start + start, one.span.end + start), one.shown, one.note,
                one.confidence)
        for one in findings
        if one.kind is FindingKind.YEAR_INFERRED
    ]  # fmt: skip


def _dateline(parts: Furniture, mentions: Sequence[DateMention]) -> DateMention | None:
    for one in mentions:
        if any(one.span.overlaps(place) for place in parts.bylines):
            return one
    return None


def _moved(mention: DateMention, by: int) -> DateMention:
    span = Span(mention.span.start + by, mention.span.end + by)
    return DateMention(span, mention.date, mention.until)
