"""What is said of a link: who made it, how sure it is, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from archive_app.domain.alignment import BY_HAND, SentenceLink
from archive_app.domain.articles import Side

_SHOWN_ANCHORS = 6


def missing_words(side: Side) -> str:
    """What stands where a side has nothing."""
    if side is Side.ORIGINAL:
        return QCoreApplication.translate("Reader", "not in the original")
    return QCoreApplication.translate("Reader", "not translated here")


def link_words(link: SentenceLink) -> str:
    """The origin of a link in lines of plain text."""
    lines = [_made(link)]
    if link.verified and link.method != BY_HAND:
        lines.append(QCoreApplication.translate("Reader", "Verified"))
    if link.anchors:
        lines.append(QCoreApplication.translate("Reader", "Because of:"))
        lines += [_anchor(first, second) for first, second in link.anchors[:_SHOWN_ANCHORS]]
    return "\n".join(lines)


def _made(link: SentenceLink) -> str:
    if link.is_one_sided:
        side = Side.TRANSLATION if link.original else Side.ORIGINAL
        words = missing_words(side)
        said = words[:1].upper() + words[1:]
        if link.method == BY_HAND:
            by_hand = QCoreApplication.translate("Reader", "%1: decided by hand")
            return by_hand.replace("%1", said)
        return said
    if link.method == BY_HAND:
        return QCoreApplication.translate("Reader", "Linked by hand")
    percent = f"{100 * link.score:.0f}"
    if link.is_uncertain:
        words = QCoreApplication.translate(
            "Reader", "Uncertain: linked automatically, score %1 % (%2)"
        )
    else:
        words = QCoreApplication.translate("Reader", "Linked automatically, score %1 % (%2)")
    return words.replace("%1", percent).replace("%2", link.method)


def _anchor(original: str, translation: str) -> str:
    return f"{original} = {translation}" if original != translation else original
