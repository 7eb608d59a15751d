"""The data that travels with the program is where the program looks for it."""

from __future__ import annotations

import hashlib
import json

import pytest

from workbench import shipped


def test_the_sample_case_has_its_five_articles() -> None:
    articles = sorted(shipped.seeds_folder().glob("*.txt"))
    assert [article.name[:3] for article in articles] == ["000", "001", "002", "003", "004"]


def test_the_seed_articles_are_as_they_were_handed_over() -> None:
    joined = b"".join(article.read_bytes() for article in sorted(shipped.seeds_folder().glob("*.txt")))
    assert hashlib.sha256(joined).hexdigest() == "5dd7d88a03839e9500e03ec4a4fb99a7afe4c446eff7da3feee27a58a7355af9"


def test_the_model_manifest_names_every_part_of_the_model() -> None:
    manifest = json.loads((shipped.resource_folder("model") / "manifest.json").read_text(encoding="utf-8"))
    assert {name.partition("/")[0] for name in manifest["files"]} >= {"tagger", "parser", "ner", "tok2vec", "vocab"}
    assert all(len(digest) == 64 for digest in manifest["files"].values())


def test_a_copy_without_its_data_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.setattr(shipped, "_PACKAGE", tmp_path_factory.mktemp("bare") / "workbench")
    with pytest.raises(FileNotFoundError, match="install it again"):
        shipped.seeds_folder()
