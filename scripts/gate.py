"""The accuracy gate: score the evaluation folder and compare each figure with its floor.

    python scripts/gate.py            fail where a figure is below its floor
    python scripts/gate.py --raise    also move floors up to what is reached now; none is ever lowered

Floors stand in accuracy-floors.toml, by group of documents; figures without a floor are printed and bind
nothing. The group "apart" is left alone until it has floors or is asked for with --group apart.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
EVALUATION = ROOT.parent / "shared" / "eval"
FLOORS = ROOT / "accuracy-floors.toml"
GROUPS = ("seed", "authored", "apart", "txt", "md", "html", "docx", "pdf")
APART = ("authored-great-tolbury", "authored-aldermoor")  # kept unread, and reported apart
AT_MOST = ("grounding.inexact", "grounding.bare", "grounding.loose", "failed")  # the others are least values


class Figure(NamedTuple):
    name: str
    value: float
    floor: float | None

    @property
    def fails(self) -> bool:
        if self.floor is None:
            return False
        return self.value > self.floor if self.name in AT_MOST else self.value < self.floor


def group_of(gold: Path, document: str) -> str:
    """Which group a document is in: by folder, by name, or by format."""
    if gold.parent.name == "seed":
        return "seed"
    if document.startswith("authored-"):
        return "apart" if document.startswith(APART) else "authored"
    suffix = Path(document).suffix.lstrip(".").lower()
    return "html" if suffix == "htm" else suffix


def grouped() -> dict[str, list[tuple[Path, Path]]]:
    """Group → gold files, each with its document."""
    groups: dict[str, list[tuple[Path, Path]]] = {name: [] for name in GROUPS}
    for gold in sorted(EVALUATION.rglob("*.gold.json")):
        document = json.loads(gold.read_text("utf-8"))["document"]
        groups.setdefault(group_of(gold, document), []).append((gold, gold.parent / document))
    return {name: files for name, files in groups.items() if files}


def score(files: list[tuple[Path, Path]]) -> dict[str, float]:
    """The figures of some documents, from the evaluation's own scorer."""
    with tempfile.TemporaryDirectory() as folder:
        for pair in files:
            for file in pair:
                (Path(folder) / file.name).write_bytes(file.read_bytes())
        command = [sys.executable, str(EVALUATION / "score.py"), folder, "--json"]
        command += ["--cmd", f"{sys.executable} -m minutes_extract"]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if not done.stdout.strip():
        raise SystemExit(f"score.py failed: {done.stderr.strip()}")
    if done.stderr.strip():
        print(done.stderr.strip(), file=sys.stderr)
    return dict(figures(json.loads(done.stdout)))


def figures(scored: dict[str, Any]) -> Iterator[tuple[str, float]]:
    for field, counts in scored["fields"].items():
        yield field, counts["f1"]
    grounding = scored["grounding"]
    if grounding:
        yield "grounding.inexact", grounding["spans"] - grounding["exact"]
        yield "grounding.bare", grounding["bare"]
        yield "grounding.loose", grounding["loose"]
        yield "accounted.least", scored["accounted_least"]
    yield "failed", scored["failed"]


def compared(found: dict[str, float], floors: dict[str, float]) -> list[Figure]:
    """Each figure with its floor; a floor whose figure is gone counts as not reached."""
    gone = {name: math.inf if name in AT_MOST else 0.0 for name in floors if name not in found}
    return [Figure(name, value, floors.get(name)) for name, value in {**found, **gone}.items()]


def raised(figures: list[Figure]) -> dict[str, float]:
    """The floors moved up (or down, where less is better) to what is reached; only those there are."""
    best = {True: min, False: max}
    held = [(figure, figure.floor) for figure in figures if figure.floor is not None]
    return {figure.name: best[figure.name in AT_MOST](floor, figure.value) for figure, floor in held}


def rewrite(text: str, floors: dict[str, dict[str, float]]) -> str:
    """The file with its numbers replaced; comments and order stay."""
    group = ""
    lines = []
    for line in text.splitlines():
        if line.startswith("["):
            group = line.strip("[] ")
        key, equals, rest = line.partition("=")
        name = key.strip(' "')
        if equals and name in floors.get(group, {}):
            comment = rest[rest.index("#") :] if "#" in rest else ""
            line = f"{key}= {floors[group][name]:g}  {comment}".rstrip()
        lines.append(line)
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="up", action="store_true", help="move the floors up to what is reached")
    parser.add_argument("--group", action="append", choices=GROUPS, help="only this group")
    args = parser.parse_args()
    if not EVALUATION.is_dir():
        print("skipped: the evaluation folder is not beside the checkout")
        return 0
    text = FLOORS.read_text("utf-8")
    floors = tomllib.loads(text)
    wanted = args.group or [name for name in GROUPS if name != "apart" or name in floors]
    groups = {name: files for name, files in grouped().items() if name in wanted}
    missing = [name for name in floors if name not in groups and not args.group]
    failed = 0
    new: dict[str, dict[str, float]] = {}
    for group, files in groups.items():
        rows = compared(score(files), floors.get(group, {}))
        failed += sum(figure.fails for figure in rows)
        new[group] = raised(rows)
        print(f"\n{group}: {len(files)} {'document' if len(files) == 1 else 'documents'}")
        for figure in rows:
            floor = "" if figure.floor is None else f"{figure.floor:9.4g}"
            print(f"  {figure.name:24}{figure.value:9.4f}{floor:>10}{'   BELOW THE FLOOR' if figure.fails else ''}")
    for group in missing:
        print(f"{group}: has floors, and no documents")
    if args.up:
        FLOORS.write_text(rewrite(text, new), "utf-8")
    print(f"\n{failed} below the floor" if failed else "\nevery floor is reached")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
