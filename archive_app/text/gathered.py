"""What stands around a body, gathered piece by piece: each finding with what was read from it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from archive_app.domain.articles import Credit
from archive_app.domain.dates import PartialDate
from archive_app.domain.findings import Finding, FindingKind, Span
from archive_app.text.boilerplate import Boilerplate
from archive_app.text.bylines import Byline
from archive_app.text.credits import CreditLine
from archive_app.text.rules import ALL_RULES


@dataclass(frozen=True, slots=True)
class Noted:
    """A finding and what it says of the article; without the finding, that is gone with it."""

    finding: Finding
    people: tuple[str, ...] = ()
    org: str | None = None
    source: str | None = None
    credits: tuple[Credit, ...] = ()
    date: PartialDate | None = None  # of a page header
    date_text: str = ""
    is_byline: bool = False

    @classmethod
    def of_byline(cls, found: Byline) -> Noted:
        """A byline, with the credits in it; one of credits alone is a credit."""
        kind = FindingKind.BYLINE if found.people or not found.credits else FindingKind.CREDIT
        note = ", ".join([*found.people, *(one.name for one in found.credits)])
        finding = Finding(kind, found.span, "", note, found.confidence)
        return cls(finding, found.people, found.org, credits=found.credits, is_byline=True)


@dataclass(slots=True)
class Furniture:
    """What stands around the body, gathered as it is found; ``body`` holds the spans to be read.

    Of people and credits all count, each once; of source, organisation and date the first.
    """

    body: list[Span] = field(default_factory=list)
    noted: list[Noted] = field(default_factory=list)
    rules: frozenset[str] = ALL_RULES  # those that are on

    @property
    def findings(self) -> list[Finding]:
        """Every finding, in the order in which they were made."""
        return [one.finding for one in self.noted]

    @property
    def bylines(self) -> list[Span]:
        """Where bylines and datelines stand."""
        return [one.finding.span for one in self.noted if one.is_byline]

    @property
    def lead_span(self) -> Span | None:
        """The first repeated lead."""
        return next((one.finding.span for one in self._leads()), None)

    @property
    def source(self) -> str | None:
        """The outlet that the first tag names."""
        return next((one.source for one in self.noted if one.source), None)

    @property
    def people(self) -> tuple[str, ...]:
        """Who wrote it, in the order in which they are named."""
        return tuple(dict.fromkeys(name for one in self.noted for name in one.people))

    @property
    def org(self) -> str | None:
        """The first organisation that a byline names."""
        return next((one.org for one in self.noted if one.org), None)

    @property
    def credits(self) -> tuple[Credit, ...]:
        """Roles and names that are not those of writers."""
        return tuple(dict.fromkeys(credit for one in self.noted for credit in one.credits))

    @property
    def header(self) -> Noted | None:
        """The first page header that tells a date."""
        return next((one for one in self.noted if one.date is not None), None)

    def add(self, finding: Finding) -> None:
        """Record something that names nobody."""
        self.noted.append(Noted(finding))

    def add_boilerplate(self, found: Boilerplate) -> None:
        """Record what the page says about itself."""
        self.add(Finding(FindingKind.BOILERPLATE, found.span, "", found.what, 0.9))

    def add_tag(self, span: Span, name: str) -> None:
        """Record a source tag."""
        finding = Finding(FindingKind.SOURCE_TAG, span, "", f"source: {name}", 0.9)
        self.noted.append(Noted(finding, source=name))

    def add_byline(self, found: Byline) -> None:
        """Record a byline, with the credits in it."""
        self.noted.append(Noted.of_byline(found))

    def add_credits(self, found: CreditLine) -> None:
        """Record a line of credits or a page header."""
        note = ", ".join(f"{one.role}: {one.name}" for one in found.credits) or "page header"
        finding = Finding(FindingKind.CREDIT, found.span, "", note, found.confidence)
        self.noted.append(
            Noted(
                finding,
                found.people,
                credits=found.credits,
                date=found.date,
                date_text=found.date_text if found.date else "",
            )
        )

    def lead_names(self, source: str | None, bylines: list[Byline]) -> None:
        """Let the first lead stand for what it alone names; it comes last, after all others."""
        lead = next(self._leads())
        self.noted.remove(lead)
        told = replace(lead, source=source)
        for byline in bylines:
            told = replace(
                told,
                people=told.people + byline.people,
                org=told.org or byline.org,
                credits=told.credits + byline.credits,
            )
        self.noted.append(told)

    def _leads(self) -> Iterator[Noted]:
        return (one for one in self.noted if one.finding.kind is FindingKind.DUPLICATE_LEAD)
