"""Other habits of clerks and of the programs they write in: the gold stays as it is, but where it holds the habit."""

from __future__ import annotations

import re
from itertools import cycle
from typing import Any

from transform.case import (
    Case,
    Transformation,
    is_row,
    is_separator,
    map_cells,
    map_outside_tags,
    minutes_rows,
    owner_column,
    words,
)  # fmt: skip


def zero_width(case: Case) -> Case:
    """A zero-width space or a soft hyphen inside every seventh long word of the cells."""
    turn = cycle(("", "", "", "", "", "", "\u200b", "", "", "", "", "", "", "\u00ad"))

    def split(word: re.Match[str]) -> str:
        return word[0][:3] + next(turn) + word[0][3:]

    return case.with_text(
        map_cells(case.text, lambda cell: map_outside_tags(cell, lambda part: re.sub(r"\b[a-z]{6,}\b", split, part)))
    )


def attributes(case: Case) -> Case:
    """Paragraphs, bold and list items with classes and styles, in either kind of quotes or none."""
    turn = cycle((' class="MsoNormal"', " style='margin:0cm;text-align:left'", " align=left", ' lang="EN-GB" dir=ltr'))
    return case.with_text(re.sub(r"<(?:p|b|u|i|li)(?=>)", lambda tag: tag[0] + next(turn), case.text))


def spans_in_words(case: Case) -> Case:
    """A <span> or <font> around the words of a paragraph, and one that opens inside a word."""

    def change(cell: str) -> str:
        cell = re.sub(r"<p>([^<>]+)</p>", r'<p><span style="font-size:11pt">\1</span></p>', cell)
        return re.sub(r"(<p>(?:<span[^>]*>)?[A-Z])([a-z]{3,})", r"\1<font face=Arial>\2</font>", cell)

    return case.with_text(map_cells(case.text, change))


def comments(case: Case) -> Case:
    """Comments and empty elements between paragraphs."""
    turn = cycle(("<!-- cut here -->", "<p></p>", "<p>&nbsp;</p>", "<o:p></o:p>"))
    return case.with_text(
        map_cells(case.text, lambda cell: re.sub(r"</p>\s+<p>", lambda _: f"</p> {next(turn)} <p>", cell))
    )


def divs(case: Case) -> Case:
    """<div> for <p>."""
    return case.with_text(re.sub(r"<(/?)p>", r"<\1div>", case.text))


def double_bold(case: Case) -> Case:
    """Bold that stops and starts again between words, as editors leave it."""
    return case.with_text(re.sub(r"<b>(\w[^<>]{12,}? )(\w[^<>]+)</b>", r"<b>\1</b><b>\2</b>", case.text))


def office(person: dict[str, Any]) -> str:
    """Role and organisation of a person of the gold, each in its first wording."""
    parts = (person.get("role"), person.get("organisation"))
    first = [part[0] if isinstance(part, list) else part for part in parts]
    return ", ".join(part for part in first if part)


def one_person_a_row(case: Case) -> Case:
    """Each person of the attendance lists on a row of their own."""
    people = {str(p["name"]): p for p in case.gold["attendees"]}
    lines = []
    for line in case.text.split("\n"):
        inside = sorted((line.index(name), name) for name in people if name in line.split("\t")[0])
        if not is_row(line) or len(inside) < 2:
            lines.append(line)
            continue
        starts = [at for at, _ in inside] + [len(line.split("\t")[0])]
        for (at, name), end in zip(inside, starts[1:], strict=True):
            lines.append(line[at:end].strip() + "\t" + office(people[name]))
    return case.with_text("\n".join(lines))


def people_as_lines(case: Case) -> Case:
    """The attendance as plain lines: name, a dash, role, organisation."""
    text = one_person_a_row(case).text
    names = [str(person["name"]) for person in case.gold["attendees"]]
    lines = [
        line.replace("\t", " – ") + "  " if is_row(line) and any(line.startswith(name) for name in names) else line
        for line in text.split("\n")
        if not (is_separator(line) and len(line.split("\t")) == 2)
    ]
    return case.with_text("\n".join(lines))


def owners_in_full(case: Case) -> Case:
    """Full names in the owner column in place of initials."""
    full = {
        o["text"]: o["name"]
        for a in case.gold["actions"]
        for o in a["owners"]
        if o.get("name") and len(str(o["text"])) < 5
    }
    lines = case.text.split("\n")
    for number, column in minutes_rows(lines):
        cells = lines[number].split("\t")
        pattern = "|".join(sorted(full, key=len, reverse=True))
        cells[column] = re.sub(rf"\b(?:{pattern})\b", lambda m: str(full[m[0]]), cells[column])
        lines[number] = "\t".join(cells)
    return case.with_text("\n".join(lines))


def dotted_initials(case: Case) -> Case:
    """'A.B.' for 'AB' in the owner column."""
    lines = case.text.split("\n")
    for number, column in minutes_rows(lines):
        cells = lines[number].split("\t")
        cells[column] = map_outside_tags(cells[column], lambda p: re.sub(r"\b([A-Z])([A-Z])\b(?!&)", r"\1.\2.", p))
        lines[number] = "\t".join(cells)
    return case.with_text("\n".join(lines))


def headed(*heads: str) -> Transformation:
    """The header row of the minutes' table in other words."""

    def change(case: Case) -> Case:
        lines = case.text.split("\n")
        for number, line in enumerate(lines):
            if is_row(line) and owner_column(line) is not None:
                lines[number] = "\t".join(heads)
        return case.with_text("\n".join(lines))

    change.__doc__ = f"The header row is {heads}."
    return change


def running_headers(case: Case) -> Case:
    """A running header and a page number at every page break of the minutes' table."""
    lines = case.text.split("\n")
    rows = dict(minutes_rows(lines))
    out: list[str] = []
    page = 1
    for number, line in enumerate(lines):
        if not line.strip() and number - 1 in rows and number + 1 in rows:
            out += ["", f"Page {page} of 6", "", "Confidential – draft minutes", ""]
            page += 1
        else:
            out.append(line)
    return case.with_text("\n".join(out))


def stamped_pages(case: Case) -> Case:
    """How the paper is to be kept, and a bare number, between rows of every table after its first ones."""
    lines = case.text.split("\n")
    out: list[str] = []
    page = 0
    for number, line in enumerate(lines):
        out.append(line)
        inside = (
            1 < number < len(lines) - 1 and is_row(line) and is_row(lines[number + 1]) and is_row(lines[number - 1])
        )
        if inside and number % 6 == 0 and not is_separator(lines[number + 1]) and not is_separator(line):
            page += 1
            out += ["", "OFFICIAL - SENSITIVE", f"{page}", ""]
    return case.with_text("\n".join(out))


def repeated_header(case: Case) -> Case:
    """The header row once more after every page break, in <p>."""
    lines = case.text.split("\n")
    head = next((line for line in lines if is_row(line) and owner_column(line) is not None), None)
    if head is None:
        return case
    again = "\t".join(f"<p>{cell}</p>" if cell.strip() else cell for cell in head.split("\t"))
    rows = dict(minutes_rows(lines))
    out = []
    for number, line in enumerate(lines):
        out.append(line)
        if not line.strip() and number - 1 in rows and number + 1 in rows:
            out.append(again)
    return case.with_text("\n".join(out))


def separators_everywhere(case: Case) -> Case:
    """A row of dashes after the first row of every page."""
    lines = case.text.split("\n")
    rows = dict(minutes_rows(lines))
    out = []
    for number, line in enumerate(lines):
        out.append(line)
        if number in rows and number - 1 not in rows and not is_separator(line):
            out.append("\t".join(["---"] * len(line.split("\t"))))
    return case.with_text("\n".join(out))


def shifted(case: Case) -> Case:
    """Every fifth row of the minutes' table has an empty cell too many in front, and one at its end is gone or stays."""
    lines = case.text.split("\n")
    for count, (number, _) in enumerate(list(minutes_rows(lines))):
        if count % 5 == 4:
            lines[number] = "\t" + lines[number]
    return case.with_text("\n".join(lines))


def trailing_tabs(case: Case) -> Case:
    """Empty cells at the end of every row."""
    lines = case.text.split("\n")
    for number, _ in list(minutes_rows(lines)):
        lines[number] += "\t\t"
    return case.with_text("\n".join(lines))


def titles(case: Case) -> Case:
    """Mr, Ms or Dr before every name of the attendance lists."""
    turn = cycle(("Mr", "Ms", "Dr", "Mrs"))
    chosen = {str(person["name"]): next(turn) for person in case.gold["attendees"]}
    lines = case.text.split("\n")
    first = next((n for n, line in enumerate(lines) if owner_column(line) is not None and is_row(line)), len(lines))
    for number in range(first):
        if is_row(lines[number]):
            cells = lines[number].split("\t")
            for name, title in chosen.items():
                cells[0] = cells[0].replace(name, f"{title} {name}")
            lines[number] = "\t".join(cells)
    return case.with_text("\n".join(lines))


def printed_initials(case: Case) -> Case:
    """Initials in brackets after every name of the attendance lists."""
    lines = case.text.split("\n")
    for number, line in enumerate(lines):
        if is_row(line):
            cells = line.split("\t")
            for person in case.gold["attendees"]:
                name = str(person["name"])
                if name in cells[0] and len(cells) == 2:
                    cells[0] = cells[0].replace(
                        name, f"{name} ({''.join(w[0] for w in re.findall(r'[A-Z][a-z]*', name))})"
                    )
            lines[number] = "\t".join(cells)
    return case.with_text("\n".join(lines))


def sections(**names: str) -> Transformation:
    """The labels of the attendance lists in other words."""

    def change(case: Case) -> Case:
        text = case.text
        for old, new in names.items():
            text = re.sub(rf"\*\*{old.replace('_', ' ')}:\*\*", new, text)
        return case.with_text(text)

    change.__doc__ = f"The lists are labelled {names}."
    return change


def labelled_header(case: Case) -> Case:
    """The header as 'Date:', 'Time:' and 'Venue:' lines."""
    found = re.search(r"\*\*(.+?) {2}\n(\w+ \d+ \w+ \d+) (\S+ ?[–-] ?\S+) {2}\n(.+?)\*\*", case.text)
    if found is None:
        return case
    new = f"**{found[1]}**\n\n**Date:** {found[2]}  \n**Time:** {found[3]}  \n**Venue:** {found[4]}"
    return case.with_text(case.text[: found.start()] + new + case.text[found.end() :])


def one_line_header(case: Case) -> Case:
    """The header on one line, with commas."""
    found = re.search(r"\*\*(.+?) {2}\n(.+?) {2}\n(.+?)\*\*", case.text)
    if found is None:
        return case
    new = f"**{found[1]} held on {found[2]} at {found[3]}**"
    return case.with_text(case.text[: found.start()] + new + case.text[found.end() :])


def letters(form: str) -> Transformation:
    """The letters of sub-items as `form`, such as '(a)'."""

    def change(case: Case) -> Case:
        return case.with_text(re.sub(r"(?<=<p>)([a-h])\. (?=<u>)", lambda m: form.replace("a", m[1]) + " ", case.text))

    change.__doc__ = f"Sub-items are lettered {form}."
    return change


def log_words(case: Case) -> Case:
    """Entries of the action log as 'Action 3 (10/09/2019, minute 4.2):'."""
    text = re.sub(
        r"Action No (\d+) \((\d\d)\.(\d\d)\.(\d\d) ref ([\d.]+)\) ", r"Action \1 (\2/\3/20\4, minute \5): ", case.text
    )
    return case.with_text(text)


def ordinal_dates(case: Case) -> Case:
    """'6th December' for '6 December', in the document and in the gold's words."""

    def ordinal(match: re.Match[str]) -> str:
        day = int(match[1])
        ending = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
        return f"{day}{ending} {match[2]}"

    pattern = re.compile(
        r"\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\b"
    )
    gold = {**case.gold}
    for key in ("actions", "action_updates", "decisions"):
        entries = []
        for entry in case.gold.get(key, []):
            texts = entry["text"] if isinstance(entry["text"], list) else [entry["text"]]
            entries.append({**entry, "text": [pattern.sub(ordinal, text) for text in texts]})
        if key in gold:
            gold[key] = entries
    return Case(map_outside_tags(case.text, lambda part: pattern.sub(ordinal, part)), gold)


def item_words(case: Case) -> Case:
    """'Item 1' in the number column for '1.'"""
    lines = case.text.split("\n")
    for number, _ in list(minutes_rows(lines)):
        cells = lines[number].split("\t")
        if re.fullmatch(r"\d{1,2}\.", words(cells[0])):
            cells[0] = re.sub(r"(\d{1,2})\.", r"Item \1", cells[0])
            lines[number] = "\t".join(cells)
    return case.with_text("\n".join(lines))


def capital_headings(case: Case) -> Case:
    """Headings of items in capitals, in the gold too (headings are compared without regard to case)."""
    lines = case.text.split("\n")
    for number, _ in list(minutes_rows(lines)):
        cells = lines[number].split("\t")
        if len(words(lines[number])) < 80:
            cells = [re.sub(r"<b>([^<>]+)</b>", lambda m: f"<b>{m[1].upper()}</b>", c) for c in cells]
            lines[number] = "\t".join(cells).replace("&AMP;", "&amp;")
    return case.with_text("\n".join(lines))
