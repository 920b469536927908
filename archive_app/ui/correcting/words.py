"""Versions and corrections in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.domain.cleaning import TextVersion
from archive_app.domain.correcting import CorrectedPlace
from archive_app.ui.models.wording import Wording
from archive_app.ui.reader.wording import kind_name, language_name
from archive_app.ui.text_display import visible_controls

_LONGEST = 300  # characters of a sentence in a tip


class VersionWords(QObject):
    """A QObject for its translations only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def day(self, at: str) -> str:
        """The local day of a time stamp."""
        return self._wording.moment(at)

    def maker(self, one: TextVersion) -> str:
        """Who made a version: ``Machine (NeuralMT)``, else its language."""
        kind = kind_name(one.kind) or language_name(one.language)
        who = f"{kind} ({one.translator})" if one.translator else kind
        return visible_controls(who)

    def named(self, one: TextVersion) -> str:
        """A version in a list."""
        words = self.tr("Version {number} · {maker} · {day}")
        said = words.format(number=one.version, maker=self.maker(one), day=self.day(one.at))
        if one.made_by:
            by = self.tr("corrected by {name}").format(name=visible_controls(one.made_by))
            said = f"{said} · {by}"
        elif one.batch:
            said = f"{said} · {visible_controls(one.batch)}"
        if one.is_current:
            said = f"{said} · {self.tr('current')}"
        return said

    def about(self, one: TextVersion, places: int) -> str:
        """The version that is shown, in one line."""
        said = [self.maker(one)]
        if one.made_by:
            name, day = visible_controls(one.made_by), self.day(one.at)
            said.append(self.tr("corrected by {name}, {day}").format(name=name, day=day))
            if places:
                one_place = self.tr("1 sentence")
                said.append(one_place if places == 1 else self.tr("%n sentences", "", places))
        if not one.is_current:
            said.append(self.tr("not the current version"))
        return " · ".join(said)

    def stale(self) -> str:
        """That the original is another one now."""
        return self.tr("The original has changed since this translation was made.")

    def passed_over(self, version: TextVersion) -> str:
        """That people's corrections are in another version than the one that is read."""
        words = self.tr("A newer translation came; the corrected one is version {number}.")
        return words.format(number=version.version)

    def hidden(self, hits: int, version: TextVersion) -> str:
        """That more is found in a version that isn't shown."""
        if version.made_by and hits == 1:
            return self.tr("1 more hit in the corrected text")
        if version.made_by:
            return self.tr("%n more hits in the corrected text", "", hits)
        if hits == 1:
            return self.tr("1 more hit in the machine's text")
        return self.tr("%n more hits in the machine's text", "", hits)

    def corrected(self, place: CorrectedPlace) -> str:
        """Who corrected words, when, and what stood there before."""
        words = self.tr("Corrected by {name}, {day}. Before:")
        said = words.format(name=visible_controls(place.who), day=self.day(place.at))
        before = visible_controls(place.before)
        return f"{said}\n{before if len(before) <= _LONGEST else before[:_LONGEST] + '…'}"
