"""Copy arrives as files, folders and pasted text, in whatever encoding, and its offsets stay true."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from workbench.documents.document import Document
from workbench.documents.original import Intake
from workbench.documents.reading import Limits, read_content, read_files, read_pasted

STORY = "Ferry runs aground\n\nThe “Morning Star” carried 214 people, £3m of cargo\u00a0and a 🐕 called Zoë.\n"


def the_only_document(intake: Intake) -> Document:
    assert [left.sentence for left in intake.unread] == []
    (original,) = intake.originals
    return original.document


def sentences(intake: Intake) -> list[str]:
    return [left.sentence for left in intake.unread]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(STORY.encode(), id="UTF-8"),
        pytest.param(STORY.encode("utf-8-sig"), id="UTF-8 with a byte order mark"),
        pytest.param(STORY.replace("\n", "\r\n").encode(), id="Windows line ends"),
        pytest.param(STORY.replace("\n", "\r").encode(), id="old Macintosh line ends"),
        pytest.param(STORY.encode("utf-16"), id="UTF-16 with its mark"),
        pytest.param(STORY.encode("utf-16-le"), id="UTF-16 without a mark"),
        pytest.param(STORY.encode("utf-16-be"), id="UTF-16, big end first, without a mark"),
        pytest.param(STORY.encode("utf-32"), id="UTF-32"),
    ],
)
def test_the_same_story_is_the_same_text_however_it_was_saved(content: bytes) -> None:
    document = the_only_document(read_content(content, "ferry.txt"))
    assert document.text == STORY
    assert document.sha256 == hashlib.sha256(content).hexdigest()


def test_no_break_spaces_emoji_and_blank_ends_of_lines_stay_where_they_are() -> None:
    text = "More than\u00a050 members  \n\n\n👩‍🚒 said\tso.\u2028And\u200b so on. \n"
    document = the_only_document(read_content(text.encode(), "a.txt"))
    assert document.text == text
    assert document.text[9] == "\u00a0"


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman"])
def test_copy_from_older_programs_keeps_its_quotes_and_accents(encoding: str) -> None:
    story = (
        "The mayor of Besançon said: “We paid in full.” It’s a café — nothing more. The owner’s son, Zoë’s brother, "
        "thinks they’ve been treated unfairly. “That isn’t what we agreed,” she said on Tuesday.\n"
    )
    assert the_only_document(read_content(story.encode(encoding), "old.txt")).text == story


def test_a_folder_gives_its_files_in_order_and_leaves_hidden_ones_alone(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt"):
        (tmp_path / name).write_text(f"Story in {name}")
    (tmp_path / "later").mkdir()
    (tmp_path / "later" / "c.md").write_text("# Headline\n\nStory in c")
    intake = read_files([tmp_path])
    assert [original.document.name for original in intake.originals] == ["a.txt", "b.txt", "c.md"]


def test_two_papers_that_name_their_file_alike_are_told_apart(tmp_path: Path) -> None:
    for folder in ("herald", "post"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "front.txt").write_text(f"As the {folder} has it")
    intake = read_files([tmp_path / "herald", tmp_path / "post"])
    assert [original.document.name for original in intake.originals] == ["front.txt", "front (2).txt"]
    assert [original.document.text for original in intake.originals] == ["As the herald has it", "As the post has it"]


def test_each_file_that_cannot_be_read_costs_one_sentence_and_the_batch_goes_on(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b" \n\n")
    (tmp_path / "data.txt").write_bytes(b"\1\2\3\4" * 50)
    (tmp_path / "long.txt").write_bytes(b"word " * 300)
    (tmp_path / "story.txt").write_text("A story.")
    (tmp_path / "again.txt").write_text("A story.")
    (tmp_path / "windows.txt").write_bytes("\ufeffA story.".encode())
    names = ["empty.txt", "data.txt", "long.txt", "missing.txt", "story.txt", "again.txt", "windows.txt"]
    intake = read_files([tmp_path / name for name in names], limits=Limits(longest=1_000))
    assert [original.document.name for original in intake.originals] == ["story.txt"]
    assert sentences(intake) == [
        "“empty.txt” is empty: there is nothing to read.",
        "“data.txt” is not a text: open it in the program it belongs to and save it as text.",
        "“long.txt” is 0.0 MB long, more than the limit of 0 MB: split it, or raise the limit.",
        "“missing.txt” was not found: check the name and the folder.",
        "“again.txt” is the same file as “story.txt” and was left out.",
        "“windows.txt” has the same text as “story.txt” and was left out.",
    ]


def test_a_file_one_byte_over_the_limit_is_refused_and_one_at_the_limit_is_read(tmp_path: Path) -> None:
    (tmp_path / "fits.txt").write_bytes(b"a" * 1_000)
    (tmp_path / "over.txt").write_bytes(b"b" * 1_001)
    intake = read_files([tmp_path], limits=Limits(longest=1_000))
    assert [original.document.name for original in intake.originals] == ["fits.txt"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_one_may_not_read_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "closed.txt").write_text("A story.")
    (tmp_path / "closed.txt").chmod(0)
    assert sentences(read_files([tmp_path])) == ["“closed.txt” may not be read: ask for the right to read it."]


def test_a_device_or_pipe_is_no_document(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert sentences(read_files([tmp_path / "pipe.txt"])) == [
        "“pipe.txt” is not a file: only files and folders can be read."
    ]


def test_an_empty_folder_and_one_with_too_many_files_are_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "full").mkdir()
    for number in range(3):
        (tmp_path / "full" / f"{number}.txt").write_text(f"Story {number}")
    intake = read_files([tmp_path / "empty", tmp_path / "full"], limits=Limits(most=2))
    assert len(intake.originals) == 2
    assert sentences(intake) == [
        "“empty” is a folder without files: there is nothing to read.",
        "“full” holds 3 files, more than the 2 that one folder may bring; the rest were left out.",
    ]


def test_a_text_already_in_the_case_is_not_taken_again_and_its_name_is_not_given_twice() -> None:
    present = the_only_document(read_pasted("A story.", "a.txt"))
    again = read_content(b"A story.", "copy.txt", present=[present])
    assert sentences(again) == ["“copy.txt” is the same file as “a.txt” and was left out."]
    other = read_content(b"Another story.", "a.txt", present=[present])
    assert the_only_document(other).name == "a (2).txt"


def test_pasted_text_is_read_as_it_was_pasted() -> None:
    document = the_only_document(read_pasted("First line\r\nSecond \ud800 line", "pasted text"))
    assert document.text == "First line\nSecond \ufffd line"
    assert document.name == "pasted text"


def test_nothing_pasted_is_nothing_read() -> None:
    assert sentences(read_pasted(" \n")) == ["“pasted text” is empty: there is nothing to read."]


def test_progress_names_the_file_being_read(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Story in {name}")
    told: list[tuple[str, int, int]] = []
    read_files([tmp_path], progress=lambda name, done, total: told.append((name, done, total)))
    assert told == [("a.txt", 0, 2), ("b.txt", 1, 2)]
