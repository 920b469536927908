"""Renderings known to be wrong in this kind of text: ``lesbian`` for 女同志, a female comrade."""

from __future__ import annotations

import re

from archive_app.domain.findings import Finding, FindingKind, Span

_OTHER_FORMS = "ſıİ"  # letters that a pattern takes for s and i where case doesn't count
_TERM = re.compile(r"\blesbians?\b", re.IGNORECASE)
_CONTEXT = re.compile(
    r"\b(?:female|women|woman)\s+(?:auxiliary\s+)?(?:comrades?|police|officers?|cadres?)\b|"
    r"\bpolicewom[ae]n\b|\bfemale police officers?\b",
    re.IGNORECASE,
)
# Texts that are about it: nothing here is a wrong rendering.
_ABOUT = re.compile(
    r"\b(?:LGBT\w*|gays?|same[- ]sex|homosexual\w*|queer|bisexual\w*|transgender\w*|"
    r"sexual orientation|"
    r"pride (?:parade|march|month))\b",
    re.IGNORECASE,
)
_HAN_ABOUT = re.compile("同性恋|同性戀|女同性|性少数|性取向|拉拉|蕾丝边")
_FEMALE_COMRADE = "女同志"


def suspect_terms(translation: str, original: str | None = None) -> list[Finding]:
    """Places in ``translation`` whose rendering is suspect, ``shown`` None: nothing is changed.

    With the original it decides (女同志 is there); without it the English context has to speak
    of female comrades or police.
    """
    if not _may_hold_term(translation):
        return []
    if not _TERM.search(translation) or _ABOUT.search(translation):
        return []
    if original is not None:
        if _FEMALE_COMRADE not in original or _HAN_ABOUT.search(original):
            return []
        note, confidence = "女同志 in the original: “female comrades” is meant", 0.98
    elif _CONTEXT.search(translation):
        note, confidence = "probably 女同志: “female comrades” is meant", 0.8
    else:
        return []
    return [
        Finding(FindingKind.SUSPECT_TERM, Span(*term.span()), None, note, confidence)
        for term in _TERM.finditer(translation)
    ]


def _may_hold_term(text: str) -> bool:
    """Whether it is worth looking for the term: much quicker than to look for it."""
    return "lesbian" in text.lower() or any(letter in text for letter in _OTHER_FORMS)
