"""Articles as people read them: two sides, paragraphs, pairs, names with their roles."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from archive_app.domain.article_fields import EditedField
from archive_app.domain.dates import Dating
from archive_app.domain.findings import Finding, Span
from archive_app.domain.ids import ArticleId, TagId, TextId


class Side(StrEnum):
    """Which of the two texts of an article."""

    ORIGINAL = "original"
    TRANSLATION = "translation"


class TextKind(StrEnum):
    """Who made a text."""

    SOURCE = "source"  # the original, as published
    MACHINE = "machine"
    HUMAN = "human"
    UNKNOWN = "unknown"


class ReviewStatus(StrEnum):
    """How far an article has been checked by a person."""

    UNREVIEWED = "unreviewed"
    IN_REVIEW = "in_review"
    REVIEWED = "reviewed"
    NEEDS_FIX = "needs_fix"


class NameKind(StrEnum):
    """What an authority record stands for."""

    PERSON = "person"
    ORGANISATION = "org"
    PLACE = "place"


class NameRole(StrEnum):
    """What a name does on an article; credits keep their role as printed beside it."""

    AUTHOR = "author"
    EDITOR = "editor"
    REVIEWER = "reviewer"
    TRANSLATOR = "translator"
    PHOTOGRAPHER = "photographer"
    OUTLET = "outlet"  # an organisation in the byline
    SUBJECT = "subject"  # the article is about it
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name on an article: ``text`` as printed, ``role_text`` the printed role in lower case.

    ``also`` holds other forms of the same name on the same article, such as the Han form.
    """

    kind: NameKind
    role: NameRole
    text: str
    role_text: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Credit:
    """A line such as ``Responsible Editor Song Qian``: role as printed in lower case, and name."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the reading view.

    ``text`` is shown; ``span`` is where it stands in the text as received. Where tokens were left
    out, ``text`` is shorter than the span; ``offsets[i]`` is the place of ``text[i]`` in the text
    as received, or None when ``text`` equals the received characters of the span exactly.
    """

    text: str
    span: Span
    offsets: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class ReadingText:
    """One side of an article, current version, ready to be read.

    ``dismissed`` are findings that a person took back.
    """

    id: TextId
    side: Side
    language: str  # BCP 47: zh-Hans, zh-Hant, en, ja ...
    kind: TextKind
    title: str
    title_derived: bool
    paragraphs: tuple[Paragraph, ...]
    lead: str | None = None
    received: str = ""
    findings: tuple[Finding, ...] = ()
    version: int = 1
    dismissed: tuple[Finding, ...] = ()
    translator: str = ""  # who or what made a translation, as the record says
    is_stale: bool = False  # a translation of an original that has become another one since
    made_by: str = ""  # the person who corrected it; '' for a text as it was received
    made_at: str = ""  # when this version was written, ISO 8601


@dataclass(frozen=True, slots=True)
class Bead:
    """Aligned paragraphs, by index; either side may be empty."""

    original: tuple[int, ...]
    translation: tuple[int, ...]
    method: str = ""
    score: float = 0.0


@dataclass(frozen=True, slots=True)
class TagLabel:
    """A tag as shown: its id, its path ``a/b`` and its colour (see ``tag_edits``) or ''."""

    id: TagId
    path: str
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an article came from: file, encoding, SHA-256 of the bytes, import batch."""

    file: str
    encoding: str
    sha256: str
    media_type: str
    imported_at: str  # ISO 8601, UTC
    batch: str


@dataclass(frozen=True, slots=True)
class Article:
    """Everything the reader shows of one article."""

    id: ArticleId
    external_id: str
    source: str
    section: str
    url: str
    dating: Dating
    status: ReviewStatus
    original: ReadingText | None
    translation: ReadingText | None
    beads: tuple[Bead, ...]
    names: tuple[NameMention, ...] = ()
    tags: tuple[TagLabel, ...] = ()
    provenance: tuple[Provenance, ...] = ()
    rights: str = ""
    assignee: str = ""  # who reviews it
    edited: tuple[EditedField, ...] = ()  # what people set over the import

    @property
    def title(self) -> str:
        """The title people see first: the translation's, else the original's."""
        text = self.translation or self.original
        return text.title if text else self.external_id


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text around a hit; ``marks`` are spans of ``text``, each of one of ``terms``."""

    side: Side
    language: str
    text: str
    marks: tuple[Span, ...] = ()
    terms: tuple[int, ...] = ()  # the term of the query that each mark is of; () when unknown


class MatchedIn(StrEnum):
    """Where a hit was found; the badge of a result row."""

    ORIGINAL = "original"
    TRANSLATION = "translation"
    NAME = "name"  # in a name, the source or a tag


@dataclass(frozen=True, slots=True)
class ResultRow:
    """What the list shows of one article; marks are spans of the title beside them."""

    id: ArticleId
    external_id: str
    title: str
    title_language: str
    original_title: str
    original_language: str
    title_marks: tuple[Span, ...]
    original_title_marks: tuple[Span, ...]
    source: str
    dating: Dating
    status: ReviewStatus
    tags: tuple[TagLabel, ...]
    flag_count: int
    sides: tuple[Side, ...]
    matched: tuple[MatchedIn, ...] = ()
    snippets: tuple[Snippet, ...] = ()
    note_count: int = 0
    title_derived: bool = False
    reprints: int = 0  # other articles of its cluster
    title_terms: tuple[int, ...] = ()  # as in a snippet
    original_title_terms: tuple[int, ...] = ()
    hits: int = 0  # in the titles and texts that were looked at
    added: str = ""  # ISO 8601, UTC
    assignee: str = ""  # who reviews it


@dataclass(frozen=True, slots=True)
class Printed:
    """What one text itself names: its outlet, who wrote it, and credits in their roles."""

    source_tag: str | None = None
    byline_people: tuple[str, ...] = ()
    byline_org: str | None = None
    credits: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True)
class TextDraft:
    """One side of an article before it is stored, cleaned, with its findings.

    ``dismissed`` are findings that a person took back: they are kept and have no effect.
    """

    side: Side
    language: str
    kind: TextKind
    received: str  # the decoded text as received
    title: str
    title_derived: bool
    paragraphs: tuple[Paragraph, ...]
    lead: str | None = None
    findings: tuple[Finding, ...] = ()
    translator: str = ""
    dismissed: tuple[Finding, ...] = ()
    printed: Printed = field(default_factory=Printed)


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """What an importer and the cleaning made of one record; nothing is stored yet."""

    external_id: str
    texts: tuple[TextDraft, ...]
    source: str = ""
    source_tag: str | None = None
    section: str = ""
    url: str = ""
    dating: Dating = field(default_factory=Dating)
    byline_people: tuple[str, ...] = ()
    byline_org: str | None = None
    credits: tuple[Credit, ...] = ()
    names: tuple[NameMention, ...] = ()
    tags: tuple[str, ...] = ()
    status: ReviewStatus = ReviewStatus.UNREVIEWED
    beads: tuple[Bead, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()  # fields of the record that nothing else holds

    def side(self, side: Side) -> TextDraft | None:
        """The draft's text of that side, or None when it has none."""
        return next((text for text in self.texts if text.side is side), None)
