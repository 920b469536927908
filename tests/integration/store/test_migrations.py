"""Migrations: the frozen schema is that of the models; a fault leaves the file as it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from archive_app.store import migrations, opening
from archive_app.store.alignment_tables import AlignmentRow
from archive_app.store.backup import back_up
from archive_app.store.connections import connect, scalar
from archive_app.store.engine import writing_engine
from archive_app.store.library import Library
from archive_app.store.migrations import runner
from archive_app.store.migrations.shapes import HEAD, SHAPES, expected_rows, schema_rows
from tests.integration.store.drafts import put_many

FOLDER = Path(migrations.__file__).parent


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def test_every_revision_is_named_in_order() -> None:
    script = ScriptDirectory.from_config(_config())
    names = [one.revision for one in reversed(list(script.walk_revisions()))]
    assert names == [module.revision for module in runner.REVISIONS] == list(SHAPES)
    assert script.get_heads() == [HEAD]


def test_the_models_are_the_schema(library: Library) -> None:
    engine = writing_engine(library.path)
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            ours = [
                difference
                for difference in compare_metadata(context, AlignmentRow.metadata)
                if "alembic_version" not in str(difference)
            ]
    finally:
        engine.dispose()
    assert ours == []


def test_every_table_is_strict(library: Library) -> None:
    with library._database.reading() as connection:
        rows = connection.exec_driver_sql("PRAGMA table_list").all()
    loose = [row.name for row in rows if not row.strict and not row.name.startswith("sqlite_")]
    assert loose == []


def test_the_shape_is_what_the_revisions_make(library: Library) -> None:
    connection = connect(library.path, write=False)
    try:
        assert schema_rows(connection) == expected_rows(HEAD)
    finally:
        connection.close()


def test_opening_does_not_import_alembic(path: Path) -> None:
    Library.create(path, "x").close()
    code = (
        "import sys; from pathlib import Path\n"
        "from archive_app.store.library import Library\n"
        "Library.open(Path(sys.argv[1])).close()\n"
        "sys.exit('alembic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=False, timeout=50)
    assert done.returncode == 0


# --- a later revision -----------------------------------------------------------------------------

ADDED = "CREATE TABLE later (id INTEGER NOT NULL, PRIMARY KEY (id)) STRICT"


class Fault(Exception):  # noqa: N818 - never leaves this module
    """What a revision may raise."""


def _next_revision(*, fail: bool) -> ModuleType:
    module = ModuleType("r9999")
    module.revision = "9999"  # type: ignore[attr-defined]

    def upgrade() -> None:
        from alembic import op

        op.execute(ADDED)
        op.execute("UPDATE article SET section = 'converted'")
        if fail:
            raise Fault

    module.upgrade = upgrade  # type: ignore[attr-defined]
    return module


@pytest.fixture
def old(path: Path) -> Path:
    """A library of today with three articles."""
    with Library.create(path, "x") as library:
        put_many(library, 3)
    return path


def _know_a_later_revision(monkeypatch: pytest.MonkeyPatch, *, fail: bool) -> None:
    revisions = (*runner.REVISIONS, _next_revision(fail=fail))
    upgrade = runner.upgrade
    monkeypatch.setattr(runner, "upgrade", lambda c, since: upgrade(c, since, revisions))
    monkeypatch.setattr(opening, "HEAD", "9999")
    monkeypatch.setitem(SHAPES, "9999", (*SHAPES[HEAD], ADDED))


def test_an_older_file_is_backed_up_and_converted(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _know_a_later_revision(monkeypatch, fail=False)
    with Library.open(old) as library:
        rows = library.reads.rows(library.feed.article_ids())
        assert library.reads.article(rows[0].id).section == "converted"
    (kept,) = old.parent.glob("*.backup")
    connection = connect(kept, write=False)
    assert scalar(connection, "SELECT version_num FROM alembic_version") == HEAD
    assert scalar(connection, "SELECT section FROM article") == "news"
    connection.close()
    with Library.open(old):
        pass
    assert len(list(old.parent.glob("*.backup"))) == 1, "converted once"


def test_a_fault_leaves_the_old_file(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _know_a_later_revision(monkeypatch, fail=True)
    before = old.read_bytes()
    with pytest.raises(Fault):
        Library.open(old)
    assert old.read_bytes() == before
    monkeypatch.undo()
    with Library.open(old) as library:
        assert library.reads.count() == 3


def test_an_older_file_is_not_converted_for_reading(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _know_a_later_revision(monkeypatch, fail=False)
    with pytest.raises(Exception, match="must be converted first"):
        Library.open(old, write=False)
    assert list(old.parent.glob("*.backup")) == []


def test_a_migration_that_is_killed_is_done_at_the_next_opening(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from alembic import op\n"
        "from alembic.operations import Operations\n"
        "from alembic.migration import MigrationContext\n"
        "from archive_app.store.engine import writing_engine\n"
        "with writing_engine(Path(sys.argv[1])).begin() as connection:\n"
        "    with Operations.context(MigrationContext.configure(connection)):\n"
        f"        op.execute({ADDED!r})\n"
        "        connection.exec_driver_sql('PRAGMA cache_spill=1')\n"
        "        os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(old)], check=False, timeout=50)
    assert done.returncode == -9
    _know_a_later_revision(monkeypatch, fail=False)
    with Library.open(old) as library:
        assert library.reads.count() == 3


def test_the_backup_of_an_old_file_opens_everywhere(old: Path, tmp_path: Path) -> None:
    back_up(old, tmp_path / "copy.archive")
    with Library.open(tmp_path / "copy.archive", write=False) as library:
        assert library.reads.count() == 3
