"""What happened, over several accounts: reversed, done by others, otherwise caused, in another order."""

from __future__ import annotations

import itertools

import pytest

from workbench.comparison.discrepancy import Findings
from workbench.comparison.reasons import sentence
from workbench.comparison.rules.events import compare_events
from workbench.comparison.setting import survey
from workbench.documents.document import Document
from workbench.extraction.events.events import find_events
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language


def findings(*texts: str) -> Findings:
    documents = [Document(f"{number}.txt", text, "") for number, text in enumerate(texts)]
    claims = [claim for document in documents for claim in find_events(parse(document, language()))]
    return compare_events(claims, survey(documents, claims, ()))


def rules(*texts: str) -> list[str]:
    return [found.reasons[0].rule for found in findings(*texts).discrepancies]


def vetoes(*texts: str) -> list[str]:
    return [miss.veto.rule for miss in findings(*texts).near_misses if sentence(miss.veto)]


@pytest.mark.parametrize(
    ("rule", "one", "other"),
    [
        ("events_opposite", "The dam above Milford broke on Friday.", "The dam above Milford held, engineers said."),
        ("events_opposite", "The dyke did not break.", "The dyke broke early on Friday."),
        ("events_opposite", "Ellen Strand resigned on Friday.", "Ellen Strand refused to resign on Friday."),
        ("events_opposite", "Ellen Strand was convicted on Friday.", "Ellen Strand was acquitted on Friday."),
        ("events_opposite", "Peter Lang made no concession.", "Peter Lang conceded on Friday night."),
        ("events_opposite", "Peter Lang rejected the offer.", "Peter Lang accepted the offer."),
        ("events_opposite", "Anna Frost pleaded guilty.", "Anna Frost pleaded not guilty."),
        ("events_opposite", "The court upheld the ban.", "The court overturned the ban."),
        ("events_opposite", "The march was called off.", "The march went ahead."),
        ("events_opposite", "Harlow shares rose 12 per cent.", "Harlow shares fell 12 per cent."),
        ("events_opposite", "Anna Frost will leave the company.", "Anna Frost will stay on."),
        (
            "events_alternative",
            "Its chief executive, Dame Ellen Strand, resigned in 2022.",
            "Boss Dame Ellen Strand was sacked when it came out.",
        ),
        ("events_way", "The climber was well equipped, police said.", "Police said the climber was ill-equipped."),
        ("events_way", "The crew of the Marigold were not badly hurt.", "Two of the Marigold crew were badly hurt."),
        (
            "events_manner",
            "About 300 people were under mandatory evacuation orders.",
            "About 300 people were advised to leave the village.",
        ),
        ("events_cause", "The barn was struck by lightning, police said.", "A valve had failed, police said."),
        (
            "events_order",
            "An explosion set off a fire in the cellar.",
            "A fire broke out in the cellar. An explosion ten minutes later shook the street.",
        ),
        ("events_doer", "The study was funded by Harlow Foods.", "The study was paid for by the Lindqvist Foundation."),
        (
            "events_doer",
            "Volunteers took 40 residents from the nursing home.",
            "The residents of a care home were in danger. Soldiers evacuated 40 residents from the care home.",
        ),
        (
            "events_sort",
            "Anna Frost, 40, and her son, 12, died when an oak fell on their tent.",
            "Anna Frost, 40, and Tim, 12, were killed when a pine fell on the tent.",
        ),
        (
            "events_stance",
            "In the poll 48 per cent backed the strike while 39 per cent opposed it.",
            "The poll found 48% were against the strike, with 39% in favour.",
        ),
        (
            "events_cost",
            "The strike will cost the industry £28m a day.",
            "The strike is costing the taxpayer £28 million a day.",
        ),
        (
            "events_recipients",
            "The offer includes £750 for anyone earning less than £30,000.",
            "The offer includes a £750 bonus for every worker.",
        ),
        ("events_swapped", "Anna Frost defeated Maria Bell.", "Maria Bell defeated Anna Frost."),
    ],
)
def test_accounts_that_cannot_both_be_right(rule: str, one: str, other: str) -> None:
    assert rules(one, other) == [rule]
    assert rules(other, one) == [rule]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The dam above Milford broke.", "The dam above Milford may burst, engineers fear."),
        ("The dam above Milford held.", "Engineers were trying to stop the dam from bursting."),
        ("Ellen Strand resigned on Friday.", "Ellen Strand plans to resign next week."),
        ("Ellen Strand resigned.", 'A neighbour said: "Ellen Strand did not resign."'),
        ("Peter Lang accepted the offer.", "Anna Frost rejected the offer."),
        ("Police arrested Peter Lang.", "Peter Lang was arrested by detectives."),
        ("Harlow Foods bought Lindqvist Mills.", "Lindqvist Mills was acquired by HF, as Harlow Foods is known."),
        ("He is survived by Ellen Strand.", "Ellen Strand died."),
        ("Harlow shares rose 12 per cent.", "Harlow shares fell 3 per cent."),
        ("The court upheld the ban.", "The council overturned the ban."),
        ("A fire broke out in the cellar.", "An explosion shook the street."),
        ("A car hit Anna Frost, 40, on Monday 3 May.", "A lorry hit Maria Bell, 40, on Monday 3 May."),
        (
            "Some 48 per cent backed the strike while 39 per cent opposed it.",
            "Last year 39 per cent backed it, 52 opposed it.",
        ),
        ("The strike will cost the industry £28m a day.", "The strike will cost the city £3m."),
        ("The offer includes £750 for every worker.", "The offer includes £750 for all staff."),
        ("The club, best known for Anna Frost, won.", "The club, well known for Anna Frost, won."),
        ("Anna Frost is well known in Milford.", "Anna Frost, not that well known in Milford, won."),
        ("The two, Anna Frost and Maria Bell, defeated the champions.", "Maria Bell beat Anna Frost last year."),
    ],
)
def test_what_is_planned_quoted_or_done_by_others_contradicts_nothing(one: str, other: str) -> None:
    assert rules(one, other) == []


def test_a_report_of_the_dispute_takes_neither_side() -> None:
    disputed = "The dam broke, villagers said. The company insisted that the dam had held."
    assert vetoes(disputed, "The dam broke.") == ["kept_apart_dispute"]
    assert rules(disputed, "The dam broke.") == []
    assert rules(disputed, "The dam broke.", "The dam held.") == ["events_opposite"]


def test_a_denial_is_nobodys_own_account_and_shows_that_there_is_a_dispute() -> None:
    assert rules("The army denied that the dam had broken.", "The dam broke on Friday.") == []
    disputed = "The dam broke on Friday. The army denied that the dam had broken."
    assert rules(disputed, "The dam held.") == []


def test_plans_are_set_against_plans() -> None:
    assert rules("Ellen Strand will resign on Friday.", "Ellen Strand has no plans to resign.") == ["events_opposite"]
    assert rules("Ellen Strand plans to resign.", "Ellen Strand did not resign.") == []


def test_two_kinds_of_one_event() -> None:
    found = rules(
        "The hostile bid for the mill was made on Monday.", "The friendly bid for the mill was made on Monday."
    )
    assert found == ["events_way"]


def test_reasons_in_words_whatever_the_order_of_the_documents() -> None:
    texts = (
        "The dam broke.",
        "The dam held.",
        "The study was funded by Harlow Foods.",
        "The Lindqvist Fund paid for the study.",
    )
    documents = [Document(f"{number}.txt", text, "") for number, text in enumerate(texts)]
    results = []
    for order in itertools.islice(itertools.permutations(documents), 0, 24, 5):
        claims = [claim for document in order for claim in find_events(parse(document, language()))]
        ordered = sorted(claims, key=lambda claim: (claim.document, claim.span, claim.id))
        results.append(compare_events(ordered, survey(order, claims, ())))
    assert all(result == results[0] for result in results)
    assert {found.reasons[0].rule for found in results[0].discrepancies} == {"events_opposite", "events_doer"}
    assert all(
        sentence(reason) for found in results[0].discrepancies for reason in (*found.reasons, *found.fact.matched)
    )
