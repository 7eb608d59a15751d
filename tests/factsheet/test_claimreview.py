"""Corrections for those who read ClaimReview: what was printed, what is right, by whom and how far off it was."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

from workbench.factsheet.formats import claimreview
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.words import LANGUAGES, Words
from workbench.review.decision import Verdict
from workbench.review.vocabulary import entry_of
from workbench.shipped import resource_folder

if TYPE_CHECKING:
    from tests.factsheet.conftest import Desk

PASSENGERS = "Passengers on the Morning Star"


def reviews(desk: Desk, **shown: Any) -> list[dict[str, Any]]:
    data = json.loads(claimreview.content(desk.sheet(), Presentation(**shown)))
    schema = json.loads((resource_folder("schemas") / "claimreview.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema, format_checker=jsonschema.FormatChecker())
    found: list[dict[str, Any]] = data["@graph"]
    return found


def test_each_confirmed_correction_is_one_review_of_the_claim_where_it_was_printed(decided: Desk) -> None:
    (review,) = reviews(decided, house="The Harbour Post")
    assert review["claimReviewed"] == "The ship carried 241 passengers; nobody was hurt."
    assert review["reviewBody"] == (
        "Printed: 241 passengers. Correct to: 214 passengers. Basis: Primary document, manifest."
    )
    assert review["author"] == {"@type": "Organization", "name": "The Harbour Post"}
    assert review["reviewRating"]["ratingValue"] == 1
    assert review["itemReviewed"]["appearance"]["headline"] == "Island ferry grounds"


def test_without_a_house_the_editor_who_decided_is_the_author(decided: Desk) -> None:
    (review,) = reviews(decided)
    assert review["author"] == {"@type": "Person", "name": "Una Field"}


def test_a_claim_in_a_quotation_is_its_speakers(decided: Desk) -> None:
    decided.decide("What Una Field heard", Verdict.CONFIRM, "quote", right="We heard a bang,", basis="recording")
    quoted = next(each for each in reviews(decided) if "bang" in each["claimReviewed"])
    assert quoted["itemReviewed"]["author"] == {"@type": "Person", "name": "Una Field"}
    assert quoted["reviewRating"]["alternateName"] == "Misquoted"


def test_where_and_when_it_was_published_is_told_as_far_as_it_is_known(decided: Desk) -> None:
    post = decided.documents["post.txt"]
    decided.documents["post.txt"] = replace(post, url="https://post.example/ferry", outlet="The Post")
    (review,) = reviews(decided)
    article = review["itemReviewed"]["appearance"]
    assert article["url"] == "https://post.example/ferry"
    assert article["publisher"]["name"] == "The Post"
    assert "datePublished" not in article


def test_what_is_open_stale_or_rejected_is_not_reviewed(desk: Desk) -> None:
    assert reviews(desk) == []
    desk.decide(PASSENGERS, Verdict.CONFIRM, "one-right", right="214", basis="primary")
    desk.items[PASSENGERS] = replace(desk.items[PASSENGERS], stale=True, stale_why="A reading was added.")
    assert reviews(desk) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_that_asks_for_a_correction_has_its_rating(decided: Desk, language: str) -> None:
    (review,) = reviews(decided, language=language)
    assert review["inLanguage"] == language
    for reason in entry_of(Verdict.CONFIRM).reasons:
        if reason.correction:
            assert Words(language).name("rating", reason.id) != reason.id
