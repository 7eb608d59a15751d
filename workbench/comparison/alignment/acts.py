"""Whether two dates date one act: the same thing done, to the same people or with the same telling words."""

from __future__ import annotations

from workbench.comparison.alignment.likeness import alike
from workbench.comparison.alignment.profiles import Profile, nearness, words
from workbench.comparison.values.moments import is_another_occasion, lie_apart
from workbench.extraction.claim import Claim, Moment
from workbench.extraction.words.act_words import act_words

FEW = 2
"""So many shared words tell an act that is done again and again, or one whose doers are not named."""

SPELLING = 75.0
"""From this likeness of two names on (0 to 100), they may be two spellings of one."""

RICH = 3
"""A clause with so many further words would share one with another telling of the same act."""

WORDED_ALIKE = 4
"""So many shared words tell an announcement from others of the same company."""

NEAR = 0.2
"""From this likeness of two sentences on (0 to 1), they tell one thing."""

UNITS = ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")

COARSE = frozenset({"year", "season", "month"})


def other_act(one: Profile, other: Profile) -> bool:
    """Whether two dates are those of two acts."""
    first, second = acts(one), acts(other)
    common = first & second
    if not common or _two_of_a_series(one, other):
        return True
    if _two_parties(one, other) or _two_occasions(one, other):
        return True
    lexicon = act_words()
    doers = frozenset(lexicon.concept(word) for each in (one, other) if each.owner_named for word in each.owner)
    shared = _shared(one, other, first | second)
    further = shared - doers
    if shared & doers and one.owner & other.owner and (common <= lexicon.once or _of_these_days(one, other)):
        return False
    if not further and _tell_much(one, doers) and _tell_much(other, doers):
        return True
    if common <= lexicon.telling:
        return len(further) < WORDED_ALIKE
    loose = common <= lexicon.repeated or _other_things(one, other)
    told_alike = len(further) + bool(shared & doers) + _one_thing(one, other) + (nearness(one, other) >= NEAR)
    return told_alike < (FEW if loose else 1)


def other_spell(first: Claim, second: Claim) -> bool:
    """Whether two lengths of time are those of two things: no thing, act or word is common to both."""
    concept = act_words().concept
    named, told = [], []
    for claim in (first, second):
        context = claim.context
        act = {claim.property.casefold(), context.verb.casefold(), context.head.casefold()} - {""}
        whose = words(claim.subject).union(*map(words, context.names))
        named.append(frozenset(map(concept, act)))
        told.append(frozenset(map(concept, act | context.terms | whose)) - frozenset(map(concept, UNITS)))
    return all(named) and not named[0] & named[1] and not told[0] & told[1]


def acts(profile: Profile) -> frozenset[str]:
    """The act that a date dates, each in the one word that stands for all words of it."""
    lexicon = act_words()
    return frozenset(lexicon.concept(act) for act in (profile.claim.property.casefold(), profile.verb) if act)


def _shared(one: Profile, other: Profile, done: frozenset[str]) -> frozenset[str]:
    """The words that tell both acts from others of the sort: who, whom, what, where."""
    lexicon = act_words()
    told = [
        frozenset(lexicon.concept(term) for term in each.terms | each.owner | each.names) - done
        for each in (one, other)
    ]
    return told[0] & told[1]


def _of_these_days(one: Profile, other: Profile) -> bool:
    """Whether both times are days told by their names, or hours of such: a man is not arrested twice in one week."""
    values = [each.claim.value for each in (one, other)]
    return all(isinstance(value, Moment) and value.weekday is not None for value in values)


def _one_thing(one: Profile, other: Profile) -> bool:
    """Whether one thing befell, told by one word, which tells more than any other: charges that were filed."""
    concept = act_words().concept
    named = one.owner_named or other.owner_named
    return not named and bool(frozenset(map(concept, one.owner)) & frozenset(map(concept, other.owner)))


def _other_things(one: Profile, other: Profile) -> bool:
    """Whether what the acts befell is not told by one word."""
    concept = act_words().concept
    first, second = (frozenset(map(concept, each.owner)) for each in (one, other))
    return bool(first and second) and not first & second


def _tell_much(profile: Profile, doers: frozenset[str]) -> bool:
    """Whether a clause says much besides the act and who does it: one man is charged with many things."""
    lexicon = act_words()
    return len(frozenset(lexicon.concept(term) for term in profile.terms) - doers - acts(profile)) >= RICH


def _two_parties(one: Profile, other: Profile) -> bool:
    """Whether the acts befell, or were done by, two people or bodies who are both named."""
    if not one.owner_named or not other.owner_named or one.owner & other.owner:
        return False
    return all(alike(a, b) < SPELLING for a in one.owner for b in other.owner)


def _two_occasions(one: Profile, other: Profile) -> bool:
    """Whether the times lie so far apart that the acts must be two; what is planned is not what was done before."""
    first, second = one.claim.value, other.claim.value
    if not isinstance(first, Moment) or not isinstance(second, Moment):
        return False
    planned = one.claim.context.modality is not other.claim.context.modality
    return is_another_occasion(first, second) or (planned and lie_apart(first, second))


def _two_of_a_series(one: Profile, other: Profile) -> bool:
    """Whether two times each name one of many: "the 2008 season", "Friday's loss" and "Wednesday's"."""
    lexicon = act_words()
    coarse = all(isinstance(each.claim.value, Moment) and each.claim.value.precision in COARSE for each in (one, other))
    labels = not one.verb and not other.verb
    serial = [each.claim.property.casefold() in lexicon.series and not each.verb for each in (one, other)]
    if all(serial) or (coarse and any(serial)):
        return True
    return labels and (coarse or acts(one) <= lexicon.repeated)
