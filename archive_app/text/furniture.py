"""Taking a text apart: its head, its body and its tail.

The head is everything before the body: page header, repeated lead, source tag, byline, credits.
The tail is the credits and bylines after it. Both are read from the outside inwards, paragraph by
paragraph, until one is reached that is something else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from archive_app.domain.articles import Credit
from archive_app.domain.dates import PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.bylines import Byline, byline_at_end, byline_at_start, byline_line
from archive_app.text.credits import CreditLine, credit_at_end, credit_line
from archive_app.text.lead import repeats_what_follows
from archive_app.text.markup import is_break, stray_markup
from archive_app.text.paragraphs import is_blank, split_paragraphs, trim
from archive_app.text.source_tags import source_tag_at


@dataclass(slots=True)
class Furniture:
    """What stands around the body, gathered as it is found; ``body`` holds the spans to be read."""

    body: list[Span] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    bylines: list[Span] = field(default_factory=list)
    lead: str | None = None
    source: str | None = None
    people: tuple[str, ...] = ()
    org: str | None = None
    credits: tuple[Credit, ...] = ()
    header_date: PartialDate | None = None
    header_text: str = ""

    def add_tag(self, span: Span, name: str) -> None:
        """Record a source tag; the first gives the source."""
        note = f"source: {name}"
        self.findings.append(Finding(FindingKind.SOURCE_TAG, span, "", note, 0.9))
        self.source = self.source or name

    def add_byline(self, found: Byline) -> None:
        """Record a byline, with the credits in it."""
        kind = FindingKind.BYLINE if found.people or not found.credits else FindingKind.CREDIT
        note = ", ".join([*found.people, *(one.name for one in found.credits)])
        self.findings.append(Finding(kind, found.span, "", note, found.confidence))
        self.bylines.append(found.span)
        self.take_names(found)

    def take_names(self, found: Byline) -> None:
        """Take over people, organisation and credits, each once."""
        self.people = tuple(dict.fromkeys(self.people + found.people))
        self.org = self.org or found.org
        self.credits = tuple(dict.fromkeys(self.credits + found.credits))

    def add_credits(self, found: CreditLine) -> None:
        """Record a line of credits or a page header."""
        note = ", ".join(f"{one.role}: {one.name}" for one in found.credits) or "page header"
        self.findings.append(Finding(FindingKind.CREDIT, found.span, "", note, found.confidence))
        self.people = tuple(dict.fromkeys(self.people + found.people))
        self.credits = tuple(dict.fromkeys(self.credits + found.credits))
        self.source = self.source or found.source
        if self.header_date is None and found.date is not None:
            self.header_date, self.header_text = found.date, found.date_text


_MOST_HEAD = 30  # paragraphs that may stand before the body, and after it
_COMPARED = 6_000  # characters of what follows that a lead is compared with


def take_apart(received: str) -> Furniture:
    """Find head, body and tail of ``received``; see the module."""
    parts = Furniture()
    blocks = _blocks(received, parts)
    first = _read_head(received, blocks, parts)
    last = _read_tail(received, blocks, first, parts)
    parts.body = blocks[first:last]
    if parts.body:
        parts.body[0] = _open_body(received, parts.body[0], parts)
        parts.body[-1] = _close_body(received, parts.body[-1], parts)
        parts.body = [span for span in parts.body if len(span)]
    _fall_back_on_lead(received, parts)
    return parts


def _blocks(received: str, parts: Furniture) -> list[Span]:
    """The paragraphs without the markup at their ends, divided where a ``<br>`` stands."""
    blocks: list[Span] = []
    in_code = False
    for line in split_paragraphs(received):
        is_fence = received.startswith("```", line.start)
        in_code ^= is_fence
        markup = [] if in_code or is_fence else stray_markup(received, line)
        parts.findings += markup
        start = line.start
        for one in markup:
            at_start = not _has_words(received, start, one.span.start)
            if one.shown == "" and (at_start or is_break(received, one.span)):
                _append(blocks, trim(received, start, one.span.start))
                start = one.span.end
        end = line.end
        for one in reversed(markup):
            if (
                one.shown == ""
                and one.span.start >= start
                and not _has_words(received, one.span.end, end)
            ):
                end = one.span.start
        _append(blocks, trim(received, start, end))
    return blocks


def _append(blocks: list[Span], found: Span | None) -> None:
    if found is not None:
        blocks.append(found)


def _has_words(text: str, start: int, end: int) -> bool:
    return any(not is_blank(text[at]) for at in range(start, end))


def _read_head(received: str, blocks: Sequence[Span], parts: Furniture) -> int:
    """Read over the head; the index of the first paragraph of the body."""
    at = 0
    while at < min(len(blocks), _MOST_HEAD):
        if _take_line(received, blocks[at], parts, after_body=False) or _take_lead(received, blocks, at, parts):
            at += 1
        else:
            break
    return at


def _read_tail(received: str, blocks: Sequence[Span], first: int, parts: Furniture) -> int:
    """Read over the tail, from its end; the index after the last paragraph of the body."""
    lines: list[Furniture] = []
    last = len(blocks)
    while last > first and len(blocks) - last < _MOST_HEAD:
        line = Furniture()
        if not _take_line(received, blocks[last - 1], line, after_body=True):
            break
        lines.append(line)
        last -= 1
    for line in reversed(lines):  # in reading order, so that the first source named wins
        _merge(parts, line)
    return last


def _merge(parts: Furniture, line: Furniture) -> None:
    parts.findings += line.findings
    parts.bylines += line.bylines
    parts.take_names(Byline(Span(0, 0), line.people, line.org, line.credits))
    parts.source = parts.source or line.source
    if parts.header_date is None:
        parts.header_date, parts.header_text = line.header_date, line.header_text


def _take_line(received: str, span: Span, parts: Furniture, *, after_body: bool) -> bool:
    """Record a paragraph that is nothing but tag, byline or credits; False for any other."""
    opened = _opening(received, span)
    if opened.end == span.end:
        opened.record(parts)
        return True
    rest = Span(opened.end, span.end)
    byline = byline_line(received, rest)
    line = credit_line(received, rest, after_body=after_body)
    if byline is None and line is None:
        return False
    opened.record(parts)
    if line is not None and (line.credits or line.date or byline is None):
        parts.add_credits(line)
    elif byline is not None:
        parts.add_byline(byline)
    return True


@dataclass(slots=True)
class _Opening:
    """Tags and bylines with which a paragraph begins, and where what follows them begins."""

    end: int
    tags: list[tuple[Span, str]] = field(default_factory=list)
    bylines: list[Byline] = field(default_factory=list)

    def record(self, parts: Furniture) -> None:
        for span, name in self.tags:
            parts.add_tag(span, name)
        for byline in self.bylines:
            parts.add_byline(byline)


def _opening(received: str, span: Span) -> _Opening:
    opened = _Opening(span.start)
    while opened.end < span.end:
        rest = Span(opened.end, span.end)
        tag = source_tag_at(received, rest)
        byline = None if tag else byline_at_start(received, rest)
        if tag:
            opened.tags.append(tag)
            end = tag[0].end
        elif byline and byline.span.start == rest.start:
            opened.bylines.append(byline)
            end = byline.span.end
        else:
            break
        left = trim(received, end, span.end)
        opened.end = left.start if left else span.end
    return opened


def _take_lead(received: str, blocks: Sequence[Span], at: int, parts: Furniture) -> bool:
    """Record the paragraph as a repeated lead when it is a version of what follows it."""
    lead = blocks[at]
    following: list[str] = []
    length = 0
    for span in blocks[at + 1 : at + 1 + _MOST_HEAD]:
        begins = _opening(received, span).end if not following else span.start
        text = received[begins : min(span.end, begins + _COMPARED)]
        if text and not (not following and credit_line(received, span, after_body=False)):
            following.append(text)
            length += len(text)
        if length > _COMPARED:
            break
    opened = _opening(received, lead)
    sure = repeats_what_follows(received[opened.end : lead.end], "\n".join(following))
    if not sure:
        return False
    note = "another version of the beginning of the text"
    parts.findings.append(Finding(FindingKind.DUPLICATE_LEAD, lead, "", note, round(sure, 2)))
    if parts.lead is None:
        parts.lead = received[lead.start : lead.end]
    return True


def _open_body(received: str, span: Span, parts: Furniture) -> Span:
    """Record what the first paragraph begins with; the span without it."""
    opened = _opening(received, span)
    opened.record(parts)
    rest = Span(opened.end, span.end)
    inner = byline_at_start(received, rest)
    if inner is not None:  # a bracket a few words in: it is cut out where it stands
        parts.add_byline(inner)
    return rest


def _close_body(received: str, span: Span, parts: Furniture) -> Span:
    """Record credits and bylines in brackets at the end of the last paragraph; the span before."""
    while len(span):
        found = credit_at_end(received, span)
        byline = None if found else byline_at_end(received, span)
        if found is not None and found.span.start >= span.start:
            parts.add_credits(found)
            end = found.span.start
        elif byline is not None and byline.span not in parts.bylines:
            parts.add_byline(byline)
            end = byline.span.start
        else:
            break
        span = trim(received, span.start, end) or Span(span.start, span.start)
    return span


def _fall_back_on_lead(received: str, parts: Furniture) -> None:
    """Source, people and organisation that only the lead names."""
    leads = [one.span for one in parts.findings if one.kind is FindingKind.DUPLICATE_LEAD]
    for lead in leads[:1]:
        opened = _opening(received, lead)
        if parts.source is None and opened.tags:
            parts.source = opened.tags[0][1]
        if not parts.people:
            for byline in opened.bylines:
                parts.take_names(byline)
