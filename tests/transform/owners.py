"""Whose the actions are, in the column beside them, as other clerks write it."""

from __future__ import annotations

import re
from collections.abc import Callable

from transform.case import Case, Transformation, is_row, map_outside_tags, minutes_rows, owner_column, words

HEADS = (
    "Owner", "Resp.", "Who", "Lead officer", "To action", "Assigned to", "PIC", "Carried out by", "Taken by", "Agency", "Action/Lead",
    "By whom?", "Initials", "Actionee",
)  # fmt: skip


def _owner_cells(case: Case, change: Callable[[str], str]) -> Case:
    """The cells of the owner column changed, the header row's not."""
    lines = case.text.split("\n")
    for number, column in list(minutes_rows(lines)):
        cells = lines[number].split("\t")
        if owner_column(lines[number]) is None and words(cells[column]):
            cells[column] = change(cells[column])
            lines[number] = "\t".join(cells)
    return case.with_text("\n".join(lines))


def owners_bold(case: Case) -> Case:
    """Owners in bold."""
    return _owner_cells(case, lambda c: map_outside_tags(c, lambda p: f"<b>{p}</b>" if p.strip() else p))


def owners_joined(by: str) -> Transformation:
    """Several owners with `by` between."""

    def change(case: Case) -> Case:
        return _owner_cells(
            case, lambda c: map_outside_tags(c, lambda p: re.sub(r"(?<=[A-Z])\s*/\s*(?=[A-Z]{2})", by, p))
        )

    return change


def owners_lower(case: Case) -> Case:
    """Initials in small letters in the owner column."""
    told = [o for a in case.gold["actions"] for o in a["owners"]]
    known = {o["text"] for o in told if isinstance(o.get("name"), str) and o.get("kind", "person") == "person"}
    pattern = "|".join(sorted((re.escape(k) for k in known if k.isupper() and 1 < len(k) < 4), key=len, reverse=True))
    if not pattern:
        return case
    return _owner_cells(case, lambda c: re.sub(rf"\b(?:{pattern})\b(?!&)", lambda m: m[0].lower(), c))


def owners_bracketed(case: Case) -> Case:
    """Owners in brackets."""
    return _owner_cells(case, lambda c: map_outside_tags(c, lambda p: f"({p.strip()})" if p.strip() else p))


def owners_labelled(label: str) -> Transformation:
    """Owners behind a label in their column."""

    def change(case: Case) -> Case:
        return _owner_cells(case, lambda c: map_outside_tags(c, lambda p: f"{label} {p.strip()}" if p.strip() else p))

    return change


def owners_stopped(case: Case) -> Case:
    """A full stop behind owners."""
    return _owner_cells(case, lambda c: map_outside_tags(c, lambda p: f"{p.strip()}." if p.strip() else p))


def _owners_as(case: Case, form: Callable[[str], str], within: Callable[[Case, Callable[[str], str]], Case]) -> Case:
    full: dict[str, str] = {}
    for action in case.gold["actions"]:
        for owner in action["owners"]:
            if (
                isinstance(owner.get("name"), str)
                and owner.get("kind", "person") == "person"
                and 1 < len(str(owner["text"])) < 5
            ):
                full[owner["text"]] = owner["name"]
    doubtful = {o["text"] for a in case.gold["actions"] for o in a["owners"] if not isinstance(o.get("name"), str)}
    full = {k: v for k, v in full.items() if k not in doubtful}
    firsts = [form(str(n)) for n in full.values()]
    full = {k: v for k, v in full.items() if firsts.count(form(str(v))) == list(full.values()).count(v)}
    if not full:
        return case
    pattern = "|".join(sorted(map(re.escape, full), key=len, reverse=True))
    return within(case, lambda c: re.sub(rf"\b(?:{pattern})\b(?!&)", lambda m: form(full[m[0]]), c))


def _shared_first(case: Case) -> set[str]:
    names = [n[0] if isinstance(n, list) else n for n in (p["name"] for p in case.gold["attendees"])]
    firsts = [n.split()[0] for n in names]
    return {f for f in firsts if firsts.count(f) > 1}


def owners_first_names(case: Case) -> Case:
    """First names in the owner column, where no two share one."""
    shared = _shared_first(case)
    return _owners_as(case, lambda n: n if n.split()[0] in shared else n.split()[0], _owner_cells)


def owners_initial_surname(case: Case) -> Case:
    """'C Baird' in the owner column."""
    return _owners_as(case, lambda n: f"{n[0]} {n.split()[-1]}", _owner_cells)


def owners_surnames(case: Case) -> Case:
    """Surnames in the owner column."""
    return _owners_as(case, lambda n: n.split()[-1], _owner_cells)


def owners_capital_surnames(case: Case) -> Case:
    """'Chris BAIRD' in the owner column."""
    return _owners_as(case, lambda n: f"{n.rsplit(' ', 1)[0]} {n.split()[-1].upper()}", _owner_cells)


def owners_turned(case: Case) -> Case:
    """'BAIRD C' in the owner column."""
    return _owners_as(case, lambda n: f"{n.split()[-1].upper()} {n[0]}", _owner_cells)


def owner_head(word: str) -> Transformation:
    """The heading of the owner column in another word."""

    def change(case: Case) -> Case:
        lines = case.text.split("\n")
        for n, line in enumerate(lines):
            column = owner_column(line) if is_row(line) else None
            if column is not None:
                cells = line.split("\t")
                cells[column] = word
                lines[n] = "\t".join(cells)
        return case.with_text("\n".join(lines))

    return change


TABLE: dict[str, Transformation] = {
    "owners-bold": owners_bold,
    "owners-lower": owners_lower,
    "owners-bracketed": owners_bracketed,
    "owners-stopped": owners_stopped,
    "owners-first-names": owners_first_names,
    "owners-initial-surname": owners_initial_surname,
    "owners-surnames": owners_surnames,
    "owners-capital-surnames": owners_capital_surnames,
    "owners-turned": owners_turned,
    "owners-comma": owners_joined(", "),
    "owners-and": owners_joined(" and "),
    "owners-amp": owners_joined(" &amp; "),
    "owners-semicolon": owners_joined("; "),
    "owners-br": owners_joined("<br/>"),
    "owners-space": owners_joined(" "),
    "owners-labelled": owners_labelled("Action:"),
    "owners-arrow": owners_labelled("→"),
    **{f"owner-head-{word.lower().replace(' ', '-')}": owner_head(word) for word in HEADS},
}
