"""Cards of cleaning: every finding has one, its words are those of the text as received."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.articles import ArticleDraft, Credit, Side, TextDraft, TextKind
from archive_app.domain.cleaning import Card, CardKind, Mark, Piece
from archive_app.domain.dates import DateBasis, Dating, PartialDate
from archive_app.domain.findings import FindingKind, Span
from archive_app.services.cleaning_cards import EXCERPT, difference_card, view_of
from archive_app.text.clean import clean_text

TEXT = """[Songning News] (Reporter Lin Jing) On March 5 the branch opened its doors.

html At the symposium, the leaders sent flowers. The rope is tied firmly.She has worked here.

html Everybody went home.

Responsible Editor Song Min"""
_KINDS = st.sampled_from([kind for kind in FindingKind if kind is not FindingKind.MISSING_SIDE])


def _side(received: str, side: Side = Side.TRANSLATION) -> TextDraft:
    clean = clean_text(received)
    return TextDraft(
        side=side,
        language=clean.language,
        kind=TextKind.MACHINE,
        received=received,
        title=clean.title,
        title_derived=True,
        paragraphs=clean.paragraphs,
        lead=clean.lead,
        findings=clean.findings,
    )


def _draft(*texts: TextDraft) -> ArticleDraft:
    return ArticleDraft("a1", texts or (_side(TEXT),), source="Songning News")


def _cards(draft: ArticleDraft, kind: FindingKind) -> list[Card]:
    return [card for card in view_of(draft).cards if card.finding is kind]


def _words(card: Card, mark: Mark) -> str:
    return "".join(piece.text for piece in card.pieces if piece.mark is mark)


def test_every_finding_has_a_card_and_kinds_stand_together() -> None:
    draft = _draft()
    cards = [card for card in view_of(draft).cards if card.kind is CardKind.FINDING]
    assert len(cards) == len(draft.texts[0].findings)
    kinds = [card.finding for card in cards]
    assert [kind for kind in kinds if kind is FindingKind.STRAY_MARKUP] == kinds[2:4]
    assert kinds.index(FindingKind.CREDIT) < kinds.index(FindingKind.GLUED_SENTENCE)


def test_a_removed_token_is_shown_with_what_follows_it() -> None:
    card = _cards(_draft(), FindingKind.STRAY_MARKUP)[0]
    assert card.pieces[0] == Piece("html", Mark.REMOVED)
    assert card.pieces[1].text.startswith(" At the symposium, the leaders sent flowers.")
    assert card.reversible
    assert card.dismissal is not None
    assert card.dismissal.span == card.span


def test_a_glued_sentence_is_shown_as_a_place() -> None:
    card = _cards(_draft(), FindingKind.GLUED_SENTENCE)[0]
    place = card.pieces.index(Piece("", Mark.NOTED))
    assert card.pieces[place - 1].text.endswith("firmly.")
    assert card.pieces[place + 1].text.startswith("She has worked")


def test_what_was_taken_back_is_told_so() -> None:
    text = _side(TEXT)
    tokens = tuple(one for one in text.findings if one.kind is FindingKind.STRAY_MARKUP)
    others = tuple(one for one in text.findings if one not in tokens)
    draft = _draft(replace(text, findings=(*others, tokens[1]), dismissed=tokens[:1]))
    assert [card.dismissed for card in _cards(draft, FindingKind.STRAY_MARKUP)] == [True, False]


def test_a_long_lead_is_cut_and_says_how_much_is_left_out() -> None:
    text = _side("word " * 400)
    span = text.paragraphs[0].span
    finding = replace(
        clean_text("html At home.").findings[0], kind=FindingKind.DUPLICATE_LEAD, span=span
    )
    card = _cards(_draft(replace(text, findings=(finding,))), FindingKind.DUPLICATE_LEAD)[0]
    assert len(_words(card, Mark.REMOVED)) <= EXCERPT
    left_out = len(span) - len(_words(card, Mark.REMOVED))
    assert f"{left_out:,} characters" in _words(card, Mark.PLAIN)


@given(
    received=st.text(alphabet="ab \n。女.", min_size=1, max_size=400),
    places=st.tuples(st.integers(0, 399), st.integers(0, 399)),
    kind=_KINDS,
)
def test_marked_words_are_those_of_the_text(
    received: str, places: tuple[int, int], kind: FindingKind
) -> None:
    start, end = sorted(place % (len(received) + 1) for place in places)
    span = Span(start, end)
    finding = replace(clean_text("html At home.").findings[0], kind=kind, span=span)
    text = replace(_side("text"), received=received, findings=(finding,))
    card = next(card for card in view_of(_draft(text)).cards if card.finding is kind)
    if card.kind is CardKind.FINDING and kind is not FindingKind.GLUED_SENTENCE:
        marked = _words(card, Mark.REMOVED)
        assert len(marked) <= EXCERPT
        assert marked == received[start:end] or len(span) > EXCERPT


def test_date_and_names_of_a_draft_can_be_put_right() -> None:
    dating = Dating(PartialDate(2021, 3, 5), DateBasis.INFERRED, ("folder 2021/03",), 0.75)
    draft = replace(
        _draft(),
        dating=dating,
        byline_people=("Lin Jing", "Zhao Wenbo"),
        credits=(Credit("responsible editor", "Song Min"),),
    )
    date, names = view_of(draft).cards[-2:]
    assert date.kind is CardKind.DATE
    assert date.note == "5 Mar 2021, inferred.\n• folder 2021/03"
    assert date.fields == {"published": "2021-03-05"}
    assert names.kind is CardKind.NAMES
    assert names.note == (
        "Lin Jing; Zhao Wenbo. Responsible editor Song Min. Source Songning News."
    )
    assert names.fields == {"authors": "Lin Jing; Zhao Wenbo", "source": "Songning News"}


def test_the_date_card_takes_the_inferred_year_back() -> None:
    text = _side('On March 7, at the 111th "March 8th" International Women\'s Day, all came.')
    assert any(one.kind is FindingKind.YEAR_INFERRED for one in text.findings)
    cards = _cards(_draft(text), FindingKind.YEAR_INFERRED)
    assert [card.kind for card in cards] == [CardKind.DATE]
    assert cards[0].reversible


def test_a_new_version_shows_how_it_differs() -> None:
    card = view_of(
        _draft(_side("New words here.")), old_texts={Side.TRANSLATION: "Old words here."}
    )
    first = card.cards[0]
    assert first.kind is CardKind.VERSION
    assert _words(first, Mark.REMOVED) == "Old"
    assert _words(first, Mark.ADDED) == "New"
    same = view_of(_draft(_side("Same.")), old_texts={Side.TRANSLATION: "Same."}).cards
    assert all(one.kind is not CardKind.VERSION for one in same)
    assert difference_card(Side.ORIGINAL, "a", "a").note == "Both texts are the same."
