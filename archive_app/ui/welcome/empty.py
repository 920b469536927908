"""Empty states: one sentence that says why there is nothing, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from archive_app.ui.models.wording import Wording
from archive_app.ui.theme import Theme, set_ground, set_tone

_ICON = 32


class EmptyState(QWidget):
    """An icon, a sentence, a hint and buttons, in the middle of the space it is given."""

    import_requested = Signal()
    open_requested = Signal()
    suggestion_chosen = Signal(int)  # the place of the suggestion in the list given

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._icon_name = "inbox"
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = self._label(theme.font("card"), QFont.Weight.DemiBold)
        self._hint = self._label(theme.font("ui"), QFont.Weight.Normal)
        set_tone(self._hint, "text2")
        set_ground(self, "surface")
        self._buttons: list[QPushButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 24, 24, 24)
        self._layout.setSpacing(8)
        self._layout.addStretch(2)
        for label in (self._icon, self._sentence, self._hint):
            self._layout.addWidget(label)
        self._layout.addSpacing(4)
        self._layout.addStretch(3)
        self._restyle()
        theme.changed.connect(self._restyle)

    # --- setters

    def show_empty_library(self) -> None:
        """The archive holds no articles."""
        self._show(
            "inbox",
            self.tr("This archive holds no articles yet."),
            self.tr(
                "Texts, web pages, documents, tables, archives; the originals are kept as they are."
            ),
        )
        button = self._add_button(self.tr("Import articles…"))
        button.setProperty("primary", True)
        button.clicked.connect(self.import_requested)

    def show_no_tags(self) -> None:
        """No article of the archive was ever tagged."""
        self._show(
            "tag",
            self.tr("There are no tags yet."),
            self.tr("T in the list or in the reader tags articles; every tag is kept here."),
        )

    def show_no_names(self) -> None:
        """No article of the archive names anybody, and nobody was looked for."""
        self._show(
            "users",
            self.tr("There are no names yet."),
            self.tr(
                "Bylines and fields bring them; “Find in texts” looks for those that an original "
                "and its translation both have."
            ),
        )

    def show_no_edits(self) -> None:
        """Nothing was ever edited in the archive."""
        self._show(
            "history",
            self.tr("Nothing was edited in this archive yet."),
            self.tr("Every edit and import is listed here, and can be taken back."),
        )

    def show_no_imports(self, *, can_import: bool) -> None:
        """Nothing was ever imported into the archive."""
        self._show(
            "folder-input",
            self.tr("Nothing was imported into this archive yet."),
            self.tr("Every import is listed here with its report, and can be undone."),
        )
        if can_import:
            button = self._add_button(self.tr("Import articles…"))
            button.setProperty("primary", True)
            button.clicked.connect(self.import_requested)

    def show_nothing_alike(self) -> None:
        """No two articles are alike."""
        self._show(
            "copy",
            self.tr("There are no duplicates or reprints."),
            self.tr("Copies, reprints, excerpts and other translations are listed side by side."),
        )

    def show_no_archive(self) -> None:
        """No archive is open."""
        self._show("inbox", self.tr("No archive is open."), "")
        button = self._add_button(self.tr("Open archive…"))
        button.clicked.connect(self.open_requested)

    def show_nothing_found(
        self, suggestions: Sequence[tuple[str, int]] = (), pending: int = 0
    ) -> None:
        """No article matches; suggestions are (what to change, how many there would be then).

        ``pending`` articles were not looked at: the index is being built.
        """
        if pending:
            self._show(
                "refresh-cw",
                self.tr("Nothing matches yet."),
                self.tr("The index is being built: {articles} still to be looked at.").format(
                    articles=self._wording.articles(pending)
                ),
            )
            return
        hint = self.tr("One change would find articles:") if suggestions else ""
        self._show("file-search", self.tr("Nothing matches."), hint)
        for number, (text, count) in enumerate(suggestions):
            label = self.tr("{change}: {articles}")
            button = self._add_button(
                label.format(change=text, articles=self._wording.articles(count))
            )
            button.setProperty("place", number)
            button.clicked.connect(self._tell_suggestion)

    # --- inside

    def _label(self, font: QFont, weight: QFont.Weight) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        font.setWeight(weight)
        label.setFont(font)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _show(self, icon: str, sentence: str, hint: str) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        self._icon_name = icon
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._restyle()

    def _add_button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setIconSize(QSize(16, 16))
        # Before the stretch at the end.
        self._layout.insertWidget(
            self._layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter
        )
        button.show()
        self._buttons.append(button)
        return button

    def _tell_suggestion(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.suggestion_chosen.emit(sender.property("place"))

    def _restyle(self) -> None:
        theme = self._theme
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(theme.pixmap(self._icon_name, theme.px(_ICON), "text3", ratio=ratio))
