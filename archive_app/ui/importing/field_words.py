"""The fields of articles that a column can go into, in the words of people."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

TEXT_FIELDS = frozenset({"text", "original_text", "translated_text"})


class FieldWords(QObject):
    """Words by the names of fields; unknown ones are told as the summary tells them."""

    def words(self) -> dict[str, str]:
        """{field: words}, in the order in which they are offered."""
        return {
            "text": self.tr("Text"),
            "original_text": self.tr("Original text"),
            "translated_text": self.tr("Translated text"),
            "title": self.tr("Title"),
            "original_title": self.tr("Original title"),
            "translated_title": self.tr("Translated title"),
            "published": self.tr("Date of publication"),
            "source": self.tr("Source"),
            "section": self.tr("Section"),
            "url": self.tr("Web address"),
            "id": self.tr("Identifier"),
            "authors": self.tr("Authors"),
            "translator": self.tr("Translator"),
            "translation_kind": self.tr("Kind of translation"),
            "language": self.tr("Language"),
            "original_lang": self.tr("Language of the original"),
            "translated_lang": self.tr("Language of the translation"),
            "tags": self.tr("Tags"),
            "status": self.tr("Review status"),
            "people": self.tr("People"),
            "organisations": self.tr("Organisations"),
            "places": self.tr("Places"),
        }

    def offered(self, fields: Mapping[str, str]) -> list[tuple[str, str]]:
        """(name, words) of those fields, ours in our order, others behind as they are told."""
        known = self.words()
        ours = [(name, words) for name, words in known.items() if name in fields]
        return ours + [(name, told) for name, told in fields.items() if name not in known]
