"""The parts of a Word file: a zip archive of XML, read within limits and without entities."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any

from ..errors import UnreadableDocument

if TYPE_CHECKING:
    from lxml import etree

__all__ = ["Package", "attribute", "child", "local", "value"]

_MOST = 64 * 1024 * 1024  # bytes of all parts that are read
_RATIO, _SMALL = 250, 1024 * 1024  # real documents stay far below; a bomb packs a thousand to one
_MOST_ENTITIES, _LONGEST_ENTITY = 10_000, 1_000
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_DAMAGED = "a damaged .docx file; get it again, or open and save it in a word processor"
_LARGE = "a .docx file that unpacks to more than can be read; save it anew, or as .txt"
_DEEP = "a .docx file nested deeper than can be read; save it anew in a word processor, or as .txt"
_LOCKED = "a password-protected .docx file; save it without a password"


class Package:
    """An open Word file; every fault in it raises `UnreadableDocument`."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._left = _MOST
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise UnreadableDocument(name, _LOCKED.replace("a password", "an old .doc, or a password") + " or as .docx")
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            self._names = set(self._zip.namelist())
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError, OverflowError) as error:
            raise UnreadableDocument(name, _DAMAGED) from error
        self.main = self._main_part()
        self.folder = posixpath.dirname(self.main)

    def __contains__(self, part: str) -> bool:
        return part in self._names

    def _main_part(self) -> str:
        """The name of the document part: Word itself finds it by the relations, so does this."""
        for kind, target in self.relations("").values():
            if kind.endswith("/officeDocument") and target in self._names:
                return target
        if "word/document.xml" in self._names:
            return "word/document.xml"
        raise UnreadableDocument(self.name, "a zip file without a Word document in it; give a .docx file")

    def relations(self, part: str) -> dict[str, tuple[str, str]]:
        """The relations of a part: id to (type, name of the target part)."""
        folder, file = posixpath.split(part)
        root = self.tree(posixpath.join(folder, "_rels", file + ".rels"), needed=False)
        found: dict[str, tuple[str, str]] = {}
        for relation in root if root is not None else ():
            target = relation.get("Target", "")
            if isinstance(relation.tag, str) and relation.get("TargetMode") != "External":
                path = target[1:] if target.startswith("/") else posixpath.join(folder, target)
                found[relation.get("Id", "")] = (relation.get("Type", ""), posixpath.normpath(path))
        return found

    def related(self, kind: str) -> etree._Element | None:
        """The part of this kind (`styles`, `numbering`) that the document refers to."""
        for type_, target in self.relations(self.main).values():
            if type_.endswith("/" + kind):
                return self.tree(target, needed=False)
        return self.tree(posixpath.join(self.folder, kind + ".xml"), needed=False)

    def tree(self, part: str, needed: bool = True) -> etree._Element | None:
        """The root of a part; None where it is missing or, unless needed, damaged."""
        from lxml import etree

        if part not in self._names:
            return None
        data = self._bytes(part)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            if needed:
                deep = getattr(error, "code", None) == etree.ErrorTypes.ERR_RESOURCE_LIMIT
                raise UnreadableDocument(self.name, _DEEP if deep else _DAMAGED) from error
            return None
        if b"<!ENTITY" in data and not _written_out(root):
            raise UnreadableDocument(self.name, _LARGE)
        return root

    def _bytes(self, part: str) -> bytes:
        info = self._zip.getinfo(part)
        if info.flag_bits & 1:
            raise UnreadableDocument(self.name, _LOCKED)
        packed = max(info.compress_size, 1)
        if info.file_size > self._left or (info.file_size > _SMALL and info.file_size / packed > _RATIO):
            raise UnreadableDocument(self.name, _LARGE)
        try:
            with self._zip.open(info) as file:
                data = file.read(self._left + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            NotImplementedError,
            RuntimeError,
            ValueError,
            OSError,
            EOFError,
        ) as error:
            raise UnreadableDocument(self.name, _DAMAGED) from error
        self._left -= len(data)
        if self._left < 0:
            raise UnreadableDocument(self.name, _LARGE)
        return data


def _written_out(root: etree._Element) -> bool:
    """Put words for the entities that a part declares for itself, or their names; False for too many of them."""
    from lxml import etree

    dtd: Any = root.getroottree().docinfo.internalDTD
    said = {e.name: e.content or "" for e in dtd.iterentities()} if dtd is not None else {}
    held = list(islice(root.iter(etree.Entity), _MOST_ENTITIES + 1))
    for entity in held:
        words = said.get((entity.text or "")[1:-1], "")
        short = 0 < len(words) <= _LONGEST_ENTITY and "<" not in words and "&" not in words
        text = (words if short else entity.text or "") + (entity.tail or "")
        above, before = entity.getparent(), entity.getprevious()
        assert above is not None  # the root is an element
        if before is None:
            above.text = (above.text or "") + text
        else:
            before.tail = (before.tail or "") + text
        entity.tail = None
        above.remove(entity)
    return len(held) <= _MOST_ENTITIES


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; '' for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of this name."""
    if element is not None:
        for found in element:
            if local(found) == name:
                return found
    return None


def attribute(element: etree._Element, name: str) -> str | None:
    """A Word attribute, in the usual namespace or the strict one."""
    for space in (_WORD, _STRICT):
        found = element.get(f"{{{space}}}{name}")
        if found is not None:
            return found
    return element.get(name)


def value(element: etree._Element | None, name: str) -> str | None:
    """The `w:val` of the child of this name; '' where the child has none, None where there is no child."""
    found = child(element, name)
    return None if found is None else attribute(found, "val") or ""
