"""Files that are wrong in every way files are wrong, made from good ones: the same two thousand on every run."""

from __future__ import annotations

import email.message
import io
import json
import random
import zipfile
from collections.abc import Iterator

from tests.documents.copy_in_formats import PARAGRAPHS, TITLE, WRITERS, as_docx, as_text, odt, zipped

SEED = 20160924


def malformed(number: int) -> Iterator[tuple[str, bytes]]:
    """So many damaged files, each format and each way of damage in turn, with names of their own."""
    chance = random.Random(SEED)  # noqa: S311 - repeatable on purpose
    good = {name: write(TITLE, PARAGRAPHS) for name, write in WRITERS.items()}
    good["story.zip"] = zipped({"one.docx": as_docx(TITLE, PARAGRAPHS), "two.txt": as_text(TITLE, PARAGRAPHS)})
    names = sorted(good)
    for count in range(number):
        name = names[count % len(names)]
        damage = DAMAGES[count // len(names) % len(DAMAGES)]
        content, called = damage(good[name], name, chance, good)
        yield f"{count:04}-{damage.__name__.strip('_')}-{called}", content


def _truncated(content: bytes, name: str, chance: random.Random, good: dict[str, bytes]) -> tuple[bytes, str]:
    return content[: chance.randrange(1, len(content))], name


def _bits_flipped(content: bytes, name: str, chance: random.Random, good: dict[str, bytes]) -> tuple[bytes, str]:
    damaged = bytearray(content)
    for _ in range(chance.choice([1, 3, 10, 100])):
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged), name


def _wrong_name(content: bytes, name: str, chance: random.Random, good: dict[str, bytes]) -> tuple[bytes, str]:
    return content + b"\n" * chance.randrange(1, 100_000), chance.choice(sorted(good))


def _wrong_encoding(content: bytes, name: str, chance: random.Random, good: dict[str, bytes]) -> tuple[bytes, str]:
    text = content.decode("utf-8", "replace")
    encoding = chance.choice(["utf-16", "utf-16-be", "utf-32", "utf-7", "cp037", "shift_jis", "cp1252"])
    return text.encode(encoding, "replace"), name


def _pieces_moved(content: bytes, name: str, chance: random.Random, good: dict[str, bytes]) -> tuple[bytes, str]:
    cuts = sorted(chance.randrange(len(content)) for _ in range(4))
    parts = [content[a:b] for a, b in zip([0, *cuts], [*cuts, len(content)], strict=True)]
    chance.shuffle(parts)
    return b"".join(parts), name


def _repeated(content: bytes, name: str, chance: random.Random, good: dict[str, bytes]) -> tuple[bytes, str]:
    start = chance.randrange(len(content))
    piece = content[start : start + chance.randrange(1, 200)]
    return content[:start] + piece * chance.randrange(2, 500) + content[start:], name


def _two_in_one(content: bytes, name: str, chance: random.Random, good: dict[str, bytes]) -> tuple[bytes, str]:
    return content + good[chance.choice(sorted(good))], name


def _overwritten(content: bytes, name: str, chance: random.Random, good: dict[str, bytes]) -> tuple[bytes, str]:
    start = chance.randrange(len(content))
    return content[:start] + chance.randbytes(chance.randrange(1, 400)) + content[start + 50 :], name


DAMAGES = (
    *(_truncated, _bits_flipped, _wrong_name, _wrong_encoding, _pieces_moved, _repeated, _two_in_one, _overwritten),
)


def hostile() -> dict[str, bytes]:
    """Files made to do harm, by name."""
    laughs = "".join(
        f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' if level else '<!ENTITY l0 "lol">' for level in range(12)
    )
    entity = (
        '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body>&x;</body></nitf>'
    )
    remote = entity.replace("file:///etc/passwd", "http://127.0.0.1:9/secret")
    return {
        "laughs.xml": f"<?xml version='1.0'?><!DOCTYPE nitf [{laughs}]><nitf><body><p>&l11;</p></body></nitf>".encode(),
        "entity.xml": entity.encode(),
        "remote.xml": remote.encode(),
        "entity.odt": odt("<text:p>x</text:p>").replace(b"<office:document-content", entity[:80].encode()),
        "deep.xml": b"<nitf>" + b"<p>" * 200_000 + b"x" + b"</p>" * 200_000 + b"</nitf>",
        "deep.html": b"<html><body>" + b"<div><p>" * 100_000 + b"Word." + b"</p></div>" * 100_000,
        "deep.json": b'{"headline":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        "deep.rtf": b"{\\rtf1 " + b"{\\b " * 100_000 + b"x" + b"}" * 100_000 + b"}",
        "deep.pdf": b"%PDF-1.7\n1 0 obj\n" + b"[" * 100_000 + b"]" * 100_000 + b"\nendobj\ntrailer<</Root 1 0 R>>",
        "attributes.html": b"<html><body><p " + b" ".join(b"a%d=x" % number for number in range(200_000)) + b">x</p>",
        "tags.html": b"<html><body>" + b"<b><i><a href=x>" * 150_000,
        "bomb.zip": _bomb(),
        "bomb.docx": _bomb("word/document.xml"),
        "bombs.zip": zipped({f"{number}.zip": _bomb() for number in range(20)}),
        "nested.zip": _nested(12),
        "many.zip": zipped({f"{number}.txt": b"x" for number in range(5_000)}),
        "lying.zip": _lying(),
        "parts.eml": _mail_of_parts(3_000),
        "mails.eml": _mail_in_mail(40),
        "cues.srt": b"".join(b"%d\n00:00:00,000 --> 00:00:01,000\nx\n\n" % number for number in range(60_000)),
        "lines.txt": b"x\n" * 2_000_000,
        "line.txt": b"word " * 1_000_000,
        "zeros.pdf": b"%PDF-1.4\n" + b"\0" * 5_000_000,
        "pages.pdf": _pdf_that_turns_in_circles(),
        "numbers.json": json.dumps({"headline": "x", "body_text": "y" * 1_000_000, "n": 1e308}).encode(),
    }


def _bomb(name: str = "zeros.txt") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, b"\0" * 120_000_000)
    return file.getvalue()


def _nested(levels: int) -> bytes:
    content = zipped({"story.txt": as_text(TITLE, PARAGRAPHS)})
    for level in range(levels):
        content = zipped({f"{level}.zip": content})
    return content


def _lying() -> bytes:
    """An archive that says its member is small."""
    content = _bomb()
    return content.replace((120_000_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))


def _mail_of_parts(number: int) -> bytes:
    message = email.message.EmailMessage()
    message["From"], message["Subject"], message["To"] = "a@b.example", "x", "c@d.example"
    message.set_content("x")
    message.make_mixed()
    part = b'--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="x.txt"\r\n\r\nx\r\n'
    return b"From: a@b.example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + part * number


def _mail_in_mail(levels: int) -> bytes:
    content = b"From: a@b.example\nSubject: x\n\ninner words\n"
    for level in range(levels):
        head = b"From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b%d\n\n" % level
        part = b'--b%d\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename="m.eml"\n\n' % level
        content = head + part + content + b"\n--b%d--\n" % level
    return content


def _pdf_that_turns_in_circles() -> bytes:
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R 2 0 R]/Count 2000000000>>endobj\n"
        b"trailer<</Root 1 0 R>>\n%%EOF"
    )
