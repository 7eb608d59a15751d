"""Quotations as claims, each with the full name of whoever says it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.documents.document import Document
from workbench.extraction.claim import Claim, Kind, Wording
from workbench.extraction.parsed import parse
from workbench.extraction.quotes.quotes import find_quotes
from workbench.extraction.text.language import language


def quotes(text: str) -> list[Claim]:
    return [claim for claim in claims(text) if claim.kind is Kind.QUOTE]


def claims(text: str) -> list[Claim]:
    return list(find_quotes(parse(Document("report.txt", text, ""), language())))


def speakers(text: str) -> list[str]:
    return [claim.speaker for claim in quotes(text)]


def wording(claim: Claim) -> Wording:
    assert isinstance(claim.value, Wording)
    return claim.value


@pytest.mark.parametrize(
    "text",
    [
        'Harriet Lowe told reporters: "We will begin on Monday."',
        '"We will begin on Monday," Harriet Lowe told the BBC.',
        '"We will begin on Monday," said Harriet Lowe, the mayor of Bexhill.',
        '"We will begin on Monday," Harriet Lowe, the mayor of Bexhill, said in a statement.',
        'The mayor of Bexhill, Harriet Lowe, said: "We will begin on Monday."',
        'Harriet Lowe said the council would "begin on Monday" whatever happened.',
        '"We will begin on Monday." — Harriet Lowe, mayor',
        'Harriet Lowe was asked about the road. "We will begin on Monday," she said.',
        'Harriet Lowe stormed: "We will begin on Monday."',
        'Harriet Lowe would not wait. "We will begin on Monday."',
        'The delay was described as "a bad joke" by Harriet Lowe.',
        'The delay was "a bad joke", according to Mayor Harriet Lowe.',
        '"We will begin on Monday" - mayor Harriet Lowe',
        '"We will begin on Monday, "Harriet Lowe said.',
    ],
)
def test_the_cue_may_stand_before_behind_and_around(text: str) -> None:
    assert speakers(text) == ["Harriet Lowe"]


def test_a_split_quotation_is_one_utterance() -> None:
    found = quotes('"Tarps," said Peter Lang. "Tarps and time."')
    assert [claim.speaker for claim in found] == ["Peter Lang", "Peter Lang"]
    assert wording(found[1]).continues == found[0].id


def test_a_paragraph_without_a_cue_goes_on_with_the_speaker() -> None:
    text = (
        '"Our party has a duty of care," Harriet Lowe said.\n\n"That means we act.\n\n"Politics is demeaned by this."'
    )
    assert speakers(text) == ["Harriet Lowe"] * 3


def test_who_issued_a_challenge_saying_something_says_it() -> None:
    text = 'Peter Lang lost to Oliver Stone.\n\nMr Lang issued a challenge to Mr Stone, saying it was time to "heal".'
    assert speakers(text) == ["Peter Lang"]


def test_a_colon_at_the_end_of_a_paragraph_announces_the_next() -> None:
    text = 'Judge Peter Lang had advice for the guards:\n"Do not trust him ever again."'
    assert speakers(text) == ["Peter Lang"]


def test_a_peer_is_listed_under_both_names() -> None:
    text = 'David Blunt warned the chances were "small".\n\nLord Blunt questioned the plan. "It cannot work," he said.'
    assert speakers(text) == ["David Blunt (Lord Blunt)"] * 2


def test_a_headline_has_the_speaker_of_the_text_below() -> None:
    text = "Voters say 'it just kept coming'\n\n\"It just kept coming,\" said Peter Lang."
    assert speakers(text) == ["Peter Lang", "Peter Lang"]


def test_a_line_of_its_own_without_a_full_stop_goes_on_for_nobody() -> None:
    text = "Harriet Lowe said: \"We begin.\"\n\n'No siren'\n\nThe alarm was silent."
    assert speakers(text) == ["Harriet Lowe", ""]


def test_people_without_a_name_are_called_as_the_text_does() -> None:
    assert speakers('A council source said the plan was "dead".') == ["A council source"]
    assert speakers('Experts said it was a "real benefit", and warned people to wait.') == ["Experts"]


def test_a_fragment_is_told_from_a_sentence() -> None:
    fragment, whole = quotes('He called it a "real shame" for all. Then he said: "I am going home."')
    assert wording(fragment).fragment
    assert not wording(whole).fragment


def test_a_nickname_is_no_quotation() -> None:
    assert quotes('Mark "Deep Throat" Felt died on Thursday.') == []


def test_a_claim_points_at_the_words_without_the_marks() -> None:
    text = 'He said: "We begin on Monday."'
    claim = quotes(text)[0]
    assert claim.kind is Kind.QUOTE
    assert text[claim.span.start : claim.span.end] == claim.text == "We begin on Monday."


def test_who_said_it_points_at_the_words_that_name_the_speaker() -> None:
    text = 'Harriet Lowe won. She said: "We begin on Monday."'
    told = [claim for claim in claims(text) if claim.kind is Kind.ATTRIBUTION]
    assert [claim.text for claim in told] == ["She", "Harriet Lowe"]
    assert {claim.speaker for claim in told} == {"Harriet Lowe"}
    assert {wording(claim).continues for claim in told} == {quotes(text)[0].id}


MARKS = ['"', "'", "“", "”", "‘", "’", "''", "(", ")", "…", ".", ",", ":", "- ", "\n", "\n\n", "é", "😀"]
WORDS = [
    " said ",
    "Harriet Lowe",
    "Mr Lowe",
    " he ",
    "The mayor",
    " told reporters",
    " we begin",
    "the 34-year-old",
    " by ",
]
PIECES = st.sampled_from([*MARKS, *WORDS, " according to "])


@given(st.lists(PIECES, max_size=25).map("".join))
@settings(deadline=None)
def test_whatever_the_text_the_spans_point_at_their_words(text: str) -> None:
    for claim in claims(text):
        assert text[claim.span.start : claim.span.end] == claim.text
        assert claim.text
    assert len({claim.id for claim in claims(text)}) == len(claims(text))
