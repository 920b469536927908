"""Near-duplicates in a dry run: each record beside the library and the records before it.

Only sentences are looked at, candidates by the lowest numbers of each text: two texts that share
most of their sentences nearly always share one of those. Other translations are found later.
"""

from __future__ import annotations

from collections.abc import Iterator

from archive_app.domain.articles import ArticleDraft
from archive_app.domain.ids import ArticleId, TextId
from archive_app.domain.indexing import PARAGRAPH_BREAK
from archive_app.domain.ports import ReadStore
from archive_app.domain.reprint_ports import ReprintStore
from archive_app.text.fingerprints import DEFAULT_LIMITS, Limits, fingerprint, overlap
from archive_app.text.packed_prints import Packed, unpack

_SKETCH = 4  # of a text's sentences are looked up
_LARGE = 300_000  # texts in the library: of more, one sentence each is known
_FEWEST = 2  # sentences that must be shared: one may be a quotation
_MOST_MET = 20  # texts that a record is compared with: more share a stock phrase

_Known = TextId | tuple[int, int]  # a text of the library; a row of this run and its text


class SimilarTexts:
    """Asked for one record after the other: what it is nearly the same as, in words.

    Keeps some hundred bytes a record. Of the library it knows the texts that were followed.
    """

    def __init__(
        self, store: ReprintStore, reads: ReadStore, limits: Limits = DEFAULT_LIMITS
    ) -> None:
        self._store = store
        self._reads = reads
        self._limits = limits
        self._texts: dict[int, list[_Known]] | None = None
        self._article_of: dict[TextId, ArticleId] = {}
        self._rows: dict[tuple[int, int], bytes] = {}  # the sentences of this run's texts

    def __call__(self, row: int, draft: ArticleDraft) -> str:
        """The nearest text as a short sentence, or ''; the record counts for later ones."""
        best: tuple[float, _Known, bool] | None = None
        mine: list[tuple[_Known, frozenset[int]]] = []
        for number, text in enumerate(draft.texts):
            body = PARAGRAPH_BREAK.join(paragraph.text for paragraph in text.paragraphs)
            sentences = fingerprint(body, text.language).sentences
            mine.append(((row, number), sentences))
            for known, score, is_excerpt in self._near(sentences, draft.external_id):
                if best is None or score > best[0]:
                    best = score, known, is_excerpt
        for known, sentences in mine:
            self._remember(known, sentences)
        return "" if best is None else self._in_words(best[0], best[1], is_excerpt=best[2])

    def _near(
        self, sentences: frozenset[int], external_id: str
    ) -> Iterator[tuple[_Known, float, bool]]:
        """Texts that are alike: (which, score, one is an excerpt of the other)."""
        known = self._library() if self._texts is None else self._texts
        met = dict.fromkeys(
            other for number in sorted(sentences)[:_SKETCH] for other in known.get(number, ())
        )
        for other in list(met)[:_MOST_MET]:
            told = overlap(sentences, self._sentences(other))
            is_near = told.resemblance >= self._limits.near
            if told.shared < _FEWEST or not (is_near or told.containment >= self._limits.contained):
                continue
            if isinstance(other, tuple) or self._name(other) != external_id:
                yield other, told.resemblance if is_near else told.containment, not is_near

    def _library(self) -> dict[int, list[_Known]]:
        """The lowest sentences of the library's texts, read once."""
        self._texts = {}
        size = _SKETCH if self._store.count_prints() <= _LARGE else 1
        for text, article, numbers in self._store.sketches(size):
            self._article_of[text] = article
            for number in unpack(Packed(numbers, b"")).sentences:
                self._texts.setdefault(number, []).append(text)
        return self._texts

    def _remember(self, known: _Known, sentences: frozenset[int]) -> None:
        if self._texts is None or not isinstance(known, tuple) or len(sentences) < _FEWEST:
            return
        numbers = sorted(sentences)
        # One that is all the same as an earlier one need not be met beside it.
        for number in numbers[:_SKETCH]:
            met = self._texts.setdefault(number, [])
            if len(met) < _MOST_MET:
                met.append(known)
        self._rows[known] = b"".join(number.to_bytes(8, "little") for number in numbers)

    def _sentences(self, known: _Known) -> frozenset[int]:
        if isinstance(known, tuple):
            return unpack(Packed(self._rows[known], b"")).sentences
        packed = self._store.packed([known]).get(known)
        return unpack(Packed(*packed)).sentences if packed else frozenset()

    def _name(self, text: TextId) -> str:
        rows = self._reads.rows([self._article_of[text]])
        return rows[0].external_id if rows else ""

    def _in_words(self, score: float, known: _Known, *, is_excerpt: bool) -> str:
        of_whom = f"row {known[0]}" if isinstance(known, tuple) else f"article {self._name(known)}"
        if is_excerpt:
            return f"{score:.0%} of the shorter text is also in {of_whom}".replace("%", " %")
        return f"Near-duplicate of {of_whom}, {score:.0%}".replace("%", " %")
