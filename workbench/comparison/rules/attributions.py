"""The same words in two mouths: who is said to have said a sentence."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence, Pointer
from workbench.comparison.fact import Fact
from workbench.comparison.names.people import name_words
from workbench.comparison.quotes.speakers import Mouth, is_name, mouths
from workbench.comparison.quotes.utterances import Said
from workbench.comparison.quotes.word_differences import likeness
from workbench.comparison.setting import Setting
from workbench.extraction.claim import Claim, Kind, Wording
from workbench.extraction.words.people_words import people_words


def attributions_of(claims: Iterable[Claim]) -> dict[str, list[Claim]]:
    """Who says each quotation: the words of its cue and, where these are no name, the speaker's last name before.

    The keys are the ids of the quotations.
    """
    found: dict[str, list[Claim]] = defaultdict(list)
    quotes: dict[str, Claim] = {}
    names: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (claim.document, claim.span, claim.id)):
        if claim.kind is Kind.QUOTE:
            quotes[claim.id] = claim
        elif claim.kind is Kind.ATTRIBUTION and isinstance(claim.value, Wording):
            if claim.property == "says":
                found[claim.value.continues].append(claim)
            names[claim.document, claim.subject].append(claim)
    for name, quote in quotes.items():
        surname = name_words(quote.subject)[-1:]
        if not any(set(surname) & set(claim.text.split()) for claim in found[name]):
            known = names[quote.document, quote.subject]
            before = [c for c in known if c.span < quote.span and set(surname) & set(c.text.split())]
            found[name] += before[-1:]
    return found


def once_each(found: Iterable[Discrepancy]) -> list[Discrepancy]:
    """One question for a statement of several sentences: those that rest on the same names are left out."""
    kept: list[Discrepancy] = []
    holding: dict[str, set[int]] = defaultdict(set)
    for discrepancy in sorted(found, key=lambda d: (-len(d.fact.claims), d.id)):
        names = [claim.id for claim in discrepancy.fact.claims]
        if names and set.intersection(*(holding[name] for name in names)):
            continue
        for name in names:
            holding[name].add(len(kept))
        kept.append(discrepancy)
    return kept


def who_said(
    group: Sequence[Said], attributions: Mapping[str, Sequence[Claim]], setting: Setting
) -> Discrepancy | None:
    """The discrepancy over who said a sentence, None where all that tell agree or none can be sure.

    ``attributions`` are the claims of kind attribution by the id of their quotation. Two names that cannot be one
    person's are a conflict. A description ("a spokesman") or a body contradicts nobody; nor does a "he" that may, in
    its document, mean the other one.
    """
    named = [sentence for sentence in group if _is_person(sentence) and _told(sentence)]
    mouths = _by_mouth(named)
    for first, second in combinations(mouths, 2):
        sure = _sure(first, second, attributions, setting), _sure(second, first, attributions, setting)
        if all(sure) and len({sentence.document for sentence in (*first, *second)}) > 1:
            return _discrepancy((sure[0][0], sure[1][0]), mouths, attributions, setting)
    return None


def _is_person(sentence: Said) -> bool:
    """Whether a person is named in full; a body speaks through people, so it contradicts none of them."""
    value = sentence.claim.value
    voice = value.voice if isinstance(value, Wording) else ""
    return voice == "person" and is_name(sentence.speaker) and len(name_words(sentence.speaker)) > 1


def _told(sentence: Said) -> bool:
    """Whether the document itself names the speaker of these words, or goes on with a speaker whom it named."""
    value = sentence.claim.value
    return isinstance(value, Wording) and bool(value.cue or value.continues or not value.fragment)


def _sure(
    mouth: Sequence[Said], other: Sequence[Said], attributions: Mapping[str, Sequence[Claim]], setting: Setting
) -> list[Said]:
    """The sentences whose documents cannot well mean the other speaker."""
    rival = name_words(max((sentence.speaker for sentence in other), key=len))
    return [sentence for sentence in mouth if _is_sure(sentence, rival, attributions, setting)]


def _is_sure(
    sentence: Said, rival: Sequence[str], attributions: Mapping[str, Sequence[Claim]], setting: Setting
) -> bool:
    said = [claim for claim in attributions.get(sentence.claim.id, ()) if claim.property == "says"]
    own = name_words(sentence.speaker)[-1]
    if any(own in claim.text for claim in said):
        return True
    if rival[-1] not in setting.documents[sentence.document].text:
        return True
    gender = people_words().given.get(rival[0].lower(), "")
    other = {"m": "she", "f": "he"}.get(gender)
    return any(claim.text.lower() == other for claim in said)


def _by_mouth(named: Sequence[Said]) -> list[list[Said]]:
    """The sentences by speaker, whom most documents name first."""
    found: list[list[Said]] = []
    for sentence in sorted(named, key=lambda s: (-len(s.speaker), s.document, s.span)):
        own = next((mouth for mouth in found if mouths(mouth[0].speaker, sentence.speaker) is Mouth.ONE), None)
        if own is None:
            found.append([sentence])
        else:
            own.append(sentence)
    found = [mouth for mouth in found if any(_near(mouth, other) for other in found if other is not mouth)]
    return sorted(found, key=lambda mouth: (-len({s.document for s in mouth}), mouth[0].speaker))


def _near(mouth: Sequence[Said], other: Sequence[Said]) -> bool:
    """Whether two speakers are given the same words in two documents."""
    return any(
        one.document != two.document and likeness(one, two).part >= 0.75 for one in mouth[:3] for two in other[:3]
    )


def _pointer(sentence: Said) -> Pointer:
    return Pointer(sentence.document, sentence.span)


def _discrepancy(
    sure: tuple[Said, Said],
    mouths: Sequence[Sequence[Said]],
    attributions: Mapping[str, Sequence[Claim]],
    setting: Setting,
) -> Discrepancy:
    first, second = sure
    pair = (
        *(("first", first.speaker), ("document", first.document)),
        *(("second", second.speaker), ("other", second.document)),
    )
    evidence = Evidence("quotes_other_speaker", pair, pointers=(_pointer(first), _pointer(second)))
    made = [setting.reading(max((s.speaker for s in mouth), key=len), _claims(mouth, attributions)) for mouth in mouths]
    every = [sentence for mouth in mouths for sentence in mouth]
    longest = max(every, key=lambda s: (len(s.words), s.document, s.span))
    places = sorted(f"{s.document}:{s.span.start}-{s.span.end}" for s in every)
    name = hashlib.sha256("\n".join(("attribution", *places)).encode()).hexdigest()[:16]
    words = longest.text.split()
    title = f"Who said “{' '.join(words[:9]).rstrip(',.')}{' …' if len(words) > 9 else ''}”"
    shared = min((len(set(one.stems) & set(two.stems)) for one, two in _across(mouths)), default=0)
    fact = Fact(name, Kind.ATTRIBUTION, title, tuple(made), (Evidence("quotes_alike", (("words", shared),)),))
    return Discrepancy(f"attribution-{name}", fact, Level.CONFLICT, (evidence,), confidence=0.85)


def _across(mouths: Sequence[Sequence[Said]]) -> Iterable[tuple[Said, Said]]:
    for first, second in combinations(mouths, 2):
        yield from ((one, two) for one in first for two in second)


def _claims(said: Iterable[Said], attributions: Mapping[str, Sequence[Claim]]) -> list[Claim]:
    """The words that name the speaker of each quotation, or the quotation itself where it only goes on."""
    found = [claim for sentence in said for claim in attributions.get(sentence.claim.id) or (sentence.claim,)]
    return list(dict.fromkeys(found))
