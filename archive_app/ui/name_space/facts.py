"""What else is known of a name: reading, dates, role, note, identifiers, what it is not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from archive_app.domain.authority import (
    ChangeName,
    DropApart,
    DropIdentifier,
    NameDetails,
    NameEdit,
    PutIdentifier,
    SplitName,
)
from archive_app.domain.ids import AuthorityId
from archive_app.ui.kept_text import KeptText
from archive_app.ui.models.tips import plain_tip
from archive_app.ui.models.wording import Wording
from archive_app.ui.text_display import visible_controls
from archive_app.ui.theme import Theme, set_tone


class FactLines(QWidget):
    """Reading, dates, role and note, kept when the keyboard leaves them or Return is pressed."""

    edited = Signal(object)  # ChangeName

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: NameDetails | None = None
        self.reading, self.dates, self.role = (QLineEdit(self) for _ in range(3))
        self.note = KeptText(self)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.px(10))
        form.setVerticalSpacing(theme.px(6))
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for words, field in (
            (self.tr("Read as"), self.reading),
            (self.tr("Dates"), self.dates),
            (self.tr("Role"), self.role),
            (self.tr("Note"), self.note),
        ):
            label = QLabel(words, self)
            label.setFont(theme.font("ui"))
            set_tone(label, "text2")
            label.setBuddy(field)
            field.setFont(theme.font("ui"))
            field.setAccessibleName(words)
            form.addRow(label, field)
        self.note.setFixedHeight(theme.px(64))
        self.note.setTabChangesFocus(True)
        for line in (self.reading, self.dates, self.role):
            line.setFixedHeight(theme.px(30))
            line.editingFinished.connect(self._keep)
        self.note.left.connect(self._keep)

    def set_details(self, details: NameDetails, *, writable: bool) -> None:
        """Show what is known; a field that somebody writes in is left alone."""
        is_other = self._details is None or self._details.record.id != details.record.id
        self._details = details
        for field, words in (
            (self.reading, details.record.reading),
            (self.dates, details.dates),
            (self.role, details.role),
        ):
            field.setReadOnly(not writable)
            if is_other or not field.hasFocus():
                field.setText(words)
        self.note.setReadOnly(not writable)
        if is_other or not self.note.hasFocus():
            self.note.set_text(details.note)

    def _keep(self) -> None:
        details = self._details
        if details is None or self.note.isReadOnly():
            return
        said = (
            " ".join(self.reading.text().split()),
            " ".join(self.dates.text().split()),
            " ".join(self.role.text().split()),
            self.note.toPlainText().strip(),
        )
        was = (details.record.reading, details.dates, details.role, details.note)
        if said != was:
            reading, dates, role, note = (
                new if new != old else None for new, old in zip(said, was, strict=True)
            )
            self.edited.emit(
                ChangeName(details.record.id, reading=reading, dates=dates, role=role, note=note)
            )


class Related(QWidget):
    """Identifiers, names that were merged into this one, names that it is not; each can go."""

    edited = Signal(object)  # NameEdit

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wording = Wording(self)
        self._edits: list[NameEdit] = []
        self._name = AuthorityId(0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.new = QLineEdit(self)
        self.new.setFont(theme.font("ui"))
        self.new.setFixedHeight(theme.px(30))
        self.new.setPlaceholderText(self.tr("Add an identifier: viaf 12345"))
        self.new.setAccessibleName(self.tr("Add an identifier"))
        self.new.returnPressed.connect(self._add)

    def set_details(self, details: NameDetails, *, writable: bool) -> None:
        """Show what belongs to this record and what does not."""
        self._name, self._edits = details.record.id, []
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old is not self.new:
                old.setParent(None)
                old.deleteLater()
        self._heading(self.tr("Identifiers"))
        for scheme, value in details.identifiers:
            words = f"{visible_controls(scheme)} {visible_controls(value)}"
            drop = DropIdentifier(self._name, scheme, value)
            self._row(words, drop if writable else None, self.tr("Forget {name}"))
        self._column.addWidget(self.new)
        self.new.setVisible(writable)
        if details.merged:
            self._heading(self.tr("Merged into this one"))
        for merged in details.merged:
            articles = self._wording.articles(merged.articles)
            words = f"{visible_controls(merged.preferred)} · {articles}"
            split = SplitName(merged.id)
            self._row(words, split if writable else None, self.tr("Split {name} off again"))
        if details.apart:
            self._heading(self.tr("Not the same"))
        for other, called in details.apart:
            together = DropApart(self._name, other)
            self._row(
                visible_controls(called),
                together if writable else None,
                self.tr("Forget that {name} is another"),
            )

    # --- inside

    def _heading(self, words: str) -> None:
        label = QLabel(words, self)
        font = self._theme.font("meta")
        font.setWeight(font.Weight.DemiBold)
        label.setFont(font)
        set_tone(label, "text2")
        self._column.addWidget(label)

    def _row(self, words: str, edit: NameEdit | None, tip: str) -> None:
        px = self._theme.px
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(px(8), 0, 0, 0)
        label = QLabel(words, row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font("ui"))
        label.setWordWrap(True)
        line.addWidget(label, 1)
        if edit is not None:
            said = tip.format(name=words)
            button = QToolButton(row)
            button.setIcon(self._theme.icon("unlink" if isinstance(edit, SplitName) else "x"))
            button.setIconSize(QSize(px(14), px(14)))
            button.setFixedSize(px(28), px(28))
            button.setAccessibleName(said)
            button.setToolTip(plain_tip(said))
            button.setProperty("number", len(self._edits))
            button.clicked.connect(self._do)
            self._edits.append(edit)
            line.addWidget(button)
        self._column.addWidget(row)

    def _do(self) -> None:
        self.edited.emit(self._edits[int(self.sender().property("number"))])

    def _add(self) -> None:
        scheme, found, value = self.new.text().strip().partition(" ")
        if found and value.strip():
            self.new.clear()
            self.edited.emit(PutIdentifier(self._name, scheme, value.strip()))
        else:
            self.new.selectAll()
            self.new.setToolTip(plain_tip(self.tr("Write its scheme before it: viaf 12345.")))
