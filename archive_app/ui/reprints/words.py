"""Duplicates and reprints in words: clusters, their articles, and what two of them share."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.domain.articles import ResultRow
from archive_app.domain.reprints import AlikePair, Verdict
from archive_app.services.reprint_comparing import Group, Groups
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls


class ReprintWords(QObject):
    """Sentences in the language of the interface."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording = Wording(self)

    def group(self, group: Group) -> tuple[str, str]:
        """The title of a cluster, and below it how many articles are alike, and how."""
        parted = self.tr("Not related")
        below = self.tr("{articles} · {kind}").format(
            articles=self._wording.articles(len(group.articles)),
            kind=parted
            if group.kind is None
            else self._scored(self._wording.reprint(group.kind), group.score),
        )
        return visible_controls(group.title), below

    def row(self, row: ResultRow) -> tuple[str, str]:
        """The title of an article, and below it where and when it was published."""
        below = self.tr("{source} · {date}").format(
            source=visible_controls(row.source or self.tr("no source")),
            date=self._wording.date(row.dating),
        )
        return visible_controls(row.title), below

    def pair(self, pair: AlikePair | None) -> str:
        """What an article and the first one of its cluster share."""
        if pair is None:
            return self.tr("Alike by way of another article of the cluster")
        if pair.verdict is Verdict.UNRELATED:
            return self.tr("You said that they are not related")
        if pair.kind is None:
            return self.tr("Nothing was found that they share")
        return self._scored(self._wording.reprint(pair.kind), pair.score)

    def all(self, found: Groups) -> str:
        """How many clusters there are, and by what limits."""
        if not found.clusters:
            return self.tr("No articles are alike, as far as they were compared.")
        limits = found.limits
        told = self.tr(
            "{clusters}. Nearly the same from {near} % of the sentences on, excerpts from "
            "{contained} %, other translations from {translation} %. Nothing is merged or deleted."
        )
        return told.format(
            clusters=self._clusters(found.clusters),
            near=round(100 * limits.near),
            contained=round(100 * limits.contained),
            translation=round(100 * limits.translation),
        )

    def _clusters(self, count: int) -> str:
        if count == 1:
            return self.tr("1 cluster")
        return self.tr("{count} clusters").format(count=self._wording.number(count))

    def _scored(self, kind: str, score: float) -> str:
        if not score:
            return kind
        return self.tr("{kind}, {percent} %").format(kind=kind, percent=round(100 * score))
