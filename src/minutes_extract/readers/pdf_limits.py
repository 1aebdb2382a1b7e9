"""What the pages of a PDF unpack to, told before the library reads them: a file of a few kilobytes may hold gigabytes.

The library reads a page whole and cannot be stopped, so its content is measured here, with each form as often as it is
drawn. Pictures and fonts count for nothing: no text is read from them. Where streams are enciphered nothing is told.
"""

from __future__ import annotations

import base64
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from minutes_extract.patterns import Patterns, Source

__all__ = ["Content", "check_objects", "measure", "within_letters"]

_LONGEST_DICTIONARY = 1_000_000
_DEEPEST = 60  # forms in forms
_STORES = 8
_MOST_TEXTS, _MOST_OBJECTS, _MOST_LETTERS = 50_000, 1_000_000, 200_000  # on one page


class Content(NamedTuple):
    """Bytes of unpacked content: of the largest page, and of all pages together."""

    page: int
    whole: int


@dataclass(slots=True)
class _Stream:
    size: int
    drawn: Counter[str]
    said: str
    form: bool


@dataclass(slots=True)
class _Objects:
    """What the objects of a file say, and the streams that may be drawn, by their numbers."""

    said: dict[int, str] = field(default_factory=dict)
    streams: dict[int, _Stream] = field(default_factory=dict)
    costs: dict[int, int] = field(default_factory=dict)
    unpacked: int = 0


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns(
        {
            "object": Source(r"(?<!\d)(\d{1,10})\s{1,4}\d{1,5}\s{1,4}obj\b"),
            "no_content": Source(
                r"/Subtype\s{0,4}/(?:Image|Type1C|CIDFontType0C|OpenType)\b|/Length1\b|/Type\s{0,4}/(?:XRef|Metadata)\b"
            ),
            "packed": Source(r"/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx|FlateDecode|Fl)\b"),
            "form": Source(r"/Subtype\s{0,4}/Form\b"),
            "store": Source(r"/Type\s{0,4}/ObjStm\b"),
            "first": Source(r"/First\s{1,4}(\d{1,9})"),
            "drawn": Source(r"/([^\s/<>\[\](){}%]{1,120})\s{1,9}Do\b"),
            "named": Source(r"/([^\s/<>\[\](){}%]{1,120})\s{1,4}(\d{1,10})\s{1,4}\d{1,5}\s{1,4}R\b"),
            "refs": Source(r"(?<!\d)(\d{1,10})\s{1,4}\d{1,5}\s{1,4}R\b"),
            "contents": Source(r"/Contents\s{0,4}(?:(\d{1,10})\s{1,4}\d{1,5}\s{1,4}R\b|\[([^\]]*)\])"),
        }
    )


def check_objects(page: Any, raw: Any) -> None:
    """Raise `OverflowError` for more pieces of text than fill a page; drawings may have many more shapes."""
    count = int(raw.FPDFPage_CountObjects(page.raw))
    if count <= _MOST_TEXTS:
        return
    kinds = (raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page.raw, n)) for n in range(count))
    if count > _MOST_OBJECTS or sum(kind == raw.FPDF_PAGEOBJ_TEXT for kind in kinds) > _MOST_TEXTS:
        raise OverflowError(f"more than {_MOST_TEXTS:,} pieces of text or {_MOST_OBJECTS:,} shapes")


def within_letters(count: int) -> int:
    """The number of letters of a page; raises `OverflowError` for more than fill one."""
    if count > _MOST_LETTERS:
        raise OverflowError(f"more than {_MOST_LETTERS:,} letters")
    return count


def measure(data: bytes, most: int) -> Content:
    """What the pages unpack to; a stream is unpacked no further than a little over `most`."""
    objects = _read(data, most)
    named: dict[str, set[int]] = {}
    for said in objects.said.values():
        for name, number in _patterns()["named"].findall(said):
            if int(number) in objects.streams and objects.streams[int(number)].form:
                named.setdefault(name, set()).add(int(number))
    largest = {name: max(_cost(objects, n, 0) for n in numbers) for name, numbers in named.items()}
    sizes = {
        number: stream.size + sum(count * largest.get(name, 0) for name, count in stream.drawn.items())
        for number, stream in objects.streams.items()
        if not stream.form
    }
    pages = [sum(sizes.get(n, 0) for n in numbers) for numbers in _contents(objects)]
    return Content(max([*pages, *sizes.values()], default=0), max(sum(pages), objects.unpacked))


def _read(data: bytes, most: int) -> _Objects:
    """The objects of a file, those in stores of objects too."""
    objects = _Objects()
    text = data.decode("latin-1")
    if "/Encrypt" in text:
        return objects
    found = [(m.start(), m.end(), int(m[1])) for m in _patterns()["object"].finditer(text)]
    for (_, begin, number), (end, *_) in pairwise([*found, (len(text), 0, 0)]):
        stream = text.find("stream", begin, min(end, begin + _LONGEST_DICTIONARY))
        said = text[begin : stream if stream >= 0 else min(end, begin + _LONGEST_DICTIONARY)]
        objects.said[number] = said
        if stream < 0 or _patterns()["no_content"].search(said) is not None:
            continue
        close = text.rfind("endstream", stream, end)
        first = stream + 6 + (2 if text.startswith("\r\n", stream + 6) else 1)
        store = _patterns()["store"].search(said) is not None
        content = _unpacked(data[first : close if close >= 0 else end], said, most // _STORES if store else most)
        objects.unpacked += len(content)
        if objects.unpacked > _STORES * most:
            break
        if store:
            objects.said.update(_stored(content.decode("latin-1"), said))
            continue
        drawn = Counter(_patterns()["drawn"].findall(content.decode("latin-1"))) if b"Do" in content else Counter[str]()
        form = _patterns()["form"].search(said) is not None
        objects.streams[number] = _Stream(len(content), drawn, said, form)
    return objects


def _unpacked(packed: bytes, said: str, most: int) -> bytes:
    """The content of a stream, as far as its filters are known."""
    for name in _patterns()["packed"].findall(said):
        try:
            if name in ("/ASCII85Decode", "/A85"):
                packed = base64.a85decode(packed.strip().removesuffix(b"~>"))
            elif name in ("/ASCIIHexDecode", "/AHx"):
                packed = bytes.fromhex(packed.decode("latin-1").strip().rstrip(">"))
            else:
                packed = zlib.decompressobj().decompress(packed, most + 1)
        except (ValueError, zlib.error):
            break
    return packed


def _stored(content: str, said: str) -> Iterator[tuple[int, str]]:
    """The objects of a store: pairs of numbers and places stand in front of them."""
    first = _patterns()["first"].search(said)
    begin = int(first[1]) if first is not None else 0
    heads = [int(word) for word in content[:begin].split() if word.isdecimal() and len(word) < 11]
    places = [begin + at for at in heads[1::2]]
    for number, (at, end) in zip(heads[::2], pairwise([*places, len(content)]), strict=False):
        yield number, content[at : min(end, at + _LONGEST_DICTIONARY)]


def _cost(objects: _Objects, number: int, depth: int) -> int:
    """What a form and all that it draws unpack to."""
    stream = objects.streams.get(number)
    if stream is None or not stream.form or depth > _DEEPEST:
        return 0
    if number not in objects.costs:
        objects.costs[number] = 0  # a form that draws itself is drawn once
        named = {name: int(n) for name, n in _patterns()["named"].findall(_resources(objects, stream.said))}
        inner = sum(count * _cost(objects, named.get(name, 0), depth + 1) for name, count in stream.drawn.items())
        objects.costs[number] = max(1, stream.size) + inner
    return objects.costs[number]


def _resources(objects: _Objects, said: str) -> str:
    """What a form says of the objects that it draws, where it stands in objects of its own too."""
    held = [said]
    for key in ("/Resources", "/XObject"):
        for name, number in _patterns()["named"].findall(held[-1]):
            if name == key[1:]:
                held.append(objects.said.get(int(number), ""))
    return " ".join(held)


def _contents(objects: _Objects) -> Iterator[list[int]]:
    """For each page the streams of its content, as often as they are named."""
    for said in list(objects.said.values()):
        found = _patterns()["contents"].search(said) if "/Contents" in said else None
        if found is None:
            continue
        listed = found[2] if found[1] is None else objects.said.get(int(found[1]), "")
        if found[1] is not None and int(found[1]) in objects.streams:
            yield [int(found[1])]
        else:
            yield [int(n) for n in _patterns()["refs"].findall(listed)]
