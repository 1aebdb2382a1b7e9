"""The ordered stages: read → segment → survey → find and resolve → assemble."""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from . import __version__
from .assemble.build import Builder
from .assemble.coverage import account, all_furniture, diagnostics
from .assemble.grounding import Grounding
from .assemble.validated import drained
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


def run(given: bytes | str, *, name: str, path: str | None, options: Options) -> Result:
    """Extract one document, from its bytes or a text. Raises `MinutesExtractError` where it cannot be read."""
    data, known = (given.encode("utf-8"), given) if isinstance(given, str) else (given, None)
    reading = read(data, name=path or name, options=options, text=known)
    sha256 = hashlib.sha256(data).hexdigest()
    del data
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
        "sha256": sha256,
        "format": kind,
        "encoding": encoding,
        "characters": len(text),
    }
    generator = {"version": __version__, "options": {"day_first": options.day_first}}
    minutes = Minutes.model_validate({"generator": generator, "source": source, **tree}, extra="ignore")
    return Result(minutes, text)


def _assembled(reading: Reading, options: Options) -> dict[str, Any]:
    """The stages from the document to the plain tree of its minutes."""
    document = reading.document
    layout = segment(document)
    document.forget()  # of a long document it is a tenth of all that is held
    evidence = survey(layout)
    findings = resolve(layout, evidence, options.day_first)
    furniture = all_furniture(layout)
    ground = Grounding(document)
    layout.forget()  # of a long document the layout and the tree are more than what was found in them
    document.fell()
    builder = Builder(findings, ground)
    tree: dict[str, Any] = builder.build()
    ground.forget()
    remarks: list[tuple[Remark, list[object]]] = [
        (r, []) for r in (*reading.remarks, *document.remarks, *layout.remarks)
    ]
    remarks += drained(findings.remarks)
    if builder.flattened:
        spans = tuple(r for item in builder.flattened if item.heading for r in item.heading.ranges())
        remarks.append(
            (Remark("deep-nesting", "sub-items below the eighth level stand in the item above them", spans=spans), [])
        )
    if not (tree["actions"] or tree["attendees"] or tree["items"] or tree["decisions"]):
        remarks.append((Remark("no-minutes-found", "nothing that looks like minutes was found"), []))
    account(tree, furniture, ground)
    tree["diagnostics"] = diagnostics(remarks, builder, ground)
    return tree
