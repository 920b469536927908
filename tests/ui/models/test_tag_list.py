"""The list of tags: three states, found while typing."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from archive_app.ui.models.tag_list import TagListModel, TagRole, TagState


def _shown(model: TagListModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _model() -> TagListModel:
    model = TagListModel()
    model.set_tags(["training", "flood 2013", "Flood 2020"], {"women police": TagState.ALL})
    return model


def test_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = _model()
    model.set_typed("flo")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_tags_of_the_selection_come_first(qtbot: QtBot) -> None:
    assert _shown(_model()) == ["women police", "flood 2013", "Flood 2020", "training"]


def test_typing_finds_tags_and_offers_to_make_one(qtbot: QtBot) -> None:
    model = _model()
    model.set_typed("flood 2")
    assert _shown(model) == ["flood 2013", "Flood 2020", "Create tag “flood 2”"]
    assert model.index(2, 0).data(TagRole.IS_NEW)
    model.set_typed("flood 2020")
    assert _shown(model) == ["Flood 2020"]


def test_states_are_told_in_words_and_checks(qtbot: QtBot) -> None:
    model = _model()
    index = model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "women police, on all"
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
    model.set_state("women police", TagState.SOME)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "women police, on some"
