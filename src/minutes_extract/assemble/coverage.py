"""What no finding took, and what is odd: unassigned words, coverage, diagnostics."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from ..diagnostics import Remark
from ..document.tree import Document
from ..models.minutes import Diagnostic, Unassigned
from ..models.minutes import Furniture as FurnitureNode
from ..models.provenance import Span, made_provenance
from ..segment.layout import Layout
from ..segment.rows import Furniture
from .build import Builder
from .grounding import Grounding
from .validated import drained, validated

Node = dict[str, Any]


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w")


def account(tree: Node, serving: list[Furniture], ground: Grounding) -> None:
    """Add `furniture`, `unassigned` and `coverage` to the tree; `serving`: see `all_furniture`."""
    document = ground.document
    furniture = _furniture(serving, ground)
    if document.format == "markdown" or "marked" in document.metadata:
        furniture = sorted([*furniture, *_markup(document)], key=_where)
    lost: list[Node] = []
    if document.format == "text" and "marked" not in document.metadata:
        signs, lost = _signs(document)
        furniture = sorted([*furniture, *signs], key=_where)
    tree["furniture"] = validated(FurnitureNode, drained(furniture))
    missing = sum(len(node["text"]) - node["text"].count(" ") for node in lost)
    visible = missing + len(document.text) - document.text.count(" ") - document.text.count("\n")
    for start, end in _gaps(ground.covered):
        text = document.text[start:end]
        if _word().search(text):
            missing += len(text) - text.count(" ")
            begin = start + len(text) - len(text.lstrip())
            stop = begin + len(text.strip())
            spans = ground.document.offsets.source_span(begin, stop)
            if spans is not None:
                span = Span(*spans, document.source[spans[0] : spans[1]])
                lost.append({"text": text.strip(), "provenance": made_provenance((span,), rule="unassigned")})
    tree["unassigned"] = validated(Unassigned, drained(sorted(lost, key=_where)))
    tree["coverage"] = 1 - missing / visible if visible else 1.0


def _markup(document: Document) -> list[Node]:
    """Words that the marks of Markdown and of wikis hold: front matter, the targets of links, attributes."""
    out: list[Node] = []
    for start, end in document.offsets.hidden(len(document.source)):
        raw = document.source[start:end]
        if _word().search(_tag().sub("", raw)):
            begin, text = start + len(raw) - len(raw.lstrip()), raw.strip()
            span = Span(begin, begin + len(text), text)
            provenance = made_provenance((span,), rule="markup")
            out.append({"kind": "markup", "text": " ".join(text.split()), "provenance": provenance})
    return out


def _signs(document: Document) -> tuple[list[Node], list[Node]]:
    """What of a plain text is in no paragraph: signs of lists and rules ('-', '(a)', '-----'), and words that are lost.

    There everything is visible; where the reader has left out words, they are told.
    """
    signs: list[Node] = []
    lost: list[Node] = []
    for start, end in document.offsets.hidden(len(document.source)):
        for found in _line().finditer(document.source, start, end):
            text = found[0]
            rule = (
                "list-marker" if _marker().fullmatch(text) else "unassigned" if _word().search(text) else "ruled-line"
            )
            span = Span(found.start(), found.end(), text)
            node: Node = {"text": " ".join(text.split()), "provenance": made_provenance((span,), rule=rule)}
            if rule == "unassigned":
                lost.append(node)
            else:
                signs.append({"kind": rule, **node})
    return signs, lost


@cache
def _line() -> re.Pattern[str]:
    return re.compile(r"\S(?:[^\r\n]*\S)?")


@cache
def _marker() -> re.Pattern[str]:
    return re.compile(r"[^\w\s]{1,2}|o|\(\w{1,6}\)|\d{1,9}|(?:\w{1,6}|\d{1,4}(?:\.\d{1,4}){1,4})[.)]|\[[ xX]?\]")


@cache
def _tag() -> re.Pattern[str]:
    return re.compile(r"<[^<>]*+>|&#?\w{1,31};")


def _where(node: Node) -> int:
    spans = node["provenance"].spans
    return spans[0].start if spans else 0


def _gaps(covered: bytearray) -> Iterator[tuple[int, int]]:
    """The stretches of a text that nothing covers."""
    stop = 0
    while (begin := covered.find(0, stop)) >= 0:
        stop = covered.find(1, begin)
        stop = len(covered) if stop < 0 else stop
        yield begin, stop


def all_furniture(layout: Layout) -> list[Furniture]:
    """Running headers, column headings, labels and row numbers, in order: all that is to be accounted for of a layout."""
    found: list[Furniture] = list(layout.furniture)
    found += [("label", r.label) for r in layout.rosters if r.label is not None]
    for unit in layout.units:
        found += [("row-number", p) for p in (*unit.get("whole"), *unit.refs)]
    found.sort(key=lambda f: f[1].start)
    return found


def _furniture(serving: list[Furniture], ground: Grounding) -> list[Node]:
    """The nodes of furniture; numbers of rows are some where nothing else took them."""
    serving[:] = [f for f in serving if f[0] != "row-number" or not ground.covered[f[1].start]]
    return [{"kind": kind, "text": p.text, "provenance": ground.of_passage(p, kind)} for kind, p in drained(serving)]


def diagnostics(
    remarks: list[tuple[Remark, list[object]]], builder: Builder, ground: Grounding
) -> tuple[Diagnostic, ...]:
    """Remarks with ids, severities and source spans."""
    return validated(Diagnostic, _diagnosed(remarks, builder, ground))


def _diagnosed(remarks: list[tuple[Remark, list[object]]], builder: Builder, ground: Grounding) -> Iterator[Node]:
    for n, (remark, findings) in enumerate(drained(remarks), 1):
        about = list(remark.about)
        if not about or findings:
            about = [builder.ids[id(f)] for f in findings if id(f) in builder.ids] + about
        spans = ground.spans(remark.spans, covers=False)  # a diagnostic accounts for nothing
        yield {
            "id": f"g{n}",
            "code": remark.code,
            "severity": remark.severity,
            "about": list(dict.fromkeys(about)),
            "message": remark.message,
            "provenance": made_provenance(spans, rule="diagnostic"),
        }
