"""The command ``verify``: whether a case or a sheet is still what it was, and what was altered if not."""

from __future__ import annotations

from pathlib import Path

from workbench.cli.cases import case_at
from workbench.cli.terminal import TerminalError, write_output
from workbench.factsheet.verifying import is_sheet, verify_sheet

_CASE = b"SQLite format 3\0"


def run_verify(path: Path) -> int:
    """Print what was found; 0 for unchanged, 1 for altered. Raises TerminalError for what is neither case nor sheet."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise TerminalError(f"“{path}” cannot be read: {(error.strerror or 'unknown error').lower()}.") from error
    if content.startswith(_CASE):
        return _verify_case(path)
    if is_sheet(content):
        return _verify_sheet(path, content)
    raise TerminalError(f"“{path.name}” is neither a case nor a fact sheet of the workbench.")


def _verify_case(path: Path) -> int:
    with case_at(path) as case:
        problems = case.verify().problems
        signatures = [] if problems else case.signatures()
        editions = [] if problems else case.editions()
    if problems:
        return _altered(path, problems)
    lines = [f"{path.name}: unchanged. Every decision follows from the one before it."]
    lines += [
        f"  Signed by {each.name} ({each.role}), {each.made:%Y-%m-%d %H:%M} UTC"
        + ("." if each.valid else f": void. {each.void_why}")
        for each in signatures
    ]
    for each in editions:
        signers = ", ".join(f"{signature.name} ({signature.role})" for signature in each.signatures)
        lines.append(f"  Edition {each.number}: kept as {signers} signed it." if each.kept else "")
    write_output("\n".join(line for line in lines if line) + "\n")
    return 0


def _verify_sheet(path: Path, content: bytes) -> int:
    found = verify_sheet(content)
    if not found.ok:
        return _altered(path, found.problems)
    lines = [f"{path.name}: unchanged since it was written.", f"  Story: {found.story}", f"  Seal: {found.seal}"]
    if found.draft:
        lines.append("  A draft: discrepancies were open.")
    lines += [f"  Signed by {name}." for name in found.signed_by] or ["  Not signed."]
    lines += [f"  {note}" for note in found.notes]
    write_output("\n".join(lines) + "\n")
    return 0


def _altered(path: Path, problems: tuple[str, ...]) -> int:
    write_output("\n".join([f"{path.name}: altered.", *(f"  {problem}" for problem in problems)]) + "\n")
    return 1
