"""One calculation tried with the figures of every document that gives a part of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.comparison.arithmetic.identity import Identity, Operation, comes_out, work_out
from workbench.comparison.arithmetic.ledger import Entry, amount
from workbench.comparison.evidence import Calculation
from workbench.comparison.values.figures import Fit, comparable, fit
from workbench.comparison.values.printing import figure, printed
from workbench.comparison.values.slips import Slip, digits, slip
from workbench.extraction.claim import Claim, Hedge, Quantity

CLOSE = 0.1
"""How far, as a part of the figure, a reading may lie from the common one that only a calculation brings together."""


@dataclass(frozen=True)
class Trial:
    """One calculation with the figures of some documents.

    ``result`` are the claims of the printed result, ``worked_from`` those it is worked out from; ``value`` is what it
    comes to. ``rule`` names the sentence that tells it.
    """

    rule: str
    text: str
    holds: bool
    value: str
    result: tuple[Claim, ...]
    worked_from: tuple[Claim, ...]

    @property
    def calculation(self) -> Calculation:
        """The trial as evidence."""
        return Calculation(self.text, self.holds, -1, tuple(claim.id for claim in (*self.result, *self.worked_from)))


def trials(one: Identity) -> Iterator[Trial]:
    """The calculation with the figures it comes out with, with those of each document that differ, and against others.

    The figures it comes out with are the right ones here, however many documents give others.
    """
    right = dict(zip((entry.number for entry in one.inputs), one.right, strict=True))

    def fits(claim: Claim) -> bool:
        return comes_out(one.operation, one.right, claim)

    fitting = _finest([claim for claim in one.result.claims if fits(claim)])
    yield _trial(one.operation, one.right, fitting)
    for inputs, given in _other_inputs(one, right):
        others = [
            claim
            for document in sorted({claim.document for claim in given})
            for claim in one.result.of(document)
            if _differs(claim, one.right_result, one.result.doubted)
        ]
        if not any(comes_out(one.operation, inputs, claim) for claim in _finest([*fitting, *others])):
            yield _trial(one.operation, inputs, fitting, given)
    for wrong in _wrong_results(one.result, fits):
        if _is_slip(one.operation, one.right, wrong[0]) or _gives_inputs(one, wrong):
            givers = [claim for entry in one.inputs for claim in entry.giving(amount(right[entry.number]))]
            also = fitting if one.operation is Operation.SUM else []
            yield _trial(one.operation, one.right, wrong, [*givers, *also])


def _other_inputs(one: Identity, right: Mapping[int, Claim]) -> Iterator[tuple[list[Claim], list[Claim]]]:
    """The combinations of inputs that documents give and that are not right, each with the claims that give it.

    What a document does not give is filled up with what is right; documents that give the same are taken together.
    """
    given: dict[tuple[float, ...], tuple[list[Claim], list[Claim]]] = {}
    for document in sorted({claim.document for entry in one.inputs for claim in entry.claims}):
        own = [_own(entry, right[entry.number], document) for entry in one.inputs]
        pairs = list(zip(own, one.inputs, strict=True))
        if any(claim and _differs(claim, right[entry.number], entry.doubted) for claim, entry in pairs):
            inputs = [claim or right[entry.number] for claim, entry in pairs]
            key = tuple(amount(claim) for claim in inputs)
            given.setdefault(key, (inputs, []))[1].extend(claim for claim in own if claim is not None)
    yield from (given[key] for key in sorted(given))


def _differs(claim: Claim, right: Claim, doubted: bool) -> bool:
    """Whether a claim gives a firm figure that the right one leaves no room for; if doubted, one close by."""
    first, second = claim.value, right.value
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return amount(claim) != amount(right)
    if first.hedge is not Hedge.EXACT or not comparable(first, second) or fit(first, second) is not Fit.APART:
        return False
    return not doubted or abs(amount(claim) - amount(right)) <= CLOSE * amount(right)


def _is_slip(operation: Operation, inputs: Sequence[Claim], result: Claim) -> bool:
    """Whether a printed result looks like the worked out one with a slip in it."""
    if not isinstance(result.value, Quantity) or result.value.hedge is not Hedge.EXACT:
        return False
    right, wrong = (digits(f"{number:.10g}") for number in (work_out(operation, inputs), amount(result)))
    return slip(right, wrong) is not Slip.NONE


def _gives_inputs(one: Identity, results: Sequence[Claim]) -> bool:
    """Whether a document that gives this result without a hedge also gives every input as it is right."""
    documents = {claim.document for claim in results if _differs(claim, one.right_result, one.result.doubted)}
    return any(
        all(
            any(claim.document == document for claim in entry.giving(amount(right)))
            for entry, right in zip(one.inputs, one.right, strict=True)
        )
        for document in documents
    )


def _own(entry: Entry, right: Claim, document: str) -> Claim | None:
    """What a document itself gives for an entry; where it gives two values, the one that is not right."""
    held = entry.of(document)
    return next((claim for claim in held if _differs(claim, right, entry.doubted)), held[0] if held else None)


def _finest(claims: Sequence[Claim]) -> list[Claim]:
    """The claims printed to the most digits: those against which a wrong input shows up."""
    steps = {claim.id: claim.value.step if isinstance(claim.value, Quantity) else 1.0 for claim in claims}
    return [claim for claim in claims if steps[claim.id] == min(steps.values())]


def _wrong_results(entry: Entry, fits: Callable[[Claim], bool]) -> Iterator[tuple[Claim, ...]]:
    """The readings of a result that the common figures do not lead to, each with its claims."""
    wrong: dict[tuple[float, str], list[Claim]] = {}
    for claim in entry.claims:
        if not fits(claim):
            hedge = claim.value.hedge if isinstance(claim.value, Quantity) else ""
            wrong.setdefault((amount(claim), hedge), []).append(claim)
    yield from (tuple(claims) for _, claims in sorted(wrong.items()))


def _trial(
    operation: Operation, inputs: Sequence[Claim], result: Sequence[Claim], shown: Sequence[Claim] = ()
) -> Trial:
    worked_out = work_out(operation, inputs)
    value = _as_result(operation, worked_out, result[0])
    holds = comes_out(operation, inputs, result[0])
    text = f"{_calculation(operation, inputs)} = {value}, {_RESULT[operation]} {printed(result[0])}"
    return Trial(f"{operation}_off", text, holds, value, tuple(result), tuple(shown or inputs))


_RESULT = {
    Operation.SUM: "printed total",
    Operation.SHARE: "printed share",
    Operation.DIFFERENCE: "printed difference",
    Operation.GROWTH: "printed change",
    Operation.SPAN: "printed length",
}


def _calculation(operation: Operation, inputs: Sequence[Claim]) -> str:
    told = [_told(claim) for claim in inputs]
    if operation is Operation.SUM:
        return " + ".join(told)
    if operation is Operation.SHARE:
        return f"{told[0]} of {told[1]}"
    if operation is Operation.DIFFERENCE:
        return f"{told[0]} - {told[1]}"
    return f"from {told[1]} to {told[0]}"


def _as_result(operation: Operation, worked_out: float, result: Claim) -> str:
    if operation in (Operation.SHARE, Operation.GROWTH):
        return f"{worked_out:.2f}%"
    value = result.value
    factor = value.number / amount(result) if isinstance(value, Quantity) and amount(result) else 1.0
    return figure(round(worked_out * factor, 4 if operation is not Operation.SPAN else 1), _unit(result))


def _told(claim: Claim) -> str:
    value = claim.value
    return figure(value.number, _unit(claim)) if isinstance(value, Quantity) else claim.text


def _unit(claim: Claim) -> str:
    return claim.value.unit if isinstance(claim.value, Quantity) and claim.kind != "count" else ""
