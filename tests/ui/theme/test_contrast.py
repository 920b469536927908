"""Every pair of colours that the interface draws on each other can be read."""

import pytest
from PySide6.QtGui import QColor

from archive_app.resource_files import resource
from archive_app.ui.theme.tokens import contrast, load_tokens

TEXT_PAIRS = [
    *((text, ground) for text in ("text", "text2") for ground in ("window", "rail", "surface")),
    *((text, ground) for text in ("text", "text2") for ground in ("raised", "sunken")),
    *((text, ground) for text in ("text", "text2") for ground in ("accent_soft", "accent_soft2")),
    *(("text3", ground) for ground in ("window", "surface", "raised", "sunken")),
    *(("accent", ground) for ground in ("window", "surface", "accent_soft", "accent_soft2")),
    ("on_fill", "accent_fill"),
    ("text", "hit"),
    *(("text", f"hit{term}") for term in range(2, 7)),
    ("hit_text", "hit_current"),
    ("text", "pair"),
    ("text", "chip"),
    ("chip_text", "chip"),
    *((state, ground) for state in ("ok", "warn", "err", "info") for ground in ("surface",)),
    *((state, "window") for state in ("ok", "warn", "err", "info")),
    *((state, f"{state}_soft") for state in ("ok", "warn", "err", "info")),
]
EDGE_PAIRS = [
    *(("border_strong", ground) for ground in ("window", "surface", "raised", "sunken")),
    *(("accent", ground) for ground in ("window", "surface", "accent_soft")),
    *(("selection_line", ground) for ground in ("surface", "accent_soft", "accent_soft2")),
    ("surface", "accent"),  # the tick of a marked row
    ("hit_underline", "surface"),
    ("hit_underline", "hit"),
    *(
        (f"hit{term}_underline", ground)
        for term in range(2, 7)
        for ground in ("surface", f"hit{term}")
    ),
]


@pytest.fixture(params=["light", "dark"])
def colors(request: pytest.FixtureRequest) -> dict[str, QColor]:
    """The colours of either theme."""
    return {name: QColor(value) for name, value in load_tokens(request.param).colors.items()}


@pytest.fixture(params=["light-contrast", "dark-contrast"])
def strong(request: pytest.FixtureRequest) -> dict[str, QColor]:
    """The colours of either theme in high contrast."""
    return {name: QColor(value) for name, value in load_tokens(request.param).colors.items()}


@pytest.mark.parametrize("text, ground", TEXT_PAIRS)
def test_high_contrast_of_text_is_seven(strong: dict[str, QColor], text: str, ground: str) -> None:
    assert contrast(strong[text], strong[ground]) >= 7


@pytest.mark.parametrize("edge, ground", EDGE_PAIRS)
def test_high_contrast_of_edges_is_four_and_a_half(
    strong: dict[str, QColor], edge: str, ground: str
) -> None:
    assert contrast(strong[edge], strong[ground]) >= 4.5


@pytest.mark.parametrize("text, ground", TEXT_PAIRS)
def test_text_has_contrast_of_four_and_a_half(
    colors: dict[str, QColor], text: str, ground: str
) -> None:
    assert contrast(colors[text], colors[ground]) >= 4.5


@pytest.mark.parametrize("edge, ground", EDGE_PAIRS)
def test_edges_of_controls_have_contrast_of_three(
    colors: dict[str, QColor], edge: str, ground: str
) -> None:
    assert contrast(colors[edge], colors[ground]) >= 3


def test_every_theme_file_is_looked_at() -> None:
    files = {file.stem for file in resource("themes").glob("*.toml")}
    assert files == {"light", "dark", "light-contrast", "dark-contrast"}


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#4D545E"), QColor("#FFFFFF")) == pytest.approx(7.7, abs=0.1)
