"""Which steps a person can take at a link, from the sentence that is meant."""

from __future__ import annotations

from archive_app.domain.alignment import BY_HAND, AlignmentEdit, AlignmentStep
from archive_app.domain.articles import Side
from archive_app.ui.reader.links import PageLinks

_Step = AlignmentStep


def possible_edits(
    links: PageLinks, side: Side, sentence: int
) -> dict[AlignmentStep, AlignmentEdit]:
    """What can be done from a sentence, in no order; empty where it has no link of two sides.

    Only the last sentence of a link can go down, and only the first up.
    """
    number = links.link_of(side, sentence)
    if number is None or not (links.sentences(Side.ORIGINAL) and links.sentences(Side.TRANSLATION)):
        return {}
    link = links.links[number]
    numbers = link.of(side)
    has_above, has_below = number > 0, number + 1 < len(links.links)
    possible = {
        _Step.MERGE_NEXT: has_below,
        _Step.MERGE_PREVIOUS: has_above,
        _Step.SPLIT: sentence != numbers[0],
        _Step.SHIFT_NEXT: has_below and sentence == numbers[-1],
        _Step.SHIFT_PREVIOUS: has_above and sentence == numbers[0],
        _Step.UNLINK: not link.is_one_sided,
        _Step.VERIFY: not link.verified,
        _Step.UNVERIFY: link.verified,
        _Step.AUTOMATIC: link.verified or link.method == BY_HAND,
    }
    return {
        step: AlignmentEdit(step, number, side, sentence)
        for step, is_possible in possible.items()
        if is_possible
    }
