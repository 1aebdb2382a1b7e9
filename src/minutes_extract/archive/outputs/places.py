"""Where the files of an output are: its manifest, and what it needs to go on after a kill."""

from __future__ import annotations

import os

__all__ = ["beside", "manifest_of"]


def beside(out: str, ending: str) -> str:
    """A hidden file beside an output that is a file, `.all.jsonl.state`, or in one that is a folder."""
    target = os.path.realpath(out)
    if os.path.isdir(target):
        return os.path.join(target, f".archive.{ending}")
    folder, name = os.path.split(target)
    return os.path.join(folder, f".{name}.{ending}")


def manifest_of(out: str) -> str:
    """`manifest.jsonl` in a folder, `OUT.manifest.jsonl` beside a file."""
    target = os.path.realpath(out)
    return os.path.join(target, "manifest.jsonl") if os.path.isdir(target) else target + ".manifest.jsonl"
