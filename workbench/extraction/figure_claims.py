"""Claims from figures: the finder that this folder's grammar of numbers ends in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from workbench.extraction.claim import Claim, Context, Kind, claim_id
from workbench.extraction.dates.timing import Timed, timing, unread
from workbench.extraction.figures.figure import Figure
from workbench.extraction.figures.figures import read_figures
from workbench.extraction.figures.heads import Site
from workbench.extraction.figures.measuring import Measured, Measuring
from workbench.extraction.figures.owners import Owners
from workbench.extraction.parsed import Parsed, Sentence
from workbench.extraction.people.cast import find_cast
from workbench.extraction.text.clauses import clause_book
from workbench.extraction.text.quoted import Quoted
from workbench.extraction.words.measured_words import measured_words


class _Around:
    """What stands around the claims of one document: who is named in a sentence, what is quoted."""

    def __init__(self, parsed: Parsed) -> None:
        self.quoted = Quoted(parsed)
        self._cast = find_cast(parsed)
        self._named: dict[int, frozenset[str]] = {}

    def names(self, sentence: Sentence) -> frozenset[str]:
        """The full names of all that a sentence speaks of."""
        found = self._named.get(sentence.number)
        if found is None:
            found = frozenset(mention.name for mention in self._cast.within(sentence.span) if mention.name)
            self._named[sentence.number] = found
        return found


def find_figures(parsed: Parsed) -> Iterator[Claim]:
    """The counts, shares, sums of money, measures, durations and ordinals of a document."""
    moments = timing(parsed)
    taken = [timed.span for timed in moments.moments if not _tells_how_long(timed)] + unread(parsed)
    cast = find_cast(parsed)
    measuring = Measuring(parsed, Owners(cast))
    around = _Around(parsed)
    before: tuple[Measured, Timed | None] | None = None
    for figure in read_figures(parsed.folded, taken):
        site = _site(parsed, figure)
        if site is None:
            continue
        measured = measuring.measure(site)
        if measured is None:
            continue
        when = moments.of(measured) if not _in_apposition(parsed.folded, measured) else None
        if measured.tied and before is not None:
            when = before[1]
        before = (measured, when)
        yield _claim(parsed, around, measured, when)


def _in_apposition(folded: str, measured: Measured) -> bool:
    """Whether an age stands between commas after its name: "Solheim, 51, took over in 2023" is 51 now."""
    span = measured.span
    return (
        measured.property == "age"
        and folded[span.start - 2 : span.start] == ", "
        and folded[span.end : span.end + 1] in ",;)."
    )


def _tells_how_long(timed: Timed) -> bool:
    """Whether a moment is told by the minutes or hours to another, which are a length of time: "17 minutes later"."""
    return timed.named.clock is None and timed.moment.precision in {"minute", "hour"} and bool(timed.moment.relative)


def _site(parsed: Parsed, figure: Figure) -> Site | None:
    sentence = parsed.sentence_at(figure.core.start)
    if sentence is None:
        return None
    tokens = sentence.paragraph.tokens_at(figure.core)
    if tokens is None or not len(tokens):
        return None
    return Site(figure, sentence.paragraph, sentence, tokens[0], tokens[-1], tokens.root)


def _claim(parsed: Parsed, around: _Around, measured: Measured, when: Timed | None) -> Claim:
    figure, sentence = measured.figure, measured.sentence
    kind, quantity = figure.kind, figure.quantity
    unit, prop = quantity.unit, measured.property
    if kind is Kind.COUNT and quantity.step < 1 and measured.head in measured_words().shaking:
        # "a powerful 9.1 temblor", "measuring 7.6 and 7.4"
        kind, prop, quantity = Kind.MEASURE, "magnitude", replace(quantity, unit="magnitude")
    elif kind is Kind.COUNT and measured.head == "point" and _speaks_of_shares(sentence):
        kind, quantity = Kind.PERCENTAGE, replace(quantity, unit="percentage point")
        prop = "swing" if measured.verb == "swing" else prop
    elif kind is Kind.COUNT and unit.startswith("/") and measured.unit:
        quantity = replace(quantity, unit=f"{measured.unit}{unit}", base_unit=f"{measured.unit}{quantity.base_unit}")
    elif kind is Kind.COUNT and not unit:
        quantity = replace(quantity, unit=measured.unit)
    context = Context(
        sentence=sentence.span,
        paragraph=sentence.paragraph.number,
        head=measured.head,
        verb=measured.verb,
        terms=clause_book(parsed).of(sentence).terms(_inside(measured.anchor, sentence)),
        names=around.names(sentence),
        modifiers=measured.modifiers,
        whose=measured.whose,
        scope=measured.scope,
        modality=measured.modality,
        quoted=around.quoted.holds(figure.core),
        part_of=measured.part_of,
    )
    return Claim(
        id=claim_id(parsed.document.name, measured.span, kind),
        document=parsed.document.name,
        span=measured.span,
        text=parsed.document.words(measured.span),
        kind=kind,
        value=quantity,
        subject=measured.subject,
        property=prop,
        time=when.time if when is not None else "",
        when=when.moment if when is not None else None,
        context=context,
    )


def _speaks_of_shares(sentence: Sentence) -> bool:
    """Whether points in this sentence are percentage points: of a swing, or beside percentages."""
    return any(token.lower_ in {"swing", "%", "percent", "pc", "cent"} for token in sentence.tokens)


def _inside(token: Token, sentence: Sentence) -> Token:
    if sentence.tokens.start <= token.i < sentence.tokens.end:
        return token
    return sentence.tokens[0]
