"""Makes docx, EPUB and PDF files part by part, as small as the formats allow."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip with these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return stream.getvalue()


def docx(body: str, **parts: str | bytes) -> bytes:
    """A Word document; other parts have ``__`` for the slash and ``_xml`` at their end."""
    others = {name.replace("__", "/").replace("_xml", ".xml"): data for name, data in parts.items()}
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    document = f'<?xml version="1.0"?><w:document {_W}><w:body>{body}</w:body></w:document>'
    return package({"_rels/.rels": relations, "word/document.xml": document, **others})


def para(text: str, style: str = "") -> str:
    """A paragraph of a Word document."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


def table(rows: Sequence[Sequence[str]]) -> str:
    """A table of a Word document."""
    return "<w:tbl>" + "".join(
        "<w:tr>" + "".join(f"<w:tc>{para(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows
    ) + "</w:tbl>"  # fmt: skip


def epub(
    chapters: Sequence[tuple[str, str]], *, metadata: str = "", toc: str = "", encryption: str = ""
) -> bytes:
    """A book of chapters (file name, XHTML); ``toc`` is the navigation document of EPUB 3."""
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    )
    items = "".join(f'<item id="c{n}" href="{name}"/>' for n, (name, _) in enumerate(chapters))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    nav = '<item id="nav" properties="nav" href="nav.xhtml"/>' if toc else ""
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<metadata>{metadata}</metadata><manifest>{nav}{items}</manifest>"
        f"<spine>{'<itemref idref=' + chr(34) + 'nav' + chr(34) + '/>' if toc else ''}{spine}"
        "</spine></package>"
    )
    parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": container}
    parts |= {"OEBPS/book.opf": opf, **{f"OEBPS/{name}": text for name, text in chapters}}
    if toc:
        parts["OEBPS/nav.xhtml"] = toc
    if encryption:
        parts["META-INF/encryption.xml"] = encryption
    return package(parts)


def pdf(
    pages: Sequence[Sequence[str]], *, title: str = "", indent: str = "", encrypt: str = ""
) -> bytes:
    """A PDF with a text layer: every text is a line, Han in a font that is not embedded.

    Lines that begin with ``indent`` are drawn further right, without it.
    """
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        (
            b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
            b" /DescendantFonts [5 0 R] >>"
        ),
        (
            b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo"
            b" << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 6 0 R >>"
        ),
        (
            b"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900]"
            b" /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>"
        ),
        b"<< /Title " + _pdf_string(title) + b" /Creator (Test) >>",
    ]
    kids = []
    for lines in pages:
        content = b"".join(_line(line, at, indent) for at, line in enumerate(lines))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % len(objects)
        )
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (
        b" ".join(b"%d 0 R" % kid for kid in kids),
        len(kids),
    )
    return _written(objects, encrypt)


def _line(text: str, at: int, indent: str) -> bytes:
    left = 72
    if indent and text.startswith(indent):
        text, left = text.removeprefix(indent), 96
    if not text:
        return b""
    if text.isascii():
        shown = (
            b"(" + text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode() + b")"
        )
        font = b"/F1"
    else:
        shown = b"<" + text.encode("utf-16-be").hex().encode() + b">"
        font = b"/F2"
    return b"BT %s 10 Tf %d %d Td %s Tj ET\n" % (font, left, 780 - 14 * at, shown)


def _pdf_string(text: str) -> bytes:
    return b"<feff" + text.encode("utf-16-be").hex().encode() + b">"


def _written(objects: Sequence[bytes], encrypt: str) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, data in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, data)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    more = b" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >> /ID [<00> <00>]" % (
        (b"41" * 32, b"42" * 32)
    )
    out += b"trailer << /Size %d /Root 1 0 R /Info 7 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        more if encrypt else b"",
        start,
    )
    return bytes(out)
