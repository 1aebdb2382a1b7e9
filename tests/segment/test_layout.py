"""The parts of a document: header, attendance lists, minutes, tables of actions, footer, furniture."""

from __future__ import annotations

import pytest

from minutes_extract.segment.labels import attendance_label
from minutes_extract.segment.layout import Roster
from segment.building import layout, texts


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Present:", "present"),
        ("PRESENT", "present"),
        ("Members present: Ann Bell", "present"),
        ("Attendees", "present"),
        ("Present – Ann Bell", "present"),
        ("Governors present:", "present"),
        ("Panel members present:", "present"),
        ("In attendance:", "in_attendance"),
        ("Also present:", "in_attendance"),
        ("Officers in attendance:", "in_attendance"),
        ("Apologies:", "apologies"),
        ("Apologies for absence: none", "apologies"),
        ("Apologies received", "apologies"),
        ("Absent:", "absent"),
        ("Not present:", "absent"),
        ("Chair: Ann Bell", "present"),
        ("Present (in person):", "present"),
        ("Absent without apologies:", "absent"),
        ("The roof leaks.", None),
        ("Present the report to the Board", None),
        ("Members agreed: the roof", None),
        ("Minutes", None),
        ("", None),
    ],
)
def test_labels_of_lists(text: str, kind: str | None) -> None:
    found = attendance_label(text)
    assert (found[0] if found else None) == kind


def rows(roster: Roster) -> list[list[str]]:
    return [[" ".join(texts(cell)) for cell in row] for row in roster.rows]


DOCUMENT = """
**Minutes of the Weir Trust
Monday 4 May 2026 7pm
The Old Mill, Ferrow**

**Present:**

Ann Bell Carl Dunn⇥Chair Treasurer

**In attendance:**

Eve Frost (minutes)⇥Clerk

**Apologies:** Gus Hart, Ivy Jole

Item⇥⇥Action
1.⇥<b>Roof</b>⇥
⇥The roof leaks. Nobody knows for how long it has done so.⇥AB

Page 1 of 2

2.⇥<b>Wall</b>⇥
⇥The wall is damp. It was so last year as well, members said.⇥CD

Date of next meeting – 8 June 2026
Signed: ........................
"""


def test_the_parts_of_a_document() -> None:
    found = layout(DOCUMENT)
    assert texts(found.header) == ["Minutes of the Weir Trust", "Monday 4 May 2026 7pm", "The Old Mill, Ferrow"]
    assert [(r.kind, rows(r), texts(r.lines)) for r in found.rosters] == [
        ("present", [["Ann Bell Carl Dunn", "Chair Treasurer"]], []),
        ("in_attendance", [["Eve Frost (minutes)", "Clerk"]], []),
        ("apologies", [], ["Gus Hart, Ivy Jole"]),
    ]
    assert [texts(unit.body) for unit in found.units if unit.tabular] == [
        ["Roof"],
        ["The roof leaks. Nobody knows for how long it has done so."],
        ["Wall"],
        ["The wall is damp. It was so last year as well, members said."],
    ]
    assert texts(found.footer) == ["Date of next meeting – 8 June 2026"]
    assert [(kind, p.text) for kind, p in found.furniture if kind != "column-heading"] == [
        ("page-number", "Page 1 of 2"),
        ("signature", "Signed: ........................"),
    ]


LISTS = [
    ("a line each", "**Present:**\nAnn Bell\nCarl Dunn\n", [("present", [], ["Ann Bell", "Carl Dunn"])]),
    ("prose", "Present: Ann Bell, Carl Dunn\n", [("present", [], ["Ann Bell, Carl Dunn"])]),
    (
        "one list inside the line of another",
        "Present: Ann Bell, Carl Dunn. Apologies: Eve Frost\n",
        [("present", [], ["Ann Bell, Carl Dunn."]), ("apologies", [], ["Eve Frost"])],
    ),
    ("a table with a header", "Name⇥Role\nAnn Bell⇥Clerk\n", [(None, [["Ann Bell", "Clerk"]], [])]),
]


@pytest.mark.parametrize(("text", "expected"), [c[1:] for c in LISTS], ids=[c[0] for c in LISTS])
def test_attendance_lists(text: str, expected: object) -> None:
    found = layout("**Minutes of the Weir Trust**\n\n" + text)
    assert [(r.kind, rows(r), texts(r.lines)) for r in found.rosters] == expected


def test_labels_in_the_first_column() -> None:
    text = "Present:⇥Ann Bell⇥Clerk\n⇥Carl Dunn⇥Treasurer\nApologies:⇥Eve Frost⇥Chair\n"
    kept = [
        (r.kind, [" ".join(filter(None, row)) for row in rows(r)]) for r in layout("**Minutes**\n\n" + text).rosters
    ]
    assert [part for part in kept if part[1]] == [
        ("present", ["Ann Bell Clerk", "Carl Dunn Treasurer"]),
        ("apologies", ["Eve Frost Chair"]),
    ]


ACTIONS = "Action⇥Owner⇥Due\nMend the roof of the hall⇥AB⇥1 June\n"
TRACKED = "No⇥Date raised⇥Action⇥Owner⇥Status\n3⇥4 May⇥Mend the roof of the hall⇥AB⇥Done\n"
STATUSES = "Ref⇥Action⇥Owner⇥Status\n3⇥Mend the roof of the hall⇥AB⇥Done\n"


@pytest.mark.parametrize(
    ("text", "title", "log"),
    [
        (ACTIONS, None, False),
        (f"**Action summary**\n\n{ACTIONS}", "Action summary", False),
        (f"**Action log**\n\n{ACTIONS}", "Action log", True),
        (f"**Matters arising**\n\n{STATUSES}", "Matters arising", True),
        (f"**Summary of actions**\n\n{STATUSES}", "Summary of actions", False),
        (TRACKED, None, True),
        (STATUSES, None, True),
    ],
)
def test_tables_of_actions(text: str, title: str | None, log: bool) -> None:
    minutes = "**Minutes of the Weir Trust**\n\nItem⇥Notes⇥Action\n1.⇥The roof leaks. It has done so since May.⇥AB\n\n"
    (found,) = layout(minutes + text).tables
    assert found.log is log
    assert (found.title.text if found.title else None) == title


def test_a_new_header_begins_a_new_table() -> None:
    found = layout("Item⇥Notes⇥Action\n1.⇥The roof leaks. It has done so since May.⇥AB\n" + ACTIONS)
    assert [texts(unit.body) for unit in found.units] == [["The roof leaks. It has done so since May."]]
    assert len(found.tables) == 1


OVER_A_PAGE = """
**Minutes of the Weir Trust**

Item⇥Business⇥Action⇥Owner
1.⇥<b>Roof</b> The roof leaks, and the builder that was asked to⇥&nbsp;⇥&nbsp;

Page 1 of 2

{again}⇥mend it has not come yet. It was wet.⇥Ring the builder⇥CD
2.⇥<b>Wall</b> The wall is damp.⇥Paint it⇥AB
"""


@pytest.mark.parametrize("again", ["", "Item⇥Business⇥Action⇥Owner\n"])
def test_a_table_goes_on_below_a_page_number(again: str) -> None:
    found = layout(OVER_A_PAGE.format(again=again))
    assert [(texts(unit.body), texts(unit.get("action")), texts(unit.owners)) for unit in found.units] == [
        (
            ["Roof The roof leaks, and the builder that was asked to mend it has not come yet. It was wet."],
            ["Ring the builder"],
            ["CD"],
        ),
        (["Wall The wall is damp."], ["Paint it"], ["AB"]),
    ]
    assert ("page-number", "Page 1 of 2") in [(kind, passage.text) for kind, passage in found.furniture]


STAMPED = """
Present:

Ann Bell⇥Chair
---⇥---

{stamp}

Carl Dunn⇥Clerk

{again}

Eve Fry⇥Treasurer
"""


@pytest.mark.parametrize(
    ("stamp", "again", "joined"),
    [
        ("OFFICIAL - SENSITIVE", "OFFICIAL - SENSITIVE", True),
        ("Weir Mill Trust, minutes of 4 May 2026", "Weir Mill Trust, minutes of 4 May 2026", True),
        ("1", "2", True),
        ("Weir Mill", "Weir Mill", False),
        ("Carried over", "Paid at once", False),
        ("4", "2", False),
    ],
)
def test_a_table_goes_on_below_what_pages_repeat(stamp: str, again: str, joined: bool) -> None:
    found = layout(STAMPED.format(stamp=stamp, again=again))
    assert (len(found.rosters[0].rows) == 3) == joined
    furniture = [passage.text for kind, passage in found.furniture if kind == "page-furniture"]
    assert furniture == ([stamp, again] if joined else [])


def test_a_paragraph_parts_two_tables() -> None:
    found = layout(OVER_A_PAGE.format(again="").replace("Page 1 of 2", "Then the guests came."))
    assert [texts(unit.body)[0][:14] for unit in found.units][1] == "Then the guest"


TITLED = """
**Minutes of the Weir Trust**

**Actions from previous meeting**

Ref⇥Action⇥Owner⇥Progress
3.1⇥Mend the roof⇥AB⇥Done.
3.2⇥Paint the wall⇥CD⇥In progress.

Item⇥Discussion⇥Owner⇥By when
1.⇥<p><b>Roof</b></p><p>It leaks again.</p><p>Action: Ring the builder.</p>⇥CD⇥5 June
"""


def test_a_title_heads_one_table() -> None:
    found = layout(TITLED)
    assert [(len(table.units), table.log) for table in found.tables] == [(2, True)]
    assert [texts(unit.body) for unit in found.units] == [["Roof", "It leaks again.", "Action: Ring the builder."]]


def test_rows_of_another_width_below_a_review() -> None:
    found = layout(
        TITLED.replace("Item⇥Discussion⇥Owner⇥By when\n", "").replace("⇥CD⇥5 June", "⇥CD\n2.⇥Wall⇥\n3.⇥Close⇥")
    )
    assert [(len(table.units), table.log) for table in found.tables] == [(2, True)]
    assert [texts(unit.refs) for unit in found.units] == [["1."], ["2."], ["3."]]


LOG = """
**Ferrow Mill Board**

**Present:** Ann Bell (AB), Ben Carr (BC)

**Actions from previous meeting**

Ref⇥Action⇥Who⇥Status
---⇥---⇥---⇥---
3.1⇥Count the sacks⇥AB⇥Done.
3.2⇥Oil the gate⇥BC⇥Outstanding.

"""


@pytest.mark.parametrize(
    "row",
    [
        "{n}⇥<p><b>{head}</b></p><p>The roof leaks, and the builder has not come back since the spring.</p>⇥",
        "{n}⇥<b>{head}</b>⇥The roof leaks, and the builder has not come back since the spring.⇥",
    ],
)
def test_the_minutes_below_a_log_have_their_own_columns(row: str) -> None:
    minutes = [row.format(n=n, head=head) for n, head in enumerate(("Roof", "Hedge", "Sluice", "Yard"), 1)]
    found = layout(LOG + "\n".join(minutes) + "\n")
    (log,) = found.tables
    assert (log.log, len(log.units), len(found.units)) == (True, 2, 4)


def test_a_log_says_by_other_words_how_its_actions_stand() -> None:
    minutes = [
        f"{n}⇥<b>Gate {n}</b>⇥{'The gate squeaks, and the smith has not come back since. ' * 2}⇥" for n in range(1, 5)
    ]
    found = layout(LOG.replace("Status", "Position") + "\n".join(minutes) + "\n")
    assert ([len(t.units) for t in found.tables], len(found.units)) == ([2], 4)


def test_a_log_goes_on_below_a_break() -> None:
    found = layout(LOG + "\n".join(f"3.{n}⇥Mend gate {n}⇥BC⇥Done." for n in range(3, 7)) + "\n")
    assert [(t.log, len(t.units)) for t in found.tables] == [(True, 6)]


@pytest.mark.parametrize("text", ["<table></table>", "<table></table><table></table>", "<table><tr></tr></table>" * 3])
def test_tables_without_rows_or_cells(text: str) -> None:
    assert layout(f"# Roof\n\n{text}\n\nThe roof leaks.\n").rosters == []
