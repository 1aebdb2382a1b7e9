"""Minutes made up in any number, each different: for measuring loss, resuming, memory and speed, never accuracy.

    python benchmarks/generate.py 10000 FOLDER_OR_ZIP

A document is the same for the same number, whenever it is made.
"""

from __future__ import annotations

import argparse
import random
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

_FIRST = "Ada Ben Cleo Dev Esme Finn Gita Hugh Iris Joss Kofi Lena Milo Nia Omar Pia Quin Rhea Stan Tess".split()
_LAST = "Marsh Okoro Penn Quill Rudd Sayer Thorne Upton Vale Wick Yates Ashby Birch Crane Drew Elm Frost".split()
_ROLES = ("Chair", "Clerk", "Treasurer", "Head of Estates", "Parish Councillor", "Secretary", "Director of Finance")
_PLACES = "Harrow Wyke Mill Quay Fern Abbey Stone Long Upper Nether".split()
_BODIES = ("Parish Council", "School Board", "Harbour Trust", "Allotment Society", "Safety Committee", "Drainage Board")
_THINGS = "roof gate ledger ditch hall boiler path lease report audit fence budget rota sign pump".split()
_VERBS = "repair inspect review order replace paint survey publish measure".split()
_DUE = ("by {d} {m}", "before the end of {m}", "by {d}/{n:02}/{y}", "by the next meeting", "", "as soon as possible")
_MONTHS = "January February March April May June July August September October November December".split()


def document(number: int) -> tuple[str, str]:
    """The name and text of a document: HTML in text, Markdown or plain text, from one page to about ten."""
    chance = random.Random(number)
    body = f"{chance.choice(_PLACES)} {chance.choice(_PLACES)} {chance.choice(_BODIES)}"
    year, month, day = chance.randint(2008, 2024), chance.randint(1, 12), chance.randint(1, 28)
    people = [f"{first} {chance.choice(_LAST)}" for first in chance.sample(_FIRST, chance.randint(4, 12))]
    maker = chance.choice((_html_in_text, _html_in_text, _markdown, _plain))
    text, suffix = maker(chance, body, f"{day} {_MONTHS[month - 1]} {year}", people, year)
    return f"{year}/{body.replace(' ', '-').lower()}-{month:02}-{day:02}-{number}.{suffix}", text


def _task(chance: random.Random, who: str, year: int) -> str:
    month = chance.randint(1, 12)
    due = chance.choice(_DUE).format(d=chance.randint(1, 28), m=_MONTHS[month - 1], n=month, y=year)
    return f"{who} to {chance.choice(_VERBS)} the {chance.choice(_THINGS)} {due}".strip() + "."


def _prose(chance: random.Random, people: list[str]) -> str:
    return " ".join(
        f"{chance.choice(people)} said that the {chance.choice(_THINGS)} and the {chance.choice(_THINGS)} "
        f"cost £{chance.randint(10, 9000)}, and members asked how the {chance.choice(_THINGS)} would be paid for."
        for _ in range(chance.randint(2, 12))
    )


def _initials(name: str) -> str:
    return "".join(part[0] for part in name.split())


def _html_in_text(chance: random.Random, body: str, date: str, people: list[str], year: int) -> tuple[str, str]:
    lines = [f"**Minutes of the {body}**  ", f"**{date}, 7.00 pm**  ", "", "**Present:**", ""]
    lines += [f"<p>{name}</p>\t<p>{chance.choice(_ROLES)}</p>" for name in people]
    lines += ["", "**Minutes**", "", "Ref\tItem\tOwner"]
    for item in range(1, chance.randint(4, 16)):
        owner = chance.choice(people)
        task = _task(chance, _initials(owner), year)
        lines.append(f"{item}.\t<p><b>{chance.choice(_THINGS).title()} and {chance.choice(_THINGS)}</b></p>\t")
        lines.append(
            f"{item}.1\t<p>{_prose(chance, people)}</p><p><b>Action – {task}</b></p>\t<p>{_initials(owner)}</p>"
        )
    return "\n".join(lines) + "\n", "txt"


def _markdown(chance: random.Random, body: str, date: str, people: list[str], year: int) -> tuple[str, str]:
    lines = [f"# {body}", "", f"Minutes of the meeting held on {date}", "", "## Present", ""]
    lines += [f"- {name} ({chance.choice(_ROLES)})" for name in people]
    for item in range(1, chance.randint(4, 16)):
        lines += ["", f"## {item}. {chance.choice(_THINGS).title()}", "", _prose(chance, people), ""]
        lines.append(f"**Action:** {_task(chance, chance.choice(people), year)}")
    return "\n".join(lines) + "\n", "md"


def _plain(chance: random.Random, body: str, date: str, people: list[str], year: int) -> tuple[str, str]:
    lines = [body.upper(), f"Minutes of the meeting held on {date}", "", f"Present: {', '.join(people)}", ""]
    for item in range(1, chance.randint(4, 16)):
        lines += [f"{item}. {chance.choice(_THINGS).upper()}", _prose(chance, people)]
        lines += [f"ACTION: {_task(chance, chance.choice(people), year)}", ""]
    return "\n".join(lines), "txt"


def documents(count: int) -> Iterator[tuple[str, str]]:
    return (document(number) for number in range(count))


def write(count: int, target: Path) -> None:
    """Write documents into a folder, or into a zip archive where the target's name says so."""
    if target.suffix == ".zip":
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in documents(count):
                archive.writestr(name, text)
        return
    for name, text in documents(count):
        file = target / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("target", type=Path)
    args = parser.parse_args()
    write(args.count, args.target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
