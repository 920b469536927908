"""An alignment is known to be of other texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive_app.domain.articles import Side
from archive_app.text.alignment.articles import align_article
from archive_app.text.alignment.fitting import fits

_TEXTS = st.lists(
    st.text(st.sampled_from("ab。. \u3000\u200b\ufeff\n!"), min_size=1, max_size=30), max_size=4
)


@given(_TEXTS, _TEXTS)
def test_an_alignment_fits_its_own_texts(original: list[str], translation: list[str]) -> None:
    alignment = align_article(original, translation, ("zh-Hans", "en"))
    assert fits(alignment, {Side.ORIGINAL: original, Side.TRANSLATION: translation})
    assert not fits(alignment, {Side.ORIGINAL: [*original, "a"], Side.TRANSLATION: translation})
    longer = [*translation[:-1], *[text + "b" for text in translation[-1:]]]
    if longer != translation:
        assert not fits(alignment, {Side.ORIGINAL: original, Side.TRANSLATION: longer})
