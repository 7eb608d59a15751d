"""The whole way in one call: read -> extract -> compare. Pure: nothing is kept, nothing is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, as_completed
from dataclasses import dataclass

from workbench.comparison.comparing import compare
from workbench.comparison.discrepancy import Findings
from workbench.documents.document import Document
from workbench.extraction.claim import Claim
from workbench.extraction.extracting import extract

Progress = Callable[[str, int, int], None]
"""Called with the name of the document just read, how many are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Report:
    """What one run over a set of documents found."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    findings: Findings


def check(documents: Sequence[Document], executor: Executor | None = None, progress: Progress | None = None) -> Report:
    """Read every document for claims and compare them all.

    With an executor the documents are read in parallel: anything that is a ``concurrent.futures.Executor`` will do.
    Raises what ``extract`` raises.
    """
    claims = extract_all(documents, executor, progress)
    return Report(tuple(documents), claims, compare(documents, claims))


def extract_all(
    documents: Sequence[Document], executor: Executor | None = None, progress: Progress | None = None
) -> tuple[Claim, ...]:
    """The claims of all documents, document by document in the order given."""
    found: dict[str, tuple[Claim, ...]] = {}
    if executor is None:
        for document in documents:
            found[document.name] = extract(document)
            _tell(progress, document.name, len(found), len(documents))
    else:
        waiting = {executor.submit(extract, document): document.name for document in documents}
        for future in as_completed(waiting):
            found[waiting[future]] = future.result()
            _tell(progress, waiting[future], len(found), len(documents))
    return tuple(claim for document in documents for claim in found[document.name])


def _tell(progress: Progress | None, name: str, done: int, total: int) -> None:
    if progress is not None:
        progress(name, done, total)
