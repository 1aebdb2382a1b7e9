"""Word files made by hand, for tests."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

from minutes_extract.document.tree import Document
from minutes_extract.readers.docx import read

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def relations(items: Iterable[tuple[str, str, str]]) -> str:
    body = "".join(f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{to}"/>' for i, kind, to in items)
    return f'<Relationships xmlns="{RELATIONS}">{body}</Relationships>'


def part(tag: str, body: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{tag} {NAMESPACES}>{body}</w:{tag}>'


def package(parts: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def docx(body: str, **others: str) -> bytes:
    """A Word file with this body; `styles`, `numbering`, `header1` and so on are the bodies of other parts."""
    tags = {"header": "hdr", "footer": "ftr"}
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": TYPES,
        "word/document.xml": part("document", f"<w:body>{body}</w:body>"),
    }
    related = []
    for name, text in others.items():
        kind = name.rstrip("0123456789")
        parts[f"word/{name}.xml"] = part(tags.get(kind, kind), text)
        related.append((name, kind, f"{name}.xml"))
    parts["word/_rels/document.xml.rels"] = relations(related)
    parts["_rels/.rels"] = relations([("rId1", "officeDocument", "word/document.xml")])
    return package(parts)


def p(text: str, properties: str = "", run: str = "") -> str:
    return (
        f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    )


def item(text: str, list_: int = 1, level: int = 0) -> str:
    return p(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>')


def level(n: int, text: str, format: str = "decimal", more: str = "", start: int = 1) -> str:
    counts = f'<w:start w:val="{start}"/><w:numFmt w:val="{format}"/>{more}'
    return f'<w:lvl w:ilvl="{n}">{counts}<w:lvlText w:val="{text}"/></w:lvl>'


def table(*rows: Iterable[str], properties: str = "") -> str:
    body = "".join("<w:tr>" + "".join(cells) + "</w:tr>" for cells in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{body}</w:tbl>"


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def style(key: str, name: str, body: str = "", based: str = "", kind: str = "paragraph") -> str:
    on = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="{kind}" w:styleId="{key}"><w:name w:val="{name}"/>{on}{body}</w:style>'


def opened(body: str, **others: str) -> Document:
    document = read(docx(body, **others), "minutes.docx")
    check(document)
    return document


def texts(document: Document) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs()]


def check(document: Document) -> None:
    for paragraph in document.paragraphs():
        assert document.text[paragraph.start : paragraph.end] == paragraph.text
        span = document.offsets.source_span(paragraph.start, paragraph.end)
        assert span is not None
        assert document.source[span[0] : span[1]].split() == paragraph.text.split()
    assert document.source == document.source.encode("utf-8").decode("utf-8")
    assert not set("\r\x0b\x0c") & set(document.source)


FIRST = level(0, "%1.") + level(1, "%1.%2") + level(2, "(%3)", "lowerLetter")
SECOND = level(0, "\uf0b7", "bullet") + level(1, "Item %2:", "upperRoman")
NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0">{FIRST}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{SECOND}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
)
