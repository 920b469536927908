"""What cards say: their headings, and what their buttons do."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Card, CardKind, Mark
from archive_app.domain.findings import FLAGS, FindingKind

_FINDING_ICONS: dict[FindingKind, str] = {
    FindingKind.DUPLICATE_LEAD: "copy-minus",
    FindingKind.STRAY_MARKUP: "code",
    FindingKind.SOURCE_TAG: "newspaper",
    FindingKind.BYLINE: "user-round-pen",
    FindingKind.CREDIT: "user-round-pen",
    FindingKind.BOILERPLATE: "eraser",
    FindingKind.GLUED_SENTENCE: "text-cursor",
    FindingKind.DATE_WITHOUT_YEAR: "calendar-search",
    FindingKind.YEAR_INFERRED: "calendar-search",
}
_CARD_ICONS: dict[CardKind, str] = {
    CardKind.DATE: "calendar-search",
    CardKind.NAMES: "user-round-pen",
    CardKind.VERSION: "file-diff",
}


def card_icon(card: Card) -> tuple[str, str]:
    """The icon of a card and its colour: what a person should look at is amber."""
    name = _CARD_ICONS.get(card.kind)
    if name is None:
        kind = card.finding
        name = _FINDING_ICONS.get(kind, "triangle-alert") if kind else "info"
    return name, "warn" if wants_a_look(card) else "text2"


def wants_a_look(card: Card) -> bool:
    """Whether a card says that something may be wrong, rather than what was recognised."""
    if card.dismissed:
        return False
    if card.kind is CardKind.DATE:
        return card.finding is not None
    return card.finding in FLAGS and not leaves_out(card)


def leaves_out(card: Card) -> bool:
    """Whether the card's finding keeps words out of what is read."""
    return card.kind is CardKind.FINDING and any(
        piece.mark is Mark.REMOVED for piece in card.pieces
    )


class CardWords(QObject):
    """Words in the language of the interface; made once for a panel."""

    def heading(self, card: Card, count: int = 1) -> str:
        """What was done, for one card or for ``count`` of a kind side by side."""
        if card.kind is CardKind.DATE:
            return self.tr("Date")
        if card.kind is CardKind.NAMES:
            return self.tr("Byline and credits")
        if card.kind is CardKind.VERSION:
            return self._version(card.side)
        if card.finding is None:
            return self.tr("Noticed")
        if card.finding is FindingKind.STRAY_MARKUP and not leaves_out(card):
            return self.tr("Leaked markup noticed")
        return self._one(card.finding) if count == 1 else self._several(card.finding)

    def side(self, side: Side | None) -> str:
        """Which text a card is about; '' when it is about both."""
        if side is None:
            return ""
        return {Side.ORIGINAL: self.tr("Original"), Side.TRANSLATION: self.tr("Translation")}[side]

    def action(self, card: Card) -> str:
        """What the button of a card offers."""
        if card.dismissed:
            return self.tr("Apply again")
        return self.tr("Keep") if leaves_out(card) else self.tr("Undo")

    def action_tip(self, card: Card) -> str:
        """What the button does, as a sentence."""
        if card.dismissed:
            return self.tr("Do what the rule does, here too")
        if leaves_out(card):
            return self.tr("Put these words back into the text that is read and searched")
        if card.kind is CardKind.DATE:
            return self.tr("Don't use this evidence for the date")
        return self.tr("Take this mark away: nothing is wrong here")

    def dismissed(self, card: Card) -> str:
        """What a card says that was taken back."""
        if leaves_out(card):
            return self.tr("Kept in the text.")
        if card.kind is CardKind.DATE:
            return self.tr("Taken back: this evidence isn't used.")
        return self.tr("Taken back: no mark here.")

    def confidence(self, card: Card) -> str:
        """How sure a rule was, where it wasn't nearly so; '' otherwise."""
        if card.confidence >= 0.9 or card.kind is CardKind.VERSION:
            return ""
        return self.tr("{percent} % sure").format(percent=round(card.confidence * 100))

    def field(self, name: str) -> str:
        """The label of a field that can be put right."""
        return {
            "published": self.tr("Date"),
            "authors": self.tr("Authors"),
            "source": self.tr("Source"),
        }.get(name, name)

    def field_hint(self, name: str) -> str:
        """How a field is filled in."""
        if name == "published":
            return self.tr("2021-03-05, 2021-03 or 2021")
        if name == "authors":
            return self.tr("Names, parted by semicolons")
        return ""

    def _version(self, side: Side | None) -> str:
        if side is Side.ORIGINAL:
            return self.tr("Original: how it differs")
        if side is Side.TRANSLATION:
            return self.tr("Translation: how it differs")
        return self.tr("How the text differs")

    def _one(self, kind: FindingKind) -> str:
        return {
            FindingKind.DUPLICATE_LEAD: self.tr("Duplicate lead dropped"),
            FindingKind.STRAY_MARKUP: self.tr("Stray token removed"),
            FindingKind.SOURCE_TAG: self.tr("Source tag taken off"),
            FindingKind.BYLINE: self.tr("Byline taken off"),
            FindingKind.CREDIT: self.tr("Credits taken off"),
            FindingKind.BOILERPLATE: self.tr("Boilerplate left out"),
            FindingKind.GLUED_SENTENCE: self.tr("Missing space noticed"),
            FindingKind.DATE_WITHOUT_YEAR: self.tr("Date without a year"),
            FindingKind.YEAR_INFERRED: self.tr("Year inferred"),
            FindingKind.SUSPECT_TERM: self.tr("Suspect rendering"),
            FindingKind.UNALIGNED: self.tr("Paragraphs don't match"),
            FindingKind.MISSING_SIDE: self.tr("One side is missing"),
            FindingKind.LOOKS_BILINGUAL: self.tr("Looks bilingual"),
            FindingKind.REPLACED_BYTES: self.tr("Unreadable bytes"),
        }[kind]

    def _several(self, kind: FindingKind) -> str:
        words = {
            FindingKind.STRAY_MARKUP: self.tr("Stray tokens removed"),
            FindingKind.SOURCE_TAG: self.tr("Source tags taken off"),
            FindingKind.BYLINE: self.tr("Bylines taken off"),
            FindingKind.GLUED_SENTENCE: self.tr("Missing spaces noticed"),
            FindingKind.DATE_WITHOUT_YEAR: self.tr("Dates without a year"),
            FindingKind.SUSPECT_TERM: self.tr("Suspect renderings"),
        }
        return words.get(kind) or self._one(kind)
