"""``search`` and ``show``: finding articles and printing one."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence

from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext, print_warning
from archive_app.cli.records import article_record, hit_record
from archive_app.domain.errors import UserError
from archive_app.domain.facets import Facet, Filters, facet_named
from archive_app.domain.ids import ArticleId
from archive_app.domain.searching import (
    Expansion,
    Scope,
    SearchRequest,
    SearchResult,
    Sort,
    Suggestion,
    SuggestionKind,
)
from archive_app.services.workspace import Workspace


def add_commands(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the commands."""
    search = command(commands, "search", "Search a library; an empty query means every article.")
    add_library(search)
    search.add_argument("query", metavar="QUERY", nargs="*", help="words in either language")
    search.add_argument(
        "--facet",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="only these; again for the same facet: or, for another: and",
    )
    search.add_argument(
        "--not",
        dest="exclude",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="none of these",
    )
    search.add_argument(
        "--without",
        dest="without",
        metavar="KEY",
        action="append",
        default=[],
        help="leave out what is also found, by its key: stem:policewomen",
    )
    search.add_argument("--facets", action="store_true", help="count the values of every facet")
    search.add_argument("--facet-limit", type=_positive, default=50, metavar="N")
    search.add_argument("--sort", choices=[sort.value for sort in Sort], default="relevance")
    search.add_argument(
        "--then",
        choices=[sort.value for sort in Sort],
        help="orders what is equal by --sort; without it the newest come first",
    )
    search.add_argument("--scope", choices=[scope.value for scope in Scope], default="both")
    search.add_argument("--limit", type=_natural, default=50, metavar="N", help="hits to print")
    search.add_argument("--offset", type=_natural, default=0, metavar="N", help="hits to skip")
    search.set_defaults(run=_search)
    show = command(commands, "show", "Print one article, both sides.")
    add_library(show)
    show.add_argument("id", metavar="ID", help="its external id, or its id in the library")
    show.set_defaults(run=_show)


def filters(include: Iterable[str], exclude: Iterable[str]) -> Filters:
    """Filters from NAME=VALUE texts; raises UserError naming the facets there are."""
    return Filters.build(
        include=[_facet_value(text) for text in include],
        exclude=[_facet_value(text) for text in exclude],
    )


def _facet_value(text: str) -> tuple[Facet, str]:
    name, equals, value = text.partition("=")
    try:
        facet = facet_named(name)
    except KeyError:
        names = ", ".join(facet.value for facet in Facet)
        raise UserError(f"There is no facet “{name}”.", f"The facets are: {names}.") from None
    if not equals or not value:
        raise UserError(f"“{text}” has no value.", f"Write {facet.value}=VALUE.")
    return facet, value


def _natural(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("must not be negative")
    return number


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def _search(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    request = SearchRequest(
        text=" ".join(arguments.query),
        filters=filters(arguments.facet, arguments.exclude),
        sort=Sort(arguments.sort),
        then=Sort(arguments.then) if arguments.then else None,
        scope=Scope(arguments.scope),
        facets=tuple(Facet) if arguments.facets else (),
        facet_limit=arguments.facet_limit,
        without=frozenset(arguments.without),
    )
    with opened(arguments.library) as workspace:
        bring_up_to_date(workspace, context)
        result = workspace.searching.search(request, context)
        context.finish()
        page = result.ids[arguments.offset : arguments.offset + arguments.limit]
        if printer.json_lines:
            _print_json(workspace, result, page, printer)
        else:
            _print_words(workspace, result, page, printer)
    for note in result.notes:
        print_warning(note)
    return 0


def _also_found(expansion: Expansion) -> str:
    """``also found: policewoman for policewomen (stem), 12 articles``."""
    forms = ", ".join(expansion.forms) or "other forms"
    articles = "1 article" if expansion.total == 1 else f"{expansion.total:,} articles"
    verb = "also found" if expansion.on else "not looked for"
    return f"{verb}: {forms} for {expansion.word} ({expansion.kind.value}), {articles}"


def _way_out(way: Suggestion) -> str:
    """``did you mean police: 12 articles``."""
    match way.kind:
        case SuggestionKind.SPELLING:
            change = f"did you mean {way.word} ({way.text})"
        case SuggestionKind.WORD:
            change = f"without {way.word}"
        case SuggestionKind.TEXT:
            change = "without the words"
        case SuggestionKind.LITERAL:
            change = f"exactly as typed ({way.text})"
        case SuggestionKind.FORMS:
            change = f"in other forms too ({way.text})"
        case SuggestionKind.SOUND:
            change = f"Chinese that sounds like {way.word} ({way.text})"
        case SuggestionKind.SCOPE:
            change = "in both sides"
        case SuggestionKind.ALSO:
            change = "with what was switched off"
        case _:
            change = f"without the choice of {way.facet.value if way.facet else 'filters'}"
    return f"{change}: {'1 article' if way.total == 1 else f'{way.total:,} articles'}"


def _print_json(
    workspace: Workspace, result: SearchResult, page: Sequence[ArticleId], printer: Printer
) -> None:
    rows = workspace.searching.rows(
        page, result.request.text, result.request.scope, result.request.without
    )
    printer.record(
        {
            "total": result.total,
            "hits": [hit_record(row) for row in rows],
            "facets": {
                facet.value: [{"value": item.value, "count": item.count} for item in values]
                for facet, values in result.facets.items()
            },
            "query_read_as": result.read_as,
            "not_yet_searchable": result.pending,
            "notes": list(result.notes),
            "expansions": [
                {
                    "key": one.key,
                    "kind": one.kind.value,
                    "word": one.word,
                    "forms": list(one.forms),
                    "total": one.total,
                    "on": one.on,
                }
                for one in result.expansions
            ],
            "suggestions": [
                {
                    "kind": way.kind.value,
                    "facet": way.facet.value if way.facet else None,
                    "word": way.word,
                    "query": way.text,
                    "total": way.total,
                }
                for way in result.suggestions
            ],
        }
    )


def _print_words(
    workspace: Workspace, result: SearchResult, page: Sequence[ArticleId], printer: Printer
) -> None:
    if result.read_as:
        print_warning(f"Read as: {result.read_as}")
    printer.line(f"{result.total:,} of {result.library_total:,} articles")
    for expansion in result.expansions:
        printer.line(_also_found(expansion))
    for way in result.suggestions:
        printer.line(_way_out(way))
    rows = workspace.searching.rows(
        page, result.request.text, result.request.scope, result.request.without
    )
    for row in rows:
        printer.line()
        printer.line(f"{row.external_id}  {row.title}")
        if row.original_title and row.original_title != row.title:
            printer.line(f"  {row.original_title}")
        date = row.dating.date.edtf() or "undated"
        inferred = " (inferred)" if row.dating.is_inferred else ""
        printer.line(f"  {row.source or 'no source'} · {date}{inferred}")
        for cut in row.snippets:
            printer.line(f"  {cut.language}: {cut.text}")
    for facet, values in result.facets.items():
        printer.line()
        printer.line(facet.value)
        for item in values:
            printer.line(f"  {item.count:>7,}  {item.value}")


def _show(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        article = workspace.reading.find(arguments.id)
    record = article_record(article)
    if printer.json_lines:
        printer.record(record)
        return 0
    printer.line(article.title)
    for key in ("external_id", "source", "published_edtf", "status", "url"):
        if record[key]:
            printer.line(f"{key}: {record[key]}")
    if article.tags:
        printer.line("tags: " + "; ".join(tag.path for tag in article.tags))
    for name in article.names:
        printer.line(f"{name.role.value}: {name.text}")
    for text in (article.original, article.translation):
        if text is None:
            continue
        printer.line()
        printer.line(f"— {text.side.value} · {text.language} · {text.title}")
        for paragraph in text.paragraphs:
            printer.line()
            printer.line(paragraph.text)
    return 0
