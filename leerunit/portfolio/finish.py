"""What the PDF gets after it was laid out: language, title, its data file, true letters for copying, an id.

Same content, same bytes: nothing here looks at the clock or at chance.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from datetime import UTC, datetime
from io import BytesIO
from xml.sax.saxutils import escape

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, Stream, String

from leerunit.portfolio.payload import ATTACHMENT_NAME

PRODUCER = "LEERunit"
_JOINED = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_CMAP_ENTRY = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4,6})>")

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def finish(laid_out: bytes, payload: bytes | None, *, title: str, language: str, made_at: datetime) -> bytes:
    """Return the PDF with title, language and, if given, its data as the one attached file."""
    with Pdf.open(BytesIO(laid_out)) as pdf:
        pdf.Root.Lang = String(language)
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        _describe(pdf, title, language, made_at)
        if payload is not None:
            _attach(pdf, payload, made_at)
        for each in pdf.objects:
            if isinstance(each, Stream):
                _plain_filter(each)
        _true_letters(pdf)
        for page in pdf.pages:
            if Name.Trans in page:
                del page[Name.Trans]
        out = BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.generate,
            recompress_flate=False,
            force_version="1.7",
        )
    return out.getvalue()


def _describe(pdf: Pdf, title: str, language: str, made_at: datetime) -> None:
    moment = made_at.astimezone(UTC)
    stamp = String(moment.strftime("D:%Y%m%d%H%M%SZ"))
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=String(title),
            Creator=String(PRODUCER),
            Producer=String(PRODUCER),
            CreationDate=stamp,
            ModDate=stamp,
        )
    )
    packet = _XMP.format(
        title=escape(title),
        language=language,
        producer=PRODUCER,
        moment=moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
    )
    pdf.Root.Metadata = Stream(pdf, packet.encode(), Type=Name.Metadata, Subtype=Name.XML)


def _attach(pdf: Pdf, payload: bytes, made_at: datetime) -> None:
    file = Stream(pdf, payload)
    file.stream_dict.Type = Name.EmbeddedFile
    file.stream_dict.Subtype = Name("/application/json")
    file.stream_dict.Params = Dictionary(
        Size=len(payload),
        ModDate=String(made_at.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")),
        CheckSum=String(hashlib.md5(payload, usedforsecurity=False).digest()),
    )
    spec = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(ATTACHMENT_NAME),
            UF=String(ATTACHMENT_NAME),
            AFRelationship=Name.Source,
            EF=Dictionary(F=file, UF=file),
        )
    )
    names = pdf.Root.get(Name.Names, Dictionary())
    names[Name.EmbeddedFiles] = Dictionary(Names=Array([String(ATTACHMENT_NAME), spec]))
    pdf.Root.Names = names
    pdf.Root.AF = Array([spec])


def _plain_filter(stream: Stream) -> None:
    # A list of one filter makes qpdf unpack and pack the stream again; pictures cost a quarter second each.
    found = stream.stream_dict.get(Name.Filter)
    if isinstance(found, Array) and len(found) == 1:
        stream.stream_dict.Filter = found[0]


def _true_letters(pdf: Pdf) -> None:
    # ReportLab writes letters above U+FFFF as one number, which copies as another letter. Joined forms of
    # Arabic copy as the letters that were typed.
    for each in pdf.objects:
        if isinstance(each, Dictionary) and each.get(Name.Type) == Name.Font and Name.ToUnicode in each:
            each.ToUnicode.write(_CMAP_ENTRY.sub(_entry, each.ToUnicode.read_bytes()))


def _entry(match: re.Match[bytes]) -> bytes:
    letter = chr(int(match[2], 16))
    if _JOINED.match(letter):
        letter = unicodedata.normalize("NFKC", letter)
    return b"<" + match[1] + b"> <" + letter.encode("utf-16-be").hex().upper().encode() + b">"
