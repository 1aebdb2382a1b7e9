"""The lists of people and the header as other clerks set them."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from transform.case import Case, Transformation, is_row, is_separator, owner_column
from transform.clothes import office, one_person_a_row


def _first_row(lines: list[str]) -> int:
    return next((n for n, line in enumerate(lines) if is_row(line) and owner_column(line) is not None), len(lines))


def _names(case: Case) -> list[str]:
    names = [n[0] if isinstance(n, list) else n for n in (p["name"] for p in case.gold["attendees"])]
    return sorted(map(str, names), key=len, reverse=True)


def _in_lists(case: Case, change: Callable[[str], str]) -> Case:
    """Names of the attendance lists changed where they stand in the first cells of rows."""
    lines = case.text.split("\n")
    pattern = re.compile("|".join(map(re.escape, _names(case))) or "(?!)")
    for number in range(_first_row(lines)):
        if is_row(lines[number]):
            lines[number] = pattern.sub(lambda m: change(m[0]), lines[number])
    return case.with_text("\n".join(lines))


def capital_surnames(case: Case) -> Case:
    """'Liz MURPHY' in the lists."""
    return _in_lists(case, lambda n: f"{n.rsplit(' ', 1)[0]} {n.split()[-1].upper()}")


def capital_names(case: Case) -> Case:
    """'LIZ MURPHY' in the lists."""
    return _in_lists(case, str.upper)


def bold_names(case: Case) -> Case:
    """Names of the lists in bold."""
    return _in_lists(case, lambda n: f"<b>{n}</b>")


def br_people(case: Case) -> Case:
    """A <br> between the people of a cell, and between what they are."""
    names, people = _names(case), {str(p["name"]): p for p in case.gold["attendees"]}
    lines = case.text.split("\n")
    for number in range(_first_row(lines)):
        cells = lines[number].split("\t")
        held = sorted((cells[0].find(n), n) for n in names if n in cells[0])
        if len(held) < 2 or len(cells) != 2:
            continue
        offices = [office(people[n]) for _, n in held]
        cuts = [at for at, _ in held] + [len(cells[0])]
        parts = [cells[0][a:b].strip() for a, b in pairwise(cuts)]
        lines[number] = "<br>".join(parts) + "\t" + "<br>".join(offices)
    return case.with_text("\n".join(lines))


def p_people(case: Case) -> Case:
    """A paragraph for each of the people of a cell, and for what each is."""
    text = "\n".join(
        re.sub(r"([^\t]*<br>[^\t]*)", lambda m: f"<p>{m[1].replace('<br>', '</p><p>')}</p>", line)
        for line in br_people(case).text.split("\n")
    )
    return case.with_text(text)


def three_columns(case: Case) -> Case:
    """Name, role and organisation in columns of their own, one person a row."""
    people = {str(p["name"]): p for p in case.gold["attendees"]}
    lines = one_person_a_row(case).text.split("\n")
    for number in range(_first_row(lines)):
        cells = lines[number].split("\t")
        name = next((n for n in people if cells[0].startswith(n)), None)
        if name and len(cells) == 2:
            parts = (people[name].get("role") or "", people[name].get("organisation") or "")
            lines[number] = "\t".join((cells[0], *((p[0] or "") if isinstance(p, list) else p for p in parts)))
        elif is_separator(lines[number]):
            lines[number] = "---\t---\t---"
    return case.with_text("\n".join(lines))


def initials_column(case: Case) -> Case:
    """The initials in a column of their own behind the names, one person a row."""
    people = {str(p["name"]): p for p in case.gold["attendees"]}
    lines = one_person_a_row(case).text.split("\n")
    for number in range(_first_row(lines)):
        cells = lines[number].split("\t")
        name = next((n for n in people if cells[0].startswith(n)), None)
        if name and len(cells) == 2:
            lines[number] = "\t".join((cells[0], "".join(w[0] for w in re.findall(r"[A-Z][a-z']*", name)), cells[1]))
        elif is_separator(lines[number]) and lines[number].count("\t") == 1:
            lines[number] = "---\t---\t---"
    return case.with_text("\n".join(lines))


_LIST = re.compile(
    r"\*\*(?:Present|In attendance|Also in attendance|Apologies|Attendees):?\*\*\s*\n(?:(?!\*\*).*\n)*?(?=\*\*|[^\n]*\t\t|\d)"
)


def lists_turned(case: Case) -> Case:
    """The lists of people in the opposite order."""
    found = list(_LIST.finditer(case.text))
    if len(found) < 2:
        return case
    turned = [m[0] for m in reversed(found)]
    return case.with_text(case.text[: found[0].start()] + "".join(turned) + case.text[found[-1].end() :])


def markdown_headings(case: Case) -> Case:
    """The labels of the lists as headings of Markdown."""
    return case.with_text(re.sub(r"^\*\*([^*\n]{4,40}?):?\*\*\s*$", r"## \1", case.text, flags=re.M))


def header_lines_bold(case: Case) -> Case:
    """Each line of the header in bold of its own, a blank line between."""
    found = re.search(r"\*\*(.+?) {2}\n(.+?) {2}\n(.+?)\*\*", case.text)
    if found is None:
        return case
    return case.with_text(
        case.text[: found.start()] + "\n\n".join(f"**{found[k]}**" for k in (1, 2, 3)) + case.text[found.end() :]
    )


def header_table(case: Case) -> Case:
    """The header as rows of two cells."""
    found = re.search(r"\*\*(.+?) {2}\n(\w+ \d+ \w+ \d+) (\S+ ?[–-] ?\S+) {2}\n(.+?)\*\*", case.text)
    if found is None:
        return case
    new = f"**{found[1]}**\n\nDate of meeting\t{found[2]}\nTime\t{found[3]}\nVenue\t{found[4]}"
    return case.with_text(case.text[: found.start()] + new + case.text[found.end() :])


def header_turned(case: Case) -> Case:
    """The lines of the header in another order: place, day, title."""
    found = re.search(r"\*\*(.+?) {2}\n(.+?) {2}\n(.+?)\*\*", case.text)
    if found is None:
        return case
    return case.with_text(
        case.text[: found.start()] + f"**{found[1]}  \n{found[3]}  \n{found[2]}**" + case.text[found.end() :]
    )


def header_in_capitals(case: Case) -> Case:
    """The first line of the header in capitals."""
    found = re.search(r"\*\*(.+?) {2}\n", case.text)
    return case.with_text(case.text.replace(found[1], found[1].upper(), 1)) if found else case


def banner(words_: str) -> Transformation:
    """A line in front of everything."""

    def change(case: Case) -> Case:
        return case.with_text(f"{words_}\n\n{case.text}")

    return change


TABLE: dict[str, Transformation] = {
    "capital-surnames": capital_surnames,
    "capital-names": capital_names,
    "bold-names": bold_names,
    "br-people": br_people,
    "p-people": p_people,
    "three-columns": three_columns,
    "initials-column": initials_column,
    "lists-turned": lists_turned,
    "markdown-headings": markdown_headings,
    "header-lines-bold": header_lines_bold,
    "header-table": header_table,
    "header-turned": header_turned,
    "header-in-capitals": header_in_capitals,
    "banner-draft": banner("DRAFT – SUBJECT TO APPROVAL"),
    "banner-file": banner("Minutes_FINAL_v3.docx"),
}
