"""Two versions of one sentence, word by word: how alike they are and what exactly differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import LCSseq, Levenshtein

from workbench.comparison.quotes.utterances import Said
from workbench.comparison.quotes.wording_words import wording_words


class Change(StrEnum):
    """What one version does to the other."""

    BEGINS_LATER = "begins later"
    ENDS_EARLIER = "ends earlier"
    STOPS_SHORT = "stops short"  # before "unless", "except", "until": what is left says something else
    LEAVES_OUT = "leaves out"
    ADDS = "adds"
    REPLACES = "replaces"
    CONTRACTS = "contracts"
    SPELLS_OUT = "spells out"
    NEGATES = "negates"
    PRINTS = "prints"  # the same letters with the apostrophe or the blank elsewhere
    MARKS_CUT = "marks cut"  # an ellipsis or square brackets own up to the change


_VERBS_OR_OWNERS = ({"'s", "is"}, {"'s", "has"})
"""After a noun 's may be a verb: "my daughter's been shot"."""

MILD = frozenset({Change.BEGINS_LATER, Change.ENDS_EARLIER, Change.MARKS_CUT, Change.PRINTS})
"""Changes after which every word that is left is still the speaker's, in the speaker's order."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One change from the first version to the second. ``first`` and ``second`` are the printed words that differ.

    ``hidden`` is true where a capital letter makes the rest of a sentence look like a whole one.
    """

    change: Change
    first: str
    second: str
    weight: float = 0.0
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much two sentences share: of both (``whole``, 0 to 1), of the shorter one (``part``), in a row (``run``).

    ``content`` counts the shared words that are not small, ``fewest`` the words of the shorter sentence.
    """

    whole: float
    part: float
    run: int
    content: int
    fewest: int


def likeness(one: Said, two: Said) -> Likeness:
    """How alike two sentences are, in the order of their words; the same whichever comes first."""
    if two.stems < one.stems:
        one, two = two, one
    matched, run, content = 0.0, 0, 0
    for code in LCSseq.opcodes(one.stems, two.stems):
        if code.tag != "equal":
            continue
        weights = one.weights[code.src_start : code.src_end]
        matched += sum(weights)
        run = max(run, len(weights))
        content += sum(1 for found in weights if found == 1.0)
    first, second = sum(one.weights), sum(two.weights)
    fewest = min(len(one.words), len(two.words))
    return Likeness(2 * matched / (first + second), matched / min(first, second), run, content, fewest)


def differences(one: Said, two: Said) -> tuple[Difference, ...]:
    """Every change from the first version to the second, in the order of the text."""
    return tuple(_differences(one, two))


def _differences(one: Said, two: Said) -> Iterator[Difference]:
    plain_one, plain_two = [word.plain for word in one.words], [word.plain for word in two.words]
    codes = _aligned(plain_one, plain_two)
    opposite = _negations(plain_one) != _negations(plain_two)
    for number, (tag, a, b, c, d) in enumerate(codes):
        if tag == "equal":
            yield from _contractions(one, two, a, b, c)
            continue
        first, second = one.printed(a, b), two.printed(c, d)
        heavy = sum(one.weights[a:b]) + sum(two.weights[c:d])
        at_start, at_end = number == 0, number == len(codes) - 1
        if tag != "replace" and (at_start or at_end):
            yield _clip(one, two, (first, second), heavy, at_start)
        elif _owned_up(one, a, b) or _owned_up(two, c, d):
            yield Difference(Change.MARKS_CUT, first, second, heavy)
        elif tag == "replace" and _letters(first) == _letters(second):
            yield Difference(Change.PRINTS, first, second, heavy)
        elif {*plain_one[a:b], *plain_two[c:d]} in _VERBS_OR_OWNERS:
            contracts = plain_two[c:d] == ["'s"]
            yield Difference(Change.CONTRACTS if contracts else Change.SPELLS_OUT, first, second, heavy)
        elif opposite and _negates(plain_one[a:b], plain_two[c:d]):
            yield Difference(Change.NEGATES, first, second, heavy + 2)
        elif tag == "replace":
            yield Difference(Change.REPLACES, first, second, heavy)
        elif tag == "delete":
            yield Difference(Change.LEAVES_OUT, first, second, heavy)
        else:
            yield Difference(Change.ADDS, first, second, heavy)


_Code = tuple[str, int, int, int, int]
"""What happens ("equal", "replace", "delete", "insert"), from where to where in the first and in the second version."""


def _aligned(one: list[str], two: list[str]) -> list[_Code]:
    """The alignment with the fewest changes; where several are as short, the one that cuts at the ends."""
    inside = _contained(one, two)
    if inside is not None:
        return [code for code in inside if code[1] < code[2] or code[3] < code[4]]
    codes: list[_Code] = []
    for code in Levenshtein.opcodes(one, two):
        tag, a, b, c, d = code.tag, code.src_start, code.src_end, code.dest_start, code.dest_end
        if codes and tag != "equal" and codes[-1][0] != "equal":
            before = codes.pop()
            a, c = before[1], before[3]
            tag = "replace" if a < b and c < d else "delete" if a < b else "insert"
        codes.append((tag, a, b, c, d))
    return _slid(codes, one, two)


def _contained(one: list[str], two: list[str]) -> list[_Code] | None:
    """The alignment of a version that the other holds in one piece."""
    longer, shorter = (one, two) if len(one) >= len(two) else (two, one)
    size = len(shorter)
    at = next((n for n in range(len(longer) - size + 1) if longer[n : n + size] == shorter), None)
    if at is None:
        return None
    if longer is one:
        return [("delete", 0, at, 0, 0), ("equal", at, at + size, 0, size), ("delete", at + size, len(one), size, size)]
    return [("insert", 0, 0, 0, at), ("equal", 0, size, at, at + size), ("insert", size, size, at + size, len(two))]


def _slid(codes: list[_Code], one: list[str], two: list[str]) -> list[_Code]:
    """Move each cut to the nearer end of the sentence where the words allow it, else as far forward as they do.

    "a [pill is a] real benefit" is "[a pill is] a real benefit"; "a road and [a bridge and] they" leaves out "and a
    bridge".
    """
    slid = list(codes)
    for n in range(1, len(slid) - 1):
        tag, a, b, c, d = slid[n]
        if tag not in ("insert", "delete") or slid[n - 1][0] != "equal" or slid[n + 1][0] != "equal":
            continue
        words, start, end = (two, c, d) if tag == "insert" else (one, a, b)
        before, after = slid[n - 1][2] - slid[n - 1][1], slid[n + 1][2] - slid[n + 1][1]
        left = next((k for k in range(before) if words[start - 1 - k] != words[end - 1 - k]), before)
        right = next((k for k in range(after) if words[start + k] != words[end + k]), after)
        shift = right if n == len(slid) - 2 and right == after and not (n == 1 and left == before) else -left
        slid[n - 1 : n + 2] = _shifted(slid[n - 1 : n + 2], shift)
    return [code for code in slid if code[1] < code[2] or code[3] < code[4]]


def _shifted(three: list[_Code], shift: int) -> list[_Code]:
    (_, a, b, c, d), (tag, e, f, g, h), (_, i, j, k, m) = three
    return [
        ("equal", a, b + shift, c, d + shift),
        (tag, e + shift, f + shift, g + shift, h + shift),
        ("equal", i + shift, j, k + shift, m),
    ]


def _contractions(one: Said, two: Said, a: int, b: int, c: int) -> Iterator[Difference]:
    """Words that are the same but for an apostrophe: "we have" and "we've"."""
    at = a
    while at < b:
        if one.words[at].contracted == two.words[c + at - a].contracted:
            at += 1
            continue
        last = at + 1
        while last < b and one.words[last].contracted != two.words[c + last - a].contracted:
            last += 1
        change = Change.SPELLS_OUT if one.words[at].contracted else Change.CONTRACTS
        yield Difference(change, one.printed(at, last), two.printed(c + at - a, c + last - a), 0.1)
        at = last


def _clip(one: Said, two: Said, printed: tuple[str, str], heavy: float, at_start: bool) -> Difference:
    """A version that begins later or ends earlier than the other."""
    first, second = printed
    shorter = two if first else one
    words = (first or second).lower().split()
    if at_start:
        hidden = shorter.text[:1].isupper() and not shorter.fragment and not (first or second).istitle()
        return Difference(Change.BEGINS_LATER, first, second, heavy, hidden)
    limits = bool(words) and words[0].strip(",;") in wording_words().limits
    return Difference(Change.STOPS_SHORT if limits else Change.ENDS_EARLIER, first, second, heavy)


def _negates(first: list[str], second: list[str]) -> bool:
    negations = wording_words().negations
    return bool(negations & set(first)) != bool(negations & set(second)) and len(first) + len(second) <= 3


def _letters(words: str) -> str:
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def _negations(words: list[str]) -> int:
    return sum(1 for word in words if word in wording_words().negations)


def _owned_up(said: Said, first: int, last: int) -> bool:
    """Whether the text marks a cut or a change here: "…", "...", "[the party]"."""
    begin = said.words[first - 1].end if first > 0 else 0
    end = said.words[last].start if last < len(said.words) else len(said.text)
    between = said.text[begin:end]
    return any(mark in between for mark in ("…", "...", "[", "(")) or _in_brackets(said, first, last)


def _in_brackets(said: Said, first: int, last: int) -> bool:
    """Whether words stand within brackets, where an editor puts what the speaker did not say."""
    before = said.text[: said.words[first].start] if first < last else ""
    return before.count("(") > before.count(")") or before.count("[") > before.count("]")
