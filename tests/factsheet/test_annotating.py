"""Annotated copies: the article word for word, with what was found and decided at the very words."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest

from tests.factsheet.conftest import claim
from workbench.documents.document import Document
from workbench.documents.formats.archive import Archive
from workbench.documents.formats.word import read_parts
from workbench.factsheet.annotating import annotated
from workbench.factsheet.exporting import COPY_FORMATS, export_copies
from workbench.factsheet.formats import annotated_docx, annotated_html
from workbench.factsheet.presentation import Presentation
from workbench.factsheet.words import LANGUAGES, Words

if TYPE_CHECKING:
    from tests.factsheet.conftest import Desk

POST = "post.txt"


def post(desk: Desk) -> Document:
    return desk.documents[POST]


def test_every_mention_is_annotated_with_the_other_readings_and_the_verdict(decided: Desk) -> None:
    copy = annotated(post(decided), decided.sheet(), Words())
    first = copy.annotations[0]
    assert (first.words, first.topic, first.wanted) == (
        "241 passengers",
        "Passengers on the Morning Star",
        "214 passengers",
    )
    assert first.lines[:2] == ("214 – A ¶2, C ¶2", "241 – here")
    assert any("One value is right" in line and "Una Field" in line for line in first.lines)
    assert [each.number for each in copy.annotations] == [1, 2, 3]


def test_the_words_stay_letter_by_letter_whatever_overlaps(decided: Desk) -> None:
    text = decided.documents["herald.txt"]
    inside = claim(text, "1.2m & take")
    decided.differ(decided.fact("Overlap", {"a": [inside], "b": [claim(post(decided), "Island ferry")]}))
    copy = annotated(text, decided.sheet(), Words())
    printed = "\n\n".join("".join(piece.words for piece in each.pieces) for each in copy.paragraphs)
    assert printed == text.text.strip()
    (paragraph,) = (each for each in copy.paragraphs if each.number == 3)
    assert [(piece.words, len(piece.covers)) for piece in paragraph.pieces] == [
        ("The repairs will cost ", 0),
        ("£", 1),
        ("1.2m", 2),
        (" & take", 1),
        (" 6 weeks, the owners said.", 0),
    ]


def test_the_page_shows_article_and_notes_side_by_side_and_loads_nothing(decided: Desk) -> None:
    page = annotated_html.content(post(decided), decided.sheet(), Presentation()).decode()
    assert '<mark class="agreed">241 passengers</mark><sup class="agreed"><a href="#note-1">1</a></sup>' in page
    assert "<del>241 passengers</del> → <ins>214 passengers</ins>" in page
    assert "Read more &lt;here&gt;" in page
    assert "<script" not in page
    assert "default-src 'none'" in page


def test_in_word_the_notes_are_comments_at_the_words(decided: Desk) -> None:
    content = annotated_docx.content(post(decided), decided.sheet(), Presentation())
    comments = list(docx.Document(io.BytesIO(content)).comments)
    assert [each.author for each in comments] == ["Una Field", "Una Field", "Una Field"]
    assert comments[0].text.startswith("✓ Passengers on the Morning Star\n→ 214 passengers")
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        body = parts.read("word/document.xml").decode()
    start = body.index('<w:commentRangeStart w:id="0"/>')
    end = body.index('<w:commentRangeEnd w:id="0"/>')
    assert "241 passengers" in body[start:end]
    assert body[start:end].count("<w:t") == 1


def test_a_copy_read_back_is_the_article(decided: Desk) -> None:
    content = annotated_docx.content(post(decided), decided.sheet(), Presentation())
    draft = read_parts(Archive(content))
    assert draft.text.endswith(
        "Island ferry grounds\n\nThe ship carried 241 passengers; nobody was hurt.\n\nRepairs will cost about £1m and "
        "take 6 weeks.\n\n“We heard a great bang,” said Ms Field.\n\nRead more <here>"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", COPY_FORMATS)
def test_every_article_gets_a_copy_in_a_file_of_its_own(
    decided: Desk, tmp_path: Path, form: str, language: str
) -> None:
    shown = Presentation(language=language)
    named = replace(post(decided), name="po:st/1.txt")
    documents = [decided.documents["herald.txt"], decided.documents["news.txt"], named]
    written = export_copies(documents, decided.sheet(), tmp_path, form, shown)
    title = shown.words.text("annotated_copy")
    assert [path.name for path in written] == [
        f"A herald - {title}{COPY_FORMATS[form].suffix}",
        f"C news - {title}{COPY_FORMATS[form].suffix}",
    ]
    assert sorted(tmp_path.iterdir()) == sorted(written)
