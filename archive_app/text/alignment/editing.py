"""What a person does to links: each step gives a new alignment, the old one stays as it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from archive_app.domain.alignment import (
    BY_HAND,
    Alignment,
    AlignmentEdit,
    AlignmentStep,
    SentenceLink,
)
from archive_app.domain.articles import Side
from archive_app.domain.errors import UserError
from archive_app.text.alignment.carrying import aligned_around
from archive_app.text.alignment.glosses import Dictionary, NoDictionary
from archive_app.text.alignment.linking import finished
from archive_app.text.alignment.sentences import linked, prepared
from archive_app.text.alignment.splitting import sentence_texts
from archive_app.text.alignment.texts import Texts

_AROUND = 12  # links, or sentences, either side of a link that are looked at with it
_OTHER = {Side.ORIGINAL: Side.TRANSLATION, Side.TRANSLATION: Side.ORIGINAL}

Links = list[SentenceLink]
Pieces = Mapping[Side, Sequence[int]]


def apply_edit(
    alignment: Alignment,
    edit: AlignmentEdit,
    texts: Mapping[Side, Sequence[str]],
    dictionary: Dictionary | None = None,
) -> Alignment:
    """The alignment after a step; ``texts`` are the reading texts of both sides' paragraphs.

    Links that the step makes are by hand, and sure. Raises UserError when the step isn't possible.
    """
    if not 0 <= edit.link < len(alignment.links):
        raise UserError("This link is no longer there.", "Open the article again.")
    editor = _Editor(alignment, texts, dictionary or NoDictionary())
    return finished(alignment.sentences, editor.after(edit))


class _Editor:
    """One alignment, about to be changed."""

    def __init__(
        self,
        alignment: Alignment,
        texts: Mapping[Side, Sequence[str]],
        dictionary: Dictionary,
    ) -> None:
        self._alignment = alignment
        self._links = alignment.links
        self._texts = texts
        self._dictionary = dictionary

    def after(self, edit: AlignmentEdit) -> Links:
        """The links after the step."""
        at, side, step = edit.link, edit.side, edit.step
        match step:
            case AlignmentStep.MERGE_NEXT:
                return self._merged(at)
            case AlignmentStep.MERGE_PREVIOUS:
                return self._merged(at - 1)
            case AlignmentStep.SPLIT:
                return self._split(at, side, edit.sentence)
            case AlignmentStep.SHIFT_NEXT | AlignmentStep.SHIFT_PREVIOUS:
                return self._shifted(at, side, forward=step is AlignmentStep.SHIFT_NEXT)
            case AlignmentStep.UNLINK:
                return self._unlinked(at)
            case AlignmentStep.VERIFY | AlignmentStep.UNVERIFY:
                return self._verified(at, verified=step is AlignmentStep.VERIFY)
            case AlignmentStep.AUTOMATIC:
                return self._automatic(at)

    def _merged(self, first: int) -> Links:
        """The links ``first`` and the one after it as one."""
        if first < 0:
            raise UserError("Nothing stands above this link to merge it with.")
        if first + 1 >= len(self._links):
            raise UserError("Nothing stands below this link to merge it with.")
        both = self._links[first : first + 2]
        pieces = {side: [at for link in both for at in link.of(side)] for side in Side}
        return self._replaced(first, 2, [pieces])

    def _split(self, at: int, side: Side | None, sentence: int | None) -> Links:
        link = self._links[at]
        if side is None or sentence is None or sentence not in link.of(side):
            raise UserError("Choose the sentence before which to split the link.")
        numbers, others = link.of(side), link.of(_OTHER[side])
        if sentence == numbers[0]:
            raise UserError("The link begins with this sentence, so it can't be split before it.")
        cut = numbers.index(sentence)
        parts = numbers[:cut], numbers[cut:]
        middle = self._best_cut(side, parts, others)
        return self._replaced(
            at,
            1,
            [
                {side: parts[0], _OTHER[side]: others[:middle]},
                {side: parts[1], _OTHER[side]: others[middle:]},
            ],
        )

    def _best_cut(
        self, side: Side, parts: tuple[Sequence[int], Sequence[int]], others: Sequence[int]
    ) -> int:
        """How many of ``others`` go with the first part; each part gets some if it can."""
        if not others:
            return 0
        ready, start = self._ready_around({side: [*parts[0], *parts[1]], _OTHER[side]: others})

        def score(cut: int) -> float:
            total = 0.0
            for mine, theirs in zip(parts, (others[:cut], others[cut:]), strict=True):
                pieces = {side: mine, _OTHER[side]: theirs}
                length = len("".join(self._said(side, mine)))
                total += length * _linked(ready, start, pieces).score
            return total

        possible = range(1, len(others)) if len(others) > 1 else range(2)
        return max(possible, key=score)

    def _shifted(self, at: int, side: Side | None, *, forward: bool) -> Links:
        if side is None:
            raise UserError("Choose the side whose sentence is to go to another link.")
        if not self._links[at].of(side):
            raise UserError("This link has no sentence on that side.")
        other = at + 1 if forward else at - 1
        if not 0 <= other < len(self._links):
            where = "below" if forward else "above"
            raise UserError(f"No link stands {where} this one to take the sentence.")
        first = min(at, other)
        pieces = [
            {one: list(link.of(one)) for one in Side} for link in self._links[first : first + 2]
        ]
        if forward:
            pieces[1][side].insert(0, pieces[0][side].pop())
        else:
            pieces[0][side].append(pieces[1][side].pop(0))
        return self._replaced(first, 2, [one for one in pieces if any(one.values())])

    def _unlinked(self, at: int) -> Links:
        link = self._links[at]
        if link.is_one_sided:
            raise UserError("This text has no counterpart already.")
        return self._replaced(at, 1, [{side: [one]} for side in Side for one in link.of(side)])

    def _verified(self, at: int, *, verified: bool) -> Links:
        link = self._links[at]
        if link.verified == verified:
            raise UserError(
                "This link is verified already." if verified else "This link isn't verified."
            )
        return [*self._links[:at], replace(link, verified=verified), *self._links[at + 1 :]]

    def _automatic(self, at: int) -> Links:
        """Forget what was decided here; align it and what the engine linked around it anew."""
        near = range(at - _AROUND, at + _AROUND + 1)
        kept = [
            link
            for place, link in enumerate(self._links)
            if place != at and (link.is_fixed or place not in near)
        ]
        return aligned_around(self._alignment.sentences, self._texts, kept, self._dictionary)

    def _replaced(self, first: int, count: int, pieces: Sequence[Pieces]) -> Links:
        """The links with ``count`` of them from ``first`` on replaced by ones made by hand."""
        ready, start = self._ready_around(
            {side: [at for one in pieces for at in one.get(side, ())] for side in Side}
        )
        # A person is sure of them; what the engine thinks of them isn't shown.
        made = [
            replace(link, score=0.0 if link.is_one_sided else 1.0)
            for link in (_linked(ready, start, one) for one in pieces)
        ]
        return [*self._links[:first], *made, *self._links[first + count :]]

    def _ready_around(self, pieces: Pieces) -> tuple[Texts, Mapping[Side, int]]:
        """The sentences around those of ``pieces``, ready to be compared, and where they begin."""
        around = {side: self._around(side, pieces.get(side, ())) for side in Side}
        ready = prepared(
            self._said(Side.ORIGINAL, around[Side.ORIGINAL]),
            self._said(Side.TRANSLATION, around[Side.TRANSLATION]),
            self._dictionary,
        )
        return ready, {side: around[side].start for side in Side}

    def _around(self, side: Side, numbers: Sequence[int]) -> range:
        if not numbers:
            return range(0)
        last = len(self._alignment.sentences[side])
        return range(max(0, numbers[0] - _AROUND), min(last, numbers[-1] + 1 + _AROUND))

    def _said(self, side: Side, numbers: Sequence[int]) -> list[str]:
        sentences = self._alignment.sentences[side]
        return sentence_texts([sentences[at] for at in numbers], self._texts[side])


def _linked(ready: Texts, start: Mapping[Side, int], pieces: Pieces) -> SentenceLink:
    """Sentences as a link made by hand, with the score that the engine would give it."""
    ours, theirs = (pieces.get(side, ()) for side in Side)
    ranges = [
        range(numbers[0] - start[side], numbers[-1] + 1 - start[side]) if numbers else range(0)
        for side, numbers in ((Side.ORIGINAL, ours), (Side.TRANSLATION, theirs))
    ]
    found = linked(ready, *ranges)
    return SentenceLink(tuple(ours), tuple(theirs), BY_HAND, found.score, found.anchors)
