"""Sheets as they leave the house: they carry their record, show what they say, and show when they were altered."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest

from workbench.factsheet.formats import html
from workbench.factsheet.formats import json as json_format
from workbench.factsheet.presentation import (
    HouseStyleError,
    Paper,
    Presentation,
    house_template,
    template_from,
    template_text,
)
from workbench.factsheet.record import SEALED_PARTS
from workbench.factsheet.seal import altered
from workbench.factsheet.words import LANGUAGES
from workbench.review.decision import Verdict
from workbench.shipped import resource_folder

if TYPE_CHECKING:
    from tests.factsheet.conftest import Desk

Check = Callable[[bytes], list[str]]


def test_the_record_follows_the_published_schema(decided: Desk) -> None:
    decided.sign("Una Field")
    decided.decide("Cost of repairs", Verdict.CONFIRM, "soften", wording="more than £1m")
    decided.decide("Cost of repairs", Verdict.ANNOTATE, "stet", note="The owners gave both.")
    schema = json.loads((resource_folder("schemas") / "factsheet.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    record = json.loads(json_format.write(decided.sheet()))
    jsonschema.validate(record, schema, format_checker=jsonschema.FormatChecker())
    record["documents"][0]["colour"] = "red"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(record, schema)


def test_the_page_shows_what_the_second_reader_decided(decided: Desk) -> None:
    item = decided.items["Cost of repairs"]
    assert item.decision is not None
    other = replace(item.decision, reason="hedge", editor="Tom Reef", second=True)
    decided.items["Cost of repairs"] = replace(item, other=other)
    for language, words in (("en", "Second reader"), ("de", "entschied anders"), ("fr", "a décidé autrement")):
        page = html.write(decided.sheet(), Presentation(language=language))
        assert words in page
        assert "Tom Reef" in page


def test_the_page_shows_all_twelve_parts_and_what_is_in_them(decided: Desk) -> None:
    decided.sign("Una Field")
    page = html.write(decided.sheet())
    for part in range(2, 13):
        assert f'id="part-{part}"' in page
    for words in (
        "Ferry aground, 24 September 2016",
        "<del>241 passengers</del>",
        "<ins>214 passengers</ins>",
        "<h3>Una Field</h3>",
        "Ask the source",
        "25 September 2016",
        "The ship carried <mark>241 passengers</mark>; nobody was hurt.",
        "£1.2m",
        "Primary document",
        "Her number is with the desk.",
        "rank or order.",
        "scanned page without text",
    ):
        assert words in page
    assert "DRAFT" not in page


def test_a_draft_says_so_across_the_page(desk: Desk) -> None:
    page = html.write(desk.sheet())
    assert '<div class="draft" aria-hidden="true">DRAFT</div>' in page
    assert "3 of 3 discrepancies are undecided" in page


def test_the_page_loads_nothing_and_runs_nothing(decided: Desk) -> None:
    decided.story = "<script>alert(1)</script>"
    page = html.write(decided.sheet())
    assert "<script>alert" not in page
    assert "src=" not in page
    assert "http://" not in page
    assert page.count("<script") == 1


def test_the_record_in_the_page_is_the_record_in_the_file(decided: Desk) -> None:
    decided.story = "A </script> & “more”"
    sheet = decided.sheet()
    assert html.record_in(html.write(sheet)) == json_format.record_in(json_format.write(sheet))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_seal_does_not_depend_on_the_language_of_the_sheet(decided: Desk, language: str) -> None:
    page = html.write(decided.sheet(), Presentation(language=language))
    assert html.problems(page.encode()) == []
    assert html.record_in(page)["sign_off"]["seal"] == decided.sheet().seal


def test_a_sheet_that_nobody_touched_is_unchanged(decided: Desk) -> None:
    decided.sign("Una Field")
    assert html.problems(html.write(decided.sheet()).encode()) == []
    assert json_format.problems(json_format.write(decided.sheet()).encode()) == []


@pytest.mark.parametrize("part", SEALED_PARTS)
def test_a_change_of_any_sealed_part_is_named_and_voids_the_signature(decided: Desk, part: str) -> None:
    decided.sign("Una Field")
    record = json.loads(json_format.write(decided.sheet()))
    changed = record[part]
    if isinstance(changed, list):
        changed.append({"added": True})
    else:
        changed["added"] = True
    first, *others = altered(record)
    assert first.startswith("Parts 2 to 11 were altered after the sheet was sealed")
    assert others == ["The signature of Una Field (editor) is void."]


def test_a_signature_put_on_afterwards_is_seen(decided: Desk) -> None:
    record = json.loads(json_format.write(decided.sheet()))
    record["sign_off"]["signatures"] = [{"role": "editor", "name": "Somebody", "valid": True}]
    assert altered(record) == ["The head or the sign-off was altered; parts 2 to 11 are as they were sealed."]


@pytest.mark.parametrize(("form", "check"), [("json", json_format.problems), ("html", html.problems)])
def test_a_thousand_changes_of_single_bytes_are_all_seen(decided: Desk, form: str, check: Check) -> None:
    decided.sign("Una Field")
    sheet = decided.sheet()
    content = (json_format.write(sheet) if form == "json" else html.write(sheet)).encode()
    chance = random.Random(20160924)  # noqa: S311 - any repeatable choice will do
    unseen = []
    for _ in range(1_000):
        at = chance.randrange(len(content))
        byte = chance.choice([value for value in range(256) if value != content[at]])
        if not check(content[:at] + bytes([byte]) + content[at + 1 :]):
            unseen.append((at, content[at], byte))
    assert unseen == []


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"schema": "workbench.factsheet/1"}', b"<html>"])
def test_what_is_no_sheet_is_said_to_be_damaged(content: bytes) -> None:
    assert json_format.problems(content)
    assert html.problems(content)


def test_the_checked_copy_holds_the_corrections_and_nothing_else(decided: Desk) -> None:
    page = html.write(decided.sheet(), Presentation(paper=Paper.CHECKED_COPY))
    assert "<ins>214 passengers</ins>" in page
    assert 'id="part-7"' not in page
    assert html.problems(page.encode()) == []


def test_the_question_list_asks_each_person_once(decided: Desk) -> None:
    page = html.write(decided.sheet(), Presentation(paper=Paper.QUESTION_LIST))
    assert page.count("<h3>Una Field</h3>") == 1
    assert "<ins>" not in page


def test_a_house_template_chooses_parts_and_their_order(decided: Desk, tmp_path: Path) -> None:
    template = tmp_path / "house.toml"
    template.write_text('house = "The Harbour Post"\nparts = ["decisions", "documents"]\n', encoding="utf-8")
    page = html.write(decided.sheet(), house_template(template))
    assert "The Harbour Post" in page
    assert 0 < page.index('id="part-7"') < page.index('id="part-2"')
    assert 'id="part-6"' not in page


def test_a_house_template_with_an_unknown_part_is_refused_in_words(tmp_path: Path) -> None:
    template = tmp_path / "house.toml"
    template.write_text('parts = ["weather"]\naccent = "blue"\n', encoding="utf-8")
    with pytest.raises(
        HouseStyleError, match="its accent must be a colour such as #0A5BA8; its parts must be of these"
    ):
        house_template(template)


def test_a_template_kept_as_text_is_the_same_template(tmp_path: Path) -> None:
    logo = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
    shown = Presentation("fr", parts=("decisions", "documents"), accent="#A8201A", house="“Le Port” \\ Cie", logo=logo)
    assert template_from(template_text(shown)) == shown
    assert template_from("") == Presentation()
    with pytest.raises(HouseStyleError, match="cannot be read"):
        template_from("parts = [")
    with pytest.raises(HouseStyleError, match="its accent must be a colour"):
        template_from('accent = "blue"')
