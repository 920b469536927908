"""A quick look at the letters of a text that spares cutting it into tokens: never a wrong no."""

from __future__ import annotations

from archive_app.text.leaves import Leaf, Step, StepKind
from archive_app.text.plurals import beginnings
from archive_app.text.tokens import EXACT


def may_stand_in(leaf: Leaf, letters: str) -> bool:
    """Whether a folded text without apostrophes leaves it possible that the leaf is found there."""
    if leaf.stem:
        return any(start in letters for start in beginnings(leaf.stem))
    return all(_may_be_met(step, letters) for step in leaf.steps)


def _may_be_met(step: Step, letters: str) -> bool:
    match step.kind:
        case StepKind.TERM | StepKind.PREFIX | StepKind.CHAR:
            if step.term.isascii():
                return step.term.startswith(EXACT) or step.term in letters
            # Spaces may stand inside of a pair of characters.
            return step.term.startswith(EXACT) or all(char in letters for char in step.term)
    return True
