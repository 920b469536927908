"""Completes what is typed into the search field, without ever coming between keys and field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from archive_app.domain.completing import Completion, CompletionSource
from archive_app.ui.search.completion_popup import CompletionPopup
from archive_app.ui.search.query_edit import QueryEdit
from archive_app.ui.theme import Theme

_EARLIER = 3  # searches offered while one types
_MOST_EARLIER = 6  # on Down in an empty field
_PAGE = 8  # rows
# What the field makes something of that the list is not about.
_LEAVING = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Up,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class Completer(QObject):
    """Asks with ``wanted`` after a pause and on Down; :meth:`offer` brings the answer.

    Enter searches until a row was moved to with Down; then Enter and Tab take it.
    """

    wanted = Signal(str, int)  # the text and where the cursor stands in it, in characters
    unwanted = Signal()  # no answer is wanted any more

    def __init__(self, theme: Theme, edit: QueryEdit, field: QWidget) -> None:
        """The list opens below ``field``, in which ``edit`` stands."""
        super().__init__(edit)
        self._edit = edit
        self._asked: tuple[str, int] | None = None
        self._offered = ""  # the text that the list is about
        self._watching = False
        self._declined = False  # by Esc: until the field was empty, or Down asks
        self.popup = CompletionPopup(theme, field)
        edit.installEventFilter(self)
        edit.rested.connect(self._rest)
        edit.completions_wanted.connect(self._ask_again)
        edit.composing_began.connect(self.close)
        edit.query_edited.connect(self._forget)
        edit.textChanged.connect(self._drop_stale)
        self.popup.chosen.connect(self._take)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._watching

    def offer(self, text: str, caret: int, completions: Sequence[Completion]) -> None:
        """Show what may stand there, unless something else stands there by now."""
        edit = self._edit
        asked, self._asked = self._asked, None
        here = (edit.text(), edit.caret)
        if asked != (text, caret) or here != asked or edit.is_composing or not edit.hasFocus():
            return
        offers = [*self._earlier(text), *completions]
        offers = [one for one in offers if _says_more(text, one)]
        if not offers:
            self.close()
            return
        self._offered = text
        self.popup.open_with(offers, text)
        self._watch(True)
        self._say(self.tr("%n completion(s)", "", len(offers)))

    def close(self) -> None:
        """Take the list away; the field stays as it is."""
        self._asked = None
        self.unwanted.emit()
        self.popup.hide()
        self._watch(False)

    # --- Qt asks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._edit:
            match event.type():
                case QEvent.Type.KeyPress if self.is_open and isinstance(event, QKeyEvent):
                    return self._take_key(event)
                case QEvent.Type.FocusOut | QEvent.Type.Hide | QEvent.Type.MouseButtonPress:
                    self.close()
        elif self.is_open and isinstance(watched, QWidget):
            self._watch_others(watched, event.type())
        return False

    # --- inside

    def _take_key(self, event: QKeyEvent) -> bool:
        """What the list makes of a key; True when the field shall not have it."""
        current = self.popup.current
        match event.key():
            case Qt.Key.Key_Down:
                self._move(1)
            case Qt.Key.Key_PageDown:
                self._move(_PAGE)
            case Qt.Key.Key_Up if current is not None:
                self._move(-1)
            case Qt.Key.Key_PageUp if current is not None:
                self._move(max(-_PAGE, -self.popup.list.currentIndex().row()))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab if current is not None:
                self._take(current)
            case Qt.Key.Key_Escape:
                self._declined = True
                self.close()
            case key if key in _LEAVING:
                self.close()
                return False
            case _:
                return False
        return True

    def _watch_others(self, watched: QWidget, kind: QEvent.Type) -> None:
        """A click elsewhere closes the list; where the field goes, it goes."""
        if kind is QEvent.Type.MouseButtonPress:
            if watched is not self.popup and not self.popup.isAncestorOf(watched):
                self.close()
        elif kind is QEvent.Type.Resize and watched is self._edit.window():
            self.popup.place()

    def _watch(self, wanted: bool) -> None:
        app = QApplication.instance()
        if wanted == self._watching or app is None:
            return
        self._watching = wanted
        if wanted:
            app.installEventFilter(self)
        else:
            app.removeEventFilter(self)

    def _rest(self) -> None:
        """After a pause: behind a space nothing has begun yet."""
        before = self._edit.text()[: self._edit.cursorPosition()]
        if before.strip() and not before[-1].isspace() and not self._declined:
            self._ask()
        else:
            self.close()

    def _ask_again(self) -> None:
        self._declined = False
        self._ask()

    def _ask(self) -> None:
        if self._edit.is_composing:
            return
        self._asked = (self._edit.text(), self._edit.caret)
        self.wanted.emit(*self._asked)

    def _forget(self, _text: str) -> None:
        """A search began: by Enter the list isn't wanted; a pause asks anew right behind this."""
        self._asked = None

    def _drop_stale(self, text: str) -> None:
        """Another text came from elsewhere, or was deleted: the list is about the one before."""
        self._declined = self._declined and bool(text)
        if self.is_open and not (text.strip() and self._edit.hasFocus()):
            self.close()

    def _earlier(self, text: str) -> list[Completion]:
        most = _EARLIER if text.strip() else _MOST_EARLIER
        return [
            Completion(earlier, earlier, CompletionSource.HISTORY, None, 0, len(text))
            for earlier in self._edit.history.like(text, most)
        ]

    def _move(self, step: int) -> None:
        self.popup.move_by(step)
        self._say(self.popup.current_words or self._edit.text())

    def _take(self, completion: Completion) -> None:
        self.close()
        # Letters typed since the list came belong to the piece that is replaced.
        text, start = self._edit.text(), completion.start
        if text[:start] != self._offered[:start]:
            return
        end = completion.end + len(text) - len(self._offered)
        self._edit.replace(start, max(start, end), completion.text)
        if completion.source is CompletionSource.FIELD:
            self._ask()  # what may follow the colon

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._edit, words))


def _says_more(text: str, completion: Completion) -> bool:
    """Whether taking it would change the text."""
    return text[completion.start : completion.end] != completion.text
