"""The house rules hold in the whole program, and each rule catches what it is there for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.architecture import rules
from tests.architecture.rules import RuleOfFolder
from tests.architecture.source import PACKAGE, UI, python_files

MAX_LINES = 400


@pytest.mark.parametrize(
    "rule",
    [rules.bare_excepts, rules.computed_translations, rules.pickles],
    ids=lambda rule: rule.__name__,
)
def test_rules_for_all_code(rule: RuleOfFolder) -> None:
    assert not list(rule(PACKAGE))


@pytest.mark.parametrize(
    "rule",
    [rules.lambdas_that_hold_self, rules.pumping_and_sleeping, rules.rich_text_from_data],
    ids=lambda rule: rule.__name__,
)
def test_rules_for_the_window(rule: RuleOfFolder) -> None:
    assert not list(rule(UI))


def test_colours_come_from_the_theme() -> None:
    assert not list(rules.colour_literals(UI, UI / "theme"))


def test_no_file_is_too_long() -> None:
    lengths = {
        str(path.relative_to(PACKAGE)): len(path.read_text(encoding="utf-8").splitlines())
        for path in python_files(PACKAGE)
    }
    too_long = {name: length for name, length in lengths.items() if length > MAX_LINES}
    assert not too_long, f"more than {MAX_LINES} lines: split by idea"


def test_every_module_says_what_it_is() -> None:
    without = []
    for path in python_files(PACKAGE):
        text = path.read_text(encoding="utf-8").lstrip()
        if text and not text.startswith(('"""', 'r"""')):
            without.append(str(path.relative_to(PACKAGE)))
    assert not without, "the first line of a module is its docstring"


# --- the rules themselves -------------------------------------------------------------------------

BAD: list[tuple[RuleOfFolder, str]] = [
    (rules.bare_excepts, "try:\n    x()\nexcept:\n    pass\n"),
    (rules.computed_translations, "self.tr(f'{n} found')"),
    (rules.computed_translations, "self.tr('%d found' % n)"),
    (rules.computed_translations, "self.tr('{} found'.format(n))"),
    (rules.computed_translations, "self.tr('found ' + name)"),
    (rules.computed_translations, "QCoreApplication.translate('Panel', f'{n} found')"),
    (rules.pickles, "import pickle"),
    (rules.pickles, "from pickle import loads"),
    (rules.pickles, "import shelve as boxes"),
    (rules.pumping_and_sleeping, "QApplication.processEvents()"),
    (rules.pumping_and_sleeping, "pump = app.processEvents"),
    (rules.pumping_and_sleeping, "time.sleep(1)"),
    (rules.pumping_and_sleeping, "from time import sleep"),
    (rules.rich_text_from_data, "view.setHtml(text)"),
    (rules.lambdas_that_hold_self, "button.clicked.connect(lambda: self.go(1))"),
    (rules.lambdas_that_hold_self, "button.clicked.connect(partial(self.go, 1))"),
    (rules.lambdas_that_hold_self, "QTimer.singleShot(0, lambda: self.go())"),
]

GOOD: list[tuple[RuleOfFolder, str]] = [
    (rules.bare_excepts, "try:\n    x()\nexcept ValueError:\n    pass\n"),
    (rules.computed_translations, "self.tr('%n article(s) found', '', total)"),
    (rules.computed_translations, "self.tr('one ' 'two')"),
    (rules.computed_translations, "self.tr('one ' + 'two')"),
    (rules.computed_translations, "QCoreApplication.translate('Panel', 'Found')"),
    (rules.pickles, "from archive_app.search import pickles_refused"),
    (rules.pumping_and_sleeping, "self.timer.start(150)"),
    (rules.rich_text_from_data, "view.setPlainText(text)"),
    (rules.lambdas_that_hold_self, "button.clicked.connect(self.go)"),
    (rules.lambdas_that_hold_self, "button.clicked.connect(lambda: print(1))"),
]


def _ids(cases: list[tuple[RuleOfFolder, str]]) -> list[str]:
    return [f"{rule.__name__}: {code.splitlines()[0]}" for rule, code in cases]


@pytest.mark.parametrize("rule,code", BAD, ids=_ids(BAD))
def test_rule_catches(rule: RuleOfFolder, code: str, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(code, encoding="utf-8")
    assert list(rule(tmp_path))


@pytest.mark.parametrize("rule,code", GOOD, ids=_ids(GOOD))
def test_rule_allows(rule: RuleOfFolder, code: str, tmp_path: Path) -> None:
    (tmp_path / "module.py").write_text(code, encoding="utf-8")
    assert not list(rule(tmp_path))


def test_colour_rule_spares_the_theme_and_docstrings(tmp_path: Path) -> None:
    theme = tmp_path / "theme"
    theme.mkdir()
    (theme / "tokens.py").write_text("INK = '#202020'\n", encoding="utf-8")
    panel = tmp_path / "panel.py"
    panel.write_text('"""Never #ff0000 here."""\nLABEL = "note #12 of 40"\n', encoding="utf-8")
    assert not list(rules.colour_literals(tmp_path, theme))
    panel.write_text("STYLE = 'color: #ff0000'\n", encoding="utf-8")
    assert len(list(rules.colour_literals(tmp_path, theme))) == 1
