"""The rows of the minutes as other clerks write them: numbers, labels, logs, pages, columns."""

from __future__ import annotations

import re
from collections.abc import Callable

from transform.case import Case, Transformation, is_separator, map_outside_tags, minutes_rows, words


def numbers(form: str) -> Transformation:
    """The numbers of items as `form`, with 1 for the number."""

    def change(case: Case) -> Case:
        lines = case.text.split("\n")
        for n, _ in list(minutes_rows(lines)):
            cells = lines[n].split("\t")
            if re.fullmatch(r"\d{1,2}\.?", words(cells[0])):
                cells[0] = re.sub(r"(?<![\w/#&])(\d{1,2})\.?", lambda m: form.replace("1", m[1]), cells[0])
                lines[n] = "\t".join(cells)
        return case.with_text("\n".join(lines))

    return change


ROMAN = dict(
    zip(range(1, 21), "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(), strict=True)
)


def roman(case: Case) -> Case:
    """Roman numbers for items, in the gold too."""
    lines = case.text.split("\n")
    for n, _ in list(minutes_rows(lines)):
        cells = lines[n].split("\t")
        if re.fullmatch(r"\d{1,2}\.?", words(cells[0])) and int(words(cells[0]).strip(".")) in ROMAN:
            cells[0] = re.sub(r"(?<![\w/#&])(\d{1,2})\.?", lambda m: ROMAN[int(m[1])] + ".", cells[0])
            lines[n] = "\t".join(cells)
    gold = {
        **case.gold,
        "items": [
            {
                **i,
                "number": ROMAN.get(int(i["number"]), i["number"])
                if str(i.get("number")).isdigit()
                else i.get("number"),
            }
            for i in case.gold.get("items", [])
        ],
    }
    return Case("\n".join(lines), gold)


def numbers_in_headings(case: Case) -> Case:
    """The number of an item in front of its heading, its own cell empty."""
    lines = case.text.split("\n")
    for n, column in list(minutes_rows(lines)):
        cells = lines[n].split("\t")
        if column != 0 and re.fullmatch(r"\d{1,2}\.?", words(cells[0])) and re.search(r"<b>", cells[1]):
            cells[1] = re.sub(r"<b>", f"<b>{words(cells[0])} ", cells[1], count=1)
            cells[0] = ""
            lines[n] = "\t".join(cells)
    return case.with_text("\n".join(lines))


def furniture_in_cells(case: Case) -> Case:
    """A page number as a row of its own cells, in the last column."""
    lines = case.text.split("\n")
    rows = dict(minutes_rows(lines))
    out: list[str] = []
    page = 1
    for n, line in enumerate(lines):
        if not line.strip() and n - 1 in rows and n + 1 in rows:
            page += 1
            out += [f"\t\tPage {page}", ""]
        else:
            out.append(line)
    return case.with_text("\n".join(out))


def cut_rows(where: str) -> Transformation:
    """A page break inside every long cell: between paragraphs, or between two sentences, or inside a sentence."""

    def change(case: Case) -> Case:
        lines = case.text.split("\n")
        rows = dict(minutes_rows(lines))
        out: list[str] = []
        for n, line in enumerate(lines):
            cells = line.split("\t")
            longest = max(range(len(cells)), key=lambda i: len(cells[i]))
            at = (
                _cut(cells[longest], where)
                if n in rows and re.search("action", cells[longest], re.I) and len(words(cells[rows[n]]).split()) < 2
                else None
            )
            if at is None or rows[n] == longest:
                out.append(line)
                continue
            above, below = at
            first, second = list(cells), [""] * len(cells)
            first[longest], second[longest] = above, below
            owner = rows[n]
            if words(cells[owner]) and re.search(r"action", below, re.I):
                if re.search(r"action", above, re.I):
                    out.append(line)
                    continue
                first[owner], second[owner] = "", cells[owner]
            out += ["\t".join(first), "", "\t".join(second)]
        return case.with_text("\n".join(out))

    change.__doc__ = f"Every long row is cut by a page break: {where}."
    return change


def _cut(cell: str, where: str) -> tuple[str, str] | None:
    parts = re.findall(r"<p>(?:(?!</p>).)*</p>", cell)
    if re.sub(r"\s+", "", "".join(parts)) != re.sub(r"\s+", "", cell) or len(parts) < 2:
        return None
    middle = len(parts) // 2
    if where == "paragraphs":
        return " ".join(parts[:middle]), " ".join(parts[middle:])
    index = next((i for i, p in enumerate(parts) if "<" not in p[3:-4] and len(p) > 150), None)
    if index is None:
        return None
    part = parts[index][3:-4]
    found = (
        re.search(r"(?<=[a-z]\.) (?=[A-Z])", part)
        if where == "sentences"
        else re.search(r"(?<=[a-z]{4}) (?=[a-z]{3})", part[60:])
    )
    if found is None:
        return None
    at = found.start() + (0 if where == "sentences" else 60)
    above = " ".join([*parts[:index], f"<p>{part[:at]}</p>"])
    return above, " ".join([f"<p>{part[at + 1 :]}</p>", *parts[index + 1 :]])


def empty_column(at: int) -> Transformation:
    """An empty column in the minutes' table."""

    def change(case: Case) -> Case:
        lines = case.text.split("\n")
        for n, _ in list(minutes_rows(lines)):
            cells = lines[n].split("\t")
            cells.insert(at, "---" if is_separator(lines[n]) else "")
            lines[n] = "\t".join(cells)
        return case.with_text("\n".join(lines))

    return change


_LABEL = re.compile(r"(?P<open><p>(?:<b>)?)(?:ACTION|Action)\s*(?:[–:-]|&#8211;)\s*(?=\w)")


def label_own_paragraph(case: Case) -> Case:
    """The label in a paragraph of its own in front of its action."""
    return case.with_text(
        re.sub(r"<p><b>(?:ACTION|Action)\s*(?:[–:-]|&#8211;)\s*", "<p><b>Action</b></p> <p><b>", case.text)
    )


def label_bold_only(form: str) -> Transformation:
    """The label alone is bold (or in other markup), the action plain."""

    def change(case: Case) -> Case:
        return case.with_text(
            re.sub(
                r"<p><b>(?:ACTION|Action)\s*(?:[–:-]|&#8211;)\s*([^<>]+)</b></p>",
                lambda m: f"<p>{form} {m[1]}</p>",
                case.text,
            )
        )

    return change


def labels_numbered(case: Case) -> Case:
    """Labels with a running number: 'Action 1:'."""
    count = iter(range(1, 200))
    return case.with_text(_LABEL.sub(lambda m: f"{m['open']}Action {next(count)}: ", case.text))


_ENTRY = re.compile(
    r"<p>(Action No \d+ \([^()]*\))\s*<i>(.*?)</i>(.*?)</p>(?: <p>(<b>(?:Complete|In progress|Not yet|Will|Defer|Remain).*?</b>)</p>)?"
)


def log_list(case: Case) -> Case:
    """The entries of the action log as a list."""
    return case.with_text(
        _ENTRY.sub(lambda m: f"<ul><li>{m[1]} <i>{m[2]}</i>{m[3]} {m[4] or ''}</li></ul>", case.text).replace(
            "</ul> <ul>", ""
        )
    )


def log_table(case: Case) -> Case:
    """The entries of the action log as a table inside the cell."""
    text = _ENTRY.sub(
        lambda m: f"<table><tr><td>{m[1]}</td><td>{m[2]}</td><td>{m[3]} {m[4] or ''}</td></tr></table>", case.text
    )
    head = "<table><tr><th>No</th><th>Action</th><th>Update</th></tr>"
    return case.with_text(
        text.replace("</table> <table>", "").replace("<table><tr><td>Action", head + "<tr><td>Action")
    )


def log_bare_table(case: Case) -> Case:
    """As `log_table`, without a header row."""
    return case.with_text(log_table(case).text.replace("<tr><th>No</th><th>Action</th><th>Update</th></tr>", ""))


def log_plain(case: Case) -> Case:
    """The entries of the action log without markup: 'No 3 – text – Update: …'."""
    return case.with_text(
        _ENTRY.sub(
            lambda m: f"<p>{m[1]}: {m[2]} Update: {re.sub('<[^<>]+>', '', m[3] + ' ' + (m[4] or ''))}</p>", case.text
        )
    )


def _refs(case: Case, told: str, change: Callable[[str], str]) -> Case:
    """A change of the cells that hold nothing but the numbers `told`."""
    lines = case.text.split("\n")
    for n, column in list(minutes_rows(lines)):
        cells = lines[n].split("\t")
        if column != 0 and re.fullmatch(rf"(?:{told} ?)+", words(cells[0])):
            cells[0] = change(cells[0])
            lines[n] = "\t".join(cells)
    return case.with_text("\n".join(lines))


def refs_stopped(case: Case) -> Case:
    """References with a full stop behind: '2.1.'."""
    return _refs(case, r"\d+\.\d+", lambda cell: re.sub(r"(?<![\w/#&.])(\d+\.\d+)(?!\d)", r"\1.", cell))


def refs_bracketed(case: Case) -> Case:
    """References in brackets: '(2.1)'."""
    return _refs(case, r"\d+\.\d+", lambda cell: re.sub(r"(?<![\w/#&.])(\d+\.\d+)(?!\d)", r"(\1)", cell))


def refs_bold(case: Case) -> Case:
    """Numbers and references in bold."""
    return _refs(
        case,
        r"[\d.]+",
        lambda cell: map_outside_tags(cell, lambda p: f"<b>{p.strip()}</b>" if p.strip() else p),
    )


def heads_and_texts(case: Case) -> Case:
    """The heading of an item in the row of what was said under it."""
    lines = case.text.split("\n")
    rows = dict(minutes_rows(lines))
    out: list[str] = []
    skip = -1
    for n, line in enumerate(lines):
        if n == skip:
            continue
        cells = line.split("\t")
        below = lines[n + 1].split("\t") if n + 1 in rows else []
        body = next((i for i, c in enumerate(cells) if re.fullmatch(r"\s*(?:<p>)?<b>[^<>]+</b>(?:</p>)?\s*", c)), None)
        if (
            n in rows
            and body is not None
            and body != rows[n]
            and len(below) == len(cells)
            and not is_separator(lines[n + 1])
            and not words(below[0])
            and not words(cells[rows[n]])
            and body
        ):
            merged = list(below)
            merged[0] = cells[0]
            head = cells[body] if "<p>" in cells[body] else f"<p>{cells[body]}</p>"
            merged[body] = f"{head} {below[body]}"
            out.append("\t".join(merged))
            skip = n + 1
        else:
            out.append(line)
    return case.with_text("\n".join(out))


TABLE: dict[str, Transformation] = {
    "numbers-in-headings": numbers_in_headings,
    "roman": roman,
    "furniture-in-cells": furniture_in_cells,
    "label-own-paragraph": label_own_paragraph,
    "labels-numbered": labels_numbered,
    "log-list": log_list,
    "log-table": log_table,
    "log-bare-table": log_bare_table,
    "log-plain": log_plain,
    "refs-stopped": refs_stopped,
    "refs-bracketed": refs_bracketed,
    "refs-bold": refs_bold,
    "heads-and-texts": heads_and_texts,
    "label-alone-bold": label_bold_only("<b>Action:</b>"),
    "label-italic": label_bold_only("<i>Action –</i>"),
    "label-square": label_bold_only("[Action]"),
    "label-br": label_bold_only("<b>Action:</b><br/>"),
    "label-bare-br": label_bold_only("<b>Action</b><br/>"),
    "label-bullet": label_bold_only("• <b>Action:</b>"),
    "label-box": label_bold_only("☐ Action:"),
    "label-signs": label_bold_only("&gt;&gt; ACTION:"),
    "label-to-do": label_bold_only("<b>TO DO:</b>"),
    "label-to-be-taken": label_bold_only("<b>Action to be taken:</b>"),
    "label-new": label_bold_only("<b>New action:</b>"),
    "label-own-letters": label_bold_only("<b>A/P:</b>"),
    "label-own-words": label_bold_only("<b>Agreed next step:</b>"),
    "number-bracket": numbers("1)"),
    "number-brackets": numbers("(1)"),
    "number-bare": numbers("1"),
    "number-item": numbers("Item 1:"),
    "number-agenda": numbers("Agenda Item 1"),
    "cut-paragraphs": cut_rows("paragraphs"),
    "cut-sentences": cut_rows("sentences"),
    "cut-inside": cut_rows("inside"),
    "empty-column-0": empty_column(0),
    "empty-column-1": empty_column(1),
    "empty-column-2": empty_column(2),
    "empty-column-3": empty_column(3),
}
