"""Taking a text apart: its head, its body and its tail.

The head is everything before the body: page header, repeated lead, source tag, byline, credits.
The tail is the credits and bylines after it. Both are read from the outside inwards, paragraph by
paragraph, until one is reached that is something else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.boilerplate import Boilerplate, boilerplate_at_end, boilerplate_line
from archive_app.text.bylines import (
    Byline,
    byline_at_end,
    byline_line,
    names_line,
    reporters_near_start,
)
from archive_app.text.credits import CreditLine, credit_at_end, credit_line
from archive_app.text.datelines import byline_at_start
from archive_app.text.gathered import Furniture
from archive_app.text.lead import repeats_what_follows
from archive_app.text.markup import leading_markup, may_hold_markup, stray_markup, without_markup
from archive_app.text.paragraphs import split_paragraphs, trim
from archive_app.text.related import headlines_below
from archive_app.text.rules import ALL_RULES, Rule
from archive_app.text.source_tags import source_tag_at

_MOST_ROUNDS = 8
_MOST_HEAD = 30  # paragraphs that may stand before the body, and after it
_LONGEST_HEADLINE = 200  # characters
_COMPARED = 6_000  # characters of what follows that a lead is compared with


def take_apart(received: str, rules: frozenset[str] = ALL_RULES) -> Furniture:
    """Find head, body and tail of ``received`` by the ``rules`` that are on; see the module."""
    parts = Furniture(rules=rules)
    plain = _without_tokens(received, parts) if Rule.STRAY_MARKUP in rules else received
    body = split_paragraphs(plain)
    for _ in range(_MOST_ROUNDS):  # what one round takes away may uncover more
        before = body
        first = _read_head(plain, before, parts)
        last = _read_tail(plain, before, first, parts)
        body = before[first:last]
        if body:
            body[0] = _open_body(plain, body[0], parts)
            body[-1] = _close_body(plain, body[-1], parts)
            body = [span for span in body if len(span)]
            body = _under_headline(plain, body, parts)
        inner = reporters_near_start(plain, body[0]) if body and Rule.BYLINE in rules else ()
        for byline in inner:  # cut out where they stand; what is left may be a credit
            parts.add_byline(byline)
            plain = _blanked(plain, byline.span)
        if Rule.STRAY_MARKUP in rules:
            plain = _uncovered(plain, sorted(set(body).difference(before)), parts)
        body = [left for span in body if (left := trim(plain, span.start, span.end))]
        if body == before and not inner:
            break
    parts.body = body
    _fall_back_on_lead(plain, parts)
    return parts


def _blanked(text: str, span: Span) -> str:
    """The text with spaces in place of a span: offsets stay."""
    return text[: span.start] + " " * len(span) + text[span.end :]


def _uncovered(plain: str, spans: Iterable[Span], parts: Furniture) -> str:
    """The text without tokens that stand alone now: ``html`` before a byline that was cut off."""
    for span in spans:
        tokens = [one for one in stray_markup(plain, span) if one.shown == ""]
        plain = without_markup(plain, tokens) if tokens else plain
        for one in tokens:
            parts.add(one)
    return plain


def _without_tokens(received: str, parts: Furniture) -> str:
    """The text with blanks in place of stray markup, which is recorded: offsets stay."""
    if not may_hold_markup(received):
        return received
    found = {one.span: one for one in _tokens(received)}
    plain = without_markup(received, found.values())
    if found:  # what was taken out may have hidden a token at the beginning of a line
        found = {one.span: one for one in _tokens(plain)} | found
        plain = without_markup(received, found.values())
    for one in found.values():
        parts.add(one)
    return plain


def _tokens(text: str) -> Iterator[Finding]:
    in_code = False
    for line in split_paragraphs(text):
        is_fence = text.startswith("```", line.start)
        in_code ^= is_fence
        if not in_code and not is_fence:
            yield from stray_markup(text, line)


def _read_head(text: str, blocks: Sequence[Span], parts: Furniture) -> int:
    """Read over the head; the index of the first paragraph of the body."""
    at = 0
    while at < min(len(blocks), _MOST_HEAD):
        if _take_line(text, blocks[at], parts, after_body=False) or _take_lead(
            text, blocks, at, parts
        ):
            at += 1
        else:
            break
    return at


def _read_tail(text: str, blocks: Sequence[Span], first: int, parts: Furniture) -> int:
    """Read over the tail, from its end; the index after the last paragraph of the body."""
    lines: list[Furniture] = []
    last = len(blocks)
    while last > first and len(blocks) - last < _MOST_HEAD:
        line = Furniture(rules=parts.rules)
        if _take_line(text, blocks[last - 1], line, after_body=True):
            lines.append(line)
            last -= 1
            continue
        heading = headlines_below(text, blocks, first, last)
        if heading is None or Rule.BOILERPLATE not in parts.rules:
            break
        for span in reversed(blocks[heading:last]):  # one by one: each may be taken back
            line = Furniture(rules=parts.rules)
            line.add_boilerplate(Boilerplate(span, "another article's headline"))
            lines.append(line)
        last = heading
    for line in reversed(lines):  # in reading order, so that the first source named wins
        parts.noted += line.noted
    return last


def _under_headline(text: str, body: list[Span], parts: Furniture) -> list[Span]:
    """Read the head that stands below a headline or a standfirst; that itself stays to be read."""
    if len(body) < 2 or len(body[0]) > _LONGEST_HEADLINE:
        return body
    head = Furniture(rules=parts.rules)
    rest = body[1:]
    first = _read_head(text, rest, head)
    if first == len(rest):
        return body  # nothing would be left below the headline
    opened = _open_body(text, rest[first], head)
    if not head.people and not head.source and head.header is None:
        return body
    parts.noted += head.noted
    return [body[0], *([opened] if len(opened) else []), *rest[first + 1 :]]


def _take_line(text: str, span: Span, parts: Furniture, *, after_body: bool) -> bool:
    """Record a paragraph that is nothing but tag, byline or credits; False for any other."""
    opened = _opening(text, span, parts.rules)
    if opened.end == span.end:
        opened.record(parts)
        return True
    if opened.bylines and not any(one.people for one in opened.bylines):
        whole = _allowed(credit_line(text, span, after_body=after_body), parts.rules)
        if whole is not None:
            parts.add_credits(whole)  # "（編輯：張銘坤）1120713"
            return True
    rest = Span(opened.end, span.end)
    byline = _byline_of_line(text, rest, parts.rules, after_body=after_body)
    line = _allowed(credit_line(text, rest, after_body=after_body), parts.rules)
    page = boilerplate_line(text, rest) if Rule.BOILERPLATE in parts.rules else None
    if byline is None and line is None and page is None:
        return False
    opened.record(parts)
    if line is not None and (line.credits or line.date or byline is None):
        parts.add_credits(line)
    elif byline is not None:
        parts.add_byline(byline)
    elif page is not None:
        parts.add_boilerplate(page)
    return True


def _byline_of_line(
    text: str, span: Span, rules: frozenset[str], *, after_body: bool
) -> Byline | None:
    found = byline_line(text, span) or (names_line(text, span) if after_body else None)
    return _permitted(found, rules)


def _permitted(found: Byline | None, rules: frozenset[str]) -> Byline | None:
    """The byline when the rule for it is on: one of photographers alone is a credit."""
    if found is None:
        return None
    is_credit = bool(found.credits) and not found.people
    return found if (Rule.CREDIT if is_credit else Rule.BYLINE) in rules else None


def _allowed(line: CreditLine | None, rules: frozenset[str]) -> CreditLine | None:
    """The line when the rule for its kind is on: with a date it is a page header."""
    if line is None:
        return None
    return line if (Rule.PAGE_HEADER if line.date else Rule.CREDIT) in rules else None


@dataclass(slots=True)
class _Opening:
    """Tags and bylines with which a paragraph begins, and where what follows them begins."""

    end: int
    tags: list[tuple[Span, str]] = field(default_factory=list)
    bylines: list[Byline] = field(default_factory=list)
    markup: list[Finding] = field(default_factory=list)

    def heads(self) -> frozenset[str]:
        """The outlets and people it names."""
        people = [name for byline in self.bylines for name in byline.people]
        return frozenset([*people, *(name for _, name in self.tags)])

    def record(self, parts: Furniture) -> None:
        """Enter all of it in ``parts``."""
        for token in self.markup:
            parts.add(token)
        for span, name in self.tags:
            parts.add_tag(span, name)
        for byline in self.bylines:
            parts.add_byline(byline)


def _opening(text: str, span: Span, rules: frozenset[str]) -> _Opening:
    opened = _Opening(span.start)
    while opened.end < span.end:
        rest = Span(opened.end, span.end)
        tag = source_tag_at(text, rest) if Rule.SOURCE_TAG in rules else None
        byline = None if tag else _permitted(byline_at_start(text, rest), rules)
        if tag:
            opened.tags.append(tag)
            end = tag[0].end
        elif byline:
            opened.bylines.append(byline)
            end = byline.span.end
        else:
            break
        if Rule.STRAY_MARKUP in rules:
            markup, end = leading_markup(text, trim(text, end, span.end) or Span(end, end))
            opened.markup += markup  # "[Songning News] html On Monday"
        left = trim(text, end, span.end)
        opened.end = left.start if left else span.end
    return opened


def _take_lead(text: str, blocks: Sequence[Span], at: int, parts: Furniture) -> bool:
    """Record the paragraph as a repeated lead when it is a version of what follows it."""
    if Rule.REPEATED_LEAD not in parts.rules:
        return False
    lead = blocks[at]
    opened = _opening(text, lead, parts.rules)
    following, heads = _what_follows(text, blocks[at + 1 : at + 1 + _MOST_HEAD], parts.rules)
    sure = repeats_what_follows(
        text[opened.end : lead.end],
        following,
        under_one_byline=bool(opened.heads() & heads),
    )
    if not sure:
        return False
    note = "another version of the beginning of the text"
    parts.add(Finding(FindingKind.DUPLICATE_LEAD, lead, "", note, round(sure, 2)))
    return True


def _what_follows(
    text: str, blocks: Sequence[Span], rules: frozenset[str]
) -> tuple[str, frozenset[str]]:
    """The text that a lead before ``blocks`` could repeat, and what it opens with."""
    pieces: list[str] = []
    heads: frozenset[str] = frozenset()
    length = 0
    for span in blocks:
        begins = span.start
        if not pieces:
            opened = _opening(text, span, rules)
            heads |= opened.heads()
            begins = opened.end
        piece = text[begins : min(span.end, begins + _COMPARED)]
        if piece and (pieces or not credit_line(text, span, after_body=False)):
            pieces.append(piece)
            length += len(piece)
        if length > _COMPARED:
            break
    return "\n".join(pieces), heads


def _open_body(text: str, span: Span, parts: Furniture) -> Span:
    """Record what the first paragraph begins with; the span without it."""
    opened = _opening(text, span, parts.rules)
    opened.record(parts)
    return Span(opened.end, span.end)


def _close_body(text: str, span: Span, parts: Furniture) -> Span:
    """Record credits and bylines in brackets at the end of the last paragraph; the span before."""
    while len(span):
        found = _allowed(credit_at_end(text, span), parts.rules)
        byline = None if found else _permitted(byline_at_end(text, span), parts.rules)
        page = boilerplate_at_end(text, span) if Rule.BOILERPLATE in parts.rules else None
        if page is not None:
            parts.add_boilerplate(page)
            end = page.span.start
        elif found is not None and found.span.start >= span.start:
            parts.add_credits(found)
            end = found.span.start
        elif byline is not None and byline.span not in parts.bylines:
            parts.add_byline(byline)
            end = byline.span.start
        else:
            break
        span = trim(text, span.start, end) or Span(span.start, span.start)
    return span


def _fall_back_on_lead(text: str, parts: Furniture) -> None:
    """Source, people and organisation that only the lead names."""
    if parts.lead_span is None:
        return
    opened = _opening(text, parts.lead_span, parts.rules)
    source = opened.tags[0][1] if opened.tags and parts.source is None else None
    parts.lead_names(source, [] if parts.people else opened.bylines)
