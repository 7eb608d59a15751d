"""From bytes to text: the one place where a plain text's encoding is settled and its line ends are made alike."""

from __future__ import annotations

import codecs
import re

from workbench.documents.original import UnreadableError

_MARKED = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = (
    *("cp1252", "latin_1", "iso8859_15", "mac_roman", "cp850", "cp1250", "iso8859_2", "cp1251", "koi8_r", "cp1253"),
    *("cp1254", "cp1255", "cp1256", "cp1257", "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"),
)
"""Encodings that copy arrives in; more would only make short texts more ambiguous."""

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_BINARY_SHARE = 0.005
"""More control characters than this and a file is no text: prose has none, a stray one may survive a conversion."""

_CLOSE_CALL = 0.02
"""Within this distance of the detector's favourite, Windows-1252 wins: it is what English newsrooms' programs write."""


def decode(content: bytes) -> str:
    """The text of plain bytes with line feeds only: UTF-8, a byte order mark dropped, else the encoding detected.

    Raises UnreadableError with a phrase that follows a file's name ("is not a text …").
    """
    return unify_line_ends(_characters(content))


def unify_line_ends(text: str) -> str:
    """The text with CRLF and CR as LF, and nothing else changed."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _characters(content: bytes) -> str:
    for mark, encoding in _MARKED:
        if content.startswith(mark):
            try:
                return content[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise UnreadableError(
                    f"is damaged: it says it is {encoding.upper()} and is not from byte {error.start:,} on; "
                    "save it again as UTF-8."
                ) from error
    wide = _wide_encoding(content)
    if wide:
        return content.decode(wide, errors="replace")
    if _is_binary(content):
        raise UnreadableError("is not a text: open it in the program it belongs to and save it as text.")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _detected(content)


def _is_binary(content: bytes) -> bool:
    return b"\0" in content or len(content) - len(content.translate(None, _CONTROLS)) > _BINARY_SHARE * len(content)


def _wide_encoding(content: bytes) -> str:
    """UTF-16 without a mark: Latin text then has a zero at every other byte."""
    sample = content[:4000]
    half = len(sample) // 2
    if half < 4 or len(content) % 2:
        return ""
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros.count(0) > 0.6 * half and sample.count(0) < 1.2 * half:
            return encoding
    return ""


def _detected(content: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - most texts are UTF-8 and need no detector

    matches = list(from_bytes(content, cp_isolation=list(_CANDIDATES)))
    if not matches:
        raise UnreadableError("is in an encoding that cannot be recognised: save it again as UTF-8.")
    western = next((match for match in matches if match.encoding == "cp1252"), None)
    best = matches[0]
    if western is not None and western.chaos <= best.chaos + _CLOSE_CALL:
        best = western
    return content.decode(best.encoding, errors="replace")


_SURROGATE = re.compile("[\ud800-\udfff]")


def without_surrogates(text: str) -> str:
    """The text with half characters replaced, which no file and no screen can hold."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
