"""Corrections in a library: a version beside the machine's, exact undo, and both are found."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from archive_app.domain.alignment_ports import AlignedArticle
from archive_app.domain.articles import Article, ReadingText, Side, TextKind
from archive_app.domain.cleaning import TextVersion
from archive_app.domain.correcting import Correction
from archive_app.domain.errors import UserError
from archive_app.domain.findings import FindingKind
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import NoContext
from archive_app.importers.drafting import draft_article
from archive_app.importers.record import RecordFields, SideFields
from archive_app.services.alignment import AlignmentService
from archive_app.store.library import Library
from archive_app.text.sentences import split_sentences
from tests.integration.store.drafts import draft, item, put

ENGLISH = """In celebration of the 111th "March 8th" International Women's Day, the Songning

[Songning News] (Text: Huang Qing) In celebration of the 111th "March 8th" International \
Women's Day, the Songning Bureau held a symposium on March 7. Everybody came.

html At the symposium, the leaders sent html flowers to everybody.They all thanked them.

The rope is tied firmly across the board.

Responsible Editor Song Qian"""
CHINESE = """本报讯（记者 黄青）为庆祝第111个“三八”国际妇女节，松宁市公安局3月7日举行座谈会。大家都\
来了。

座谈会上，领导向大家送上鲜花。大家都表示感谢。

绳子系得很牢。

责任编辑：宋倩"""
_LINES = {
    "segment": "text_id IN (SELECT id FROM text WHERE article_id = :id)",
    "finding": "article_id = :id",
    "bead": "article_id = :id",
    "alignment": "article_id = :id",
    "text": "article_id = :id",
    "article": "id = :id",
}
_numbers = count()


def _put(library: Library, english: str = ENGLISH, chinese: str = CHINESE) -> ArticleId:
    number = next(_numbers)
    fields = RecordFields(
        external_id=f"a{number}",
        url=f"https://example.org/{number}",
        translation=SideFields(text=english),
        original=SideFields(text=chinese),
    )
    (result,) = put(library, item(draft_article(fields), file=f"a{number}.txt", record=0))
    assert result.article is not None
    return result.article


def _rows(library: Library, article: ArticleId) -> dict[str, list[dict[str, Any]]]:
    """Every row of an article but the marks of when it changed."""
    with library._database.reading() as connection:
        return {
            table: [
                {name: value for name, value in row.items() if not name.endswith("_seq")}
                for row in connection.execute(
                    text(f"SELECT * FROM {table} WHERE {where} ORDER BY 1, 2, 3"), {"id": article}
                ).mappings()
            ]
            for table, where in _LINES.items()
        }


def _without_finding_ids(rows: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Findings that are made anew have new ids."""
    findings = [{**row, "id": 0} for row in rows["finding"]]
    return {**rows, "finding": sorted(findings, key=lambda row: sorted(map(str, row.items())))}


def _translation(library: Library, article: ArticleId) -> ReadingText:
    found = library.reads.article(article).translation
    assert found is not None
    return found


def _sentence(one: ReadingText, words: str, new: str) -> Correction:
    """The correction of the first place that has these words."""
    for number, paragraph in enumerate(one.paragraphs):
        start = paragraph.text.find(words)
        if start >= 0:
            return Correction(number, start, start + len(words), words, new)
    raise AssertionError(f"no {words!r} in {one.paragraphs}")


def _correct(library: Library, article: ArticleId, words: str, new: str) -> Any:
    asked = _sentence(_translation(library, article), words, new)
    return library.corrections.correct(article, asked)


def _versions(library: Library, article: ArticleId) -> list[TextVersion]:
    found = library.corrections.versions(article)
    return [one for one in found if one.side is Side.TRANSLATION]


def _shown(article: Article) -> list[str]:
    """What each finding of the translation stands at."""
    one = article.translation
    assert one is not None
    return [one.received[f.span.start : f.span.end] for f in one.findings if len(f.span)]


def test_a_correction_stands_beside_the_machine_text(library: Library) -> None:
    article = _put(library)
    machine = _translation(library, article)
    findings = _shown(library.reads.article(article))
    change = _correct(library, article, "Everybody came.", "All of them came along.")
    assert change.summary == "Corrected a sentence in 1 article"
    now = _translation(library, article)
    assert now.paragraphs[0].text.endswith("March 7. All of them came along.")
    assert [one.text for one in now.paragraphs[1:]] == [one.text for one in machine.paragraphs[1:]]
    assert now.received == machine.received.replace("Everybody came.", "All of them came along.")
    assert (now.lead, now.title, now.kind) == (machine.lead, machine.title, machine.kind)
    assert _shown(library.reads.article(article)) == findings
    corrected, base = _versions(library, article)
    assert (corrected.version, corrected.is_current, corrected.made_by) == (2, True, "mei")
    assert (corrected.base, base.is_current, base.made_by) == (1, False, "")
    assert library.corrections.text(article, Side.TRANSLATION, 1).paragraphs == machine.paragraphs
    assert not library.care.check(NoContext())


def test_later_corrections_change_the_same_version(library: Library) -> None:
    article = _put(library)
    _correct(library, article, "Everybody came.", "All came.")
    _correct(library, article, "The rope is tied firmly across the board.", "It is tight.")
    _correct(library, article, "All came.", "All of them came.")
    assert [one.version for one in _versions(library, article)] == [2, 1]
    now = _translation(library, article)
    places = library.corrections.places(article, 2)
    assert [(now.received[p.words.start : p.words.end], p.before, p.who) for p in places] == [
        ("All of them came.", "Everybody came.", "mei"),
        ("It is tight.", "The rope is tied firmly across the board.", "mei"),
    ]
    assert library.corrections.places(article, 1) == ()
    assert not library.care.check(NoContext())


def test_a_finding_of_the_corrected_words_is_answered(library: Library) -> None:
    article = _put(library)
    kinds = [one.kind for one in _translation(library, article).findings]
    assert FindingKind.GLUED_SENTENCE in kinds
    _correct(library, article, "everybody.They", "everybody. They")
    kinds.remove(FindingKind.GLUED_SENTENCE)
    assert [one.kind for one in _translation(library, article).findings] == kinds


def test_a_derived_title_follows_its_words(library: Library) -> None:
    article = _put(library, "Flod in the north.\n\nMore.", "北方洪水。\n\n还有。")
    assert _translation(library, article).title.startswith("Flod")
    _correct(library, article, "Flod in the north.", "Flood in the north.")
    assert _translation(library, article).title.startswith("Flood")


def test_nothing_is_done_for_the_same_words(library: Library) -> None:
    article = _put(library)
    change = _correct(library, article, "Everybody came.", " Everybody\ncame. ")
    assert change.event is None
    assert len(_versions(library, article)) == 1


def test_what_cannot_be_corrected_is_said(library: Library) -> None:
    article = _put(library)
    with pytest.raises(UserError, match="changed meanwhile"):
        library.corrections.correct(article, Correction(0, 0, 3, "xyz", "abc"))
    with pytest.raises(UserError, match="changed meanwhile"):
        library.corrections.correct(article, Correction(99, 0, 3, "xyz", "abc"))
    single = _put(library, "Single.", "单。")
    with pytest.raises(UserError, match="left empty"):
        _correct(library, single, "Single.", "")
    (result,) = put(library, item(draft("only", "只有原文。", None)))
    assert result.article is not None
    with pytest.raises(UserError, match="no translation"):
        library.corrections.correct(result.article, Correction(0, 0, 1, "a", "b"))
    assert len(_versions(library, article)) == 1


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_undo_gives_the_exact_rows_of_before(library: Library, data: st.DataObject) -> None:
    article = _put(library)
    if data.draw(st.booleans(), label="aligned"):
        _align(library)
    states, events = [_rows(library, article)], []
    for _ in range(data.draw(st.integers(1, 3), label="corrections")):
        now = _translation(library, article)
        number = data.draw(st.integers(0, len(now.paragraphs) - 1))
        paragraph = now.paragraphs[number].text
        span = data.draw(st.sampled_from(split_sentences(paragraph, "en")))
        old = paragraph[span.start : span.end]
        new = data.draw(st.sampled_from(["", "New.", f"{old} And more.", old[1:], "A b. C d."]))
        asked = Correction(number, span.start, span.end, old, new)
        if new == old or (not new and paragraph == old and len(now.paragraphs) == 1):
            continue
        change = library.corrections.correct(article, asked)
        assert change.event is not None
        events.append(change.event)
        states.append(_rows(library, article))
    for event, before in zip(reversed(events), reversed(states[:-1]), strict=True):
        library.curation.undo(event)
        assert _rows(library, article) == before
    for event, after in zip(events, states[1:], strict=True):
        library.curation.redo(event)
        redone = _without_finding_ids(_rows(library, article))
        assert redone == _without_finding_ids(after)
    assert not library.care.check(NoContext())
    for event in reversed(events):
        library.curation.undo(event)
    assert _rows(library, article) == states[0]


def _align(library: Library) -> None:
    AlignmentService(library.alignments).follow(NoContext())


def test_links_are_made_anew_around_the_correction_alone(library: Library) -> None:
    article = _put(library)
    _align(library)
    before = library.alignments.get(article)
    _correct(library, article, "Everybody came.", "All of them came along.")
    after = library.alignments.get(article)
    assert before is not None
    assert after is not None
    assert len(after.links) == len(before.links)
    assert library.alignments.count_waiting() == 0


def test_an_older_correction_cannot_be_undone_under_a_newer_one(library: Library) -> None:
    article = _put(library)
    first = _correct(library, article, "Everybody came.", "All came.")
    _correct(library, article, "All came.", "They came.")
    with pytest.raises(UserError, match="later edits"):
        library.curation.undo(first.event)


def test_both_wordings_are_found_and_counted_once(library: Library) -> None:
    article = _put(library)
    _correct(library, article, "Everybody came.", "All of them came along.")
    (found,) = library.feed.documents([article])
    bodies = {one.side: one for one in found.texts}
    translation, original = bodies[Side.TRANSLATION], bodies[Side.ORIGINAL]
    assert translation.other is not None
    assert translation.body[translation.other :] == "Everybody came."
    assert translation.body.count("symposium on March 7") == 1
    assert "All of them came along." in translation.body[: translation.other]
    assert original.other is None
    assert len(translation.units) == len(original.units)
    assert translation.units[-1] == translation.other
    assert original.units[-1] == len(original.body)


def test_a_version_can_be_chosen_and_the_choice_undone(library: Library) -> None:
    article = _put(library)
    _align(library)
    _correct(library, article, "Everybody came.", "All of them came along.")
    was = _rows(library, article)
    change = library.corrections.choose(article, Side.TRANSLATION, 1)
    assert change.summary == "Chose version 1 of the translation in 1 article"
    assert _translation(library, article).version == 1
    (found,) = library.feed.documents([article])
    (other,) = (one for one in found.texts if one.other is not None)
    assert other.body[other.other :] == "All of them came along.", "people's words stay found"
    assert library.corrections.choose(article, Side.TRANSLATION, 1).event is None
    assert change.event is not None
    library.curation.undo(change.event)
    assert _rows(library, article) == was
    library.curation.redo(change.event)
    assert _translation(library, article).version == 1
    assert not library.care.check(NoContext())
    with pytest.raises(UserError, match="no version 9"):
        library.corrections.choose(article, Side.TRANSLATION, 9)


def test_an_import_of_the_same_machine_text_leaves_the_correction_alone(library: Library) -> None:
    one = draft("a1")
    (first,) = put(library, item(one))
    assert first.article is not None
    _correct(library, first.article, "Second paragraph.", "The second paragraph.")
    put(library, item(draft("a1", "沈阳发大水了。\n第二段。")))
    assert _translation(library, first.article).paragraphs[1].text == "The second paragraph."
    corrected = _versions(library, first.article)[0]
    assert (corrected.version, corrected.is_current, corrected.is_stale) == (2, True, True)


def test_a_new_machine_text_keeps_the_corrected_one_searched(library: Library) -> None:
    (first,) = put(library, item(draft("a1")))
    assert first.article is not None
    _correct(library, first.article, "Second paragraph.", "The second paragraph.")
    put(library, item(draft("a1", translation="Flood in Shenyang.\nAnother version.")))
    versions = [(v.version, v.is_current, v.is_searched) for v in _versions(library, first.article)]
    assert versions == [(3, True, True), (2, False, True), (1, False, False)]
    (found,) = library.feed.documents([first.article])
    (other,) = (one for one in found.texts if one.other is not None)
    assert other.body[other.other :] == "The second paragraph."


def test_taking_the_import_back_keeps_an_article_that_was_corrected(library: Library) -> None:
    (first,) = put(library, item(draft("a1")))
    assert first.article is not None
    change = _correct(library, first.article, "Second paragraph.", "The second paragraph.")
    (batch,) = library.curation.history(10, ["import"])
    with pytest.raises(UserError):
        library.curation.undo(batch.event)
    assert _translation(library, first.article).kind is TextKind.MACHINE
    library.curation.undo(change.event)
    library.curation.undo(batch.event)
    assert library.reads.count() == 0


def test_two_aligned_sides_are_not_needed(library: Library) -> None:
    (result,) = put(library, item(draft("a1", None)))
    assert result.article is not None
    change = _correct(library, result.article, "Second paragraph.", "The second paragraph.")
    assert change.event is not None
    library.curation.undo(change.event)
    assert [one.version for one in _versions(library, result.article)] == [1]


def test_a_correction_is_cleaned_with_the_rules_of_its_import(library: Library) -> None:
    article = _put(library)
    _correct(library, article, "Everybody came.", "All of them came along.")
    read = _translation(library, article)
    library.cleaning.set_rules(article, ["stray_markup"])
    library.cleaning.set_rules(article, [])
    assert _translation(library, article).paragraphs == read.paragraphs


def test_alignments_that_were_put_for_other_words_are_refused(library: Library) -> None:
    article = _put(library)
    (known,) = library.alignments.read([article])
    service = AlignmentService(library.alignments)
    alignment = service.of(library.reads.article(article))
    assert alignment is not None
    _correct(library, article, "Everybody came.", "All of them came along.")
    change = library.alignments.put([AlignedArticle(article, known.hashes, alignment)], "x")
    assert change.changed == 0
