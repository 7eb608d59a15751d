from __future__ import annotations

import pytest

from tests.comparison.accounts import count
from workbench.comparison.values.scores import half_a_score
from workbench.documents.document import Document


@pytest.mark.parametrize(
    ("text", "figure", "half"),
    [
        ("United won 27-24 at home.", "27", True),
        ("United won 27-24 at home.", "24", True),
        ("Her record stands at 52–3 now.", "52", True),
        ("Posted 6:11 by the desk.", "11", True),
        ("Some 27 people were hurt.", "27", False),
        ("The 14-year-old was unhurt.", "14", False),
    ],
)
def test_half_a_score_says_nothing_alone(text: str, figure: str, half: bool) -> None:
    claim = count("a", float(figure), start=text.index(figure), text=figure)
    assert half_a_score(claim, {"a": Document("a", text, "")}) is half
