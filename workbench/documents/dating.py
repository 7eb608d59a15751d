"""The date a document gives itself, where it states one plainly near its head."""

from __future__ import annotations

import datetime as dt
import re

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            *("january jan januar janvier", "february feb februar février", "march mar märz mars", "april apr avril"),
            *("may mai", "june jun juni juin", "july jul juli juillet", "august aug août"),
            *("september sept sep septembre", "october oct oktober octobre", "november nov novembre"),
            "december dec dezember décembre",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"""(?<![\d/.-])(?:
        (?P<iso>\d{{4}}-\d{{2}}-\d{{2}})(?=$|[\sT,;)|])
      | (?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+)?(?P<month>{_MONTH})\.?,?\s+(?P<year>\d{{4}})
      | (?P<month_first>{_MONTH})\.?\s+(?P<day_second>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year_last>\d{{4}})
      | (?P<first>\d{{1,2}})[/.](?P<second>\d{{1,2}})[/.](?P<last>\d{{4}})
    )(?!\d)""",
    re.IGNORECASE | re.VERBOSE,
)
_AROUND_A_DATE = re.compile(
    r"""(?:\b(?:first|last|published|posted|updated|modified|date|edition|issue|on|at|by|from|print|online|the
        |monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun
        |publi[ée]e?|mise?|jour|modifi[ée]e?|le|du|à|veröffentlicht|aktualisiert|stand|vom|den|um|uhr
        |am|pm|gmt|bst|utc|est|edt|cet|cest|et|pt|local|time)\b|\d{1,2}[:.h]\d{2}(?::\d{2})?|T\d{2}:\d{2}\S*|[^\w])+""",
    re.IGNORECASE | re.VERBOSE,
)
_BYLINE = re.compile(r"^(?:by|from|von|par)\s+[^.]{2,80}$|^[^.]{2,60}[|•·]", re.IGNORECASE)
_DATELINE = re.compile(r"^(?P<place>[^\W\d_][^.!?—–]{1,60}?)(?:\s[—–-]{1,2}\s|—|–|:\s)")
_HEAD_LINES = 8


def stated_date(text: str) -> dt.date | None:
    """The date that stands alone on one of the first lines, in a byline or in a dateline ("LONDON, Sept 24, 2016 —").

    A date inside a sentence is part of the story and no date of the document. Day and month in figures count only
    where one of them cannot be a month.
    """
    lines = [line.strip() for line in text[:4000].split("\n") if line.strip()][:_HEAD_LINES]
    for line in lines:
        found = _DATE.search(line)
        if found is not None and _stands_for_the_document(line, found):
            date = _calendar_date(found)
            if date is not None:
                return date
    return None


def date_of(words: str) -> dt.date | None:
    """The first calendar date in a few words, such as a metadata field; None where there is none."""
    found = _DATE.search(words)
    return None if found is None else _calendar_date(found)


def moment_of(words: str) -> dt.datetime | None:
    """An ISO 8601 moment, with the zone where it is given; None for anything else."""
    try:
        return dt.datetime.fromisoformat(words.strip())
    except ValueError:
        return None


def _stands_for_the_document(line: str, found: re.Match[str]) -> bool:
    rest = f"{line[: found.start()]} {line[found.end() :]}".strip()
    if not rest or _AROUND_A_DATE.fullmatch(rest) or _BYLINE.match(rest):
        return True
    dateline = _DATELINE.match(line)
    return dateline is not None and dateline.end() >= found.end()


def _calendar_date(found: re.Match[str]) -> dt.date | None:
    part = found.groupdict()
    try:
        if part["iso"]:
            return dt.date.fromisoformat(part["iso"])
        if part["month"]:
            return dt.date(int(part["year"]), _MONTHS[part["month"].lower()], int(part["day"]))
        if part["month_first"]:
            return dt.date(int(part["year_last"]), _MONTHS[part["month_first"].lower()], int(part["day_second"]))
        first, second, year = int(part["first"]), int(part["second"]), int(part["last"])
        if first <= 12 and second <= 12 and first != second:
            return None
        return dt.date(year, second, first) if second <= 12 else dt.date(year, first, second)
    except ValueError:
        return None
