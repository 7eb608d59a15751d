"""Subtitles of broadcasts (SRT, WebVTT): what is said, with the time code of every cue kept."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from workbench.documents.document import PlaceKind
from workbench.documents.formats.assembly import Assembly
from workbench.documents.formats.decoding import decode
from workbench.documents.formats.draft import Draft
from workbench.documents.original import UnreadableError

_TIMES = re.compile(
    r"^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
)
_VOICE = re.compile(r"<v(?:\.[^ >]*)?\s+([^>]+)>")
_TAG = re.compile(r"</?[a-zA-Z0-9.:_ -]*>|\{\\[^{}]*\}")
_SPEAKER_CHANGE = re.compile(r"^(?:-\s*|>>+\s*|–\s*|—\s*)")
_PAUSE = 2.0
"""Seconds of silence that end a paragraph."""
_LONG_PARAGRAPH = 500
_ENDS = (".", "!", "?", "…", "”", '"', "’")


@dataclass(frozen=True, slots=True)
class _Cue:
    start: float
    end: float
    lines: tuple[str, ...]


def read(content: bytes, name: str) -> list[Draft]:
    """The cues as running text; a change of speaker or a pause begins a paragraph."""
    cues = list(_cues(decode(content)))
    if not cues:
        raise UnreadableError("holds no subtitles: no time codes were found in it.")
    text = Assembly()
    said, last_end = "", 0.0
    for cue in cues:
        for number, line in enumerate(cue.lines):
            words, new_speaker = _SPEAKER_CHANGE.subn("", line)
            pause = not number and cue.start - last_end > _PAUSE
            long = len(said) > _LONG_PARAGRAPH and said.endswith(_ENDS)
            if not said or new_speaker or pause or long or _is_named(line):
                text.place(PlaceKind.TIMECODE, _label(cue.start))
                text.paragraph(words)
                said = words
            else:
                text.place_of_more(PlaceKind.TIMECODE, _label(cue.start))
                text.continued(words)
                said = f"{said} {words}"
        last_end = cue.end
    form = "vtt" if content.lstrip(b"\xef\xbb\xbf").startswith(b"WEBVTT") else "srt"
    return [Draft(text.text, form, title=PurePath(name).stem, places=text.places, passages=text.passages)]


def _cues(text: str) -> Iterator[_Cue]:
    for block in re.split(r"\n[^\S\n]*\n", text):
        lines = block.split("\n")
        for number, line in enumerate(lines):
            times = _TIMES.match(line)
            if times is not None:
                parts = [int(part or 0) for part in times.groups()]
                said = tuple(words for each in lines[number + 1 :] if (words := _plain(each)))
                if said:
                    yield _Cue(_seconds(parts[:4]), _seconds(parts[4:]), said)
                break


def _plain(line: str) -> str:
    return html.unescape(_TAG.sub("", _VOICE.sub(r"\1: ", line))).strip()


def _is_named(line: str) -> bool:
    return re.match(r"^[A-Z][^:.!?]{1,40}: ", line) is not None


def _seconds(parts: list[int]) -> float:
    hours, minutes, seconds, thousandths = parts
    return hours * 3600 + minutes * 60 + seconds + thousandths / 1000


def _label(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole % 3600 // 60:02}:{whole % 60:02}"
