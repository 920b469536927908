"""Full stops that end a word and not a sentence."""

from __future__ import annotations

import re

from archive_app.domain.findings import Span
from archive_app.text.word_lists import word_set

ABBREVIATIONS = word_set(
    """mr mrs ms dr st no vs etc prof inc ltd co corp jr sr fig vol pp p ca approx dept gen col lt
    sgt capt gov sen rep rev hon mt ft jan feb mar apr jun jul aug sep sept oct nov dec eg e.g
    i.e ie cf al u.s u.k u.n ph.d a.m p.m est ave blvd art sec"""
) | word_set(
    """nr bzw usw evtl ggf inkl str tel z.b d.h u.a o.ä mme mlle sra ee.uu av bd cie
    гг др им ул тыс млн млрд руб стр рис см напр т.е т.д т.п т.к н.э"""
)
_LAST_WORD = re.compile(r"([^\s(\[\"“‘'«]*)$")
_INITIALS = re.compile(r"[a-zа-яёα-ω]|(?:[a-zа-яё]\.)+[a-zа-яё]")
_NEXT = re.compile(r"\s+(\S)(\w*)")
_MONTHS = word_set(
    """januar februar märz april mai juni juli august september oktober november dezember"""
)
_LONGEST = 20  # characters of a word that may be an abbreviation


def is_abbreviation(text: str, stop: tuple[int, int], span: Span) -> bool:
    """Whether a stop of the paragraph ``span`` belongs to a word, a number of a list or a date."""
    start, end = stop
    if text[start:end] != ".":
        return False
    word = _LAST_WORD.search(text[max(span.start, start - _LONGEST) : start])
    printed = word[1] if word else ""
    last = printed.lower()
    follows = _NEXT.match(text, end, span.end)
    if last.isdecimal() and len(last) < 3:
        begins = start - len(last) == span.start
        return begins or bool(follows and (follows[1] + follows[2]).lower() in _MONTHS)
    if last == "no":  # number, or the answer
        return bool(follows and follows[1].isdecimal())
    if last in ABBREVIATIONS or _INITIALS.fullmatch(last):
        return True
    return bool(follows and follows[1].islower() and printed[:1].isalpha())
