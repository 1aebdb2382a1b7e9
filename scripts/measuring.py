"""The documents of the evaluation folder, and what is right, extra and missed in each; shared by the scripts.

The counting is the folder's own (`score.py`), called in this process: the JSON that is scored is the JSON that the
command line prints, and grounding is looked at in the text that `--text` writes.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
EVALUATION = ROOT.parent / "shared" / "eval"

APART = ("authored-great-tolbury", "authored-aldermoor")
"""HTML-in-text that was kept unread while the first form was built."""
ASIDE = ("wigan-encompass", "json-ld-wg", "fpa-admin", "compsoc", "boughton-pc-2013-02-15")
"""Documents of every form that are kept unread while rules are made."""

Counts = dict[str, tuple[int, int, int]]
"""Field → right, extra, missed."""


@dataclass(frozen=True)
class Document:
    """A document of the evaluation folder with its gold."""

    path: Path
    gold: dict[str, Any]
    folder: str

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def form(self) -> str:
        """The group it belongs to by its form: 'seed', 'authored', 'apart', or the suffix."""
        return form_of(self.folder, self.path.name)

    @property
    def aside(self) -> bool:
        return self.path.name.startswith(ASIDE)


@dataclass(frozen=True)
class Scored:
    """One document with its counts; grounding is empty where it was not looked at."""

    document: Document
    counts: Counts
    grounding: dict[str, int]
    failed: bool = False


def form_of(folder: str, document: str) -> str:
    if folder == "seed":
        return "seed"
    if document.startswith("authored-"):
        return "apart" if document.startswith(APART) else "authored"
    suffix = Path(document).suffix.lstrip(".").lower()
    return "html" if suffix == "htm" else suffix


def documents() -> list[Document]:
    """All documents, by path; none where the folder is not beside the checkout."""
    found = []
    for gold in sorted(EVALUATION.rglob("*.gold.json")):
        content = json.loads(gold.read_text("utf-8"))
        found.append(Document(gold.parent / content["document"], content, gold.parent.name))
    return found


@cache
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("evaluation_score", EVALUATION / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def score(document: Document, say: Callable[[str], None] | None = None) -> Scored:
    """Extract and score one document; a document that cannot be read has missed everything."""
    from minutes_extract import MinutesExtractError, Options, to_json
    from minutes_extract.api import run_path

    try:
        result = run_path(document.path, Options())
    except MinutesExtractError:
        return Scored(document, counted(document, {}, say), {}, failed=True)
    found = json.loads(to_json(result.minutes))
    return Scored(document, counted(document, found, say), scorer().grounding(found, result.text))


def counted(document: Document, found: dict[str, Any], say: Callable[[str], None] | None = None) -> Counts:
    """Right, extra and missed by field, of something shaped like the JSON."""
    tally = scorer().score_document(document.gold, found, say)
    return {field: (right, extra, missed) for field, (right, extra, missed) in tally.n.items()}


def added(rows: Iterable[Counts]) -> Counts:
    total: dict[str, tuple[int, int, int]] = {}
    for row in rows:
        for field, counts in row.items():
            right, extra, missed = total.get(field, (0, 0, 0))
            total[field] = (right + counts[0], extra + counts[1], missed + counts[2])
    return total


def f1(counts: tuple[int, int, int]) -> float:
    """As the scorer has it: precision is 1 where nothing was found, and recall where there was nothing to find."""
    right, extra, missed = counts
    precision = right / (right + extra) if right + extra else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def figures(scored: list[Scored]) -> Iterator[tuple[str, float]]:
    """F1 by field, then what grounding has against it, over some documents."""
    for field, counts in added(one.counts for one in scored).items():
        yield field, round(f1(counts), 4)
    looked = [one.grounding for one in scored if one.grounding]
    if looked:
        yield "grounding.inexact", sum(g["spans"] - g["exact"] for g in looked)
        yield "grounding.bare", sum(g["bare"] for g in looked)
        yield "grounding.loose", sum(g["loose"] for g in looked)
        yield "accounted.least", round(min(g["accounted"] / g["visible"] if g["visible"] else 0.0 for g in looked), 4)
    yield "failed", sum(one.failed for one in scored)
