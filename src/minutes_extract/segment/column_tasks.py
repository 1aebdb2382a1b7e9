"""A column whose heading says too little, or that has none: whether its cells are tasks."""

from __future__ import annotations

import re
from functools import cache

from minutes_extract.patterns import Patterns, Source

from ..document.tree import Row
from ..lexicons import words
from .column_cells import Stats, dates_below, is_owner
from .column_cells import patterns as cell_patterns
from .column_heads import heads_serials
from .passage import Passage, normal

_WHO = r"(?:[A-Z]{2,4}|[A-Z][a-z]?[A-Z]{1,2}[a-z]?|[Aa]ll|ALL|(?:Vice[ -])?Chair|Clerk|Secretary|Treasurer)"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return Patterns({
        "task": Source(r"\W{0,3}(?:(?:ACTION|Action)\b|(?:It was )?(?:[Aa]greed|[Rr]esolved|[Dd]ecided) (?:that|to)\b|[A-Z][^.:;]{0,60}? would [a-z]{2,}|[A-Z][^.:;]{0,60}? (?:to|will|shall|to be) [a-z]{2,}|[A-Z][^.:;]{1,50}: [A-Z])"),
        "doer": Source(r"\b(?:who|person|people|volunteers?|member|contact|lead|owner|assigned|taken|by)\b", re.IGNORECASE),
        "money": Source(r"\W*(?:payee|paid to|amount|net|gross|vat|total|invoice|cheque)\b|\W*[£€$]\W*$", re.IGNORECASE),
        "sum": Source(r"\W{0,3}[£€$]?\s?\d{1,3}(?:,?\d{3}){0,3}\.\d\d|\W{0,3}[£€$]\s?\d[\d,.]{0,12}"),
        # 'AB', 'CD / EF', 'Clerk and JMcA', 'All'
        "bare": Source(rf"{_WHO}(?:(?:\s?[/,&+;]\s?|\sand\s|\s){_WHO}){{0,7}}\.?"),
        "led": Source(rf"{_WHO}(?:\s?[/,&+]\s?{_WHO}){{0,4}}\s?(?:[–—:]|-(?=\s))\s?[A-Za-z]"),
        "when": Source(r",?\s(?:by|before|no later than)\s"),
        "owned": Source(r"(?:ACTIONS?|Actions?)\b\s*(?:[:–-]|(?:by|for|BY|FOR)\b)"),
        "word": Source(r"\W{0,3}([A-Za-z][a-z]+)"),
    })  # fmt: skip


def settle_tasks(roles: list[str | None], stats: list[Stats], rows: list[Row]) -> None:
    """A column behind the prose, filled in few rows and with tasks alone, holds the actions."""
    if "action" in roles or "name" in roles:
        return
    prose = roles.index("body") if "body" in roles else _prose(roles, stats)
    if prose is None:
        return
    for c in range(prose + 1, len(roles)):
        s = stats[c]
        if roles[c] is None and s.filled > 1 and stats[prose].length > 1.5 * s.length and s.length > 20 * s.filled:
            parts = [p.text for row in rows if c < len(row.cells) for p in row.cells[c].paragraphs]
            if sum(bids(part) or _led(part) for part in parts) * 5 >= len(parts) * 4:
                roles[c] = "action"
                return


def owners_among_tasks(cells: dict[str, list[Passage]]) -> None:
    """Where the column of the tasks has no more for a row of the minutes than initials or offices, these own what was said there."""
    tasks = cells.get("action")
    if not tasks or not cells.get("body") or cells.get("owner") or cells.get("owner_due"):
        return
    if all(map(_owns, tasks)):
        cells["owner"] = cells.pop("action")


def _owns(task: Passage) -> bool:
    """Whether a cell holds no more than owners: initials, offices alone, or whoever stands behind a label."""
    if _patterns()["bare"].fullmatch(task.text) is not None:
        return True
    label = _patterns()["owned"].match(task.text)
    who = _patterns()["when"].split(task.text[label.end() :], maxsplit=1)[0].strip() if label is not None else ""
    return is_owner(who) and not bids(who)


def _led(text: str) -> bool:
    """Whether a line of a cell says whose task it is, in front of its words or alone: 'AB – book the hall', 'CD'."""
    return _patterns()["led"].match(text) is not None or _patterns()["bare"].fullmatch(text) is not None


def of_money(name: str) -> bool:
    """Whether a heading is one of a table of payments: 'Payee', 'Amount', '£'."""
    return _patterns()["money"].match(name) is not None


def of_sums(rows: list[Row]) -> bool:
    """Whether most rows, and more than one, end in a sum of money: those of payments, whoever their columns name."""
    last = [texts[-1] for texts in ([t for t in row.texts if t] for row in rows) if texts]
    sums = sum(_patterns()["sum"].fullmatch(text) is not None for text in last if len(text) < 18)
    return sums > 1 and 3 * sums >= 2 * len(last)


def settle_listed(roles: list[str | None], names: list[str], stats: list[Stats]) -> None:
    """Below a title of actions, where no heading of a column says what it holds: the tasks, and whose they are."""
    free = [c for c, role in enumerate(roles) if role in _GENERAL and stats[c].filled and stats[c].ref < 0.3]
    people = [c for c, role in enumerate(roles) if role in ("owner", "name", "owner_due")]
    people += [c for c in free if roles[c] is None and _patterns()["doer"].search(names[c]) is not None]
    free = [c for c in free if c not in people]
    if "action" in roles or not free or len(people) != 1:
        return
    roles[max(free, key=lambda c: stats[c].length / stats[c].filled)] = "action"
    roles[people[0]] = "owner" if roles[people[0]] in (None, "name") else roles[people[0]]


def settle_whole(roles: list[str | None], names: list[str], rows: list[Row], stats: list[Stats]) -> None:
    """A column headed 'Actions: responsible' or 'Action (owner / date)' holds the tasks where its cells are sentences."""
    if "action" in roles:
        return
    for c, role in enumerate(roles):
        if role not in ("owner", "owner_due") or "action" not in names[c].lower():
            continue
        long = stats[c].owner < 0.2 and stats[c].length > 40 * stats[c].filled
        lines = [p.text for row in rows if c < len(row.cells) for p in row.cells[c].paragraphs if len(p.text) > 4]
        whole = sum(text.count(" ") > 2 and bids(text) for text in lines)
        if long or (stats[c].owner < 0.4 and len(lines) > 2 and 2 * whole >= len(lines)):
            roles[c] = "action"
            return


def settle_agreed(roles: list[str | None], names: list[str], rows: list[Row], stats: list[Stats]) -> None:
    """What was agreed, where those who do it and by when stand beside it, are tasks: 'What we decided | Who | By when'."""
    if {"action", "name", "raised"} & set(roles) or not {"owner", "owner_due"} & set(roles):
        return
    owner = next(c for c, role in enumerate(roles) if role in ("owner", "owner_due"))
    if roles[owner] != "owner_due" and "due" not in roles:
        return
    for c, role in enumerate(roles):
        headed = normal(names[c].replace("(s)", "s")) in words("headings.decisions.columns")
        if not headed or role not in (None, "status", "other") or not owner - 2 < c < owner or not stats[owner].filled:
            continue
        owned = [row.texts[c] for row in rows if owner < len(row.texts) and row.texts[owner] and row.texts[c]]
        tasks = sum(map(bids, owned))
        if 5 * len(owned) >= 4 * stats[owner].filled and 3 * tasks >= len(owned) > 0:
            roles[c] = "action"
            return


def settle_behind_numbers(roles: list[str | None], stats: list[Stats]) -> None:
    """'Action no.' heads the tasks where these stand behind their numbers, and 'AP' those who are to do them."""
    for c, role in enumerate(roles):
        if role != "link" or "action" in roles or stats[c].ref >= 0.3 or not stats[c].filled:
            continue
        if stats[c].length > 30 * stats[c].filled:
            roles[c] = "action"
        elif "owner" not in roles and stats[c].owner > 0.5:
            roles[c] = "owner"


def tagged(rows: list[Row]) -> bool:
    """Whether every row is a task behind the word for it."""
    tag = cell_patterns()["tag"]
    return bool(rows) and all(
        len(row.cells) > 2 and tag.fullmatch(row.texts[0]) is not None and len(row.texts[1]) > 12 for row in rows
    )


def tags_alone(rows: list[Row]) -> bool:
    """Whether the first column holds nothing but the word for a task, in some rows of minutes: 'ACTION | Buy slates | Clerk'."""
    held = [row for row in rows if row.texts and row.texts[0]]
    tag = cell_patterns()["tag"]
    return 1 < len(held) < len(rows) and all(
        len(row.cells) > 2 and bool(row.texts[1]) and tag.fullmatch(row.texts[0]) is not None for row in held
    )


def of_minutes(roles: list[str | None], stats: list[Stats]) -> bool:
    """Whether the rows of a table with a column of actions are items: prose is most of what they say."""
    if "action" not in roles or "name" in roles:
        return False
    tasks = stats[roles.index("action")]
    told = [s for role, s in zip(roles, stats, strict=True) if role in (None, "ref", "heading", "body") and s.ref < 0.5]
    prose = max(told, key=lambda s: s.length, default=tasks)
    apart = len(told) > 1 and prose.length > tasks.length  # a heading of its own beside the prose
    apart = apart or (prose.filled > 2 and prose.length > max(2 * prose.lead, tasks.length))  # or over it in the cell
    return apart or prose.length > (1.5 if tasks.filled * 4 <= prose.filled * 3 else 3) * tasks.length


def settle_links(roles: list[str | None], names: list[str], minutes: bool) -> None:
    """Action numbers: in a table of actions they number the row, elsewhere they point to another table."""
    if "name" not in roles:
        roles[:] = ["owner" if role == "initials" else role for role in roles]
    if "action" in roles and not minutes:
        refs = [c for c, role in enumerate(roles) if role in ("ref", "link")]
        for n, c in enumerate(refs):
            said = normal(names[c])
            numbers = roles[c] == "link" or said in _NUMBERS or heads_serials(names[c]) or (n == 0 and len(refs) > 1)
            roles[c] = "number" if numbers else "ref"


_NUMBERS = frozenset(("number", "id", "log no", ""))


def settle_action(roles: list[str | None], stats: list[Stats], rows: list[Row]) -> None:
    """A column headed 'Action' holds the actions' words or their owners."""
    for c, role in enumerate(roles):
        if role == "action" and "owner" not in roles:
            s = stats[c]
            longest = max((t.length for t in stats), default=0)
            short = (
                s.owner > 0.5
                or (s.length < 25 * s.filled and not _bidding(rows, c))  # however they are written: 'ab', '(AB)', 'AB.'
                or (s.entries > 0.6 and s.length < 30 * max(s.filled, 1))
                or (s.length < 25 * max(s.filled, 1) and max(s.owner, s.initials) > 0.4)
                or (s.date > 0.2 and dates_below(rows, c))
            )
            if s.filled == 0 or (short and s.length < longest):
                roles[c] = "owner" if s.date < 0.5 else "owner_due"
        elif role == "action" and _under_by(c, roles, stats):
            roles[roles.index("owner")] = "due"
            roles[c] = "owner"
        elif _second_owner(c, roles) and (stats[c].owner < 0.8 or stats[c].date > max(0.3, stats[c].initials)):
            roles[c] = "due"  # 'Who', 'What' and 'By'
        elif role == "owner" and stats[c].date > 0.5 and "due" not in roles:
            roles[c] = "owner_due"


def _bidding(rows: list[Row], column: int) -> bool:
    """Whether any line of a column gives a task, behind a label or without."""
    lines = [p.text for row in rows if column < len(row.cells) for p in row.cells[column].paragraphs]
    labels = [cell_patterns()["label"].match(text) for text in lines]
    return any(bids(text[label.end() :] if label else text) for text, label in zip(lines, labels, strict=True))


def _second_owner(column: int, roles: list[str | None]) -> bool:
    return roles[column] == "owner" and "due" not in roles and roles.index("owner") < column


def _under_by(column: int, roles: list[str | None], stats: list[Stats]) -> bool:
    """Whether 'Action' heads the owners and 'By' their dates, beside a column of prose."""
    own, by = stats[column], stats[roles.index("owner")]
    prose = any(s.prose > 0.3 for c, s in enumerate(stats) if c != column)
    return prose and by.date >= 0.5 and own.owner > 0.5 and own.prose < 0.2


def settle_owned(roles: list[str | None], stats: list[Stats], rows: list[Row]) -> None:
    """Without headings, a column of texts filled in the very rows that have owners beside it holds the tasks."""
    if "action" in roles or "body" not in roles:
        return
    filled = [{i for i, row in enumerate(rows) if c < len(row.cells) and row.texts[c]} for c in range(len(roles))]
    body = roles.index("body")
    for c in range(body + 1, len(roles) - 1):
        if roles[c] != "other" or len(filled[c]) < 2 or not stats[c].length > 20 * stats[c].filled:
            continue
        said = [row.texts[c] for row in rows if c < len(row.cells) and row.texts[c]]
        if 2 * sum(cell_patterns()["task"].search(text) is not None for text in said) < len(said):
            continue
        same = len(filled[c] & filled[c + 1]) * 10 >= 9 * len(filled[c] | filled[c + 1])
        if same and stats[c].length < stats[body].length and stats[c + 1].length < stats[c].length / 2:
            roles[c] = "action"
            if roles[c + 1] == "other":
                roles[c + 1] = "owner"
            roles[:] = ["other" if r == "owner" and at < body else r for at, r in enumerate(roles)]
            return


_GENERAL = (None, "body", "ref", "heading")
"""What headings such as 'Item' and 'Details' say of a column."""


def _prose(roles: list[str | None], stats: list[Stats]) -> int | None:
    """The column that will hold the minutes where no heading says so: that of most words, in sentences."""
    free = [c for c, role in enumerate(roles) if role is None and stats[c].prose > 0.3]
    return max(free, key=lambda c: stats[c].length, default=None)


def bids(text: str) -> bool:
    """Whether a line of a cell gives a task: 'AB to mend the roof', 'Roof to be mended', 'Mend the roof'."""
    if _patterns()["task"].match(text):
        return True
    first = _patterns()["word"].match(text)
    return first is not None and first.group(1).lower() in words("cues.tasks.imperatives")
