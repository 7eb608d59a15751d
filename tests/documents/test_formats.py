"""Copy comes in many formats; what it claims, who gave it and where it stands in the original are the same in each."""

from __future__ import annotations

import datetime as dt
import email.message
import email.policy
from pathlib import Path

import pytest

from tests.documents.copy_in_formats import (
    PARAGRAPHS,
    TITLE,
    WRITERS,
    as_docx,
    as_html,
    as_pdf,
    as_text,
    news_item,
    odt,
    typeset,
    zipped,
)
from workbench.documents.document import Document, PassageKind, PlaceKind
from workbench.documents.original import Intake
from workbench.documents.reading import read_content, read_files
from workbench.extraction.extracting import extract


def document_of(content: bytes, name: str) -> Document:
    intake = read_content(content, name)
    assert [left.sentence for left in intake.unread] == []
    (original,) = intake.originals
    return original.document


def sentences(intake: Intake) -> list[str]:
    return [left.sentence for left in intake.unread]


def claimed(document: Document) -> list[tuple[str, str, str, str, str]]:
    return [
        (claim.kind.value, " ".join(claim.text.split()), claim.subject, claim.property, claim.speaker)
        for claim in extract(document)
    ]


def test_the_same_story_gives_the_same_claims_in_every_format() -> None:
    expected = claimed(document_of(as_text(TITLE, PARAGRAPHS), "story.txt"))
    assert len(expected) >= 8
    different = {
        name: [*set(expected).symmetric_difference(found)]
        for name, write in WRITERS.items()
        if (found := claimed(document_of(write(TITLE, PARAGRAPHS), name))) != expected
    }
    assert different == {}


def test_a_file_is_recognised_by_what_is_in_it_whatever_it_is_called(tmp_path: Path) -> None:
    for name, write in WRITERS.items():
        kind = name.rpartition(".")[2]
        (tmp_path / f"{kind}.dat").write_bytes(write(f"{TITLE} ({kind})", PARAGRAPHS))
    intake = read_files([tmp_path])
    assert sentences(intake) == []
    formats = {original.document.name.removesuffix(".dat"): original.document.format for original in intake.originals}
    named_otherwise = {"txt": "text", "md": "text", "xml": "newsml-g2", "json": "ninjs"}
    assert formats == {kind: named_otherwise.get(kind, kind) for kind in formats}
    assert len(formats) == len(WRITERS)


@pytest.mark.parametrize(
    ("name", "outlet", "author", "published", "modified", "language"),
    [
        ("story.html", "The Herald", "Tom Reef", "2016-09-24", "2016-09-24T12:30:00+00:00", "en-GB"),
        ("story.mhtml", "The Herald", "Tom Reef", "2016-09-24", "2016-09-24T12:30:00+00:00", "en-GB"),
        ("story.xml", "The Herald", "Tom Reef", "2016-09-24", "2016-09-24T12:30:00+00:00", "en-GB"),
        ("story.json", "The Herald", "Tom Reef", "2016-09-24", "2016-09-24T12:30:00+00:00", "en-GB"),
        ("story.nitf", "The Herald", "Tom Reef", "2016-09-24", None, ""),
        ("story.eml", "", "Tom Reef", "2016-09-24", None, ""),
        ("story.odt", "", "Tom Reef", None, None, ""),
        ("story.rtf", "", "Tom Reef", None, None, ""),
        ("story.docx", "", "Tom Reef", None, "given", ""),
    ],
)
def test_what_a_format_says_of_its_text_is_kept(
    *, name: str, outlet: str, author: str, published: str | None, modified: str | None, language: str
) -> None:
    document = document_of(WRITERS[name](TITLE, PARAGRAPHS), name)
    assert (document.title, document.outlet, document.author) == (TITLE, outlet, author)
    assert document.published == (dt.date.fromisoformat(published) if published else None)
    assert document.language == language
    if modified == "given":
        assert document.modified is not None
    else:
        assert document.modified == (dt.datetime.fromisoformat(modified) if modified else None)


def test_a_page_gives_its_article_and_its_captions_are_marked() -> None:
    story = as_html(TITLE, [*PARAGRAPHS, "Read more: Ferries in trouble"]).decode()
    caption = "<figure><img src='a.jpg'><figcaption>The Morning Star on the reef.</figcaption></figure>"
    document = document_of(story.replace("</h1>", f"</h1>{caption}").encode(), "page.html")
    assert "Home" not in document.text
    assert "313409" not in document.text
    assert "© The Herald" not in document.text
    marked = {document.words(passage.span): passage.kind for passage in document.passages}
    assert marked == {
        "The Morning Star on the reef.": PassageKind.CAPTION,
        "Read more: Ferries in trouble": PassageKind.FURNITURE,
    }


def test_a_page_in_an_older_encoding_is_read_as_it_says() -> None:
    page = as_html(TITLE, PARAGRAPHS).decode().replace("utf-8", "windows-1252").encode("cp1252")
    assert "“We heard a bang" in document_of(page, "page.html").text


def test_copied_rich_text_from_the_clipboard_is_read_as_a_page() -> None:
    fragment = f"<meta charset='utf-8'><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
    document = document_of(fragment.encode(), "pasted.html")
    assert document.text == f"{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}"


def test_columns_are_read_one_after_the_other() -> None:
    story = [f"Sentence number {number} of this story says that {number} boats came in time." for number in range(60)]
    text = document_of(as_pdf("Boats come in", [" ".join(story[:30]), " ".join(story[30:])], columns=2), "a.pdf").text
    assert text.startswith("Boats come in\n\n")
    found = [text.replace("\n\n", " ").find(sentence) for sentence in story]
    assert -1 not in found
    assert found == sorted(found)


def test_a_headline_between_columns_belongs_to_the_column_it_heads() -> None:
    left = " ".join(f"Left {number} went by." for number in range(40))
    right = " ".join(f"Right {number} came in." for number in range(40))
    text = document_of(typeset(f"= Over both\n#columns(2)[{left}#colbreak()== Second head\n{right}]"), "a.pdf").text
    order = [text.find(words) for words in ("Over both", "Left 0", "Left 39", "Second head", "Right 0", "Right 39")]
    assert -1 not in order
    assert order == sorted(order)


def test_running_heads_and_page_numbers_are_left_out_and_a_page_break_does_not_break_a_sentence() -> None:
    long = " ".join(f"The harbour master counted {number} boats on that day." for number in range(100, 250))
    page = ', header: [The Herald, 24 September 2016], numbering: "1"'
    document = document_of(typeset(f"= Boats\n{long}", page), "a.pdf")
    assert document.text == f"Boats\n\n{long}"
    assert [place.kind for place in document.places] == [PlaceKind.PAGE] * len(document.places)
    labels = [place.label for place in document.places]
    assert labels[0] == "page 1"
    assert len(set(labels)) >= 3


def test_the_words_of_a_pdf_stand_on_the_page_that_is_said() -> None:
    document = document_of(typeset("First page.\n#pagebreak()\nSecond page with 12 boats."), "a.pdf")
    (second,) = [place for place in document.places if place.label == "page 2"]
    assert document.text[second.start :].startswith("Second page")


def test_words_broken_at_the_end_of_a_line_are_mended_and_own_hyphens_stay() -> None:
    story = "A well-known man. " + "Internationalisation notwithstanding, well-known responsibilities remained. " * 8
    text = document_of(as_pdf("Hyphens", [story], columns=2), "a.pdf").text
    assert text.count("Internationalisation") == 8
    assert text.count("responsibilities") == 8
    assert text.count("well-known") == 9


def test_a_scanned_pdf_is_said_to_be_one() -> None:
    blank = typeset("#rect(width: 50mm, height: 80mm, fill: gray)")
    assert sentences(read_content(blank, "scan.pdf")) == [
        "“scan.pdf” is a scanned PDF without text: have it made readable by text recognition, or type what you need."
    ]


def test_tracked_changes_are_taken_as_accepted_and_comments_left_out() -> None:
    changed = (
        '<w:p><w:r><w:t xml:space="preserve">It carried </w:t></w:r><w:del w:id="1"><w:r><w:delText>241</w:delText>'
        '</w:r></w:del><w:ins w:id="2"><w:r><w:t>214</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> passengers.'
        "</w:t></w:r><w:commentReference/></w:p>"
        '<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">One </w:t></w:r></w:p>'
        "<w:p><w:r><w:t>paragraph.</w:t></w:r></w:p>"
    )
    parts = {"word/document.xml": _word(changed), "word/comments.xml": _word("<w:p><w:r><w:t>Check!</w:t></w:r></w:p>")}
    assert document_of(zipped(parts), "a.docx").text == "It carried 214 passengers.\n\nOne paragraph."


def _word(body: str) -> bytes:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'.encode()


def test_deleted_words_and_notes_of_an_open_document_are_left_out() -> None:
    body = (
        "<text:tracked-changes><text:deletion><text:p>241</text:p></text:deletion></text:tracked-changes>"
        "<text:p>It carried 214<text:s/>passengers"
        "<office:annotation><text:p>Check!</text:p></office:annotation>.</text:p>"
    )
    assert document_of(odt(body), "a.odt").text == "It carried 214 passengers."


def test_a_mail_gives_its_words_and_each_attachment_as_a_document_of_its_own() -> None:
    message = email.message.EmailMessage()
    message["From"], message["To"], message["Subject"] = "Tom Reef <tom@herald.example>", "desk@post.example", "Ferry"
    message.set_content("Please find the copy attached. It has 214 passengers.\n")
    message.add_attachment(as_docx(TITLE, PARAGRAPHS), maintype="application", subtype="x-word", filename="copy.docx")
    message.add_attachment(b"\x89PNG\0\0", maintype="image", subtype="png", filename="logo.png")
    message.add_attachment(b"\xd0\xcf\x11\xe0\0\0", maintype="application", subtype="msword", filename="old.doc")
    intake = read_content(message.as_bytes(policy=email.policy.SMTP), "mail.eml")
    assert [original.document.name for original in intake.originals] == ["mail.eml", "copy.docx"]
    assert intake.originals[1].content == as_docx(TITLE, PARAGRAPHS) or intake.originals[1].document.title == TITLE
    assert sentences(intake) == ["“old.doc” is a file of an older Office program: save it as .docx."]


def test_subtitles_keep_the_time_code_of_every_cue() -> None:
    cues = (
        "1\n00:01:02,000 --> 00:01:04,500\n<i>The ferry carried</i>\n214 passengers.\n\n"
        "2\n00:01:05,000 --> 00:01:07,000\nSeven were hurt.\n\n"
        "3\n00:01:20,000 --> 00:01:22,000\n- Who says so?\n- The owners.\n"
    )
    document = document_of(cues.encode(), "evening.srt")
    assert document.text == "The ferry carried 214 passengers. Seven were hurt.\n\nWho says so?\n\nThe owners."
    assert document.title == "evening"
    at = {document.text[place.start :][:5]: place.label for place in document.places}
    assert at["The f"] == "00:01:02"
    assert at["Seven"] == "00:01:05"
    assert at["The o"] == "00:01:20"


def test_an_agency_package_gives_every_item_as_a_document() -> None:
    items = [news_item(f"{TITLE} {number}", PARAGRAPHS[number:], f"urn:x:item-{number}") for number in range(3)]
    message = "<newsMessage><itemSet>" + "".join(items) + "</itemSet></newsMessage>"
    intake = read_content(message.encode(), "feed.xml")
    assert [original.document.name for original in intake.originals] == ["item-0.xml", "item-1.xml", "item-2.xml"]
    assert intake.originals[1].document.title == f"{TITLE} 1"


def test_an_archive_gives_its_files_and_no_name_leads_out_of_it() -> None:
    files = {
        "../../etc/one.txt": b"Story one.",
        "/abs/two.txt": b"Story two.",
        "dir/three.md": b"# Story three",
        "dir/.hidden.txt": b"no",
        "__MACOSX/x.txt": b"no",
        "four.docx": as_docx(TITLE, PARAGRAPHS),
    }
    intake = read_content(zipped(files), "copy.zip")
    names = [original.document.name for original in intake.originals]
    assert names == ["one.txt", "two.txt", "three.md", "four.docx"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\xd0\xcf\x11\xe0\0\0\0", "is a file of an older Office program: save it as .docx."),
        (b"\x89PNG\r\n\x1a\n\0\0", "is a picture: type what you need from it."),
        (b"MZ\x90\0\3\0", "is a program and no document."),
        (b"%PDF-1.7\nnothing", "is damaged: it cannot be opened as a PDF; ask for it again."),
        (
            b"<!doctype html><html><body></body></html>",
            "is a web page without an article: nothing in it reads as text.",
        ),
        (b'{"headline": "x"', "is damaged: its JSON breaks off or is not well-formed; ask for it again."),
        (b"<newsItem><contentSet>", "is damaged: its XML breaks off or is not well-formed; ask for it again."),
        (b"PK\3\4nothing", "is damaged: the archive breaks off or does not unpack; ask for it again."),
        (b"WEBVTT\n\nnothing", "holds no subtitles: no time codes were found in it."),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(content: bytes, sentence: str) -> None:
    assert sentences(read_content(content, "file")) == [f"“file” {sentence}"]


def test_a_story_that_begins_like_a_program_is_still_a_story() -> None:
    assert document_of(b"MZ Wallace said 12 boats came in.", "a.txt").text.startswith("MZ Wallace")
