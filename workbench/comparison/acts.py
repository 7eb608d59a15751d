"""Whether two dates date one act: the same thing done, to the same people or with the same telling words."""

from __future__ import annotations

from workbench.comparison.likeness import alike
from workbench.comparison.moments import is_another_occasion
from workbench.comparison.profiles import Profile
from workbench.extraction.act_words import act_words
from workbench.extraction.claim import Moment

FEW = 2
"""So many shared words tell an act that is done again and again, or one whose doers are not named."""

SPELLING = 75.0
"""From this likeness of two names on (0 to 100), they may be two spellings of one."""

RICH = 3
"""A clause with so many further words would share one with another telling of the same act."""

COARSE = frozenset({"year", "season", "month"})


def other_act(one: Profile, other: Profile) -> bool:
    """Whether two dates are those of two acts."""
    first, second = acts(one), acts(other)
    common = first & second
    if not common or _two_of_a_series(one, other):
        return True
    if _two_parties(one, other) or _two_occasions(one, other):
        return True
    words = act_words()
    doers = frozenset(words.concept(word) for each in (one, other) if each.owner_named for word in each.owner)
    shared = _shared(one, other, first | second)
    further = shared - doers
    if not further and _tell_much(one, doers) and _tell_much(other, doers):
        return True
    return len(further) + bool(shared & doers) < (FEW if common <= words.repeated else 1)


def acts(profile: Profile) -> frozenset[str]:
    """The act that a date dates, each in the one word that stands for all words of it."""
    words = act_words()
    return frozenset(words.concept(act) for act in (profile.claim.property.casefold(), profile.verb) if act)


def _shared(one: Profile, other: Profile, done: frozenset[str]) -> frozenset[str]:
    """The words that tell both acts from others of the sort: who, whom, what, where."""
    words = act_words()
    told = [
        frozenset(words.concept(term) for term in each.terms | each.owner | each.names) - done for each in (one, other)
    ]
    return told[0] & told[1]


def _tell_much(profile: Profile, doers: frozenset[str]) -> bool:
    """Whether a clause says much besides the act and who does it: one man is charged with many things."""
    words = act_words()
    return len(frozenset(words.concept(term) for term in profile.terms) - doers - acts(profile)) >= RICH


def _two_parties(one: Profile, other: Profile) -> bool:
    """Whether the acts befell, or were done by, two people or bodies who are both named."""
    if not one.owner_named or not other.owner_named or one.owner & other.owner:
        return False
    return all(alike(a, b) < SPELLING for a in one.owner for b in other.owner)


def _two_occasions(one: Profile, other: Profile) -> bool:
    first, second = one.claim.value, other.claim.value
    return isinstance(first, Moment) and isinstance(second, Moment) and is_another_occasion(first, second)


def _two_of_a_series(one: Profile, other: Profile) -> bool:
    """Whether two times each name one of many: "the 2008 season", "Friday's loss" and "Wednesday's"."""
    words = act_words()
    coarse = all(isinstance(each.claim.value, Moment) and each.claim.value.precision in COARSE for each in (one, other))
    if coarse and any(not each.verb and each.claim.property.casefold() in words.series for each in (one, other)):
        return True
    labels = not one.verb and not other.verb
    return labels and (coarse or acts(one) <= words.repeated)
