"""A fact sheet as headed lines and tables: what every format but the web page prints, each in its own dress."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from workbench.factsheet.factsheet import Entry, FactSheet, Mention, Short, Verdict
from workbench.factsheet.formats import marks
from workbench.factsheet.presentation import PARTS, Paper, Presentation
from workbench.factsheet.words import Words

Cell = str | int | dt.date | dt.datetime
"""What stands in a cell: words, a whole number, a day, or a moment in UTC."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table under a heading of its own, which may be empty. ``lines`` stand above it, ``about`` above them."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    title: str = ""
    lines: tuple[str, ...] = ()
    about: str = ""

    @property
    def has_head(self) -> bool:
        """Whether its columns have names."""
        return any(self.columns)

    def without_empty_columns(self) -> Table:
        """The same without columns in which nothing stands: paper has no room for them."""
        filled = [number for number in range(len(self.columns)) if any(row[number] != "" for row in self.rows)]
        columns = tuple(self.columns[number] for number in filled)
        return replace(self, columns=columns, rows=tuple(tuple(row[number] for number in filled) for row in self.rows))

    def widths(self, words: Words) -> list[float]:
        """How much room each column needs beside the others: the square root of its longest cell, in characters."""
        columns = zip(self.columns, *self.rows, strict=True) if self.rows else ()
        return [max(min(len(printed(cell, words)), 120) for cell in column) ** 0.5 + 1 for column in columns]


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the sheet: the number and name editors know it by, and what stands in it."""

    number: int
    title: str
    tables: tuple[Table, ...]


def sections(sheet: FactSheet, shown: Presentation) -> tuple[Section, ...]:
    """The parts that are shown, in their order. A part with nothing in it says so."""
    words = shown.words
    found = []
    for key in shown.shown:
        tables = tuple(_PARTS[key](sheet, words)) or (Table(lines=(words.text("none"),)),)
        found.append(Section(PARTS[key], words.part(key), tables))
    return tuple(found)


def heading(sheet: FactSheet, shown: Presentation) -> tuple[str, ...]:
    """What stands under the story's name: event, making, program, and that it is a draft."""
    words, head = shown.words, sheet.head
    event = ", ".join(each for each in (words.date(head.event_date), head.place) if each)
    lines = [f"{words.text('event')}: {event}"] if event else []
    rules = f", {words.text('rules', rules=head.rules)}" if head.rules else ""
    lines.append(
        f"{words.text('made', moment=words.moment(head.made))} · {words.text('program', program=head.program)}{rules}"
    )
    if head.draft:
        why = words.text("draft_why", open=head.open, all=sheet.sealed.totals.discrepancies)
        lines.append(f"{words.text('draft')}. {why}")
    return tuple(lines)


def kicker(sheet: FactSheet, shown: Presentation) -> str:
    """The line above the story's name: house, paper, edition."""
    parts = (shown.house, shown.title, shown.words.text("edition", number=sheet.head.edition))
    return " · ".join(part for part in parts if part)


def has_draft_across(sheet: FactSheet, shown: Presentation) -> bool:
    """Whether DRAFT stands across the paper: questions may be asked while others are open, the rest may not leave."""
    return sheet.head.draft and shown.paper is not Paper.QUESTION_LIST


def _documents(sheet: FactSheet, words: Words) -> Iterator[Table]:
    columns = ("letter", "outlet", "headline", "date", "file", "length", "rank", "shared_copy", "sha")
    yield Table(
        tuple(words.text(column) for column in columns),
        tuple(
            (
                entry.letter,
                entry.outlet,
                entry.title,
                _day(entry.published),
                entry.name,
                words.text("words_long", words=words.count(entry.words)),
                words.name("rank", entry.rank),
                words.text("shared_with", letters=", ".join(entry.shares_copy_with)) if entry.shares_copy_with else "",
                entry.sha256,
            )
            for entry in sheet.sealed.documents
        ),
    )


def _totals(sheet: FactSheet, words: Words) -> Iterator[Table]:
    totals = sheet.sealed.totals
    counted = (
        (words.text("documents"), totals.documents),
        (words.text("independent"), totals.independent),
        (words.text("claims"), totals.claims),
        (words.text("facts"), totals.facts),
        (words.text("discrepancies"), totals.discrepancies),
        (words.name("level", "conflict"), totals.conflicts),
        (words.name("level", "variation"), totals.variations),
        *((words.name("state", state), getattr(totals, state)) for state in _STATES),
    )
    errors = words.text("program_errors", number=totals.program_errors)
    yield Table(
        ("", ""),
        tuple((name[:1].upper() + name[1:], count) for name, count in counted),
        lines=(errors,) if totals.program_errors else (),
    )


_STATES = ("open", "confirmed", "rejected", "unresolved", "stale")


def _corrections(sheet: FactSheet, words: Words) -> Iterator[Table]:
    columns = tuple(words.text(key) for key in ("where", "printed", "correct", "basis", "fact"))
    named = {entry.letter: entry.outlet or entry.title or entry.name for entry in sheet.sealed.documents}
    for letter, name in named.items():
        rows = tuple(
            (
                where(correction.mention, words),
                correction.old,
                correction.new,
                ", ".join(each for each in (words.name("basis", correction.basis), correction.source) if each),
                correction.topic,
            )
            for correction in sheet.sealed.corrections
            if correction.mention.letter == letter
        )
        if rows:
            yield Table(columns, rows, f"{letter} · {name}")


def _questions(sheet: FactSheet, words: Words) -> Iterator[Table]:
    columns = tuple(words.text(key) for key in ("question", "reading", "sources", "reason", "by", "note"))
    for whom in dict.fromkeys(question.whom for question in sheet.sealed.questions):
        rows = tuple(
            (
                question.topic,
                " · ".join(question.readings),
                ", ".join(question.letters),
                words.name("reason", question.how),
                _day(question.by),
                question.note,
            )
            for question in sheet.sealed.questions
            if question.whom == whom
        )
        yield Table(columns, rows, whom, (words.text("asks"),))


def _agreed(sheet: FactSheet, words: Words) -> Iterator[Table]:
    if sheet.sealed.agreed:
        yield Table(
            tuple(words.text(key) for key in ("fact", "value", "copies", "sources")),
            tuple(
                (fact.topic, fact.value, fact.copies, ", ".join(dict.fromkeys(where(m, words) for m in fact.mentions)))
                for fact in sheet.sealed.agreed
            ),
        )


def _decisions(sheet: FactSheet, words: Words) -> Iterator[Table]:
    columns = tuple(words.text(key) for key in ("reading", "copies", "where", "printed"))
    for entry in sheet.sealed.decisions:
        rows = tuple(
            (reading.value, reading.copies, where(mention, words), mention.sentence)
            for reading in entry.readings
            for mention in reading.mentions
        )
        about = " · ".join((words.name("kind", entry.kind), words.name("level", entry.level)))
        title = f"{marks.mark_of(entry)} {entry.topic}"
        yield Table(columns, rows, title, tuple(told(entry, words)), about)


def told(entry: Entry, words: Words) -> Iterator[str]:
    """Why a discrepancy was found and what was decided, line by line."""
    if entry.why:
        yield f"{words.text('why')}: {' '.join(map(words.why, entry.why))}"
    for sum_ in entry.sums:
        yield f"{'✓' if sum_.holds else '✕'} {words.sum(sum_)}"
    yield _verdict(entry.verdict, words) if entry.verdict else words.text("undecided")
    if entry.second:
        disputed = f" – {words.text('disputed')}" if entry.disputed else ""
        yield f"{words.text('second_verdict')}: {_verdict(entry.second, words)}{disputed}"
    if entry.stale:
        yield f"{words.text('stale')}: {words.stale(entry.stale)}"
    for note in entry.notes:
        kind = words.text("stet") if note.stet else words.text("note")
        by = words.text("decided_by", editor=note.editor, moment=words.moment(note.made))
        yield f"{kind}: {note.text} ({by})"


def _verdict(verdict: Verdict, words: Words) -> str:
    state = words.name("state", verdict.state)
    parts = [state[:1].upper() + state[1:]]
    parts += [words.name("reason", verdict.reason)] if verdict.reason else []
    parts += [f"{words.name('field', field)}: {words.detail(field, given)}" for field, given in verdict.details]
    parts += [verdict.note] if verdict.note else []
    by = words.text("decided_by", editor=verdict.editor, moment=words.moment(verdict.made))
    return f"{'. '.join(parts)} ({by})"


def _variations(sheet: FactSheet, words: Words) -> Iterator[Table]:
    yield from _shorts(sheet.sealed.variations, words)


def _rejected(sheet: FactSheet, words: Words) -> Iterator[Table]:
    yield from _shorts(sheet.sealed.rejected, words)


def _shorts(shorts: tuple[Short, ...], words: Words) -> Iterator[Table]:
    if shorts:
        yield Table(
            tuple(words.text(key) for key in ("fact", "reading", "reason", "note")),
            tuple(
                (
                    f"{marks.mark_of(short)} {short.topic}",
                    " · ".join(short.readings),
                    words.name("reason", short.reason) if short.reason else words.name("state", short.state),
                    short.note,
                )
                for short in shorts
            ),
        )


def _not_checked(sheet: FactSheet, words: Words) -> Iterator[Table]:
    left = sheet.sealed.not_checked
    kinds = ", ".join(words.name("kind", kind) for kind in left.kinds_off) or words.text("no_kinds_off")
    yield Table(title=words.text("kinds_off"), lines=(kinds,))
    passages = tuple(
        (
            f"{passage.letter} {words.text('paragraph', number=passage.paragraph)}",
            passage.opening,
            words.text(passage.why) if passage.why else "",
        )
        for passage in left.passages
    )
    if passages:
        columns = (words.text("where"), words.text("printed"), words.text("reason"))
        yield Table(columns, passages, words.text("passages"))
    else:
        yield Table(title=words.text("passages"), lines=(words.text("none"),))
    unread = tuple(file.why for file in left.unread) or (words.text("none"),)
    yield Table(title=words.text("unread"), lines=unread)


def _overruled(sheet: FactSheet, words: Words) -> Iterator[Table]:
    overruled = sheet.sealed.overruled
    if overruled.reversals:
        yield Table(
            tuple(words.text(key) for key in ("fact", "before", "after")),
            tuple(
                (each.topic, _verdict(each.before, words), _verdict(each.after, words)) for each in overruled.reversals
            ),
        )
    if overruled.stets:
        yield Table(
            (words.text("fact"), words.text("stet"), words.text("name"), words.text("date")),
            tuple((each.topic, each.note.text, each.note.editor, each.note.made) for each in overruled.stets),
        )


def _sign_off(sheet: FactSheet, words: Words) -> Iterator[Table]:
    says = (f"{words.text('seal')}: {sheet.seal}", words.text("seal_says"))
    if not sheet.signatures:
        yield Table(lines=(words.text("unsigned"), *says))
        return
    yield Table(
        tuple(words.text(key) for key in ("role", "name", "signed", "state")),
        tuple(
            (
                words.name("role", each.role),
                each.name,
                each.made,
                words.text("holds") if each.valid else words.text("void"),
            )
            for each in sheet.signatures
        ),
        lines=says,
    )


_PARTS: Mapping[str, Callable[[FactSheet, Words], Iterator[Table]]] = MappingProxyType(
    {
        "documents": _documents,
        "totals": _totals,
        "corrections": _corrections,
        "questions": _questions,
        "agreed": _agreed,
        "decisions": _decisions,
        "variations": _variations,
        "rejected": _rejected,
        "not_checked": _not_checked,
        "overruled": _overruled,
        "sign_off": _sign_off,
    }
)


def where(mention: Mention, words: Words) -> str:
    """Short name, paragraph, and page or time code: "B ¶2, p. 1"."""
    place = f", {words.place(mention.place)}" if mention.place else ""
    return f"{mention.letter} {words.text('paragraph', number=mention.paragraph)}{place}"


def _day(iso: str) -> str | dt.date:
    try:
        return dt.date.fromisoformat(iso)
    except ValueError:
        return iso


def printed(cell: Cell, words: Words) -> str:
    """A cell in words, for formats that know nothing but text."""
    if isinstance(cell, dt.datetime):
        return words.moment(cell)
    if isinstance(cell, dt.date):
        return words.date(cell.isoformat())
    return words.count(cell) if isinstance(cell, int) else cell
