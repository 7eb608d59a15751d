"""The words around a fact sheet's content, in the language of the sheet."""

from __future__ import annotations

import datetime as dt
import functools
import re
import tomllib
from typing import Any

from workbench.comparison import reasons
from workbench.comparison.evidence import Evidence
from workbench.factsheet.factsheet import Sum, Why
from workbench.shipped import resource_folder

LANGUAGES = ("en", "de", "fr")

_PAGE = re.compile(r"page (\d+)")


class Words:
    """Labels, dates and numbers in one language; what a language lacks is said in English."""

    def __init__(self, language: str = "en") -> None:
        self.language = language if language in LANGUAGES else "en"
        self._own = _table(self.language)
        self._english = _table("en")

    def text(self, key: str, **gaps: object) -> str:
        """One label or sentence, its gaps filled. Raises KeyError for one that no language has."""
        return str(self._own["text"].get(key) or self._english["text"][key]).format_map(gaps)

    def part(self, key: str) -> str:
        """The heading of a part of the sheet."""
        return self.name("part", key)

    def name(self, group: str, key: str) -> str:
        """What an id is called ("reason", "one-right"); an id that no language knows stands for itself."""
        found = self._own.get(group, {}).get(key) or self._english.get(group, {}).get(key)
        return str(found or key)

    def date(self, iso: str) -> str:
        """An ISO date in words; anything else as it is."""
        try:
            return self._day(dt.date.fromisoformat(iso))
        except ValueError:
            return iso

    def moment(self, moment: dt.datetime) -> str:
        """Day, time and zone of a moment: "24 September 2016, 11:45 UTC"."""
        zone = moment.tzname() or ""
        clock = self._own["time"].format(clock=f"{moment:%H:%M}")
        return f"{self._day(moment.date())}, {clock} {zone}".rstrip()

    def count(self, number: int) -> str:
        """A whole number with thousands set apart."""
        return f"{number:,}".replace(",", self._own["thousands"])

    def detail(self, field: str, given: str) -> str:
        """What was given for a field of a decision, as it is read."""
        if field == "basis":
            return self.name("basis", given)
        return self.date(given) if field == "by" else given

    def place(self, label: str) -> str:
        """A page in the words of the language; a time code as it is."""
        page = _PAGE.fullmatch(label)
        return self.text("on_page", number=page[1]) if page else label

    def why(self, given: Why) -> str:
        """A reason as a sentence; one that this program no longer knows is told as the record has it."""
        try:
            return reasons.sentence(Evidence(given.rule, given.arguments), self.language)
        except KeyError:
            return given.text

    def stale(self, why: str) -> str:
        """What changed since a verdict."""
        return reasons.retold(why, "stale_", self.language)

    def sum(self, worked_out: Sum) -> str:
        """A calculation."""
        return reasons.calculation(worked_out.text, self.language)

    def _day(self, day: dt.date) -> str:
        return str(self._own["date"].format(day=day.day, month=self._own["months"][day.month - 1], year=day.year))


@functools.cache
def _table(language: str) -> dict[str, Any]:
    file = resource_folder("languages") / "sheet" / f"{language}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))
