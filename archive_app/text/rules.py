"""The rules of cleaning by name, so that a source can have some of them off.

Names are stable: they are stored with sources and written on the command line.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """What cleaning looks for."""

    REPEATED_LEAD = "repeated_lead"
    STRAY_MARKUP = "stray_markup"
    SOURCE_TAG = "source_tag"
    BYLINE = "byline"
    CREDIT = "credit"
    PAGE_HEADER = "page_header"
    BOILERPLATE = "boilerplate"
    GLUED_SENTENCE = "glued_sentence"
    DATE_WITHOUT_YEAR = "date_without_year"
    DATE_INFERENCE = "date_inference"
    SUSPECT_TERM = "suspect_term"


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """A rule with what it does, in a line of English."""

    name: Rule
    description: str


RULES: tuple[RuleInfo, ...] = (
    RuleInfo(Rule.REPEATED_LEAD, "Leave out a cut or re-translated copy of the first lines."),
    RuleInfo(Rule.STRAY_MARKUP, "Leave out leaked tokens of HTML such as <br>, &nbsp; or html."),
    RuleInfo(Rule.SOURCE_TAG, "Take the outlet's name in brackets off the beginning."),
    RuleInfo(Rule.BYLINE, "Take reporters, writers and datelines off the text, and note them."),
    RuleInfo(Rule.CREDIT, "Take editors, photographers and sources off the text, and note them."),
    RuleInfo(Rule.PAGE_HEADER, "Take page headers with the date of publication off the text."),
    RuleInfo(Rule.BOILERPLATE, "Leave out what the page says of itself: tools, rights, cookies."),
    RuleInfo(Rule.GLUED_SENTENCE, "Mark full stops without a space behind them."),
    RuleInfo(Rule.DATE_WITHOUT_YEAR, "Mark dates whose year is not printed."),
    RuleInfo(Rule.DATE_INFERENCE, "Work out the date of publication from the text."),
    RuleInfo(Rule.SUSPECT_TERM, "Mark renderings known to be wrong."),
)
ALL_RULES: frozenset[str] = frozenset(info.name.value for info in RULES)


def switched_on(rules: frozenset[str] | None) -> frozenset[str]:
    """The names of the rules that are on; None is all of them.

    Raises ValueError for a name that no rule has.
    """
    if rules is None:
        return ALL_RULES
    unknown = sorted(rules - ALL_RULES)
    if unknown:
        raise ValueError(f"not a rule of cleaning: {', '.join(unknown)}")
    return rules
