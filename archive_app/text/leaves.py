"""What a word or phrase of a query asks of a text: the same rules for index, facets and marks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property, lru_cache
from operator import ge

from archive_app.domain.query import Phrase, Word
from archive_app.domain.searching import ExpansionKind
from archive_app.text.patterns import ANY_CHARS, ONE_CHAR, glob_regex, within
from archive_app.text.pinyin import readings, with_v
from archive_app.text.plurals import stem
from archive_app.text.tokens import EXACT, Token, TokenKind, positions, tokenize
from archive_app.text.wild import is_wild, wild_tokens

LONGEST_NAME = 4  # words that may make one name
LONGEST_LEAF = 400  # steps; what stands behind is not looked for


class StepKind(StrEnum):
    """What a step asks of its position."""

    TERM = "term"  # the term itself
    PREFIX = "prefix"  # a word that begins so
    GLOB = "glob"  # a term that matches * and ?
    FUZZY = "fuzzy"  # a word that is misspelt, by at most ``distance`` edits
    CHAR = "char"  # one character of a run
    SOUND = "sound"  # one character of a run that is read so, without tone, ü as v


@dataclass(frozen=True, slots=True)
class Step:
    """What must stand ``offset`` positions after the first."""

    term: str
    offset: int
    kind: StepKind = StepKind.TERM
    distance: int = 0

    @property
    def prefix(self) -> bool:
        """Any word that begins so is meant."""
        return self.kind is StepKind.PREFIX


@dataclass(frozen=True, slots=True)
class Leaf:
    """Steps at fixed distances. ``stem`` stands for a single word whose other forms count too.

    Runs are asked for by the fewest pairs that cover them. ``plain`` are offsets at which the text
    must be written as the term is (for ``=word``). ``width`` is how many positions the leaf
    covers; ``joined`` its words written as one, for names. Without steps there is nothing to look
    for.
    """

    steps: tuple[Step, ...]
    width: int = 1
    stem: str = ""
    plain: tuple[int, ...] = ()
    joined: str = ""

    @property
    def is_pattern(self) -> bool:
        """Some step stands for several terms that the query doesn't name."""
        return any(step.kind not in (StepKind.TERM, StepKind.CHAR) for step in self.steps)


@lru_cache(maxsize=512)
def read_leaf(node: Word | Phrase) -> Leaf:
    """The leaf of a word or phrase of the query tree."""
    if isinstance(node, Phrase):
        return _read(tokenize(node.text), Word(node.text), is_word=False)
    if node.glob:
        pattern = node.text + (ANY_CHARS if node.prefix else "")
        return _read(wild_tokens(pattern), replace(node, prefix=False), is_word=True)
    return _read(tokenize(node.text), node, is_word=True)


def written_leaf(node: Word | Phrase) -> Leaf:
    """The leaf of the same words, only as they are written: no stems, no other characters."""
    if isinstance(node, Phrase):
        return read_leaf(Word(node.text, exact=True))
    return read_leaf(replace(node, exact=True, fuzzy=0))


def leaf_in_names(node: Word | Phrase) -> Leaf:
    """The leaf by which names are asked: who types ü doesn't mean u."""
    leaf = read_leaf(node)
    if not leaf.joined or with_v(node.text) == node.text:
        return leaf
    return replace(written_leaf(node), joined=leaf.joined)


def expansion_key(kind: ExpansionKind, word: str) -> str:
    """What a request names to switch that expansion of ``word`` off."""
    return f"{kind}:{word}"


def is_off(kind: ExpansionKind, word: str, without: Set[str]) -> bool:
    """Whether an expansion of a word, or of words beside each other, is switched off.

    Who switches the reading of several words as one name off means parts of the name too.
    """
    if not without:
        return False
    if expansion_key(kind, word) in without:
        return True
    start = expansion_key(ExpansionKind.PINYIN, "")
    return kind is ExpansionKind.PINYIN and any(
        is_part(word, key.removeprefix(start)) for key in without if key.startswith(start)
    )


def is_part(word: str, words: str) -> bool:
    """Whether a word, or words beside each other, stand in ``words``."""
    return f" {word} " in f" {words} "


def allowed_leaf(node: Word | Phrase, without: Set[str]) -> Leaf:
    """The leaf of a word or phrase, less the expansions that are switched off."""
    leaf = read_leaf(node)
    if not without:
        return leaf
    if is_off(ExpansionKind.SCRIPT, node.text, without) and not leaf.is_pattern:
        written = written_leaf(node)
        leaf = replace(leaf, steps=written.steps, plain=written.plain)
    if is_off(ExpansionKind.STEM, node.text, without):
        leaf = replace(leaf, stem="")
    if is_off(ExpansionKind.PINYIN, node.text, without):
        leaf = replace(leaf, joined="")
    return leaf


@lru_cache(maxsize=8192)
def _sounds(char: str) -> tuple[str, ...]:
    """The readings of a character; texts have a few thousand different ones."""
    return readings(char)


class TokenTable:
    """The tokens of one text, looked up by term: made once, asked for every leaf of a query."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens

    @cached_property
    def words(self) -> list[Token]:
        """The words of alphabets, in order."""
        return [token for token in self.tokens if token.kind is TokenKind.WORD]

    @cached_property
    def spans(self) -> dict[int, tuple[int, int]]:
        """The offsets of the word or character at each position."""
        return {
            token.position: (token.start, token.end)
            for token in self.tokens
            if token.kind in (TokenKind.WORD, TokenKind.CHAR)
        }

    @cached_property
    def _terms(self) -> dict[str, list[int]]:
        return positions(self.tokens)

    @cached_property
    def _words(self) -> dict[str, list[int]]:
        return positions(self.words)

    @cached_property
    def _chars(self) -> dict[str, list[int]]:
        return positions([token for token in self.tokens if token.kind is TokenKind.CHAR])

    @cached_property
    def _stems(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        for word, places in self._words.items():
            found.setdefault(stem(word), set()).update(places)
        return found

    def at_stem(self, root: str) -> Set[int]:
        """Positions of the words with that stem."""
        return self._stems.get(root, frozenset())

    def at_step(self, step: Step) -> set[int]:
        """Positions at which a leaf may begin so that ``step`` is met."""
        places = (place for term in self._meeting(step) for place in self._terms.get(term, ()))
        return {place - step.offset for place in places}

    def _meeting(self, step: Step) -> Iterator[str]:
        """The terms that meet a step."""
        match step.kind:
            case StepKind.TERM | StepKind.CHAR:
                return iter((step.term,))
            case StepKind.PREFIX:
                return (word for word in self._words if word.startswith(step.term))
            case StepKind.FUZZY:
                return (word for word in self._words if within(step.term, word, step.distance))
            case StepKind.SOUND:
                return (char for char in self._chars if step.term in _sounds(char))
            case StepKind.GLOB:
                is_meant = glob_regex(step.term).fullmatch
                # A character of a run is a term of its own here, but not in the index.
                return (
                    term
                    for term in self._terms
                    if not term.startswith(EXACT) and term not in self._chars and is_meant(term)
                )


def matches(leaf: Leaf, text: str, *, stems: bool = True) -> bool:
    """Whether ``leaf`` is found in ``text``."""
    return bool(find(leaf, tokenize(text), stems=stems))


def find(leaf: Leaf, tokens: list[Token], *, stems: bool = True) -> list[tuple[int, int]]:
    """Where ``leaf`` is found: (start, end) offsets of the text that gave ``tokens``, ascending."""
    return find_in(leaf, TokenTable(tokens), stems=stems)


def find_in(leaf: Leaf, table: TokenTable, *, stems: bool = True) -> list[tuple[int, int]]:
    """As :func:`find`, for a text that is asked for several leaves."""
    return [span_at(start, leaf, table) for start in places(leaf, table, stems=stems)]


def span_at(start: int, leaf: Leaf, table: TokenTable) -> tuple[int, int]:
    """The offsets of a leaf that is found at position ``start``."""
    return table.spans[start][0], table.spans[start + leaf.width - 1][1]


def places(leaf: Leaf, table: TokenTable, *, stems: bool = True) -> list[int]:
    """The positions at which ``leaf`` is found, ascending."""
    if not leaf.steps:
        return []
    starts: Set[int] = _starts(leaf, table)
    if stems and leaf.stem:
        starts = starts | table.at_stem(leaf.stem)
    if not starts:
        return []
    spans = table.spans
    return sorted(start for start in starts if start in spans and start + leaf.width - 1 in spans)


def near_places(parts: Sequence[Leaf], distance: int, table: TokenTable) -> list[tuple[int, Leaf]]:
    """The places of all ``parts`` that stand in a window with the others: (position, part).

    A window begins at some part and reaches ``distance`` positions further. Parts count as they
    stand, without stems; one that is asked for twice must stand there twice.
    """
    inside: list[tuple[int, Leaf]] = []
    taken = 0  # how many of all places ``inside`` has reached
    merged, windows = _windows(parts, distance, table)
    for first, last in windows:
        inside += merged[max(first, taken) : last]
        taken = last
    return inside


def near_starts(parts: Sequence[Leaf], distance: int, table: TokenTable) -> list[int]:
    """The positions at which such windows begin, ascending."""
    merged, windows = _windows(parts, distance, table)
    return [merged[first][0] for first, _ in windows]


def _windows(
    parts: Sequence[Leaf], distance: int, table: TokenTable
) -> tuple[list[tuple[int, Leaf]], list[tuple[int, int]]]:
    """All places of the parts, ascending, and the slices of them that are windows."""
    leaves = list({(part.steps, part.plain): part for part in parts}.values())
    needed = Counter((part.steps, part.plain) for part in parts)
    many = [needed[part.steps, part.plain] for part in leaves]
    merged = sorted(
        (place, number)
        for number, part in enumerate(leaves)
        for place in places(part, table, stems=False)
    )
    found: list[tuple[int, int]] = []
    counts = [0] * len(leaves)
    last = 0
    for first, (begin, number) in enumerate(merged):
        while last < len(merged) and merged[last][0] <= begin + distance:
            counts[merged[last][1]] += 1
            last += 1
        if all(map(ge, counts, many)):
            found.append((first, last))
        counts[number] -= 1
    return [(place, leaves[number]) for place, number in merged], found


def _starts(leaf: Leaf, table: TokenTable) -> set[int]:
    """Positions at which all steps of ``leaf`` are met."""
    found: set[int] | None = None
    for step in leaf.steps:
        here = table.at_step(step)
        found = here if found is None else found & here
        if not found:
            return set()
    if leaf.plain:
        marked = table.at_step(Step(EXACT, 0))
        return {
            start for start in found or () if not any(start + at in marked for at in leaf.plain)
        }
    return found or set()


def _read(tokens: list[Token], node: Word, *, is_word: bool) -> Leaf:
    """The leaf of the tokens of one word, or of the words of a phrase."""
    steps = _steps(tokens, node.fuzzy if not node.exact else 0)[:LONGEST_LEAF]
    if not steps:
        return Leaf(())
    width = max(token.position for token in tokens) + 1
    plain: tuple[int, ...] = ()
    if node.exact:
        written = [
            Step(token.term, token.position)
            for token in tokens
            if token.kind is TokenKind.WRITTEN and token.term != EXACT
        ]
        marked = {step.offset for step in written}
        steps += written
        plain = tuple(sorted({token.position for token in tokens} - marked))
    last_is_word = tokens[-1].kind is TokenKind.WORD or (
        tokens[-1].kind is TokenKind.WRITTEN and not node.exact
    )
    last = steps[-1]
    if node.prefix and last_is_word and last.kind is StepKind.TERM:
        steps[-1] = Step(last.term, last.offset, StepKind.PREFIX)
    terms_only = all(step.kind is StepKind.TERM for step in steps)
    root = ""
    if is_word and terms_only and len(steps) == 1 and width == 1 and last_is_word:
        root = "" if node.exact else stem(steps[0].term)
    words = all(
        token.kind is TokenKind.WRITTEN or (token.kind is TokenKind.WORD and token.term.isalpha())
        for token in tokens
    )
    is_name = words and terms_only and not node.exact and len(steps) <= LONGEST_NAME
    joined = _joined(node.text, steps) if is_name else ""
    return Leaf(tuple(steps), width, root, plain, joined)


def _joined(text: str, steps: Sequence[Step]) -> str:
    """The words written as one, ü of pinyin as v."""
    if (spelt := with_v(text)) != text:
        return "".join(token.term for token in tokenize(spelt) if token.kind is TokenKind.WORD)
    return "".join(step.term for step in steps)


def _steps(tokens: list[Token], distance: int) -> list[Step]:
    """Words, and the fewest pairs that cover each run; a lone character by itself."""
    steps: list[Step] = []
    run: list[Token] = []  # the pairs of the run that is being read
    paired: set[int] = set()
    for token in sorted(tokens, key=lambda token: (token.position, token.kind)):
        match token.kind:
            case TokenKind.WORD:
                steps.append(_word_step(token, distance))
            case TokenKind.PAIR:
                paired |= {token.position, token.position + 1}
                if run and run[-1].position != token.position - 1:
                    steps += _fewest(run)
                    run = []
                run.append(token)
    steps += _fewest(run)
    steps += [
        Step(token.term, token.position, StepKind.CHAR)
        for token in tokens
        if token.kind is TokenKind.CHAR and token.position not in paired and token.term != ONE_CHAR
    ]
    return sorted(steps, key=lambda step: step.offset)


def _fewest(pairs: list[Token]) -> list[Step]:
    """Every second pair of a run, and the last one."""
    kept = pairs[::2] if len(pairs) % 2 else [*pairs[::2], *pairs[-1:]]
    steps: list[Step] = []
    covered = -1
    for pair in kept:
        if pair.term[0] == ONE_CHAR and covered == pair.position:
            # The pair before says that a neighbour stands here: quicker than all pairs that end so.
            steps.append(Step(pair.term[1], pair.position + 1, StepKind.CHAR))
        else:
            kind = StepKind.GLOB if ONE_CHAR in pair.term else StepKind.TERM
            steps.append(Step(pair.term, pair.position, kind))
        covered = pair.position + 1
    return steps


def _word_step(token: Token, distance: int) -> Step:
    if is_wild(token.term):
        return Step(token.term, token.position, StepKind.GLOB)
    if distance:
        return Step(token.term, token.position, StepKind.FUZZY, distance)
    return Step(token.term, token.position)
