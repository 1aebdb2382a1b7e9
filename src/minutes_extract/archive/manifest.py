"""The manifest: a line of JSON for each source, with what became of it. No times, so that equal runs are equal."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable

from minutes_extract.archive.state import Entry

__all__ = ["write_manifest"]


def write_manifest(path: str, entries: Iterable[Entry]) -> None:
    """Write the manifest whole, or leave the one that is there."""
    new = f"{path}.new"  # one name, so that kills leave no litter
    with open(new, "wb") as out:
        for entry in entries:
            row = {
                "path": entry.path,
                "sha256": entry.sha256 or None,
                "status": entry.status,
                "error": entry.error,
                "note": entry.note,
                "diagnostics": dict(sorted(Counter(entry.codes).items())),
            }
            out.write(json.dumps(row, ensure_ascii=False).encode("utf-8") + b"\n")
    os.replace(new, path)
