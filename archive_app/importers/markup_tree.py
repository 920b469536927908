"""The only maker of parsers for HTML and XML: nothing is fetched, expanded or without bounds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol, cast

from lxml import etree

from archive_app.domain.errors import ImportProblem

MAX_PAGE = 10 * 1024 * 1024  # characters of a page
MAX_XML = 40 * 1024 * 1024  # bytes of a document
_LONGEST_TAG = 2_000  # characters: libxml2 compares every attribute of a tag with every other
_TAG_START = re.compile(r"<([A-Za-z][A-Za-z0-9:-]{0,40})")
_TAG_END = re.compile(r"""(?:[^<>"']|"[^"]*"|'[^']*')*+>""")
_FORMATTING = re.compile(
    r"</?(?:font|b|i|u|s|em|strong|span|big|small|center|sub|sup|tt|strike|o:p)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_STRUCTURE = re.compile(
    r"</?(?!(?:p|h[1-6]|br|html|head|body|title|meta|link|script|style)\b)[a-z][^<>]*>",
    re.IGNORECASE,
)
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}>")


class Element(Protocol):
    """What is used of an element of lxml; the tag of comments and entities is no text."""

    tag: object
    text: str | None
    tail: str | None

    def get(self, key: str, default: str = ...) -> str:
        """The value of an attribute."""
        ...

    def __iter__(self) -> Iterator[Element]: ...

    def __len__(self) -> int: ...

    def iter(self, *tags: str) -> Iterator[Element]:
        """The element and all below it, in the order of the document."""
        ...

    def getparent(self) -> Element | None:
        """The element around this one."""
        ...


def parse_page(text: str) -> Element | None:
    """The root of an HTML page, repaired as browsers do; None when it has no element.

    Never opens anything. Where elements nest deeper than 256, formatting is left out, and if that
    isn't enough, all but headings and paragraphs. Raises ImportProblem for a page of more than
    :data:`MAX_PAGE` characters.
    """
    if len(text) > MAX_PAGE:
        raise ImportProblem(f"The page is larger than {MAX_PAGE // 1024**2} million characters.")
    text = _short_tags(_UNWANTED.sub("\ufffd", _XML_DECLARATION.sub("", text)))
    root, too_deep = _parsed(text)
    if too_deep:
        root, too_deep = _parsed(_FORMATTING.sub("", text))
    if too_deep:
        root, too_deep = _parsed(_STRUCTURE.sub("<br>", text))
    return root


def _parsed(text: str) -> tuple[Element | None, bool]:
    """The root, and whether the parser gave up because elements nest too deeply."""
    parser = etree.HTMLParser(
        encoding="utf-8",
        recover=True,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.LxmlError as fault:
        raise ImportProblem("The page can't be read as HTML.") from fault
    too_deep = any(one.type_name == "ERR_RESOURCE_LIMIT" for one in parser.error_log)
    return cast("Element | None", root), too_deep


def parse_xml(data: bytes) -> Element:
    """The root of an XML document. Entities stay unexpanded, and no DTD is read.

    Raises ImportProblem when it is larger than :data:`MAX_XML`, or isn't XML.
    """
    if len(data) > MAX_XML:
        raise ImportProblem(f"A part of it is larger than {MAX_XML // 1024**2} MB.")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        dtd_validation=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as fault:
        raise ImportProblem("A part of it is damaged: it is not XML.") from fault
    return cast("Element", root)


def local_name(element: Element) -> str:
    """The tag in lower case without its namespace; '' for comments and entities."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """The value of an attribute whatever its namespace, or ''."""
    found = element.get(name, "")
    if found:
        return found
    items = cast("dict[str, str]", getattr(element, "attrib", {}))
    return next((value for key, value in items.items() if key.rsplit("}", 1)[-1] == name), "")


def all_text(element: Element) -> str:
    """The text of an element and all below it, runs of white space as one space."""
    parts = []
    for one in element.iter():
        if isinstance(one.tag, str):
            parts.append(one.text or "")
        if one is not element:
            parts.append(one.tail or "")
    return " ".join("".join(parts).split())


def _short_tags(text: str) -> str:
    """The page without the attributes of tags that are too long: pictures inside, or an attack."""
    parts: list[str] = []
    done = at = 0
    in_quotes = True  # whether quotation marks still pair
    while found := _TAG_START.search(text, at):
        end = text.find(">", found.end())
        at = found.end() if end < 0 else end + 1
        if 0 <= end <= found.end() + _LONGEST_TAG:
            continue
        if in_quotes and (whole := _TAG_END.match(text, found.end())):
            at = whole.end()
        elif in_quotes:
            in_quotes = False  # once: a search to the end for every tag would take for ever
        at = len(text) if end < 0 else at
        parts += [text[done : found.start()], f"<{found[1]}>"]
        done = at
    return "".join([*parts, text[done:]]) if parts else text
