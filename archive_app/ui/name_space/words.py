"""The words people read of names: states, reasons, kinds of forms."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import FormKind
from archive_app.text.same_names import Likeness, SameReason
from archive_app.ui.name_space.rows import NameEntry, Section, SectionKind
from archive_app.ui.text_display import visible_controls

KIND_ICONS = {
    NameKind.PERSON: "user",
    NameKind.ORGANISATION: "building-2",
    NameKind.PLACE: "map-pin",
}
REASON_ICONS = {
    SameReason.LETTERS: "whole-word",
    SameReason.READING: "languages",
    SameReason.SOUND: "languages",
    SameReason.CHARACTER: "equal",
    SameReason.INSIDE: "text-cursor",
    SameReason.LETTER: "whole-word",
}


class NameWords(QObject):
    """Words in the language of the interface."""

    def kind(self, kind: NameKind) -> str:
        """The names of a kind, as a heading."""
        return {
            NameKind.PERSON: self.tr("People"),
            NameKind.ORGANISATION: self.tr("Organisations"),
            NameKind.PLACE: self.tr("Places"),
        }[kind]

    def section(self, section: Section) -> str:
        """A heading of the list."""
        match section.kind:
            case SectionKind.ALIKE:
                words = self.tr("Possible duplicates, group {number} of {total}")
                return words.format(number=section.number, total=section.total)
            case SectionKind.CONFIRMED:
                return self.tr("Confirmed")
            case SectionKind.MET:
                return self.tr("From imports, not looked at")
            case SectionKind.FOUND:
                return self.tr("From text, not confirmed")

    def state(self, entry: NameEntry) -> str:
        """Whether somebody looked at a name."""
        if entry.record is None:
            return self.tr("From text, not confirmed")
        if entry.is_confirmed:
            return self.tr("Confirmed")
        return self.tr("From imports, not looked at")

    def reason(self, link: Likeness) -> str:
        """Why two records are thought to be one."""
        detail = visible_controls(link.detail)
        match link.reason:
            case SameReason.LETTERS:
                return self.tr("The same letters in another order or spelling")
            case SameReason.READING:
                return self.tr("The characters of one are read as the other is spelled")
            case SameReason.SOUND:
                return self.tr("Read the same, apart from {characters}").format(characters=detail)
            case SameReason.CHARACTER:
                return self.tr("Same characters apart from {character}").format(character=detail)
            case SameReason.INSIDE:
                return self.tr("One is the end of the other, and of no other name here")
            case SameReason.LETTER:
                return self.tr("One letter apart")

    def form(self, kind: FormKind) -> str:
        """What a form is to its record."""
        return {
            FormKind.VARIANT: self.tr("As printed"),
            FormKind.PREFERRED: self.tr("Preferred in its language"),
            FormKind.ROMANISED: self.tr("Romanised"),
            FormKind.FORMER: self.tr("Former name"),
            FormKind.SHORT: self.tr("Short form"),
            FormKind.WRONG: self.tr("Wrong: found by it, never shown for it"),
        }[kind]


def state_look(entry: NameEntry) -> tuple[str, str]:
    """Icon and colour of the state of a name."""
    if entry.record is None:
        return "circle-dashed", "text2"
    if entry.is_confirmed:
        return "circle-check", "ok"
    return "circle-question-mark", "warn"
