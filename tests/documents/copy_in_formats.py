"""One story written down in every format that can be read, by the smallest means that are true to it."""

from __future__ import annotations

import email.message
import html
import io
import json
import zipfile
from collections.abc import Callable, Sequence

import docx
import typst

TITLE = "Ferry runs aground off Skye"
PARAGRAPHS = (
    "The ferry Morning Star ran aground off Skye on Thursday with 214 passengers on board, the owners said.",
    "Seven people were taken to hospital. “We heard a bang and the lights went out,” said Una Field, a passenger.",
    "The repairs will cost £1.2m and take six weeks, according to Isles Ferries, which runs 14 ships.",
    "The ship was built in 1998. About 61.8 per cent of her passengers were visitors from abroad.",
)

Writer = Callable[[str, Sequence[str]], bytes]


def as_text(title: str, paragraphs: Sequence[str]) -> bytes:
    return "\n\n".join((title, *paragraphs)).encode()


def as_markdown(title: str, paragraphs: Sequence[str]) -> bytes:
    return "\n\n".join((title, *paragraphs)).encode()


def as_html(title: str, paragraphs: Sequence[str]) -> bytes:
    story = "\n".join(f"<p>{html.escape(words)}</p>" for words in paragraphs)
    return (
        '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">'
        f"<title>{html.escape(title)} | The Herald</title>"
        '<meta property="og:site_name" content="The Herald"><meta name="author" content="Tom Reef">'
        '<meta property="article:published_time" content="2016-09-24T10:00:00Z">'
        '<meta property="article:modified_time" content="2016-09-24T12:30:00+00:00">'
        '<link rel="canonical" href="https://herald.example/ferry"></head>'
        '<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article>'
        f"<h1>{html.escape(title)}</h1>{story}</article>"
        "<footer>© The Herald 2016</footer><script>var votes = 313409;</script></body></html>"
    ).encode()


def as_mhtml(title: str, paragraphs: Sequence[str]) -> bytes:
    message = email.message.EmailMessage()
    message["From"] = "<Saved by a browser>"
    message["Snapshot-Content-Location"] = "https://herald.example/ferry"
    message["Subject"] = title
    message["MIME-Version"] = "1.0"
    message.set_content(as_html(title, paragraphs).decode(), subtype="html", cte="quoted-printable")
    message.make_related()
    return message.as_bytes()


def as_pdf(title: str, paragraphs: Sequence[str], columns: int = 1) -> bytes:
    story = "\n\n".join(words.replace("#", "\\#").replace("@", "\\@") for words in paragraphs)
    return typeset(f"= {title}\n#columns({columns})[\n{story}\n]")


def typeset(markup: str, page: str = "") -> bytes:
    made = typst.compile(
        f'#set page(paper: "a5", margin: 18mm{page})\n#set text(size: 10pt, hyphenate: true, lang: "en")\n'
        f"#set par(justify: true)\n{markup}".encode()
    )
    assert isinstance(made, bytes)
    return made


def as_docx(title: str, paragraphs: Sequence[str]) -> bytes:
    document = docx.Document()
    document.core_properties.author = "Tom Reef"
    document.add_heading(title, 0)
    for words in paragraphs:
        document.add_paragraph(words)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def as_odt(title: str, paragraphs: Sequence[str]) -> bytes:
    story = "".join(f"<text:p>{html.escape(words, quote=False)}</text:p>" for words in paragraphs)
    return odt(f'<text:h text:outline-level="1">{html.escape(title)}</text:h>{story}')


def odt(body: str) -> bytes:
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    )
    names += ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    names += ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
    content = f"<office:document-content {names}><office:body><office:text>{body}</office:text></office:body>"
    meta = f"<office:document-meta {names}><office:meta><meta:initial-creator>Tom Reef</meta:initial-creator>"
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.text",
            "content.xml": f"{content}</office:document-content>".encode(),
            "meta.xml": f"{meta}</office:meta></office:document-meta>".encode(),
        }
    )


def as_rtf(title: str, paragraphs: Sequence[str]) -> bytes:
    story = "\\par\n".join(rtf_words(words) for words in (title, *paragraphs))
    info = "{\\info{\\title " + rtf_words(title) + "}{\\author Tom Reef}}"
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0" + info + "\\f0\n" + story + "\\par}").encode("ascii")


def rtf_words(words: str) -> str:
    return "".join(sign if ord(sign) < 128 else f"\\u{ord(sign)}?" for sign in words)


def as_mail(title: str, paragraphs: Sequence[str]) -> bytes:
    message = email.message.EmailMessage()
    message["From"] = "Tom Reef <tom@herald.example>"
    message["To"] = "desk@post.example"
    message["Subject"] = title
    message["Date"] = "Sat, 24 Sep 2016 10:00:00 +0100"
    message.set_content("\n\n".join((title, *paragraphs)))
    return message.as_bytes()


def as_subtitles(title: str, paragraphs: Sequence[str]) -> bytes:
    cues, seconds = ["WEBVTT"], 1
    for paragraph in (title, *paragraphs):
        cues.append(f"00:00:{seconds:02}.000 --> 00:00:{seconds + 4:02}.000\n{paragraph}")
        seconds += 10
    return "\n\n".join(cues).encode()


def as_newsml(title: str, paragraphs: Sequence[str]) -> bytes:
    return news_item(title, paragraphs, "urn:newsml:herald.example:20160924:ferry").encode()


def news_item(title: str, paragraphs: Sequence[str], guid: str) -> str:
    story = "".join(f"<p>{html.escape(words, quote=False)}</p>" for words in paragraphs)
    return (
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" xml:lang="en-GB"><itemMeta>'
        "<provider><name>The Herald</name></provider><versionCreated>2016-09-24T12:30:00+00:00</versionCreated>"
        "</itemMeta><contentMeta><contentCreated>2016-09-24T10:00:00Z</contentCreated><by>By Tom Reef</by>"
        f'<language tag="en-GB"/><headline>{html.escape(title)}</headline></contentMeta><contentSet>'
        f'<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title>'
        f"</head><body>{story}</body></html></inlineXML></contentSet></newsItem>"
    )


def as_nitf(title: str, paragraphs: Sequence[str]) -> bytes:
    story = "".join(f"<p>{html.escape(words, quote=False)}</p>" for words in paragraphs)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><nitf><head><docdata><date.issue norm="20160924T100000Z"/>'
        '<doc.copyright holder="The Herald"/></docdata></head><body><body.head><hedline>'
        f"<hl1>{html.escape(title)}</hl1></hedline><byline>By Tom Reef</byline></body.head>"
        f"<body.content>{story}</body.content></body></nitf>"
    ).encode()


def as_ninjs(title: str, paragraphs: Sequence[str]) -> bytes:
    return json.dumps(
        {
            "uri": "urn:ninjs:ferry",
            "headline": title,
            "byline": "Tom Reef",
            "source": "The Herald",
            "language": "en-GB",
            "versioncreated": "2016-09-24T12:30:00+00:00",
            "body_xhtml": "".join(f"<p>{html.escape(words)}</p>" for words in paragraphs),
        }
    ).encode()


def zipped(files: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


WRITERS: dict[str, Writer] = {
    "story.txt": as_text,
    "story.md": as_markdown,
    "story.html": as_html,
    "story.mhtml": as_mhtml,
    "story.pdf": as_pdf,
    "story.docx": as_docx,
    "story.odt": as_odt,
    "story.rtf": as_rtf,
    "story.eml": as_mail,
    "story.vtt": as_subtitles,
    "story.xml": as_newsml,
    "story.nitf": as_nitf,
    "story.json": as_ninjs,
}
