"""Leaves of the query tree in one segment: terms, patterns and steps at fixed distances."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from archive_app.search.codec.layout import FieldData, SegmentFile
from archive_app.search.evaluation.asking import Asking
from archive_app.search.evaluation.found import (
    Docs,
    Found,
    ReadyWorth,
    TermWorth,
    docs_of,
    places_in,
)
from archive_app.search.evaluation.globs import MARKS, read_glob
from archive_app.search.evaluation.lexicon import Lexicon
from archive_app.search.evaluation.nodes import Adjacent, Near
from archive_app.search.evaluation.patterns import Terms, parts_of, terms_of
from archive_app.search.evaluation.places import (
    adjacent,
    docs_and_counts,
    docs_and_counts_of,
    joined,
    no_keys,
)
from archive_app.search.evaluation.sources import Keys, in_both, keys_of, source_of
from archive_app.search.evaluation.term_docs import docs_with
from archive_app.search.evaluation.windows import windows
from archive_app.search.evaluation.written import marks_in, plain_at, plain_share
from archive_app.text.leaves import Step, StepKind
from archive_app.text.tokens import EXACT

NOTHING: Final = Found(np.zeros(0, np.uint16))


class Leaves:
    """Evaluates leaves over the segment of that index."""

    def __init__(self, asking: Asking, index: int) -> None:
        self._asking = asking
        self._index = index
        self._segment: SegmentFile = asking.stats.segments[index]
        self.size = self._segment.doc_count

    def term(self, field: str, term: bytes, boost: float) -> Found:
        """The documents with a term, scored as Whoosh does."""
        stats = self._asking.stats
        postings = stats.postings(field, term, self._index)
        if postings is None:
            return NOTHING
        if not self._asking.scored or not boost:
            return Found(postings.docs)
        data = self._segment.fields[field]
        rarity = stats.idf_of(stats.doc_frequency(field, term))
        worth = self._worth(field, data, postings.docs, postings.freqs, rarity, boost)
        return Found(postings.docs, (worth,))

    def any_term(self, field: str, terms: Terms, boost: float) -> Found:
        """The documents with any of some terms of the segment, each worth ``boost``."""
        if not len(terms):
            return NOTHING
        mask = docs_with(self._segment.fields[field], terms, self.size, self._asking.checkpoint)
        return Found(docs_of(mask), (), boost if self._asking.scored else 0.0)

    def any_at_all(self, field: str) -> Found:
        """The documents with any term of a field that the segment has."""
        data = self._segment.fields[field]
        checkpoint = self._asking.checkpoint
        if not data.total_length:  # a field whose lengths nobody keeps
            return Found(docs_of(docs_with(data, range(len(data.terms)), self.size, checkpoint)))
        mask = data.length_bytes != 0
        for mark in MARKS:  # they don't count in lengths
            if mask.all():
                break
            mask |= docs_with(data, range(*data.terms.prefix_range(mark)), self.size, checkpoint)
        return Found(docs_of(mask))

    def pattern(self, field: str, step: Step, boost: float) -> Found:
        """The documents with any term that a step stands for."""
        data = self._segment.fields.get(field)
        if data is None:
            return NOTHING
        self._note_limits(step)
        if step.kind is StepKind.FUZZY:
            near = self._asking.fuzzy(field, step.term, step.distance or 1)
            return self.any_term(field, near[self._index], boost)
        terms = terms_of(step, data, lambda: self._lexicon(field), self._asking.checkpoint)
        return self.any_term(field, terms, boost)

    def phrase(
        self, field: str, words: list[bytes], boost: float, among: Docs | None = None
    ) -> Found:
        """The documents where words stand one after the other, scored as Whoosh's Phrase."""
        steps = tuple(Step(word.decode(), at) for at, word in enumerate(words))
        docs, _ = docs_and_counts_of(self._stepped(field, steps, (), among))
        worths: list[Any] = []
        if self._asking.scored and len(docs):
            for word in words:
                found = self.term(field, word, boost)
                _, at = places_in(docs, found.docs, self.size)
                worths += [worth.keep(at) for worth in found.worths]
        return Found(docs, tuple(worths))

    def adjacent(self, node: Adjacent, among: Docs | None = None) -> Found:
        """The documents where steps stand at their distances; those not ``among`` may lack."""
        field, steps = node.fieldname, node.steps
        data = self._segment.fields.get(field)
        if data is None or not steps:
            return NOTHING
        if len(steps) == 1 and not node.plain:
            found = self._one_step(node, steps[0])
        else:
            found = self._steps(node, among)
        if node.written_bonus and self._asking.scored and len(found.docs):
            return self._with_bonus(node, data, found)
        return found

    def near(self, node: Near, among: Docs | None = None) -> Found:
        """The documents where parts stand near one another, maybe only ``among`` some."""
        docs, counts = docs_and_counts(self.near_places(node, among))
        field = node.parts[0].fieldname
        steps = tuple(step for part in node.parts for step in part.steps)
        return self._counted(field, docs, counts, steps, node.boost)

    def places(self, node: Adjacent, among: Docs | None = None) -> Keys:
        """Where the leaf begins; with ``among`` only in some documents."""
        return joined(self._stepped(node.fieldname, node.steps, node.plain, among))

    def near_places(self, node: Near, among: Docs | None = None) -> Keys:
        """Where the windows begin; with ``among`` only in some documents."""
        if any(part.fieldname != node.parts[0].fieldname for part in node.parts):
            raise ValueError("the parts of a Near stand in different fields")
        places: dict[Adjacent, Keys] = {}
        for part in sorted(set(node.parts), key=self._frequency):
            places[part] = self.places(part, among)
            if not len(places[part]):
                return no_keys()
            among, _ = docs_and_counts(places[part])
        return windows(node.parts, [places[part] for part in node.parts], node.distance)

    def _frequency(self, node: Adjacent) -> int:
        """In how many documents of the segment a leaf stands at most, as far as is known."""
        if not self._has_terms(node.fieldname, node.steps):
            return 0
        terms = [step.term for step in node.steps if step.kind is StepKind.TERM]
        found = [self.term(node.fieldname, term.encode(), 0.0).docs for term in terms]
        return min(map(len, found), default=self.size)

    def term_places(self, field: str, terms: Terms) -> Keys:
        """Where any of some terms of the segment stand."""
        if not len(terms):
            return no_keys()
        source = source_of(self._segment.fields[field], terms, self.size, self._asking.checkpoint)
        return keys_of(source, source.docs)

    def _one_step(self, node: Adjacent, step: Step) -> Found:
        if step.kind is StepKind.TERM:
            return self.term(node.fieldname, step.term.encode(), node.boost)
        if step.kind is not StepKind.CHAR:
            return self.pattern(node.fieldname, step, node.boost)
        counts = self._asking.character(node.fieldname, step.term)
        docs, freqs = counts.of(self._index)
        if not self._asking.scored or not node.boost or not len(docs):
            return Found(docs)
        rarity = self._asking.stats.idf_of(counts.doc_frequency)
        data = self._segment.fields[node.fieldname]
        worth = self._worth(node.fieldname, data, docs, freqs, rarity, node.boost)
        return Found(docs, (worth,))

    def _steps(self, node: Adjacent, among: Docs | None) -> Found:
        places = self._stepped(node.fieldname, node.steps, node.plain, among)
        docs, counts = docs_and_counts_of(places)
        return self._counted(node.fieldname, docs, counts, node.steps, node.boost)

    def _counted(
        self,
        field: str,
        docs: Docs,
        counts: npt.NDArray[np.int64],
        steps: tuple[Step, ...],
        boost: float,
    ) -> Found:
        """Documents with how often steps stand together in them."""
        if not self._asking.scored or not boost or not len(docs):
            return Found(docs)
        stats = self._asking.stats
        rarities = [
            stats.idf_of(stats.doc_frequency(field, step.term.encode()))
            for step in steps
            if step.kind is StepKind.TERM
        ]
        rarity = sum(rarities) if rarities else 1.0
        data = self._segment.fields[field]
        return Found(docs, (self._worth(field, data, docs, counts, rarity, boost),))

    def _worth(
        self,
        field: str,
        data: FieldData,
        docs: Docs,
        freqs: npt.NDArray[Any] | None,
        rarity: float,
        boost: float,
    ) -> TermWorth:
        curve = self._asking.stats.curve(field)
        return TermWorth(docs, freqs, data.length_bytes, curve, rarity, boost)

    def _stepped(
        self,
        field: str,
        steps: tuple[Step, ...],
        plain: tuple[int, ...],
        among: Docs | None = None,
    ) -> Iterator[Keys]:
        """The places where all steps are met and no mark stands at ``plain`` offsets."""
        data = self._segment.fields.get(field)
        if data is None or not self._has_terms(field, steps):
            return
        for step in steps:
            self._note_limits(step)
        parts = parts_of(steps, data, lambda: self._lexicon(field), self._asking.checkpoint)
        if not parts:
            return
        checkpoint = self._asking.checkpoint
        sources = [
            (source_of(data, part.terms, self.size, checkpoint), part.offset) for part in parts
        ]
        found = adjacent(sources, self.size, checkpoint, among=among, slots=self._asking.slots)
        for keys in found:
            if plain and len(keys):
                marks = marks_in(data, docs_and_counts(keys)[0], self.size)
                keys = plain_at(keys, plain, marks)
            yield keys

    def _has_terms(self, field: str, steps: tuple[Step, ...]) -> bool:
        """Whether every TERM step is in this segment: the cheapest thing to know of a leaf."""
        numbers = self._asking.stats.numbers
        return all(
            step.kind is not StepKind.TERM or numbers(field, step.term.encode())[self._index] >= 0
            for step in steps
        )

    def _with_bonus(self, node: Adjacent, data: FieldData, found: Found) -> Found:
        share = np.ones(len(found.docs))
        number = data.terms.find(EXACT.encode())
        if number >= 0:
            marked_docs = in_both(found.docs, data.documents(number, number + 1), self.size)
            marks = marks_in(data, marked_docs, self.size)
            keys = self._places_in(node, data, marked_docs)
            at = found.docs.searchsorted(marked_docs)
            share[at] = plain_share(keys, node.width, marks, marked_docs)
        scores = found.scores() * (1 + node.written_bonus * share)
        return Found(found.docs, (ReadyWorth(scores),))

    def _places_in(self, node: Adjacent, data: FieldData, docs: Docs) -> Keys:
        """The places of a leaf in some of its documents."""
        if len(node.steps) > 1 or node.plain:
            return self.places(node, docs)
        terms = terms_of(
            node.steps[0], data, lambda: self._lexicon(node.fieldname), self._asking.checkpoint
        )
        return keys_of(source_of(data, terms, self.size, self._asking.checkpoint), docs)

    def _lexicon(self, field: str) -> Lexicon:
        return self._asking.stats.lexicons.of(self._segment, field)

    def _note_limits(self, step: Step) -> None:
        if step.kind is StepKind.GLOB and not read_glob(step.term).literals:
            self._asking.notes[
                f"{step.term} needs at least one letter beside * and ? to be looked for."
            ] = None
