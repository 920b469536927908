"""One word of a query text: its wildcards, its exactness, how far other spellings may be."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from archive_app.domain.query import Every, Field, Phrase, TokenKind, Word
from archive_app.domain.query_fields import FACET_FIELDS
from archive_app.domain.query_signs import (
    ends_in_han,
    has_letters,
    has_value,
    operator,
    signs_of,
)

FURTHEST = 2  # edits that word~ allows
FAR_MESSAGE = f"At most {FURTHEST} letters may differ."
WILD_EXACT_MESSAGE = "A word with * or ? can't be exact too."
WILD_FUZZY_MESSAGE = "A word with * or ? can't be written otherwise (~) too."
EXACT_FUZZY_MESSAGE = "An exact word can't be written otherwise (~) too."
HAN_FUZZY_MESSAGE = "Other spellings (~) are looked for in words of alphabets only."
WILD_WORD_MESSAGE = "Only a single word can have * or ? in it."
OPERATOR_MESSAGE = "Read as a word, not as an operator."
NOTHING_MESSAGE = "There is nothing to look for in this."

_ADDRESS = re.compile(
    r"(?:[^\w*?]|_)*(?:[A-Za-z][A-Za-z0-9+.-]*://\w|www\.\w|[^\W_][\w-]*(?:\.[\w-]+)+/)"
)
_TIME = re.compile(r"[^\w:*?~=#-]*\d+(?::\d+)+[^\w:*?~]*")
# Punctuation that ends a word even without a space: a list in Chinese is several words, 8,000 one.
BETWEEN = re.compile(r"[，。、；！？…《》〈〉【】]+|[,;](?=[^\W\d_])")
_FUZZY = re.compile(r"(?<=[^\W_])~(?P<distance>\d?)(?P<after>[^\w*?~]*)\Z")
_QUESTION = re.compile(r"\?+(?=[^\w*?]+\Z)")
_RANGE = re.compile(r"[.…‥]{2,}|[…‥]")
_DATE = re.compile(r"(\d{4})(?:[年/.](\d{1,2})(?:[月/.](\d{1,2})日?|月)?|年)(?![\w/])")
_SPAN = re.compile(r"(?<=\d)[-~至到](?=\d{4})")  # 2021-03~2021-07, 2020-2021
_COMPARED = str.maketrans({"≥": ">=", "≤": "<="})
# Fields with values of which a part may be left open.
_OPEN = frozenset(FACET_FIELDS) - {Field.DATE}


@dataclass(frozen=True, slots=True)
class ReadWord:
    """What a piece asks for (None: nothing), its colour, and what was read otherwise, in words."""

    leaf: Word | Phrase | Every | None
    kind: TokenKind = TokenKind.WORD
    problem: str = ""


NOTHING = ReadWord(None, TokenKind.IGNORED, NOTHING_MESSAGE)


def is_address(signs: str) -> bool:
    """Whether a piece is an address of the web, in which ? and : are no signs of ours."""
    return _ADDRESS.match(signs) is not None


def is_time(signs: str) -> bool:
    """Whether a piece is numbers with colons between them: 10:30, 16:9."""
    return _TIME.fullmatch(signs) is not None


def read_word(given: str, signs: str) -> ReadWord:
    """A word of running text; punctuation at its ends is left away."""
    signs = _QUESTION.sub(lambda marks: " " * len(marks.group()), signs)
    exact = signs.startswith("=")
    if is_address(signs):
        return _without_wildcards(_bare(given), exact=exact)
    problem = ""
    distance = 0
    if "~" in signs and has_letters(re.sub(r"\d", "", signs)):  # 2020~2021 is no spelling
        while found := _FUZZY.search(_trimmed(signs)) or _FUZZY.search(signs):
            given, signs = given[: found.start()], signs[: found.start()]
            distance, problem = _distance(given, found["distance"])
    start, end = _ends(given, signs)
    if start == end:
        return NOTHING
    if not has_letters(given[start:end]):
        every = signs[start:end].strip("*") == ""
        return ReadWord(Every(), TokenKind.WILDCARD) if every else NOTHING
    text = _with_stars(given[start:end], signs[start:end])
    if not any(sign in "*?" for sign in signs[start:end]):
        return _without_wildcards(text, exact=exact, distance=distance, problem=problem)
    if distance:
        problem = WILD_FUZZY_MESSAGE
    if not _stands(text):
        return ReadWord(Phrase(_bare(text)), TokenKind.WORD, WILD_WORD_MESSAGE)
    body = text.removesuffix("*")
    if not any(sign in "*?" for sign in body):
        # A star at the end only.
        return ReadWord(Word(_bare(body), True, exact), TokenKind.WILDCARD, problem)
    return ReadWord(
        Word(text, glob=True), TokenKind.WILDCARD, WILD_EXACT_MESSAGE if exact else problem
    )


def _stands(text: str) -> bool:
    """Whether ``text`` alone is read as one word: no sign in it has a meaning."""
    if operator(text):
        return False
    signs = signs_of(text)
    if BETWEEN.search(signs) or any(sign in signs for sign in '(){}"'):
        return False
    return ":" not in signs or is_address(signs) or is_time(signs)


def read_value(field: Field, given: str, signs: str) -> ReadWord:
    """The value of a field that has values: taken as it stands, dots, slashes and all."""
    if signs.startswith("="):
        value = given[1:]
        return ReadWord(Word(value, exact=True), TokenKind.EXACT) if has_value(value) else NOTHING
    if signs.strip("*") == "":
        return ReadWord(Every(), TokenKind.VALUE)
    if not has_value(given):
        return NOTHING
    if field is Field.DATE and not signs.endswith("*"):
        return ReadWord(Word(date_value(given)), TokenKind.VALUE)
    if field not in _OPEN:
        return _value(given, signs)
    if re.search(r"\*|\?(?=\w)", signs.rstrip("*")):
        return ReadWord(Word(_with_stars(given, signs), glob=True), TokenKind.WILDCARD)
    found = _FUZZY.search(signs)
    if found and not found["after"] and not ends_in_han(given[: found.start()]):
        distance, problem = _distance(given[: found.start()], found["distance"])
        word = Word(given[: found.start()], fuzzy=distance)
        return ReadWord(word, TokenKind.FUZZY, problem)
    return _value(given, signs)


def date_value(given: str) -> str:
    """A date or period in plain signs: 2021年3月 is 2021-03, ＞＝2021 is >=2021."""
    plain = unicodedata.normalize("NFKC", _RANGE.sub("..", given)).translate(_COMPARED)
    plain = _DATE.sub(_date, plain.replace("–", "-").replace("−", "-"))
    return _SPAN.sub("..", plain)


def _date(found: re.Match[str]) -> str:
    parts = [part for part in found.groups() if part]
    return "-".join([parts[0], *(f"{int(part):02d}" for part in parts[1:])])


def _value(given: str, signs: str) -> ReadWord:
    if signs.endswith("*"):
        return ReadWord(Word(given[: len(signs.rstrip("*"))], True), TokenKind.WILDCARD)
    return ReadWord(Word(given), TokenKind.VALUE)


def _without_wildcards(
    text: str, *, exact: bool = False, distance: int = 0, problem: str = ""
) -> ReadWord:
    text = _bare(text)
    if not text:
        return NOTHING
    if operator(text):
        return ReadWord(Phrase(text), TokenKind.WORD, OPERATOR_MESSAGE)
    if not _stands(text):
        return ReadWord(Phrase(text), TokenKind.WORD, problem)
    if exact:
        if distance:
            problem = EXACT_FUZZY_MESSAGE
        return ReadWord(Word(text, exact=True), TokenKind.EXACT, problem)
    return ReadWord(
        Word(text, fuzzy=distance), TokenKind.FUZZY if distance else TokenKind.WORD, problem
    )


def _trimmed(signs: str) -> str:
    """``signs`` without what is no letter, digit or wildcard at the end."""
    return re.sub(r"(?:[^\w*?]|_)+\Z", "", signs)


def _distance(word: str, digit: str) -> tuple[int, str]:
    """How many edits ``~`` and its digit allow behind a word, and what is wrong with that."""
    if ends_in_han(word):
        return 0, HAN_FUZZY_MESSAGE
    number = unicodedata.decimal(digit) if digit else 1
    return min(number, FURTHEST), FAR_MESSAGE if number > FURTHEST else ""


def _ends(given: str, signs: str) -> tuple[int, int]:
    """Where the word begins and ends: at letters, digits and wildcards."""
    places = [at for at, char in enumerate(given) if char.isalnum() or signs[at] in "*?"]
    return (places[0], places[-1] + 1) if places else (0, 0)


def _bare(text: str) -> str:
    """``text`` without what is no letter or digit at its ends."""
    places = [at for at, char in enumerate(text) if char.isalnum()]
    return text[places[0] : places[-1] + 1] if places else ""


def _with_stars(given: str, signs: str) -> str:
    """The word as given, its wildcards in their plain form, none of them twice."""
    plain = "".join(sign if sign in "*?" else char for char, sign in zip(given, signs, strict=True))
    return re.sub(r"\*{2,}", "*", plain)
