"""A table of actions behind the minutes: what its title calls a log may be what was set today."""

import pytest

from minutes_extract import extract_text

HEAD = (
    "**Weir Trust\nMinutes of the meeting held on Monday 4 May 2026**\n\n**Present:** Ann Bell (AB), Carl Dunn (CD)\n\n"
)
ITEMS = "".join(
    f"**{n}. {title}**\n\nIt was talked about.\n\n" for n, title in enumerate(("Roof", "Boats", "Lamp", "Dues"), 1)
)
ROWS = "Ask three roofers\tCD\t1 June\nOrder red paint\tAB\t29 May\n"


@pytest.mark.parametrize("title", ["Action log", "Action register", "Actions"])
def test_it_lists_what_was_set(title: str) -> None:
    found = extract_text(f"{HEAD}{ITEMS}**{title}**\n\nTask\tWho\tBy when\n{ROWS}")
    assert [a.text for a in found.actions] == ["Ask three roofers", "Order red paint"]
    assert not found.action_updates


@pytest.mark.parametrize(
    ("title", "heads"), [("Previous actions", "Task\tWho\tBy when"), ("Action log", "Task\tWho\tStatus")]
)
def test_it_looks_back(title: str, heads: str) -> None:
    rows = ROWS.replace("1 June", "Done").replace("29 May", "Ongoing") if "Status" in heads else ROWS
    found = extract_text(f"{HEAD}{ITEMS}**{title}**\n\n{heads}\n{rows}")
    assert not found.actions
    assert len(found.action_updates) == 2


def test_in_the_midst_it_is_a_review() -> None:
    found = extract_text(
        f"{HEAD}**1. Minutes**\n\nThey were approved.\n\n**2. Action log**\n\nTask\tWho\tBy when\n{ROWS}\n"
        + ITEMS.replace("1.", "3.").replace("2.", "4.")
    )
    assert not found.actions
    assert len(found.action_updates) == 2


@pytest.mark.parametrize("line", ["Meeting ended at 11:00am", "The minutes go to all members."])
def test_a_line_behind_the_table_is_none_of_it(line: str) -> None:
    found = extract_text(f"{HEAD}{ITEMS}**Action points**\n\nTask\tWho\tBy when\n{ROWS}\n{line}\n")
    assert [a.text for a in found.actions] == ["Ask three roofers", "Order red paint"]


def test_points_behind_the_table_go_on_with_it() -> None:
    found = extract_text(
        f"{HEAD}{ITEMS}**Action points**\n\nTask\tWho\tBy when\n{ROWS}\n- Ann Bell to mend the lamp\n- Carl Dunn to pay\n"
    )
    assert [a.text for a in found.actions][2:] == ["Ann Bell to mend the lamp", "Carl Dunn to pay"]


@pytest.mark.parametrize("title", ["Action log", "ACTIONS", "Actions agreed"])
def test_days_by_which_tasks_are_due_make_no_review_of_a_list(title: str) -> None:
    points = "- Ann Bell to ask the bank by 01/07/26\n- Carl Dunn to mend the gate before 31.07.26\n"
    found = extract_text(f"{HEAD}{ITEMS}**{title}**\n\n{points}\nThe meeting closed at 9pm.\n")
    assert [a.due and a.due.edtf for a in found.actions] == ["2026-07-01", "2026-07-31"]
    assert not found.action_updates


@pytest.mark.parametrize("title", ["Actions record", "Action Record"])
@pytest.mark.parametrize(("last", "cell", "new"), [("When", "8 June 2026", 1), ("Status", "Done", 0)])
def test_a_record_of_actions_at_the_end(title: str, last: str, cell: str, new: int) -> None:
    """New actions where no column says what became of them."""
    text = f"# Hill Club\n\n4 May 2026\n\nPresent: Ann Bell, Carl Dunn\n\n## 1. Roof\n\nIt leaks.\n\n## {title}\n\n| Who | What | {last} |\n|---|---|---|\n| Ann Bell | Mend the roof | {cell} |\n"
    found = extract_text(text, name="a.md")
    assert (len(found.actions), len(found.action_updates)) == (new, 1 - new)
