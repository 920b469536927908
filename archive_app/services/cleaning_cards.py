"""What cleaning did to an article as cards: one for every finding, for its date, for its names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from archive_app.domain.articles import (
    Article,
    ArticleDraft,
    NameMention,
    NameRole,
    ReadingText,
    Side,
    TextDraft,
)
from archive_app.domain.cleaning import Card, CardKind, CleaningView, Mark, Piece
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.differences import differences, shortened

EXCERPT = 200  # characters of an excerpt, at most

_BEFORE, _AFTER = 40, 90  # characters shown beside a short finding
_SHORT = 60  # a longer finding is shown alone
_TAIL = 60  # of a finding that is too long to be shown in full
_GLUE = re.compile(r"[\"”]?[.!?][\"”’)]?(?=[A-Z])")  # what a new sentence is glued to
_FIXED = frozenset({FindingKind.MISSING_SIDE})  # facts that can't be taken back
_LEFT_OUT = frozenset(
    {
        FindingKind.DUPLICATE_LEAD,
        FindingKind.STRAY_MARKUP,
        FindingKind.SOURCE_TAG,
        FindingKind.BYLINE,
        FindingKind.CREDIT,
        FindingKind.BOILERPLATE,
    }
)
# Their notes would only say again what their words show.
_PLAIN_TO_SEE = frozenset(
    {
        FindingKind.STRAY_MARKUP,
        FindingKind.SOURCE_TAG,
        FindingKind.GLUED_SENTENCE,
        FindingKind.DATE_WITHOUT_YEAR,
    }
)
_BASES = {
    DateBasis.STATED: "stated in the source",
    DateBasis.FILE_NAME: "from the file's name",
    DateBasis.FOLDER: "from the folders it lay in",
    DateBasis.INFERRED: "inferred",
    DateBasis.PERSON: "set by a person",
    DateBasis.UNKNOWN: "unknown",
}
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

_Text = TextDraft | ReadingText


def view_of(
    article: ArticleDraft | Article,
    *,
    old_texts: Mapping[Side, str] | None = None,
) -> CleaningView:
    """The cleaning of a draft, or of an article of the library. Pure.

    ``old_texts`` are the texts as received that a draft would put new versions beside: each that
    differs has a card of its own, the first ones. Findings follow, the translation's first, those
    of one kind side by side, what was left out before what was noticed; then the date and the
    names. Of a draft, date and names can be put right: their cards have fields.
    """
    texts = _texts(article)
    dated = _dated(texts)
    found = (_finding_cards(text, dated) for text in texts)
    cards = (
        *_version_cards(texts, old_texts or {}),
        *chain.from_iterable(found),
        *_date_card(article, dated),
        *_names_card(article),
    )
    return CleaningView(
        cards,
        {text.side: text.received for text in texts},
        {text.side: tuple(one.text for one in text.paragraphs) for text in texts},
    )


def difference_card(side: Side, old: str, new: str, note: str = "") -> Card:
    """How two texts of a side differ, as a card; its pieces are empty when they don't."""
    pieces = differences(old, new)
    if not any(piece.mark is not Mark.PLAIN for piece in pieces):
        return Card(CardKind.VERSION, (), side=side, note=note or "Both texts are the same.")
    return Card(CardKind.VERSION, shortened(pieces), side=side, note=note)


def _texts(article: ArticleDraft | Article) -> list[_Text]:
    """The texts, the one that people read first at the beginning."""
    if isinstance(article, ArticleDraft):
        texts: Iterable[_Text] = article.texts
    else:
        texts = (one for one in (article.original, article.translation) if one is not None)
    return sorted(texts, key=lambda one: one.side is Side.ORIGINAL)


# --- findings -------------------------------------------------------------------------------------

_Dated = tuple[Side, Finding, bool]  # where a year was inferred, and whether that was taken back


def _every(text: _Text) -> list[tuple[Finding, bool]]:
    """Every finding of a text with whether it was taken back, in the order of the text."""
    found = [*((one, False) for one in text.findings), *((one, True) for one in text.dismissed)]
    return sorted(found, key=lambda each: (each[0].span, each[0].kind))


def _dated(texts: Sequence[_Text]) -> _Dated | None:
    """The finding that the date card tells of."""
    for text in texts:
        for finding, dismissed in _every(text):
            if finding.kind is FindingKind.YEAR_INFERRED:
                return text.side, finding, dismissed
    return None


def _finding_cards(text: _Text, dated: _Dated | None) -> Iterator[Card]:
    """A card a finding; what was left out first, kinds in the order in which the text has them."""
    by_kind: dict[FindingKind, list[Card]] = {}
    for finding, dismissed in _every(text):
        if dated is not None and dated[0] is text.side and dated[1] == finding:
            continue
        card = _finding_card(text, finding, dismissed=dismissed)
        by_kind.setdefault(finding.kind, []).append(card)
    order = sorted(by_kind, key=lambda kind: (kind in _FIXED, kind not in _LEFT_OUT))
    return chain.from_iterable(by_kind[kind] for kind in order)


def _finding_card(text: _Text, finding: Finding, *, dismissed: bool) -> Card:
    return Card(
        CardKind.FINDING,
        _pieces(text.received, finding),
        finding.kind,
        text.side,
        finding.span,
        note="" if finding.kind in _PLAIN_TO_SEE else _sentence(finding.note),
        confidence=finding.confidence,
        reversible=finding.kind not in _FIXED,
        dismissed=dismissed,
    )


def _pieces(received: str, finding: Finding) -> tuple[Piece, ...]:
    """The words of a finding with a few beside them; none for a finding about the whole text."""
    span = finding.span
    if not len(span):
        return ()
    words = received[span.start : span.end]
    marked = tuple(_marked(words, finding))
    if len(words) > _SHORT:
        return marked
    line = _line_of(received, span)
    before = received[max(line.start, span.start - _BEFORE) : span.start]
    after = received[span.end : min(line.end, span.end + _AFTER)]
    if span.start - _BEFORE > line.start:
        before = "…" + before.partition(" ")[2] if " " in before else "…" + before
    if span.end + _AFTER < line.end:
        after = after.rpartition(" ")[0] + "…" if " " in after else after + "…"
    beside = (Piece(before.lstrip()), *marked, Piece(after.rstrip()))
    return _joined(piece for piece in beside if piece.text or piece.mark is not Mark.PLAIN)


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Plain neighbours put together."""
    found: list[Piece] = []
    for piece in pieces:
        if found and piece.mark is Mark.PLAIN and found[-1].mark is Mark.PLAIN:
            found[-1] = Piece(found[-1].text + piece.text)
        else:
            found.append(piece)
    return tuple(found)


def _marked(words: str, finding: Finding) -> Iterator[Piece]:
    """The words of a finding as they are told of."""
    if finding.kind is FindingKind.GLUED_SENTENCE and (stop := _GLUE.search(words)):
        yield Piece(words[: stop.end()])
        yield Piece("", Mark.NOTED)
        yield Piece(words[stop.end() :])
        return
    yield from _cut(words, Mark.NOTED if finding.shown is None else Mark.REMOVED)
    if finding.shown:
        yield Piece(finding.shown, Mark.ADDED)


def _cut(words: str, mark: Mark) -> Iterator[Piece]:
    """``words`` with their middle left out when they are long; how much of it is said."""
    if len(words) <= EXCERPT:
        yield Piece(words, mark)
        return
    head, tail = words[: EXCERPT - _TAIL], words[-_TAIL:]
    if " " in head and " " in tail:
        head, tail = head.rpartition(" ")[0], tail.partition(" ")[2]
    left_out = len(words) - len(head) - len(tail)
    yield Piece(head, mark)
    yield Piece(f" … {left_out:,} characters … ")
    yield Piece(tail, mark)


def _line_of(received: str, span: Span) -> Span:
    start = received.rfind("\n", 0, span.start) + 1
    end = received.find("\n", span.end)
    return Span(start, len(received) if end < 0 else end)


def _sentence(note: str) -> str:
    """A note of a finding as people read it."""
    text = note.strip()
    return text[:1].upper() + text[1:]


# --- date, names, versions ------------------------------------------------------------------------


def _date_card(article: ArticleDraft | Article, dated: _Dated | None) -> Iterator[Card]:
    """The date with its evidence; none where nothing is known and nothing can be set."""
    dating, is_draft = article.dating, isinstance(article, ArticleDraft)
    if dating.date.is_unknown and not dating.evidence and dated is None and not is_draft:
        return
    side, finding, dismissed = dated or (None, None, False)
    yield Card(
        CardKind.DATE,
        finding=finding.kind if finding else None,
        side=side,
        span=finding.span if finding else None,
        note="\n".join([_date_words(dating), *(f"• {line}" for line in dating.evidence)]),
        confidence=dating.confidence if dating.is_inferred else 1.0,
        reversible=finding is not None,
        dismissed=dismissed,
        fields={"published": dating.date.edtf()} if is_draft else {},
    )


def _date_words(dating: Dating) -> str:
    """``5 Mar 2021, inferred``; what isn't known of it is said."""
    if dating.date.is_unknown:
        return "No date is known."
    return f"{_day(dating.date)}, {_BASES[dating.basis]}."


def _day(date: PartialDate) -> str:
    parts = [str(date.day)] if date.day else []
    if date.month:
        parts.append(_MONTHS[date.month - 1])
    parts.append("(year unknown)" if date.year is None else str(date.year))
    return " ".join(parts)


def _names_card(article: ArticleDraft | Article) -> Iterator[Card]:
    """Byline and credits as they were understood; none where there are none and none can be set."""
    if isinstance(article, ArticleDraft):
        authors: Sequence[str] = article.byline_people
        outlet = article.byline_org or ""
        credited = [(one.role, one.name) for one in article.credits]
        fields = {"authors": "; ".join(authors), "source": article.source}
    else:
        authors = _of_role(article.names, NameRole.AUTHOR)
        outlet = "; ".join(_of_role(article.names, NameRole.OUTLET))
        credited = [
            (one.role_text or one.role.value, one.text)
            for one in article.names
            if one.role not in {NameRole.AUTHOR, NameRole.OUTLET, NameRole.SUBJECT}
        ]
        fields = {}
    said = [*_named(authors, outlet), *(f"{_sentence(role)} {name}." for role, name in credited)]
    if article.source and article.source != outlet:
        said.append(f"Source {article.source}.")
    if said or fields:
        note = " ".join(dict.fromkeys(said)) or "No names were found."
        yield Card(CardKind.NAMES, note=note, fields=fields)


def _named(authors: Sequence[str], outlet: str) -> Iterator[str]:
    if authors:
        yield "; ".join(dict.fromkeys(authors)) + "."
    if outlet:
        yield f"{outlet}."


def _of_role(names: Iterable[NameMention], role: NameRole) -> list[str]:
    return list(dict.fromkeys(one.text for one in names if one.role is role))


def _version_cards(texts: Sequence[_Text], old: Mapping[Side, str]) -> Iterator[Card]:
    for text in texts:
        if text.side in old and old[text.side] != text.received:
            note = "The archive has another text of this article; both are kept."
            yield difference_card(text.side, old[text.side], text.received, note)
