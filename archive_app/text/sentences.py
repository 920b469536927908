"""Sentences: where they end, and where two stand without a space between them."""

from __future__ import annotations

import re

from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.abbreviations import ABBREVIATIONS, is_abbreviation
from archive_app.text.names import is_pinyin_name
from archive_app.text.paragraphs import split_paragraphs, trim
from archive_app.text.word_lists import word_set

_HAN_END = re.compile(
    '[。！？；!?]++[”’」』）)】》"]*+|…{1,2}[”’」』]*(?=[\u4e00-\u9fff“「])'
    "|\\.(?=\\s*[\u3041-\u30ff\u4e00-\u9fff])"
)
# In Japanese a quotation goes on in particles: 「はい。」と言った is one sentence.
_GOES_ON_AFTER_QUOTATION = re.compile(r"[」』]\s*[とってがなをにでも]")
_LATIN_END = re.compile(
    r"(?<![.!?؟۔।])[.!?؟۔।]++[\"”’'\])»]*+(?=\s|$)|[。！？]++[”’」』）\"]*+|"
    r"(?<=[.!?][\"”’)])(?=[A-Z])|(?<=[a-z]{2}[.!?])(?=[A-Z][a-z]+(?![\w(]|\.\w))|"
    r"(?<=[\"”’)\d][.!?])(?=[A-Z][a-z]+(?![\w(]|\.\w))"
)
_GLUED = re.compile(
    r"(?<![A-Za-z0-9_])(?:[A-Z]?[a-z]{1,40}|[ap]\.m)[\"”]?[.!?][\"”’)]?"
    r"[A-Z](?:[a-z]+(?:'[a-z]+)?(?![A-Za-z])|(?=\s))"
)
_MAY_BE_GLUED = re.compile(r"[.!?][\"”’)]?[A-Z]")  # much quicker
_STOP = re.compile(r"[\"”]?[.!?][\"”’)]?(?=[A-Z])")
_HOUR = re.compile(r"[ap]\.m")
_NEXT_WORD = re.compile(r"\s([A-Z][a-z]+)")
_NOT_PROSE = re.compile(r"://|www\.|[@\\`=_#<>{}|]|[./][A-Za-z.]*/|\(\)")
_NAME_TAILS = word_set(
    """com net org edu gov cn io uk info js py md txt doc docx pdf html htm xml json csv jpg jpeg
    png gif svg yml yaml sh exe zip example app dev"""
)
_CODE_WORDS = word_set(
    """sync unsafe syscall strings string http https context remote fmt errors reflect runtime
    config sys os io net api app self this console math system java javax org json object array
    module package class window document event"""
)
# Words a sentence begins with; other words count when the sentence goes on in lower case.
_STARTERS = word_set(
    """the they this that these those there then he she it we you in on at as after before when
    while if for from with by but and however therefore so some many most all each every first
    second third finally subsequently meanwhile according although because since during under
    through"""
)
_GOES_ON = re.compile(r"\s[a-z]")
_LONGEST_CHUNK = 200


def split_sentences(text: str, language: str) -> list[Span]:
    """Spans of the sentences of ``text``, trimmed, in order; a line break always ends one.

    Closing quotation marks belong to the sentence before them. ``language`` chooses the stops:
    those of Chinese and Japanese for ``zh*`` and ``ja``, else full stops before white space
    that don't end an abbreviation, and stops after which the next sentence is glued on.
    """
    is_han = language.startswith(("zh", "ja"))
    sentences: list[Span] = []
    for paragraph in split_paragraphs(text):
        start = paragraph.start
        for end in _ends(text, paragraph, is_han=is_han):
            found = trim(text, start, end)
            if found:
                sentences.append(found)
            start = end
        rest = trim(text, start, paragraph.end)
        if rest:
            sentences.append(rest)
    return sentences


def glued_sentences(text: str, span: Span) -> list[Finding]:
    """Places in the paragraph where no space follows a full stop: ``board.They``.

    Addresses, file names, code, initials and abbreviations are left alone. Nothing is changed.
    """
    found: list[Finding] = []
    if not _MAY_BE_GLUED.search(text, span.start, span.end):
        return found
    for match in _GLUED.finditer(text, span.start, span.end):
        if _is_prose(text, match, span):
            place = Span(match.start(), match.end())
            note = "no space after the full stop"
            found.append(Finding(FindingKind.GLUED_SENTENCE, place, None, note, 0.9))
    return found


def _ends(text: str, span: Span, *, is_han: bool) -> list[int]:
    pattern = _HAN_END if is_han else _LATIN_END
    return [
        match.end()
        for match in pattern.finditer(text, span.start, span.end)
        if not (_goes_on(text, match) if is_han else is_abbreviation(text, match.span(), span))
    ]


def _goes_on(text: str, match: re.Match[str]) -> bool:
    """Whether a Japanese sentence goes on after a quotation that ends with a stop."""
    closed = match.end() - 1
    return match.end() > match.start() and bool(_GOES_ON_AFTER_QUOTATION.match(text, closed))


def _is_prose(text: str, match: re.Match[str], span: Span) -> bool:
    chunk = _chunk_around(text, match, span)
    is_hour = bool(_HOUR.match(match[0]))
    if _NOT_PROSE.search(chunk) or chunk.strip(".").count(".") > (3 if is_hour else 1):
        return False
    if text[match.end() : match.end() + 1] in {"(", "/", "_"}:
        return False
    before, after = _STOP.split(match[0], maxsplit=1)
    closes_quotation = match[0][len(before)] in '"”'
    if not (chunk[0].isalnum() or chunk[0] in "([" or closes_quotation):
        return False  # a quoted name: "sync.Pool"
    known = before.lower() in ABBREVIATIONS | _CODE_WORDS
    if (known and not is_hour) or after.lower() in _NAME_TAILS:
        return False
    if after.lower() in _STARTERS or _GOES_ON.match(text, match.end()):
        return True
    follows = _NEXT_WORD.match(text, match.end(), span.end)
    return follows is not None and is_pinyin_name(f"{after} {follows[1]}")


def _chunk_around(text: str, match: re.Match[str], span: Span) -> str:
    """The characters around the match up to white space, not more than a few hundred."""
    start, end = match.start(), match.end()
    while start > max(span.start, match.start() - _LONGEST_CHUNK) and not text[start - 1].isspace():
        start -= 1
    while end < min(span.end, match.end() + _LONGEST_CHUNK) and not text[end].isspace():
        end += 1
    return text[start:end]
