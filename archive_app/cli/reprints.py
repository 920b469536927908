"""``reprints list|show|set|refresh``: which articles are alike, and what people say of it."""

from __future__ import annotations

import argparse
from dataclasses import replace

from archive_app.cli.options import Commands, add_library, command, opened
from archive_app.cli.output import Printer, TerminalContext
from archive_app.domain.reprints import AlikePair, ReprintCluster, Verdict

_VERDICTS = {"none": Verdict.NONE, **{one.value: one for one in Verdict if one}}
_AT_ONCE = 200


def add_command(commands: Commands[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    parser = command(commands, "reprints", "Articles that are the same, nearly so, or excerpts.")
    add_library(parser)
    actions = parser.add_subparsers(title="actions", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="every cluster, the largest first")
    listed.set_defaults(run=_list)
    show = actions.add_parser("show", help="what an article is like")
    show.add_argument("article", metavar="ID")
    show.set_defaults(run=_show)
    said = actions.add_parser("set", help="say what two articles are to each other; undoable")
    said.add_argument("first", metavar="A")
    said.add_argument("second", metavar="B")
    said.add_argument("verdict", metavar="VERDICT", choices=sorted(_VERDICTS))
    said.set_defaults(run=_set)
    refresh = actions.add_parser("refresh", help="compare what is new; with limits, everything")
    refresh.add_argument("--all", action="store_true", help="compare everything anew")
    for name, text in (
        ("near", "share of sentences of nearly the same texts"),
        ("contained", "share of an excerpt's sentences"),
        ("translation", "share of runs of words in translations"),
    ):
        refresh.add_argument(
            f"--{name}", metavar="SHARE", type=_share, help=f"{text}; as last if left out"
        )
    refresh.set_defaults(run=_refresh)


def _list(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        count = workspace.reprints.count_clusters()
        for start in range(0, count, _AT_ONCE):
            context.checkpoint()
            for cluster in workspace.reprints.clusters(start, _AT_ONCE):
                _print_cluster(printer, cluster)
    if not count and not printer.json_lines:
        printer.line("No articles are alike, as far as they were compared.")
    return 0


def _print_cluster(printer: Printer, cluster: ReprintCluster) -> None:
    if printer.json_lines:
        printer.record(
            {
                "cluster": cluster.id,
                "kind": cluster.kind.value,
                "score": cluster.score,
                "articles": list(cluster.articles),
                "title": cluster.title,
            }
        )
    else:
        kind = cluster.kind.value.replace("_", " ")
        count = len(cluster.articles)
        printer.line(f"{cluster.id}\t{count} articles\t{kind}\t{cluster.score}\t{cluster.title}")


def _show(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library, write=False) as workspace:
        article = workspace.reads.find_article(arguments.article)
        pairs = workspace.reprints.of(article)
        others = [pair.second if pair.first == article else pair.first for pair in pairs]
        names = {row.id: row.external_id for row in workspace.reads.rows(others)}
    for other, pair in zip(others, pairs, strict=True):
        _print_pair(printer, names.get(other, str(other)), pair)
    if not pairs and not printer.json_lines:
        printer.line("No other article is like it, as far as they were compared.")
    return 0


def _print_pair(printer: Printer, other: str, pair: AlikePair) -> None:
    kind = pair.kind.value if pair.kind else ""
    if printer.json_lines:
        printer.record(
            {"article": other, "kind": kind, "score": pair.score, "verdict": pair.verdict.value}
        )
    else:
        said = f"\tsaid: {pair.verdict.value}" if pair.verdict else ""
        printer.line(f"{other}\t{kind.replace('_', ' ')}\t{pair.score}{said}")


def _set(arguments: argparse.Namespace, printer: Printer, _context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        first = workspace.reads.find_article(arguments.first)
        second = workspace.reads.find_article(arguments.second)
        verdict = _VERDICTS[arguments.verdict]
        change = workspace.reprints.set_verdict(first, second, verdict)
    if printer.json_lines:
        printer.record({"changed": change.event is not None, "event": change.event})
    else:
        printer.line(f"{change.summary}.")
    return 0


def _refresh(arguments: argparse.Namespace, printer: Printer, context: TerminalContext) -> int:
    with opened(arguments.library) as workspace:
        now = workspace.reprints.limits()
        limits = replace(
            now,
            near=arguments.near or now.near,
            contained=arguments.contained or now.contained,
            translation=arguments.translation or now.translation,
        )
        done = workspace.reprints.follow(context, limits=limits, anew=arguments.all)
        count = workspace.reprints.count_clusters()
    if printer.json_lines:
        printer.record({"read": done.read, "compared": done.compared, "clusters": count})
    else:
        printer.line(f"{done.compared:,} articles compared; {count:,} clusters.")
    return 0


def _share(text: str) -> float:
    """A number above 0 and up to 1."""
    number = float(text)
    if not 0 < number <= 1:
        raise argparse.ArgumentTypeError(f"{text} is no share: a number above 0 and up to 1")
    return number
