"""The files that a desktop asks for, filled in with what the program is called: ``$name`` in a recipe stands for it."""

from __future__ import annotations

import datetime as dt
import re
from string import Template

from installers.product import (
    ADDRESS,
    CHECKOUT,
    COMMAND,
    DESCRIPTION,
    ID,
    LICENCE,
    MIME_TYPE,
    NAME,
    PACKAGE,
    PUBLISHER,
    RECIPES,
    SITE,
    SUFFIX,
    SUMMARY,
    VERSION,
    epoch,
)


def filled_in(recipe: str, **more: str) -> str:
    """The text of ``recipes/linux/<recipe>`` with every ``$word`` replaced. Raises KeyError for a word without a value.

    ``command`` is what a desktop entry starts; installers that put the program elsewhere give their own.
    """
    values = {
        "name": NAME,
        "package": PACKAGE,
        "command": COMMAND,
        "binary": COMMAND,
        "id": ID,
        "summary": SUMMARY,
        "description": DESCRIPTION,
        "publisher": PUBLISHER,
        "address": ADDRESS,
        "licence": LICENCE,
        "mime_type": MIME_TYPE,
        "suffix": SUFFIX,
        "application_id": application_id(),
        "version": VERSION,
        "date": moment().strftime("%Y-%m-%d"),
        "year": moment().strftime("%Y"),
        "site": SITE,
    }
    return Template((RECIPES / "linux" / recipe).read_text(encoding="utf-8")).substitute(values | more)


def moment() -> dt.datetime:
    """The moment of the build as a date."""
    return dt.datetime.fromtimestamp(epoch(), dt.UTC)


def application_id() -> str:
    """The four bytes at 68 by which a case file is known, as the program writes them: ``0x…``."""
    schema = (CHECKOUT / "workbench" / "store" / "schema.py").read_text(encoding="utf-8")
    found = re.search(r"^APPLICATION_ID = (0x[0-9A-Fa-f]{8})$", schema, re.MULTILINE)
    if found is None:
        raise KeyError("workbench/store/schema.py names no APPLICATION_ID.")
    return found[1]
