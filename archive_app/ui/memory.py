"""The garbage collector beside an archive: it doesn't walk through the columns while one types.

The columns of a big archive and the modules of the program are hundreds of thousands of objects
that live as long as the archive is open. A full collection walks through all of them with every
thread at rest: measured, 100 to 150 ms at 100,000 articles, several times in ten searches.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from archive_app.ui.browsing import Browser
from archive_app.ui.session import Session

_AT_THE_LATEST = 10_000  # milliseconds after the start, if no archive answers
_THRESHOLDS = (10_000, 20, 20)  # a search makes thousands of objects and drops them at once


class Collecting(QObject):
    """Sets aside what is there when an archive has answered first; looks at it again at closing.

    Nothing is lost by it: what is set aside goes as ever when nobody holds it, and only what holds
    itself waits until the archive is closed.
    """

    def __init__(self, session: Session, browser: Browser) -> None:
        super().__init__(session)
        self._set_aside = False
        gc.set_threshold(*_THRESHOLDS)
        browser.found.connect(self._answered)
        session.closed.connect(self._look_again)
        QTimer.singleShot(_AT_THE_LATEST, self, gc.enable)

    def _answered(self, _result: object) -> None:
        if not self._set_aside:
            self._set_aside = True
            gc.freeze()
            gc.enable()  # it may have rested while the program started

    def _look_again(self) -> None:
        self._set_aside = False
        gc.unfreeze()
