"""``alignments [show|refresh]``: which sentences of an archive's articles belong together."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from archive_app.cli.options import Commands, add_library, bring_up_to_date, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.alignment import Alignment, Sentence, SentenceLink
from archive_app.domain.articles import Article, ReadingText, Side


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "alignments", "Which sentences of originals and translations match.")
    add_library(parser)
    parser.set_defaults(run=_count)
    actions = parser.add_subparsers(title="actions", metavar="ACTION")
    show = actions.add_parser("show", help="the linked sentences of an article")
    show.add_argument("article", metavar="ID")
    show.set_defaults(run=_show)
    refresh = actions.add_parser("refresh", help="link what waits; what people decided stays")
    refresh.add_argument("--all", action="store_true", help="link every article anew")
    refresh.set_defaults(run=_refresh)


def _count(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        counts = workspace.alignments.counts()
    if printer.json_lines:
        printer.record(
            {"aligned": counts.aligned, "waiting": counts.waiting, "fixed": counts.fixed}
        )
    else:
        printer.line(
            f"{counts.aligned:,} articles are linked, {counts.waiting:,} wait; "
            f"links that a person decided on: {counts.fixed:,}."
        )
    return 0


def _show(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        article = workspace.reading.find(arguments.article)
        alignment = workspace.alignments.of(article)
    if alignment is None:
        if not printer.json_lines:
            printer.line("This article has one side only: nothing is to be linked.")
        return 0
    for number, link in enumerate(alignment.links):
        _print_link(printer, article, alignment, number, link)
    return 0


def _print_link(
    printer: Printer, article: Article, alignment: Alignment, number: int, link: SentenceLink
) -> None:
    original = _said(article.original, alignment.sentences[Side.ORIGINAL], link.original)
    known = alignment.sentences[Side.TRANSLATION]
    translation = _said(article.translation, known, link.translation)
    if printer.json_lines:
        printer.record(
            {
                "link": number,
                "original": list(link.original),
                "translation": list(link.translation),
                "original_text": original,
                "translation_text": translation,
                "method": link.method,
                "score": link.score,
                "verified": link.verified,
                "anchors": [list(anchor) for anchor in link.anchors],
            }
        )
        return
    sign = "verified" if link.verified else f"{link.score:.0%}"
    sure = "" if link.is_one_sided else sign
    printer.line("\t".join((str(number), sure, " ".join(original), " ".join(translation))))


def _said(text: ReadingText | None, known: Sequence[Sentence], numbers: Sequence[int]) -> list[str]:
    if text is None:
        return []
    sentences = [known[number] for number in numbers]
    return [text.paragraphs[one.paragraph].text[one.start : one.end] for one in sentences]


def _refresh(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        links = workspace.alignments
        done = links.refresh(context) if arguments.all else links.follow(context)
        if done.paired_anew:
            bring_up_to_date(workspace, context)
        waiting = links.waiting()
    if printer.json_lines:
        printer.record(
            {"aligned": done.aligned, "paired_anew": done.paired_anew, "waiting": waiting}
        )
    else:
        printer.line(
            f"{done.aligned:,} articles linked; "
            f"paragraphs are paired otherwise in {done.paired_anew:,} of them."
        )
    return 0
