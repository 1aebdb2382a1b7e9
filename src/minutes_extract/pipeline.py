"""The ordered stages: read → segment → survey → find and resolve → assemble."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, NamedTuple

from . import __version__
from .assemble.build import Builder
from .assemble.coverage import account, diagnostics
from .assemble.grounding import Grounding
from .diagnostics import Remark
from .errors import LimitExceeded
from .kept import forget
from .models import Minutes
from .options import Options
from .readers import Reading, read
from .resolve.findings import resolve
from .segment.layout import segment
from .survey import survey

MOST_PARAGRAPHS = 250_000
"""What a document may hold: each takes some 3 kB of memory on its way, and minutes have hundreds."""


class Result(NamedTuple):
    """The minutes, and the text that their offsets are into."""

    minutes: Minutes
    text: str


def run(data: bytes, *, name: str, path: str | None, options: Options) -> Result:
    """Extract one document. Raises `MinutesExtractError` where it cannot be read."""
    reading = read(data, name=path or name, options=options)
    if len(reading.document.paragraphs()) > MOST_PARAGRAPHS:
        reason = f"more than {MOST_PARAGRAPHS:,} paragraphs and cells, which is no one meeting's; split it"
        raise LimitExceeded(path or name, reason)
    text, encoding, kind = reading.document.source, reading.encoding, reading.document.format
    try:
        tree = _assembled(reading, options)
    finally:
        forget()
    del reading  # of a long document it takes as much memory as its tree
    source = {
        "name": name,
        "path": path,
        "sha256": hashlib.sha256(data).hexdigest(),
        "format": kind,
        "encoding": encoding,
        "characters": len(text),
    }
    generator = {"version": __version__, "options": {"day_first": options.day_first}}
    # extra="ignore": looking for keys that are not ours costs a fifth of the validation, and the tree is ours
    plain = {name: _drained(found) if isinstance(found, list) else found for name, found in tree.items()}
    minutes = Minutes.model_validate({"generator": generator, "source": source, **plain}, extra="ignore")
    return Result(minutes, text)


def _drained(nodes: list[Any]) -> Iterator[Any]:
    """The nodes one by one, each let go as soon as it has been taken: a model is made of it meanwhile."""
    nodes.reverse()
    while nodes:
        yield nodes.pop()


def _assembled(reading: Reading, options: Options) -> dict[str, Any]:
    """The stages from the document to the plain tree of its minutes."""
    document = reading.document
    layout = segment(document)
    document.forget()  # of a long document it is a tenth of all that is held
    evidence = survey(layout)
    findings = resolve(layout, evidence, options.day_first)
    for entry in findings.agenda.entries:  # of a long document it is as much as what was found
        entry.passage.forget()
    ground = Grounding(document)
    builder = Builder(findings, ground)
    tree: dict[str, Any] = builder.build()
    ground.forget()
    remarks: list[tuple[Remark, list[object]]] = [
        (r, []) for r in (*reading.remarks, *document.remarks, *layout.remarks)
    ]
    remarks += findings.remarks
    if builder.flattened:
        spans = tuple(r for item in builder.flattened if item.heading for r in item.heading.ranges())
        remarks.append(
            (Remark("deep-nesting", "sub-items below the eighth level stand in the item above them", spans=spans), [])
        )
    if not (tree["actions"] or tree["attendees"] or tree["items"] or tree["decisions"]):
        remarks.append((Remark("no-minutes-found", "nothing that looks like minutes was found"), []))
    account(tree, layout, ground)
    tree["diagnostics"] = diagnostics(remarks, builder, ground)
    return tree
