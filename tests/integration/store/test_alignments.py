"""Links of sentences in a real library: made, kept, edited, and carried through every change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text

from archive_app.domain.alignment import Alignment, AlignmentEdit, AlignmentStep, SentenceLink
from archive_app.domain.articles import Article, Bead, Side
from archive_app.domain.changes import ChangeSet
from archive_app.domain.cleaning import Dismissal
from archive_app.domain.errors import Cancelled, UserError
from archive_app.domain.findings import FindingKind
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import NoContext, Progress
from archive_app.importers.drafting import draft_article
from archive_app.importers.record import RecordFields, SideFields
from archive_app.services.alignment import AlignmentService
from archive_app.store import pairs
from archive_app.store.library import Library
from archive_app.store.realigning import realign
from archive_app.text.alignment import lengths, sentences
from tests.integration.store.drafts import draft, item, put, put_many

ORIGINAL = (
    "7月13日，市议会批准在河上新建一座桥。工程将在两年内完成，耗资300万元。\n"
    "消防员曾要求拓宽通往港口的道路。对岸有四十座房屋。\n"
    "市长感谢工程师们的耐心。"
)
TRANSLATION = (
    "On July 13, the council approved a new bridge over the river. It will be completed in two"
    " years and cost 3 million yuan.\n"
    "Firefighters had asked for a wider road to the harbour. Forty houses stand on the other"
    " bank.\n"
    "The mayor thanked the engineers for their patience."
)
VERIFY = AlignmentEdit(AlignmentStep.VERIFY, 1)
MERGE = AlignmentEdit(AlignmentStep.MERGE_NEXT, 3)  # over the border of two paragraphs
_ROWS = {
    "alignment": "article_id = :id",
    "bead": "article_id = :id",
    "finding": "article_id = :id",
    "segment": "text_id IN (SELECT id FROM text WHERE article_id = :id)",
    "text": "article_id = :id",
}


@pytest.fixture
def service(library: Library) -> AlignmentService:
    return AlignmentService(library.alignments)


def _news(library: Library, key: str = "n", **values: Any) -> ArticleId:
    (result,) = put(library, item(draft(key, ORIGINAL, TRANSLATION, beads=(), **values)))
    assert result.article is not None
    return result.article


def _links(library: Library, article: ArticleId) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    alignment = library.alignments.get(article)
    assert alignment is not None
    return [(link.original, link.translation) for link in alignment.links]


def _rows(library: Library, article: ArticleId) -> dict[str, list[tuple[Any, ...]]]:
    with library._database.reading() as connection:
        return {
            table: sorted(
                map(
                    tuple,
                    connection.execute(
                        text(f"SELECT * FROM {table} WHERE {where}"), {"id": article}
                    ),
                )
            )
            for table, where in _ROWS.items()
        }


def _undo(library: Library, change: ChangeSet) -> ChangeSet:
    assert change.event is not None
    return library.curation.undo(change.event)


def _redo(library: Library, change: ChangeSet) -> ChangeSet:
    assert change.event is not None
    return library.curation.redo(change.event)


def _fixed(alignment: Alignment | None) -> list[SentenceLink]:
    assert alignment is not None
    return [link for link in alignment.links if link.is_fixed]


def test_the_method_of_pairs_is_known_where_the_aligner_is_not_loaded() -> None:
    assert (pairs.BY_WORDS, pairs.BY_LENGTH) == (sentences.METHOD, lengths.METHOD)


# --- following


def test_articles_of_two_sides_wait_and_are_linked(
    library: Library, service: AlignmentService
) -> None:
    article = _news(library)
    put(library, item(draft("one side", "只有原文。", None)))
    assert library.alignments.get(article) is None
    assert (library.alignments.waiting(9), service.waiting()) == ([article], 1)
    done = service.follow(NoContext())
    assert (done.aligned, service.waiting()) == (1, 0)
    assert _links(library, article) == [((at,), (at,)) for at in range(5)]
    alignment = service.stored(library.reads.article(article))
    assert alignment is not None
    assert alignment.beads == library.reads.article(article).beads
    assert library.care.check(NoContext()) == ()
    assert service.follow(NoContext()).aligned == 0


def test_only_articles_whose_pairs_change_are_indexed_again(
    library: Library, service: AlignmentService
) -> None:
    right = _news(library, "right")
    service.follow(NoContext())  # what beads the aligner finds
    beads = library.reads.article(right).beads
    wrong = (Bead((0, 1, 2), (0, 1, 2), ""),)
    (result,) = put(
        library, item(draft("other", ORIGINAL + "完。", TRANSLATION + " End.", beads=wrong))
    )
    (same,) = put(library, item(draft("same", ORIGINAL + "了。", TRANSLATION, beads=beads)))
    before, _ = library.feed.head()
    assert service.follow(NoContext()).paired_anew == 1
    changes = library.feed.changes(before, 10)
    assert list(changes.articles) == [result.article]
    assert same.article not in changes.articles


def test_a_stop_keeps_what_was_linked(library: Library, service: AlignmentService) -> None:
    put_many(library, 5)

    class Stopping(NoContext):
        def __init__(self) -> None:
            self.checks = 0

        def checkpoint(self) -> None:
            self.checks += 1
            if self.checks == 3:
                raise Cancelled

    with pytest.raises(Cancelled):
        service.follow(Stopping())
    assert service.waiting() == 2
    assert service.follow(NoContext()).aligned == 2


def test_progress_is_told(library: Library, service: AlignmentService) -> None:
    put_many(library, 3)
    told: list[Progress] = []

    class Watching(NoContext):
        def report(self, progress: Progress) -> None:
            told.append(progress)

    service.follow(Watching())
    assert [(one.done, one.total) for one in (told[0], told[-1])] == [(0, 3), (3, 3)]


def test_a_text_that_changed_while_it_was_aligned_goes_on_waiting(
    library: Library, service: AlignmentService
) -> None:
    article = _news(library)
    found = list(service._all_aligned([article]))
    put(library, item(draft("n", ORIGINAL, TRANSLATION + "\nMore.", beads=())))
    assert library.alignments.put(found, "test").changed == 0
    assert library.alignments.get(article) is None
    assert service.waiting() == 1


@pytest.mark.allow_log("can't be aligned: IndexError")
def test_an_article_that_the_aligner_fails_at_keeps_no_others_waiting(
    library: Library, service: AlignmentService, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad, good = _news(library, "bad"), _news(library, "good", url="https://example.org/other")
    aligned = AlignmentService._aligned

    def failing(self: AlignmentService, one: Any) -> Alignment:
        if one.id == bad:
            raise IndexError
        return aligned(self, one)

    monkeypatch.setattr(AlignmentService, "_aligned", failing)
    assert service.follow(NoContext()).aligned == 1
    assert library.alignments.get(good) is not None
    assert library.alignments.waiting(9) == [bad]
    assert service.of(library.reads.article(bad)) is None


def test_links_keep_to_the_pairs_that_came_with_an_article(
    library: Library, service: AlignmentService
) -> None:
    given = (Bead((0,), (0, 1), "memory", 1.0), Bead((1, 2), (2,), "memory", 1.0))
    (result,) = put(library, item(draft("given", ORIGINAL, TRANSLATION, beads=given)))
    assert result.article is not None
    for _ in range(2):
        service.refresh(NoContext())
        alignment = library.alignments.get(result.article)
        assert alignment is not None
        for link in alignment.links:
            first = {at < 2 for at in link.original} | {at < 4 for at in link.translation}
            assert len(first) == 1, "no link crosses the border of the given pairs"
        beads = library.reads.article(result.article).beads
        assert {bead.method for bead in beads} == {"memory"}


# --- edits


def test_an_edit_is_one_event_and_is_taken_back_to_the_letter(
    library: Library, service: AlignmentService
) -> None:
    article = _news(library)
    service.follow(NoContext())
    was = _rows(library, article)
    change = service.edit(article, MERGE)
    assert _links(library, article)[3:] == [((3, 4), (3, 4))]
    assert [bead.original for bead in library.reads.article(article).beads] == [(0,), (1, 2)]
    (entry,) = library.curation.history(kinds=("alignment.edit",))
    assert entry.summary == "Merged linked sentences in 1 article"
    now = _rows(library, article)
    _undo(library, change)
    assert _rows(library, article) == was
    _redo(library, change)
    assert _rows(library, article) == now
    assert library.care.check(NoContext()) == ()


def test_links_can_be_edited_before_they_are_kept(
    library: Library, service: AlignmentService
) -> None:
    article = _news(library)
    change = service.edit(article, VERIFY)
    assert change.articles == {article}
    assert [link.original for link in _fixed(library.alignments.get(article))] == [(1,)]
    assert service.counts().fixed == 1


def test_an_edit_that_moves_no_paragraph_is_not_indexed(
    library: Library, service: AlignmentService
) -> None:
    article = _news(library)
    service.follow(NoContext())
    before, _ = library.feed.head()
    _undo(library, service.edit(article, VERIFY))
    assert library.feed.pending(before) == 0
    service.edit(article, MERGE)
    assert library.feed.pending(before) == 1


def test_edits_are_taken_back_in_order_only(library: Library, service: AlignmentService) -> None:
    article = _news(library)
    first, second = service.edit(article, VERIFY), service.edit(article, MERGE)
    with pytest.raises(UserError, match="later edits"):
        _undo(library, first)
    _undo(library, second)
    _undo(library, first)
    assert _fixed(library.alignments.get(article)) == []


def test_a_step_that_is_not_possible(library: Library, service: AlignmentService) -> None:
    article = _news(library)
    with pytest.raises(UserError):
        service.edit(article, AlignmentEdit(AlignmentStep.MERGE_PREVIOUS, 0))
    with pytest.raises(UserError):
        service.edit(article, AlignmentEdit(AlignmentStep.VERIFY, 99))
    (one_side,) = put(library, item(draft("one side", "只有原文。", None)))
    assert one_side.article is not None
    with pytest.raises(UserError, match="no links"):
        service.edit(one_side.article, VERIFY)


def test_what_people_decided_outlives_a_new_alignment(
    library: Library, service: AlignmentService
) -> None:
    article = _news(library)
    service.edit(article, VERIFY)
    service.edit(article, MERGE)
    fixed = _fixed(library.alignments.get(article))
    assert service.refresh(NoContext()).aligned == 1
    assert _fixed(library.alignments.get(article)) == fixed
    assert len(fixed) == 2


# --- texts that change


def test_a_new_version_keeps_the_links_of_what_is_still_there(
    library: Library, service: AlignmentService
) -> None:
    article = _news(library)
    service.edit(article, VERIFY)
    newer = TRANSLATION.replace("Firefighters had", "The fire brigade had")
    put(library, item(draft("n", ORIGINAL, newer, beads=())))
    assert library.alignments.get(article) is None, "the links are of another text"
    service.follow(NoContext())
    (kept,) = _fixed(library.alignments.get(article))
    assert (kept.original, kept.translation) == ((1,), (1,))


def test_an_import_that_is_undone_brings_back_fixed_links(
    library: Library, service: AlignmentService
) -> None:
    article = _news(library)
    service.edit(article, VERIFY)
    fixed = _fixed(library.alignments.get(article))
    put(library, item(draft("n", "全新的文字。", "An entirely new text.", beads=())))
    service.follow(NoContext())
    assert _fixed(library.alignments.get(article)) == []
    (newest, *_) = library.curation.history(kinds=("import",))
    assert library.curation.undo(newest.event).changed == 1
    assert _fixed(library.alignments.get(article)) == fixed
    assert service.waiting() == 0
    assert library.care.check(NoContext()) == ()


def test_articles_with_links_of_a_person_stay_when_their_import_is_undone(
    library: Library, service: AlignmentService
) -> None:
    article = _news(library)
    service.edit(article, VERIFY)
    (imported,) = library.curation.history(kinds=("import",))
    with pytest.raises(UserError):
        library.curation.undo(imported.event)
    assert library.reads.article(article).id == article


def test_links_of_an_older_version_follow_a_text_that_changes_before_their_turn(
    library: Library, service: AlignmentService
) -> None:
    article = _news(library)
    service.edit(article, VERIFY)
    newer = TRANSLATION.replace("Firefighters had", "The fire brigade had")
    put(library, item(draft("n", ORIGINAL, newer, beads=())))
    with library._database.writer.connect() as connection:
        before = dict.fromkeys(Side, ("Nothing", "of", "this"))
        realign(connection, article, before)
        connection.commit()
    (kept,) = _fixed(library.alignments.get(article))
    assert (kept.original, kept.translation) == ((1,), (1,))


# --- cleaning

DIRTY = (
    TRANSLATION.replace("Firefighters had", "html Firefighters had").replace("\n", "\n\n")
    + "\n\nResponsible Editor Song Qian"
)


def _dirty(library: Library) -> Article:
    fields = RecordFields(
        external_id="dirty",
        original=SideFields(text=ORIGINAL.replace("\n", "\n\n")),
        translation=SideFields(text=DIRTY),
    )
    (result,) = put(library, item(draft_article(fields)))
    assert result.article is not None
    return library.reads.article(result.article)


def _dismissal(article: Article, kind: FindingKind) -> Dismissal:
    assert article.translation is not None
    found = next(one for one in article.translation.findings if one.kind is kind)
    return Dismissal(Side.TRANSLATION, found.kind, found.span)


@pytest.mark.parametrize("kind", [FindingKind.STRAY_MARKUP, FindingKind.CREDIT])
def test_links_follow_cleaning_and_its_undo_is_exact(
    library: Library, service: AlignmentService, kind: FindingKind
) -> None:
    article = _dirty(library)
    service.edit(article.id, AlignmentEdit(AlignmentStep.VERIFY, 0))
    was = _rows(library, article.id)
    change = library.cleaning.dismiss(article.id, _dismissal(article, kind))
    alignment = library.alignments.get(article.id)
    assert alignment is not None, "links are there at once"
    assert len(_fixed(alignment)) == 1
    assert library.reads.article(article.id).beads == alignment.beads
    now = _rows(library, article.id)
    assert now["alignment"] != was["alignment"]
    _undo(library, change)
    assert _rows(library, article.id) == was
    _redo(library, change)
    assert _rows(library, article.id)["alignment"] == now["alignment"]
    _undo(library, change)
    assert _rows(library, article.id) == was
    assert library.care.check(NoContext()) == ()


def test_cleaning_is_undone_though_links_were_made_or_changed_since(
    library: Library, service: AlignmentService
) -> None:
    article = _dirty(library)
    change = library.cleaning.dismiss(article.id, _dismissal(article, FindingKind.CREDIT))
    service.follow(NoContext())
    service.edit(article.id, AlignmentEdit(AlignmentStep.VERIFY, 0))
    _undo(library, change)
    now = library.reads.article(article.id)
    assert now.translation is not None
    assert article.translation is not None
    assert now.translation.paragraphs == article.translation.paragraphs
    alignment = library.alignments.get(article.id)
    assert len(_fixed(alignment)) == 1, "what the person decided since is still there"
    assert alignment is not None
    assert now.beads == alignment.beads
    assert library.care.check(NoContext()) == ()


# --- words

_WORDS = {
    "дом": "house", "мост": "bridge", "река": "river", "город": "town", "школа": "school",
    "поезд": "train", "море": "sea", "лес": "forest", "дорога": "road", "рынок": "market",
    "больница": "hospital", "музей": "museum",
}  # fmt: skip


def _russian(library: Library, number: int) -> None:
    """Articles whose sentences name the same things in both languages, in turn."""
    known = list(_WORDS.items())
    for start in range(number):
        pairs = [known[(start * 5 + at * (1 + start % 3)) % len(known)] for at in range(6)]
        article = draft(
            f"r{start}",
            " ".join(f"Здесь {ours} виден давно." for ours, _ in pairs),
            " ".join(f"The {theirs} stood here long ago." for _, theirs in pairs),
            url=f"https://example.org/{start}",
            beads=(),
        )
        texts = (replace(article.texts[0], language="ru"), article.texts[1])
        put(library, item(replace(article, texts=texts)))


def test_words_of_other_languages_are_learned_from_the_archive(
    library: Library, service: AlignmentService
) -> None:
    _russian(library, 40)
    assert service.follow(NoContext()).aligned == 40
    learned = {(source, target) for source, target, _ in library.alignments.lexicon("en-ru")}
    assert ("bridg", "мост") in learned or ("bridge", "мост") in learned
    assert service.waiting() == 0, "those aligned before had another turn"
    before = library.alignments.lexicon("en-ru")
    assert service.follow(NoContext()).aligned == 0
    assert library.alignments.lexicon("en-ru") == before


def test_few_articles_teach_nothing(library: Library, service: AlignmentService) -> None:
    _russian(library, 3)
    put_many(library, 25)
    service.follow(NoContext())
    assert library.alignments.lexicon("en-ru") == []
    assert library.alignments.lexicon("zh-en") == [], "its dictionary is bundled"


def test_words_are_kept_by_pair_of_languages(library: Library) -> None:
    words = [("дом", "house", 0.9), ("мост", "bridg", 0.5)]
    library.alignments.put_lexicon("en-ru", words)
    library.alignments.put_lexicon("en-de", [("haus", "house", 0.4)])
    assert library.alignments.lexicon("en-ru") == words
    library.alignments.put_lexicon("en-ru", words[:1])
    assert library.alignments.lexicon("en-ru") == words[:1]
    assert library.alignments.lexicon("zh-en") == []
