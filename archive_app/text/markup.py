"""Stray markup: tokens of HTML that leaked into a text, not texts that speak of HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable

from archive_app.domain.findings import Finding, FindingKind, Span

_TAG_NAMES = (
    "a|abbr|article|aside|b|body|br|center|div|em|embed|figcaption|figure|font|footer|h[1-6]|head|"
    "header|hr|html|i|iframe|img|li|link|meta|ol|p|section|small|span|strong|style|sub|sup|table|"
    "tbody|td|th|thead|title|tr|u|ul|video"
)
# An attribute has a value, but for a few: "if a <b && c> d" and "x <b and y> z" are no tags.
_ATTRIBUTES = "\\s+(?:[a-z][\\w:\\-]*\\s*=|(?:nowrap|noshade|hidden|controls)\\b)[^<>\\n]{0,300}"
_TAG = f"</?(?:{_TAG_NAMES})(?:{_ATTRIBUTES}|\\s*)/?>"
_ENTITY = "&(?:nbsp|ensp|emsp|#160|#xa0);?"
_TOKEN = f"(?:{_TAG}|{_ENTITY}|html(?![\\w.:/\\-]))"
_TAG_RE = re.compile(_TAG, re.IGNORECASE)
_ENTITY_RE = re.compile(_ENTITY, re.IGNORECASE)
# At the start of a line: tokens, then an upper-case letter, Han, or what may stand before them.
_WORD_AT_START = re.compile(
    "html(?=[ \t\u3000]+(?:[\"“‘'(（《【「『\\[<&]{0,2}[A-Z\u3400-\u9fff]|\\d{1,4}[年月日]|"
    "html\\b)|[\u3400-\u9fff])"
)
# The same inside a line, where a sentence begins: "the families. html Officers brought rice".
_WORD_INSIDE = re.compile(
    '(?<=[.!?。！？”"] )html(?= [A-Z\u3400-\u9fff])|(?<=[。！？”])html(?= ?[\u3400-\u9fff])'
)
_WORD_ALONE = re.compile(r"html(?=[ \t\u3000]*$)")
_BREAKS = re.compile(r"</?(?:br|p|div|li|tr|hr|h[1-6]|table|ul|ol|section)\b", re.IGNORECASE)
_SPEAKS_OF = re.compile(
    r"(?:\b(?:the|an?|use|using|with|and|or|called|named|like)\s|[`'\"“‘])$", re.IGNORECASE
)
_SPOKEN_OF = re.compile(r"\s?(?:tags?|elements?|标签|標籤|元素)\b|[`'\"”’]", re.IGNORECASE)
_SPACE = " \t\u3000\xa0"
_FIRST_OF_TOKEN = "<&h"  # most lines begin with something else
_LONGEST_LINE_OF_TOKENS = 50  # tokens: more at one place is a program, not a leak


def stray_markup(text: str, span: Span) -> list[Finding]:
    """Leaked tokens in the line at ``span``, each with its own span, in order.

    ``html`` counts only where a line or a sentence begins with it; tags and entities count anywhere
    but where the text speaks of them (``the <br> tag``, or between back-ticks). An entity between
    two words is reported and left alone (``shown`` is None): without it they would run together.
    """
    found, at = leading_markup(text, span)
    inside: list[re.Match[str]] = []
    if text.find("html", at, span.end) >= 0:
        inside += _WORD_INSIDE.finditer(text, at, span.end)
    if _has_markup(text, at, span.end):
        inside += _TAG_RE.finditer(text, at, span.end)
        inside += _ENTITY_RE.finditer(text, at, span.end)
    for match in sorted(inside, key=lambda one: one.start()):
        if not _is_spoken_of(text, match, span):
            found.append(_finding(text, match, span))
    return found


def may_hold_markup(text: str) -> bool:
    """Whether there is anything in the text that a token begins with; most texts have nothing."""
    return "<" in text or "&" in text or "html" in text


def leading_markup(text: str, span: Span) -> tuple[list[Finding], int]:
    """The tokens with which the line at ``span`` begins, and where what follows them begins."""
    found: list[Finding] = []
    at = span.start
    while at < span.end and len(found) < _LONGEST_LINE_OF_TOKENS and text[at] in _FIRST_OF_TOKEN:
        match = (
            _TAG_RE.match(text, at, span.end)
            or _ENTITY_RE.match(text, at, span.end)
            or _WORD_AT_START.match(text, at, span.end)
            or _WORD_ALONE.match(text, at, span.end)
        )
        if not match or _SPOKEN_OF.match(text, match.end(), span.end):
            break
        found.append(_made(match, ""))
        at = match.end()
        while at < span.end and text[at] in _SPACE:
            at += 1
    return found, at


def without_markup(text: str, tokens: Iterable[Finding]) -> str:
    """The text with blanks in place of those tokens that are left out: offsets stay.

    A token such as ``<br>`` leaves the line break that it stood for.
    """
    pieces: list[str] = []
    at = 0
    for span in sorted(one.span for one in tokens if one.shown == ""):
        mark = "\n" if _BREAKS.match(text, span.start, span.end) else " "
        start = max(at, span.start)
        if start < span.end:
            pieces += [text[at:start], mark, " " * (span.end - start - 1)]
            at = span.end
    return "".join([*pieces, text[at:]])


def _has_markup(text: str, start: int, end: int) -> bool:
    return text.find("<", start, end) >= 0 or text.find("&", start, end) >= 0


def _is_spoken_of(text: str, match: re.Match[str], span: Span) -> bool:
    before = text[max(span.start, match.start() - 12) : match.start()]
    if _SPEAKS_OF.search(before) or _SPOKEN_OF.match(text, match.end(), span.end):
        return True
    return text.count("`", max(span.start, match.start() - 500), match.start()) % 2 == 1


def _finding(text: str, match: re.Match[str], span: Span) -> Finding:
    before = text[match.start() - 1 : match.start()] if match.start() > span.start else ""
    after = text[match.end() : match.end() + 1] if match.end() < span.end else ""
    joins = before.isalnum() and after.isalnum() and (before + after).isascii()
    is_entity = match[0].startswith("&")
    return _made(match, None if joins and is_entity else "")


def _made(match: re.Match[str], shown: str | None) -> Finding:
    note = f"leaked markup: {match[0][:40]}"
    return Finding(FindingKind.STRAY_MARKUP, Span(match.start(), match.end()), shown, note, 0.95)
