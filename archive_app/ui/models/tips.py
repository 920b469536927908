"""Tooltips of text that came from an archive or from a person: never read as markup."""

from html import escape


def plain_tip(text: str) -> str:
    """A tooltip that shows ``text`` as it stands, wrapped; '' stays ''."""
    if not text:
        return ""
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")
