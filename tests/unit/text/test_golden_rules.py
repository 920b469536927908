"""One golden file a rule: what it finds, what it leaves alone, and that all of it can be undone."""

from __future__ import annotations

import pytest

from archive_app.domain.findings import FindingKind
from archive_app.text.clean import clean_text
from archive_app.text.receipts import apply_findings, undo
from archive_app.text.rules import ALL_RULES, Rule
from tests.unit.text.golden import FOLDER, Case, cases, view

KINDS = {
    Rule.REPEATED_LEAD: FindingKind.DUPLICATE_LEAD,
    Rule.PAGE_HEADER: FindingKind.CREDIT,
    Rule.DATE_INFERENCE: FindingKind.YEAR_INFERRED,
}
CASES = [case for rule in Rule for case in cases(rule)]
every_case = pytest.mark.parametrize(
    "case", CASES, ids=[f"{case.rule}-{case.name}" for case in CASES]
)


def kind_of(rule: str) -> FindingKind:
    return KINDS.get(Rule(rule)) or FindingKind(rule)


@every_case
def test_a_case_is_read_as_a_careful_reader_reads_it(case: Case) -> None:
    assert view(clean_text(case.text)) == case.expected


@every_case
def test_a_rule_that_is_off_finds_nothing(case: Case) -> None:
    on = {one.kind for one in clean_text(case.text).findings}
    assert (kind_of(case.rule) in on) is not case.is_negative
    off = clean_text(case.text, rules=ALL_RULES - {case.rule})
    made = {(one.kind, one.span) for one in clean_text(case.text).findings}
    only = {(one.kind, one.span) for one in off.findings}
    assert case.is_negative or made - only, "the rule made no difference"


@every_case
def test_what_was_changed_can_be_undone(case: Case) -> None:
    changed, receipts = apply_findings(case.text, clean_text(case.text).findings)
    assert undo(changed, receipts) == case.text


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_has_cases_of_both_kinds(rule: Rule) -> None:
    negative = [case.is_negative for case in cases(rule)]
    assert negative.count(True) >= 2
    assert negative.count(False) >= 2


def test_no_golden_file_is_of_a_rule_that_is_gone() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(Rule)
