"""Values that an editor marks or types, read by the program's own grammars of figures and dates."""

from __future__ import annotations

import datetime as dt

from workbench.documents.folding import fold
from workbench.extraction.claim import FIGURES, Claim, Happening, Kind, Moment, Naming, Quantity, Value, Wording


class ValueProblem(Exception):  # noqa: N818 - what the editor typed is no error of the program
    """What was marked or typed is not a value of its kind. The message is a sentence that says so."""


def typed_value(kind: Kind, words: str, published: dt.date | None, before: Claim | None = None) -> Value:
    """The value that words stand for in a claim of a kind. ``published`` is the date of the document.

    What the words leave out (whose name, which action) is taken from the claim as it was ``before``. Raises
    ValueProblem for a figure without a number and a date without a day, a month, a year or an hour.
    """
    if kind in FIGURES:
        return _quantity(kind, words)
    if kind is Kind.DATE:
        return typed_moment(words, published)
    former = before.value if before is not None else None
    if kind is Kind.QUOTE:
        plain = words.strip().strip("\"'“”‘’«»„")
        return Wording(plain, former.cue if isinstance(former, Wording) else "")
    if kind in {Kind.POLARITY, Kind.EVENT, Kind.ATTRIBUTION}:
        return former if isinstance(former, Happening) and former.action == words else Happening(words)
    if isinstance(former, Naming):
        return Naming(former.name, former.attribute, words, former.entity)
    return Naming(words, "name", words, "place" if kind is Kind.PLACE else "person")


def typed_moment(words: str, published: dt.date | None) -> Moment:
    """The date or time that words name. Raises ValueProblem where they name none."""
    from workbench.extraction.dates.dates import read_dates  # noqa: PLC0415 - its word lists are not needed to open a window
    from workbench.extraction.dates.moments import moment  # noqa: PLC0415

    named = read_dates(fold(words))
    if not named:
        raise ValueProblem(f"“{words}” names no date or time: write it as “24 September 2016” or “11.45 am”.")
    return moment(named[0], words, published, False, None)


def _quantity(kind: Kind, words: str) -> Quantity:
    from workbench.extraction.figures.figures import read_figures  # noqa: PLC0415 - its word lists are not needed at the start

    found = read_figures(fold(words), ())
    if not found:
        raise ValueProblem(f"There is no figure in “{words}”: write it as it is printed, such as “313,409” or “61.8%”.")
    of_the_kind = [figure for figure in found if figure.kind is kind]
    return (of_the_kind or found)[0].quantity
