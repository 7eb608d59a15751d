"""What every try of an installed program begins with: two articles that disagree, in a place that is hard to name."""

from __future__ import annotations

from pathlib import Path

from installers.step import BuildError

FIRST = "Storm hits Ålesund\n\nAt least 12 people died when the storm hit Ålesund on Monday, police said.\n"
SECOND = "Ålesund storm\n\nPolice said on Monday that 17 people died when the storm hit Ålesund.\n"
LEAST_PICTURE = 20_000
"""Bytes that a picture of a window has at least; one of nothing has a tenth."""


def write_articles(desk: Path) -> list[Path]:
    """The articles as files whose names are of three alphabets."""
    articles = [desk / "première Ausgabe.txt", desk / "вторая.txt"]
    for article, text in zip(articles, (FIRST, SECOND), strict=True):
        article.write_text(text, encoding="utf-8")
    return articles


def expect_conflict(report: str) -> None:
    """Raise BuildError unless a report of the articles sets 12 dead against 17."""
    expect("12" in report and "17" in report, f"the conflict of 12 and 17 dead was not found:\n{report}")


def expect_picture(picture: Path) -> None:
    """Raise BuildError unless the file shows a window."""
    expect(picture.exists() and picture.stat().st_size > LEAST_PICTURE, f"{picture.name} shows no window")


def expect(holds: bool, otherwise: str) -> None:
    """Raise BuildError with what is wrong, unless all is well."""
    if not holds:
        raise BuildError(f"{otherwise}.")
