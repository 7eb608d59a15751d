"""What keeps two claims from ever being one fact, however alike their figures look."""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz.fuzz import ratio

from workbench.comparison.alignment.acts import other_act
from workbench.comparison.alignment.profiles import Profile
from workbench.comparison.evidence import Evidence
from workbench.comparison.values.figures import comparable
from workbench.comparison.values.moments import common_days
from workbench.extraction.claim import Claim, Modality, Moment, Quantity, Scope

SPELLING = 75.0
"""From this likeness of two names on (0 to 100), they may be two spellings of one."""


TOLD_TOGETHER = 0.2
"""From this likeness of two sentences on (0 to 1), they tell one event even where they name its doer differently."""


def veto(one: Profile, other: Profile) -> str:
    """The rule that keeps the two apart, or an empty string; the same whichever comes first."""
    return next((rule for rule, applies in VETOES if applies(one, other)), "")


def explain(rule: str, first: Claim, second: Claim) -> Evidence:
    """The veto as a reason, with the words that it rests on."""
    said = {
        "other_owner": (first.subject, second.subject),
        "other_time": (first.time, second.time),
        "other_source": (first.context.whose, second.context.whose),
    }.get(rule, (first.text, second.text))
    return Evidence("kept_apart_" + rule, (("first", said[0]), ("second", said[1])))


def names_clash(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names have no word in common, not even in another spelling."""
    if not one or not other or one & other:
        return False
    return all(ratio(a, b) < SPELLING for a in one for b in other)


def _other_unit(one: Profile, other: Profile) -> bool:
    first, second = one.claim, other.claim
    if one.family != other.family:
        return True
    if isinstance(first.value, Quantity) and isinstance(second.value, Quantity):
        return first.kind != "count" and not (comparable(first.value, second.value) or _points(one, other))
    return False


def _points(one: Profile, other: Profile) -> bool:
    """Whether percentage points of one thing stand as per cent in the other account: "a swing of 22 per cent"."""
    return bool(one.property & other.property) and all(
        isinstance(each.claim.value, Quantity) and each.claim.value.unit in _POINTS for each in (one, other)
    )


def _whole_and_part(one: Profile, other: Profile) -> bool:
    scopes = {one.claim.context.scope, other.claim.context.scope}
    return scopes == {Scope.WHOLE, Scope.PART} or (len(scopes) > 1 and Scope.DIFFERENCE in scopes)


def _earlier_and_now(one: Profile, other: Profile) -> bool:
    modes = {one.claim.context.modality, other.claim.context.modality}
    return len(modes) > 1 and Modality.EARLIER in modes


def _other_person(one: Profile, other: Profile) -> bool:
    """Whether two ages are those of two people: an age belongs to whom it is told of."""
    return one.family == "age" and not one.owner & other.owner and bool(one.owner or other.owner)


def _other_owner(one: Profile, other: Profile) -> bool:
    """Whether two people or bodies, both named in full, own the figures; of shorter names the words around decide."""
    full = all(sum(word[0].isupper() for word in each.claim.subject.split()) >= 2 for each in (one, other))
    return full and names_clash(one.owner, other.owner)


def _other_time(one: Profile, other: Profile) -> bool:
    first, second = one.claim.when, other.claim.when
    if one.family == "age" and one.years != other.years:
        return True
    if isinstance(one.claim.value, Moment) or first is None or second is None:
        return False
    days = common_days(first, second)
    return days is not None and (days[0][1] < days[1][0] or days[1][1] < days[0][0])


def _other_place_in_order(one: Profile, other: Profile) -> bool:
    """Whether two ordinals tell two things of a sort apart ("first", "sixth round") and do not measure one.

    An ordinal after its scale ("Category 3") measures; one before its noun does so only where one owner does one thing.
    """
    first, second = one.claim.value, other.claim.value
    if one.claim.kind != "ordinal" or not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return False
    if first.number == second.number or all(_on_a_scale(each.claim) for each in (one, other)):
        return False
    one_deed = one.property == other.property and one.verb == other.verb and bool(one.owner & other.owner)
    return not one_deed or 1 in (first.number, second.number)


def _on_a_scale(claim: Claim) -> bool:
    """Whether the number comes after the noun: "category 3", "level four"."""
    words = claim.text.split()
    return len(words) > 1 and not words[0][:1].isdigit() and not words[0].casefold().endswith(_ORDINAL_ENDINGS)


def _other_event(one: Profile, other: Profile) -> bool:
    """Whether two times are those of two acts. That two things happened on one day says nothing of either."""
    return isinstance(one.claim.value, Moment) and other_act(one, other)


def _same_sentence(one: Profile, other: Profile) -> bool:
    first, second = one.claim, other.claim
    together = first.document == second.document and first.context.sentence == second.context.sentence
    return together and not _equal(first, second)


def _equal(first: Claim, second: Claim) -> bool:
    one, other = first.value, second.value
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return one.number == other.number
    return one == other


_POINTS = frozenset({"percent", "percentage point"})
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th", "first", "second", "third", "last")

VETOES: tuple[tuple[str, Callable[[Profile, Profile], bool]], ...] = (
    ("other_unit", _other_unit),
    ("whole_and_part", _whole_and_part),
    ("other_person", _other_person),
    ("other_owner", _other_owner),
    ("earlier_and_now", _earlier_and_now),
    ("other_time", _other_time),
    ("other_place_in_order", _other_place_in_order),
    ("other_event", _other_event),
    ("same_sentence", _same_sentence),
)
