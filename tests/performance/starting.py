"""A start of the program until its window can be used; prints seconds since the process began."""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def main(began: float, path: Path) -> int:
    """As the program does it, and quit when the first rows are painted."""
    gc.disable()
    import_module("archive_app.bootstrap")  # as ``archive_app.__main__`` does
    from archive_app.app import make_application, make_window
    from archive_app.settings.load import Settings
    from archive_app.settings.places import settings_file
    from archive_app.ui.memory import Collecting
    from archive_app.ui.theme import Theme

    loaded, loaded_cpu = time.time() - began, time.process_time()
    app = make_application()
    settings = Settings(settings_file())
    theme = Theme(settings.text("theme"))
    theme.apply(app)
    window = make_window(settings, theme)
    Collecting(window.session, window.browser)
    window.resize(1440, 900)
    window.show()
    shown, shown_cpu = time.time() - began, time.process_time()

    def usable(*_rows: object) -> None:
        window.shell.results.view.viewport().repaint()
        clock = {"loaded": loaded, "shown": shown, "usable": time.time() - began}
        cpu = {"loaded": loaded_cpu, "shown": shown_cpu, "usable": time.process_time()}
        print(json.dumps({"clock": clock, "cpu": cpu}), flush=True)
        window.browser.rows_ready.disconnect(usable)
        window.close()
        app.quit()

    window.browser.rows_ready.connect(usable)
    window.begin(path)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), Path(sys.argv[2])))
