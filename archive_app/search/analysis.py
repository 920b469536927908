"""Articles to index documents: terms with positions for every field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from archive_app.domain.articles import Side
from archive_app.domain.indexing import IndexedArticle
from archive_app.search import schema
from archive_app.text.fold import fold_text
from archive_app.text.pinyin import name_forms
from archive_app.text.plurals import stem
from archive_app.text.tokens import EXACT, Token, TokenKind, positions, tokenize

LONGEST_TEXT = 10_000_000  # characters of one text that are indexed; the rest stays unsearchable
_BETWEEN = 10  # empty positions between values, so that no phrase reaches across


def document(article: IndexedArticle) -> dict[str, Any]:
    """The fields of one article, ready for Whoosh's writer."""
    found: dict[str, Any] = {
        schema.ARTICLE: str(article.id),
        schema.NUMBER: int(article.id),
        schema.IDENT: _ident(article.external_id),
        schema.NAMES: _joined_values(article.names),
        schema.JOINED: Counter(form for name in article.names for form in name_forms(name)),
        schema.SOURCE: positions(tokenize(article.source)),
        schema.SECTION: positions(tokenize(article.section)),
    }
    for side in Side:
        texts = [text for text in article.texts if text.side is side]
        found |= _text(schema.TITLE[side], [text.title for text in texts])
        found |= _text(schema.BODY[side], [text.body for text in texts])
        found[schema.LANGUAGE[side]] = Counter(language_term(text.language) for text in texts)
    return {name: value for name, value in found.items() if value}


def language_term(language: str) -> str:
    """The language itself, without script or region: zh-Hans is zh."""
    return language.partition("-")[0].casefold()


def ident_term(external_id: str) -> str:
    """The term of a whole external id."""
    return (EXACT + fold_text(external_id).strip())[:200]


def _text(field: str, values: list[str]) -> dict[str, Any]:
    tokens = _tokens(values)
    stems = Counter(stem(token.term) for token in tokens if token.kind is TokenKind.WORD)
    return {field: positions(tokens), field + schema.STEM_SUFFIX: stems}


def _tokens(values: Iterable[str]) -> list[Token]:
    """The tokens of values one after the other, far enough apart."""
    tokens: list[Token] = []
    for value in values:
        ahead = tokens[-1].position + _BETWEEN if tokens else 0
        tokens += [
            token._replace(position=token.position + ahead) if ahead else token
            for token in tokenize(value[:LONGEST_TEXT])
        ]
    return tokens


def _joined_values(values: Iterable[str]) -> dict[str, list[int]]:
    return positions(_tokens(values))


def _ident(external_id: str) -> dict[str, list[int]]:
    terms = positions(tokenize(external_id))
    if terms:
        terms[ident_term(external_id)] = [0]
    return terms
