"""Nothing hostile gets through: every damaged or harmful file is read or costs one sentence, in bounded time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.documents.malformed import hostile, malformed
from workbench.documents.confined import Confinement
from workbench.documents.formats.recognising import FORMATS
from workbench.documents.original import UnreadableError
from workbench.documents.reading import Limits, read_files

NUMBER = 2_000
LONGEST = 10.0


class Watch:
    """How long each file took, by the progress that is told."""

    def __init__(self) -> None:
        self.times: dict[str, float] = {}
        self._current = ("", 0.0)

    def __call__(self, name: str, done: int, total: int) -> None:
        now = time.monotonic()
        self.times[self._current[0]] = now - self._current[1]
        self._current = (name, now)

    def longest(self) -> tuple[str, float]:
        self("", 0, 0)
        del self.times[""]
        name = max(self.times, key=lambda each: self.times[each])
        return name, self.times[name]


@pytest.mark.timeout(180)
def test_two_thousand_damaged_files_are_read_or_cost_one_sentence_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, content in malformed(NUMBER):
        (tmp_path / name).write_bytes(content)
    watch = Watch()
    began = time.monotonic()
    intake = read_files([tmp_path], progress=watch)
    name, seconds = watch.longest()
    told = {left.file for left in intake.unread}
    kept = {original.document.name for original in intake.originals}
    with capsys.disabled():
        print(
            f"\n{NUMBER} damaged files: {len(kept)} documents, {len(intake.unread)} sentences, no crash, "
            f"{time.monotonic() - began:.0f} s, longest {seconds:.1f} s ({name})"
        )
    assert len(watch.times) == NUMBER
    assert seconds < LONGEST
    assert all(original.document.text.strip() for original in intake.originals)
    assert all(left.sentence.startswith("“") and left.sentence.endswith(".") for left in intake.unread)
    assert all("\n" not in left.sentence and "Traceback" not in left.sentence for left in intake.unread)
    assert {file.name for file in tmp_path.iterdir()} <= told | kept | _with_files_inside(tmp_path)


def _with_files_inside(folder: Path) -> set[str]:
    """Archives and mails need not be documents themselves: what is in them is told of by its own name."""
    return {
        file.name for file in folder.iterdir() if file.read_bytes()[:2] == b"PK" or b"story.zip" in file.name.encode()
    }


@pytest.mark.timeout(180)
def test_files_made_to_do_harm_do_none(tmp_path: Path) -> None:
    for name, content in hostile().items():
        (tmp_path / name).write_bytes(content)
    watch = Watch()
    intake = read_files([tmp_path], limits=Limits(longest=30_000_000, seconds=2), progress=watch)
    name, seconds = watch.longest()
    assert seconds < LONGEST, name
    assert not any("root:" in original.document.text for original in intake.originals)
    told = {left.file: left.sentence for left in intake.unread}
    assert "defines entities of its own" in told["laughs.xml"]
    assert "defines entities of its own" in told["entity.xml"]
    assert "defines entities of its own" in told["remote.xml"]
    assert "unpacks to more than" in told["bomb.zip"]
    assert "unpacks to more than" in told["bomb.docx"]
    assert "holds 5,000 files" in told["many.zip"]
    assert any("files inside files inside files" in sentence for sentence in told.values())


def test_a_file_that_takes_too_long_is_stopped_and_the_next_one_is_read() -> None:
    slow = b"<html><body>" + b"<b><i><a href=x>" * 400_000
    with Confinement(seconds=0.05) as confinement, pytest.raises(UnreadableError, match="takes longer than"):
        confinement.read(FORMATS["html"], slow, "slow.html")
    with Confinement(seconds=20) as confinement:
        (draft,) = confinement.read(FORMATS["agency"], b"<nitf><body><p>Word.</p></body></nitf>", "a.xml")
    assert getattr(draft, "text", "") == "Word."


def test_what_outgrows_its_memory_is_stopped() -> None:
    numbers = b'{"headline": "x", "body_text": "y", "n": [' + b"1.5," * 5_000_000 + b"1.5]}"
    with Confinement(seconds=20, memory=300_000_000) as confinement, pytest.raises(UnreadableError, match="memory"):
        confinement.read(FORMATS["ninjs"], numbers, "a.json")
