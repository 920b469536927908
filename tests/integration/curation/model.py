"""What editors do, as simply as it can be said: a value per article, a few names, nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from archive_app.domain.article_fields import ArticleField
from archive_app.domain.articles import ReviewStatus

STATUSES = tuple(ReviewStatus)


@dataclass
class Card:
    """An article as editors see it. Fields that nobody set are those of the import."""

    tags: set[str] = field(default_factory=set)
    status: ReviewStatus = ReviewStatus.UNREVIEWED
    fields: dict[ArticleField, str] = field(default_factory=dict)
    starred: bool = False
    notes: list[str] = field(default_factory=list)
    people: set[str] = field(default_factory=set)


@dataclass
class Desk:
    """All articles, collections in their order, and which old tag names stand for others."""

    cards: dict[int, Card] = field(default_factory=dict)
    collections: dict[str, list[int]] = field(default_factory=dict)
    stand_for: dict[str, str] = field(default_factory=dict)  # tags that were merged away

    # --- tags

    def meant(self, tag: str) -> str:
        """The tag that is meant by a name."""
        return self.stand_for.get(tag, tag)

    def tag(self, ids: Iterable[int], tag: str) -> None:
        """Put it on."""
        for one in ids:
            self.cards[one].tags.add(self.meant(tag))

    def untag(self, ids: Iterable[int], tag: str) -> None:
        """Take it off."""
        for one in ids:
            self.cards[one].tags.discard(self.meant(tag))

    def merge_tags(self, tag: str, into: str) -> None:
        """Everything of a tag is the other's, and its name means that one."""
        for card in self.cards.values():
            if tag in card.tags:
                card.tags.remove(tag)
                card.tags.add(into)
        for old, new in list(self.stand_for.items()):
            if new == tag:
                self.stand_for[old] = into
        self.stand_for[tag] = into

    def delete_tag(self, tag: str) -> None:
        """Take it off everywhere; its old names mean nothing any more."""
        for card in self.cards.values():
            card.tags.discard(tag)
        self.stand_for = {old: new for old, new in self.stand_for.items() if new != tag}

    # --- the rest

    def mark(self, ids: Iterable[int], status: ReviewStatus) -> None:
        """Set the review status."""
        for one in ids:
            self.cards[one].status = status

    def fill(self, ids: Iterable[int], name: ArticleField, value: str) -> None:
        """Set a field."""
        for one in ids:
            self.cards[one].fields[name] = value

    def star(self, ids: Iterable[int], *, on: bool) -> None:
        """Give or take stars."""
        for one in ids:
            self.cards[one].starred = on

    def gather(self, path: str, ids: Iterable[int]) -> None:
        """Put articles at the end of a collection; those in it keep their place."""
        members = self.collections.setdefault(path, [])
        members += [one for one in ids if one not in members]

    def scatter(self, path: str, ids: Iterable[int]) -> None:
        """Take articles out of a collection."""
        gone = set(ids)
        self.collections[path] = [one for one in self.collections[path] if one not in gone]

    def join_people(self, names: Iterable[str], into: str) -> None:
        """All of the names are one, called as one of them."""
        mine = set(names)
        for card in self.cards.values():
            if card.people & mine:
                card.people = (card.people - mine) | {into}
