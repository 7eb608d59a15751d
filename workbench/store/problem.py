"""What goes wrong with a case and an editor can do something about, in one clear sentence."""

from __future__ import annotations


class CaseError(Exception):
    """The case cannot be opened or changed as asked. The message says what is wrong and what to do."""


class Cancelled(Exception):  # noqa: N818 - it is no error: the editor asked for it
    """The editor stopped reading; the case is as it was before."""
