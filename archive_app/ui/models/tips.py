"""Tooltips of text that came from an archive or from a person: never read as markup."""

from html import escape

from archive_app.ui.text_display import visible_controls


def plain_tip(text: str) -> str:
    """A tooltip that shows ``text`` line by line as it stands, wrapped; '' stays ''.

    Control characters are shown, as everywhere.
    """
    if not text:
        return ""
    lines = (escape(visible_controls(line), quote=False) for line in text.split("\n"))
    return f"<qt>{'<br>'.join(lines)}</qt>"
