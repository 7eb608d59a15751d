"""What a plain text or a Markdown file says of itself: its headline, its date, its front matter."""

from __future__ import annotations

import datetime as dt

import pytest

from workbench.documents.document import PassageKind
from workbench.documents.formats import markdown, plain

BODY = "The ferry ran aground on 3 March 2011, the second accident since 4 May 2009.\n"


def test_a_short_first_line_is_the_headline() -> None:
    (draft,) = plain.read(b"\nFerry runs aground off Skye\n\nThe ferry carried 214 people.\n", "a.txt")
    assert draft.title == "Ferry runs aground off Skye"


def test_a_story_without_a_headline_is_called_by_its_opening_words() -> None:
    opening = (
        "The ferry that ran aground off Skye on Thursday night carried 214 people, its owners said in a statement."
    )
    (draft,) = plain.read(opening.encode(), "a.txt")
    assert draft.title == "The ferry that ran aground off Skye on Thursday night carried 214 people, its…"


@pytest.mark.parametrize(
    "head",
    [
        "Ferry runs aground\n24 September 2016\n\n",
        "Ferry runs aground\n\nPublished: Saturday 24th September 2016, 14:05 BST\n\n",
        "Ferry runs aground\nBy Una Field, Sept. 24, 2016\n",
        "2016-09-24\n",
        "Ferry runs aground\nUpdated 2016-09-24T11:20:00Z\n",
        "PORTREE, Sept 24, 2016 (Isles News) — The ferry ran aground.\n",
        "24/09/2016\n",
        "Fähre läuft auf Grund\n24. September 2016\n",
        "Un ferry s’échoue\nPublié le 24 septembre 2016\n",
    ],
)
def test_the_date_a_document_gives_itself_is_its_date(head: str) -> None:
    (draft,) = plain.read((head + BODY).encode(), "a.txt")
    assert draft.published == dt.date(2016, 9, 24)


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"Ferry runs aground\n\n{BODY}",
        f"PORTREE, Sept 24 (Isles News) — {BODY}",
        f"05/06/2016\n{BODY}",
        f"31 February 2016\n{BODY}",
        "On 24 September 2016 the ferry ran aground. It had been built in 1998.",
    ],
)
def test_a_date_in_the_story_or_a_doubtful_one_is_no_date_of_the_document(text: str) -> None:
    (draft,) = plain.read(text.encode(), "a.txt")
    assert draft.published is None


def test_markdown_is_read_as_it_stands_and_its_front_matter_is_not_part_of_the_story() -> None:
    text = (
        '---\ntitle: "Ferry aground"\nauthor: Una Field\ndate: 2016-09-24\nlang: en\n---\n# A heading\n\nThe *ferry*.\n'
    )
    (draft,) = markdown.read(text.encode(), "a.md")
    assert draft.text == text
    assert (draft.title, draft.author, draft.language) == ("Ferry aground", "Una Field", "en")
    assert draft.published == dt.date(2016, 9, 24)
    (front,) = draft.passages
    assert front.kind is PassageKind.FURNITURE
    assert text[front.span.end :].startswith("# A heading")


@pytest.mark.parametrize("heading", ["# Ferry aground #", "Ferry aground\n============="])
def test_the_first_heading_of_markdown_is_its_title(heading: str) -> None:
    (draft,) = markdown.read(f"{heading}\n\nThe *ferry*.\n".encode(), "a.md")
    assert draft.title == "Ferry aground"
