"""Word documents (.docx), read from their XML.

A Word file has no text of its own to point into, so the reader writes one (see `writer`) and the offsets are
into that. The printed number of an automatic list stands in the text and is the paragraph's `marker`; a bullet
is the marker only. `metadata` has `title`, and `furniture`: the visible ranges of running headers and footers,
which stand once at the start and the end, and of a table of contents.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..document.tree import Document
from ..errors import UnreadableDocument
from .docx_body import Body, Step
from .docx_numbering import Numbering
from .docx_package import Package, attribute, child, local
from .docx_styles import StyleSheet
from .docx_tabs import tabulated
from .unwrap import join_wrapped
from .writer import TextWriter

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["FORMAT", "read"]

FORMAT = "docx"


def read(data: bytes, name: str) -> Document:
    """The document in these bytes; raises `UnreadableDocument` where there is none to be read."""
    package = Package(data, name)
    root = package.tree(package.main)
    if root is None:
        raise UnreadableDocument(name, "a .docx file whose document part is missing; get it again")
    body = Body(StyleSheet(package.related("styles")), Numbering(package.related("numbering")))
    running = _Running(package, root)
    writer = TextWriter()
    seen: set[str] = set()
    for part in running.parts("headerReference"):
        _write(writer, _new(list(body.steps(part, furniture=True)), seen))
    main = child(root, "body")
    _write(writer, tabulated(body.steps(root if main is None else main)))
    for kind in ("footnotes", "endnotes"):
        _write(writer, _notes(body, package.related(kind)))
    for part in running.parts("footerReference"):
        _write(writer, _new(list(body.steps(part, furniture=True)), seen))
    document = writer.document(FORMAT, _title(package))
    join_wrapped(document)
    return document


def _write(writer: TextWriter, steps: Iterable[Step]) -> None:
    for step in steps:
        match step.kind:
            case "line":
                assert step.line is not None
                writer.line(step.line)
            case "table":
                writer.open_table()
            case "row":
                writer.open_row()
            case "cell":
                writer.open_cell(step.header)
            case "/cell":
                writer.close_cell()
            case "/row":
                writer.close_row()
            case "/table":
                writer.close_table()


def _new(steps: list[Step], seen: set[str]) -> list[Step]:
    """The steps of a header or footer, unless one with the same words was written."""
    words = " ".join(" ".join(step.line.text.split()) for step in steps if step.line is not None).strip()
    if not words or words in seen:
        return []
    seen.add(words)
    return steps


class _Running:
    """The headers and footers that the sections of a document refer to."""

    def __init__(self, package: Package, root: etree._Element) -> None:
        self._package = package
        self._root = root
        self._relations = package.relations(package.main)
        settings = package.related("settings")
        self._even = child(settings, "evenAndOddHeaders") is not None

    def parts(self, reference: str) -> list[etree._Element]:
        """The roots of the headers or footers that are printed, in the order of the sections."""
        found: dict[str, etree._Element] = {}
        for section in self._root.iter("{*}sectPr"):
            first = child(section, "titlePg") is not None
            for element in section:
                if local(element) != reference:
                    continue
                kind = attribute(element, "type") or "default"
                if (kind == "first" and not first) or (kind == "even" and not self._even):
                    continue
                target = self._relations.get(_id(element), ("", ""))[1]
                if target and target not in found:
                    part = self._package.tree(target, needed=False)
                    if part is not None:
                        found[target] = part
        return list(found.values())


def _id(element: etree._Element) -> str:
    """The relation that an element names (`r:id`)."""
    return next((v for k, v in element.attrib.items() if str(k).rpartition("}")[2] == "id"), "")  # type: ignore[return-value]


def _notes(body: Body, root: etree._Element | None) -> Iterable[Step]:
    """Footnotes and endnotes, without the rules that part them from the text."""
    for note in root if root is not None else ():
        if local(note) in ("footnote", "endnote") and attribute(note, "type") in (None, "normal"):
            yield from body.steps(note)


def _title(package: Package) -> dict[str, str]:
    core = next((t for k, t in package.relations("").values() if k.endswith("/core-properties")), "docProps/core.xml")
    found = child(package.tree(core, needed=False), "title")
    words = " ".join((found.text or "").split()) if found is not None else ""
    return {"title": words} if words else {}
