"""Cuts a query text into words, phrases, operators and field names; what it can't use it notes."""

from __future__ import annotations

import re
from collections.abc import Set

from archive_app.domain.query import (
    Every,
    Field,
    HowMany,
    Near,
    Phrase,
    QueryToken,
    Repair,
    TokenKind,
    Word,
)
from archive_app.domain.query_fields import (
    COUNTED_FIELDS,
    EXACT_NAMES,
    TEXT_FIELDS,
    field_named,
    plain_name,
)
from archive_app.domain.query_lexemes import USUAL_DISTANCE, Lexed, Lexeme, Sort
from archive_app.domain.query_signs import (
    clean,
    has_letters,
    has_value,
    operator,
    signs_of,
    undoubled,
)
from archive_app.domain.query_words import (
    BETWEEN,
    ReadWord,
    is_address,
    is_time,
    read_value,
    read_word,
)

LONGEST_DISTANCE = 1000
NO_PATTERNS = "Regular expressions are not supported; their words are looked for."
_DISTANCE_MESSAGE = f"The distance is 1 to {LONGEST_DISTANCE:,} words."
_PASSED = "Passed over: there is nothing to look for in this."
_NO_END = "There is no closing quotation mark."
_NO_FIELD = "There is no field of that name: read as words."
_TEXT_MINUS = "A minus inside a sentence is text; write NOT to exclude."
_NO_SPACE = "Nothing may stand between a colon and what follows."
_NO_COUNT = "Nothing of that name is counted: read as words. These are: {known}."

_PIECE = re.compile(r'(?P<space>\s+)|(?P<sign>[(){}])|(?P<quote>")|(?P<word>[^\s(){}"]+)')
_COUNT = re.compile(
    r"#(?P<name>\w+)\s*(?P<sign>[<>]=?|==?|[≤≥])\s*(?P<number>\d{1,6})(?=[\s(){}]|\Z)"
)
_PATTERN = re.compile(r"/(?=\S)(?P<words>[^/\n]*[^/\s])/(?=[\s)}]|\Z)")
_WITHIN = re.compile(r"~(?P<number>\d{0,9})(?=[\s(){}]|\Z)")
_SIMPLE_WORD = re.compile(r"[^\W_]+")
_QUESTIONS = re.compile(r"\?+\Z")
_NEW_SENTENCE = re.compile(
    r"\s*(?:\Z|\s(?!(?:AND|OR|NOT|NEAR(?:/\d*)?)(?:\s|\Z))[A-Z\u4e00-\u9fff])"
)
_AFTER_SPACE = re.compile(r"\s+(?=[^\s)}-])(?!(?:AND|OR|NOT|NEAR(?:/\d*)?)(?:\s|\Z))")
_UNSAID = re.compile(r"(?P<word>[^\W_]+)[+#]+(?![\w+#])")
_SIGN_OF = {"==": "=", "≤": "<=", "≥": ">="}
_NONE = "(none)"
_MOST_AROUND_LABEL = 6  # words of a text in which "title: x" is a field and no label
_MOST_NOTES = 5
_FEWEST_IN_SENTENCE = 2  # words before one that ends with a question mark


_BRACKETS = {
    "(": (Sort.OPEN, TokenKind.PAREN),
    ")": (Sort.CLOSE, TokenKind.PAREN),
    "{": (Sort.OPEN_PAIR, TokenKind.PAIR),
    "}": (Sort.CLOSE_PAIR, TokenKind.PAIR),
}


def lex(text: str, minuses: Set[int] = frozenset()) -> Lexed:
    """Cut ``text``; never raises. ``minuses`` are where a minus is text and excludes nothing."""
    return _Lexer(text, minuses).run()


class _Lexer:
    """One pass over one text."""

    def __init__(self, text: str, minuses: Set[int]) -> None:
        self._raw = text
        self._minuses = minuses
        self._is_short = len(text.split()) <= _MOST_AROUND_LABEL
        self._has_doubled = '""' in text  # until a quotation turns out to have no end
        self._given = clean(text)  # words keep their characters
        self._signs = signs_of(self._given)
        self._lexemes: list[Lexeme] = []
        self._tokens: list[QueryToken] = []
        self._repairs: list[Repair] = []
        self._notes: list[str] = []

    def run(self) -> Lexed:
        """Cut the whole text."""
        at = 0
        while found := _PIECE.match(self._signs, at):
            start, end = found.span()
            match found.lastgroup:
                case "space":
                    at = end
                case "sign":
                    at = self._bracket(start)
                case "quote":
                    at = self._quote(start)
                case _:
                    at = self._piece(start, end)
        return Lexed(
            tuple(self._lexemes), tuple(self._tokens), tuple(self._repairs), tuple(self._notes)
        )

    # --- what is noted

    def _add(self, lexeme: Lexeme, kind: TokenKind) -> int:
        self._lexemes.append(lexeme)
        self._tokens.append(QueryToken(kind, lexeme.start, lexeme.end))
        return lexeme.end

    def _repair(self, start: int, end: int, message: str) -> None:
        self._repairs.append(Repair(start, end, message))

    def _ignore(self, start: int, end: int, message: str = _PASSED) -> int:
        self._repair(start, end, message)
        self._tokens.append(QueryToken(TokenKind.IGNORED, start, end))
        return end

    def _put(self, read: ReadWord, start: int, end: int) -> int:
        """A word as read; the pieces to colour are those of the text."""
        if read.leaf is None:
            return self._ignore(start, end)
        if read.problem:
            self._repair(start, end, read.problem)
        sort = Sort.WHOLE if isinstance(read.leaf, Every) else Sort.LEAF
        return self._add(Lexeme(sort, start, end, read.leaf), read.kind)

    def _field_before(self, at: int) -> Field | None:
        """The field whose value begins here."""
        last = self._lexemes[-1] if self._lexemes else None
        return last.field if last is not None and last.end == at else None

    # --- brackets and quotes

    def _bracket(self, start: int) -> int:
        end = start + len(_NONE)
        is_none = self._signs[start:end].casefold() == _NONE
        if is_none and self._field_before(start) not in (None, *TEXT_FIELDS):
            return self._add(Lexeme(Sort.LEAF, start, end, Word("none")), TokenKind.VALUE)
        sort, kind = _BRACKETS[self._signs[start]]
        return self._add(Lexeme(sort, start, start + 1), kind)

    def _quote(self, start: int) -> int:
        close = self._closing(start)
        if close < 0:
            return self._ignore(start, start + 1, _NO_END)
        text = " ".join(undoubled(self._given[start + 1 : close]).split())
        field = self._field_before(start)
        is_value = field is not None and field not in TEXT_FIELDS
        if not (has_value(text) if is_value else has_letters(text)):
            return self._ignore(start, close + 1)
        within = _WITHIN.match(self._signs, close + 1)
        if within and not is_value:
            return self._within(start, within, close)
        if not is_value:
            self._note_signs(text)
        self._add(Lexeme(Sort.LEAF, start, close + 1, Phrase(text)), TokenKind.PHRASE)
        return self._ignore(*within.span()) if within else close + 1

    def _closing(self, start: int) -> int:
        """Where the quotation that opens at ``start`` ends, -1 when it doesn't.

        A mark inside is written twice; two different ones (of “a”“b”) are an end and a beginning.
        """
        at = start + 1
        while self._has_doubled and (at := self._signs.find('"', at)) >= 0:
            if at == start + 1 and self._signs[at + 1 : at + 2] != '"':
                return at  # nothing inside
            if self._given[at : at + 2] != self._given[at] * 2:
                return at
            at += 2
        self._has_doubled = False
        return self._signs.find('"', start + 1)

    def _within(self, start: int, found: re.Match[str], close: int) -> int:
        """``"a b"~5``: the words of the phrase near each other."""
        words = [
            read_word(self._given[one.start() : one.end()], one.group()).leaf
            for one in re.compile(r"\S+").finditer(self._signs, start + 1, close)
        ]
        parts = tuple(word for word in words if isinstance(word, (Word, Phrase)))
        end = found.end()
        if len(parts) < 2:
            text = " ".join(self._given[start + 1 : close].split())
            self._repair(close + 1, end, "It takes two words to be near each other.")
            return self._add(Lexeme(Sort.LEAF, start, end, Phrase(text)), TokenKind.PHRASE)
        number = int(found["number"]) if found["number"] else None
        distance = self._distance(number, close + 1, end)
        return self._add(Lexeme(Sort.WHOLE, start, end, Near(parts, distance)), TokenKind.PHRASE)

    def _distance(self, number: int | None, start: int, end: int) -> int:
        """A distance as it may be; the usual one when none is given."""
        if number is None:
            return USUAL_DISTANCE
        within = min(max(number, 1), LONGEST_DISTANCE)
        if within != number:
            self._repair(start, end, _DISTANCE_MESSAGE)
        return within

    def _exact_quote(self, start: int, quote: int) -> int:
        """``="…"``: exactly this, a quotation mark inside written twice."""
        at = quote + 1
        kept: list[str] = []
        while at < len(self._signs):
            if self._signs[at] == '"':
                if self._signs[at + 1 : at + 2] != '"':
                    break
                at += 1
            kept.append(" " if "\ud800" <= self._raw[at] <= "\udfff" else self._raw[at])
            at += 1
        else:
            return self._ignore(start, quote + 1, _NO_END)
        text = "".join(kept)
        if not text.strip():
            return self._ignore(start, at + 1)
        return self._add(Lexeme(Sort.LEAF, start, at + 1, Word(text, exact=True)), TokenKind.EXACT)

    # --- pieces without a space

    def _piece(self, start: int, end: int) -> int:
        piece = self._signs[start:end]
        if piece == "=" and self._signs[end : end + 1] == '"':
            return self._exact_quote(start, end)
        if (field := self._field_before(start)) is not None:
            return self._value(field, start, end)
        if named := operator(piece):
            name, number = named
            distance = self._distance(number, start, end)
            return self._add(Lexeme(Sort[name], start, end, number=distance), TokenKind.OPERATOR)
        if start in self._minuses:
            return self._ignore(start, start + 1, _TEXT_MINUS)
        if piece.startswith("-"):
            return self._minus(start, end)
        if found := _COUNT.match(self._signs, start):
            counted = self._count(found)
            if counted:
                return counted
        if found := _PATTERN.match(self._signs, start):
            return self._pattern(found)
        if is_address(piece) or is_time(piece):
            return self._plain(start, end)
        return self._named(start, end)

    def _named(self, start: int, end: int) -> int:
        """What has a colon may begin with the name of a field."""
        piece = self._signs[start:end]
        name, colon, rest = piece.partition(":")
        after = start + len(name) + 1
        begins = bool(rest) or self._signs[end : end + 1] in ("(", '"', "{")
        if colon and not begins and (spaces := self._spaces_after(name, after)):
            after = spaces.end()
            self._repair(start, after, _NO_SPACE)
            begins = True
        if colon and begins:
            if field := field_named(name):
                return self._add(Lexeme(Sort.FIELD, start, after, field=field), TokenKind.FIELD)
            if plain_name(name) in EXACT_NAMES:
                return self._add(Lexeme(Sort.EXACT, start, after), TokenKind.EXACT)
        if colon and has_letters(rest):
            return self._unknown(start, piece)
        return self._listed(start, end)

    def _spaces_after(self, name: str, after: int) -> re.Match[str] | None:
        """The spaces between a field and what it must be meant for; None in a sentence (Note: …).

        Nobody writes the name of a field with a capital letter, but every label of a text.
        """
        known = field_named(name) or plain_name(name) in EXACT_NAMES
        if not known or name != name.lower() or not self._is_short:
            return None
        return _AFTER_SPACE.match(self._signs, after)

    def _note_signs(self, text: str) -> None:
        """C++ and C# are C: signs are not in the index."""
        for found in _UNSAID.finditer(text):
            note = f"In “{found.group()}” only “{found['word']}” is looked for, not + and #."
            if note not in self._notes and len(self._notes) < _MOST_NOTES:
                self._notes.append(note)

    def _unknown(self, start: int, piece: str) -> int:
        """An unknown field is a word like the others."""
        self._repair(start, start + len(piece), _NO_FIELD)
        at = start
        for part in piece.split(":"):
            if part:
                self._listed(at, at + len(part))
            at += len(part) + 1
        return start + len(piece)

    def _listed(self, start: int, end: int) -> int:
        """Words with nothing but punctuation between them."""
        at = start
        for found in BETWEEN.finditer(self._signs, start, end):
            if has_letters(self._signs[at : found.start()]):
                self._plain(at, found.start())
                at = found.end()
        if at == start or has_letters(self._signs[at:end]):
            self._plain(at, end)
        return end

    def _minus(self, start: int, end: int) -> int:
        """``-x`` excludes; a dash alone, or several, is punctuation."""
        dashes = re.compile("-+").match(self._signs, start)
        after = dashes.end() if dashes else start + 1
        follows = self._signs[after : after + 1]
        if after - start > 1 or not follows or follows.isspace() or follows in ")}":
            return self._ignore(start, after)
        opens = self._signs[end : end + 1] == '"' and self._signs[after:end] == "="
        if after < end and not opens and not has_letters(self._signs[after:end]) and follows != "*":
            return self._ignore(start, end)
        return self._add(Lexeme(Sort.NOT, start, after), TokenKind.EXCLUDE)

    def _count(self, found: re.Match[str]) -> int:
        """``#tags>2``; 0 when that is no field with several values."""
        field = field_named(found["name"])
        if field not in COUNTED_FIELDS or field is None:
            known = ", ".join(sorted(COUNTED_FIELDS))
            self._repair(*found.span(), _NO_COUNT.format(known=known))
            self._notes.append(f"“{found.group()}”: {_NO_COUNT.format(known=known)}")
            return 0
        sign = _SIGN_OF.get(found["sign"], found["sign"])
        node = HowMany(field, sign, int(found["number"]))
        return self._add(Lexeme(Sort.WHOLE, *found.span(), node), TokenKind.COUNT)

    def _pattern(self, found: re.Match[str]) -> int:
        """``/…/`` is a regular expression elsewhere."""
        if not has_letters(found["words"]):
            return self._ignore(*found.span())
        self._repair(*found.span(), NO_PATTERNS)
        if NO_PATTERNS not in self._notes:
            self._notes.append(NO_PATTERNS)
        for word in _SIMPLE_WORD.finditer(self._given, *found.span()):
            self._plain(*word.span())
        return found.end()

    def _value(self, field: Field, start: int, end: int) -> int:
        """The value after ``field:``."""
        given, signs = self._given[start:end], self._signs[start:end]
        if field not in TEXT_FIELDS:
            return self._put(read_value(field, given, signs), start, end)
        if ":" in signs and not is_address(signs) and not is_time(signs):
            if not has_letters(given):
                return self._ignore(start, end)
            return self._add(Lexeme(Sort.LEAF, start, end, Phrase(given)), TokenKind.PHRASE)
        return self._plain(start, end)

    def _plain(self, start: int, end: int) -> int:
        """A word of running text."""
        signs = self._signs[start:end]
        self._note_signs(self._given[start:end])
        found = _QUESTIONS.search(signs)
        if found and self._ends_sentence(end):
            signs = signs[: found.start()] + " " * len(found.group())
        return self._put(read_word(self._given[start:end], signs), start, end)

    def _ends_sentence(self, end: int) -> bool:
        """Whether a question mark before ``end`` is punctuation: who was there?"""
        if not _NEW_SENTENCE.match(self._signs, end):
            return False
        if re.search("[\u4e00-\u9fff]{4}\\?+\\Z", self._signs[max(0, end - 9) : end]):
            return True
        before = self._lexemes[-_FEWEST_IN_SENTENCE:]
        return len(before) == _FEWEST_IN_SENTENCE and all(
            isinstance(lexeme.node, Word) for lexeme in before
        )
