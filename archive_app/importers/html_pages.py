"""Saved pages of news sites: a page is an article, found among what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from archive_app.domain.errors import ImportProblem
from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.html_blocks import Block, page_blocks
from archive_app.importers.html_facts import PageFacts, page_facts
from archive_app.importers.html_main import main_blocks, weight
from archive_app.importers.html_titles import same_title
from archive_app.importers.markup_tree import Element, parse_page
from archive_app.importers.record import RecordFields, SideFields
from archive_app.importers.source_file import SourceFile
from archive_app.importers.two_columns import TwoColumns, two_columns
from archive_app.importers.values import repair
from archive_app.text.language import UNDETERMINED, detect_language

MAX_BYTES = 20 * 1024 * 1024
_HEAD = 4_096  # bytes in which an encoding is declared
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})|"""
    rb"""<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
_SHARE_OF_PAIR = 0.5  # of the article that a table of two columns must be to be the article
_TITLE_WITHIN = 6  # blocks from the start in which the title may be said again
_HEADER_BEFORE = 8  # blocks before the article in which its source and date may stand
_CREDITS_WITHIN = 15  # blocks after the article in which its editors may be named
_LONGEST_CREDITS = 60  # characters
_CREDITS = re.compile(
    r"[\[【（(]?\s*(?:责任编辑|責任編輯|责编|编辑|編輯|审核|初审|复审|终审|校对|Editor)\s*[:：].{2,40}"
)
_SOURCE = re.compile(r"(?:来源|來源|稿源|Source)\s*[:：]\s*([^\s|　:：]{2,30})")


def read_html(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """The one article of a page, or why there is none; ``mapping`` has no meaning here.

    Nothing that the page names is ever opened. The raw object is the page as it was saved. Raises
    OSError when reading fails.
    """
    del mapping
    data = source.read(MAX_BYTES)
    try:
        yield _item(source, data)
    except ImportProblem as problem:
        yield source.bad(problem.message)


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page declares in its first bytes, or None."""
    found = _DECLARED.search(data[:_HEAD])
    return (found[1] or found[2]).decode("ascii") if found else None


def _item(source: SourceFile, data: bytes) -> SourceItem | BadItem:
    if len(data) > MAX_BYTES:
        return source.bad(f"It is larger than {MAX_BYTES // 1024**2} MB, too large for a page.")
    if not data.strip():
        return source.bad("It is empty.")
    decoded = source.decode(data, declared_encoding(data))
    html = repair(decoded.text)
    root = parse_page(html)
    blocks = page_blocks(root) if root is not None else []
    if root is None or not blocks:
        return source.bad("The page shows no text.")
    fields = _fields(root, html, blocks)
    if fields is None:
        return source.bad(
            "No article was found on the page: it holds only navigation, links or labels."
        )
    raw = RawObject(data, "text/html", decoded.encoding, decoded.confidence)
    return source.item(replace(fields, external_id=source.stem), raw)


def _fields(root: Element, html: str, blocks: Sequence[Block]) -> RecordFields | None:
    facts = page_facts(root, html)
    article = main_blocks(blocks)
    pair = _pair(blocks, article)
    if pair is None and not article:
        return None
    fields = RecordFields(
        title=repair(facts.title),
        source=repair(facts.source or _source_before(blocks, article)),
        section=repair(facts.section),
        url=repair(facts.url),
        published=facts.published,
        date_field=facts.date_field,
        authors=tuple(map(repair, facts.authors)),
        extra=tuple((name, repair(value)) for name, value in facts.extra),
    )
    if pair is not None:
        return pair.put_into(fields)
    shown = [block.text for block in _without_title(article, facts.title)]
    text = "\n\n".join([*shown, *_credits_after(blocks, article)])
    return replace(fields, lone=SideFields(text, language=_language(text, facts)))


def _pair(blocks: Sequence[Block], article: Sequence[Block]) -> TwoColumns | None:
    """The texts of a table of two columns, when it is most of what the page says."""
    tables: dict[int, list[Block]] = {}
    for block in blocks:
        if block.table is not None:
            tables.setdefault(id(block.table), []).append(block)
    if not tables:
        return None
    largest = max(tables.values(), key=_weight)
    others = [block for block in article if block.table is None]
    if _weight(largest) < _SHARE_OF_PAIR * (_weight(largest) + _weight(others)):
        return None
    return two_columns([block.cells for block in largest])


def _weight(blocks: Sequence[Block]) -> float:
    return sum(weight(block.text) for block in blocks)


def _without_title(article: Sequence[Block], title: str) -> list[Block]:
    """The blocks but one at the start that only says the title."""
    start = [block for block in article[:_TITLE_WITHIN] if not same_title(block.text, title)]
    rest = [*start, *article[_TITLE_WITHIN:]]
    return rest or list(article)


def _source_before(blocks: Sequence[Block], article: Sequence[Block]) -> str:
    """The outlet that a line just above the article names, or ''."""
    if not article:
        return ""
    first = next(at for at, block in enumerate(blocks) if block is article[0])
    for block in blocks[max(0, first - _HEADER_BEFORE) : first]:
        if found := _SOURCE.search(block.text):
            return found[1]
    return ""


def _credits_after(blocks: Sequence[Block], article: Sequence[Block]) -> list[str]:
    """Lines just below the article's box that name its editors."""
    last = next(at for at, block in enumerate(blocks) if block is article[-1])
    below = blocks[last + 1 : last + 1 + _CREDITS_WITHIN]
    short = [block.text for block in below if len(block.text) <= _LONGEST_CREDITS]
    return [found[0] for text in short if (found := _CREDITS.search(text))]


def _language(text: str, facts: PageFacts) -> str:
    """What the page states, only where the text doesn't tell: templates state the wrong one."""
    return facts.language if detect_language(text) == UNDETERMINED else ""
