"""Clock times: "5:38 a.m.", "7.30am", "0915 UTC", "16:45", "noon", "half past six", with their zones."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.extraction.words.lexicon import lexicon

_TIMES = lexicon("times")
_ZONES: dict[str, int] = {
    **_TIMES["zones"],
    **{name.upper(): minutes for name, minutes in _TIMES["zone_names"].items()},
}
_HOURS: dict[str, int] = _TIMES["hours"]
_DAYPARTS: dict[str, list[int]] = _TIMES["dayparts"]
_SPOKEN: dict[str, int] = {word: hour for hour, word in enumerate(_TIMES["spoken_hours"], 1)}
_SPOKEN_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}

_ABBREVIATIONS = "|".join(sorted((name for name in _TIMES["zones"] if len(name) > 1), key=len, reverse=True))
_NAMES = "|".join(re.escape(name) for name in sorted(_TIMES["zone_names"], key=len, reverse=True))
_ZONE = rf"""(?:[ ]?\(?(?P<zone>(?-i:{_ABBREVIATIONS})|{_NAMES})\b(?:[ ]\([A-Z]{{2,4}}\))?
    |[ ]\(?(?P<local>local(?:[ ]time)?)\b|(?<=\d)(?P<zulu>(?-i:Z))\b)"""
_LONE_PARTS = "|".join(
    re.escape(word).replace(r"\ ", "[ ]")
    for word in sorted(
        (w for w in _DAYPARTS if w not in {"morning", "afternoon", "evening", "night"}), key=len, reverse=True
    )
)

CLOCK = rf"""
    (?P<clock>
        (?<![\w.,:£$€])(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d)(?P<seconds>:[0-5]\d)?(?![:\w%]|[.,]\d)?
            [ ]?(?P<half>[ap]\.?[ ]?m\b\.?|noon\b)
      | (?<![\w.,:£$€])(?P<plain_hour>[0-2]?\d):(?P<plain_minute>[0-5]\d)(?![:\w%-]|[.,]\d)
      | (?<![\w.,:£$€-])(?P<lone_hour>1[0-2]|0?[1-9])(?:[ ]?(?P<lone_half>[ap]\.?m\b\.?)|[ ]?(?P<oclock>o'clock)\b)
      | (?<![\w.,:£$€-])(?P<military>[0-2]\d[0-5]\d)(?=[ ]?(?:(?-i:{_ABBREVIATIONS})\b|hours\b|hrs\b|local\b|Z\b))
            (?:[ ](?:hours|hrs))?
      | \b(?P<spoken_minute>half|a[ ]quarter|quarter|five|ten|twenty|twenty-five)[ ](?P<spoken_way>past|to)[ ]
            (?P<spoken_hour>{"|".join(_SPOKEN)})\b
      | \b(?P<past_midnight>one[ ]minute[ ]past[ ]midnight)\b
      | \b(?P<named_hour>noon|midday|midnight)\b(?!-)
      | \b(?P<spelled_hour>{"|".join(_SPOKEN)})[ ](?:o'clock|(?P<spelled_half>[ap]\.?m\b\.?))
      | \b(?P<daypart>{_LONE_PARTS})\b(?!-)
    )
    (?:{_ZONE})?
"""
"""The part of the grammar of dates that reads clock times, for ``re.VERBOSE | re.IGNORECASE``."""


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day: ``minute`` after midnight, ``until`` the last minute of a part of the day, ``zone`` from UTC."""

    minute: int
    until: int | None = None
    zone: int | None = None
    local: bool = False


def clock_fields(match: re.Match[str]) -> ClockTime | None:
    """The time that a match of ``CLOCK`` states, or None where it is no time after all (a score, a ratio)."""
    zone = None
    if match["zone"]:
        zone = _ZONES[match["zone"].upper()]
    elif match["zulu"]:
        zone = 0
    local = match["local"] is not None
    if match["daypart"]:
        first, last = _DAYPARTS[match["daypart"].lower()]
        return ClockTime(first, last, zone, local)
    minute = _minute_of_day(match)
    return None if minute is None or minute > 1440 else ClockTime(minute, None, zone, local)


def _minute_of_day(match: re.Match[str]) -> int | None:
    if match["spoken_hour"]:
        minutes = _SPOKEN_MINUTES[match["spoken_minute"].lower()]
        hour = _SPOKEN[match["spoken_hour"].lower()] * 60
        return hour + minutes if match["spoken_way"].lower() == "past" else hour - minutes
    if match["past_midnight"]:
        return 1
    if match["named_hour"]:
        return _HOURS[match["named_hour"].lower()]
    if match["seconds"]:
        return None
    hour, minute, half = _printed(match)
    return _twelve(hour, minute, half)


def _printed(match: re.Match[str]) -> tuple[int, int, str]:
    """Hour, minute and half of the day as printed."""
    if match["hour"]:
        return int(match["hour"]), int(match["minute"]), match["half"]
    if match["plain_hour"]:
        return int(match["plain_hour"]), int(match["plain_minute"]), ""
    if match["lone_hour"]:
        return int(match["lone_hour"]), 0, match["lone_half"] or ""
    if match["military"]:
        return int(match["military"][:2]), int(match["military"][2:]), ""
    return _SPOKEN[match["spelled_hour"].lower()], 0, match["spelled_half"] or ""


def _twelve(hour: int, minute: int, half: str) -> int | None:
    """The minute of the day of a twelve-hour time; without a half it stays as printed."""
    if half.lower().startswith("p") and hour < 12:
        hour += 12
    elif half.lower().startswith("a") and hour == 12:
        hour = 0
    return hour * 60 + minute if hour <= 24 else None
