"""Says of each record whether it is new, a duplicate or a new version; changes nothing.

An id that is nothing but a file's name holds for that file: another file of that name is another
article (``a~2``), unless it brings the side that the first one lacks. An id that a record brings
itself holds everywhere; only a text in another language makes it a namesake.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from archive_app.domain.articles import TextDraft
from archive_app.domain.ids import ArticleId
from archive_app.domain.importing import BadItem, ItemResult, Outcome, SourceItem
from archive_app.store.identity import speak_differently
from archive_app.store.known import Known, Memory
from archive_app.store.records import Record, record_of
from archive_app.store.values import storable


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of a record; ``new_texts`` are the sides that its article gets."""

    outcome: Outcome
    external_id: str
    article: ArticleId | None = None
    reason: str = ""
    new_texts: tuple[TextDraft, ...] = ()
    joins: bool = False  # it brings the side that the article lacks

    def result(self, record: Record, article: ArticleId | None) -> ItemResult:
        """The line of the report."""
        return ItemResult(
            record.file, record.item.record, self.outcome, self.reason, article, self.external_id
        )


@dataclass(slots=True)
class Learnt:
    """What a judge has learnt from the records of its unit."""

    contents: dict[str, tuple[ArticleId, str]] = field(default_factory=dict)
    articles: dict[str, Known] = field(default_factory=dict)
    places: dict[int, list[str]] = field(default_factory=dict)


def bad_result(item: BadItem) -> ItemResult:
    """The line of the report for a record that isn't imported."""
    outcome = Outcome.SKIPPED if item.skipped else Outcome.FAILED
    return ItemResult(storable(item.file), item.record, outcome, storable(item.reason))


class Judge:
    """The verdicts on one unit of records; what is known is asked for once.

    Of several memories the later ones know better.
    """

    def __init__(self, memories: Sequence[Memory], items: Sequence[SourceItem]) -> None:
        self.learnt = Learnt()
        self._memories = memories
        self._contents: dict[str, tuple[ArticleId, str]] = {}
        self._known: dict[str, Known] = {}
        self._places: dict[int, list[str]] = {}
        self._numbers: dict[str, int] = {}
        self._records = {id(item): record_of(item) for item in items}
        self._load(self._records.values())

    def record(self, item: SourceItem) -> Record:
        """The item as it is judged; it must be one of the unit."""
        return self._records[id(item)]

    def judge(self, record: Record) -> Verdict:
        """The verdict; nothing is changed."""
        if record.item.must_join:
            return self._judge_attached(record)
        known = self._of_file(record) if record.place is not None else self._of_id(record)
        twin = self._contents.get(record.content)
        if known is not None:
            return _judge_known(
                record, known, is_stored=twin is not None and twin[0] == known.article
            )
        if twin is not None:
            article, name = twin
            reason = f"The same content is here as {name}."
            return Verdict(Outcome.DUPLICATE, name, article, reason)
        if (other := self._of_other_name(record)) is not None:
            return _judge_known(record, other, is_stored=False)
        return Verdict(Outcome.IMPORTED, self._free_id(record.name))

    def remember(self, record: Record, verdict: Verdict, article: ArticleId) -> None:
        """The record was stored: later ones must see it."""
        name = verdict.external_id
        known = self._known.setdefault(name, Known(article, name))
        known.current |= {text.side.value: sha256 for text, sha256 in record.sides}
        known.texts |= set(known.current.values())
        known.languages |= {text.side.value: text.language for text, _ in record.sides}
        known.home = record.home
        known.paths |= set(record.paths)
        self._contents.setdefault(record.content, (article, name))
        self.learnt.contents[record.content] = self._contents[record.content]
        self.learnt.articles[name] = known
        if record.place is not None:
            for places in (self._places, self.learnt.places):
                if name not in (names := places.setdefault(record.place, [])):
                    names.append(name)

    def _of_file(self, record: Record) -> Known | None:
        """The article that this very file brought, or whose other side it is."""
        assert record.place is not None
        here = [one for one in self._at(record.place, record) if _own(one, record.name)]
        for known in here:
            if known.paths & set(record.paths):
                return known
        same = self._known.get(record.name)
        if same is not None and same not in here and not _differ(record, same):
            here.append(same)
        for known in here:
            brings = known.home == record.home and _brings_a_side(record, known)
            if brings or any(sha256 in known.texts for _, sha256 in record.sides):
                return known
        return None

    def _of_id(self, record: Record) -> Known | None:
        """The article of the record's own id, past namesakes in other languages."""
        candidate, number = record.name, 2
        while (known := self._known.get(candidate)) and _differ(record, known):
            candidate, number = f"{record.name}~{number}", number + 1
            if candidate not in self._known:
                self._load_articles([candidate])
        return known

    def _of_other_name(self, record: Record) -> Known | None:
        """The article of which this file is the other side, under a name like its own."""
        for name, place in record.others:
            candidates = self._at(place, record)
            if (one := self._known.get(name)) is not None and one not in candidates:
                candidates.append(one)
            for known in candidates:
                if known.home != record.home or _differ(record, known):
                    continue
                new = _new_texts(record, known)
                joins = all(text.side.value not in known.current for text in new)
                if joins or known.paths & set(record.paths):
                    return known
        return None

    def _judge_attached(self, record: Record) -> Verdict:
        """The verdict on a side that a person gives to an article."""
        (name, *_) = (*map(storable, record.item.may_join), "")
        known = self._known.get(name)
        if known is None:
            reason = f"There is no article “{name}” that it could be added to."
            return Verdict(Outcome.FAILED, name, reason=reason)
        if record.item.may_replace:
            return _judge_known(record, known, is_stored=False)
        if all(sha256 in known.texts for _, sha256 in record.sides):
            return _duplicate(known)
        there = [text.side.value for text, _ in record.sides if text.side.value in known.current]
        if there:
            reason = f"“{name}” has its {' and its '.join(there)} already."
            return Verdict(Outcome.FAILED, name, reason=reason)
        return _join(known, record.item.draft.texts)

    def _at(self, place: int, record: Record) -> list[Known]:
        """The articles from that place whose language is the record's."""
        known = (self._known[name] for name in self._places.get(place, ()) if name in self._known)
        return [one for one in known if one.home == record.home and not _differ(record, one)]

    def _free_id(self, name: str) -> str:
        if name not in self._known:
            return name
        if name not in self._numbers:
            self._numbers[name] = max(memory.highest(name) for memory in self._memories)
        while True:
            self._numbers[name] += 1
            if (candidate := f"{name}~{self._numbers[name]}") not in self._known:
                return candidate

    def _load(self, records: Collection[Record]) -> None:
        names = {record.name for record in records}
        names |= {storable(name) for record in records for name in record.item.may_join}
        names |= {name for record in records for name, _ in record.others}
        places = {record.place for record in records if record.place is not None}
        places |= {place for record in records for _, place in record.others}
        for memory in self._memories:
            self._contents |= memory.contents([record.content for record in records])
            for place, found in memory.by_place(places).items():
                mine = self._places.setdefault(place, [])
                mine += [name for name in found if name not in mine]
                names |= set(found)
        self._load_articles(names)

    def _load_articles(self, names: Collection[str]) -> None:
        for memory in self._memories:
            self._known |= {one.external_id: one for one in memory.articles(names)}


def _judge_known(record: Record, known: Known, *, is_stored: bool) -> Verdict:
    """A text that differs from the current one is a new version, though it was here before.

    Only a record that was stored as a whole is the old file once more: files of all versions,
    imported again, change nothing.
    """
    new = _new_texts(record, known)
    if not new or is_stored:
        return _duplicate(known)
    if all(text.side.value not in known.current for text in new):
        return _join(known, new)
    name = known.external_id
    reason = f"A new version of {name}; the older one is kept."
    return Verdict(Outcome.UPDATED, name, known.article, reason, new)


def _new_texts(record: Record, known: Known) -> tuple[TextDraft, ...]:
    return tuple(
        text for text, sha256 in record.sides if sha256 != known.current.get(text.side.value)
    )


def _duplicate(known: Known) -> Verdict:
    reason = f"The same content is here as {known.external_id}."
    return Verdict(Outcome.DUPLICATE, known.external_id, known.article, reason)


def _join(known: Known, texts: tuple[TextDraft, ...]) -> Verdict:
    sides = " and the ".join(text.side.value for text in texts)
    reason = f"The {sides} of {known.external_id} was added."
    return Verdict(Outcome.UPDATED, known.external_id, known.article, reason, texts, joins=True)


def _brings_a_side(record: Record, known: Known) -> bool:
    return not any(text.side.value in known.current for text, _ in record.sides)


def _differ(record: Record, known: Known) -> bool:
    """Whether one of the record's texts is in another language than that side of the article."""
    return any(
        speak_differently(text.language, known.languages.get(text.side.value, ""))
        for text, _ in record.sides
    )


def _own(known: Known, name: str) -> bool:
    """Whether the article has the id ``name``, or that of one of its namesakes."""
    base, mark, number = known.external_id.rpartition("~")
    return known.external_id == name or (base == name and bool(mark) and number.isdecimal())
