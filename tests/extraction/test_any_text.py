"""Whatever the text, names, places and events are found at exact spans, each claim under an id of its own."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.documents.document import Document
from workbench.extraction.events.events import find_events
from workbench.extraction.events.places import find_places
from workbench.extraction.names.names import find_names
from workbench.extraction.parsed import parse
from workbench.extraction.text.language import language

PIECES = (
    *(
        "Fire Chief Anna Bell",
        "Dr",
        "Lt.",
        "of",
        "the",
        "Leeds University",
        "“",
        "”",
        '"',
        "'s",
        "-",
        ",",
        ".",
        "(",
        ")",
        "\n",
        "\n\n",
    ),
    *(
        "her grandson",
        "9",
        "41,",
        "£28m",
        "45 per cent",
        "backed",
        "opposed",
        "cost the city",
        "for every worker",
        "resigned",
        "not",
    ),
    *(
        "refused to",
        "was",
        "struck by lightning",
        "An explosion",
        "set off",
        "a fire",
        "later",
        "evacuation",
        "mandatory",
        "ordered",
    ),
    *(
        "to leave",
        "Marlowe Street",
        "province of",
        "presented in",
        "Paris",
        "\u00a0",
        "🙂",
        "ß",
        "LONDON",
        "\u200b",
        "١٢",
    ),
)


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6)), max_size=25))
@settings(max_examples=60, deadline=dt.timedelta(seconds=5))
def test_exact_spans_and_single_ids(pieces: list[str]) -> None:
    text = " ".join(pieces)
    parsed = parse(Document("any.txt", text, ""), language())
    claims = [claim for find in (find_names, find_places, find_events) for claim in find(parsed)]
    assert all(text[claim.span.start : claim.span.end] == claim.text != "" for claim in claims)
    assert len({claim.id for claim in claims}) == len(claims)
    assert claims == [claim for find in (find_names, find_places, find_events) for claim in find(parsed)]
