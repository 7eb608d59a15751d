"""Quotations of the same words, set side by side: what is silent, what varies, what clashes."""

from __future__ import annotations

import itertools

import pytest

from workbench.comparison.discrepancy import Discrepancy, Findings, Level
from workbench.comparison.reasons import sentence
from workbench.comparison.rules.quotes import compare_quotes
from workbench.comparison.setting import survey
from workbench.documents.document import Document
from workbench.extraction.claim import Claim, Kind
from workbench.extraction.parsed import parse
from workbench.extraction.quotes.quotes import find_quotes
from workbench.extraction.text.language import language


def compared(*texts: str, names: str = "abcdefgh") -> Findings:
    documents = [Document(f"{name}.txt", text, "") for name, text in zip(names, texts, strict=False)]
    claims = [claim for document in documents for claim in find_quotes(parse(document, language()))]
    claims.sort(key=lambda claim: (claim.document, claim.span, claim.id))
    return compare_quotes(claims, survey(documents, claims, ()))


def only(*texts: str) -> Discrepancy:
    found = compared(*texts).discrepancies
    assert len(found) == 1, [discrepancy.topic for discrepancy in found]
    return found[0]


def first_reason(discrepancy: Discrepancy) -> str:
    return sentence(discrepancy.reasons[0])


def lowe(words: str) -> str:
    return f'Harriet Lowe told reporters: "{words}"'


ROAD = "We promised the people of this town a new road and a new bridge, and they will have both."


def test_the_same_words_are_one_fact_and_no_discrepancy() -> None:
    found = compared(lowe(ROAD), lowe(ROAD))
    assert len(found.facts) == 1
    assert len(found.facts[0].readings) == 1
    assert not found.discrepancies


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (ROAD, "We promised the people of this town a new road and a new bridge - and they will have both"),
        ("The Government must honour its programme.", "The government must honor its program."),
        ("No one ever wins a long strike.", "No-one ever wins a long strike."),
        ("It could be life-changing for five patients.", "It could be life changing for 5 patients."),
    ],
)
def test_house_style_is_silent(one: str, two: str) -> None:
    assert not compared(lowe(one), lowe(two)).discrepancies


def test_a_changed_word_is_a_conflict_and_the_reason_names_it() -> None:
    found = only(lowe(ROAD), lowe(ROAD.replace("new bridge", "strong bridge")))
    assert found.level is Level.CONFLICT
    assert "“strong”" in first_reason(found)
    assert "“new”" in first_reason(found)


def test_words_left_out_in_the_middle_are_a_conflict() -> None:
    found = only(lowe(ROAD), lowe(ROAD.replace(" and a new bridge", "")))
    assert found.level is Level.CONFLICT
    assert "and a new bridge" in first_reason(found)


def test_an_ellipsis_owns_up_to_a_cut() -> None:
    found = only(lowe(ROAD), lowe(ROAD.replace(" and a new bridge,", " …")))
    assert found.level is Level.VARIATION


def test_a_contraction_is_not_what_was_said() -> None:
    found = only(lowe("We have waited eight years for this road."), lowe("We've waited eight years for this road."))
    assert found.level is Level.CONFLICT
    assert "We've" in first_reason(found)


def test_a_quotation_that_ends_earlier_is_a_variation() -> None:
    found = only(lowe(ROAD), lowe("We promised the people of this town a new road."))
    assert found.level is Level.VARIATION
    assert "ends the quotation earlier" in first_reason(found)


def test_a_capital_that_hides_a_cut_is_told() -> None:
    whole = "In this town we have more in common than what divides us."
    found = only(lowe(whole), lowe("We have more in common than what divides us."))
    assert found.level is Level.VARIATION
    assert "capital" in first_reason(found)
    assert "In this town" in first_reason(found)


def test_a_statement_cut_before_its_condition_is_a_conflict() -> None:
    found = only(
        lowe("We will build the bridge next summer unless the county refuses to pay."),
        lowe("We will build the bridge next summer."),
    )
    assert found.level is Level.CONFLICT
    assert "unless the county refuses" in first_reason(found)


def test_a_not_too_many_comes_first() -> None:
    found = only(lowe("The bridge was safe when it opened."), lowe("The bridge was not safe when it opened."))
    assert found.level is Level.CONFLICT
    assert "opposite" in first_reason(found)


def test_a_fragment_belongs_to_the_sentence_that_holds_it() -> None:
    found = only(lowe(ROAD), 'Harriet Lowe said the town would get "a new road and a new bridge" soon.')
    assert found.level is Level.VARIATION
    assert {claim.document for claim in found.fact.claims} == {"a.txt", "b.txt"}


def test_a_phrase_that_anybody_may_use_stays_with_each_speaker() -> None:
    found = compared(
        lowe("Let us wipe the slate clean and get on with the work."),
        'Peter Lang said: "Now is the time to wipe the slate clean, unite and fight."',
    )
    assert not found.discrepancies
    assert not found.facts


def test_a_whole_sentence_in_two_mouths_asks_who_said_it() -> None:
    other = ROAD.join(('"', '" Peter Lang said.'))
    found = only(lowe(ROAD), other)
    assert found.kind is Kind.ATTRIBUTION
    assert found.level is Level.CONFLICT
    assert [reading.value for reading in found.readings] == ["Harriet Lowe", "Peter Lang"]
    assert [[claim.text for claim in reading.claims] for reading in found.readings] == [
        ["Harriet Lowe"],
        ["Peter Lang"],
    ]


def test_a_statement_of_several_sentences_is_one_question() -> None:
    statement = f"{ROAD} Nobody in this town will ever pay for that bridge again."
    other = statement.join(('"', '," Peter Lang said.'))
    assert [found.kind for found in compared(lowe(statement), other).discrepancies] == [Kind.ATTRIBUTION]


def test_two_spellings_of_a_name_are_one_mouth() -> None:
    first = 'Karolos Papas said: "Our country is on the edge of the abyss tonight."'
    assert not compared(first, first.replace("Karolos", "Carolos")).discrepancies


def test_a_description_does_not_contradict_a_name() -> None:
    second = f'"{ROAD}" the convicted killer told the court.'
    assert not compared(f'"{ROAD}" Brian Stone told the court.', second).discrepancies


def test_short_fragments_of_common_words_do_not_meet() -> None:
    texts = ['Harriet Lowe called it a "real shame".', 'Harriet Lowe said the day was "a shame for all".']
    assert not compared(*texts).facts


def test_a_headline_that_shortens_is_not_set_against_its_own_article() -> None:
    article = "'Nobody left on a roof'\n\n\"Nobody is going to be left on a roof tonight,\" Harriet Lowe said."
    assert not compared(article, lowe("Nobody is going to be left on a roof tonight.")).discrepancies


def test_sentences_of_one_quotation_are_compared_one_by_one() -> None:
    found = only(
        lowe(f"Nobody wins from a strike. {ROAD}"),
        lowe(f"{ROAD.replace('both', 'neither')} Nobody wins from a strike."),
    )
    assert "neither" in first_reason(found)


def _shape(findings: Findings) -> list[tuple[str, str, list[list[str]]]]:
    return sorted(
        (found.id, found.level, sorted(sorted(claim.id for claim in reading.claims) for reading in found.readings))
        for found in findings.discrepancies
    )


def test_the_order_of_the_claims_changes_nothing() -> None:
    texts = (lowe(ROAD), lowe(ROAD.replace("new", "good", 1)), lowe("We promised the people of this town a new road."))
    documents = [Document(f"{name}.txt", text, "") for name, text in zip("abc", texts, strict=True)]
    claims: list[Claim] = [claim for document in documents for claim in find_quotes(parse(document, language()))]
    shapes = set()
    for ordered in itertools.permutations(documents):
        position = {document.name: n for n, document in enumerate(ordered)}
        own = sorted(claims, key=lambda claim: position[claim.document])
        own.sort(key=lambda claim: (claim.document, claim.span, claim.id))
        shapes.add(str(_shape(compare_quotes(own, survey(list(ordered), own, ())))))
    assert len(shapes) == 1
