"""From the fields of a record to a draft: both sides cleaned, dated, named and aligned."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive_app.domain.articles import ArticleDraft, Bead, Printed, Side, TextDraft, TextKind
from archive_app.domain.dates import NOT_READ, DateBasis, Dating
from archive_app.domain.errors import ImportProblem
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.importers.choices import Choices
from archive_app.importers.headings import Field
from archive_app.importers.interleaved import take_sides
from archive_app.importers.naming import mentions
from archive_app.importers.record import Alignment, RecordFields, SideFields
from archive_app.text import pair
from archive_app.text.clean import CleanText, clean_text
from archive_app.text.language import detect_language
from archive_app.text.naming import source_told
from archive_app.text.publication import date_of_texts
from archive_app.text.taking_back import keys_of, parted

# The language people read translations in: a text in it that comes alone is a translation.
READING_LANGUAGE = "en"

_NOWHERE = Span(0, 0)
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_LANGUAGES = {
    "zh-cn": "zh-Hans", "zh-sg": "zh-Hans", "zh-hans": "zh-Hans", "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant", "zh-mo": "zh-Hant", "zh-hant": "zh-Hant",
    "chinese": "zh", "中文": "zh", "汉语": "zh", "简体中文": "zh-Hans", "繁體中文": "zh-Hant",
    "english": "en", "英文": "en", "英语": "en",
}  # fmt: skip
_HAN_OR_KANA = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_REPLACED = re.compile("\ufffd+")
_SHOWN_DATE = 60  # characters of a value that is no date


@dataclass(frozen=True, slots=True)
class _Cleaned:
    """One side with its text cleaned."""

    side: Side
    clean: CleanText


def draft_article(fields: RecordFields, choices: Choices | None = None) -> ArticleDraft:
    """The draft of a record; raises ImportProblem when the record has no text at all.

    What a person chose wins: rules that are off, for all or for the source of this record, are
    not applied, findings taken back have no effect, and values set stand for those read.

    A text whose side the record doesn't name is a translation when it is in the reading language
    and stands alone, else the side that is missing. Findings tell which side is missing, and when
    the paragraphs of two sides don't match. A stated date wins over one inferred from the text.
    """
    choices = choices or Choices()
    fields, looks = take_sides(choices.applied(fields))
    sides = _titled(_named_sides(fields), choices)
    if not sides:
        raise ImportProblem("It has no text.")
    cleaned = _cleaned(sides, fields, choices, choices.rules(fields.source))
    source = fields.source or _source_of(cleaned)
    if choices.rules(source) != choices.rules(fields.source):
        cleaned = _cleaned(sides, fields, choices, choices.rules(source))
    beads = _beads(cleaned, fields.alignment)
    readable = _by_reader(cleaned)
    first, second = readable[0].clean, readable[-1].clean
    return ArticleDraft(
        external_id=fields.external_id,
        texts=tuple(_text_draft(one, cleaned, beads, fields, looks, choices) for one in cleaned),
        source=source,
        source_tag=first.source_tag or second.source_tag,
        section=fields.section,
        url=fields.url,
        dating=_dating(fields, cleaned, choices),
        byline_people=_authors(fields, readable, choices),
        byline_org=first.byline_org or second.byline_org,
        credits=first.credits or second.credits,
        names=mentions(fields, _naming(readable, choices)),
        tags=fields.tags,
        status=fields.status,
        beads=beads,
        extra=(*_untold_titles(fields, sides), *fields.extra),
    )


def _named_sides(fields: RecordFields) -> dict[Side, SideFields]:
    """The texts of the record by side, original first, each with its title."""
    given = {Side.ORIGINAL: fields.original, Side.TRANSLATION: fields.translation}
    sides = {side: text for side, text in given.items() if text.text.strip()}
    if fields.lone.text.strip() and len(sides) < len(Side):
        # Found out once: telling the language takes a good part of drafting.
        lone = replace(fields.lone, language=_language(fields.lone))
        side = _lone_side(lone, sides)
        # A title may be told for a side whose text is in a column that tells no side.
        sides[side] = replace(lone, title=given[side].title)
    if fields.title and sides:
        side = _title_side(fields.title, sides)
        if not sides[side].title:
            sides[side] = replace(sides[side], title=fields.title)
    return {side: sides[side] for side in Side if side in sides}


def _lone_side(text: SideFields, taken: dict[Side, SideFields]) -> Side:
    if taken:
        return Side.TRANSLATION if Side.ORIGINAL in taken else Side.ORIGINAL
    is_read = _language(text).split("-")[0] == READING_LANGUAGE
    return Side.TRANSLATION if is_read else Side.ORIGINAL


def _title_side(title: str, sides: dict[Side, SideFields]) -> Side:
    """The side that a title belongs to: the one in its script that has none, translation first."""
    order = [side for side in (Side.TRANSLATION, Side.ORIGINAL) if side in sides]
    untitled = [side for side in order if not sides[side].title] or order
    is_han = bool(_HAN_OR_KANA.search(title))
    same = (side for side in untitled if bool(_HAN_OR_KANA.search(sides[side].text)) == is_han)
    return next(same, untitled[0])


def _untold_titles(
    fields: RecordFields, sides: dict[Side, SideFields]
) -> tuple[tuple[str, str], ...]:
    """Titles of a side that has no text: no text holds them, so that they are kept as extras."""
    titles = (
        ("original_title", Side.ORIGINAL, fields.original.title),
        ("translated_title", Side.TRANSLATION, fields.translation.title),
    )
    return tuple((name, title) for name, side, title in titles if title and side not in sides)


def _titled(sides: dict[Side, SideFields], choices: Choices) -> dict[Side, SideFields]:
    """The sides, with the title that a person gave to the one that is read."""
    if sides and choices.decides(Field.TITLE):
        side = Side.TRANSLATION if Side.TRANSLATION in sides else Side.ORIGINAL
        return sides | {side: replace(sides[side], title=choices.value(Field.TITLE))}
    return sides


def _language(text: SideFields) -> str:
    """The language stated, with the script that is detected where only Chinese is stated."""
    stated = _LANGUAGES.get(text.language.strip().replace("_", "-").casefold(), text.language)
    if not _TAG.fullmatch(stated):
        return detect_language(text.text)
    if stated.lower() != "zh":
        return stated
    detected = detect_language(text.text)
    return detected if detected.startswith("zh-") else "zh-Hans"


def _cleaned(
    sides: dict[Side, SideFields], fields: RecordFields, choices: Choices, rules: frozenset[str]
) -> tuple[_Cleaned, ...]:
    """The sides, each cleaned by those rules."""
    return tuple(
        _Cleaned(
            side,
            clean_text(
                text.text,
                language=_language(text),
                title=text.title or None,
                published=fields.published,
                rules=rules,
                dismissed=choices.dismissed(side),
            ),
        )
        for side, text in sides.items()
    )


def _by_reader(cleaned: Sequence[_Cleaned]) -> list[_Cleaned]:
    """The side that people read first: it describes the article."""
    return sorted(cleaned, key=lambda one: one.side is Side.ORIGINAL)


def _source_of(cleaned: Sequence[_Cleaned]) -> str:
    """The outlet that the texts themselves name, by a tag or among the credits."""
    return source_told([one.clean for one in _by_reader(cleaned)])


def _authors(
    fields: RecordFields, readable: Sequence[_Cleaned], choices: Choices
) -> tuple[str, ...]:
    if choices.decides(Field.AUTHORS):
        return fields.authors
    return next((one.clean.byline_people for one in readable if one.clean.byline_people), ())


def _naming(readable: Sequence[_Cleaned], choices: Choices) -> list[CleanText]:
    """The texts whose printed names count: a person who named the authors named all of them."""
    if not choices.decides(Field.AUTHORS):
        return [one.clean for one in readable]
    return [replace(one.clean, byline_people=()) for one in readable]


def _beads(cleaned: tuple[_Cleaned, ...], given: Alignment | None) -> tuple[Bead, ...]:
    if len(cleaned) < len(Side):
        return ()
    if given is not None:
        return _given_beads(cleaned, given)
    original, translation = (one.clean.paragraphs for one in cleaned)
    return tuple(
        pair.paragraph_beads([part.text for part in original], [part.text for part in translation])
    )


def _given_beads(cleaned: tuple[_Cleaned, ...], given: Alignment) -> tuple[Bead, ...]:
    """The pairs that the file gives, of those paragraphs that cleaning left to read."""
    original, translation = (
        _by_piece([part.span for part in one.clean.paragraphs], spans)
        for one, spans in zip(cleaned, (given.original, given.translation), strict=True)
    )
    beads = (
        Bead(left, right, given.method, 1.0)
        for left, right in zip(original, translation, strict=True)
    )
    return tuple(bead for bead in beads if bead.original or bead.translation)


def _by_piece(paragraphs: Sequence[Span], pieces: Sequence[Span]) -> list[tuple[int, ...]]:
    """For each piece of a text the places of the paragraphs that begin in it."""
    found: list[tuple[int, ...]] = [() for _ in pieces]
    filled = [place for place, piece in enumerate(pieces) if len(piece)]
    starts = [pieces[place].start for place in filled]
    for number, span in enumerate(paragraphs):
        place = filled[max(0, bisect_right(starts, span.start) - 1)]
        found[place] += (number,)
    return found


def _text_draft(
    one: _Cleaned,
    cleaned: tuple[_Cleaned, ...],
    beads: tuple[Bead, ...],
    fields: RecordFields,
    looks: tuple[Finding, ...],
    choices: Choices,
) -> TextDraft:
    is_translation = one.side is Side.TRANSLATION
    beside = (*_pair_findings(one, cleaned, beads), *_replaced(one.clean), *looks)
    findings, dismissed = parted(beside, keys_of(choices.dismissed(one.side)))
    return TextDraft(
        side=one.side,
        language=one.clean.language,
        kind=fields.translation_kind if is_translation else TextKind.SOURCE,
        received=one.clean.received,
        title=one.clean.title,
        title_derived=one.clean.title_derived,
        paragraphs=one.clean.paragraphs,
        lead=one.clean.lead,
        findings=(*one.clean.findings, *findings),
        translator=fields.translator if is_translation else "",
        dismissed=(*one.clean.dismissed, *dismissed),
        printed=Printed(
            one.clean.source_tag, one.clean.byline_people, one.clean.byline_org, one.clean.credits
        ),
    )


def _pair_findings(
    one: _Cleaned, cleaned: tuple[_Cleaned, ...], beads: tuple[Bead, ...]
) -> list[Finding]:
    """What a side shows only beside the other one; UNALIGNED is told of the translation alone."""
    if len(cleaned) < len(Side):
        missing = "original" if one.side is Side.TRANSLATION else "translation"
        return [Finding(FindingKind.MISSING_SIDE, _NOWHERE, note=f"There is no {missing}.")]
    if one.side is Side.ORIGINAL:
        return []
    original, translation = (len(each.clean.paragraphs) for each in cleaned)
    found = pair.unaligned(original, translation, beads)
    return [found] if found else []


def _replaced(clean: CleanText) -> list[Finding]:
    if any(finding.kind is FindingKind.REPLACED_BYTES for finding in clean.findings):
        return []
    note = "Bytes that no encoding explained."
    return [
        Finding(FindingKind.REPLACED_BYTES, Span(*found.span()), note=note)
        for found in _REPLACED.finditer(clean.received)
    ]


def _dating(fields: RecordFields, cleaned: tuple[_Cleaned, ...], choices: Choices) -> Dating:
    if choices.decides(Field.PUBLISHED):
        evidence = ("set by a person before the import",)
        if fields.published is None:
            return Dating(evidence=evidence)
        return Dating(fields.published, DateBasis.STATED, evidence, 1.0)
    if fields.published is not None:
        evidence = (f'field "{fields.date_field}"',)
        return Dating(fields.published, DateBasis.STATED, evidence, 1.0)
    dating = date_of_texts([one.clean for one in cleaned], choices.path)
    value = dict(fields.extra).get(fields.date_field, "") if fields.date_field else ""
    if not value:
        return dating
    unread = f'field "{fields.date_field}" says "{value[:_SHOWN_DATE]}", {NOT_READ}'
    return replace(dating, evidence=(unread, *dating.evidence))
