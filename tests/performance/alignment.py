"""Alignment measured: against beads checked by hand, texts made harder, other languages; and time.

Strict F1 counts equal beads, lax F1 those that share a sentence on both sides. "Rows" are the
paragraphs that belong together. "Alone" are sentences without a counterpart.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from archive_app.domain.alignment import Alignment
from archive_app.domain.articles import Side
from archive_app.text.alignment.articles import align_article
from archive_app.text.alignment.bundled import bundled_dictionary
from archive_app.text.alignment.glosses import Dictionary, NoDictionary
from archive_app.text.alignment.lexicon import Lexicon, learn
from archive_app.text.alignment.splitting import sentence_texts
from tests.performance.alignment_data import bilingual_texts, data_folder
from tests.performance.gale_church import gale_church
from tests.unit.text.alignment.gold import (
    AlignedText,
    Beads,
    dropped_found,
    gold_texts,
    links_of,
    rows_of,
    scores,
    with_paragraphs_broken_anew,
    with_sentences_dropped,
    with_sentences_joined,
)

Say = Callable[[str], None]

SIZES_KB = (3, 200, 8000)
_COLUMNS = (
    "texts", "beads", "dictionary", "strict F1", "lax F1", "rows strict", "rows lax",
    "alone found", "alone wrong",
)  # fmt: skip
_PEER_UP_TO_KB = 200
_TEACHES = 0.35  # the score of a link that the lexicon learns from
_ROUNDS = 2  # of learning and aligning again


def measure(*, seed: int, say: Say, sizes: Sequence[int] = SIZES_KB) -> dict[str, Any]:
    """All figures, ready for :func:`table`."""
    draw = random.Random(seed)
    gold = gold_texts()
    sets: dict[str, Sequence[AlignedText]] = {
        "checked by hand": gold,
        "8 % of sentences dropped": [
            with_sentences_dropped(text, draw, 0.08) for text in gold for _ in range(3)
        ],
        "neighbours joined": [with_sentences_joined(text, draw, 0.2) for text in gold],
        "paragraphs broken anew": [
            with_paragraphs_broken_anew(text, draw) for text in gold for _ in range(3)
        ],
    }
    rows = []
    for name, texts in sets.items():
        say(f"alignment: {name}")
        for told, dictionary in (("yes", bundled_dictionary()), ("no", NoDictionary())):
            rows.append(_row(name, told, texts, partial(_ours, dictionary=dictionary)))
        rows.append(_row(name, "Gale-Church", texts, _peer))
    folder = data_folder()
    real = bilingual_texts(folder) if folder else {}
    for pair, found in real.items():
        say(f"alignment: {pair}")
        rows += of_pair(pair, found, seed)
    say("alignment: times")
    return {"rows": rows, "times": [_times(kilobytes) for kilobytes in sizes]}


def table(found: Mapping[str, Any]) -> str:
    """What was measured, in Markdown."""
    lines = [
        f"| {' | '.join(_COLUMNS)} |",
        "|---" * len(_COLUMNS) + "|",
    ]
    for row in found["rows"]:
        met, alone, wrong = row["alone"]
        lines.append(
            f"| {row['name']} | {row['beads']} | {row['dictionary']} | {_share(row['links'][0])} "
            f"| {_share(row['links'][1])} | {_share(row['rows'][0])} | {_share(row['rows'][1])} "
            f"| {met} of {alone} | {wrong} |"
        )
    lines += ["", "| text | ours, s | Gale-Church, s |", "|---|---|---|"]
    for row in found["times"]:
        peer = "" if row["peer"] is None else f"{row['peer']:.2f}"
        lines.append(f"| {row['kilobytes']:,} KB | {row['ours']:.2f} | {peer} |")
    return "\n".join(lines)


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _row(
    name: str,
    dictionary: str,
    texts: Sequence[AlignedText],
    align: Callable[[AlignedText], tuple[AlignedText, Beads, Beads | None]],
) -> dict[str, Any]:
    results = [align(text) for text in texts]
    links = [(text.beads, found) for text, found, _ in results]
    rows = [(text.rows(), found) for text, _, found in results if found is not None]
    return {
        "name": name,
        "dictionary": dictionary,
        "beads": sum(len(text.beads) for text in texts),
        "links": scores(links),
        "rows": scores(rows) if rows else (None, None),
        "alone": dropped_found(links),
    }


def _ours(text: AlignedText, dictionary: Dictionary) -> tuple[AlignedText, Beads, Beads | None]:
    found = _aligned(text, dictionary)
    return text, links_of(found), rows_of(found)


def _aligned(text: AlignedText, dictionary: Dictionary) -> Alignment:
    return align_article(*text.paragraphs(), text.languages, dictionary, sentences=text.sentences())


def _peer(text: AlignedText) -> tuple[AlignedText, Beads, Beads | None]:
    return text, gale_church(text.source, text.target), None


def of_pair(pair: str, texts: Sequence[AlignedText], seed: int) -> list[dict[str, Any]]:
    """Half of the texts teach the words, the other half, made harder, is measured."""
    draw = random.Random(seed)
    harder = [
        with_sentences_dropped(
            with_sentences_joined(with_paragraphs_broken_anew(text, draw), draw, 0.2), draw, 0.04
        )
        for text in texts[1::2]
    ]
    lexicon = Lexicon()
    for _ in range(_ROUNDS):
        lexicon = _learned(texts[::2], lexicon)
    tried: list[tuple[str, Dictionary]] = [("no", NoDictionary()), ("learned", lexicon)]
    if pair == "zh-en":
        tried.append(("yes", bundled_dictionary()))
    rows = [_row(pair, told, harder, partial(_ours, dictionary=one)) for told, one in tried]
    return [*rows, _row(pair, "Gale-Church", harder, _peer)]


def _learned(texts: Sequence[AlignedText], known: Lexicon) -> Lexicon:
    languages = texts[0].languages
    pairs: list[tuple[str, str]] = []
    for text in texts:
        alignment = _aligned(text, known)
        for link in alignment.links:
            if not link.is_one_sided and link.score >= _TEACHES:
                ours, theirs = (
                    " ".join(
                        sentence_texts(
                            [alignment.sentences[side][at] for at in link.of(side)], said
                        )
                    )
                    for side, said in zip(Side, text.paragraphs(), strict=True)
                )
                pairs.append(
                    (ours, theirs) if text.languages[0] == languages[0] else (theirs, ours)
                )
    return learn(pairs, languages)


def _times(kilobytes: int) -> dict[str, Any]:
    """Seconds of the processor for a text of so many UTF-8 bytes on both sides together."""
    source: list[str] = []
    target: list[str] = []
    texts = gold_texts()
    size = number = 0
    while size < 1000 * kilobytes:
        sides = texts[number % len(texts)].paragraphs()
        number += 1
        for paragraphs, side in zip(sides, (source, target), strict=True):
            side += [f"{paragraph} {number}" for paragraph in paragraphs]
            size += sum(len(paragraph.encode()) for paragraph in paragraphs)
    dictionary = bundled_dictionary()
    start = time.process_time()
    found = align_article(source, target, ("zh-Hans", "en"), dictionary)
    ours = time.process_time() - start
    peer = None
    if kilobytes <= _PEER_UP_TO_KB:
        sentences = [
            sentence_texts(found.sentences[side], said)
            for side, said in zip(Side, (source, target), strict=True)
        ]
        start = time.process_time()
        gale_church(*sentences)
        peer = time.process_time() - start
    return {"kilobytes": round(size / 1000), "ours": ours, "peer": peer}
