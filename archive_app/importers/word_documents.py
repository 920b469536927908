"""Word documents (docx): paragraphs and tables as text, a table of two languages as a pair."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from archive_app.domain.errors import ImportProblem
from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.markup_tree import Element, all_text, attribute, local_name, parse_xml
from archive_app.importers.packages import MAX_PACKAGE, Package, beside
from archive_app.importers.record import RecordFields, SideFields
from archive_app.importers.source_file import SourceFile
from archive_app.importers.two_columns import TwoColumns, two_columns
from archive_app.importers.values import repair

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MAIN = "word/document.xml"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "nobreakhyphen": "-", "ptab": "\t"}
# Text that was struck out, and the second form of a drawing that is there in a first one.
_LEFT_OUT = frozenset(("del", "movefrom", "fallback", "instrtext", "deltext", "rpr", "ppr"))
_TITLE_STYLE = re.compile(r"(?:title|heading ?1|标题 ?1?)", re.IGNORECASE)
_KEPT = {"title": "title", "creator": "creator", "created": "created", "subject": "subject"}
_SHARE_OF_PAIR = 0.5  # of the text that a table of two columns must be to be the article
_MOST_ELEMENTS = 2_000_000


@dataclass(frozen=True, slots=True)
class _Part:
    """A paragraph, or a table as its rows; ``style`` is that of a paragraph."""

    text: str
    style: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def read_docx(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """The one article of a Word document, or why there is none; ``mapping`` has no meaning here.

    Macros, pictures, links to other files and what was struck out stay unread. Raises OSError when
    reading fails.
    """
    del mapping
    data = source.read(MAX_PACKAGE)
    try:
        fields = _fields(source, Package(data))
    except ImportProblem as problem:
        yield source.bad(str(problem))
        return
    yield source.item(fields, RawObject(data, MEDIA_TYPE, ""))


def _fields(source: SourceFile, package: Package) -> RecordFields:
    name = _main_part(package)
    if name not in package:
        raise ImportProblem("It is no Word document: it has no text part.")
    parts = list(_parts(parse_xml(package.part(name))))
    titles = _title_styles(package, name)
    title = ""
    if len(parts) > 1 and not parts[0].rows and parts[0].style in titles:
        title = " ".join(parts[0].text.split())
        parts = parts[1:]
    extra = tuple(_properties(package))
    pair = _pair(parts)
    if pair is not None:
        return pair.put_into(RecordFields(source.stem, title=title, extra=extra))
    text = "\n\n".join(part.text for part in parts)
    return RecordFields(source.stem, lone=SideFields(text), title=title, extra=extra)


def _main_part(package: Package) -> str:
    relations = package.optional("_rels/.rels")
    if relations:
        for one in parse_xml(relations).iter():
            if one.get("Type", "").endswith("/officeDocument"):
                return beside("", one.get("Target", ""))
    return _MAIN


def _title_styles(package: Package, main: str) -> frozenset[str]:
    """The ids of the styles of titles, whatever the language of the program that wrote them."""
    data = package.optional(beside(main, "styles.xml"))
    found = {"Title", "Heading1"}
    for style in parse_xml(data).iter() if data else ():
        if local_name(style) == "style":
            names = [attribute(one, "val") for one in style if local_name(one) == "name"]
            if names and _TITLE_STYLE.fullmatch(names[0]):
                found.add(attribute(style, "styleId"))
    return frozenset(found)


def _parts(root: Element) -> Iterator[_Part]:
    """Paragraphs and tables of the document in order; what a table holds comes with the table."""
    todo = [root]
    count = 0
    while todo:
        count += 1
        if count > _MOST_ELEMENTS:
            raise ImportProblem("The document has more parts than any article would.")
        element = todo.pop()
        name = local_name(element)
        if name == "p":
            text = _paragraph(element)
            if text.strip():
                yield _Part(text, _style(element))
        elif name == "tbl":
            rows = tuple(_rows(element))
            text = "\n\n".join(" ".join(" ".join(row).split()) for row in rows if any(row))
            if text:
                yield _Part(text, rows=rows)
        elif name not in _LEFT_OUT:
            todo += reversed(list(element))


def _paragraph(element: Element) -> str:
    """The text of a paragraph; breaks are line feeds."""
    found: list[str] = []
    todo = [element]
    while todo:
        one = todo.pop()
        name = local_name(one)
        if name in _LEFT_OUT:
            continue
        if name == "t":
            found.append(one.text or "")
        else:
            found.append(_SIGNS.get(name, ""))
            todo += reversed(list(one))
    return repair("".join(found)).strip(" ")


def _style(paragraph: Element) -> str:
    for properties in paragraph:
        if local_name(properties) == "ppr":
            for one in properties:
                if local_name(one) == "pstyle":
                    return attribute(one, "val")
    return ""


def _rows(table: Element) -> Iterator[tuple[str, ...]]:
    """The cells of every row; tables inside cells give their text to the cell."""
    for row in table:
        if local_name(row) == "sdt":
            row = next((one for one in row.iter() if local_name(one) == "tr"), row)
        if local_name(row) == "tr":
            yield tuple(_cell(cell) for cell in row if local_name(cell) in {"tc", "sdt"})


def _cell(cell: Element) -> str:
    lines = [_paragraph(one) for one in cell.iter() if local_name(one) == "p"]
    return "\n".join(line for line in lines if line.strip())


def _pair(parts: Sequence[_Part]) -> TwoColumns | None:
    rows = [row for part in parts for row in part.rows]
    inside = sum(len(part.text) for part in parts if part.rows)
    if not rows or inside < _SHARE_OF_PAIR * sum(len(part.text) for part in parts):
        return None
    return two_columns(rows)


def _properties(package: Package) -> Iterator[tuple[str, str]]:
    """What the program that wrote it noted: often of the template or of a machine, so only kept."""
    data = package.optional("docProps/core.xml")
    for one in parse_xml(data) if data else ():
        name = _KEPT.get(local_name(one), "")
        text = repair(all_text(one))[:500]
        if name and text:
            yield f"document {name}", text
