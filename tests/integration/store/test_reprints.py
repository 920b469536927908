"""Reprints in a real library: found, kept in step with it, and what people say of them."""

from __future__ import annotations

import pytest

from archive_app.domain.articles import ArticleDraft
from archive_app.domain.changes import ChangeSet
from archive_app.domain.errors import Cancelled, UserError
from archive_app.domain.facets import Facet
from archive_app.domain.ids import ArticleId
from archive_app.domain.jobs import NoContext, Progress
from archive_app.domain.reprints import Followed, ReprintKind, Verdict
from archive_app.services.reprint_limits import limits_of_percents
from archive_app.services.reprints import ReprintService
from archive_app.store.library import Library
from archive_app.text.fingerprints import Limits
from tests.integration.store.drafts import draft, item, put

NEWS = (
    "市议会周一批准在河上新建一座桥。\n工程将在两年内完成。\n消防员曾要求拓宽通往港口的道路。\n"
    "对岸有四十座房屋。\n市长感谢工程师们的耐心。\n洪水季节过后即开始动工。"
)
TRADITIONAL = (
    "市議會週一批准在河上新建一座橋。\n工程將在兩年內完成。\n消防員曾要求拓寬通往港口的道路。\n"
    "對岸有四十座房屋。\n市長感謝工程師們的耐心。\n洪水季節過後即開始動工。"
)
OTHER = "博物馆在城北落成开放。\n第一批参观者乘火车和轮船前来。\n馆内陈列着三百件古代青铜器。"
ENGLISH = (
    "The council approved a new bridge over the river on Monday.\nIt will be built in two years.\n"
    "Firefighters had asked for a wider road to the harbour."
)
FREELY = (
    "A bridge is to be put up, councillors decided.\nWork shall take some twenty-four months.\n"
    "Access for the fire brigade was what many had wanted."
)


def news(key: str, text: str = NEWS, english: str | None = None, **values: object) -> ArticleDraft:
    return draft(key, text, english, **values)


@pytest.fixture
def service(library: Library) -> ReprintService:
    return ReprintService(library.reprints, library.lock)


def ids(library: Library) -> list[ArticleId]:
    return library.feed.article_ids()


def kinds(library: Library) -> dict[ArticleId, tuple[str, ...]]:
    _, rows, _ = library.feed.column_rows(0)
    return {row.id: row.values.get(Facet.DUPLICATE, ()) for row in rows}


def sizes(service: ReprintService) -> list[int]:
    return [len(cluster.articles) for cluster in service.clusters()]


def undo(library: Library, change: ChangeSet) -> None:
    assert change.event is not None
    library.curation.undo(change.event)


def test_the_same_text_in_both_scripts(library: Library, service: ReprintService) -> None:
    put(library, item(news("a")), item(news("b", TRADITIONAL)), item(news("c", OTHER)))
    done = service.follow(NoContext())
    first, second, third = ids(library)
    assert (done.read, done.compared, done.pairs) == (3, 3, 1)
    (cluster,) = service.clusters()
    assert (cluster.articles, cluster.kind, cluster.score) == (
        (first, second), ReprintKind.SAME, 1.0,
    )  # fmt: skip
    assert kinds(library) == {first: ("same",), second: ("same",), third: ()}
    assert [row.reprints for row in library.reads.rows([first, second, third])] == [1, 1, 0]


def test_following_again_does_nothing(library: Library, service: ReprintService) -> None:
    put(library, item(news("a")), item(news("b", TRADITIONAL)))
    service.follow(NoContext())
    head = library.feed.head()
    assert service.follow(NoContext()) == Followed(0, 0, 0)
    assert library.feed.head() == head


def test_one_original_with_two_translations(library: Library, service: ReprintService) -> None:
    put(library, item(news("a", english=ENGLISH)), item(news("b", english=FREELY)))
    service.follow(NoContext())
    (pair,) = service.of(ids(library)[0])
    assert (pair.kind, pair.score) == (ReprintKind.OTHER_TRANSLATION, 1.0)


EDITED_MUCH = "\n".join([*NEWS.split("\n")[:3], *OTHER.split("\n")])


@pytest.mark.parametrize(
    "originals, is_told",
    [((NEWS, OTHER), False), ((NEWS, EDITED_MUCH), True), ((None, None), True)],
    ids=["others", "edited", "none"],
)
def test_translations_that_sound_alike(
    library: Library,
    service: ReprintService,
    originals: tuple[str | None, str | None],
    is_told: bool,
) -> None:
    """Where the originals are others, and not one of them edited, they are translations of two."""
    stock = (
        "Members who had come from all nine districts met on Monday, and after a long debate in "
        "the town hall by the old river a majority of them raised their hands for the plan, which "
        "the mayor had put before the committee early in the spring of the same year.\n"
    )
    texts = (stock + ENGLISH, stock + FREELY)
    pairs = zip("ab", originals, texts, strict=True)
    put(library, *(item(draft(key, original, english)) for key, original, english in pairs))
    service.follow(NoContext())
    told = [pair.kind for pair in service.of(ids(library)[0])]
    assert told == ([ReprintKind.OTHER_TRANSLATION] if is_told else [])


def test_an_excerpt(library: Library, service: ReprintService) -> None:
    put(library, item(news("a", NEWS + "\n" + OTHER)), item(news("b", OTHER)))
    service.follow(NoContext())
    (pair,) = service.of(ids(library)[1])
    assert (pair.kind, pair.score) == (ReprintKind.EXCERPT, 1.0)


def test_one_address_and_another_text(library: Library, service: ReprintService) -> None:
    url = "https://example.org/1"
    put(library, item(news("a", url=url)), item(news("b", OTHER, url=url)))
    service.follow(NoContext())
    (cluster,) = service.clusters()
    assert (cluster.kind, cluster.score) == (ReprintKind.SAME_URL, 0.0)


def test_an_address_of_very_many_articles_says_nothing(
    library: Library, service: ReprintService
) -> None:
    lines = OTHER.split("\n")
    drafts = [news(f"a{at}", f"{at}{lines[0]}{at}", url="https://e.org/") for at in range(13)]
    put(library, *map(item, drafts))
    service.follow(NoContext())
    assert service.count_clusters() == 0


def test_new_articles_are_compared_with_old_ones(library: Library, service: ReprintService) -> None:
    for key in ("a", "b", "c", "d", "e"):
        put(library, item(news(key, OTHER.replace("三百", key * 3))))
    service.follow(NoContext())
    before = sizes(service)
    put(library, item(news("x", NEWS)))
    service.follow(NoContext())
    put(library, item(news("y", TRADITIONAL)))
    done = service.follow(NoContext())
    assert (done.read, done.compared) == (1, 1)
    assert sizes(service) == [*before, 2]


def test_a_new_version_leaves_the_cluster(library: Library, service: ReprintService) -> None:
    put(library, item(news("a")), item(news("b", TRADITIONAL)))
    service.follow(NoContext())
    put(library, item(news("b", OTHER)))
    service.follow(NoContext())
    assert service.clusters() == []
    assert set(kinds(library).values()) == {()}


def test_undoing_an_import_leaves_no_cluster_behind(
    library: Library, service: ReprintService
) -> None:
    put(library, item(news("a")))
    put(library, item(news("b", TRADITIONAL)))
    service.follow(NoContext())
    event = library.curation.history()[0].event
    library.curation.undo(event)
    (left,) = ids(library)
    assert service.clusters() == []
    assert kinds(library) == {left: ()}
    assert library.reads.rows([left])[0].reprints == 0


def test_the_one_that_stood_for_others_is_removed(
    library: Library, service: ReprintService
) -> None:
    near = NEWS.replace("四十", "五十")
    put(library, item(news("a")))
    put(library, item(news("b", TRADITIONAL)), item(news("c", near)))
    service.follow(NoContext())
    library.curation.undo(library.curation.history()[-1].event)
    service.follow(NoContext())
    (cluster,) = service.clusters()
    assert (cluster.articles, cluster.kind) == (tuple(ids(library)), ReprintKind.NEAR)


def test_other_limits_compare_everything_anew(library: Library, service: ReprintService) -> None:
    near = NEWS.replace("四十", "五十").replace("两年", "三年")
    put(library, item(news("a")), item(news("b", near)))
    service.follow(NoContext())
    assert service.clusters()[0].kind is ReprintKind.NEAR
    strict = Limits(near=0.9, contained=0.95)
    assert service.follow(NoContext(), limits=strict).compared == 2
    assert service.clusters() == []


def test_limits_hold_until_others_are_given(library: Library, service: ReprintService) -> None:
    near = NEWS.replace("四十", "五十").replace("两年", "三年")
    put(library, item(news("a")), item(news("b", near)))
    strict = limits_of_percents(90, 95, 6)
    service.follow(NoContext(), limits=strict)
    later = ReprintService(library.reprints, library.lock)
    assert later.limits() == strict
    put(library, item(news("c", OTHER)))
    later.follow(NoContext())
    assert later.limits() == strict
    assert later.clusters() == []


def test_a_new_archive_is_compared_as_a_person_prefers(library: Library) -> None:
    put(library, item(news("a")))
    service = ReprintService(library.reprints, library.lock, lambda: limits_of_percents(70, 80, 9))
    service.follow(NoContext())
    assert ReprintService(library.reprints, library.lock).limits().near == 0.7


def test_it_keeps_up_with_what_was_compared_before(
    library: Library, service: ReprintService
) -> None:
    put(library, item(news("a")), item(news("c", OTHER)))
    assert service.keep_up(NoContext(), 10) is None
    service.follow(NoContext())
    assert service.keep_up(NoContext(), 10) is None
    put(library, item(news("b", TRADITIONAL)))
    assert service.keep_up(NoContext(), 0) is None
    done = service.keep_up(NoContext(), 10)
    assert done is not None
    assert done.pairs == 1


def test_it_keeps_up_with_an_undo(library: Library, service: ReprintService) -> None:
    put(library, item(news("a")))
    put(library, item(news("b", TRADITIONAL)), item(news("c", TRADITIONAL)))
    service.follow(NoContext())
    library.curation.undo(library.curation.history()[-1].event)
    done = service.keep_up(NoContext(), 10)
    assert done is not None
    assert done.compared == 2
    assert sizes(service) == [2]


def test_a_person_is_right_for_ever(library: Library, service: ReprintService) -> None:
    put(library, item(news("a")), item(news("b", TRADITIONAL)))
    service.follow(NoContext())
    first, second = ids(library)
    change = service.set_verdict(second, first, Verdict.UNRELATED)
    assert change.articles == {first, second}
    assert service.clusters() == []
    service.follow(NoContext(), anew=True)
    assert service.clusters() == []
    (pair,) = service.of(first)
    assert (pair.kind, pair.verdict) == (ReprintKind.SAME, Verdict.UNRELATED)
    undo(library, change)
    assert service.clusters()[0].articles == (first, second)
    assert change.event is not None
    library.curation.redo(change.event)
    assert service.clusters() == []


def test_a_person_joins_what_nothing_joins(library: Library, service: ReprintService) -> None:
    put(library, item(news("a")), item(news("b", OTHER)))
    service.follow(NoContext())
    first, second = ids(library)
    change = service.set_verdict(first, second, Verdict.REPRINT)
    service.follow(NoContext(), anew=True)
    assert kinds(library) == {first: ("near",), second: ("near",)}
    undo(library, change)
    assert service.clusters() == []
    assert service.of(first) == []


def test_an_undo_leaves_what_was_said_later(library: Library, service: ReprintService) -> None:
    put(library, item(news("a")), item(news("b", OTHER)))
    first, second = ids(library)
    earlier = service.set_verdict(first, second, Verdict.REPRINT)
    service.set_verdict(first, second, Verdict.SAME)
    with pytest.raises(UserError):
        undo(library, earlier)
    assert service.of(first)[0].verdict is Verdict.SAME


@pytest.mark.parametrize("other", [1, 999])
def test_nothing_is_said_of_one_article_or_a_missing_one(
    library: Library, service: ReprintService, other: int
) -> None:
    put(library, item(news("a")))
    with pytest.raises(UserError):
        service.set_verdict(ArticleId(1), ArticleId(other), Verdict.SAME)


class StopAfter(NoContext):
    """Stops at the n-th checkpoint."""

    def __init__(self, number: int) -> None:
        self._left = number

    def report(self, progress: Progress) -> None:
        pass

    def checkpoint(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


@pytest.mark.parametrize("number", range(4))
def test_stopped_anywhere_it_goes_on(
    library: Library, service: ReprintService, number: int
) -> None:
    put(library, item(news("a")), item(news("b", TRADITIONAL)))
    with pytest.raises(Cancelled):
        service.follow(StopAfter(number))
    service.follow(NoContext())
    assert len(service.clusters()) == 1
