"""The same words in two mouths: who is said to have said a sentence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from workbench.comparison.discrepancy import Discrepancy, Level
from workbench.comparison.evidence import Evidence, Pointer
from workbench.comparison.fact import Fact
from workbench.comparison.setting import Setting
from workbench.comparison.speakers import Mouth, is_name, mouths
from workbench.comparison.utterances import Said
from workbench.comparison.word_differences import likeness
from workbench.extraction.claim import Claim, Kind, Wording


def who_said(
    group: Sequence[Said], attributions: Mapping[str, Sequence[Claim]], setting: Setting
) -> Discrepancy | None:
    """The discrepancy over who said a sentence, None where all that tell agree.

    ``attributions`` are the claims of kind attribution by the id of their quotation. Two names that cannot be one
    person's are a conflict; words of somebody in particular that another document uses as if they were its own are a
    variation. A description ("a spokesman") does not contradict a name.
    """
    named = [sentence for sentence in group if is_name(sentence.speaker) and _told(sentence)]
    by_mouth = _by_mouth(named)
    if len(by_mouth) > 1 and len({sentence.document for sentence in named}) > 1:
        first, second = by_mouth[0][0], by_mouth[1][0]
        pair = (
            *(("first", first.speaker), ("document", first.document)),
            *(("second", second.speaker), ("other", second.document)),
        )
        evidence = Evidence("quotes_other_speaker", pair, pointers=(_pointer(first), _pointer(second)))
        readings = [(max((s.speaker for s in mouth), key=len), mouth) for mouth in by_mouth]
        return _discrepancy(Level.CONFLICT, readings, evidence, attributions, setting)
    nobody = [sentence for sentence in group if _is_nobodys(sentence, named)]
    if named and nobody:
        arguments = (
            *(("document", nobody[0].document), ("other", named[0].document)),
            ("speaker", named[0].speaker),
        )
        evidence = Evidence("quotes_no_speaker", arguments, pointers=(_pointer(nobody[0]), _pointer(named[0])))
        readings = [(named[0].speaker, named), ("nobody named", nobody)]
        return _discrepancy(Level.VARIATION, readings, evidence, attributions, setting)
    return None


def _told(sentence: Said) -> bool:
    """Whether the document itself names the speaker of these words, or goes on with a speaker whom it named."""
    value = sentence.claim.value
    return isinstance(value, Wording) and bool(value.cue or value.continues or not value.fragment)


def _is_nobodys(sentence: Said, named: Iterable[Said]) -> bool:
    value = sentence.claim.value
    if not isinstance(value, Wording) or value.cue or value.continues or not value.fragment:
        return False
    return all(sentence.document != other.document for other in named)


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
    level: Level,
    readings: Sequence[tuple[str, Sequence[Said]]],
    evidence: Evidence,
    attributions: Mapping[str, Sequence[Claim]],
    setting: Setting,
) -> Discrepancy:
    made = [setting.reading(value, _claims(said, attributions)) for value, said in readings]
    longest = max((s for _, said in readings for s in said), key=lambda s: (len(s.words), s.document, s.span))
    places = sorted(f"{s.document}:{s.span.start}-{s.span.end}" for _, said in readings for s in said)
    name = hashlib.sha256("\n".join(("attribution", *places)).encode()).hexdigest()[:16]
    words = longest.text.split()
    title = f"Who said “{' '.join(words[:9]).rstrip(',.')}{' …' if len(words) > 9 else ''}”"
    shared = min((len(set(one.stems) & set(two.stems)) for one, two in _across(readings)), default=0)
    fact = Fact(name, Kind.ATTRIBUTION, title, tuple(made), (Evidence("quotes_alike", (("words", shared),)),))
    confidence = 0.85 if level is Level.CONFLICT else 0.4
    return Discrepancy(f"attribution-{name}", fact, level, (evidence,), confidence=confidence)


def _across(readings: Sequence[tuple[str, Sequence[Said]]]) -> Iterable[tuple[Said, Said]]:
    for (_, first), (_, second) in combinations(readings, 2):
        yield from ((one, two) for one in first for two in second)


def _claims(said: Iterable[Said], attributions: Mapping[str, Sequence[Claim]]) -> list[Claim]:
    """The words that name the speaker of each quotation, or the quotation itself where it only goes on."""
    found = [claim for sentence in said for claim in attributions.get(sentence.claim.id) or (sentence.claim,)]
    return list(dict.fromkeys(found))
