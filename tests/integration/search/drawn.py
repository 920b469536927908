"""Queries drawn from the texts and values of a library."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import permutations

from hypothesis import strategies as st

from archive_app.domain.facets import Facet
from archive_app.domain.indexing import IndexedArticle
from archive_app.domain.query import (
    And,
    Every,
    Field,
    HowMany,
    InField,
    Near,
    Node,
    Not,
    Nothing,
    Or,
    Phrase,
    SamePair,
    Word,
)
from archive_app.domain.searching import ExpansionKind
from archive_app.text.leaves import expansion_key
from archive_app.text.pinyin import readings
from archive_app.text.tokens import TokenKind, tokenize

TEXT_FIELDS = (Field.TITLE, Field.BODY, Field.ORIG, Field.TRANS, Field.ZH, Field.EN)
COUNTED = (Field.TAG, Field.FLAG, Field.PERSON, Field.LANG, Field.BYLINE)
STATES = (
    "reviewed",
    "in review",
    "undated",
    "machine",
    "untranslated",
    "paired",
    "inferred",
    "odd",
)
SPELLINGS = ("{0}", "{0}", "{0}", "{0}s", "{0}'s", "{0}-{0}", "{0}.", "Ü{0}", "{0}1", "（{0}）")


class Pool:
    """Pieces of real texts, and the values of facets."""

    def __init__(self, documents: Sequence[IndexedArticle], values: dict[Facet, list[str]]) -> None:
        texts: dict[str, None] = {}
        names: dict[str, None] = {}
        for one in documents:
            names |= dict.fromkeys(one.names)
            pieces = [one.source, one.section, one.external_id]
            for text in one.texts:
                pieces += [text.title, *text.body.split("\n\n")]
            texts |= dict.fromkeys(piece for piece in pieces if piece)
        self.names = sorted(names)
        self.idents = [one.external_id for one in documents]
        self.texts = [*texts, *names]
        self.words = sorted(
            {
                text[token.start : token.end]
                for text in self.texts
                for token in tokenize(text)
                if token.kind is TokenKind.WORD
            }
        )
        self.runs = ["".join(run) for run in map(_runs, self.texts) if len(run) > 1]
        self.values = values

    def known(self, field: Field) -> Sequence[str]:
        """Values that a field may have."""
        if field.value in {facet.value for facet in Facet}:
            return self.values[Facet(field.value)]
        return STATES if field is Field.IS else self.idents if field is Field.ID else ()


@st.composite
def words(draw: st.DrawFn, pool: Pool) -> Word:
    """A word of a text: as it stands, misspelt, begun, exact, or some characters of a run."""
    if draw(st.booleans()):
        text = draw(st.sampled_from(pool.words))
        if draw(st.integers(0, 3)) == 0:
            text = draw(st.sampled_from(SPELLINGS)).format(text)
    else:
        whole = draw(st.sampled_from(pool.texts))
        start = draw(st.integers(0, max(0, len(whole) - 1)))
        text = whole[start : start + draw(st.integers(1, 6))]
    prefix = draw(st.integers(0, 3)) == 0
    if prefix:
        text = text[: draw(st.integers(1, max(1, len(text))))]
    text = draw(st.sampled_from((text, text, text.upper(), text.swapcase())))
    return Word(text, prefix=prefix, exact=draw(st.integers(0, 4)) == 0)


@st.composite
def phrases(draw: st.DrawFn, pool: Pool) -> Phrase:
    """A piece of a text, cut anywhere; or two pieces that don't belong together."""
    pieces = []
    for _ in range(draw(st.sampled_from((1, 1, 1, 2)))):
        whole = draw(st.sampled_from(pool.texts))
        start = draw(st.integers(0, max(0, len(whole) - 1)))
        pieces.append(whole[start : start + draw(st.integers(1, 40))])
    return Phrase(" ".join(pieces))


@st.composite
def patterns(draw: st.DrawFn, pool: Pool) -> Word:
    """A word of a text, misspelt or with signs in place of some characters."""
    text = draw(st.one_of(st.sampled_from(pool.words), runs(pool)))
    if draw(st.booleans()):
        at = draw(st.integers(0, len(text) - 1))
        broken = text[:at] + draw(st.sampled_from(("", "e", text[at] * 2))) + text[at + 1 :]
        return Word(broken or text, fuzzy=draw(st.integers(1, 2)))
    sign = draw(st.sampled_from("?*"))
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start, len(text)))
    return Word(text[:start] + sign + text[end:], glob=True, prefix=draw(st.integers(0, 5)) == 0)


def runs(pool: Pool) -> st.SearchStrategy[str]:
    """Some characters of a run."""
    return st.tuples(st.sampled_from(pool.runs), st.integers(0, 50), st.integers(2, 7)).map(
        lambda drawn: drawn[0][drawn[1] % len(drawn[0]) :][: drawn[2]]
    )


def nears(pool: Pool) -> st.SearchStrategy[Near]:
    """Words near one another, of one text or of several."""
    part = st.one_of(words(pool), words(pool), phrases(pool), patterns(pool))
    parts = st.lists(part, min_size=2, max_size=3).map(tuple)
    return st.builds(Near, st.one_of(parts, neighbours(pool)), st.integers(1, 12))


@st.composite
def neighbours(draw: st.DrawFn, pool: Pool) -> tuple[Word, ...]:
    """Two words of one text, or one that stands there twice."""
    found = [
        token
        for token in tokenize(draw(st.sampled_from(pool.texts)))
        if token.kind in (TokenKind.WORD, TokenKind.CHAR)
    ]
    terms = [token.term for token in found] or ["nothing"]
    first = draw(st.integers(0, len(terms) - 1))
    second = min(first + draw(st.integers(0, 6)), len(terms) - 1)
    return Word(terms[second]), Word(terms[first])


@st.composite
def heard(draw: st.DrawFn, pool: Pool) -> Node:
    """Some characters of a text, read aloud."""
    spoken = [readings(char) for char in draw(runs(pool))]
    between = draw(st.sampled_from(("", " ", "'")))
    text = between.join(draw(st.sampled_from(one)) for one in spoken if one)
    return InField(Field.SOUNDS, draw(st.sampled_from((Word, Phrase)))(text or "bi"))


@st.composite
def named(draw: st.DrawFn, pool: Pool) -> Node:
    """The parts of a name, in some order, glued or apart."""
    parts = draw(st.permutations(draw(st.sampled_from(pool.names)).replace("-", " ").split()))
    if draw(st.booleans()) or len(parts) < 2:
        return Word("".join(parts))
    extra = draw(st.lists(words(pool), max_size=2))
    return And((*(Word(part) for part in parts), *extra))


@st.composite
def valued(draw: st.DrawFn, pool: Pool) -> Node:
    """A field of facet values or of ids, with a value that there is, or a word, or a tree."""
    field = draw(st.sampled_from([one for one in Field if one not in TEXT_FIELDS]))
    known = pool.known(field)
    leaves: list[st.SearchStrategy[Node]] = [words(pool), st.just(Every()), st.just(Word("none"))]
    if field is Field.DATE:
        leaves.append(st.sampled_from([Word("2019..2021"), Word(">=2020"), Word("2021-03")]))
    if known:
        leaves.append(st.sampled_from(known).map(Word))
        leaves.append(st.sampled_from(known).map(Phrase))
        leaves.append(st.sampled_from(known).map(lambda value: Word(value[:3], prefix=True)))
        leaves.append(st.sampled_from(known).map(lambda value: Word(value, exact=True)))
    leaf = st.one_of(leaves)
    return InField(field, draw(st.one_of(leaf, leaf, st.tuples(leaf, leaf.map(Not)).map(Or))))


def _runs(text: str) -> list[str]:
    """The characters of runs of a text."""
    return [token.term for token in tokenize(text) if token.kind is TokenKind.CHAR]


def switched_off(node: Node) -> list[str]:
    """The keys of expansions that a query may have."""
    match node:
        case Word(text) | Phrase(text):
            return [expansion_key(kind, text) for kind in ExpansionKind]
        case And(children) | Or(children):
            keys = [key for child in children for key in switched_off(child)]
            texts = [child.text for child in children if isinstance(child, Word)]
            return [*keys, expansion_key(ExpansionKind.PINYIN, " ".join(texts))]
        case Not(child) | InField(_, child) | SamePair(child):
            return switched_off(child)
    return []


def trees(pool: Pool) -> st.SearchStrategy[Node]:
    """Whole queries."""
    leaves: list[st.SearchStrategy[Node]] = [
        *[words(pool)] * 4,
        *[phrases(pool)] * 2,
        patterns(pool),
        nears(pool),
        heard(pool),
        named(pool),
        valued(pool),
        st.builds(
            HowMany,
            st.sampled_from(COUNTED),
            st.sampled_from(("<", "<=", "=", ">=", ">")),
            st.integers(0, 4),
        ),
        st.sampled_from([Every(), Nothing(), Word("%%"), Phrase("，。")]),
    ]
    return st.recursive(
        st.one_of(leaves),
        lambda nodes: st.one_of(
            st.lists(nodes, min_size=2, max_size=3).map(tuple).map(And),
            st.lists(nodes, min_size=2, max_size=3).map(tuple).map(Or),
            st.tuples(nodes, nodes.map(Not)).map(And),
            nodes.map(Not),
            st.builds(InField, st.sampled_from(TEXT_FIELDS), nodes),
            nodes.map(SamePair),
        ),
        max_leaves=6,
    )


def single_leaves(pool: Pool, chance: random.Random) -> Iterator[Node]:
    """Parts of queries one by one, spread evenly: trees rarely hang on one leaf alone."""
    for word in chance.sample(pool.words, 200):
        yield Word(word)
        yield Word(word[: chance.randint(1, 5)], prefix=True, exact=chance.random() < 0.3)
    for text in chance.choices(pool.texts, k=250):
        start = chance.randrange(len(text))
        yield Word(text[start : start + chance.randint(1, 6)])
        yield Phrase(text[start : start + chance.randint(4, 40)])
    for text in chance.choices(pool.runs, k=100):
        start = chance.randrange(len(text) - 1)
        piece = text[start : start + chance.randint(2, 4)]
        yield Word(f"{piece[0]}?{piece[2:]}", glob=True)
        spoken = (readings(char) for char in piece)
        yield InField(Field.SOUNDS, Word("".join(one[0] for one in spoken if one)))
    for word in chance.sample(pool.words, 100):
        yield Word(word[:-1] + "x", fuzzy=1)
        yield Word(f"{word[:1]}*{word[-1:]}", glob=True)
        yield SamePair(And((Word(word), Word(chance.choice(pool.words)))))
        yield SamePair(And((Word(word), InField(Field.ZH, Every()))))
        yield Near((Word(word), Word(chance.choice(pool.words))), 9)
    for name in pool.names:
        parts = name.replace("-", " ").split()
        yield Word("".join(parts))
        yield from (And(tuple(map(Word, ways))) for ways in permutations(parts[:4], 2))
    for text in pool.idents:
        yield InField(Field.ID, Word(text.upper()))
        yield InField(Field.ID, Word(text[: chance.randint(1, len(text))], prefix=True))
        yield InField(Field.ID, Phrase(text.split(":")[-1]))
    for facet, values in pool.values.items():
        for value in chance.sample(values, min(20, len(values))):
            yield InField(Field(facet.value), Word(value))
            yield InField(Field(facet.value), Word(value[:2], prefix=True))
