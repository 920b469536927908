"""Scenes of the Names space."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from archive_app.domain.articles import NameKind
from archive_app.domain.authority import ConfirmFound, FormKind, MergeNames, NameForm, PutForm
from archive_app.domain.import_plans import ImportPlan
from archive_app.domain.jobs import NoContext
from archive_app.ui.main_window import MainWindow
from archive_app.ui.shell import NAMES
from tests.shots.shot import Shot
from tests.window_waiting import settle, until

BUREAU, SHORT = "松宁市公安局", "松宁公安局"
_PRINTED = (
    # Organisations as records of the archive print them, and who wrote.
    ((BUREAU, "北港派出所"), ("Huang Qing",)),
    ((BUREAU,), ("Qing Huang",)),
    ((SHORT, "松宁晚报社"), ("Bi Weimin",)),
    ((BUREAU, "水上分局"), ("毕伟民", "Huang Qing")),
    (("市公安局",), ("刘庆",)),
    ((BUREAU, "Songning Municipal Public Security Bureau"), ("刘青",)),
)


def write_named(folder: Path) -> Path:
    """Eighteen articles whose texts, bylines and fields name people, organisations and places."""
    path = folder / "songning.jsonl"
    lines = []
    for number in range(18):
        organisations, authors = _PRINTED[number % len(_PRINTED)]
        record = {
            "id": f"songning:{number}",
            "source": "Songning Evening Post",
            "published": f"20{14 + number % 8}-03-{number + 1:02}",
            "original_lang": "zh-Hans",
            "original_title": f"{organisations[0]}第{number}次通报",
            "original_text": f"支队长毕伟民在松宁市说，第{number}号案件已破。\n\n民警欧阳兰到场。",
            "translated_lang": "en",
            "translated_title": f"Report {number} of the bureau",
            "translated_text": f"Detachment leader Bi Weimin said in Songning that case {number} "
            "was solved.\n\nOfficer Ouyang Lan came.",
            "organisations": list(organisations),
            "authors": list(authors),
        }
        lines.append(json.dumps(record, ensure_ascii=False))
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def names(window: MainWindow) -> None:
    """Organisations: a group of possible duplicates, two of them checked, what a merge would do."""
    source = write_named(Path(tempfile.mkdtemp()))
    window.work.import_plan(ImportPlan.of([source]))
    until(lambda: not window.work.running)
    settle(window)
    workspace = window.session.workspace
    workspace.name_finder.look(NoContext())
    service = workspace.names
    ids = {record.preferred: record.id for record in service.records(NameKind.ORGANISATION)}
    bureau = ids[BUREAU]
    english = "Songning Municipal Public Security Bureau"
    service.edit(MergeNames((ids[english],), bureau))
    service.edit(
        PutForm(bureau, NameForm(english, FormKind.PREFERRED, "en", "Latn")),
        PutForm(bureau, NameForm("Songning City PSB", FormKind.SHORT, "en", "Latn")),
        PutForm(bureau, NameForm("Pine Ning City Public Safety Office", FormKind.WRONG, "en")),
        PutForm(ids[SHORT], NameForm("Songning Public Security Bureau", language="en")),
        PutForm(ids["市公安局"], NameForm("Municipal Public Security Bureau", language="en")),
        PutForm(ids["水上分局"], NameForm("Water Sub-bureau", language="en")),
    )
    window.shell.show_space(NAMES)
    space = window.name_space.space
    space.kinds.set_current(list(NameKind).index(NameKind.ORGANISATION))
    space.kind_chosen.emit()
    settle(window)
    space.look_at(f"#{bureau}")
    space.model.check([f"#{bureau}", f"#{ids[SHORT]}"])
    settle(window)


def people(window: MainWindow) -> None:
    """People: found in texts and not confirmed yet, one of them looked at."""
    names(window)
    window.session.workspace.names.edit(ConfirmFound(NameKind.PERSON, "欧阳兰"))
    space = window.name_space.space
    space.model.check([])
    space.kinds.set_current(0)
    space.kind_chosen.emit()
    settle(window)
    window.name_space.load()
    settle(window)


SHOTS = (Shot("78-names", names), Shot("79-people", people))
