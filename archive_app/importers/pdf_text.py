"""From the lines of PDF pages to paragraphs: running heads dropped, broken lines joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_PAGE_END = "\f"
_EDGE = 2  # lines at the top and at the bottom of a page that may be running heads
_REPEATED = 0.6  # of the pages that a running head must be on
_FEWEST_PAGES = 3
_PAGE_NUMBER = re.compile(
    r"[-—–·•\s]*(?:第\s*)?(?:page\s*)?\d{1,4}\s*(?:页|頁)?(?:\s*(?:/|of|共)\s*(?:共\s*)?\d{1,4}\s*(?:页|頁)?)?[-—–·•\s]*",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+|[〇零一二三四五六七八九十]{1,4}(?=\s*页)")
_WIDE = re.compile(
    "[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]"
)
_HYPHENS = "\u00ad\ufffe\x02"  # how PDFium gives a hyphen that breaks a word
_BROKEN_WORD = re.compile(f"[{_HYPHENS}](?=[^\\r\\n])")  # PDFium joins the two lines
_ENDS = re.compile('[.!?。！？…:：]["”’)）」』》]*$')
_INDENTED = re.compile("(?:\u3000{1,4}|[ \u00a0]{2,})\\S")
_ITEM = re.compile(r"[•·●○■◆]\s*|\(?\d{1,2}[.)、．]\s+|[（(]?[一二三四五六七八九十]{1,3}[)）、]")
_LAST_LINE = 0.75  # of the full width: a shorter line ends its paragraph
_NEARLY_FULL, _NEARLY_FULL_HAN = 0.85, 0.95


@dataclass(frozen=True, slots=True)
class PdfText:
    """Paragraphs of a document, and the running heads that were left out: {line: pages}."""

    paragraphs: tuple[str, ...]
    left_out: dict[str, int]


def pdf_paragraphs(pages: Sequence[str]) -> PdfText:
    """The paragraphs of pages of lines.

    A line that stands at an edge of most pages, its numbers aside, is left out, and so are page
    numbers. A paragraph ends with a line that is clearly shorter than the others, before an
    indented line, and at a blank one; one that doesn't end its sentence may go on on the next page.
    """
    split = [
        [line.rstrip() for line in _BROKEN_WORD.sub("\\g<0>\n", page).splitlines()]
        for page in pages
    ]
    left_out: Counter[str] = Counter()
    repeated = _running_heads(split)
    kept = [_without_heads(page, repeated, left_out, of_many=len(pages) > 1) for page in split]
    if 2 * sum(map(_size, kept)) < sum(map(_size, split)):
        # A form, or pages that say nearly the same: what repeats is the text.
        kept, left_out = split, Counter()
    lines = [line for page in kept for line in (*page, _PAGE_END)]
    return PdfText(tuple(_joined(lines)), dict(left_out))


def _size(page: Sequence[str]) -> int:
    return sum(map(len, page))


def _running_heads(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    counts: Counter[str] = Counter()
    for page in pages:
        full = [line for line in page if line.strip()]
        edge = [*full[:_EDGE], *full[-_EDGE:]] if len(full) > 2 * _EDGE else full
        counts.update({_key(line) for line in edge})
    if len(pages) < _FEWEST_PAGES:
        return frozenset()
    return frozenset(key for key, count in counts.items() if count >= _REPEATED * len(pages))


def _key(line: str) -> str:
    return _DIGITS.sub("#", " ".join(line.split()))


def _without_heads(
    page: Sequence[str], repeated: frozenset[str], left_out: Counter[str], *, of_many: bool
) -> list[str]:
    full = [at for at, line in enumerate(page) if line.strip()]
    edges = {*full[:_EDGE], *full[-_EDGE:]}
    kept: list[str] = []
    for at, line in enumerate(page):
        is_number = of_many and at in {*full[:1], *full[-1:]} and _PAGE_NUMBER.fullmatch(line)
        if at in edges and (_key(line) in repeated or is_number):
            left_out[_key(line)] += 1
        else:
            kept.append(line)
    return kept


def _joined(lines: Sequence[str]) -> list[str]:
    widths = sorted(_width(line) for line in lines if line.strip())
    # Not the widest: PDFium now and then gives two lines as one.
    full = widths[int(len(widths) * 0.65)] if widths else 0
    paragraphs: list[str] = []
    text = ""
    last = 0  # width of the line before
    for line in lines:
        if line == _PAGE_END and not _ENDS.search(text):
            continue
        if not line.strip():
            paragraphs.append(text)
            text = ""
            continue
        if text and _begins_anew(text, last, line, full):
            paragraphs.append(text)
            text = ""
        text = _with_line(text, line.strip(" \u00a0\u3000\t"))
        last = _width(line)
    paragraphs.append(text)
    cleaned = (re.sub(f"[{_HYPHENS}]", "", one).strip() for one in paragraphs)
    return [one for one in cleaned if one]


def _begins_anew(text: str, last: int, line: str, full: int) -> bool:
    """Whether ``line`` begins a paragraph after ``text``, whose last line was so wide."""
    if text[-1] in _HYPHENS:
        return False
    if _INDENTED.match(line) or _ITEM.match(line.lstrip()):
        return True
    if last < _LAST_LINE * full:
        return True
    # Lines of Han are even, those of words are ragged.
    nearly = _NEARLY_FULL_HAN if _WIDE.match(text[-1]) else _NEARLY_FULL
    return last < nearly * full and bool(_ENDS.search(text)) and not line[:1].islower()


def _with_line(text: str, line: str) -> str:
    """A paragraph with one more line: Han joins at once, other words with a blank."""
    if not text:
        return line
    if text[-1] in _HYPHENS:
        return text[:-1] + line
    if text[-1] == "-" and text[-2:-1].isalpha() and line[:1].islower():
        return text[:-1] + line
    if _WIDE.match(text[-1]) and (_WIDE.match(line) or line[:1].isdigit()):
        return text + line
    if text[-1].isdigit() and _WIDE.match(line):
        return text + line
    return f"{text} {line}"


def _width(line: str) -> int:
    """Columns: a Han character takes two."""
    return len(line.rstrip()) + len(_WIDE.findall(line))
