"""EPUB books: every chapter that has text is an article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from archive_app.domain.errors import ImportProblem
from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.field_dates import read_date
from archive_app.importers.html_blocks import Block, Kind, page_blocks
from archive_app.importers.html_facts import is_name
from archive_app.importers.html_main import weight
from archive_app.importers.html_pages import declared_encoding
from archive_app.importers.html_titles import same_title
from archive_app.importers.markup_tree import (
    Element,
    all_text,
    attribute,
    local_name,
    parse_page,
    parse_xml,
)
from archive_app.importers.packages import MAX_PACKAGE, Package, beside
from archive_app.importers.record import RecordFields, SideFields
from archive_app.importers.source_file import SourceFile
from archive_app.importers.values import repair

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_MEDIA_TYPE = "application/xhtml+xml"
_MOST_CHAPTERS = 5_000
_LEAST_TEXT = 30.0  # weight: a chapter with less is a title page or a picture
_MOSTLY_LINKS = 0.5  # a chapter with more of them is a table of contents


@dataclass(frozen=True, slots=True)
class _Book:
    """The chapters in reading order as names of parts, their titles, and what is said of all."""

    chapters: tuple[str, ...]
    titles: Mapping[str, str]
    fields: RecordFields
    language: str
    protected: frozenset[str]


def read_epub(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """The chapters of a book, ``record`` being their place; ``mapping`` has no meaning here.

    The raw object of a chapter is its XHTML. Raises OSError when reading fails.
    """
    del mapping
    data = source.read(MAX_PACKAGE)
    try:
        package = Package(data)
        book = _book(package)
    except ImportProblem as problem:
        yield source.bad(str(problem))
        return
    seen = False
    for place, name in enumerate(book.chapters, start=1):
        try:
            item = _chapter(source, package, book, name, place)
        except ImportProblem as problem:
            item = source.bad(str(problem), place)
        if item is not None:
            seen = True
            yield item
    if not seen:
        yield source.bad("The book has no chapter with text.")


def _book(package: Package) -> _Book:
    if _CONTAINER not in package:
        raise ImportProblem("It is no EPUB book: it has no table of parts.")
    roots = (one for one in parse_xml(package.part(_CONTAINER)).iter())
    opf = next((one.get("full-path", "") for one in roots if local_name(one) == "rootfile"), "")
    root = parse_xml(package.part(beside("", opf)))
    parts = {one.get("id", ""): one for one in root.iter() if local_name(one) == "item"}
    spine = [one.get("idref", "") for one in root.iter() if local_name(one) == "itemref"]
    if len(spine) > _MOST_CHAPTERS:
        raise ImportProblem(f"The book has more than {_MOST_CHAPTERS:,} chapters.")
    chapters = [
        beside(opf, parts[each].get("href", ""))
        for each in spine
        if each in parts and "nav" not in parts[each].get("properties", "").split()
    ]
    said = {
        name: [text for one in root.iter() if local_name(one) == name and (text := all_text(one))]
        for name in ("title", "creator", "publisher", "date", "language")
    }
    return _Book(
        tuple(dict.fromkeys(chapters)),
        _titles(package, opf, parts),
        _fields(said),
        next(iter(said["language"]), ""),
        _protected(package),
    )


def _fields(said: Mapping[str, list[str]]) -> RecordFields:
    """What the book says of itself, under the program's names."""
    title, publisher = (repair(next(iter(said[name]), "")) for name in ("title", "publisher"))
    published = read_date(next(iter(said["date"]), ""))
    names = [repair(name) for name in said["creator"]]
    extra = [("book", title)] if publisher and title else []
    extra += [("author as stated", name) for name in names if not is_name(name)]
    extra += [("date as stated", repair(text)) for text in said["date"] if not read_date(text)]
    return RecordFields(
        source=publisher or title,
        published=published,
        date_field="dc:date" if published else "",
        authors=tuple(name for name in names if is_name(name)),
        extra=tuple(extra),
    )


def _titles(package: Package, opf: str, parts: Mapping[str, Element]) -> dict[str, str]:
    """{part: its title in the table of contents}, from the one of EPUB 3 or that of EPUB 2."""
    titles: dict[str, str] = {}
    for part in parts.values():
        is_nav = "nav" in part.get("properties", "").split()
        name = beside(opf, part.get("href", ""))
        if name not in package:
            continue
        if is_nav:
            links = [one for one in parse_xml(package.part(name)).iter() if local_name(one) == "a"]
            for link in links:
                titles.setdefault(beside(name, link.get("href", "")), all_text(link))
        elif part.get("media-type", "") == "application/x-dtbncx+xml":
            for point in parse_xml(package.part(name)).iter():
                if local_name(point) == "navpoint":
                    label, target = _point(point)
                    titles.setdefault(beside(name, target), label)
    return {name: repair(title) for name, title in titles.items() if title}


def _point(point: Element) -> tuple[str, str]:
    label = next((all_text(one) for one in point if local_name(one) == "navlabel"), "")
    target = next((one.get("src", "") for one in point if local_name(one) == "content"), "")
    return label, target


def _protected(package: Package) -> frozenset[str]:
    """The parts that only the shop's own program can read, in lower case."""
    data = package.optional(_ENCRYPTION)
    return frozenset(
        beside("", attribute(one, "URI")).lower()
        for one in (parse_xml(data).iter() if data else ())
        if local_name(one) == "cipherreference"
    )


def _chapter(
    source: SourceFile, package: Package, book: _Book, name: str, place: int
) -> SourceItem | BadItem | None:
    """The article of a chapter; None for one without text."""
    if name.lower() in book.protected:
        raise ImportProblem("The chapter is protected against copying.")
    data = package.part(name)
    decoded = source.decode(data, declared_encoding(data))
    root = parse_page(repair(decoded.text))
    blocks = page_blocks(root) if root is not None else []
    text = sum(weight(block.text) for block in blocks)
    linked = sum(block.linked for block in blocks)
    if text < _LEAST_TEXT or linked > _MOSTLY_LINKS * sum(len(block.text) for block in blocks):
        return None
    title = book.titles.get(name, "") or _heading(blocks)
    if len(blocks) > 1 and same_title(blocks[0].text, title):
        blocks = blocks[1:]
    body = "\n\n".join(block.text for block in blocks)
    fields = replace(
        book.fields,
        external_id=f"{source.stem}/{place}",
        lone=SideFields(body, language=book.language),
        title=title,
    )
    raw = RawObject(data, _MEDIA_TYPE, decoded.encoding, decoded.confidence)
    return source.item(fields, raw, place)


def _heading(blocks: list[Block]) -> str:
    return blocks[0].text.replace("\n", " ") if blocks and blocks[0].kind is Kind.HEADING else ""
