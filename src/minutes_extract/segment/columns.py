"""What each column of a table holds: from its header row, or from its content where there is none."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..document.tree import Row, Table
from .column_cells import Stats, dates_below, labelled_tasks, one_each, stats_of, texts_in
from .column_decisions import settle_codes, settle_decisions
from .column_heads import is_header, roles_of
from .column_prose import settle_body
from .column_shifts import over_their_columns, unshifted
from .column_tasks import (
    of_minutes,
    of_money,
    of_sums,
    settle_action,
    settle_agreed,
    settle_behind_numbers,
    settle_links,
    settle_listed,
    settle_owned,
    settle_tasks,
    settle_whole,
    tagged,
    tags_alone,
)
from .labels import label_kind
from .minute_numbers import minuted
from .part_columns import settle_parts
from .passage import normal
from .people_heads import settle_names, settle_remarks
from .state_columns import settle_origins, settle_reviewed, settle_stated, settle_states
from .subjects import (
    settle_beside_body,
    settle_beside_numbers,
    settle_counted,
    settle_led,
    settle_numbered,
    settle_subjects,
    settle_titles,
    settle_usual,
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


def classify(table: Table, tasks: bool = False, earlier: bool = False) -> Columns:
    """The columns of a table of minutes, of actions or of people; its title says that it holds actions (`tasks`), or earlier ones."""
    return _Settling(table, tasks, earlier).run()


class _Settling:
    """Settles what the columns of a table hold: by their headings first, then by what stands in them."""

    def __init__(self, table: Table, tasks: bool, earlier: bool) -> None:
        self.header = next((i for i, row in enumerate(table.rows[:6]) if is_header(row)), None)
        heads = table.rows[self.header].texts if self.header is not None else None
        rows = [row for row in table.rows if not row.separator and not is_header(row)]
        self.rows = unshifted(rows, len(heads) if heads is not None else None)
        self.stats = [stats_of(self.rows, c) for c in range(table.width)]
        told = over_their_columns(heads, self.stats) if heads is not None else []
        self.names = told + [""] * (table.width - len(told))
        self.roles = roles_of(self.names)
        self.titled, self.earlier = tasks, earlier

    def run(self) -> Columns:
        self._headings()
        tasks = self._tasks()
        self._minutes()
        self._subjects(tasks)
        self._content(tasks)
        if self.header is None and "action" not in self.roles and of_sums(self.rows):
            self._replace(("owner", "owner_due", "due"), "other")
        if self.header is None:
            settle_beside_body(self.roles, self.stats, self.rows)
            settle_owned(self.roles, self.stats, self.rows)
        settle_subjects(self.roles, self.stats)
        _settle_dates(self.roles, self.stats)
        if not tasks:
            _settle_presenters(self.roles, self.names, self.stats, self.rows)
            settle_decisions(self.roles, self.names, self.rows, self.stats)
        return Columns([role or "other" for role in self.roles], self.header, self.names)

    def _headings(self) -> None:
        """What the headings say together that none says alone: of payments, of tasks, of people."""
        if "name" not in self.roles:
            settle_codes(self.roles, self.names, self.rows)
        if "action" not in self.roles and any(map(of_money, self.names)):
            self._replace(("owner", "owner_due", "due"), "other")  # 'Payee | For | £'
        if self.header is not None:
            settle_origins(self.roles, self.names, self.earlier)
        if self.header is not None and self.earlier:
            settle_reviewed(self.roles, self.stats)
        if self.header is not None and (self.titled or (self.earlier and "status" in self.roles)):
            settle_listed(self.roles, self.names, self.stats)
        settle_agreed(self.roles, self.names, self.rows, self.stats)
        first = self.roles[:1] == ["attendance"] and "name" not in self.roles
        if first and label_kind(normal(self.names[0])) is not None:
            self.roles[0] = "name"  # 'Present | Representing'
        settle_counted(self.roles, self.rows)
        settle_names(self.roles, self.rows)
        settle_remarks(self.roles, self.rows, self.stats)

    def _tasks(self) -> bool:
        """Settle which column holds tasks; whether all rows without headings are tasks."""
        tasks = self.titled and self.header is None
        if self.header is None and tagged(self.rows):  # 'ACTION | Gate to be mended | AB | 30 July'
            tasks, self.roles[:2] = True, ["label", "action"]
        elif self.header is None and tags_alone(self.rows):
            self.roles[0] = "label"
        settle_behind_numbers(self.roles, self.stats)
        settle_whole(self.roles, self.names, self.rows, self.stats)
        if self.header is not None:
            settle_states(self.roles, self.rows, self.stats)
            settle_stated(self.roles, self.stats)
        if "action" in self.roles and "name" in self.roles and not {"owner", "owner_due"} & set(self.roles):
            self.roles[self.roles.index("name")] = "owner"  # 'Name | Task | Deadline'
        return tasks

    def _minutes(self) -> None:
        """Settle which column holds the prose, and whose the actions beside it are."""
        settle_titles(self.roles)
        numbered = [c for c, role in enumerate(self.roles) if role == "ref"]
        minutes = of_minutes(self.roles, self.stats)
        settle_links(self.roles, self.names, minutes)
        held = set(self.roles)
        dated = {"owner", "due"} <= held or {"owner", "raised"} <= held
        if ("action" in held or dated) and "name" not in held and "status" not in held:
            self._replace(("role",), "status")  # 'Position': how an action stands
        settle_action(self.roles, self.stats, self.rows)
        if "action" not in self.roles:  # the column headed so holds owners: the rows are those of minutes
            for c in numbered:
                self.roles[c] = "ref" if self.roles[c] == "number" else self.roles[c]
        settle_body(self.roles, self.stats, minutes)
        if {"ref", "body"} <= set(self.roles) and not {"name", "owner", "owner_due", "action"} & set(self.roles):
            kept = set(self.roles) - {"organisation", "role"}  # 'Agency', 'Partner': whose it is
            self.roles = [role if role in kept else None for role in self.roles]

    def _subjects(self, tasks: bool) -> None:
        """Columns that hold the headings of items, though no heading of theirs says so; and tasks beside the prose."""
        roles, stats = self.roles, self.stats
        if roles[:1] == [None] and not stats[0].filled and any(s.filled and s.ref >= 0.5 for s in stats):
            roles[0] = "other"  # an empty column in front, as a page break leaves it
        settle_led(roles, self.rows, stats)
        settle_parts(roles, self.rows)
        settle_beside_numbers(roles, self.names, self.rows, stats)
        if self.header is None and not tasks:
            settle_numbered(roles, self.rows, stats)
            settle_usual(roles, self.rows, stats)
        settle_tasks(roles, stats, self.rows)

    def _content(self, tasks: bool) -> None:
        """What the columns hold that no heading tells of."""
        roles, stats = self.roles, self.stats
        prosaic = tasks or any(s.bare >= 0.6 or s.prose > 0.2 or s.length > 45 * max(s.filled, 1) for s in stats)
        for c, role in enumerate(roles):
            if role is not None and not (role in ("ref", "heading") and _kinds(self.rows, c)):
                continue
            if not c and tasks and minuted(texts_in(self.rows, c)):
                roles[c] = "ref"
                continue
            roles[c] = "other" if _kinds(self.rows, c) else _from_content(stats[c], c, roles, prosaic, tasks)
            if roles[c] == "due" and "owner" not in roles and dates_below(self.rows, c):
                roles[c] = "owner_due"

    def _replace(self, roles: tuple[str, ...], by: str) -> None:
        self.roles = [by if role in roles else role for role in self.roles]


def begins_minutes(above: Columns, columns: Columns) -> bool:
    """Whether a table of the minutes begins below one of actions: its headings are others, and it has no statuses."""
    told = columns.has("body") and not columns.has("status", "raised")
    if columns.header is None:
        return told and above.has("action") and above.has("status")
    return not columns.has("action") or (told and columns.names != above.names)


def _kinds(rows: list[Row], column: int) -> bool:
    """Whether a column says of what kind each entry is, by a letter: 'A', 'D', 'I'."""
    texts = texts_in(rows, column)
    letters = sum(len(text) == 1 and text.isupper() for text in texts)
    if letters == len(texts) > 1 and len({*texts}) == 1:
        return True  # 'T' beside each task
    return len(texts) > 4 and letters >= 0.7 * len(texts) and len({*texts}) < 0.5 * len(texts)


def _from_content(s: Stats, column: int, roles: list[str | None], prosaic: bool, tasks: bool = False) -> str:
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


def _beside_prose(roles: list[str | None], stats: list[Stats]) -> bool:
    """Whether a column of days stands behind the prose of minutes, beside some of their rows alone."""
    if "body" not in roles or {"action", "status", "name"} & set(roles):
        return False
    body, at = roles.index("body"), roles.index("raised")
    return body < at and 3 * stats[at].filled <= 2 * stats[body].filled


def _settle_dates(roles: list[str | None], stats: list[Stats]) -> None:
    """A column headed 'Date' says when an action is due where no other column does."""
    if "raised" in roles and "due" not in roles and "owner_due" not in roles:
        if ("owner" in roles and "status" not in roles) or _beside_prose(roles, stats):
            roles[roles.index("raised")] = "due"
    if "due" in roles or "raised" in roles:
        for c, role in enumerate(roles):
            if role == "owner_due" and stats[c].initials > 0.5 and stats[c].date < 0.3:
                roles[c] = "owner"
