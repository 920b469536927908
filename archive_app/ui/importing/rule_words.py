"""The rules of cleaning in the words of people: what each is called and does."""

from __future__ import annotations

from PySide6.QtCore import QObject

from archive_app.text.rules import Rule


class RuleWords(QObject):
    """Words by rule, in the language of the interface."""

    def name(self, rule: Rule) -> str:
        """What a rule is called."""
        return {
            Rule.REPEATED_LEAD: self.tr("Repeated lead"),
            Rule.STRAY_MARKUP: self.tr("Stray markup"),
            Rule.SOURCE_TAG: self.tr("Source tags"),
            Rule.BYLINE: self.tr("Bylines"),
            Rule.CREDIT: self.tr("Credits"),
            Rule.PAGE_HEADER: self.tr("Page headers"),
            Rule.BOILERPLATE: self.tr("Boilerplate"),
            Rule.GLUED_SENTENCE: self.tr("Glued sentences"),
            Rule.DATE_WITHOUT_YEAR: self.tr("Dates without a year"),
            Rule.DATE_INFERENCE: self.tr("Dates worked out"),
            Rule.SUSPECT_TERM: self.tr("Suspect terms"),
        }[rule]

    def what(self, rule: Rule) -> str:
        """What a rule does, in a sentence."""
        return {
            Rule.REPEATED_LEAD: self.tr(
                "Leaves out a cut or re-translated copy of the first lines."
            ),
            Rule.STRAY_MARKUP: self.tr("Leaves out leaked tokens such as <br>, &nbsp; or html."),
            Rule.SOURCE_TAG: self.tr("Takes the outlet’s name in brackets off the beginning."),
            Rule.BYLINE: self.tr("Takes reporters and datelines off the text, and notes them."),
            Rule.CREDIT: self.tr("Takes editors and photographers off the text, and notes them."),
            Rule.PAGE_HEADER: self.tr("Takes page headers off, and notes the date in them."),
            Rule.BOILERPLATE: self.tr("Leaves out rights, cookies, tools and links around a text."),
            Rule.GLUED_SENTENCE: self.tr("Marks full stops without a space behind them."),
            Rule.DATE_WITHOUT_YEAR: self.tr("Marks dates whose year is not printed."),
            Rule.DATE_INFERENCE: self.tr("Works out the date of publication, marked as inferred."),
            Rule.SUSPECT_TERM: self.tr("Marks renderings that are known to be wrong."),
        }[rule]
