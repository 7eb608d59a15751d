"""Figures within quotation marks belong to whoever is quoted."""

from __future__ import annotations

from workbench.documents.document import Document
from workbench.extraction.claim import Kind
from workbench.extraction.extracting import extract


def test_a_figure_within_a_quotation_is_its_speakers() -> None:
    text = 'Harriet Lowe said: "We lost 40 jobs in May 2012." The firm employs 300 people.'
    claims = {claim.text: claim for claim in extract(Document("report.txt", text, ""))}
    assert claims["40 jobs"].speaker == "Harriet Lowe"
    assert claims["40 jobs"].context.quoted
    assert claims["May 2012"].speaker == "Harriet Lowe"
    assert claims["300 people"].speaker == ""
    assert not claims["300 people"].context.quoted


def test_other_claims_stay_as_they_were_found() -> None:
    text = 'Harriet Lowe said: "We lost 40 jobs."'
    quotes = [claim for claim in extract(Document("report.txt", text, "")) if claim.kind is Kind.QUOTE]
    assert [quote.text for quote in quotes] == ["We lost 40 jobs."]
