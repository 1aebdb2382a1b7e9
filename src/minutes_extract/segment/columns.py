"""What each column of a table holds: from its header row, or from its content where there is none."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from ..document.tree import Row, Table
from .column_cells import Stats, dates_below, labelled_tasks, one_each, patterns, stats_of, texts_in
from .column_decisions import settle_decisions
from .column_heads import header_role, is_header, is_ref
from .column_tasks import of_money, settle_agreed, settle_listed, settle_tasks, settle_whole
from .labels import label_kind
from .names import NONE, people_like
from .passage import normal
from .people_heads import settle_remarks
from .subjects import (
    settle_beside_numbers,
    settle_headings,
    settle_items,
    settle_numbered,
    settle_subjects,
    settle_titles,
    settle_usual,
    subjects_beside,
)

ROLES = ("ref", "number", "link", "heading", "body", "owner", "due", "owner_due", "status", "raised", "name", "role",
         "organisation", "initials", "attendance", "label", "decision", "kind", "note", "deputy", "other")  # fmt: skip


@dataclass(slots=True)
class Columns:
    """The role of each column, and the header row it was read from (None: from the content)."""

    roles: list[str]
    header: int | None = None
    names: list[str] = field(default_factory=list)

    def first(self, role: str) -> int | None:
        return self.roles.index(role) if role in self.roles else None

    def has(self, *roles: str) -> bool:
        return not set(roles).isdisjoint(self.roles)


def classify(table: Table, tasks: bool = False) -> Columns:
    """The columns of a table of minutes, of actions or of people; `tasks`: its title says that it holds actions."""
    width = table.width
    header = next((i for i, row in enumerate(table.rows[:6]) if is_header(row)), None)
    rows = [r for i, r in enumerate(table.rows) if not r.separator and not is_header(r)]
    rows = _unshifted(rows, len(table.rows[header].cells) if header is not None else None)
    stats = [stats_of(rows, c) for c in range(width)]
    roles: list[str | None] = [None] * width
    names = [""] * width
    if header is not None:
        for c, text in enumerate(_over_their_columns(table.rows[header].texts, stats)):
            names[c] = text
            roles[c] = header_role(text)
    if "action" not in roles and any(map(of_money, names)):
        roles = ["other" if role in ("owner", "owner_due", "due") else role for role in roles]  # 'Payee | For | £'
    if tasks and header is not None:
        settle_listed(roles, names, stats)
    settle_agreed(roles, names, rows, stats)
    if roles[:1] == ["attendance"] and "name" not in roles and label_kind(normal(names[0])) is not None:
        roles[0] = "name"  # 'Present | Representing'
    _settle_people(roles, rows)
    settle_remarks(roles, rows, stats)
    if header is None and _tagged(rows):  # 'ACTION | Gate to be mended | AB | 30 July'
        tasks, roles[:2] = True, ["label", "action"]
    for c, role in enumerate(roles):  # 'Action no.', with the tasks behind their numbers
        if (
            role == "link"
            and "action" not in roles
            and stats[c].ref < 0.3
            and stats[c].length > 30 * stats[c].filled > 0
        ):
            roles[c] = "action"
    settle_whole(roles, names, rows, stats)
    if "action" in roles and "name" in roles and not {"owner", "owner_due"} & set(roles):
        roles[roles.index("name")] = "owner"  # 'Name | Task | Deadline'
    settle_titles(roles)
    written = list(roles)
    minutes = _of_minutes(roles, stats)
    _settle_links(roles, names, minutes)
    dated = {"owner", "due"} <= set(roles) or {"owner", "raised"} <= set(roles)
    if ("action" in roles or dated) and "name" not in roles:  # 'Position': how an action stands
        roles = ["status" if role == "role" and "status" not in roles else role for role in roles]
    _settle_action(roles, stats, rows)
    if "action" not in roles:  # the column headed so holds owners: the rows are those of minutes
        roles = ["ref" if (role, was) == ("number", "ref") else role for role, was in zip(roles, written, strict=True)]
    _settle_body(roles, stats, minutes)
    tasks = tasks and header is None
    prosaic = tasks or any(s.bare >= 0.6 or s.prose > 0.2 or s.length > 45 * max(s.filled, 1) for s in stats)
    if roles[:1] == [None] and not stats[0].filled and any(s.filled and s.ref >= 0.5 for s in stats):
        roles[0] = "other"  # an empty column in front, as a page break leaves it
    if roles[:1] in ([None], ["ref"]) and _numbered_heads(rows) and any(s.prose > 0.4 for s in stats[1:]):
        roles[0] = "heading"
    settle_beside_numbers(roles, names, rows, stats)
    if header is None and not tasks:
        settle_numbered(roles, rows, stats)
        settle_usual(roles, rows, stats)
    settle_tasks(roles, stats, rows)
    for c in range(width):
        if roles[c] is None and _kinds(rows, c):
            roles[c] = "other"
        elif roles[c] is None:
            roles[c] = _from_content(stats[c], names[c], c, roles, prosaic, tasks)
            if roles[c] == "due" and "owner" not in roles and dates_below(rows, c):
                roles[c] = "owner_due"
    if header is None:
        _settle_tasks(roles, stats, rows)
    settle_subjects(roles, stats)
    _settle_dates(roles, stats)
    if not tasks:
        _settle_presenters(roles, names, stats, rows)
        settle_decisions(roles, names, rows, stats)
    return Columns([r or "other" for r in roles], header, names)


def begins_minutes(above: Columns, columns: Columns) -> bool:
    """Whether a table of the minutes begins below one of actions: its headings are others, and it has no statuses."""
    told = columns.has("body") and not columns.has("status", "raised")
    if columns.header is None:
        return told and above.has("action") and above.has("status")
    return not columns.has("action") or (told and columns.names != above.names)


def _tagged(rows: list[Row]) -> bool:
    """Whether every row is a task behind the word for it."""
    tag = patterns()["tag"]
    return bool(rows) and all(
        len(row.cells) > 2 and tag.fullmatch(row.texts[0]) is not None and len(row.texts[1]) > 12 for row in rows
    )


def _settle_tasks(roles: list[str | None], stats: list[Stats], rows: list[Row]) -> None:
    """Without headings, a column of texts filled in the very rows that have owners beside it holds the tasks."""
    if "action" in roles or "body" not in roles:
        return
    filled = [{i for i, row in enumerate(rows) if c < len(row.cells) and row.texts[c]} for c in range(len(roles))]
    body = roles.index("body")
    for c in range(body + 1, len(roles) - 1):
        if roles[c] != "other" or len(filled[c]) < 2 or not stats[c].length > 20 * stats[c].filled:
            continue
        said = [row.texts[c] for row in rows if c < len(row.cells) and row.texts[c]]
        if 2 * sum(patterns()["task"].search(text) is not None for text in said) < len(said):
            continue
        same = len(filled[c] & filled[c + 1]) * 10 >= 9 * len(filled[c] | filled[c + 1])
        if same and stats[c].length < stats[body].length and stats[c + 1].length < stats[c].length / 2:
            roles[c] = "action"
            if roles[c + 1] == "other":
                roles[c + 1] = "owner"
            roles[:] = ["other" if r == "owner" and at < body else r for at, r in enumerate(roles)]
            return


def _numbered_heads(rows: list[Row]) -> bool:
    """Whether the first cells are headings behind their numbers, and bare numbers of their parts: '3 Budget', '3.1'."""
    led = bare = other = 0
    for text in texts_in(rows, 0):
        number, _, words = text.partition(" ")
        known = is_ref(number) and (number[-1] in ").:" or any(map(str.isdigit, number)))
        if known and words[:1].isupper() and len(text) < 90 and not is_ref(text):
            led += 1
        elif is_ref(text) and any(map(str.isdigit, text)):
            bare += 1
        else:
            other += 1
    return led > 1 and led * 4 >= bare and other * 5 <= led + bare


def _kinds(rows: list[Row], column: int) -> bool:
    """Whether a column says of what kind each entry is, by a letter: 'A', 'D', 'I'."""
    texts = texts_in(rows, column)
    letters = sum(len(text) == 1 and text.isupper() for text in texts)
    return len(texts) > 4 and letters >= 0.7 * len(texts) and len({*texts}) < 0.5 * len(texts)


def _settle_people(roles: list[str | None], rows: list[Row]) -> None:
    """A column headed 'Attended' that says who did, beside their bodies or offices, holds the names."""
    if "name" in roles or not {"organisation", "role"} & set(roles):
        return
    for c, role in enumerate(roles):
        if role in ("attendance", None):
            texts = texts_in(rows, c)
            named = sum(len(text.split()) > 1 and people_like(text) != NONE for text in texts)
            if texts and named >= 0.6 * len(texts):
                roles[c] = "name"
                return


def _unshifted(rows: list[Row], width: int | None) -> list[Row]:
    """Without the rows that a stray tab in front has made too wide, where they are the fewer."""
    if width is None:
        width = Counter(len(row.cells) for row in rows).most_common(1)[0][0] if rows else 0
    straight = [row for row in rows if len(row.cells) <= width or row.texts[0]]
    return straight if len(straight) * 2 >= len(rows) else rows


def _over_their_columns(texts: list[str], stats: list[Stats]) -> list[str]:
    """The headings, moved to the left where a page break left them one column off the text below."""
    if len(texts) < 3 or texts[0] or texts[-1] == "" or stats[-1].filled or len(texts) != len(stats):
        return texts
    moved = [*texts[1:], ""]
    return moved if _agree(moved, stats) > max(_agree(texts, stats), 0) else texts


def _agree(texts: list[str], stats: list[Stats]) -> int:
    """How many headings suit what stands in their columns, less those that do not."""
    found = 0
    for text, s in zip(texts, stats, strict=True):
        role = header_role(text)
        if not text:
            continue
        if role in ("ref", "number", "heading"):
            found += 1 if s.filled and s.ref >= 0.5 else -1
        elif role == "body":
            found += 1 if s.length > 60 * max(s.filled, 1) or s.prose > 0.4 else -1
        elif role in ("owner", "owner_due", "action", "due"):
            found += 1 if s.filled and s.prose < 0.4 else -1
    return found


_NUMBERS = frozenset(("no", "number", "#", "id", "log no", ""))


def _of_minutes(roles: list[str | None], stats: list[Stats]) -> bool:
    """Whether the rows of a table with a column of actions are items: prose is most of what they say."""
    if "action" not in roles or "name" in roles:
        return False
    tasks = stats[roles.index("action")]
    told = [s for role, s in zip(roles, stats, strict=True) if role in (None, "ref", "heading", "body") and s.ref < 0.5]
    prose = max(told, key=lambda s: s.length, default=tasks)
    apart = len(told) > 1 and prose.length > tasks.length  # a heading of its own beside the prose
    apart = apart or (prose.filled > 2 and prose.length > max(2 * prose.lead, tasks.length))  # or over it in the cell
    return apart or prose.length > (1.5 if tasks.filled * 4 <= prose.filled * 3 else 3) * tasks.length


def _settle_links(roles: list[str | None], names: list[str], minutes: bool) -> None:
    """Action numbers: in a table of actions they number the row, elsewhere they point to another table."""
    if "name" not in roles:
        roles[:] = ["owner" if role == "initials" else role for role in roles]
    if "action" in roles and not minutes:
        refs = [c for c, role in enumerate(roles) if role in ("ref", "link")]
        for n, c in enumerate(refs):
            said = normal(names[c])
            numbers = roles[c] == "link" or said in _NUMBERS or (n == 0 and len(refs) > 1)
            roles[c] = "number" if numbers else "ref"


def _settle_action(roles: list[str | None], stats: list[Stats], rows: list[Row]) -> None:
    """A column headed 'Action' holds the actions' words or their owners."""
    for c, role in enumerate(roles):
        if role == "action" and "owner" not in roles:
            s = stats[c]
            longest = max((t.length for t in stats), default=0)
            short = (
                s.owner > 0.5
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


def _second_owner(column: int, roles: list[str | None]) -> bool:
    return roles[column] == "owner" and "due" not in roles and roles.index("owner") < column


def _under_by(column: int, roles: list[str | None], stats: list[Stats]) -> bool:
    """Whether 'Action' heads the owners and 'By' their dates, beside a column of prose."""
    own, by = stats[column], stats[roles.index("owner")]
    prose = any(s.prose > 0.3 for c, s in enumerate(stats) if c != column)
    return prose and by.date >= 0.5 and own.owner > 0.5 and own.prose < 0.2


def _settle_prose(roles: list[str | None], stats: list[Stats]) -> None:
    """A column headed as subjects that holds all that was said is the one of prose: 'Topic | What we talked about'."""
    told = [c for c, role in enumerate(roles) if role == "heading"]
    if not told:
        return
    c = max(told, key=lambda c: stats[c].length)
    if stats[c].prose <= 0.3 or stats[c].length <= 40 * max(stats[c].filled, 1):
        return
    if "body" in roles:
        beside = roles.index("body")
        if 3 * stats[beside].length > stats[c].length:
            return
        roles[beside] = "heading"
    roles[c] = "body"


def _settle_body(roles: list[str | None], stats: list[Stats], minutes: bool) -> None:
    """Exactly one column holds the prose."""
    people = {"name", "role", "organisation"}
    _settle_prose(roles, stats)
    settle_headings(roles, stats)
    if (people & set(roles) and ("name" in roles)) or "action" in roles:
        for c, role in enumerate(roles):
            if role == "ref" and stats[c].filled and stats[c].ref < 0.5:
                roles[c] = "heading" if subjects_beside(c, roles, stats) else "body"
            elif role in ("body", "heading") and stats[c].filled and stats[c].ref > 0.6 and "number" not in roles:
                roles[c] = "number" if not minutes else "ref"
        if minutes:
            settle_items(roles, stats)
        return
    settle_items(roles, stats)
    prose = (
        stats[roles.index("body")].length
        if "body" in roles
        else max((s.length for s in stats if s.prose > 0.4), default=0)
    )
    for c, role in enumerate(roles):
        if role == "ref" and stats[c].filled and stats[c].ref < 0.4:
            short = stats[c].length < 70 * stats[c].filled and stats[c].prose < 0.3
            led = "body" in roles and stats[c].lead < 70 * stats[c].filled  # a heading, and text below it
            roles[c] = "heading" if led or (short and prose > 2 * stats[c].length) else None
    if "body" in roles and stats[roles.index("body")].length:
        return
    free = [c for c, role in enumerate(roles) if role in (None, "ref", "body", "role", "status")]
    free = [c for c in free if roles[c] != "ref" or stats[c].ref < 0.6]
    if free:
        best = max(free, key=lambda c: stats[c].length)
        if stats[best].length:
            for c in free:
                if roles[c] == "body":
                    roles[c] = None
            roles[best] = "body"


def _from_content(s: Stats, name: str, column: int, roles: list[str | None], prosaic: bool, tasks: bool = False) -> str:
    """What a column without a known heading holds; `prosaic`: some column of the table holds prose."""
    if not s.filled:
        return "ref" if column == 0 and "ref" not in roles else "other"
    if s.bare >= 0.6:
        return "label"
    if s.labels >= 0.6 and not {"owner", "owner_due", "action"} & set(roles):
        return "owner"
    if tasks and s.date >= 0.6 and "due" not in roles:
        return "due"
    if s.days >= 0.6 and "raised" not in roles and "action" in roles:
        return "raised"
    day = s.date >= 0.6 and "body" in roles[:column]  # '15/07', behind what was said
    if s.ref >= 0.5 and "ref" not in roles and not day:
        return "ref"
    if s.status >= 0.6 and "status" not in roles:
        return "status"
    beside = column and "body" in roles and not {"owner", "owner_due"} & set(roles)
    if beside and s.entries >= 0.8 and s.dated >= 0.3:
        return "owner_due"  # 'AB / 3 May', several in a cell
    if s.prose > 0.4:
        return "body" if "body" not in roles else "other"
    if not prosaic:
        return "due" if s.date >= 0.6 and "due" not in roles else "other"
    if s.date >= 0.6 and s.owner > 0.5 and s.initials >= 0.5:
        return "owner_due"
    if s.date >= 0.6 and "due" not in roles:
        return "due"
    listed = s.entries >= 0.8 and column > 0 and "body" in roles[:column]  # names on lines of their own
    if (s.owner >= 0.6 or s.initials >= 0.5 or listed) and not {"owner", "owner_due"} & set(roles):
        return "owner" if s.date < 0.5 else "owner_due"
    return "other"


def _settle_presenters(roles: list[str | None], names: list[str], stats: list[Stats], rows: list[Row]) -> None:
    """A column of people filled in nearly every row, before the prose or beside labelled tasks, says who presents an item."""
    if "action" in roles or "owner" not in roles or "body" not in roles or len(rows) < 3:
        return
    owner, body = roles.index("owner"), roles.index("body")
    if stats[owner].filled * 5 < len(rows) * 4 or {"due", "owner_due"} & set(roles):
        return
    if owner < body:
        roles[owner] = "other"
    elif len(rows) > 3 and "action" not in names[owner].lower() and one_each(rows, owner):
        labelled = labelled_tasks(rows, body)
        if labelled > 0 and 2 * labelled <= stats[owner].filled:
            roles[owner] = "other"


def _settle_dates(roles: list[str | None], stats: list[Stats]) -> None:
    """A column headed 'Date' says when an action is due where no other column does."""
    if "raised" in roles and "due" not in roles and "owner_due" not in roles:
        if "owner" in roles and "status" not in roles:
            roles[roles.index("raised")] = "due"
    if "due" in roles or "raised" in roles:
        for c, role in enumerate(roles):
            if role == "owner_due" and stats[c].initials > 0.5 and stats[c].date < 0.3:
                roles[c] = "owner"
