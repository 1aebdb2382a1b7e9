"""The accuracy gate: score the evaluation folder and compare each figure with its floor.

    python scripts/gate.py            fail where a figure is below its floor
    python scripts/gate.py --raise    also move floors up to what is reached now; none is ever lowered

Floors stand in accuracy-floors.toml, by group of documents; figures without a floor are printed and bind
nothing. A document counts in the group of its form, and in "aside" where it is kept unread, else in "dev".
"""

from __future__ import annotations

import argparse
import math
import sys
import tomllib
from typing import NamedTuple

from measuring import EVALUATION, ROOT, Document, Scored, documents, figures, score

FLOORS = ROOT / "accuracy-floors.toml"
FORMS = ("seed", "authored", "apart", "txt", "md", "html", "docx", "pdf")
GROUPS = (*FORMS, "dev", "aside")
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


def groups_of(document: Document) -> tuple[str, ...]:
    """The groups a document counts in: its form's, and "aside" or "dev" where it is in that folder."""
    if document.folder == "seed":
        return (document.form,)
    return document.form, "aside" if document.aside else "dev"


def grouped(scored: list[Scored]) -> dict[str, list[Scored]]:
    """Group → its documents, in the order of `GROUPS`."""
    groups = {name: [one for one in scored if name in groups_of(one.document)] for name in GROUPS}
    return {name: members for name, members in groups.items() if members}


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
    wanted = args.group or GROUPS
    chosen = [document for document in documents() if set(groups_of(document)) & set(wanted)]
    groups = {name: members for name, members in grouped([score(one) for one in chosen]).items() if name in wanted}
    missing = [name for name in floors if name not in groups and not args.group]
    failed = 0
    new: dict[str, dict[str, float]] = {}
    for group, members in groups.items():
        rows = compared(dict(figures(members)), floors.get(group, {}))
        failed += sum(figure.fails for figure in rows)
        new[group] = raised(rows)
        print(f"\n{group}: {len(members)} {'document' if len(members) == 1 else 'documents'}")
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
