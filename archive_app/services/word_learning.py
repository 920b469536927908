"""Words that an archive's own sentences teach, for languages without a bundled dictionary."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from archive_app.domain.alignment import LOW_SCORE
from archive_app.domain.alignment_ports import AlignableArticle, AlignmentStore
from archive_app.domain.articles import Side
from archive_app.domain.ids import ArticleId
from archive_app.text.alignment.choosing import is_bundled, pair_of
from archive_app.text.alignment.lexicon import learn

_FIRST_LESSON = 300  # articles of a pair of languages; of fewer at the end of a run
_LEAST = 20  # articles that can teach anything
_MOST = 2_000  # articles that are learned from, spread over all
_GROWN = 3  # one new article for so many: then the words are learned again
_READ_AT_ONCE = 50


class WordLearning:
    """Watches a run over what waits, and learns when there is enough to learn from."""

    def __init__(self, store: AlignmentStore) -> None:
        self._store = store
        self._seen: Counter[str] = Counter()
        self._languages: dict[str, tuple[str, str]] = {}
        self._known: set[str] = set()  # pairs of languages whose words were learned
        self._tried: set[str] = set()
        self._without: defaultdict[str, list[ArticleId]] = defaultdict(list)

    def saw(self, one: AlignableArticle) -> None:
        """An article was aligned."""
        if is_bundled(one.languages):
            return
        pair = pair_of(one.languages)
        if pair not in self._languages and self._store.lexicon(pair):
            self._known.add(pair)
        self._languages[pair] = one.languages
        self._seen[pair] += 1
        if pair not in self._known:
            self._without[pair].append(one.id)

    def learn_early(self) -> bool:
        """Learn where much was aligned without words already; whether there are new ones."""
        learned = False
        for pair, seen in self._seen.items():
            if seen >= _FIRST_LESSON and pair not in self._known and pair not in self._tried:
                self._tried.add(pair)
                learned |= self._learn(pair)
        return learned

    def learn_late(self) -> list[ArticleId]:
        """At the end of a run: learn what is due.

        Returns the articles that were aligned without the words that are known now.
        """
        for pair, seen in self._seen.items():
            has_grown = seen * _GROWN >= len(self._store.articles_of(self._languages[pair]))
            if pair not in self._known or (has_grown and seen >= _LEAST):
                self._learn(pair)
        return [one for pair in self._known for one in self._without[pair]]

    def _learn(self, pair: str) -> bool:
        articles = self._store.articles_of(self._languages[pair])
        if len(articles) < _LEAST:
            return False
        some = articles[:: 1 + len(articles) // _MOST]
        entries = learn(self._sentences(some), self._languages[pair]).entries()
        self._store.put_lexicon(pair, entries)
        if entries:
            self._known.add(pair)
        return bool(entries)

    def _sentences(self, articles: Sequence[ArticleId]) -> Iterator[tuple[str, str]]:
        """Sentences that translate each other as far as one can tell."""
        for start in range(0, len(articles), _READ_AT_ONCE):
            for one in self._store.read(articles[start : start + _READ_AT_ONCE]):
                yield from _sure(one)


def _sure(one: AlignableArticle) -> Iterator[tuple[str, str]]:
    if one.before is None or one.texts_before != one.texts:
        return
    sentences = one.before.sentences
    for link in one.before.links:
        if not link.is_one_sided and (link.is_fixed or link.score >= LOW_SCORE):
            original, translation = (
                " ".join(
                    one.texts[side][place.paragraph][place.start : place.end]
                    for place in (sentences[side][at] for at in link.of(side))
                )
                for side in Side
            )
            yield original, translation
