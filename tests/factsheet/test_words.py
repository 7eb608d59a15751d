"""A sheet speaks the language of the house: every word, date and number."""

from __future__ import annotations

import datetime as dt
import tomllib
from typing import Any

import pytest

from workbench.factsheet.factsheet import Sum, Why
from workbench.factsheet.words import LANGUAGES, Words
from workbench.review.vocabulary import vocabulary
from workbench.shipped import resource_folder

MOMENT = dt.datetime(2016, 9, 4, 11, 45, tzinfo=dt.UTC)


def table(language: str) -> dict[str, Any]:
    return tomllib.loads((resource_folder("languages") / "sheet" / f"{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_lacks_a_word_or_has_one_too_many(language: str) -> None:
    english, own = table("en"), table(language)
    assert own.keys() == english.keys()
    for group, words in english.items():
        if isinstance(words, dict):
            assert own[group].keys() == words.keys(), group


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_and_every_choice_of_the_vocabulary_has_its_words(language: str) -> None:
    words = table(language)
    for entry in vocabulary():
        for reason in entry.reasons:
            if entry.state is not None:
                assert reason.id in words["reason"]
            for field in reason.fields:
                assert field.id in words["field"]
                for option in field.options:
                    assert option.id in words["basis"]


@pytest.mark.parametrize(
    ("language", "day", "moment", "number"),
    [
        ("en", "4 September 2016", "4 September 2016, 11:45 UTC", "506,438"),
        ("de", "4. September 2016", "4. September 2016, 11:45 Uhr UTC", "506.438"),
        ("fr", "4 septembre 2016", "4 septembre 2016, 11:45 UTC", "506\u202f438"),
    ],
)
def test_dates_and_numbers_are_written_as_the_language_has_them(
    language: str, day: str, moment: str, number: str
) -> None:
    words = Words(language)
    assert words.date("2016-09-04") == day
    assert words.moment(MOMENT) == moment
    assert words.count(506_438) == number


def test_what_is_no_date_stays_as_it_was_given() -> None:
    assert Words().date("next week") == "next week"


def test_reasons_and_calculations_are_told_in_the_language_of_the_sheet() -> None:
    given = Why("figures_rounded", (("first", "61.8"), ("second", "62")), "told in English")
    assert Words("de").why(given) == "61.8 und 62 sind eine Zahl, auf verschieden viele Stellen gedruckt."
    assert Words("fr").why(given).startswith("61.8 et 62 sont un même chiffre")
    worked_out = Sum("1 + 2 = 3, printed total 4", holds=False)
    assert Words("de").sum(worked_out) == "1 + 2 = 3, gedruckte Summe 4"


def test_a_reason_of_another_version_of_the_program_is_told_as_the_record_has_it() -> None:
    assert Words("de").why(Why("no_such_rule", (), "They differ.")) == "They differ."
