"""Translation memories (TMX 1.4): segments as paragraphs of both sides, aligned as given."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from xml.parsers import expat

from archive_app.domain.importing import BadItem, RawObject, SourceItem
from archive_app.importers.headings import checked_mapping
from archive_app.importers.record import RecordFields, aligned_sides
from archive_app.importers.source_file import SourceFile
from archive_app.importers.values import repair

SUFFIXES = (".tmx",)
METHOD = "tmx"
_CHUNK = 1024 * 1024
_MAX_TOKEN = 16 * 1024 * 1024  # of bytes that the parser may hold without making anything of them
_MAX_SEGMENT = 100_000  # characters
_MAX_UNITS = 5_000  # of one article: a memory that tells no documents becomes several
_MAX_BYTES = 8 * 1024 * 1024
# Words before a number in the id of a unit that name no document.
_NO_DOCUMENT = frozenset({"", "tu", "tuv", "seg", "segment", "unit", "s", "p", "id"})
_NUMBERED = re.compile(r"(.*?)[\s:#/_.\-]*\d+")
_DOCUMENT_PROPS = frozenset({"x-document", "x-doc", "x-filename", "x-file"})
_CODES = frozenset({"bpt", "ept", "ph", "it", "ut"})  # hold codes of another format, not text


class _Refused(Exception):  # noqa: N818 - a signal inside this module
    """The file holds what no translation memory needs; the argument says what."""


@dataclass(slots=True)
class _Unit:
    """One translation unit: its texts by language, in their order."""

    start: int  # in bytes of the file
    document: str
    source_language: str
    texts: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Parser:
    """The handlers of the parser; whole units gather in ``done``."""

    source_language: str = ""
    done: list[_Unit] = field(default_factory=list)
    unit: _Unit | None = None
    language: str = ""
    prop: str | None = None
    depth_of_codes: int = 0
    in_segment: bool = False
    text: list[str] = field(default_factory=list)
    length: int = 0
    seen: int = 0  # where the parser was last, in bytes

    def make(self) -> expat.XMLParserType:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.EntityDeclHandler = _refuse_entities
        parser.CharacterDataHandler = self.characters

        def start(name: str, attributes: dict[str, str]) -> None:
            self.seen = parser.CurrentByteIndex
            self.start(name, attributes)

        def end(name: str) -> None:
            self.seen = parser.CurrentByteIndex
            self.end(name)

        parser.StartElementHandler = start
        parser.EndElementHandler = end
        return parser

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "header":
            self.source_language = attributes.get("srclang", "").casefold()
        elif name == "tu":
            named = _NUMBERED.fullmatch(attributes.get("tuid", ""))
            document = named[1] if named and named[1].casefold() not in _NO_DOCUMENT else ""
            source = attributes.get("srclang", self.source_language).casefold()
            self.unit = _Unit(self.seen, document, source)
        elif name == "tuv":
            self.language = attributes.get("xml:lang", attributes.get("lang", ""))
        elif name == "prop" and self.unit and attributes.get("type", "") in _DOCUMENT_PROPS:
            self._begin_text()
            self.prop = ""
        elif name == "seg" and self.unit:
            self._begin_text()
            self.in_segment = True
        elif name in _CODES:
            self.depth_of_codes += 1

    def end(self, name: str) -> None:
        if name == "tu" and self.unit is not None:
            self.done.append(self.unit)
            self.unit = None
        elif name == "prop" and self.prop is not None and self.unit is not None:
            self.unit.document = " ".join("".join(self.text).split()) or self.unit.document
            self.prop = None
        elif name == "seg" and self.in_segment and self.unit is not None:
            self.unit.texts.setdefault(self.language, repair("".join(self.text)))
            self.in_segment = False
        elif name in _CODES:
            self.depth_of_codes -= 1

    def stuck(self, fed: int) -> str:
        """Why to give up: a tag that never ends makes the parser hold all that follows; or ''."""
        return "It is damaged: a tag never ends." if fed - self.seen > _MAX_TOKEN else ""

    def characters(self, text: str) -> None:
        if (self.in_segment or self.prop is not None) and not self.depth_of_codes:
            self.length += len(text)
            if self.length > _MAX_SEGMENT:
                raise _Refused(f"A segment is longer than {_MAX_SEGMENT:,} characters.")
            self.text.append(text)

    def _begin_text(self) -> None:
        self.text, self.length = [], 0


def _refuse_entities(*_: object) -> None:
    raise _Refused("It declares entities of its own, which can make a small file endless.")


def read_tmx(
    source: SourceFile, mapping: Mapping[str, str] | None = None
) -> Iterator[SourceItem | BadItem]:
    """An article a document, read as a stream: the units that name one document, or the file.

    A unit names its document by ``<prop type="x-document">`` or by what stands before the number
    in its id. The original is in the source language that the file tells. The raw object is the
    document's part of the file; a document of more than 5,000 units becomes several articles.
    ``record`` is the number of an article's first unit, 0 where the file is one article that names
    no document. Raises OSError when reading fails.
    """
    checked_mapping(mapping)
    documents = _Documents(source)
    problem = ""
    parser = _Parser()
    feed = parser.make()
    with source.open() as stream:
        while not problem:
            data = stream.read(_CHUNK)
            try:
                documents.fed += data
                feed.Parse(data, not data)
                problem = parser.stuck(documents.end)
            except expat.ExpatError as fault:
                problem = f"It is not well-formed in line {fault.lineno}; the rest was left."
            except (LookupError, ValueError):
                problem = "It is in an encoding that XML can't be read in."
            except _Refused as fault:
                problem = str(fault)
            units, parser.done = parser.done, []
            for unit in units:
                yield from documents.add(unit)
            problem = problem or documents.trim(parser)
            if not data:
                break
    yield from documents.finish()
    if problem or not documents.number:
        reason = problem or "It is a translation memory without any unit."
        yield source.bad(reason, documents.number + 1 if documents.number else 0)


class _Documents:
    """Gathers units into articles, with the bytes of the file that each was read from."""

    def __init__(self, source: SourceFile) -> None:
        self.fed = bytearray()  # of the file, from the place ``_base``
        self.number = 0  # of units
        self._base = 0
        self._source = source
        self._units: list[_Unit] = []
        self._first = 1
        self._names: dict[str, int] = {}

    @property
    def end(self) -> int:
        """How many bytes of the file were read."""
        return self._base + len(self.fed)

    def add(self, unit: _Unit) -> Iterator[SourceItem | BadItem]:
        """Take one more unit; the article before it when it begins another."""
        if self._units:
            first = self._units[0]
            is_full = len(self._units) >= _MAX_UNITS or unit.start - first.start > _MAX_BYTES
            if is_full or unit.document != first.document:
                yield self._article(unit.start)
        self.number += 1
        if not self._units:
            self._first = self.number
        self._units.append(unit)

    def trim(self, parser: _Parser) -> str:
        """Let go of bytes between documents; why to give up when one is too large, or ''."""
        if len(self.fed) <= 2 * _MAX_BYTES:
            return ""
        if self._units or parser.unit is not None:
            return "" if len(self.fed) <= 4 * _MAX_BYTES else "A unit is larger than any text."
        del self.fed[: parser.seen - self._base]
        self._base = parser.seen
        return ""

    def finish(self) -> Iterator[SourceItem | BadItem]:
        """The last article."""
        if self._units:
            yield self._article(self.end)

    def _article(self, end: int) -> SourceItem | BadItem:
        units, self._units = self._units, []
        start = units[0].start
        is_whole = self._first == 1 and end == self.end
        if is_whole:
            start = 0
        data = bytes(self.fed[max(0, start - self._base) : end - self._base])
        del self.fed[: end - self._base]
        self._base = end
        fields = _fields(units, self._name(units[0].document))
        wide = bytes(data[:2]) in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}
        raw = RawObject(data, "application/x-tmx+xml", "utf-16" if wide else "utf-8")
        is_file = is_whole and not units[0].document
        return self._source.item(fields, raw, 0 if is_file else self._first)

    def _name(self, document: str) -> str:
        """The id of the next article of a document; later parts of it are numbered."""
        name = document or self._source.stem
        count = self._names[name] = self._names.get(name, 0) + 1
        return name if count == 1 else f"{name} (part {count})"


def _fields(units: list[_Unit], name: str) -> RecordFields:
    original, translation, others = _languages(units)
    pairs = [((one.texts.get(original, ""),), (one.texts.get(translation, ""),)) for one in units]
    left, right, alignment = aligned_sides(pairs, METHOD)
    extra = (("other languages", ", ".join(others)),) if others else ()
    return RecordFields(
        external_id=name,
        original=replace(left, language=original),
        translation=replace(right, language=translation),
        alignment=alignment,
        extra=extra,
    )


def _languages(units: list[_Unit]) -> tuple[str, str, list[str]]:
    """(original, translation, others): the source language, then English or the most frequent."""
    counts = Counter(language for unit in units for language in unit.texts)
    source = units[0].source_language

    def is_source(language: str) -> bool:
        return language.casefold() == source or language.casefold().split("-")[0] == source

    ordered = [language for language, _ in counts.most_common()]
    first = next(iter(units[0].texts), "")
    original = next(filter(is_source, ordered), first)
    rest = [language for language in ordered if language != original]
    english = (language for language in rest if language.casefold().split("-")[0] == "en")
    translation = next(english, rest[0] if rest else "")
    return original, translation, [language for language in rest if language != translation]
