"""A view as cleaning makes it, and a picture of it: ``python -m tests.ui.cleaning.views FILE``."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from archive_app.domain.articles import Side
from archive_app.domain.cleaning import Card, CardKind, CleaningView, Mark, Piece
from archive_app.domain.findings import FindingKind, Span
from archive_app.ui.cleaning.cards import CleaningPanel
from archive_app.ui.theme import Theme

LEAD = 'In celebration of the 111th "March 8th" International Women\'s Day, the Songning Municipal'
RAW = f'{LEAD}\nhtml At the symposium, the leaders sent flowers.\n"tied firmly."She has worked.'


def finding(
    kind: FindingKind, span: Span, *pieces: Piece, dismissed: bool = False, note: str = ""
) -> Card:
    """A card of one finding in the translation."""
    return Card(
        CardKind.FINDING,
        pieces,
        kind,
        Side.TRANSLATION,
        span,
        note=note,
        reversible=True,
        dismissed=dismissed,
    )


def lead(*, dismissed: bool = False) -> Card:
    """A lead that was left out."""
    piece = Piece(LEAD, Mark.REMOVED)
    return finding(FindingKind.DUPLICATE_LEAD, Span(0, len(LEAD)), piece, dismissed=dismissed)


def tokens(count: int) -> tuple[Card, ...]:
    """Stray tokens, side by side."""
    tail = Piece(" At the symposium, the detachment leaders sent flowers and holiday blessings…")
    return tuple(
        finding(
            FindingKind.STRAY_MARKUP,
            Span(100 + 10 * number, 104 + 10 * number),
            Piece("html", Mark.REMOVED),
            tail,
        )
        for number in range(count)
    )


def view(*cards: Card) -> CleaningView:
    """A view of an article with a translation."""
    return CleaningView(
        cards or EVERY,
        {Side.TRANSLATION: RAW},
        {Side.TRANSLATION: ("At the symposium, the leaders sent flowers.",)},
    )


DATE = Card(
    CardKind.DATE,
    (),
    FindingKind.YEAR_INFERRED,
    Side.TRANSLATION,
    Span(60, 70),
    note="“March 5” has no year. Folder 2021/03 gives 5 Mar 2021, stored as inferred.",
    confidence=0.83,
    reversible=True,
    fields={"published": "2021-03-05"},
)
NAMES = Card(
    CardKind.NAMES,
    note="Lin Jing; Zhao Wenbo. Editor Song Min. Chief editor Han Li.",
    fields={"authors": "Lin Jing; Zhao Wenbo", "source": "Songning Daily"},
)
GLUED = finding(
    FindingKind.GLUED_SENTENCE,
    Span(160, 162),
    Piece('…whose rope is tied firmly."'),
    Piece("", Mark.NOTED),
    Piece("She has worked on the front line…"),
)
VERSION = Card(
    CardKind.VERSION,
    (
        Piece("松宁市公安局水上分局举行"),
        Piece("了", Mark.ADDED),
        Piece("开放日"),
        Piece("活动。", Mark.REMOVED),
        Piece("。\nThe officers showed their "),
        Piece("boat", Mark.REMOVED),
        Piece("boats", Mark.ADDED),
        Piece(" to the children."),
    ),
    side=Side.ORIGINAL,
    note="The archive has another text of this article; both are kept.",
)
EVERY = (lead(), *tokens(3), GLUED, DATE, NAMES, VERSION)


def main() -> None:
    """Take pictures: panel in light and dark, as wide as it is in the wizard and narrower."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for mode in ("light", "dark"):
        theme = Theme(mode)
        theme.apply(app)
        for width in (310, 260):
            panel = CleaningPanel(theme)
            panel.resize(width, 900)
            dismissed = lead(dismissed=True) if width == 260 else lead()
            panel.set_view(view(dismissed, *EVERY[1:]), "Changes in row 2")
            panel.show()
            app.processEvents()
            panel.grab().save(f"{sys.argv[1]}-{mode}-{width}.png")
            panel.close()


if __name__ == "__main__":
    main()
