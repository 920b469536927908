"""What a page says of itself: title, date, address, outlet, authors; not all is believed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from archive_app.domain.dates import PartialDate
from archive_app.importers.field_dates import read_date
from archive_app.importers.html_titles import title_without_site
from archive_app.importers.markup_tree import Element, all_text
from archive_app.text.word_lists import word_set

_MOST_JSON = 512 * 1024  # characters of JSON-LD that are read
_MOST_NODES = 2_000  # objects of JSON-LD that are looked at
_LONGEST_VALUE = 2_000
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(https?://[^\s>]{1,1800})")
_ADDRESS = re.compile(r"https?://[^\s<>\"']{3,1900}", re.IGNORECASE)
# In this order; those of standards before those of habit, and never a date of changing.
_DATES = (
    "article:published_time", "pubdate", "publishdate", "publish_date", "publishtime",
    "publication_date", "date.issued", "dc.date.issued", "dcterms.issued", "dc.date",
    "datepublished", "og:published_time", "og:release_date", "parsely-pub-date", "sailthru.date",
    "firstpublishedtime", "weibo:article:create_at", "date",
)  # fmt: skip
_SOURCES = ("contentsource", "source", "mediaid", "citation_journal_title")
_SITES = ("og:site_name", "sitename", "application-name", "publisher", "dc.publisher")
_SECTIONS = ("columnname", "article:section", "section")
_AUTHORS = ("author", "article:author", "dc.creator", "byl", "og:article:author", "parsely-author")
_TITLES = ("articletitle", "og:title", "twitter:title", "dc.title")
_KEPT = ("keywords", "description", "og:description")
_ARTICLE_TYPES = word_set(
    "Article NewsArticle BlogPosting ReportageNewsArticle Report WebPage VideoObject"
)
_NO_NAME = re.compile(
    r"编辑|责任|版权|授权|作者|记者|网|报|社|台|站|局|频道|新闻|小编|管理员|未知|佚名|来源|[@<>/\\\d_|;；:：]|"
    r"\b(?:admin\w*|editor\w*|staff|desk|team|news|daily|times|post|agency|press|online|name|email|"
    r"author|unknown|user|guest|webmaster|correspondents?|reporters?|office|media|ltd|inc)\b",
    re.IGNORECASE,
)
_HAN_NAME = re.compile("[\u3400-\u9fff]{2,4}")
_LATIN_NAME = re.compile(r"(?:[A-Z][\w'’.-]*|[a-z]{1,3})(?: (?:[A-Z][\w'’.-]*|[a-z]{1,3})){1,3}")


@dataclass(slots=True)
class PageFacts:
    """What a page says of itself; ``extra`` holds what was said and not believed, or has no field.

    ``date_field`` names where ``published`` stands in the page.
    """

    title: str = ""
    published: PartialDate | None = None
    date_field: str = ""
    url: str = ""
    source: str = ""
    section: str = ""
    language: str = ""
    authors: tuple[str, ...] = ()
    extra: list[tuple[str, str]] = field(default_factory=list)


def page_facts(root: Element, html: str) -> PageFacts:
    """The facts of a page from its meta elements, JSON-LD, links and headings.

    ``html`` is the page as text: browsers note the address of a saved page in a comment.
    """
    metas = _metas(root)
    article = _json_article(root)
    facts = PageFacts()
    _set_date(facts, root, metas, article)
    facts.url = _address(root, html, metas, article)
    site = _first(metas, _SITES) or _name(article.get("publisher"))
    facts.source = _first(metas, _SOURCES) or site
    facts.section = _first(metas, _SECTIONS)
    facts.language = _language(root, metas)
    _set_authors(facts, metas, article, site)
    _set_title(facts, root, metas, article, site)
    facts.extra += [(name, metas[name]) for name in _KEPT if metas.get(name)]
    if site and site != facts.source:
        facts.extra.append(("site", site))
    return facts


def _metas(root: Element) -> dict[str, str]:
    """{name in lower case: content}; the first of a name wins, but an empty one doesn't."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("name", "") or element.get("property", "") or element.get("itemprop", "")
        value = " ".join(element.get("content", "").split())[:_LONGEST_VALUE]
        if name and value:
            found.setdefault(name.strip().lower(), value)
    return found


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if metas.get(name)), "")


def _json_article(root: Element) -> dict[str, object]:
    """The object of the JSON-LD that describes an article, or an empty one."""
    for script in root.iter("script"):
        text = script.text or ""
        if "ld+json" not in script.get("type", "").lower() or len(text) > _MOST_JSON:
            continue
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for one in _objects(data):
            kinds = one.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(kind, str) and kind in _ARTICLE_TYPES for kind in kinds):
                return one
    return {}


def _objects(data: object) -> Iterator[dict[str, object]]:
    """Objects of JSON-LD, outer ones first."""
    todo = [data]
    for _ in range(_MOST_NODES):
        if not todo:
            return
        one = todo.pop(0)
        if isinstance(one, dict):
            yield one
            todo += [value for value in one.values() if isinstance(value, dict | list)]
        elif isinstance(one, list):
            todo += one[:_MOST_NODES]


def _set_date(
    facts: PageFacts, root: Element, metas: Mapping[str, str], article: Mapping[str, object]
) -> None:
    """The date of publication, and where it stands; other dates that differ are kept as extras."""
    stated = [("JSON-LD datePublished", _text(article.get("datePublished")))]
    stated += [(f"meta {name}", metas.get(name, "")) for name in _DATES]
    stated += [("time", one.get("datetime", "")) for one in _some_times(root)]
    for name, text in stated:
        date = read_date(text) if text else None
        if date is None:
            if text:
                facts.extra.append((name, text))
        elif facts.published is None:
            facts.published, facts.date_field = date, name
        elif date != facts.published and name != "time":
            facts.extra.append((name, text))


def _some_times(root: Element) -> Iterator[Element]:
    """The first <time> of the page, when it is marked as that of publication or is alone."""
    times = [one for one in root.iter("time") if one.get("datetime", "")][:20]
    for one in times:
        marks = f"{one.get('class', '')} {one.get('itemprop', '')} {one.get('pubdate', '-')}"
        if "publish" in marks or "pubdate" in marks or "-" not in marks[-1:] or len(times) == 1:
            yield one
            return


def _address(
    root: Element, html: str, metas: Mapping[str, str], article: Mapping[str, object]
) -> str:
    """The page's own address: http and https only."""
    found = [
        link.get("href", "")
        for link in root.iter("link")
        if "canonical" in link.get("rel", "").lower().split()
    ]
    found += [metas.get("og:url", ""), _text(article.get("url"))]
    saved = _SAVED_FROM.search(html[:20_000])
    found += [saved[1] if saved else ""]
    return next((one.strip() for one in found if _ADDRESS.fullmatch(one.strip())), "")


def _language(root: Element, metas: Mapping[str, str]) -> str:
    stated = root.get("lang", "") or metas.get("content-language", "") or metas.get("og:locale", "")
    return stated.strip().replace("_", "-")[:20]


def _set_authors(
    facts: PageFacts, metas: Mapping[str, str], article: Mapping[str, object], site: str
) -> None:
    """Names that are plausible; the others are kept as extras."""
    given = article.get("author")
    stated = [_name(one) for one in (given if isinstance(given, list) else [given])[:20]]
    named = [name for name in stated if name]
    if not named:
        text = _first(metas, _AUTHORS)
        parts = re.split(r"[,，、;；]| and ", text) if not text.startswith("http") else [text]
        named = [part.strip() for part in parts if part.strip()]
    known = {site, facts.source}
    facts.authors = tuple(name for name in named if name not in known and is_name(name))
    if refused := [name for name in named if name not in facts.authors]:
        facts.extra.append(("author as stated", "; ".join(refused)))


def is_name(text: str) -> bool:
    """Whether a stated author may be a person: two to four Han characters, or Latin words."""
    if _NO_NAME.search(text) or len(text) > 60:
        return False
    return bool(_HAN_NAME.fullmatch(text) or _LATIN_NAME.fullmatch(text))


def _set_title(
    facts: PageFacts,
    root: Element,
    metas: Mapping[str, str],
    article: Mapping[str, object],
    site: str,
) -> None:
    heads = [text for one in root.iter("h1") if (text := all_text(one)[:_LONGEST_VALUE])]
    page = next((all_text(one)[:_LONGEST_VALUE] for one in root.iter("title")), "")
    stated = _first(metas, _TITLES) or _text(article.get("headline"))
    title, off = title_without_site(page, stated, heads, site)
    facts.title = title
    if off:
        facts.extra.append(("taken off the title", off))


def _text(value: object) -> str:
    return " ".join(value.split())[:_LONGEST_VALUE] if isinstance(value, str) else ""


def _name(value: object) -> str:
    """The name of a person or an organisation in JSON-LD: a text, or an object that has one."""
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name")
    return _text(value)
