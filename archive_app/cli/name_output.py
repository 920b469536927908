"""Names as the command line prints them."""

from __future__ import annotations

from archive_app.cli.output import Printer
from archive_app.domain.authority import FoundGroup, NameDetails, NamePlan, NameRecord
from archive_app.services.authorities import MergePreview, NameGroup
from archive_app.text.same_names import Likeness, SameReason

_WHY = {
    SameReason.LETTERS: "the same letters",
    SameReason.READING: "one is read as the other is spelled",
    SameReason.SOUND: "read the same, written with other characters",
    SameReason.CHARACTER: "the same characters apart from one",
    SameReason.INSIDE: "one is the end of the other",
    SameReason.LETTER: "one letter apart",
}


def print_record(printer: Printer, record: NameRecord) -> None:
    """A line of the list."""
    if printer.json_lines:
        printer.record(_as_json(record))
    else:
        also = "".join(
            f" · {form}"
            for form in dict.fromkeys((record.original, record.translation))
            if form and form != record.preferred
        )
        printer.line(
            f"#{record.id} {record.kind.value}: {record.preferred}{also}, "
            f"{record.articles:,} articles, {record.state.value}"
        )


def print_details(printer: Printer, details: NameDetails) -> None:
    """All that is known of a record."""
    if printer.json_lines:
        printer.record(
            {
                **_as_json(details.record),
                "dates": details.dates,
                "role": details.role,
                "note": details.note,
                "forms": [
                    {
                        "form": form.text,
                        "kind": form.kind.value,
                        "language": form.language,
                        "script": form.script,
                        "scheme": form.scheme,
                        "articles": form.articles,
                        "from_import": form.from_import,
                    }
                    for form in details.forms
                ],
                "identifiers": [list(one) for one in details.identifiers],
                "merged": [[one.id, one.preferred, one.articles] for one in details.merged],
                "apart": [list(one) for one in details.apart],
                "years": dict(details.years),
            }
        )
        return
    print_record(printer, details.record)
    for word, text in (
        ("read", details.record.reading),
        ("dates", details.dates),
        ("role", details.role),
        ("note", details.note),
    ):
        if text:
            printer.line(f"  {word}: {text}")
    for form in details.forms:
        facts = (form.kind.value, form.language, form.script, form.scheme)
        words = ", ".join(fact for fact in facts if fact)
        printer.line(f"  form: {form.text}{f' ({words})' if words else ''}, {form.articles:,}")
    for scheme, value in details.identifiers:
        printer.line(f"  {scheme}: {value}")
    for merged in details.merged:
        printer.line(f"  merged: #{merged.id} {merged.preferred}, {merged.articles:,}")
    for number, called in details.apart:
        printer.line(f"  not the same as #{number} {called}")


def print_group(printer: Printer, group: NameGroup) -> None:
    """Records that may be one, and why."""
    if printer.json_lines:
        printer.record(
            {
                "names": [_as_json(record) for record in group.records],
                "reasons": [
                    {
                        "first": link.first,
                        "second": link.second,
                        "reason": link.reason.value,
                        "detail": link.detail,
                    }
                    for link in group.reasons
                ],
            }
        )
        return
    printer.line("may be the same:")
    for record in group.records:
        printer.line(f"  #{record.id} {record.preferred}, {record.articles:,} articles")
    for link in group.reasons:
        printer.line(f"  because of #{link.first} and #{link.second}: {_why(link)}")


def print_found(printer: Printer, group: FoundGroup) -> None:
    """A name that was found in texts."""
    if printer.json_lines:
        printer.record(
            {
                "kind": group.kind.value,
                "original": group.original,
                "translations": list(group.translations),
                "articles": group.articles,
                "record": group.record,
            }
        )
    else:
        spelled = ", ".join(group.translations)
        printer.line(
            f"{group.kind.value}: {group.original} · {spelled}, {group.articles:,} articles"
        )


def print_preview(printer: Printer, preview: MergePreview) -> None:
    """What a merge would do."""
    if printer.json_lines:
        printer.record(
            {
                "into": _as_json(preview.into),
                "merged": [_as_json(record) for record in preview.others],
                "articles": preview.articles,
                "mentions": preview.mentions,
                "shared": preview.shared,
            }
        )
        return
    printer.line(f"{preview.into.preferred} keeps its record ({preview.into.articles:,})")
    for record in preview.others:
        printer.line(f"{record.preferred} becomes a variant ({record.articles:,})")
    printer.line(
        f"after the merge: {preview.mentions:,} mentions in {preview.articles:,} articles; "
        f"{preview.shared:,} have two of the names or more"
    )


def print_plan(printer: Printer, plan: NamePlan) -> None:
    """What edits would do, or did."""
    if printer.json_lines:
        printer.record(
            {
                "made": plan.made,
                "changed": plan.changed,
                "merged": plan.merged,
                "articles": plan.articles,
            }
        )
    else:
        printer.line(
            f"{plan.made:,} made, {plan.changed:,} changed, {plan.merged:,} merged; "
            f"{plan.articles:,} articles show another name or are found by more."
        )


def _why(link: Likeness) -> str:
    return _WHY[link.reason] + (f" ({link.detail})" if link.detail else "")


def _as_json(record: NameRecord) -> dict[str, object]:
    return {
        "id": record.id,
        "kind": record.kind.value,
        "name": record.preferred,
        "original": record.original,
        "translation": record.translation,
        "reading": record.reading,
        "state": record.state.value,
        "forms": record.forms,
        "articles": record.articles,
    }
