"""Cuts a query text into words, phrases, operators and field names; what it can't use it notes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from archive_app.domain.facets import ALIASES as FACET_ALIASES
from archive_app.domain.query import Field, QueryToken, TokenKind

FIELD_ALIASES: Mapping[str, Field] = {
    **{field.value: field for field in Field},
    **{alias: Field(facet.value) for alias, facet in FACET_ALIASES.items()},
    "original": Field.ORIG, "translation": Field.TRANS, "text": Field.BODY,
    "headline": Field.TITLE, "chinese": Field.ZH, "english": Field.EN,
    "标题": Field.TITLE, "標題": Field.TITLE, "题目": Field.TITLE, "題目": Field.TITLE,
    "正文": Field.BODY, "原文": Field.ORIG, "译文": Field.TRANS, "譯文": Field.TRANS,
    "中文": Field.ZH, "英文": Field.EN, "来源": Field.SOURCE, "來源": Field.SOURCE,
    "栏目": Field.SECTION, "欄目": Field.SECTION, "版面": Field.SECTION,
    "人物": Field.PERSON, "姓名": Field.PERSON, "机构": Field.ORG, "機構": Field.ORG,
    "地点": Field.PLACE, "地點": Field.PLACE, "标签": Field.TAG, "標籤": Field.TAG,
    "状态": Field.STATUS, "狀態": Field.STATUS, "标记": Field.FLAG, "標記": Field.FLAG,
    "语言": Field.LANG, "語言": Field.LANG, "翻译": Field.KIND, "翻譯": Field.KIND,
    "批次": Field.BATCH, "日期": Field.DATE, "编号": Field.ID, "編號": Field.ID,
}  # fmt: skip

# Fields whose value is taken as it stands, dots, slashes and all.
VALUE_FIELDS = frozenset(Field) - {
    Field.TITLE, Field.BODY, Field.ORIG, Field.TRANS, Field.ZH, Field.EN,
}  # fmt: skip

# What people type for the signs of the query language; one character for one.
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("“”„‟＂「」『』〝〞〟", '"'),
        **dict.fromkeys("－−", "-"),
        "：": ":",
        "（": "(",
        "）": ")",
        "＊": "*",
        "＝": "=",
    }
)
_INVISIBLE = re.compile("[\x00-\x20\x7f-\xa0\u2028\u2029\ud800-\udfff]")
_PIECE = re.compile(r'(?P<space>\s+)|(?P<open>\()|(?P<close>\))|(?P<quote>")|(?P<word>[^\s()"]+)')
# Punctuation that ends a word even without a space: a list in Chinese is several words, 8,000 one.
_BETWEEN = re.compile(r"[，。、；！？…《》〈〉【】]+|[,;](?=[^\W\d_])")
_NONE = "(none)"


class Sort(Enum):
    """What a lexeme is to the parser."""

    WORD = auto()
    EXACT = auto()
    PREFIX = auto()
    EXACT_PREFIX = auto()
    PHRASE = auto()
    EVERY = auto()
    FIELD = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    OPEN = auto()
    CLOSE = auto()


_OPERATORS = {"AND": Sort.AND, "OR": Sort.OR, "NOT": Sort.NOT}
_SHOWN = {
    Sort.PHRASE: TokenKind.PHRASE,
    Sort.FIELD: TokenKind.FIELD,
    Sort.AND: TokenKind.OPERATOR,
    Sort.OR: TokenKind.OPERATOR,
    Sort.NOT: TokenKind.OPERATOR,
    Sort.OPEN: TokenKind.PAREN,
    Sort.CLOSE: TokenKind.PAREN,
}


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A piece with a meaning; ``text`` is the word, the quoted text or the field's name."""

    sort: Sort
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Lexed:
    """The pieces in order, pieces to colour, and whether anything was passed over or respelt."""

    lexemes: tuple[Lexeme, ...]
    tokens: tuple[QueryToken, ...]
    repaired: bool


def lex(text: str) -> Lexed:
    """Cut ``text``; never raises."""
    return _Lexer(text).run()


def clean(text: str) -> str:
    """Control characters, hard spaces and lone surrogates made plain spaces; the same length."""
    return _INVISIBLE.sub(" ", text)


def has_letters(text: str) -> bool:
    """Whether anything in ``text`` can be looked for: a letter, a digit, a Han character."""
    return any(char.isalnum() for char in text)


class _Lexer:
    """One pass over one text."""

    def __init__(self, text: str) -> None:
        self._given = clean(text)  # words keep their characters
        self._signs = self._given.translate(_SIGNS)
        self._lexemes: list[Lexeme] = []
        self._tokens: list[QueryToken] = []
        self._repaired = False

    def run(self) -> Lexed:
        """Cut the whole text."""
        at = 0
        while found := _PIECE.match(self._signs, at):
            start, end = found.span()
            match found.lastgroup:
                case "space":
                    at = end
                case "open":
                    at = self._open(start)
                case "close":
                    at = self._add(Sort.CLOSE, start, end)
                case "quote":
                    at = self._quote(start)
                case _:
                    at = self._word(start, end)
        return Lexed(tuple(self._lexemes), tuple(self._tokens), self._repaired)

    def _add(self, sort: Sort, start: int, end: int, text: str = "") -> int:
        self._lexemes.append(Lexeme(sort, text, start, end))
        self._tokens.append(QueryToken(_SHOWN.get(sort, TokenKind.WORD), start, end))
        return end

    def _ignore(self, start: int, end: int) -> int:
        self._repaired = True
        self._tokens.append(QueryToken(TokenKind.IGNORED, start, end))
        return end

    def _after_field(self, at: int) -> bool:
        last = self._lexemes[-1] if self._lexemes else None
        return last is not None and last.sort is Sort.FIELD and last.end == at

    def _open(self, start: int) -> int:
        end = start + len(_NONE)
        if self._after_field(start) and self._signs[start:end].casefold() == _NONE:
            return self._add(Sort.WORD, start, end, "none")
        return self._add(Sort.OPEN, start, start + 1)

    def _quote(self, start: int) -> int:
        close = self._signs.find('"', start + 1)
        if close < 0:
            return self._ignore(start, start + 1)
        text = " ".join(self._given[start + 1 : close].split())
        if not has_letters(text):
            return self._ignore(start, close + 1)
        return self._add(Sort.PHRASE, start, close + 1, text)

    def _word(self, start: int, end: int) -> int:
        piece = self._signs[start:end]
        if self._after_field(start):
            return self._value(start, end)
        if piece in _OPERATORS:
            return self._add(_OPERATORS[piece], start, end)
        if piece.startswith("-"):
            return self._minus(start, end)
        name, colon, rest = piece.partition(":")
        field = FIELD_ALIASES.get(name.casefold())
        if colon and field and (rest or self._signs[end : end + 1] in ("(", '"')):
            self._add(Sort.FIELD, start, start + len(name) + 1, field.value)
            return start + len(name) + 1
        if colon and has_letters(rest):
            # An unknown field, a clock time, an address: words.
            self._repaired = True
            at = start
            for part in piece.split(":"):
                if part:
                    self._plain(at, at + len(part))
                at += len(part) + 1
            return end
        return self._listed(start, end)

    def _listed(self, start: int, end: int) -> int:
        """Words with nothing but punctuation between them."""
        at = start
        for found in _BETWEEN.finditer(self._signs, start, end):
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
        if after - start > 1 or not follows or follows.isspace() or follows == ")":
            return self._ignore(start, after)
        if after < end and not has_letters(self._signs[after:end]) and "*" not in follows:
            return self._ignore(start, end)
        self._lexemes.append(Lexeme(Sort.NOT, "-", start, after))
        self._tokens.append(QueryToken(TokenKind.EXCLUDE, start, after))
        return after

    def _value(self, start: int, end: int) -> int:
        """The value after ``field:``; those of facets are taken as they stand."""
        field = Field(self._lexemes[-1].text)
        if field not in VALUE_FIELDS:
            return self._plain(start, end)
        piece = self._given[start:end]
        if piece.strip("*＊") == "":
            return self._add(Sort.EVERY, start, end)
        if not has_letters(piece):
            return self._ignore(start, end)
        if self._signs[end - 1] == "*":
            return self._add(Sort.PREFIX, start, end, piece[:-1])
        return self._add(Sort.WORD, start, end, piece)

    def _plain(self, start: int, end: int) -> int:
        """A word without the punctuation at its ends; ``=`` before and ``*`` behind count."""
        signs = self._signs[start:end]
        if signs.strip("*") == "":
            return self._add(Sort.EVERY, start, end)
        exact = signs.startswith("=")
        prefix = signs.endswith("*")
        stars = signs.strip("*").split("*")
        if len(stars) > 1 or signs.startswith("*"):
            return self._starred(start, end)
        letters = [index for index in range(start, end) if self._given[index].isalnum()]
        if not letters:
            return self._ignore(start, end)
        text = self._given[letters[0] : letters[-1] + 1]
        if text in _OPERATORS or text.startswith("-"):
            self._repaired = True
            return self._add(Sort.PHRASE, start, end, text)
        sort = {
            (False, False): Sort.WORD,
            (True, False): Sort.EXACT,
            (False, True): Sort.PREFIX,
            (True, True): Sort.EXACT_PREFIX,
        }[exact, prefix]
        return self._add(sort, start, end, text)

    def _starred(self, start: int, end: int) -> int:
        """A star at the front or inside a word is not understood yet: the parts are words."""
        self._repaired = True
        for found in re.finditer(r"[^*]+", self._signs[start:end]):
            self._plain(start + found.start(), start + found.end())
        return end
