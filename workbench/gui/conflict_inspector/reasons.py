"""Why two accounts were set against each other, and what was decided, in words."""

from __future__ import annotations

import html

from PySide6.QtCore import QCoreApplication

from workbench.comparison.discrepancy import Discrepancy
from workbench.comparison.evidence import Calculation
from workbench.comparison.reasons import calculation, sentence
from workbench.gui.open_case import OpenCase
from workbench.gui.tokens import Tokens
from workbench.gui.verdicts import verdict_answers, verdict_title, who_and_when
from workbench.review.decision import Decision
from workbench.review.item import Item


def why_html(item: Item, open_case: OpenCase, tokens: Tokens, language: str) -> str:
    """The reasons, the sums worked out, and what speaks for which reading."""
    found = item.discrepancy
    why = QCoreApplication.translate("Why", "Why.")
    told = " ".join(html.escape(sentence(reason, language, open_case.letters)) for reason in found.reasons)
    parts = [f"<div><b>{why}</b> {told}</div>"]
    if found.calculations:
        rows = "".join(_row(found, each, tokens, language) for each in found.calculations)
        parts.append(f'<table cellspacing="0" cellpadding="2">{rows}</table>')
    spoken_for = {reason.favours for reason in found.reasons if 0 <= reason.favours < len(found.readings)}
    parts += [
        f'<div style="color:{tokens.muted}">{_favours(found, index).strip()}</div>' for index in sorted(spoken_for)
    ]
    return "".join(parts)


def _row(found: Discrepancy, worked_out: Calculation, tokens: Tokens, language: str) -> str:
    """A sum behind its sign, which so never stands on a line alone."""
    sign, colour = ("✓", tokens.agreed) if worked_out.holds else ("✕", tokens.conflict)
    favours = f'<span style="color:{tokens.muted}">{_favours(found, worked_out.favours)}</span>'
    told = f"<td>{html.escape(calculation(worked_out.text, language))}{favours}</td>"
    return f'<tr><td style="color:{colour}"><b>{sign}</b>&nbsp;</td>{told}</tr>'


def related_html(item: Item, open_case: OpenCase, tokens: Tokens) -> str:
    """Links to the discrepancies that the same slip gave rise to; empty where there are none."""
    known = [open_case.items[each] for each in item.discrepancy.related if each in open_case.items]
    if not known:
        return ""
    links = ", ".join(
        f'<a style="color:{tokens.accent}" href="{html.escape(each.id)}">{html.escape(each.discrepancy.topic)}</a>'
        for each in known
    )
    return QCoreApplication.translate("Why", "The same slip shows in: {links}").format(links=links)


def decision_html(decision: Decision, tokens: Tokens) -> str:
    """A verdict in full: state, reason, what was given, note, who and when."""
    muted = f'<span style="color:{tokens.muted}">'
    lines = [f"<b>{html.escape(verdict_title(decision))}</b>"]
    lines += [
        f"{muted}{html.escape(question)}:</span> {html.escape(answer)}"
        for question, answer in verdict_answers(decision)
    ]
    if decision.note:
        lines.append(html.escape(decision.note))
    lines.append(f"{muted}{html.escape(who_and_when(decision))}</span>")
    return "<br>".join(lines)


def _favours(found: Discrepancy, index: int) -> str:
    if not 0 <= index < len(found.readings):
        return ""
    value = html.escape(found.readings[index].value)
    return " " + QCoreApplication.translate("Why", "Speaks for {value}.").format(value=value)
