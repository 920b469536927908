"""Aligned news to measure an aligner on, with sentences joined and dropped."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from dataclasses import dataclass, field

from archive_app.resource_files import resource
from archive_app.text.sentences import split_sentences

Beads = list[tuple[tuple[int, ...], tuple[int, ...]]]


@dataclass(slots=True)
class AlignedText:
    """Sentences of both sides and the beads that are right."""

    source: list[str] = field(default_factory=list)
    target: list[str] = field(default_factory=list)
    beads: Beads = field(default_factory=list)

    def add(self, source: list[str], target: list[str]) -> None:
        """A bead at the end."""
        left, right = len(self.source), len(self.target)
        self.beads.append(
            (tuple(range(left, left + len(source))), tuple(range(right, right + len(target))))
        )
        self.source += source
        self.target += target


def sample_texts() -> list[AlignedText]:
    """The sample's articles whose paragraphs and sentences stand one opposite the other."""
    texts = []
    for line in resource("sample", "articles.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        if not record.get("original_text") or not record.get("translated_text"):
            continue
        text = AlignedText()
        blocks = record["original_text"].split("\n"), record["translated_text"].split("\n")
        left, right = ([one for one in side if one.strip()] for side in blocks)
        if len(left) == len(right):
            for ours, theirs in zip(left, right, strict=True):
                _add_block(text, _sentences(ours, "zh"), _sentences(theirs, "en"))
        if len(text.beads) > 2:
            texts.append(text)
    return texts


def _sentences(block: str, language: str) -> list[str]:
    return [block[span.start : span.end] for span in split_sentences(block, language)]


def _add_block(text: AlignedText, ours: list[str], theirs: list[str]) -> None:
    if len(ours) == len(theirs):
        for one, other in zip(ours, theirs, strict=True):
            text.add([one], [other])
    elif ours and theirs and 1 in (len(ours), len(theirs)):
        text.add(ours, theirs)


def joined_and_dropped(text: AlignedText, draw: random.Random) -> AlignedText:
    """The text with some neighbours joined on one side and some sentences dropped from one."""
    made = AlignedText()
    beads = iter(text.beads)
    for left, right in beads:
        ours, theirs = [text.source[at] for at in left], [text.target[at] for at in right]
        chance = draw.random()
        if chance < 0.04:
            made.add(*((ours, []) if draw.random() < 0.5 else ([], theirs)))
        elif chance < 0.2 and (following := next(beads, None)):
            more = (
                [text.source[at] for at in following[0]],
                [text.target[at] for at in following[1]],
            )
            if draw.random() < 0.5:
                made.add(["".join(ours + more[0])], theirs + more[1])
            else:
                made.add(ours + more[0], [" ".join(theirs + more[1])])
        else:
            made.add(ours, theirs)
    return made


def scores(texts: Iterable[tuple[Beads, Beads]]) -> tuple[float, float]:
    """Strict and lax F1 over (right, found) beads; empty ones don't count.

    Strict counts equal beads; lax those that share a sentence on both sides with a right one.
    """
    equal = right_beads = found_beads = lax_found = lax_right = 0
    for right, found in texts:
        truth = [bead for bead in right if all(bead)]
        got = [bead for bead in found if all(bead)]
        equal += len(set(truth) & set(got))
        right_beads += len(truth)
        found_beads += len(got)
        lax_found += sum(_touches(bead, truth) for bead in got)
        lax_right += sum(_touches(bead, got) for bead in truth)
    precision, recall = lax_found / found_beads, lax_right / right_beads
    strict = 2 * equal / (right_beads + found_beads)
    return strict, 2 * precision * recall / (precision + recall)


def _touches(bead: tuple[tuple[int, ...], tuple[int, ...]], others: Beads) -> bool:
    return any(set(bead[0]) & set(one[0]) and set(bead[1]) & set(one[1]) for one in others)
