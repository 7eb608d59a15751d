"""Who is meant: full names for surnames, titles, pronouns and descriptions."""

from __future__ import annotations

import pytest

from workbench.documents.document import Document, Span
from workbench.extraction.parsed import parse
from workbench.extraction.people.cast import Cast, Reference, find_cast, same_person
from workbench.extraction.text.language import language


def read(text: str) -> tuple[str, Cast]:
    return text, find_cast(parse(Document("report.txt", text, ""), language()))


def meant(text: str, words: str, nth: int = 0) -> str:
    """Who is meant by the nth occurrence of some words."""
    _, cast = read(text)
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    return cast.who(Span(at, at + len(words)))


def test_a_surname_with_a_title_means_the_person_named_in_full() -> None:
    text = "Harriet Lowe won the seat on Thursday.\n\nMrs Lowe thanked her voters."
    assert meant(text, "Mrs Lowe") == "Harriet Lowe"
    assert meant(text, "her") == "Harriet Lowe"


def test_a_mention_takes_in_the_title_and_leaves_the_possessive_out() -> None:
    text, cast = read("Peter Lang resigned.\n\nMr Lang's deputy stayed.")
    printed = [text[mention.span.start : mention.span.end] for mention in cast.mentions]
    assert printed == ["Peter Lang", "Mr Lang"]
    assert {mention.how for mention in cast.mentions} == {Reference.NAME}


def test_he_is_the_subject_and_not_the_last_person_named() -> None:
    text = "Peter Lang beat Oliver Stone in the final vote.\n\nHe said the work began now."
    assert meant(text, "He") == "Peter Lang"


def test_she_skips_a_man_who_was_named_last() -> None:
    text = "Harriet Lowe met Peter Lang on Friday. She called the talks useful."
    assert meant(text, "She") == "Harriet Lowe"


def test_a_caption_does_not_come_between_a_name_and_its_pronoun() -> None:
    text = (
        "Peter Lang opened the bridge on Friday.\n\n"
        "Oliver Stone and Martin Frost at the ceremony. Picture: Jane Pole/PA\n\n"
        "But he added that the road would follow."
    )
    assert meant(text, "he", text.count("he") - text[text.index("But he") :].count("he")) == "Peter Lang"


def test_of_two_smiths_the_one_who_is_speaking_is_meant() -> None:
    text = (
        "Owen Smith lost the contest.\n\n"
        "Councillor Andrew Smith, who voted for Owen Smith, said the result was clear.\n\n"
        "Mr Smith urged the winner to begin."
    )
    assert meant(text, "Mr Smith") == "Andrew Smith"


def test_a_description_means_whom_it_fits() -> None:
    text = (
        "Labour leader Harriet Lowe met Bexhill MP Oliver Stone on Monday.\n\n"
        "The Labour leader spoke first. The Bexhill MP answered her."
    )
    assert meant(text, "The Labour leader") == "Harriet Lowe"
    assert meant(text, "The Bexhill MP") == "Oliver Stone"


def test_a_description_that_never_stood_beside_a_name_means_who_is_spoken_of() -> None:
    text = "Peter Lang won the contest.\n\nThe veteran socialist promised to begin at once."
    assert meant(text, "The veteran socialist") == "Peter Lang"


def test_a_description_is_not_the_subject_of_its_own_sentence() -> None:
    text = "Labour leader Peter Lang beat Oliver Stone.\n\nMr Stone said the veteran socialist had been lucky."
    assert meant(text, "the veteran socialist") == "Peter Lang"


def test_his_rival_is_the_other_one() -> None:
    text = "Peter Lang beat Oliver Stone.\n\nMr Stone said that his rival deserved credit."
    assert meant(text, "his rival") == "Peter Lang"


def test_an_age_means_the_person_of_that_age() -> None:
    text = "Police named Peter Lang, 34, and Oliver Stone, 51.\n\nThe 34-year-old was found on Sunday."
    assert meant(text, "The 34-year-old") == "Peter Lang"


def test_the_airline_means_the_airline() -> None:
    text = "Norfolk Airways said two flights were cancelled. The airline blamed fog."
    assert meant(text, "The airline") == "Norfolk Airways"


def test_somebody_without_a_name_is_called_by_the_description() -> None:
    text = "A council source said the plan was dead. He said nobody wanted it."
    assert meant(text, "He") == "A council source"


def test_initials_mean_the_body_they_stand_for() -> None:
    text = "The Parliamentary Labour Party (PLP) met on Monday. The PLP voted at six."
    assert meant(text, "PLP", 1) == "Parliamentary Labour Party"


def test_nobody_is_guessed_where_nobody_fits() -> None:
    assert meant("The road was closed. He said nothing.", "He") == ""


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Jeremy Corbyn", "Mr Corbyn", True),
        ("Corbyn", "Jeremy Corbyn", True),
        ("Rob Nolan", "Robert Nolan", True),
        ("Andrew Smith", "Owen Smith", False),
        ("David Blunkett (Lord Blunkett)", "Lord Blunkett", True),
        ("", "Owen Smith", False),
    ],
)
def test_names_of_two_documents_can_mean_one_person(first: str, second: str, same: bool) -> None:
    assert same_person(first, second) is same


def test_he_is_not_the_judge_whose_first_title_is_a_womans() -> None:
    text = '"You lied," Mrs Justice Arden told Owen Price. "I saw no remorse."\n\nHe was cleared of two charges.'
    assert meant(text, "He") == "Owen Price"


def test_a_word_before_a_full_name_at_the_start_of_a_sentence_is_no_part_of_it() -> None:
    text = "Flash Neil Garrick-Shaw bought a Porsche.\n\nGarrick-Shaw was jailed on Friday."
    assert meant(text, "Garrick-Shaw", 1) == "Neil Garrick-Shaw"
